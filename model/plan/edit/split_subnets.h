#pragma once

#include "model/plan/plan.h"
#include "model/plan/result.h"

#include <QStringList>

namespace ase {

/// Edits of the block a subnet takes: its first IPv4 prefix; other prefixes stay as they are. All refuse a subnet that is no
/// longer there or has no IPv4 prefix that can be read. Facts: NET-01, NET-02.

/// The block beside this one in the next larger block; none for 0.0.0.0/0.
std::optional<Prefix> buddyOf(const Prefix& prefix);
/// The next larger block that holds both; none for 0.0.0.0/0.
std::optional<Prefix> doubled(const Prefix& prefix);

/// The first half keeps id and name; the second becomes a subnet of its own with a free name and the same group, table,
/// endpoints and delegations. Whatever has a fixed address goes with the half that holds it. Refuses the smallest subnet.
Result<Plan> halveSubnet(const Plan& plan, SubnetId id, SubnetId second);

/// The subnet that fills exactly the block beside this one, in the same network; none where there is none.
std::optional<SubnetId> buddySubnet(const Network& network, SubnetId id);
/// This subnet and the one beside it as one. The lower keeps id and name, unless it is empty and only the other has
/// occupants and settings of its own. Refuses two environments, and occupied subnets whose settings differ: one subnet
/// cannot have both.
Result<Plan> joinSubnets(const Plan& plan, SubnetId id);

/// The subnet grows over the block beside it. Refuses where that is taken, or outside the address space of the network.
Result<Plan> doubleSubnet(const Plan& plan, SubnetId id);

/// The first block of that length inside the present one that holds all fixed addresses of its occupants. Refuses a length
/// that is no smaller, and addresses that lie too far apart.
Result<Plan> shrinkSubnet(const Plan& plan, SubnetId id, int length);

/// The next free block of the same size behind the present one, else the first of the network. Fixed addresses of the
/// occupants move along. Refuses where none is free.
Result<Plan> moveToFreeBlock(const Plan& plan, SubnetId id);

}
