#pragma once

#include "ui/paint/trace_path.h"
#include "ui/paint/trace_stations.h"

namespace ase {

/// Adds what is written and marked beside the line of a trace, where there is room: the card at the break, "request" and
/// "reply", the badges it passes and the app it is meant for; and the bounds of it all.
void addLabels(TracePath& path, const DrawnParts& drawn, const Trace& trace, const TraceQuery& query, const Theme& theme);

/// What an endpoint is called beside an app: "Kudu", "FTP".
QString shortTitleOf(const Endpoint& endpoint);

}
