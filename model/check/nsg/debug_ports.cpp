#include "model/check/nsg/mend_rules.h"
#include "model/check/nsg/subject.h"
#include "model/check/rule.h"

namespace ase {

namespace {

PortSet everyDebugPort()
{
    PortSet all;
    for (const Generation generation : {Generation::V1, Generation::V2, Generation::V3})
        all = all | azure::portSet(azure::debugPorts(generation));
    return all;
}

/// A range that is about debugging: nothing but the ports around it.
bool isForDebugging(const PortField& field)
{
    const PortRange* range = valueOf(field);
    const PortSet all = everyDebugPort();
    return range && range->first >= all.ranges().front().first && range->last <= all.ranges().back().last;
}

Fix useOwnPorts(SecurityRuleId rule, Generation generation)
{
    const PortSet right = azure::portSet(azure::debugPorts(generation));
    return {.label = QT_TRANSLATE_NOOP("Checks", "Use ports %1"),
        .values = {QString::fromStdString(right.toString())},
        .apply = [rule, right](const Plan& plan) {
            return changeRule(plan, rule, [&](SecurityRule& changed) {
                std::vector<PortField> ports = changed.destination.allPorts();
                std::erase_if(ports, isForDebugging);
                for (const PortRange& range : right.ranges())
                    ports.push_back(portField(range));
                changed.destination.setPorts(std::move(ports));
            });
        }};
}

std::vector<Finding> check(EnvironmentId id, const Reading& plan)
{
    const auto at = guarded(id, plan);
    if (!at)
        return {};
    const Generation generation = at->environment->generation;
    const PortSet foreign = everyDebugPort() - azure::portSet(azure::debugPorts(generation));
    std::vector<Finding> findings;
    for (const auto& [ruleId, rule] : rulesInOrder(*at->group, Direction::Inbound)) {
        const Access* access = valueOf(rule->access);
        PortSet written;
        for (const PortField& field : rule->destination.allPorts())
            if (isForDebugging(field))
                written = written | PortSet {*valueOf(field)};
        const PortSet wrong = written & foreign;
        if (!access || *access != Access::Allow || wrong.isEmpty())
            continue;
        Finding finding {.about = {ruleId, id}, .field = QStringLiteral("destinationPort")};
        finding.values = {textOf(rule->name), textOf(at->environment->name), QString::fromStdString(wrong.toString()),
            QString::fromStdString(azure::portSet(azure::debugPorts(generation)).toString())};
        finding.fixes = {useOwnPorts(ruleId, generation)};
        findings.push_back(std::move(finding));
    }
    return findings;
}

}

extern const Rule foreignDebugPorts {
    .id = "ASE-NSG-075",
    .severity = Severity::Warning,
    .facts = "IN-V1-04 IN-V2-07 IN-V3-04",
    .title = QT_TRANSLATE_NOOP("Checks", "Rule %1 opens debugging ports that %2 does not use"),
    .because = QT_TRANSLATE_NOOP("Checks", "Ports %3 belong to another version; this one debugs on %4."),
    .consequence =
        QT_TRANSLATE_NOOP("Checks", "The ports are open for nothing, and remote debugging does not work through them."),
    .check = check,
};

}
