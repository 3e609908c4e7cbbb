#pragma once

#include "ui/paint/box.h"

namespace ase {

/// Gives every box its place: nested and without overlap. Places a person gave are kept, the rest makes room; containers
/// grow to hold what stands in them. `links` tell who belongs beside whom, and the width their captions need.
/// The same boxes always come out at the same places.
void arrange(std::vector<Box>& boxes, const std::vector<Link>& links, const Theme& theme);

/// Sizes of boxes from the inside out, and the places of what stands in each; outermost boxes get a size alone.
void arrangeInside(std::vector<Box>& boxes, const Theme& theme);

/// Moves those without a place of their own down until nothing overlaps. `kept[i]` stays where it is.
void keepApart(std::vector<QRectF>& rects, const std::vector<bool>& kept, double gap);

}
