#pragma once

#include "model/reach/filter_hop.h"

namespace ase {

/// What a walk through the network starts with.
struct WalkOrder {
    Standing from;
    Address to;
    Packets packets; ///< their destination is `to`
    /// The target stands behind a basic load balancer, which global peering does not lead to. Fact: PEER-08.
    bool behindBasicBalancer = false;
    /// Replies: appliances are not asked whether they pass, the walk back decides by who stands on it.
    bool isReply = false;
};

/// The way of packets to one address, link by link, by the effective routes of each subnet they come through.
struct Walk {
    std::vector<Hop> hops; ///< route, peering, gateway, appliance and the groups at appliances
    bool arrived = false;
    Standing end; ///< of one that arrived: where the address is, the Internet for a public one
    Packets packets; ///< what is left of them
    std::vector<DeviceId> relays; ///< appliances on the way, which keep state, in order
    std::vector<Address> unknownRelays; ///< hops of routes that no device of the plan has

    bool isBlocked() const;
    bool isDoubtful() const;
};
/// Facts: RT-01 to RT-22, PEER-01 to PEER-10, GW-01 to GW-03, NSG-14, NSG-15, TAG-15.
Walk walked(const Reading& reading, const WalkOrder& order);

/// The subnet of a network that holds the address.
std::optional<SubnetId> subnetHolding(const Reading& reading, VirtualNetworkId network, const Address& address);
/// Where in the plan an address is: the subnet or the site that holds it, else the Internet.
Standing standingOf(const Reading& reading, const Address& address);
/// The device of the plan that has the address.
std::optional<DeviceId> deviceWith(const Reading& reading, const Address& address);
/// Whether it is one that only networks and sites can lead to. Facts: NET-04, TAG-15.
bool isPrivateAddress(const Address& address);

}
