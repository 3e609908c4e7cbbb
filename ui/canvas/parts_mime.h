#pragma once

#include "model/plan/edit/plan_piece.h"

#include <QMimeData>

#include <memory>

namespace ase {

/// Parts for the clipboard: a plan file of the piece beside the ids of what was meant, and their paths as plain text.
std::unique_ptr<QMimeData> mimeOf(const PlanPiece& piece);
/// None where the data holds no parts, or such that cannot be read.
std::optional<PlanPiece> pieceIn(const QMimeData& data);

}
