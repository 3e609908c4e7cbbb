#include "model/check/nsg/mend_rules.h"
#include "model/check/nsg/subject.h"
#include "model/check/rule.h"
#include "model/network/tag_points.h"

namespace ase {

namespace {

/// A custom rule that lets anyone of the Internet in, with the ports it opens.
struct Opening {
    SecurityRuleId id;
    QString name;
    PortSet ports;
    PortSet written; ///< all that the rule looks at
};

std::vector<Opening> openings(const Reading& plan, const Guarded& at, const PortSet& ports)
{
    const AddressSet everyone = internetTag(virtualNetworkTag(plan, at.subnetId)) & AddressSet::all(Family::V4);
    AddressSet strangers = everyone;
    for (const QLatin1String tag : {azure::tag::appServiceManagement, azure::tag::azureLoadBalancer})
        strangers = strangers - *knownTag(tag);
    const SecurityList list = securityList(plan, at.subnetId, Direction::Inbound);
    std::vector<Opening> found;
    for (const Taken& part : decisions(list.atWorst(), packetsTo(at.instances, strangers, ports)).taken) {
        const SeenRule& rule = list.rules[part.rule];
        if (!rule.id || rule.access != Access::Allow || !rule.sure.sources.contains(everyone))
            continue;
        Opening opening {*rule.id, rule.name, {}, rule.sure.destinationPorts};
        for (const FlowBox& box : part.flows.boxes())
            opening.ports = opening.ports | box.destinationPorts;
        found.push_back(std::move(opening));
    }
    return found;
}

std::vector<Finding> management(EnvironmentId id, const Reading& plan)
{
    const auto at = guarded(id, plan);
    if (!at || at->environment->generation != Generation::V2 || at->instances.isEmpty())
        return {};
    const PortSet ports = azure::portSet(azure::ports::management);
    std::vector<Finding> findings;
    for (const Opening& opening : openings(plan, *at, ports)) {
        Finding finding {.about = {opening.id, id}, .field = QStringLiteral("source")};
        finding.values = {opening.name, textOf(at->environment->name), QString::fromStdString(opening.ports.toString())};
        if ((opening.written - ports).isEmpty())
            finding.fixes.push_back({.label = QT_TRANSLATE_NOOP("Checks", "Allow AppServiceManagement alone"),
                .apply = [rule = opening.id](const Plan& next) {
                    return changeRule(next, rule, [](SecurityRule& changed) {
                        changed.source.setAddresses({matchField(QString(azure::tag::appServiceManagement))});
                    });
                }});
        findings.push_back(std::move(finding));
    }
    return findings;
}

PortSet optionalPorts(Generation generation)
{
    return azure::portSet(azure::ports::ftp) | azure::portSet(azure::ports::webDeploy)
        | azure::portSet(azure::debugPorts(generation));
}

std::vector<Finding> optional(EnvironmentId id, const Reading& plan)
{
    const auto at = guarded(id, plan);
    if (!at || at->instances.isEmpty())
        return {};
    std::vector<Finding> findings;
    for (const Opening& opening : openings(plan, *at, optionalPorts(at->environment->generation)))
        findings.push_back({.about = {opening.id, id},
            .values = {opening.name, textOf(at->environment->name), QString::fromStdString(opening.ports.toString())},
            .field = QStringLiteral("source")});
    return findings;
}

}

extern const Rule managementOpen {
    .id = "ASE-NSG-073",
    .severity = Severity::Warning,
    .facts = "IN-V2-01",
    .title = QT_TRANSLATE_NOOP("Checks", "Rule %1 opens the management ports of %2 to everyone"),
    .because = QT_TRANSLATE_NOOP(
        "Checks", "Ports %3 are needed from AppServiceManagement alone, and the rule allows every address of the Internet."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Anyone can talk to the management endpoint of the environment."),
    .check = management,
};

extern const Rule optionalPortsOpen {
    .id = "ASE-NSG-074",
    .severity = Severity::Info,
    .facts = "IN-V1-03 IN-V1-04 IN-V2-06 IN-V2-07 IN-V2-08 IN-V3-03 IN-V3-04 IN-V3-05",
    .title = QT_TRANSLATE_NOOP("Checks", "Rule %1 opens publishing or debugging ports of %2 to everyone"),
    .because = QT_TRANSLATE_NOOP("Checks", "Ports %3 are open to every address of the Internet."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Whoever has credentials can publish or debug from anywhere."),
    .check = optional,
};

}
