#pragma once

#include "model/azure/routes.h"
#include "model/network/virtual_network_tag.h"

namespace ase {

/// Where a route comes from. Facts: RT-01, RT-04, RT-08.
enum class RouteOrigin : std::uint8_t { System, VirtualNetwork, Peering, Endpoint, Bgp, Static, User };

/// A row of a subnet's effective routes. An inactive one is shown with the reason and decides nothing.
struct EffectiveRoute {
    std::optional<Prefix> prefix; ///< none: a service tag or a service endpoint
    QString tag; ///< "AppServiceManagement", "Microsoft.Sql"
    azure::NextHop hop = azure::NextHop::None;
    std::optional<Address> hopAddress; ///< of an appliance
    RouteOrigin origin = RouteOrigin::System;
    std::optional<PartId> part; ///< the route, peering or gateway it comes from
    bool active = true;
    Problem why; ///< why it is active or not, for "Network"
};

/// The routes of one subnet, longest prefix first, and of one prefix the deciding one first. Facts: RT-01 to RT-22.
struct EffectiveRoutes {
    std::vector<EffectiveRoute> routes;
    Doubts doubts; ///< what is unknown: some other route may decide
};
EffectiveRoutes effectiveRoutes(const Reading& reading, SubnetId subnet);

/// The row that decides for an address; null where none does. Service endpoints are left aside: their prefixes are not
/// known here. Facts: RT-05, RT-06, RT-11.
const EffectiveRoute* routeTo(const EffectiveRoutes& routes, const Address& address);
/// The active row for 0.0.0.0/0.
const EffectiveRoute* defaultRouteOf(const EffectiveRoutes& routes);
/// Whether every address of the tag AppServiceManagement leads straight to the Internet. Facts: FT-04, MGMT-02.
bool managementGoesToInternet(const EffectiveRoutes& routes);
/// The part of a set of IPv4 addresses whose deciding row drops it.
AddressSet droppedPart(const EffectiveRoutes& routes, const AddressSet& addresses);

}
