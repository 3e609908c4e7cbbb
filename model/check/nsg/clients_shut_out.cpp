#include "model/check/nsg/mend_rules.h"
#include "model/check/nsg/subject.h"
#include "model/check/rule.h"

namespace ase {

namespace {

std::vector<Finding> check(EnvironmentId id, const Reading& plan)
{
    const auto at = guarded(id, plan);
    const Exposure* exposure = at ? valueOf(at->environment->exposure) : nullptr;
    if (!exposure || *exposure != Exposure::External || at->instances.isEmpty())
        return {};
    const AddressSet sources =
        anyClient(virtualNetworkTag(plan, at->subnetId), at->instances, false) | declaredClients(plan);
    const FlowSet web = packetsTo(at->instances, sources, azure::portSet(azure::ports::web));
    const SecurityList list = securityList(plan, at->subnetId, Direction::Inbound);
    const FlowVerdict verdict = verdictOf(list, web);
    if (!(verdict.blocked | verdict.doubtful).contains(web))
        return {};
    Finding finding {.about = {at->groupId, id}};
    finding.values = {textOf(at->environment->name), textOf(at->group->name)};
    finding.cannotTell = !verdict.blocked.contains(web);
    if (finding.cannotTell) {
        finding.doubts = verdict.doubts;
        return {finding};
    }
    std::vector<SecurityRuleId> after;
    for (const Taken& part : verdict.blockers)
        if (const auto& rule = list.rules[part.rule].id)
            after.push_back(*rule);
    for (const azure::RequiredFlow& flow : azure::requiredFlows(at->environment->generation)) {
        const auto rule = flow.need == azure::Need::AppOnly ? proposedRule(*at->environment, *at->subnet, flow)
                                                            : std::optional<SecurityRule>();
        if (rule)
            finding.fixes.push_back({.label = QT_TRANSLATE_NOOP("Checks", "Allow the Internet on the web ports"),
                .apply = [rule, after, group = at->groupId](
                             const Plan& next) { return insertRule(next, group, *rule, after); }});
    }
    return {finding};
}

}

extern const Rule clientsShutOut {
    .id = "ASE-NSG-059",
    .severity = Severity::Warning,
    .facts = "NSGD-03 NSG-12",
    .title = QT_TRANSLATE_NOOP("Checks", "%2 lets no client reach %1"),
    .because = QT_TRANSLATE_NOOP("Checks",
        "The environment is external, and no rule allows its apps' ports 80 and 443 from the Internet or any stated source. "
        "What no rule allows, Azure's last default rule denies."),
    .consequence =
        QT_TRANSLATE_NOOP("Checks", "Apps and their SCM sites cannot be reached; the environment itself lives on."),
    .check = check,
};

}
