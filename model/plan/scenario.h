#pragma once

#include "model/plan/trace_query.h"

#include <vector>

namespace ase {

/// A question a person keeps together with the answer it is to have: a test of the plan. It goes with the parts it asks
/// about.
struct Scenario {
    QString name; ///< unique in a plan, letter case ignored
    TraceQuery query;
    TraceVerdict expected = TraceVerdict::Reachable;
    std::optional<Stage> stage = {}; ///< where it is to end, of one expected to be blocked; none: anywhere
    QString note = {};
    bool operator==(const Scenario&) const = default;
};

/// In the order they are listed.
using Scenarios = std::vector<Scenario>;

}
