#pragma once

#include "model/exchange/planfile/shape_part.h"

namespace ase::planfile {

template<class Io, Either<VirtualNetwork> T>
void describe(Io& io, T& network)
{
    describePart(io, network);
    io.field("classic", network.classic);
    io.field("addressSpace", network.addressSpace);
    io.field("dnsServers", network.dnsServers);
}

template<class Io, Either<ServiceEndpoint> T>
void describe(Io& io, T& endpoint)
{
    io.required("service", endpoint.service);
    io.field("locations", endpoint.locations);
}

/// Without its network: the file holds a subnet inside it.
template<class Io, Either<Subnet> T>
void describe(Io& io, T& subnet)
{
    describePart(io, subnet);
    io.field("prefixes", subnet.prefixes);
    io.field("prefixesAsList", subnet.prefixesAsList);
    io.field("securityGroup", subnet.securityGroup);
    io.field("routeTable", subnet.routeTable);
    io.field("serviceEndpoints", subnet.serviceEndpoints);
    io.field("delegations", subnet.delegations);
    io.field("privateEndpointNetworkPolicies", subnet.privateEndpointNetworkPolicies);
}

template<class Io, Either<Peering> T>
void describe(Io& io, T& peering)
{
    describePart(io, peering);
    io.required("local", peering.local);
    io.required("remote", peering.remote);
    io.field("allowVirtualNetworkAccess", peering.allowVirtualNetworkAccess, true);
    io.field("allowForwardedTraffic", peering.allowForwardedTraffic);
    io.field("allowGatewayTransit", peering.allowGatewayTransit);
    io.field("useRemoteGateways", peering.useRemoteGateways);
    io.field("disconnected", peering.disconnected);
}

}
