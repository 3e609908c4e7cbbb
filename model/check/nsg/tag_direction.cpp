#include "model/azure/tags.h"
#include "model/check/rule.h"

namespace ase {

namespace {

std::vector<Finding> check(SecurityGroupId id, const Reading& plan)
{
    std::vector<Finding> findings;
    for (const auto& [ruleId, rule] : rulesAsWritten(*plan.find(id))) {
        const Direction* direction = valueOf(rule->direction);
        if (!rule->enabled || !direction)
            continue;
        const bool inbound = *direction == Direction::Inbound;
        const azure::TagUse wrong = inbound ? azure::TagUse::Outbound : azure::TagUse::Inbound;
        QStringList tags;
        for (const MatchField& field : (inbound ? rule->source : rule->destination).allAddresses()) {
            const AddressMatch* match = valueOf(field);
            const ServiceTag* named = match ? std::get_if<ServiceTag>(match) : nullptr;
            const azure::ServiceTag* tag = named ? azure::findServiceTag(named->name) : nullptr;
            if (tag && tag->use == wrong)
                tags << named->name;
        }
        if (!tags.isEmpty())
            findings.push_back({.about = {ruleId},
                .values = {textOf(rule->name), tags.join(QStringLiteral(", ")), textOf(rule->direction)},
                .field = inbound ? QStringLiteral("source") : QStringLiteral("destination")});
    }
    return findings;
}

}

extern const Rule tagDirection {
    .id = "ASE-NSG-071",
    .severity = Severity::Warning,
    .facts = "TAG-06 TAG-11 TAG-14",
    .title = QT_TRANSLATE_NOOP("Checks", "Rule %1 uses %2 against its usual direction"),
    .because = QT_TRANSLATE_NOOP("Checks", "The rule is %3, and Azure documents the service tag for the other direction."),
    .consequence = QT_TRANSLATE_NOOP(
        "Checks", "Azure accepts the rule, but traffic of that service in this direction is not to be expected."),
    .check = check,
};

}
