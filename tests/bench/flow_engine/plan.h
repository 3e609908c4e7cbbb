#pragma once

#include "model/flow/reachability.h"
#include "tests/bench/flow_engine/policy.h"

namespace ase::bench {

/// The subnets of a template of virtual networks, in the order of the file.
struct NetworkPlan {
    std::vector<FlowPlace> subnets;
    std::vector<std::size_t> networkOf; ///< of each subnet
    std::vector<std::vector<bool>> peered; ///< network to network; every one with itself
};
NetworkPlan readPlan(const std::string& path, const Tags& tags);

struct PlanAnswer {
    std::uint64_t reachable = 0; ///< ordered pairs of subnets
    std::uint64_t digest = 0; ///< FNV-1a over all pairs but those of a subnet with itself
};
PlanAnswer answerOf(const NetworkPlan& plan, bool takeAllAsPeered);

}
