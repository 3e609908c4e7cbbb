#pragma once

#include "model/address/address_set.h"
#include "model/plan/memory.h"
#include "model/plan/result.h"

namespace ase {

/// Why an answer cannot be told for sure, for "Network".
using Doubts = std::vector<Problem>;
Problem doubt(const char* text, QStringList values = {});
/// Adds those that are not there yet.
void addDoubts(Doubts& doubts, const Doubts& more);

/// The remote network of a peering whose other direction is there too. Fact: PEER-01.
struct ConnectedPeer {
    PeeringId link; ///< the local one
    const Peering* local = nullptr;
    const Peering* remote = nullptr; ///< the link of the other side
    const VirtualNetwork* network = nullptr;
    bool operator==(const ConnectedPeer&) const = default;
};
std::vector<ConnectedPeer> connectedPeers(const Reading& reading, VirtualNetworkId network);
/// The same as a question.
struct PeersOf {
    using Answer = std::vector<ConnectedPeer>;
    VirtualNetworkId network;
    auto operator<=>(const PeersOf&) const = default;
    Answer answer(const Reading& reading) const { return connectedPeers(reading, network); }
};

/// Links of the network to ones that stand elsewhere and whose way back the plan does not hold: they may be connected, and
/// cannot be told.
std::vector<PeeringId> untoldPeerings(const Reading& reading, VirtualNetworkId network);
/// What is missing of one.
Problem peeringDoubt(const Reading& reading, PeeringId link);

/// A prefix that a gateway of the network, or of a peer whose gateway it uses, leads to. Facts: GW-02, PEER-07.
struct GatewayPrefix {
    Prefix prefix;
    DeviceId gateway;
    SiteId site;
    bool learned = false; ///< by BGP; else written into a local network gateway
};
/// Adds to `doubts` what of a site is unknown, and gateways of a peer that are not in the plan.
std::vector<GatewayPrefix> gatewayPrefixes(const Reading& reading, VirtualNetworkId network, Doubts& doubts);
struct GatewayPrefixesOf {
    struct Answer {
        std::vector<GatewayPrefix> prefixes;
        Doubts doubts;
    };
    VirtualNetworkId network;
    auto operator<=>(const GatewayPrefixesOf&) const = default;
    Answer answer(const Reading& reading) const
    {
        Answer result;
        result.prefixes = gatewayPrefixes(reading, network, result.doubts);
        return result;
    }
};
/// The gateways themselves: the network's own, then those of peers it uses.
std::vector<DeviceId> gatewaysOf(const Reading& reading, VirtualNetworkId network);

/// The prefixes of the address space that are known; adds to `doubts` what is not.
AddressSet addressSpaceOf(const VirtualNetwork& network, Doubts& doubts);

/// What the tag VirtualNetwork means in the rules of one subnet. Facts: TAG-01, TAG-15.
struct VirtualNetworkTag {
    AddressSet sure;
    AddressSet maybe; ///< more than the sure ones; everything of a family where a user-defined default route may widen it
    std::optional<RouteId> widenedBy; ///< that route
    Doubts doubts; ///< parts that are unknown: the sure set may lack them
};
VirtualNetworkTag virtualNetworkTag(const Reading& reading, SubnetId subnet);
/// That of every subnet with this route table, or none, in one network.
struct VirtualNetworkTagOf {
    using Answer = VirtualNetworkTag;
    VirtualNetworkId network;
    std::optional<RouteTableId> table;
    auto operator<=>(const VirtualNetworkTagOf&) const = default;
    Answer answer(const Reading& reading) const;
};

/// What the tag Internet means beside it, points of tags included. Facts: TAG-02, TAG-15, TAG-16.
AddressSet internetTag(const VirtualNetworkTag& network);

}
