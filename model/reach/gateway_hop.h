#pragma once

#include "model/reach/trace.h"

namespace ase {

/// A link between a site and a virtual network, and where it leads.
struct GatewayStep {
    Hop hop;
    Standing to;
};

/// Out of a site: to the subnet of the gateway that the site is joined to and that tells it of the address; to the Internet
/// for a public one; to the site itself for an address of its own. Facts: GW-02, GW-03, PEER-07, NET-09.
GatewayStep leaveSite(const Reading& reading, SiteId site, const Address& to);

/// Through the gateway that a route names, or that the network of the subnet uses: to the site that holds the address.
/// Facts: GW-02, RT-09.
GatewayStep enterGatewayFrom(
    const Reading& reading, SubnetId from, const std::optional<PartId>& routePart, const Address& to);

}
