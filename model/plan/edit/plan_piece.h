#pragma once

#include "model/plan/plan.h"

#include <set>

namespace ase {

/// Parts taken from a plan, ready to be put into one again.
struct PlanPiece {
    Plan plan; ///< these parts with all they hold, stand in and refer to
    std::set<PartId> parts; ///< those that were meant
};
/// Ids that are not in the plan are left out, and rules and routes too: their tables copy them.
PlanPiece pieceOf(const Plan& plan, const std::set<PartId>& parts);

}
