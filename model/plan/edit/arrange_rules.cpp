#include "model/plan/edit/arrange_rules.h"

#include "model/azure/limits.h"
#include "model/plan/edit/change.h"
#include "model/plan/edit/edit_row_look.h"
#include "model/plan/edit/edit_security_group.h"
#include "model/plan/edit/free_space.h"

#include <QCoreApplication>

#include <algorithm>

namespace ase {

namespace {

constexpr int priorityStep = 10;

const SecurityRule* find(const Network& network, SecurityRuleId id)
{
    const auto group = groupOf(network, id);
    return group ? network.securityGroups.find(*group)->rules.find(id) : nullptr;
}

QStringList takenNames(const Plan& plan, SecurityGroupId group)
{
    const SecurityGroup* found = plan.network->securityGroups.find(group);
    return found ? namesOf(found->rules) : QStringList {};
}

/// "allow-web-2": the name without the number it may end in, and the next free one.
QString copyName(const QString& name, const QStringList& taken)
{
    QString stem = name;
    const qsizetype dash = stem.lastIndexOf(u'-');
    const QStringView tail = dash > 0 ? QStringView(stem).mid(dash + 1) : QStringView();
    if (!tail.isEmpty() && std::all_of(tail.begin(), tail.end(), [](QChar c) { return c.isDigit(); }))
        stem.truncate(dash);
    for (int number = 2;; ++number) {
        const QString wanted = QStringLiteral("%1-%2").arg(stem).arg(number);
        if (!taken.contains(wanted, Qt::CaseInsensitive))
            return wanted;
    }
}

Problem noDirection(const QString& name)
{
    return {QT_TRANSLATE_NOOP("Edits", "%1 has no direction, and so no place among the rules. Set its direction first."),
        {name}};
}

}

std::vector<SecurityRuleId> rankedRules(const SecurityGroup& group, Direction direction)
{
    std::vector<std::pair<int, SecurityRuleId>> ranked;
    for (const auto& [id, rule] : rulesAsWritten(group)) {
        const Direction* side = valueOf(rule->direction);
        const int* priority = valueOf(rule->priority);
        if (side && *side == direction && priority)
            ranked.emplace_back(*priority, id);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<SecurityRuleId> ids;
    ids.reserve(ranked.size());
    for (const auto& [priority, id] : ranked)
        ids.push_back(id);
    return ids;
}

Result<Plan> insertRules(
    const Plan& plan, SecurityGroupId group, const NewRules& rules, std::optional<SecurityRuleId> before)
{
    Result<Plan> next = plan;
    for (const auto& [id, rule] : rules) {
        SecurityRule added = rule;
        if (!valueOf(added.direction))
            return noDirection(textOf(added.name));
        const QStringList taken = takenNames(*next, group);
        const QString name = textOf(added.name);
        if (!name.isEmpty() && taken.contains(name, Qt::CaseInsensitive))
            added.name = copyName(name, taken);
        added.priority = numberField(azure::mostPriority); // until it has its place
        next = addRule(*next, group, id, added);
        if (next)
            next = moveRule(*next, id, before);
        if (!next)
            return next;
    }
    return next;
}

Result<Plan> duplicateRules(
    const Plan& plan, const std::vector<SecurityRuleId>& rules, const std::vector<SecurityRuleId>& ids)
{
    NewRules copies;
    std::optional<SecurityGroupId> group;
    for (std::size_t i = 0; i < rules.size() && i < ids.size(); ++i) {
        const SecurityRule* rule = find(*plan.network, rules[i]);
        if (!rule)
            return edit::noLongerThere(PartKind::SecurityRule);
        group = groupOf(*plan.network, rules[i]);
        copies.emplace_back(ids[i], *rule);
    }
    if (!group)
        return plan;
    const Direction* side = valueOf(copies.back().second.direction);
    if (!side)
        return noDirection(textOf(copies.back().second.name));
    const std::vector<SecurityRuleId> order = rankedRules(*plan.network->securityGroups.find(*group), *side);
    const auto last = std::find(order.begin(), order.end(), rules[copies.size() - 1]);
    const bool isLast = last == order.end() || last + 1 == order.end();
    const auto next = insertRules(plan, *group, copies, isLast ? std::nullopt : std::optional(*(last + 1)));
    if (!next)
        return next;
    return copyRowColours(*next, {rules.begin(), rules.end()}, {ids.begin(), ids.end()});
}

Result<Plan> shiftRule(const Plan& plan, SecurityRuleId id, int by)
{
    const SecurityRule* rule = find(*plan.network, id);
    if (!rule)
        return edit::noLongerThere(PartKind::SecurityRule);
    const Direction* side = valueOf(rule->direction);
    if (!side)
        return noDirection(nameOf(*plan.network, id));
    const SecurityGroup& group = *plan.network->securityGroups.find(*groupOf(*plan.network, id));
    const std::vector<SecurityRuleId> order = rankedRules(group, *side);
    const auto at = std::find(order.begin(), order.end(), id) - order.begin();
    if (at == std::ptrdiff_t(order.size()))
        return moveRule(plan, id, std::nullopt);
    const std::ptrdiff_t wanted = std::clamp<std::ptrdiff_t>(at + by, 0, std::ptrdiff_t(order.size()) - 1);
    if (wanted == at)
        return plan;
    const std::size_t before = std::size_t(wanted > at ? wanted + 1 : wanted);
    const auto next = moveRule(plan, id, before < order.size() ? std::optional(order[before]) : std::nullopt);
    // Upwards it goes past the rule at the head of its section before it leaves it.
    return next && wanted + 1 == at ? takeHeading(*next, id, order[std::size_t(wanted)]) : next;
}

Result<Plan> renumberRules(const Plan& plan, SecurityGroupId id)
{
    const SecurityGroup* group = plan.network->securityGroups.find(id);
    if (!group)
        return edit::noLongerThere(PartKind::SecurityGroup);
    constexpr int room = azure::mostPriority - azure::leastPriority + 1;
    std::vector<std::pair<SecurityRuleId, int>> wanted;
    for (const Direction direction : {Direction::Inbound, Direction::Outbound}) {
        const std::vector<SecurityRuleId> order = rankedRules(*group, direction);
        if (int(order.size()) > room)
            return Problem {QT_TRANSLATE_NOOP("Edits",
                                "%1 has %2 rules in one direction, and there are %3 priorities. Take rules out first."),
                {textOf(group->name), QString::number(order.size()), QString::number(room)}};
        const int step = order.empty() ? priorityStep : std::clamp(room / int(order.size()), 1, priorityStep);
        for (std::size_t i = 0; i < order.size(); ++i)
            wanted.emplace_back(order[i], azure::leastPriority + int(i) * step);
    }
    return edit::changeRow(plan, &Network::securityGroups, id, [&](SecurityGroup& row) {
        for (const auto& [rule, priority] : wanted) {
            SecurityRule next = *row.rules.find(rule);
            if (*valueOf(next.priority) == priority)
                continue;
            next.priority = numberField(priority);
            row.rules = row.rules.with(rule, std::move(next));
        }
    });
}

Result<Plan> setRulesEnabled(const Plan& plan, const std::vector<SecurityRuleId>& rules, bool enabled)
{
    Result<Plan> next = plan;
    for (const SecurityRuleId id : rules)
        if (next)
            next = setRuleEnabled(*next, id, enabled);
    return next;
}

}
