#pragma once

#include "model/plan/plan.h"

namespace ase {

/// What to look at while nothing is selected: the subnet of the first environment that stands in one, else the first subnet
/// by path; none where the plan has none.
std::optional<SubnetId> mainSubnet(const Network& network);

}
