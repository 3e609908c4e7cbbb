#include "model/azure/special_subnets.h"

#include "model/check/support.h"
#include "model/plan/edit/edit_part.h"

namespace ase {

namespace {

Finding found(SubnetId id, const Subnet& subnet, const azure::SpecialSubnet& special, const QString& field)
{
    Finding finding {.about = {id}, .field = field};
    finding.values = {
        textOf(subnet.name), listed(subnet.prefixes), QString(special.name), QString::number(special.longestPrefix)};
    return finding;
}

std::vector<Finding> check(SubnetId id, const Reading& plan)
{
    const Subnet& subnet = *plan.find(id);
    const QString* name = subnet.name.value();
    if (!name)
        return {};
    if (const azure::SpecialSubnet* meant = azure::misspeltSpecialSubnet(*name)) {
        Finding finding = found(id, subnet, *meant, QStringLiteral("name"));
        finding.fixes.push_back({QT_TRANSLATE_NOOP("Checks", "Rename to %1"), {QString(meant->name)},
            [id, better = QString(meant->name)](const Plan& before) { return renamePart(before, id, better); }});
        return {finding};
    }
    const azure::SpecialSubnet* special = azure::findSpecialSubnet(*name);
    const Prefix* prefix = subnet.firstIpv4Prefix();
    if (!special || !prefix || prefix->length() <= special->longestPrefix)
        return {};
    Finding finding = found(id, subnet, *special, QStringLiteral("prefix"));
    finding.fixes = enlargeFix(plan, id, special->longestPrefix);
    return {finding};
}

}

extern const Rule specialSubnet {
    .id = "ASE-PEER-125",
    .severity = Severity::Error,
    .facts = "SN-01 SN-02 SN-03 SN-04 SN-05",
    .title = QT_TRANSLATE_NOOP("Checks", "Special subnet is misspelt or too small"),
    .because = QT_TRANSLATE_NOOP("Checks", "%1 (%2) is taken for %3, which has exactly this name and is a /%4 or larger."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Azure does not create the service in this subnet."),
    .check = check,
};

}
