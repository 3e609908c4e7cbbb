#pragma once

#include "model/plan/plan.h"
#include "model/plan/result.h"

#include <set>

namespace ase {

/// Everything that goes with the parts: what stands in them, at any depth, the peerings of a network, the rules and routes
/// of a group or table. Ids that are not in the plan are left out.
std::set<PartId> partsThatGoWith(const Network& network, const std::set<PartId>& ids);
/// The same with the notes of the diagram.
std::set<PartId> partsThatGoWith(const Plan& plan, const std::set<PartId>& ids);

/// The plan without those parts and all that goes with them. What referred to them is cleared: groups and tables of subnets,
/// application groups of rules and devices, targets of private endpoints, VNet integration and restrictions of apps by
/// subnet, links of zones, connections of sites, placements and kept properties.
/// Scenarios that ask about one of those parts go, too: nobody could answer them.
/// Refuses when none of the ids is in the plan.
Result<Plan> removeParts(const Plan& plan, const std::set<PartId>& ids);

}
