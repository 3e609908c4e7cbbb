#pragma once

#include "model/network/health.h"

#include <optional>

namespace ase {

/// An environment whose subnet has a group that is in the plan: what most checks of groups ask about.
struct Guarded {
    const Environment* environment = nullptr;
    SubnetId subnetId;
    const Subnet* subnet = nullptr;
    SecurityGroupId groupId;
    const SecurityGroup* group = nullptr;
    AddressSet instances; ///< empty where the prefix is not known
};

inline std::optional<Guarded> guarded(EnvironmentId id, const Reading& plan)
{
    Guarded found;
    found.environment = plan.find(id);
    if (!found.environment || !found.environment->subnet)
        return std::nullopt;
    found.subnetId = *found.environment->subnet;
    found.subnet = plan.find(found.subnetId);
    if (!found.subnet || !found.subnet->securityGroup)
        return std::nullopt;
    found.groupId = *found.subnet->securityGroup;
    found.group = plan.find(found.groupId);
    found.instances = instanceAddresses(plan, id);
    return found.group ? std::optional(found) : std::nullopt;
}

/// Packets from these addresses to the instances, on these ports.
inline FlowSet packetsTo(const AddressSet& instances, const AddressSet& sources, const PortSet& ports,
    ProtocolSet protocols = ProtocolSet::of(Protocol::Tcp))
{
    return FlowBox {sources, instances, PortSet::all(), ports, protocols};
}

}
