#include "model/plan/edit/place_parts.h"

#include "model/plan/edit/change.h"

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
    Plan next = plan;
    for (const auto& row : plan.diagram.placements.rows()) {
        if (!parts.contains(row.id) || row.value->locked)
            continue;
        Placement left;
        left.collapsed = row.value->collapsed;
        next.diagram.placements =
            left == Placement {} ? next.diagram.placements.without(row.id) : next.diagram.placements.with(row.id, left);
    }
    return next;
}

}
