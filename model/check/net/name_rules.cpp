#include "model/azure/names.h"
#include "model/check/support.h"
#include "model/plan/edit/edit_part.h"

namespace ase {

namespace {

using azure::ResourceKind;

std::vector<Finding> named(PartId id, const Part& part, ResourceKind kind)
{
    const QString* name = part.name.value();
    if (!name || part.existing || !azure::nameProblem(kind, *name))
        return {};
    const azure::NameRule& rule = azure::nameRule(kind);
    Finding finding {.about = {id}, .field = QStringLiteral("name")};
    finding.values = {*name, QString::number(rule.shortest), QString::number(rule.longest),
        QString::fromLatin1(rule.characters).split(QString(), Qt::SkipEmptyParts).join(u' ')};
    const QString better = azure::sanitisedName(kind, *name);
    if (!better.isEmpty() && better != *name)
        finding.fixes.push_back({QT_TRANSLATE_NOOP("Checks", "Rename to %1"), {better},
            [id, better](const Plan& plan) { return renamePart(plan, id, better); }});
    return {finding};
}

template<class Key, ResourceKind kind>
std::vector<Finding> check(Key id, const Reading& plan)
{
    return named(id, *plan.find(id), kind);
}

template<class T>
void addRows(std::vector<Finding>& findings, const T& rows, ResourceKind kind)
{
    for (const auto& row : rows.rows()) {
        auto found = named(row.id, *row.value, kind);
        std::move(found.begin(), found.end(), std::back_inserter(findings));
    }
}

std::vector<Finding> ofGroup(SecurityGroupId id, const Reading& plan)
{
    const SecurityGroup& group = *plan.find(id);
    auto findings = named(id, group, ResourceKind::NetworkSecurityGroup);
    addRows(findings, group.rules, ResourceKind::SecurityRule);
    return findings;
}

std::vector<Finding> ofTable(RouteTableId id, const Reading& plan)
{
    const RouteTable& table = *plan.find(id);
    auto findings = named(id, table, ResourceKind::RouteTable);
    addRows(findings, table.routes, ResourceKind::Route);
    return findings;
}

std::vector<Finding> ofDevice(DeviceId id, const Reading& plan)
{
    const Device& device = *plan.find(id);
    return std::holds_alternative<Firewall>(device.role) ? named(id, device, ResourceKind::Firewall)
                                                         : std::vector<Finding>();
}

std::vector<Finding> startsWithDigit(SubnetId id, const Reading& plan)
{
    const Subnet& subnet = *plan.find(id);
    const QString* name = subnet.name.value();
    if (!name || name->isEmpty() || subnet.existing || !name->front().isDigit())
        return {};
    Finding finding {.about = {id}, .values = {*name}, .field = QStringLiteral("name")};
    const QString better = azure::sanitisedName(ResourceKind::Subnet, QStringLiteral("subnet-") + *name);
    if (!better.isEmpty())
        finding.fixes.push_back({QT_TRANSLATE_NOOP("Checks", "Rename to %1"), {better},
            [id, better](const Plan& before) { return renamePart(before, id, better); }});
    return {finding};
}

}

extern const Rule nameRules {
    .id = "ASE-NET-011",
    .severity = Severity::Error,
    .facts = "NAME-02 NAME-03 NAME-04 NAME-05 NAME-06 NAME-08 NAME-09 NAME-12",
    .title = QT_TRANSLATE_NOOP("Checks", "Name is not allowed"),
    .because = QT_TRANSLATE_NOOP("Checks",
        "“%1” does not follow the rule for its kind: %2 to %3 characters, of them letters, digits and %4, and mostly a "
        "letter "
        "or digit at both ends."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Azure refuses to create it under this name."),
    .check = check<VirtualNetworkId, ResourceKind::VirtualNetwork>,
    .more = {check<SubnetId, ResourceKind::Subnet>, check<PeeringId, ResourceKind::Peering>, ofGroup, ofTable,
        check<AppServicePlanId, ResourceKind::AppServicePlan>, check<AppId, ResourceKind::Site>,
        check<DnsZoneId, ResourceKind::PrivateDnsZone>, ofDevice},
};

extern const Rule environmentName {
    .id = "ASE-NET-013",
    .severity = Severity::Error,
    .facts = "NAME-11 VER-32",
    .title = QT_TRANSLATE_NOOP("Checks", "Environment name is not allowed"),
    .because = QT_TRANSLATE_NOOP("Checks",
        "“%1” becomes part of host names: it has at most %3 characters, letters, digits and %4, and a letter or digit at "
        "both "
        "ends."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Azure refuses to create the environment under this name."),
    .check = check<EnvironmentId, ResourceKind::Environment>,
};

extern const Rule subnetNameDigit {
    .id = "ASE-NET-017",
    .severity = Severity::Warning,
    .facts = "NET-12",
    .title = QT_TRANSLATE_NOOP("Checks", "Subnet name starts with a digit"),
    .because = QT_TRANSLATE_NOOP("Checks", "“%1” starts with a digit; names of subnets should start with a letter."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Application Gateway, among others, refuses such a subnet."),
    .check = startsWithDigit,
};

}
