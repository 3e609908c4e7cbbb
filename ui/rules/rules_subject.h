#pragma once

#include "model/plan/plan.h"

#include <set>

namespace ase {

/// Which rules the selection leads to.
struct RulesSubject {
    std::optional<SecurityGroupId> group;
    std::optional<SubnetId> subnet; ///< whose eyes; also one that has no group
    std::optional<Direction> direction; ///< of a selected rule
    std::optional<SecurityRuleId> rule;
};

/// A group, a rule of it, a subnet, or what stands in one. Empty where the selection says nothing about rules.
RulesSubject rulesSubject(const Network& network, const std::set<PartId>& selection);

}
