#pragma once

#include "model/flow/route_list.h"
#include "tests/bench/flow_engine/policy.h"

namespace ase::bench {

struct RouteTable {
    std::vector<std::string> names;
    std::vector<HopRange> routes;
};

/// The first route table of a template.
RouteTable readRoutes(const std::string& path);

/// Names of the hidden and of the redundant routes, each sorted.
Json routesAnswer(const RouteTable& table);

}
