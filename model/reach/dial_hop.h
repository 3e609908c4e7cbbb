#pragma once

#include "model/reach/trace.h"

namespace ase {

/// The way of an app of the multi-tenant service that dials into a virtual network through its VPN gateway.
struct DialStep {
    Hop hop;
    std::optional<SubnetId> from; ///< where its packets go on, the subnet of the gateway; none where nothing leads on
};
/// It reaches the network, its peers and sites behind VPN, and nothing behind ExpressRoute. Fact: MT-11.
DialStep dialledInto(const Reading& reading, VirtualNetworkId network, const Address& to);
/// It asks the name servers of that network. Fact: MT-11.
Asker dialledAsker(const Reading& reading, VirtualNetworkId network);

}
