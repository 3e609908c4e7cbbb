#include "model/check/nsg/mend_rules.h"
#include "model/check/nsg/subject.h"
#include "model/check/rule.h"
#include "model/network/tag_points.h"

#include <algorithm>

namespace ase {

namespace {

/// The template's rule for all that the load balancer sends.
std::optional<SecurityRule> balancerRule(const Guarded& at)
{
    const Prefix* prefix = at.subnet->firstIpv4Prefix();
    for (const azure::RuleTemplate& rule : azure::ruleTemplates(at.environment->generation))
        if (prefix && rule.sourceTag == azure::tag::azureLoadBalancer && rule.protocol == Protocol::Any)
            return ruleOf(rule, *prefix, Exposure::Ilb);
    return std::nullopt;
}

std::vector<Finding> check(EnvironmentId id, const Reading& plan)
{
    const auto at = guarded(id, plan);
    if (!at || at->environment->generation == Generation::V3 || at->instances.isEmpty())
        return {};
    const FlowSet everything = packetsTo(at->instances, everyIpv4(), PortSet::all(), ProtocolSet::all());
    const FlowSet balancer =
        packetsTo(at->instances, *knownTag(azure::tag::azureLoadBalancer), PortSet::all(), ProtocolSet::all());
    const SecurityList list = securityList(plan, at->subnetId, Direction::Inbound);
    for (const Taken& part : verdictOf(list, balancer).blockers) {
        const SeenRule& rule = list.rules[part.rule];
        if (!rule.id || !FlowSet(rule.sure).contains(everything))
            continue;
        Finding finding {
            .about = {*rule.id, id}, .values = {rule.name, textOf(at->environment->name), textOf(at->group->name)}};
        if (const auto mend = balancerRule(*at))
            finding.fixes.push_back({.label = QT_TRANSLATE_NOOP("Checks", "Allow AzureLoadBalancer before %1"),
                .values = {rule.name},
                .apply = [mend, group = at->groupId, before = *rule.id](
                             const Plan& next) { return insertRule(next, group, *mend, {before}); }});
        return {finding};
    }
    return {};
}

}

extern const Rule denyAllHidesBalancer {
    .id = "ASE-NSG-055",
    .severity = Severity::Warning,
    .facts = "NSG-18 IN-V2-04",
    .title = QT_TRANSLATE_NOOP("Checks", "Rule %1 shuts the load balancer out of %2"),
    .because = QT_TRANSLATE_NOOP("Checks",
        "%1 of %3 denies everything, and stands before the default rule that lets AzureLoadBalancer in. No rule before it "
        "allows AzureLoadBalancer on every port."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Traffic that the load balancer hands to the environment is dropped."),
    .check = check,
};

}
