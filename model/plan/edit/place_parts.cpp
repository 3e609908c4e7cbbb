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
    if (before && *before == after)
        return plan;
    Plan next = plan;
    next.diagram.placements = plan.diagram.placements.with(id, after);
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

Plan clearPlacements(const Plan& plan)
{
    Plan next = plan;
    next.diagram.placements = {};
    for (const auto& row : plan.diagram.placements.rows())
        if (row.id.kind == PartKind::Note)
            next.diagram.placements = next.diagram.placements.with(row.id, *row.value);
    return next;
}

Plan clearPlacements(const Plan& plan, const std::set<PartId>& parts)
{
    Plan next = plan;
    next.diagram.placements =
        edit::swept(plan.diagram.placements, parts, [](const Placement&) { return std::shared_ptr<const Placement>(); });
    return next;
}

}
