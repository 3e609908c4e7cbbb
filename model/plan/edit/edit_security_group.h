#pragma once

#include "model/plan/plan.h"
#include "model/plan/result.h"

#include <utility>

namespace ase {

/// Names: empty is a free one.
Result<Plan> addSecurityGroup(const Plan& plan, SecurityGroupId id, const QString& name = {});
Result<Plan> addApplicationSecurityGroup(const Plan& plan, ApplicationSecurityGroupId id, const QString& name = {});

/// The rule at the end of the list as written; its `position` is set, an empty name becomes a free one, and a priority that
/// was never written becomes the next round one of its direction. Refuses application groups that are not in the plan.
Result<Plan> addRule(const Plan& plan, SecurityGroupId group, SecurityRuleId id, const SecurityRule& rule);
/// Several at once, all or none.
Result<Plan> addRules(
    const Plan& plan, SecurityGroupId group, const std::vector<std::pair<SecurityRuleId, SecurityRule>>& rules);
/// Everything of the rule but its position.
Result<Plan> replaceRule(const Plan& plan, SecurityRuleId id, const SecurityRule& rule);
Result<Plan> setRuleEnabled(const Plan& plan, SecurityRuleId id, bool enabled);
/// Puts the rule before another of its group and direction in the order of evaluation, or last: it takes a priority between
/// its new neighbours, and rules after it move on only where none is free. Fact: NSG-02.
Result<Plan> moveRule(const Plan& plan, SecurityRuleId id, std::optional<SecurityRuleId> before);

/// The priority for a further rule of the direction: the next ten after the last, or the next free one.
int nextPriority(const SecurityGroup& group, Direction direction);

}
