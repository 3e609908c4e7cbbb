#include "model/plan/edit/place_parts.h"

#include "model/plan/edit/change.h"

#include <algorithm>

namespace ase {

namespace {

Result<Plan> place(const Plan& plan, PartId id, const auto& how)
{
    if (!isInPlan(plan, id))
        return edit::noLongerThere(id.kind);
    const Placement* before = plan.diagram.placements.find(id);
    Placement after = before ? *before : Placement {};
    how(after);
    if ((before ? *before : Placement {}) == after)
        return plan;
    Plan next = plan;
    next.diagram.placements =
        after == Placement {} ? plan.diagram.placements.without(id) : plan.diagram.placements.with(id, after);
    return next;
}

Result<Plan> placeAll(const Plan& plan, const std::set<PartId>& ids, const auto& how)
{
    Result<Plan> next = plan;
    for (const PartId id : ids) {
        next = place(*next, id, how);
        if (!next)
            return next;
    }
    return next;
}

/// Of the boxes that stand in one, those aside that are about to change; boxes without a level have 0.
struct Levels {
    int lowest = 0, highest = 0;
};

/// Gives each of the parts the level that `next(Levels)` finds among those beside it.
Result<Plan> stack(const Plan& plan, const std::set<PartId>& ids, const auto& next)
{
    std::map<std::optional<PartId>, Levels> levels;
    for (const auto& row : plan.diagram.placements.rows()) {
        if (ids.contains(row.id))
            continue;
        Levels& beside = levels[containerOf(*plan.network, row.id)];
        beside.lowest = std::min(beside.lowest, row.value->level);
        beside.highest = std::max(beside.highest, row.value->level);
    }
    Result<Plan> after = plan;
    for (const PartId id : ids) {
        const int level = next(levels[containerOf(*plan.network, id)]);
        after = place(*after, id, [&](Placement& placement) { placement.level = level; });
        if (!after)
            return after;
    }
    return after;
}

}

Result<Plan> movePart(const Plan& plan, PartId id, QPointF position)
{
    return place(plan, id, [&](Placement& placement) { placement.position = position; });
}

Result<Plan> moveParts(const Plan& plan, const std::map<PartId, QPointF>& positions)
{
    Result<Plan> next = plan;
    for (const auto& [id, position] : positions) {
        next = movePart(*next, id, position);
        if (!next)
            return next;
    }
    return next;
}

Result<Plan> resizePart(const Plan& plan, PartId id, QSizeF size, std::optional<QPointF> position)
{
    return place(plan, id, [&](Placement& placement) {
        placement.size = size;
        if (position)
            placement.position = position;
    });
}

Result<Plan> setLocked(const Plan& plan, const std::set<PartId>& ids, bool locked)
{
    return placeAll(plan, ids, [&](Placement& placement) { placement.locked = locked; });
}

Result<Plan> setCollapsed(const Plan& plan, const std::set<PartId>& ids, bool collapsed)
{
    return placeAll(plan, ids, [&](Placement& placement) { placement.collapsed = collapsed; });
}

Result<Plan> bringToFront(const Plan& plan, const std::set<PartId>& ids)
{
    return stack(plan, ids, [](const Levels& others) { return others.highest + 1; });
}

Result<Plan> sendToBack(const Plan& plan, const std::set<PartId>& ids)
{
    return stack(plan, ids, [](const Levels& others) { return others.lowest - 1; });
}

Plan clearPlacements(const Plan& plan)
{
    std::set<PartId> all;
    for (const auto& row : plan.diagram.placements.rows())
        if (row.id.kind != PartKind::Note)
            all.insert(row.id);
    return clearPlacements(plan, all);
}

Plan clearPlacements(const Plan& plan, const std::set<PartId>& parts)
{
    Placement stillCollapsed;
    stillCollapsed.collapsed = true;
    std::vector<Table<PartId, Placement>::Row> rows;
    for (const auto& row : plan.diagram.placements.rows()) {
        if (!parts.contains(row.id) || row.value->locked)
            rows.push_back(row);
        else if (row.value->collapsed)
            rows.push_back({row.id, std::make_shared<const Placement>(stillCollapsed)});
    }
    Plan next = plan;
    if (rows.size() != plan.diagram.placements.size()
        || !std::equal(rows.begin(), rows.end(), plan.diagram.placements.rows().begin(),
            [](const auto& a, const auto& b) { return *a.value == *b.value; }))
        next.diagram.placements = Table<PartId, Placement>::of(std::move(rows));
    return next;
}

}
