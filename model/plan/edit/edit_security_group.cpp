#include "model/plan/edit/edit_security_group.h"

#include "model/azure/limits.h"
#include "model/plan/edit/change.h"
#include "model/plan/edit/edit_row_look.h"
#include "model/plan/edit/free_space.h"

#include <algorithm>
#include <map>

namespace ase {

namespace {

constexpr int priorityStep = 10;
using Ranked = std::pair<SecurityRuleId, int>;

/// All rules of a direction with a priority, disabled ones included, in the order of evaluation.
std::vector<Ranked> ranked(const SecurityGroup& group, Direction direction)
{
    std::vector<Ranked> rules;
    for (const auto& [id, rule] : rulesAsWritten(group)) {
        const Direction* side = valueOf(rule->direction);
        const int* priority = valueOf(rule->priority);
        if (side && *side == direction && priority)
            rules.emplace_back(id, *priority);
    }
    std::stable_sort(rules.begin(), rules.end(), [](const Ranked& a, const Ranked& b) { return a.second < b.second; });
    return rules;
}

bool groupsExist(const Network& network, const SecurityRule& rule)
{
    const auto isThere = [&](ApplicationSecurityGroupId id) { return network.applicationSecurityGroups.contains(id); };
    return std::all_of(rule.source.groups.begin(), rule.source.groups.end(), isThere)
        && std::all_of(rule.destination.groups.begin(), rule.destination.groups.end(), isThere);
}

int nextPosition(const SecurityGroup& group)
{
    int last = -1;
    for (const auto& row : group.rules.rows())
        last = std::max(last, row.value->position);
    return last + 1;
}

bool wasWritten(const Field<int>& field)
{
    return !field.isKnown() || !field.value()->text.isEmpty() || field.value()->value;
}

Result<Plan> changeRule(const Plan& plan, SecurityRuleId id, const auto& how)
{
    const auto group = groupOf(*plan.network, id);
    if (!group)
        return edit::noLongerThere(PartKind::SecurityRule);
    return edit::changeRow(plan, &Network::securityGroups, *group, [&](SecurityGroup& row) {
        SecurityRule rule = *row.rules.find(id);
        how(rule);
        row.rules = row.rules.with(id, std::move(rule));
    });
}

/// Gives the rule at `at` a number between its neighbours; those after it are pushed on as far as it takes.
void makeRoom(std::vector<Ranked>& rules, std::size_t at)
{
    const int before = at == 0 ? azure::leastPriority - 1 : rules[at - 1].second;
    if (at + 1 == rules.size())
        rules[at].second = at == 0 ? azure::leastPriority : before + priorityStep;
    else
        rules[at].second = before + std::max(1, (rules[at + 1].second - before) / 2);
    for (std::size_t i = at + 1; i < rules.size() && rules[i].second <= rules[i - 1].second; ++i)
        rules[i].second = rules[i - 1].second + 1;
    if (rules.back().second <= azure::mostPriority)
        return;
    const int room = azure::mostPriority - azure::leastPriority + 1;
    const int step = std::clamp(room / int(rules.size()), 1, priorityStep);
    for (std::size_t i = 0; i < rules.size(); ++i)
        rules[i].second = azure::leastPriority + int(i) * step;
}

}

Result<Plan> addSecurityGroup(const Plan& plan, SecurityGroupId id, const QString& name)
{
    SecurityGroup added;
    added.name = name.isEmpty() ? freeName(QStringLiteral("nsg"), namesOf(plan.network->securityGroups)) : name;
    return edit::addRow(plan, &Network::securityGroups, id, std::move(added));
}

Result<Plan> addApplicationSecurityGroup(const Plan& plan, ApplicationSecurityGroupId id, const QString& name)
{
    ApplicationSecurityGroup added;
    added.name = name.isEmpty() ? freeName(QStringLiteral("asg"), namesOf(plan.network->applicationSecurityGroups)) : name;
    return edit::addRow(plan, &Network::applicationSecurityGroups, id, std::move(added));
}

int nextPriority(const SecurityGroup& group, Direction direction)
{
    const auto rules = ranked(group, direction);
    if (rules.empty())
        return azure::leastPriority;
    const int next = (rules.back().second / priorityStep + 1) * priorityStep;
    if (next <= azure::mostPriority)
        return std::max(next, azure::leastPriority);
    for (int priority = azure::mostPriority; priority >= azure::leastPriority; --priority)
        if (std::none_of(rules.begin(), rules.end(), [&](const Ranked& rule) { return rule.second == priority; }))
            return priority;
    return azure::mostPriority;
}

Result<Plan> addRules(
    const Plan& plan, SecurityGroupId group, const std::vector<std::pair<SecurityRuleId, SecurityRule>>& rules)
{
    for (const auto& [id, rule] : rules) {
        if (groupOf(*plan.network, id))
            return edit::idTaken();
        if (!groupsExist(*plan.network, rule))
            return edit::noLongerThere(PartKind::ApplicationSecurityGroup);
    }
    return edit::changeRow(plan, &Network::securityGroups, group, [&](SecurityGroup& row) {
        for (const auto& [id, rule] : rules) {
            SecurityRule added = rule;
            added.position = nextPosition(row);
            if (textOf(added.name).isEmpty())
                added.name = freeName(QStringLiteral("rule"), namesOf(row.rules));
            const Direction* side = valueOf(added.direction);
            if (side && !wasWritten(added.priority))
                added.priority = numberField(nextPriority(row, *side));
            row.rules = row.rules.with(id, std::move(added));
        }
    });
}

Result<Plan> addRule(const Plan& plan, SecurityGroupId group, SecurityRuleId id, const SecurityRule& rule)
{
    return addRules(plan, group, {{id, rule}});
}

Result<Plan> replaceRule(const Plan& plan, SecurityRuleId id, const SecurityRule& rule)
{
    if (!groupsExist(*plan.network, rule))
        return edit::noLongerThere(PartKind::ApplicationSecurityGroup);
    return changeRule(plan, id, [&](SecurityRule& row) {
        const int position = row.position;
        row = rule;
        row.position = position;
    });
}

Result<Plan> setRuleEnabled(const Plan& plan, SecurityRuleId id, bool enabled)
{
    return changeRule(plan, id, [&](SecurityRule& row) { row.enabled = enabled; });
}

Result<Plan> moveRule(const Plan& plan, SecurityRuleId id, std::optional<SecurityRuleId> before)
{
    const auto owner = groupOf(*plan.network, id);
    if (!owner || (before && groupOf(*plan.network, *before) != owner))
        return edit::noLongerThere(PartKind::SecurityRule);
    if (before == id)
        return plan;
    const SecurityGroup& group = *plan.network->securityGroups.find(*owner);
    const Direction* side = valueOf(group.rules.find(id)->direction);
    if (!side)
        return Problem {
            QT_TRANSLATE_NOOP("Edits", "%1 has no direction, and so no place among the rules. Set its direction first."),
            {nameOf(*plan.network, id)}};
    std::vector<Ranked> rules = ranked(group, *side);
    std::erase_if(rules, [&](const Ranked& rule) { return rule.first == id; });
    const auto target =
        std::find_if(rules.begin(), rules.end(), [&](const Ranked& rule) { return before && rule.first == *before; });
    const auto at = std::size_t(std::distance(rules.begin(), rules.insert(target, {id, 0})));
    makeRoom(rules, at);
    const auto moved = edit::changeRow(plan, &Network::securityGroups, *owner, [&](SecurityGroup& row) {
        const std::map<SecurityRuleId, int> wanted(rules.begin(), rules.end());
        std::vector<decltype(row.rules)::Row> rows = row.rules.rows();
        for (auto& there : rows) {
            const auto priority = wanted.find(there.id);
            const int* old = valueOf(there.value->priority);
            if (priority == wanted.end() || (old && *old == priority->second))
                continue;
            SecurityRule next = *there.value;
            next.priority = numberField(priority->second);
            there.value = std::make_shared<const SecurityRule>(std::move(next));
        }
        row.rules = decltype(row.rules)::of(std::move(rows));
    });
    return moved ? keepHeadings(plan, *moved, {id}) : moved;
}

}
