#include "model/check/nsg/mend_rules.h"
#include "model/check/rule.h"

#include <algorithm>

namespace ase {

namespace {

struct End {
    const RuleEnd* end;
    bool source;
};

std::array<End, 2> endsOf(const SecurityRule& rule)
{
    return {End {&rule.source, true}, End {&rule.destination, false}};
}

QString addressName(const End& end)
{
    return end.source ? QStringLiteral("source") : QStringLiteral("destination");
}

QString portName(const End& end)
{
    return end.source ? QStringLiteral("sourcePort") : QStringLiteral("destinationPort");
}

/// An empty text counts as absent. Fact: ARM-12.
template<class T>
bool isGiven(const std::optional<Field<T>>& field)
{
    return field && !(field->isKnown() && field->value()->text.trimmed().isEmpty() && !field->value()->value);
}

template<class Visit>
std::vector<Finding> perRule(SecurityGroupId id, const Reading& plan, Visit visit)
{
    std::vector<Finding> findings;
    for (const auto& [ruleId, rule] : rulesAsWritten(*plan.find(id)))
        if (rule->enabled)
            for (const End& end : endsOf(*rule))
                visit(findings, ruleId, *rule, end);
    return findings;
}

Finding about(SecurityRuleId id, const SecurityRule& rule, const QString& field, QStringList values)
{
    values.prepend(textOf(rule.name));
    return {.about = {id}, .values = std::move(values), .field = field};
}

std::vector<Finding> bothOrNeither(SecurityGroupId id, const Reading& plan)
{
    return perRule(id, plan, [](auto& findings, SecurityRuleId ruleId, const SecurityRule& rule, const End& end) {
        const int addresses =
            int(isGiven(end.end->address)) + int(!end.end->addresses.empty()) + int(!end.end->groups.empty());
        const int ports = int(isGiven(end.end->port)) + int(!end.end->ports.empty());
        if (addresses != 1)
            findings.push_back(about(ruleId, rule, addressName(end), {addressName(end)}));
        if (ports != 1)
            findings.push_back(about(ruleId, rule, portName(end), {portName(end)}));
    });
}

std::vector<Finding> tagsInLists(SecurityGroupId id, const Reading& plan)
{
    return perRule(id, plan, [](auto& findings, SecurityRuleId ruleId, const SecurityRule& rule, const End& end) {
        QStringList tags;
        for (const MatchField& field : end.end->addresses) {
            const AddressMatch* match = valueOf(field);
            if (match && std::holds_alternative<ServiceTag>(*match))
                tags << std::get<ServiceTag>(*match).name;
        }
        if (!tags.isEmpty())
            findings.push_back(about(ruleId, rule, addressName(end), {tags.join(QStringLiteral(", "))}));
    });
}

/// "4026-4024" as "4024-4026"; none for what is wrong in another way.
std::optional<PortRange> reversed(const PortField& field)
{
    if (!field.isKnown())
        return std::nullopt;
    const QStringList ends = field.value()->text.trimmed().split(u'-');
    return ends.size() == 2 ? PortRange::parse((ends[1].trimmed() + u'-' + ends[0].trimmed()).toStdString()) : std::nullopt;
}

bool isWrong(const PortField& field)
{
    return field.isKnown() && !field.value()->value && !field.value()->text.trimmed().isEmpty();
}

Fix turnAround(SecurityRuleId rule, bool source, const QString& after)
{
    return {.label = QT_TRANSLATE_NOOP("Checks", "Write %1"), .values = {after}, .apply = [=](const Plan& plan) {
                return changeRule(plan, rule, [&](SecurityRule& changed) {
                    RuleEnd& end = source ? changed.source : changed.destination;
                    std::vector<PortField> ports = end.allPorts();
                    for (PortField& port : ports)
                        if (const auto turned = isWrong(port) ? reversed(port) : std::nullopt)
                            port = portField(*turned);
                    end.setPorts(std::move(ports));
                });
            }};
}

std::vector<Finding> wrongPorts(SecurityGroupId id, const Reading& plan)
{
    return perRule(id, plan, [](auto& findings, SecurityRuleId ruleId, const SecurityRule& rule, const End& end) {
        QStringList wrong;
        QStringList right;
        for (const PortField& field : end.end->allPorts()) {
            if (!isWrong(field))
                continue;
            wrong << textOf(field);
            if (const auto turned = reversed(field))
                right << QString::fromStdString(turned->toString());
        }
        if (wrong.isEmpty())
            return;
        Finding finding = about(ruleId, rule, portName(end), {wrong.join(QStringLiteral(", "))});
        if (right.size() == wrong.size())
            finding.fixes = {turnAround(ruleId, end.source, right.join(QStringLiteral(", ")))};
        findings.push_back(std::move(finding));
    });
}

/// What is neither an address, a block nor a name.
std::vector<Finding> wrongAddresses(SecurityGroupId id, const Reading& plan)
{
    return perRule(id, plan, [](auto& findings, SecurityRuleId ruleId, const SecurityRule& rule, const End& end) {
        QStringList wrong;
        for (const MatchField& field : end.end->allAddresses())
            if (field.isKnown() && !field.value()->value && !field.value()->text.trimmed().isEmpty())
                wrong << textOf(field);
        if (!wrong.isEmpty())
            findings.push_back(about(ruleId, rule, addressName(end), {wrong.join(QStringLiteral(", "))}));
    });
}

}

extern const Rule fieldTwiceOrNever {
    .id = "ASE-NSG-067",
    .severity = Severity::Error,
    .facts = "ARM-12",
    .title = QT_TRANSLATE_NOOP("Checks", "Rule %1 gives %2 twice, or not at all"),
    .because = QT_TRANSLATE_NOOP("Checks",
        "Azure has one property for a single value and one for a list; exactly one of them must be given, and an empty one "
        "counts as absent."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Azure refuses the rule."),
    .check = bothOrNeither,
};

extern const Rule tagInList {
    .id = "ASE-NSG-068",
    .severity = Severity::Error,
    .facts = "NSG-05",
    .title = QT_TRANSLATE_NOOP("Checks", "Rule %1 names service tags in a list: %2"),
    .because = QT_TRANSLATE_NOOP(
        "Checks", "A rule can name many addresses on one side, or one service tag. Make a rule of its own for each tag."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Azure refuses the rule."),
    .check = tagsInLists,
};

extern const Rule wrongPort {
    .id = "ASE-NSG-069",
    .severity = Severity::Error,
    .facts = "NSG-04",
    .title = QT_TRANSLATE_NOOP("Checks", "Ports of rule %1 cannot be read: %2"),
    .because = QT_TRANSLATE_NOOP(
        "Checks", "Ports are *, a number from 0 to 65535, or two numbers with a dash between them, the smaller one first."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Azure refuses the rule."),
    .check = wrongPorts,
};

extern const Rule wrongAddress {
    .id = "ASE-NSG-200",
    .severity = Severity::Error,
    .facts = "NSG-05",
    .title = QT_TRANSLATE_NOOP("Checks", "Addresses of rule %1 cannot be read: %2"),
    .because = QT_TRANSLATE_NOOP(
        "Checks", "An address is *, an IP address, a block without host bits such as 10.1.0.0/16, or one service tag."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Azure refuses the rule."),
    .check = wrongAddresses,
};

}
