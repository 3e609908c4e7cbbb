#pragma once

#include "model/plan/plan.h"

#include <optional>
#include <set>

namespace ase {

/// Whose addresses a selection asks for: an environment in its subnet, else the subnets of a virtual network, else all.
struct AddressSubject {
    std::optional<EnvironmentId> environment;
    std::optional<SubnetId> subnet;
    std::optional<VirtualNetworkId> network;
    bool operator==(const AddressSubject&) const = default;
};

/// An environment, its plans and apps, and whatever stands in its subnet lead to it; so do the groups and tables attached to
/// that subnet. Of several selected parts the first that leads to an environment counts.
AddressSubject addressSubject(const Network& network, const std::set<PartId>& selection);

/// The first environment in the subnet by id.
std::optional<EnvironmentId> environmentIn(const Network& network, SubnetId subnet);

}
