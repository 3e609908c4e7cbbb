#pragma once

#include "model/reach/trace.h"

namespace ase::cli {

/// A question as the line names it: paths, addresses, outsiders and names of apps as traceQueryMeant takes them, and names
/// as the window shows them. Refuses with a sentence that lists the candidates, or the parts whose paths are like the name.
Result<TraceQuery> queryMeant(
    const Network& network, const Reading& reading, const QString& from, const QString& to, const Endpoint& endpoint);
/// One end alone.
Result<TraceEnd> callerMeant(const Network& network, const QString& text);

/// The question asked by that name of the app. Refuses a name the app does not have, and tells those it has.
Result<TraceQuery> askedBy(const Reading& reading, TraceQuery query, const QString& host);

}
