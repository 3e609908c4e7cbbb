#pragma once

#include "model/azure/routes.h"
#include "model/plan/security_group.h"

namespace ase {

using azure::NextHop;

struct Route : Part {
    int position = 0; ///< place in the list as written
    MatchField prefix; ///< CIDR or service tag
    Field<NextHop> nextHop;
    std::optional<AddressField> nextHopAddress; ///< only an appliance has one
    bool operator==(const Route&) const = default;
};

/// Facts: ARM-14, RT-13.
struct RouteTable : Part {
    Table<RouteId, Route> routes;
    Known<bool> disableBgpRoutePropagation = false;
    bool operator==(const RouteTable&) const = default;
};

/// Only the hops a route table can hold have a value. Facts: RT-08, ARM-13.
Field<NextHop> nextHopField(const QString& text);
Field<NextHop> nextHopField(NextHop hop);

std::vector<std::pair<RouteId, const Route*>> routesAsWritten(const RouteTable& table);

}
