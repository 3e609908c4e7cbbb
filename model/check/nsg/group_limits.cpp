#include "model/azure/limits.h"
#include "model/check/rule.h"

#include <set>

namespace ase {

namespace {

std::vector<Finding> check(SecurityGroupId id, const Reading& plan)
{
    const SecurityGroup& group = *plan.find(id);
    std::vector<Finding> findings;
    const auto over = [&](PartId part, const char* field, const QString& name, std::size_t count, int most) {
        if (count > std::size_t(most))
            findings.push_back({.about = {part},
                .values = {name, QString::number(count), QString::number(most)},
                .field = QString::fromLatin1(field)});
    };
    std::set<ApplicationSecurityGroupId> members;
    for (const auto& row : group.rules.rows()) {
        const QString name = textOf(row.value->name);
        over(row.id, "source", name, row.value->source.allAddresses().size(), azure::mostPrefixesPerSide);
        over(row.id, "destination", name, row.value->destination.allAddresses().size(), azure::mostPrefixesPerSide);
        over(row.id, "sourceGroups", name, row.value->source.groups.size(), azure::mostApplicationGroupsPerRule);
        over(row.id, "destinationGroups", name, row.value->destination.groups.size(), azure::mostApplicationGroupsPerRule);
        members.insert(row.value->source.groups.begin(), row.value->source.groups.end());
        members.insert(row.value->destination.groups.begin(), row.value->destination.groups.end());
    }
    over(id, "rules", textOf(group.name), group.rules.size(), azure::mostRulesPerGroup);
    over(id, "groups", textOf(group.name), members.size(), azure::mostApplicationGroupsPerGroup);
    return findings;
}

}

extern const Rule groupLimits {
    .id = "ASE-NSG-070",
    .severity = Severity::Error,
    .facts = "LIM-01 LIM-02 LIM-03 DIS-17",
    .title = QT_TRANSLATE_NOOP("Checks", "%1 holds %2 entries where Azure takes %3"),
    .because = QT_TRANSLATE_NOOP("Checks", "Rules, addresses of a rule and application security groups are limited."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Azure refuses the group."),
    .check = check,
};

}
