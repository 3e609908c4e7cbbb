#pragma once

#include "model/plan/plan.h"
#include "model/plan/result.h"

#include <utility>
#include <vector>

/// Edits of several rules of a group and of their order.
namespace ase {

using NewRules = std::vector<std::pair<SecurityRuleId, SecurityRule>>;

/// The rules, in this order, before another of their direction, or last: each gets a free name and a priority between its
/// neighbours; rules after them move on only where none is free. Refuses rules without a direction. Facts: NSG-02, NAME-13.
Result<Plan> insertRules(
    const Plan& plan, SecurityGroupId group, const NewRules& rules, std::optional<SecurityRuleId> before);
/// Copies of the rules behind the last of them, under the ids given; a name gets a number behind it.
Result<Plan> duplicateRules(
    const Plan& plan, const std::vector<SecurityRuleId>& rules, const std::vector<SecurityRuleId>& ids);
/// One place earlier or later in the order of evaluation; the same plan at its end.
Result<Plan> shiftRule(const Plan& plan, SecurityRuleId id, int by);
/// 100, 110, 120 ... in each direction, in smaller steps where ten do not fit; the order stays. Rules without a priority or
/// direction are left alone. Refuses a direction with more rules than there are priorities. Fact: NSG-02.
Result<Plan> renumberRules(const Plan& plan, SecurityGroupId group);
Result<Plan> setRulesEnabled(const Plan& plan, const std::vector<SecurityRuleId>& rules, bool enabled);

/// Rules of a direction that have a priority, disabled ones too, in the order of evaluation. Fact: NSG-02.
std::vector<SecurityRuleId> rankedRules(const SecurityGroup& group, Direction direction);

}
