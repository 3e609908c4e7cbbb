#pragma once

#include "ui/paint/diagram.h"

#include <map>
#include <optional>
#include <set>

namespace ase {

/// What stands out in a drawing; all else is painted plain.
struct Highlights {
    std::map<PartId, ShapeState> boxes = {};
    std::set<PartId> links = {}; ///< selected
    std::optional<std::set<PartId>> lit = {}; ///< all boxes but these are faded; none: no box is
    /// How a box stands out, for any.
    ShapeState stateOf(PartId part) const;
};

/// Rectangles that shapes and links paint in, in the order of the drawing: what is out of sight is found without looking at
/// it.
struct Extents {
    std::vector<QRectF> shapes, links;
};
Extents extentsOf(const Drawing& drawing);

/// Paints what meets `sight`, in scene units: the ground of networks and subnets, over it the lines, over those what stands
/// in subnets. `scale` as in paintShape(). Thousands of boxes and lines seen from afar are painted in batches.
void paintDrawing(QPainter& painter, const Drawing& drawing, const Extents& extents, const Highlights& highlights,
    const Theme& theme, double scale, const QRectF& sight);

/// A box, and how it stands out.
struct ShapeSight {
    const Shape* shape;
    ShapeState state = {};
};
/// A link, and whether it is selected.
struct LinkSight {
    const Link* link;
    bool selected = false;
};
/// As paintLink() for each, faster: solid lines that run on one another are painted once, and only what meets `sight`.
void paintLinks(QPainter& painter, const std::vector<LinkSight>& links, const Theme& theme, double scale,
    const QRectF& sight, LinkWords words = LinkWords::All);
/// The colour of its line where it is not selected.
QColor lineColor(const Link& link, const Theme& theme);
/// The worst finding at a link; a direction that is missing or broken is an error.
std::optional<FindingMark> markOf(const Link& link);

}
