#include "model/check/nsg/mend_rules.h"
#include "model/check/nsg/subject.h"
#include "model/check/rule.h"

#include <algorithm>

namespace ase {

namespace {

bool isInbound(const SecurityRule& rule)
{
    const Direction* direction = valueOf(rule.direction);
    return rule.enabled && direction && *direction == Direction::Inbound;
}

bool namesOnly(const std::vector<MatchField>& fields, const Address& address)
{
    const auto same = [&](const MatchField& field) {
        const AddressMatch* match = valueOf(field);
        const Prefix* prefix = match ? std::get_if<Prefix>(match) : nullptr;
        return prefix && *prefix == Prefix(address, bitsOf(address.family()));
    };
    return !fields.empty() && std::all_of(fields.begin(), fields.end(), same);
}

Fix aimAtSubnet(SecurityRuleId rule, const Prefix& subnet)
{
    return {.label = QT_TRANSLATE_NOOP("Checks", "Use the subnet range %1"),
        .values = {text(subnet)},
        .apply = [rule, subnet](const Plan& plan) {
            return changeRule(plan, rule, [&](SecurityRule& changed) {
                changed.destination.groups.clear();
                changed.destination.setAddresses({matchField(text(subnet))});
            });
        }};
}

std::vector<Finding> inboundAddress(EnvironmentId id, const Reading& plan)
{
    const auto at = guarded(id, plan);
    const Address* inbound = at ? valueOf(at->environment->inboundAddress) : nullptr;
    if (!inbound)
        return {};
    std::vector<Finding> findings;
    for (const auto& [ruleId, rule] : rulesAsWritten(*at->group)) {
        if (!isInbound(*rule) || !rule->destination.groups.empty() || !namesOnly(rule->destination.allAddresses(), *inbound))
            continue;
        Finding finding {.about = {ruleId, id}, .field = QStringLiteral("destination")};
        finding.values = {textOf(rule->name), text(*inbound), textOf(at->environment->name)};
        if (const Prefix* prefix = at->subnet->firstIpv4Prefix())
            finding.fixes.push_back(aimAtSubnet(ruleId, *prefix));
        findings.push_back(std::move(finding));
    }
    return findings;
}

std::vector<Finding> applicationGroup(EnvironmentId id, const Reading& plan)
{
    const auto at = guarded(id, plan);
    if (!at)
        return {};
    std::vector<Finding> findings;
    for (const auto& [ruleId, rule] : rulesAsWritten(*at->group)) {
        if (!isInbound(*rule) || rule->destination.groups.empty() || !rule->destination.allAddresses().empty())
            continue;
        Finding finding {.about = {ruleId, id}, .field = QStringLiteral("destination")};
        finding.values = {textOf(rule->name), textOf(at->environment->name)};
        if (const Prefix* prefix = at->subnet->firstIpv4Prefix())
            finding.fixes.push_back(aimAtSubnet(ruleId, *prefix));
        findings.push_back(std::move(finding));
    }
    return findings;
}

}

extern const Rule destinationIsInboundAddress {
    .id = "ASE-NSG-061",
    .severity = Severity::Warning,
    .facts = "NSG-12 IN-V3-07",
    .title = QT_TRANSLATE_NOOP("Checks", "Rule %1 is aimed at the inbound address of %3 alone"),
    .because = QT_TRANSLATE_NOOP("Checks",
        "Rules are asked after the load balancer has chosen an instance: their destination is an address of the subnet, "
        "never "
        "%2."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "The rule matches no traffic of the environment."),
    .check = inboundAddress,
};

extern const Rule destinationIsApplicationGroup {
    .id = "ASE-NSG-072",
    .severity = Severity::Warning,
    .facts = "NSG-20",
    .title = QT_TRANSLATE_NOOP("Checks", "Rule %1 is aimed at an application security group, which %2 cannot be in"),
    .because = QT_TRANSLATE_NOOP("Checks",
        "Only network cards can be members of an application security group, and the instances of an environment have none "
        "of "
        "yours."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "The rule matches no traffic of the environment."),
    .check = applicationGroup,
};

}
