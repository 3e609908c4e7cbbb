#pragma once

#include "ui/paint/box.h"
#include "ui/paint/sizes.h"

namespace ase {

// Every box gets its place, nested and without overlap: containers grow to hold what stands in them, places a person gave
// are kept, and the rest makes room. The same boxes always come out at the same places.

/// The outermost box around each, or itself, by index.
std::vector<int> rootsOf(const std::vector<Box>& boxes);

/// Sizes from the inside out, and places relative to the box around them, of what stands in an outermost box that is
/// `dirty`; outermost boxes get a size alone.
void arrangeInside(std::vector<Box>& boxes, const std::vector<int>& roots, const std::vector<bool>& dirty,
    const Theme& theme, const Ruler& ruler);

/// Places for the outermost boxes as the planner chooses them. `links` tell who belongs beside whom, and the width their
/// captions need.
void arrangeOutside(std::vector<Box>& boxes, const std::vector<Link>& links, const Theme& theme, const Ruler& ruler);

/// Where each box stands on the canvas, the places that people gave the outermost ones kept.
std::vector<QRectF> standingRects(const std::vector<Box>& boxes, const Theme& theme);

/// Moves those without a place of their own down until nothing overlaps. `kept[i]` stays where it is.
void keepApart(std::vector<QRectF>& rects, const std::vector<bool>& kept, double gap);

}
