#pragma once

#include "model/network/security_list.h"

namespace ase {

/// One rule as a subnet sees it. Without `network` the tags VirtualNetwork and Internet are points that only any address
/// touches; `home` is the subnet's network: an application security group counts members of it alone. Fact: NSG-20.
SeenRule seenRule(const Reading& reading, SecurityRuleId id, const SecurityRule& rule, const VirtualNetworkTag* network,
    std::optional<VirtualNetworkId> home);
/// One of Azure's own. Fact: NSG-08.
SeenRule seenRule(const azure::DefaultRule& rule, const VirtualNetworkTag* network);

}
