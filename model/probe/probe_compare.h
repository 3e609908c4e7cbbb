#pragma once

#include "model/probe/probe_plan.h"
#include "model/probe/probe_report.h"

namespace ase {

/// How a step of a probe stands to the plan.
enum class ProbeVerdict : std::uint8_t {
    Agrees,
    Differs,
    NotTold, ///< the plan says nothing of it, or cannot
    NotReached, ///< broken off before, or the step before it failed
};
enum class ProbeStep : std::uint8_t { Name, Proxy, Connect, Tls, Http };

/// One step beside the link of the trace that speaks of the same.
struct ProbeLine {
    ProbeStep step = ProbeStep::Name;
    QString about; ///< the name, or "10.1.0.11, port 443"
    std::vector<Problem> plan; ///< what it says; empty: nothing
    std::vector<Problem> seen; ///< by this machine
    ProbeVerdict verdict = ProbeVerdict::NotTold;
    bool works = true; ///< what comes after it can be reached
    std::optional<std::size_t> hop; ///< index in the trace
    std::optional<ProbeTime> took;
    std::vector<Problem> meaning; ///< what a difference or a failure tells, and where to look
    QStringList facts;
};

enum class ProbeOutcome : std::uint8_t {
    Works, ///< all the way
    EndsAsPlanned, ///< it does not work, and the plan says so
    Differs, ///< from the plan
    Fails, ///< and the plan does not tell
    Broken, ///< off, with nothing wrong until then
};
struct ProbeComparison {
    ProbeOutcome outcome = ProbeOutcome::Broken;
    std::vector<ProbeLine> lines; ///< in the order they were met
    std::optional<std::size_t> decides; ///< the first that differs, or fails; index of lines
    Problem headline;
    std::vector<Problem> diagnosis;
    QStringList facts;
};

/// Lays what was seen beside what the plan says, link by link. The first difference is the diagnosis; where there is none,
/// the first step that fails. Null: nothing is expected, as of a host typed by hand. An expectation of another host or
/// endpoint is none.
ProbeComparison compared(const ProbeReport& report, const ProbeExpectation* expectation);

}
