#pragma once

#include "model/plan/edit/plan_piece.h"

#include <QMimeData>

#include <memory>
#include <vector>

namespace ase {

/// Parts for the clipboard: a plan file of the piece beside the ids of what was meant, and their paths as plain text.
std::unique_ptr<QMimeData> mimeOf(const PlanPiece& piece);
/// None where the data holds no parts, or such that cannot be read.
std::optional<PlanPiece> pieceIn(const QMimeData& data);

/// Parts on their way from a list to another place of the same plan: their ids alone.
std::unique_ptr<QMimeData> dragOf(const std::vector<PartId>& parts);
/// Those of them that are in the plan; empty where the data holds none.
std::vector<PartId> draggedParts(const QMimeData& data, const Plan& plan);
QString dragMimeType();

}
