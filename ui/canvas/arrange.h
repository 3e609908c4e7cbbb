#pragma once

#include "ui/canvas/canvas_scene.h"

#include <map>

namespace ase {

enum class Alignment : std::uint8_t { Left, Centre, Right, Top, Middle, Bottom };

/// Where parts go, relative to the boxes they stand in, so that they share an edge or a middle line: those of the outermost
/// for edges, that of them all together for middles. What is laid out by the planner stays out, and so does what moves with
/// another of them.
std::map<PartId, QPointF> aligned(
    const CanvasScene& scene, const Network& network, const std::set<PartId>& parts, Alignment alignment);
/// The same with equal gaps between them, in their order; the outermost two stay. Fewer than three have nothing to share.
std::map<PartId, QPointF> distributed(
    const CanvasScene& scene, const Network& network, const std::set<PartId>& parts, Qt::Orientation orientation);

}
