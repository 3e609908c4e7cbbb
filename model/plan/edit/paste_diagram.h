#pragma once

#include "model/plan/edit/plan_piece.h"

#include <map>

/// What pasting does beside the network; for files of this folder.
namespace ase::edit {

/// Notes, places and looks of the parts that were copied, for their copies. `copies` leads from a part of the piece to its
/// copy, which is in the plan.
void copyDiagram(const PlanPiece& piece, const std::map<PartId, PartId>& copies, Plan& plan);
/// The same with what an import brought and the model does not know.
void copyKept(const PlanPiece& piece, const std::map<PartId, PartId>& copies, Plan& plan);

}
