#pragma once

#include "model/plan/edit/plan_piece.h"
#include "model/plan/result.h"

namespace ase {

struct Pasted {
    Plan plan;
    std::set<PartId> parts; ///< the copies of those that were meant
};
/// Puts copies of a piece into the plan. They get new ids and names that are free; blocks that are taken become the next
/// free ones of the same size, and addresses move along with their block, or become the next free ones. A part that needs a
/// place goes into `into` or the nearest box around it that can hold it, else to where its original stands. Groups and
/// tables that the parts refer to are shared where the plan has them, and come along where it does not. Peerings and links
/// are copied where both ends are. Refuses, with the reason, what finds no place.
Result<Pasted> pasteParts(const Plan& plan, const PlanPiece& piece, std::optional<PartId> into, IdSource& ids);

}
