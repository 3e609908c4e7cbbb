#pragma once

#include "model/plan/plan.h"
#include "model/plan/result.h"

#include <map>
#include <set>

/// Where parts are drawn. These change the diagram alone: the network stays the same pointer.
namespace ase {

/// Puts a part's box at a position relative to the box it stands in.
Result<Plan> movePart(const Plan& plan, PartId id, QPointF position);
/// Several at once, all or none.
Result<Plan> moveParts(const Plan& plan, const std::map<PartId, QPointF>& positions);
/// The least size of a part's box, and where it then stands.
Result<Plan> resizePart(const Plan& plan, PartId id, QSizeF size, std::optional<QPointF> position = std::nullopt);
/// Locked parts are neither moved nor resized by hand, nor tidied.
Result<Plan> setLocked(const Plan& plan, const std::set<PartId>& ids, bool locked);
/// Collapsed boxes are drawn without what stands in them.
Result<Plan> setCollapsed(const Plan& plan, const std::set<PartId>& ids, bool collapsed);
/// Boxes that overlap: these cover those that stand beside them, or are covered by them.
Result<Plan> bringToFront(const Plan& plan, const std::set<PartId>& ids);
Result<Plan> sendToBack(const Plan& plan, const std::set<PartId>& ids);
/// Leaves all parts to the planner's own layout; notes stay where they are, and so does what is locked.
Plan clearPlacements(const Plan& plan);
/// Leaves these parts to it.
Plan clearPlacements(const Plan& plan, const std::set<PartId>& parts);

}
