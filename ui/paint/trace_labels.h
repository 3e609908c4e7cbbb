#pragma once

#include "ui/paint/disc_room.h"
#include "ui/paint/trace_path.h"
#include "ui/paint/trace_stations.h"

namespace ase {

/// Adds what is written and marked beside the line of a trace, where there is room: the card at the break, "request" and
/// "reply", the badges it passes and the app it is meant for; and the bounds of it all. `room` knows the discs and the
/// break.
void addLabels(TracePath& path, const DrawnParts& drawn, const Trace& trace, const TraceQuery& query, DiscRoom& room,
    const Theme& theme);

/// Where the line from the break to its card ends.
QPointF footOf(const QRectF& card, QPointF from);

/// What an endpoint is called beside an app: "Kudu", "FTP".
QString shortTitleOf(const Endpoint& endpoint);

}
