#pragma once

#include "model/plan/plan.h"

#include <set>

namespace ase {

/// Which routes the selection leads to.
struct RoutesSubject {
    std::optional<RouteTableId> table;
    std::optional<SubnetId> subnet; ///< whose packets; also one that has no table
    std::optional<RouteId> route;
    bool operator==(const RoutesSubject&) const = default;
};

/// A route, its table, a subnet, or what stands in one; of a table the first subnet that uses it by path. Empty where the
/// selection says nothing about routes.
RoutesSubject routesSubject(const Network& network, const std::set<PartId>& selection);

/// The subnets that use a table, in the order of paths.
std::vector<SubnetId> subnetsUnder(const Network& network, RouteTableId table);

}
