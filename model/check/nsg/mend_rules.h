#pragma once

#include "model/azure/rule_templates.h"
#include "model/check/finding.h"
#include "model/network/health.h"

namespace ase {

/// The rule the planner proposes for a required flow, put into a plan: the template's where there is one, else one made of
/// the flow. Clients become the Internet for an external environment, the tag VirtualNetwork for an ILB one. None where the
/// subnet has no IPv4 prefix. Facts: TPL-V2-IN to TPL-V3-OUT.
std::optional<SecurityRule> proposedRule(
    const Environment& environment, const Subnet& subnet, const azure::RequiredFlow& flow);
/// A proposed rule with the flow it is for and the rules it must stand in front of.
struct ProposedRule {
    SecurityRule rule;
    std::vector<SecurityRuleId> after;
    const azure::RequiredFlow* flow = nullptr;
};
/// The rules for these flows, each once, in front of what blocks them.
std::vector<ProposedRule> proposedRules(
    const Environment& environment, const Subnet& subnet, const std::vector<FlowHealth>& flows);
Result<Plan> insertProposed(const Plan& plan, SecurityGroupId group, const std::vector<ProposedRule>& rules);
SecurityRule ruleOf(const azure::RuleTemplate& rule, const Prefix& subnet, Exposure exposure);

/// The plan with the rule in front of all of `after`: at its own priority where that is free and small enough, else at a
/// free one, else the others move on. Fact: NSG-02.
Result<Plan> insertRule(
    const Plan& plan, SecurityGroupId group, const SecurityRule& rule, const std::vector<SecurityRuleId>& after);

/// The plan with one rule changed by `change`.
Result<Plan> changeRule(const Plan& plan, SecurityRuleId id, const std::function<void(SecurityRule&)>& change);

/// A free priority of the direction as near as possible to this one, above it first; none where all are taken.
std::optional<int> freePriority(const SecurityGroup& group, Direction direction, int near);

}
