#pragma once

#include "ui/canvas/tools/placing.h"

#include <vector>

namespace ase {

/// Whether a part can be dragged from a list onto another: what is attached to subnets, and what stands in a box.
bool canBeDropped(const Network& network, PartId part);
/// What dropping the parts there would mean. The first of them that cannot says why; so does what is locked.
Placing droppingOf(const Plan& plan, const std::vector<PartId>& parts, std::optional<PartId> under);
/// The edit that does it, and the label of its step: "Attach nsg-apps to hub/apps". Only for a placing that is not refused.
PlanDocument::Edit dropping(const std::vector<PartId>& parts, std::optional<PartId> target);
QString droppingLabel(const Network& network, const std::vector<PartId>& parts, std::optional<PartId> target);

}
