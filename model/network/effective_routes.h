#pragma once

#include "model/azure/routes.h"
#include "model/network/virtual_network_tag.h"

#include <memory>
#include <tuple>

namespace ase {

/// Where a route comes from. Facts: RT-01, RT-04, RT-08, RT-17.
enum class RouteOrigin : std::uint8_t { System, VirtualNetwork, Peering, Endpoint, PrivateEndpoint, Bgp, Static, User };

/// A row of a subnet's effective routes. An inactive one is shown with the reason and decides nothing.
struct EffectiveRoute {
    std::optional<Prefix> prefix; ///< none: a service tag or a service endpoint
    QString tag; ///< "AppServiceManagement", "Microsoft.Sql"
    /// The prefixes of the tag, each counting by its own length; null where they are not known. Fact: RT-11.
    std::shared_ptr<const std::vector<Prefix>> listed;
    azure::NextHop hop = azure::NextHop::None;
    std::optional<Address> hopAddress; ///< of an appliance
    RouteOrigin origin = RouteOrigin::System;
    std::optional<PartId> part; ///< the route, peering, endpoint or gateway it comes from
    bool active = true;
    Problem why; ///< why it is active or not, for "Network"
};

/// Whom Azure's own list of effective routes names as the source: "Default", "User" or "VirtualNetworkGateway".
QString nameOfSource(RouteOrigin origin);

/// The routes of one subnet, service endpoints first, then longest prefix first, and of one prefix the deciding one first.
/// Facts: RT-01 to RT-22.
struct EffectiveRoutes {
    std::vector<EffectiveRoute> routes;
    Doubts doubts; ///< what is unknown: some other route may decide
    /// Those among them that bear on addresses of the network and its peers too: no peer's range and no route of a gateway
    /// comes before a range. Fact: RT-06.
    Doubts inside;
};
EffectiveRoutes effectiveRoutes(const Reading& reading, SubnetId subnet);

/// What the routes of a subnet follow from: subnets that have these in common share them.
struct RoutesOf {
    using Answer = EffectiveRoutes;
    VirtualNetworkId network;
    std::optional<RouteTableId> table;
    std::vector<QString> endpoints; ///< service endpoints, as the subnet lists them
    std::optional<QString> untold; ///< the name of a subnet that stands elsewhere and may have a route table

    bool operator<(const RoutesOf& other) const
    {
        return std::tie(network, table, endpoints, untold)
            < std::tie(other.network, other.table, other.endpoints, other.untold);
    }
    Answer answer(const Reading& reading) const;
};
/// The same routes, kept by the reading's memory. Never null.
std::shared_ptr<const EffectiveRoutes> sharedRoutes(const Reading& reading, SubnetId subnet);

}
