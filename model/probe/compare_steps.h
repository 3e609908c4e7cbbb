#pragma once

#include "model/probe/probe_compare.h"
#include "model/probe/probe_words.h"

namespace ase {

/// What each step of a probe is laid beside. Every function makes one line of a comparison; `expectation` may be null.

/// The first link of the stage; null where the trace has none, or there is no trace.
const Hop* hopOf(const ProbeExpectation* expectation, Stage stage);
/// Its number as a list of links shows it, from 1.
QString numberOf(const ProbeExpectation& expectation, const Hop& hop);
std::optional<std::size_t> indexOf(const ProbeExpectation* expectation, const Hop* hop);
/// "10.1.0.11, port 443"; through a proxy the host of the question.
QString placeOf(const ProbeReport& report, const PortReport& port);
/// "1200 ms"
QString textOf(ProbeTime time);

ProbeLine nameLine(const ProbeReport& report, const ProbeExpectation* expectation);
ProbeLine proxyLine(const ProbeReport& report);
ProbeLine connectLine(const ProbeReport& report, const PortReport& port, const ProbeExpectation* expectation);
ProbeLine tlsLine(const ProbeReport& report, const PortReport& port, const ProbeExpectation* expectation);
ProbeLine httpLine(const ProbeReport& report, const PortReport& port, const ProbeExpectation* expectation);

}
