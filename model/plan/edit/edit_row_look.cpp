#include "model/plan/edit/edit_row_look.h"

#include "model/plan/edit/arrange_rules.h"
#include "model/plan/edit/change.h"

#include <algorithm>
#include <utility>

namespace ase {

namespace {

RowLook lookOf(const Plan& plan, PartId row)
{
    const RowLook* look = plan.diagram.rows.find(row);
    return look ? *look : RowLook {};
}

Plan withLook(const Plan& plan, PartId row, const RowLook& look)
{
    if (lookOf(plan, row) == look)
        return plan;
    Plan next = plan;
    next.diagram.rows = look == RowLook {} ? plan.diagram.rows.without(row) : plan.diagram.rows.with(row, look);
    return next;
}

bool mayHaveLook(const Plan& plan, PartId row)
{
    return (row.kind == PartKind::SecurityRule || row.kind == PartKind::Route) && isInPlan(plan, row);
}

/// The rows that stand with this one, from top to bottom; empty where it has no place among others.
std::vector<PartId> rowsBeside(const Network& network, PartId row)
{
    std::vector<PartId> rows;
    if (const auto rule = row.as<SecurityRuleId>()) {
        const auto owner = groupOf(network, *rule);
        const SecurityGroup* group = owner ? network.securityGroups.find(*owner) : nullptr;
        const SecurityRule* found = group ? group->rules.find(*rule) : nullptr;
        if (const Direction* side = found ? valueOf(found->direction) : nullptr)
            for (const SecurityRuleId id : rankedRules(*group, *side))
                rows.emplace_back(id);
    } else if (const auto route = row.as<RouteId>()) {
        if (const auto owner = tableOf(network, *route))
            for (const auto& there : routesAsWritten(*network.routeTables.find(*owner)))
                rows.emplace_back(there.first);
    }
    return rows;
}

/// What stands behind the row; none at the end.
std::optional<PartId> behind(const std::vector<PartId>& rows, PartId row)
{
    const auto at = std::find(rows.begin(), rows.end(), row);
    return at == rows.end() || at + 1 == rows.end() ? std::nullopt : std::optional(*(at + 1));
}

/// The first below the head, in its section, that did not move; none where there is no such row.
std::optional<PartId> heirOf(
    const Plan& before, const Plan& after, const std::vector<PartId>& rows, PartId head, const std::set<PartId>& moved)
{
    auto at = std::find(rows.begin(), rows.end(), head);
    if (at == rows.end())
        return std::nullopt;
    for (++at; at != rows.end() && lookOf(before, *at).section.isEmpty(); ++at)
        if (!moved.contains(*at) && isInPlan(after, *at))
            return *at;
    return std::nullopt;
}

}

Result<Plan> setSection(const Plan& plan, PartId row, const QString& heading)
{
    if (!mayHaveLook(plan, row))
        return edit::noLongerThere(row.kind);
    RowLook look = lookOf(plan, row);
    look.section = heading.simplified();
    return withLook(plan, row, look);
}

Result<Plan> setRowColour(const Plan& plan, const std::set<PartId>& rows, RowColour colour)
{
    Plan next = plan;
    for (const PartId row : rows) {
        if (!mayHaveLook(plan, row))
            return edit::noLongerThere(row.kind);
        RowLook look = lookOf(plan, row);
        look.colour = colour;
        next = withLook(next, row, look);
    }
    return next;
}

Plan copyRowColours(const Plan& plan, const std::vector<PartId>& rows, const std::vector<PartId>& copies)
{
    Plan next = plan;
    for (std::size_t i = 0; i < rows.size() && i < copies.size(); ++i) {
        RowLook look = lookOf(next, copies[i]);
        look.colour = lookOf(plan, rows[i]).colour;
        next = withLook(next, copies[i], look);
    }
    return next;
}

Plan keepHeadings(const Plan& before, const Plan& after, const std::set<PartId>& moved)
{
    Plan next = after;
    for (const auto& row : before.diagram.rows.rows()) {
        if (row.value->section.isEmpty() || !moved.contains(row.id))
            continue;
        const std::vector<PartId> rows = rowsBeside(*before.network, row.id);
        const auto heir = heirOf(before, after, rows, row.id, moved);
        if (!heir)
            continue;
        const std::optional<PartId> first = behind(rows, row.id);
        if (isInPlan(after, row.id) && behind(rowsBeside(*after.network, row.id), row.id) == first)
            continue; // it still stands at the head
        if (lookOf(next, *heir).section.isEmpty()) {
            RowLook look = lookOf(next, *heir);
            look.section = row.value->section;
            next = withLook(next, *heir, look);
        }
        RowLook left = lookOf(next, row.id);
        left.section.clear();
        next = withLook(next, row.id, left);
    }
    return next;
}

Plan takeHeading(const Plan& plan, PartId row, PartId head)
{
    RowLook old = lookOf(plan, head);
    RowLook look = lookOf(plan, row);
    if (row == head || old.section.isEmpty() || !look.section.isEmpty())
        return plan;
    look.section = std::exchange(old.section, QString());
    return withLook(withLook(plan, head, old), row, look);
}

}
