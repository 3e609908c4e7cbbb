#include "model/check/rule.h"
#include "model/network/dead_rules.h"
#include "model/plan/edit/edits.h"

namespace ase {

namespace {

std::vector<Finding> check(SecurityGroupId id, const Reading& plan)
{
    std::vector<Finding> findings;
    const SecurityGroup& group = *plan.find(id);
    for (const Direction direction : {Direction::Inbound, Direction::Outbound}) {
        for (const auto& [ruleId, hiders] : deadEverywhere(plan, id, direction)) {
            Finding finding {.about = {ruleId, id}};
            finding.values = {textOf(group.rules.find(ruleId)->name), textOf(group.name), hiders.join(QStringLiteral(", "))};
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
