#pragma once

#include "model/address/prefix.h"

#include <cstddef>
#include <span>
#include <vector>

namespace ase {

/// A route of a table: where packets to a block go. `hop` stands for a next hop; equal numbers are the same one.
struct HopRange {
    Prefix prefix;
    std::size_t hop = 0;
    bool operator==(const HopRange&) const = default;
};

/// Routes that decide for no address, and routes whose deletion leaves the next hop of every address as it is: places in
/// the list, in ascending order. Every hidden route is redundant as well.
struct RouteListAnalysis {
    std::vector<std::size_t> hidden; ///< more specific routes take every address
    std::vector<std::size_t> redundant;
};

/// The longest prefix decides, and of equal prefixes, which Azure refuses, the last. An address that no route holds has no
/// next hop, which is other than any. Prefixes of both families may be mixed. In n log n. Facts: RT-05, RT-08.
RouteListAnalysis analyseRoutes(std::span<const HopRange> routes);

}
