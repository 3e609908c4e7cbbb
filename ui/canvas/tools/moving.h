#pragma once

#include "model/plan/plan.h"
#include "ui/canvas/canvas_scene.h"

#include <map>

namespace ase {

/// Whether a person chooses where the part stands: networks, sites, zones and what is on the Internet on the canvas, subnets
/// in their network. Everything else is laid out by the planner.
bool isPlacedFreely(const Network& network, PartId part);
/// Whether its box has a least size of its own.
bool isResizable(PartId part);
/// Whether that box has handles now: it is neither locked nor collapsed.
bool canBeResized(const Shape& shape);
/// Where those parts go when all are moved by `delta`, relative to the boxes they stand in; what moves with its container is
/// left out, and so is what is locked or not placed freely.
std::map<PartId, QPointF> movesOf(
    const CanvasScene& scene, const Network& network, const std::set<PartId>& parts, QPointF delta);
/// The corner of a box relative to the box it stands in.
QPointF placeOf(const CanvasScene& scene, const Shape& shape);

}
