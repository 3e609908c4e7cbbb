#pragma once

#include "model/check/finding.h"
#include "model/network/next_hop.h"

#include <optional>

namespace ase {

/// An environment with the effective routes of its subnet: what most checks of routes ask about.
struct Routed {
    const Environment* environment = nullptr;
    SubnetId subnetId;
    const Subnet* subnet = nullptr;
    const RouteTable* table = nullptr; ///< null where there is none
    EffectiveRoutes routes;
    const EffectiveRoute* defaultRoute = nullptr;
    /// Whether the default route is one that leads elsewhere than to the Internet.
    bool isTunnelled() const { return defaultRoute && defaultRoute->hop != NextHop::Internet; }
};
std::optional<Routed> routed(EnvironmentId id, const Reading& plan);

/// A default route straight to the Internet, in the subnet's table or a new one.
Fix defaultToInternet(SubnetId subnet);
/// A route for a service tag straight to the Internet, likewise.
Fix tagToInternet(SubnetId subnet, const QString& tag);

/// "10.0.0.0/8" or the tag, and where it leads in Azure's words.
QString prefixText(const EffectiveRoute& route);
QString hopText(const EffectiveRoute& route);

}
