#pragma once

#include "model/plan/plan.h"
#include "model/reach/trace_text.h"
#include "ui/paint/mark.h"

namespace ase {

/// What the caller sees happen where this link blocks.
QString consequenceOf(Stage stage, const Endpoint& endpoint);

VerdictMark markOf(HopVerdict verdict);
VerdictMark markOf(TraceVerdict verdict);
/// What the person who asks will see happen, in a sentence or two.
QString outlookOf(const Trace& trace, const Endpoint& endpoint);
/// "7 hops pass, 1 blocks, 4 not reached".
QString countsOf(const Trace& trace);

/// "octopus-01 to orders, Kudu".
QString questionOf(const Network& network, const TraceQuery& query);
/// "Kudu", "tcp:5432".
QString titleOf(const Endpoint& endpoint);

}
