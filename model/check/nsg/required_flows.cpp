#include "model/check/nsg/mend_rules.h"
#include "model/check/rule.h"

#include <algorithm>
#include <string_view>

namespace ase {

namespace {

struct Asked {
    Generation generation;
    std::initializer_list<std::string_view> facts;
    std::optional<azure::Need> need = std::nullopt;
};

QString textOfFlow(const azure::RequiredFlow& flow)
{
    const QString protocol = QString::fromStdString(std::string(toString(flow.protocol)));
    const QString ports = QString::fromStdString(azure::portSet(flow.ports).toString());
    return ports == u'*' ? protocol : protocol + u' ' + ports;
}

bool isMeant(const azure::RequiredFlow& flow, const Asked& asked)
{
    return std::find(asked.facts.begin(), asked.facts.end(), std::string_view(flow.fact)) != asked.facts.end()
        && (!asked.need || flow.need == *asked.need);
}

Fix openingFix(const Environment& environment, const Subnet& subnet, const std::vector<FlowHealth>& blocked)
{
    const std::vector<ProposedRule> rules = proposedRules(environment, subnet, blocked);
    QStringList names;
    for (const ProposedRule& proposed : rules)
        names << textOf(proposed.rule.name);
    return {.label = QT_TRANSLATE_NOOP("Checks", "Allow it (%1)"),
        .values = {names.join(QStringLiteral(", "))},
        .apply = [rules, group = *subnet.securityGroup](const Plan& plan) { return insertProposed(plan, group, rules); }};
}

/// One finding for all asked flows of the environment that are not let through. Where the subnet has no group, nothing is
/// filtered; where that is not known, ASE-NSG-078 says so once.
std::vector<Finding> blockedFlows(EnvironmentId id, const Reading& plan, const Asked& asked)
{
    const Environment* environment = plan.find(id);
    if (!environment || environment->generation != asked.generation || !environment->subnet)
        return {};
    const Subnet* subnet = plan.find(*environment->subnet);
    const SecurityGroup* group = subnet && subnet->securityGroup ? plan.find(*subnet->securityGroup) : nullptr;
    if (!group)
        return {};
    std::vector<FlowHealth> blocked;
    QStringList flows;
    QStringList doubtfulFlows;
    QStringList rules;
    Doubts doubts;
    for (const azure::RequiredFlow& flow : azure::requiredFlows(asked.generation)) {
        const auto health = isMeant(flow, asked) ? healthOfFlow(plan, id, flow) : std::nullopt;
        if (!health || !health->asked)
            continue;
        if (health->state == FlowState::CannotTell) {
            addDoubts(doubts, health->doubts);
            doubtfulFlows << textOfFlow(flow);
        } else if (health->state == FlowState::Blocked) {
            blocked.push_back(*health);
            flows << textOfFlow(flow);
            for (const SeenRule& rule : health->blockedBy)
                rules << rule.name;
        }
    }
    if (blocked.empty() && doubtfulFlows.isEmpty())
        return {};
    rules.removeDuplicates();
    Finding finding {.about = {*subnet->securityGroup, id, *environment->subnet}};
    finding.cannotTell = blocked.empty();
    finding.values = {textOf(environment->name), textOf(group->name),
        (blocked.empty() ? doubtfulFlows : flows).join(QStringLiteral("; ")), rules.join(QStringLiteral(", "))};
    if (finding.cannotTell)
        finding.doubts = doubts;
    else
        finding.fixes = {openingFix(*environment, *subnet, blocked)};
    return {finding};
}

std::vector<Finding> management(EnvironmentId id, const Reading& plan)
{
    const std::vector<Finding> found = blockedFlows(id, plan, {Generation::V1, {"IN-V1-01"}});
    return found.empty() ? blockedFlows(id, plan, {Generation::V2, {"IN-V2-01"}}) : found;
}

std::vector<Finding> insideSubnet(EnvironmentId id, const Reading& plan)
{
    return blockedFlows(id, plan, {Generation::V2, {"IN-V2-02", "OUT-V2-06"}});
}

std::vector<Finding> probeV2(EnvironmentId id, const Reading& plan)
{
    return blockedFlows(id, plan, {Generation::V2, {"IN-V2-03"}});
}

std::vector<Finding> probeV3(EnvironmentId id, const Reading& plan)
{
    return blockedFlows(id, plan, {Generation::V3, {"IN-V3-01"}});
}

std::vector<Finding> ftpProbe(EnvironmentId id, const Reading& plan)
{
    return blockedFlows(id, plan, {Generation::V3, {"IN-V3-03"}, azure::Need::Recommended});
}

std::vector<Finding> outboundV2(EnvironmentId id, const Reading& plan)
{
    return blockedFlows(id, plan, {Generation::V2, {"OUT-V2-01", "OUT-V2-02", "OUT-V2-03", "OUT-V2-04"}});
}

std::vector<Finding> monitoring(EnvironmentId id, const Reading& plan)
{
    return blockedFlows(id, plan, {Generation::V2, {"OUT-V2-05"}});
}

std::vector<Finding> outboundV1(EnvironmentId id, const Reading& plan)
{
    return blockedFlows(id, plan, {Generation::V1, {"OUT-V1-01", "OUT-V1-02", "OUT-V1-03"}});
}

}

extern const Rule managementBlocked {
    .id = "ASE-NSG-050",
    .severity = Severity::Error,
    .facts = "IN-V1-01 IN-V2-01 MGMT-01",
    .title = QT_TRANSLATE_NOOP("Checks", "%2 keeps Azure from managing %1"),
    .because = QT_TRANSLATE_NOOP("Checks", "Management comes from AppServiceManagement on %3, and %4 drops it."),
    .consequence =
        QT_TRANSLATE_NOOP("Checks", "Azure can no longer manage the environment: it goes unhealthy and is then suspended."),
    .check = management,
};

extern const Rule insideSubnetBlocked {
    .id = "ASE-NSG-051",
    .severity = Severity::Error,
    .facts = "IN-V2-02 OUT-V2-06 NSG-13 DIS-35",
    .title = QT_TRANSLATE_NOOP("Checks", "%2 keeps the parts of %1 from talking to each other"),
    .because = QT_TRANSLATE_NOOP("Checks",
        "Traffic inside the subnet is filtered like any other, on its way out and in again, and %4 drops a part of it."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "The platform breaks: its parts use every port, and the ports change."),
    .check = insideSubnet,
};

extern const Rule probeBlockedV2 {
    .id = "ASE-NSG-052",
    .severity = Severity::Error,
    .facts = "IN-V2-03 TAG-03 NSG-23",
    .title = QT_TRANSLATE_NOOP("Checks", "%2 drops the health probe of %1"),
    .because = QT_TRANSLATE_NOOP("Checks", "The probe comes from AzureLoadBalancer on %3, and %4 drops it."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "The health probe fails, and the environment is judged unhealthy."),
    .check = probeV2,
};

extern const Rule probeBlockedV3 {
    .id = "ASE-NSG-053",
    .severity = Severity::Error,
    .facts = "IN-V3-01 TAG-03 NSG-23",
    .title = QT_TRANSLATE_NOOP("Checks", "%2 drops the health probe of %1"),
    .because = QT_TRANSLATE_NOOP("Checks", "The probe comes from AzureLoadBalancer on %3, and %4 drops it."),
    .consequence = QT_TRANSLATE_NOOP(
        "Checks", "The health probe fails, and the instances are judged unhealthy: nothing answers on the inbound address."),
    .check = probeV3,
};

extern const Rule ftpProbeBlocked {
    .id = "ASE-NSG-054",
    .severity = Severity::Warning,
    .facts = "IN-V3-03",
    .title = QT_TRANSLATE_NOOP("Checks", "%2 drops the FTP probe of %1"),
    .because = QT_TRANSLATE_NOOP("Checks",
        "FTP is on, and its probe comes from AzureLoadBalancer on %3 even where only FTPS is wanted. %4 drops it."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "The health probe of FTP fails, and FTPS does not work."),
    .check = ftpProbe,
};

extern const Rule outboundBlockedV2 {
    .id = "ASE-NSG-056",
    .severity = Severity::Error,
    .facts = "OUT-V2-01 OUT-V2-02 OUT-V2-03 OUT-V2-04",
    .title = QT_TRANSLATE_NOOP("Checks", "%2 cuts %1 off from services it depends on"),
    .because = QT_TRANSLATE_NOOP("Checks", "The environment needs a way out on %3, and %4 drops at least a part of that."),
    .consequence = QT_TRANSLATE_NOOP(
        "Checks", "The environment loses services it depends on, stops working and is suspended if this lasts."),
    .check = outboundV2,
};

extern const Rule monitoringBlocked {
    .id = "ASE-NSG-057",
    .severity = Severity::Warning,
    .facts = "OUT-V2-05 DIS-09",
    .title = QT_TRANSLATE_NOOP("Checks", "%2 blocks the monitoring of %1"),
    .because = QT_TRANSLATE_NOOP("Checks", "Monitoring goes out on %3, and %4 drops at least a part of it."),
    .consequence = QT_TRANSLATE_NOOP(
        "Checks", "The environment keeps running, but Microsoft cannot watch it and supports it with difficulty."),
    .check = monitoring,
};

extern const Rule outboundBlockedV1 {
    .id = "ASE-NSG-058",
    .severity = Severity::Error,
    .facts = "OUT-V1-01 OUT-V1-02 OUT-V1-03",
    .title = QT_TRANSLATE_NOOP("Checks", "%2 cuts %1 off from storage or databases it depends on"),
    .because = QT_TRANSLATE_NOOP("Checks", "The environment needs a way out on %3, and %4 drops at least a part of that."),
    .consequence =
        QT_TRANSLATE_NOOP("Checks", "The environment cannot be created, or loses what it depends on and goes unhealthy."),
    .check = outboundV1,
};

}
