#include "model/azure/limits.h"
#include "model/check/nsg/mend_rules.h"
#include "model/check/rule.h"

#include <set>

namespace ase {

namespace {

Fix renumber(SecurityGroupId group, SecurityRuleId rule, Direction direction, int priority)
{
    return {.label = QT_TRANSLATE_NOOP("Checks", "Give it the next free priority"),
        .apply = [=](const Plan& plan) -> Result<Plan> {
            const SecurityGroup* row = plan.network->securityGroups.find(group);
            const auto free = row ? freePriority(*row, direction, priority) : std::nullopt;
            if (!free)
                return Problem {.text = QT_TRANSLATE_NOOP("Edits", "The group has no free priority in that direction.")};
            return changeRule(plan, rule, [&](SecurityRule& changed) { changed.priority = numberField(*free); });
        }};
}

bool isInBounds(int priority)
{
    return priority >= azure::leastPriority && priority <= azure::mostPriority;
}

Finding about(SecurityGroupId id, const SecurityGroup& group, SecurityRuleId ruleId, const SecurityRule& rule)
{
    Finding finding {.about = {ruleId, id}, .field = QStringLiteral("priority")};
    finding.values = {textOf(rule.name), textOf(rule.priority), textOf(group.name), QString::number(azure::leastPriority),
        QString::number(azure::mostPriority)};
    const int* priority = valueOf(rule.priority);
    const Direction* direction = valueOf(rule.direction);
    if (priority && direction)
        finding.fixes = {renumber(id, ruleId, *direction, *priority)};
    return finding;
}

std::vector<Finding> check(SecurityGroupId id, const Reading& plan)
{
    std::vector<Finding> findings;
    const SecurityGroup& group = *plan.find(id);
    std::set<std::pair<Direction, int>> taken;
    for (const auto& [ruleId, rule] : rulesAsWritten(group)) {
        if (!rule->enabled || !rule->priority.isKnown())
            continue;
        const int* priority = valueOf(rule->priority);
        const Direction* direction = valueOf(rule->direction);
        const bool twice = priority && direction && !taken.emplace(*direction, *priority).second;
        if (twice || !priority || !isInBounds(*priority))
            findings.push_back(about(id, group, ruleId, *rule));
    }
    return findings;
}

}

extern const Rule priorities {
    .id = "ASE-NSG-064",
    .severity = Severity::Error,
    .facts = "NSG-02",
    .title = QT_TRANSLATE_NOOP("Checks", "Rule %1 cannot have priority %2"),
    .because = QT_TRANSLATE_NOOP(
        "Checks", "Priorities are whole numbers from %4 to %5, and each is given once in each direction of %3."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Azure refuses the group."),
    .check = check,
};

}
