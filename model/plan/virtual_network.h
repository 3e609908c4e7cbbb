#pragma once

#include "model/plan/id.h"
#include "model/plan/part.h"

#include <vector>

namespace ase {

/// A virtual network; its subnets are rows of their own that name it. Facts: ARM-10, NET-05, NET-08.
struct VirtualNetwork : Part {
    std::vector<PrefixField> addressSpace;
    std::vector<AddressField> dnsServers; ///< none: Azure DNS
    bool classic = false; ///< of the classic deployment model; only a v1 environment can stand in one
    bool operator==(const VirtualNetwork&) const = default;
};

struct ServiceEndpoint {
    QString service; ///< "Microsoft.Storage". Fact: SE-06
    std::vector<QString> locations;
    bool operator==(const ServiceEndpoint&) const = default;
};

/// Facts: ARM-11, NET-01, NET-02.
struct Subnet : Part {
    VirtualNetworkId network;
    std::vector<PrefixField> prefixes;
    bool prefixesAsList =
        false; ///< written as `addressPrefixes`; an environment v3 takes only the string form. Fact: VER-05
    std::optional<SecurityGroupId> securityGroup;
    std::optional<RouteTableId> routeTable;
    std::vector<ServiceEndpoint> serviceEndpoints;
    std::vector<Known<QString>> delegations; ///< service names, "Microsoft.Web/hostingEnvironments"
    std::optional<Known<QString>> privateEndpointNetworkPolicies; ///< Fact: NSG-25
    bool operator==(const Subnet&) const = default;

    /// The first prefix that parses as IPv4: what addresses and environments are counted in. Null where there is none.
    const Prefix* firstIpv4Prefix() const;
};

/// One direction of a peering, as the link of the local network. Connected while the other direction is there too.
/// Facts: ARM-15, PEER-01, PEER-05 to PEER-07.
struct Peering : Part {
    VirtualNetworkId local;
    VirtualNetworkId remote;
    Known<bool> allowVirtualNetworkAccess = true;
    Known<bool> allowForwardedTraffic = false;
    Known<bool> allowGatewayTransit = false;
    Known<bool> useRemoteGateways = false;
    bool disconnected = false; ///< the other side was deleted after it had been connected
    bool operator==(const Peering&) const = default;
};

}
