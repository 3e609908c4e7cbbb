#include "model/plan/edit/paste_diagram.h"

namespace ase::edit {

namespace {

constexpr double besideOriginal = 24; ///< canvas units down and right

Placement placeOfCopy(Placement place, bool isMeant, bool sameBox)
{
    place.locked = false; // a copy is made to be put elsewhere
    if (isMeant && place.position && !sameBox)
        place.position.reset(); // in another box the planner finds a free spot
    else if (isMeant && place.position)
        *place.position += QPointF(besideOriginal, besideOriginal);
    return place;
}

}

void copyDiagram(const PlanPiece& piece, const std::map<PartId, PartId>& copies, Plan& plan)
{
    const Diagram& from = piece.plan.diagram;
    Diagram& to = plan.diagram;
    for (const auto& row : from.notes.rows())
        if (const auto copy = copies.find(row.id); copy != copies.end())
            to.notes = to.notes.with(*copy->second.as<NoteId>(), *row.value);
    for (const auto& row : from.placements.rows()) {
        const auto copy = copies.find(row.id);
        if (copy == copies.end())
            continue;
        const bool sameBox = containerOf(*plan.network, copy->second) == containerOf(*piece.plan.network, row.id);
        to.placements = to.placements.with(copy->second, placeOfCopy(*row.value, piece.parts.contains(row.id), sameBox));
    }
    for (const auto& row : from.rows.rows())
        if (const auto copy = copies.find(row.id); copy != copies.end())
            to.rows = to.rows.with(copy->second, *row.value);
}

void copyKept(const PlanPiece& piece, const std::map<PartId, PartId>& copies, Plan& plan)
{
    auto kept = std::make_shared<Kept>(*plan.kept);
    for (const KeptItem& item : piece.plan.kept->items) {
        const auto copy = item.part ? copies.find(*item.part) : copies.end();
        if (copy == copies.end())
            continue;
        KeptItem next = item;
        next.part = copy->second;
        kept->items.push_back(std::move(next));
    }
    if (kept->items.size() != plan.kept->items.size())
        plan.kept = std::move(kept);
}

}
