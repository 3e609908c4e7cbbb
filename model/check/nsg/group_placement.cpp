#include "model/azure/special_subnets.h"
#include "model/check/nsg/mend_rules.h"
#include "model/check/rule.h"
#include "model/plan/edit/edits.h"

namespace ase {

namespace {

std::vector<Finding> forbidden(SubnetId id, const Reading& plan)
{
    const Subnet& subnet = *plan.find(id);
    const QString* name = subnet.name.value();
    const azure::SpecialSubnet* special = name ? azure::findSpecialSubnet(*name) : nullptr;
    if (!special || !special->groupForbidden || !subnet.securityGroup)
        return {};
    const SecurityGroup* group = plan.find(*subnet.securityGroup);
    Finding finding {.about = {id, *subnet.securityGroup}, .field = QStringLiteral("securityGroup")};
    finding.values = {*name, group ? textOf(group->name) : QString()};
    finding.fixes.push_back({.label = QT_TRANSLATE_NOOP("Checks", "Detach the network security group"),
        .apply = [id](const Plan& next) { return attachSecurityGroup(next, id, std::nullopt); }});
    return {finding};
}

/// A group with the rules of the template, under the subnet.
Fix attachTemplate(SubnetId subnet, EnvironmentId environment)
{
    return {.label = QT_TRANSLATE_NOOP("Checks", "Attach a network security group with the rules it needs"),
        .apply = [=](const Plan& plan) -> Result<Plan> {
            const Environment* owner = plan.network->environments.find(environment);
            const Subnet* row = plan.network->subnets.find(subnet);
            const Prefix* prefix = row ? row->firstIpv4Prefix() : nullptr;
            if (!owner || !prefix)
                return Problem {.text = QT_TRANSLATE_NOOP("Edits", "That environment is no longer in the plan.")};
            IdSource ids(idFromPath(PartKind::SecurityGroup, QStringLiteral("mend/") + idText(subnet.value)));
            const auto group = ids.next<SecurityGroupId>();
            std::vector<std::pair<SecurityRuleId, SecurityRule>> rules;
            for (const azure::RuleTemplate& rule : azure::ruleTemplates(owner->generation))
                if (rule.condition == azure::Condition::Always)
                    rules.emplace_back(ids.next<SecurityRuleId>(),
                        ruleOf(rule, *prefix, owner->isIlb() ? Exposure::Ilb : Exposure::External));
            Result<Plan> next = addSecurityGroup(plan, group);
            if (next)
                next = addRules(*next, group, rules);
            return next ? attachSecurityGroup(*next, subnet, group) : next;
        }};
}

std::vector<Finding> missing(EnvironmentId id, const Reading& plan)
{
    const Environment& environment = *plan.find(id);
    const Subnet* subnet = environment.subnet ? plan.find(*environment.subnet) : nullptr;
    if (!subnet || subnet->securityGroup)
        return {};
    Finding finding {.about = {*environment.subnet, id}, .field = QStringLiteral("securityGroup")};
    finding.values = {textOf(subnet->name), textOf(environment.name)};
    finding.cannotTell = subnet->existing;
    if (subnet->existing)
        finding.doubts = securityList(plan, *environment.subnet, Direction::Inbound).doubts;
    else if (subnet->firstIpv4Prefix())
        finding.fixes = {attachTemplate(*environment.subnet, id)};
    return {finding};
}

}

extern const Rule groupWhereForbidden {
    .id = "ASE-NSG-077",
    .severity = Severity::Error,
    .facts = "NSG-26 SN-01 SN-02 SN-05",
    .title = QT_TRANSLATE_NOOP("Checks", "%1 must have no network security group"),
    .because = QT_TRANSLATE_NOOP("Checks", "%2 is attached to it, and Azure does not support a group on this subnet."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Azure refuses it, or the service in the subnet stops working."),
    .check = forbidden,
};

extern const Rule noGroup {
    .id = "ASE-NSG-078",
    .severity = Severity::Info,
    .facts = "NSG-09",
    .title = QT_TRANSLATE_NOOP("Checks", "Subnet %1 of %2 has no network security group"),
    .because =
        QT_TRANSLATE_NOOP("Checks", "Without a group nothing is filtered: everything that can be routed is let through."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Whoever reaches the subnet reaches the environment on every port."),
    .check = missing,
};

}
