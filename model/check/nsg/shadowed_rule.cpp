#include "model/check/rule.h"
#include "model/flow/shadowed_rules.h"
#include "model/network/security_list.h"
#include "model/plan/edit/edits.h"

#include <map>
#include <set>

namespace ase {

namespace {

/// Rules that never decide, with those that take all they match.
using Dead = std::map<SecurityRuleId, QStringList>;

Dead deadRules(const SecurityList& list)
{
    FlowRules surely;
    for (const SeenRule& rule : list.rules)
        surely.push_back({rule.sure, rule.access == Access::Allow});
    const auto index = std::make_shared<const RuleIndex>(surely);
    Dead dead;
    for (const std::size_t place : ShadowedRules(index).places()) {
        const SeenRule& rule = list.rules[place];
        if (!rule.id)
            continue;
        const Decisions takers = decisions(std::span(surely).first(place), FlowSet(rule.possible));
        if (!takers.rest.isEmpty())
            continue;
        QStringList names;
        for (const Taken& part : takers.taken)
            names << list.rules[part.rule].name;
        dead.emplace(*rule.id, names);
    }
    return dead;
}

/// Rules that are dead wherever the group is attached; for a group that is not, what it holds by itself.
Dead deadEverywhere(const Reading& plan, SecurityGroupId id, Direction direction)
{
    std::set<SubnetId> subnets;
    for (const auto& subnet : plan.subnetsUnder(id))
        subnets.insert(subnet.id);
    for (const auto& device : plan.devicesUnder(id))
        if (const SubnetId* subnet = subnetOf(*device.value))
            subnets.insert(*subnet);
    if (subnets.empty())
        return deadRules(securityList(plan, id, std::nullopt, direction));
    std::optional<Dead> dead;
    for (const SubnetId subnet : subnets) {
        const Dead here = deadRules(securityList(plan, id, subnet, direction));
        if (!dead)
            dead = here;
        else
            std::erase_if(*dead, [&](const auto& rule) { return !here.contains(rule.first); });
    }
    return *dead;
}

std::vector<Finding> check(SecurityGroupId id, const Reading& plan)
{
    std::vector<Finding> findings;
    const SecurityGroup& group = *plan.find(id);
    for (const Direction direction : {Direction::Inbound, Direction::Outbound}) {
        for (const auto& [ruleId, takers] : deadEverywhere(plan, id, direction)) {
            Finding finding {.about = {ruleId, id}};
            finding.values = {textOf(group.rules.find(ruleId)->name), textOf(group.name), takers.join(QStringLiteral(", "))};
            finding.fixes.push_back({.label = QT_TRANSLATE_NOOP("Checks", "Remove rule %1"),
                .values = finding.values,
                .apply = [rule = ruleId](const Plan& next) { return removeParts(next, {rule}); }});
            findings.push_back(std::move(finding));
        }
    }
    return findings;
}

}

extern const Rule shadowedRule {
    .id = "ASE-NSG-065",
    .severity = Severity::Warning,
    .facts = "NSG-02",
    .title = QT_TRANSLATE_NOOP("Checks", "Rule %1 of %2 can never decide"),
    .because = QT_TRANSLATE_NOOP("Checks", "Everything it matches is already decided by %3."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "What it was meant to allow or deny does not happen because of it."),
    .check = check,
};

}
