#include "model/check/nsg/mend_rules.h"

#include "model/azure/limits.h"
#include "model/plan/edit/edits.h"

#include <algorithm>
#include <set>

namespace ase {

namespace {

MatchField tagged(QLatin1String tag)
{
    return matchField(QString(tag));
}

MatchField endOf(azure::TemplateEnd end, QLatin1String tag, const Prefix& subnet, Exposure exposure)
{
    switch (end) {
    case azure::TemplateEnd::Any:
        return matchField(QStringLiteral("*"));
    case azure::TemplateEnd::Tag:
        return tagged(tag);
    case azure::TemplateEnd::Subnet:
        return matchField(text(subnet));
    case azure::TemplateEnd::Clients:
        return tagged(exposure == Exposure::Ilb ? azure::tag::virtualNetwork : azure::tag::internet);
    }
    return matchField(QStringLiteral("*"));
}

azure::TemplateEnd endOf(azure::Peer peer)
{
    switch (peer) {
    case azure::Peer::Any:
        return azure::TemplateEnd::Any;
    case azure::Peer::Tag:
        return azure::TemplateEnd::Tag;
    case azure::Peer::Subnet:
        return azure::TemplateEnd::Subnet;
    case azure::Peer::Clients:
        return azure::TemplateEnd::Clients;
    }
    return azure::TemplateEnd::Any;
}

bool serves(const azure::RuleTemplate& rule, const azure::RequiredFlow& flow)
{
    const bool inbound = flow.direction == Direction::Inbound;
    const azure::TemplateEnd end = inbound ? rule.source : rule.destination;
    const QLatin1String tag = inbound ? rule.sourceTag : rule.destinationTag;
    return rule.direction == flow.direction && (rule.protocol == Protocol::Any || rule.protocol == flow.protocol)
        && end == endOf(flow.peer) && tag == flow.tag && (azure::portSet(flow.ports) - azure::portSet(rule.ports)).isEmpty();
}

azure::RuleTemplate templateOf(const azure::RequiredFlow& flow)
{
    azure::RuleTemplate rule {flow.fact, QLatin1String(flow.fact), flow.direction, azure::leastPriority,
        azure::TemplateEnd::Any, {}, azure::TemplateEnd::Any, {}, flow.protocol, flow.ports, flow.condition};
    const bool inbound = flow.direction == Direction::Inbound;
    (inbound ? rule.source : rule.destination) = endOf(flow.peer);
    (inbound ? rule.sourceTag : rule.destinationTag) = flow.tag;
    return rule;
}

std::set<int> takenPriorities(const SecurityGroup& group, Direction direction)
{
    std::set<int> taken;
    for (const auto& row : group.rules.rows()) {
        const Direction* side = valueOf(row.value->direction);
        const int* priority = valueOf(row.value->priority);
        if (priority && (!side || *side == direction))
            taken.insert(*priority);
    }
    return taken;
}

/// An id for a rule that a mend adds: the same in a preview and when taken.
SecurityRuleId newRuleId(const Network& network, SecurityGroupId group, const QString& name)
{
    for (int i = 0;; ++i) {
        const QString path = QStringLiteral("mend/%1/%2/%3").arg(idText(group.value), name).arg(i);
        const SecurityRuleId id {idFromPath(PartKind::SecurityRule, path)};
        if (!groupOf(network, id))
            return id;
    }
}

QString freeRuleName(const SecurityGroup& group, const QString& wanted)
{
    const auto taken = [&](const QString& name) {
        const auto& rows = group.rules.rows();
        return std::any_of(rows.begin(), rows.end(),
            [&](const auto& row) { return textOf(row.value->name).compare(name, Qt::CaseInsensitive) == 0; });
    };
    QString name = wanted;
    for (int i = 2; taken(name); ++i)
        name = wanted + QString::number(i);
    return name;
}

}

SecurityRule ruleOf(const azure::RuleTemplate& proposal, const Prefix& subnet, Exposure exposure)
{
    SecurityRule rule;
    rule.name = QString(proposal.name);
    rule.priority = numberField(proposal.priority);
    rule.direction = directionField(proposal.direction);
    rule.access = accessField(Access::Allow);
    rule.protocol = protocolField(proposal.protocol);
    rule.source.setAddresses({endOf(proposal.source, proposal.sourceTag, subnet, exposure)});
    rule.source.setPorts({portField(PortRange {})});
    rule.destination.setAddresses({endOf(proposal.destination, proposal.destinationTag, subnet, exposure)});
    std::vector<PortField> ports;
    for (const PortRange& range : proposal.ports)
        ports.push_back(portField(range));
    rule.destination.setPorts(std::move(ports));
    return rule;
}

std::optional<SecurityRule> proposedRule(
    const Environment& environment, const Subnet& subnet, const azure::RequiredFlow& flow)
{
    const Prefix* prefix = subnet.firstIpv4Prefix();
    if (!prefix)
        return std::nullopt;
    const Exposure exposure = environment.isIlb() ? Exposure::Ilb : Exposure::External;
    for (const azure::RuleTemplate& rule : azure::ruleTemplates(environment.generation))
        if (serves(rule, flow))
            return ruleOf(rule, *prefix, exposure);
    return ruleOf(templateOf(flow), *prefix, exposure);
}

std::vector<ProposedRule> proposedRules(
    const Environment& environment, const Subnet& subnet, const std::vector<FlowHealth>& flows)
{
    std::vector<ProposedRule> rules;
    for (const FlowHealth& health : flows) {
        const auto rule = proposedRule(environment, subnet, *health.flow);
        const auto isThere = [&](const ProposedRule& other) { return textOf(other.rule.name) == textOf(rule->name); };
        if (!rule || std::any_of(rules.begin(), rules.end(), isThere))
            continue;
        ProposedRule proposed {*rule, {}, health.flow};
        for (const SeenRule& blocker : health.blockedBy)
            if (blocker.id)
                proposed.after.push_back(*blocker.id);
        rules.push_back(std::move(proposed));
    }
    return rules;
}

Result<Plan> insertProposed(const Plan& plan, SecurityGroupId group, const std::vector<ProposedRule>& rules)
{
    Result<Plan> next = plan;
    for (const ProposedRule& proposed : rules)
        if (next)
            next = insertRule(*next, group, proposed.rule, proposed.after);
    return next;
}

std::optional<int> freePriority(const SecurityGroup& group, Direction direction, int near)
{
    const std::set<int> taken = takenPriorities(group, direction);
    const auto isFree = [&](int priority) { return !taken.contains(priority); };
    for (int priority = std::max(near, azure::leastPriority); priority <= azure::mostPriority; ++priority)
        if (isFree(priority))
            return priority;
    for (int priority = std::min(near, azure::mostPriority); priority >= azure::leastPriority; --priority)
        if (isFree(priority))
            return priority;
    return std::nullopt;
}

Result<Plan> insertRule(
    const Plan& plan, SecurityGroupId id, const SecurityRule& wanted, const std::vector<SecurityRuleId>& after)
{
    const SecurityGroup* group = plan.network->securityGroups.find(id);
    if (!group)
        return Problem {.text = QT_TRANSLATE_NOOP("Edits", "That network security group is no longer in the plan.")};
    SecurityRule rule = wanted;
    rule.name = freeRuleName(*group, textOf(wanted.name));
    std::optional<SecurityRuleId> first;
    int limit = azure::mostPriority + 1;
    for (const SecurityRuleId other : after) {
        const SecurityRule* row = group->rules.find(other);
        const int* priority = row ? valueOf(row->priority) : nullptr;
        if (priority && *priority < limit) {
            limit = *priority;
            first = other;
        }
    }
    const std::set<int> taken = takenPriorities(*group, *valueOf(rule.direction));
    std::optional<int> place;
    if (const int own = *valueOf(rule.priority); own < limit && !taken.contains(own))
        place = own;
    for (int priority = limit - 1; !place && priority >= azure::leastPriority; --priority)
        if (!taken.contains(priority))
            place = priority;
    const SecurityRuleId ruleId = newRuleId(*plan.network, id, textOf(wanted.name));
    rule.priority = numberField(place.value_or(nextPriority(*group, *valueOf(rule.direction))));
    Result<Plan> added = addRule(plan, id, ruleId, rule);
    return place || !added ? added : moveRule(*added, ruleId, first);
}

Result<Plan> changeRule(const Plan& plan, SecurityRuleId id, const std::function<void(SecurityRule&)>& change)
{
    const auto group = groupOf(*plan.network, id);
    const SecurityRule* before = group ? plan.network->securityGroups.find(*group)->rules.find(id) : nullptr;
    if (!before)
        return Problem {.text = QT_TRANSLATE_NOOP("Edits", "That rule is no longer in the plan.")};
    SecurityRule rule = *before;
    change(rule);
    return replaceRule(plan, id, rule);
}

}
