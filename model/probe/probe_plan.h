#pragma once

#include "model/network/name_answer.h"
#include "model/probe/probe_question.h"
#include "model/reach/trace.h"

namespace ase {

/// What a plan expects a caller to see: the trace, and of its first link what the name resolves to.
struct ProbeExpectation {
    Trace trace;
    Endpoint endpoint;
    Generation generation = Generation::V3;
    QString caller; ///< to speak of it
    QString host; ///< the name asked for, else the address called
    NameOutcome name = NameOutcome::CannotTell; ///< without meaning where an address is called
    std::vector<Address> addresses; ///< the name resolves to, or that are called; none: the plan does not tell
    Problem nameDecides; ///< who gave the name its address, in a sentence; empty: nobody
    QStringList certificateNames; ///< of the certificate for the customer's own suffix; none: Microsoft's, or not told
};

/// What the plan expects of a question that was traced. Refuses what the trace refuses, and targets without name and
/// address: of those nothing can be asked.
Result<ProbeExpectation> expectationOf(const Reading& reading, const TraceQuery& query, const Trace& trace);

/// The question to the network that goes with it.
Result<ProbeQuestion> probeOf(const ProbeExpectation& expectation, const QString& nameServer = {});

}
