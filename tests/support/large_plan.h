#pragma once

#include "model/plan/plan.h"

namespace ase::test {

/// A plan of that many subnets, the same at every call: ten networks peered to the first, a security group of twenty rules
/// to every twenty subnets, an environment with a plan and an app in every fifth subnet. At most 2,560 subnets.
Plan largePlan(int subnets);

/// The id of its n-th subnet.
SubnetId largePlanSubnet(int n);

}
