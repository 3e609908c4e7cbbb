#pragma once

#include <QPolygonF>
#include <QRectF>

#include <optional>
#include <vector>

namespace ase {

/// One end of a line, as the router sees it.
struct RouteEnd {
    int root = -1;
    QRectF rect; ///< of the outermost box
    QRectF inner; ///< of the subnet the line leads to; the same where there is none or its badges are in the way
    std::optional<double> y; ///< height the line would like to arrive at
    bool fixed = false; ///< it can leave or arrive at that height alone
};

using Candidates = std::vector<QPolygonF>;

/// Paths at right angles from one outermost box to another with up to two corners. `half` is half the distance of the two
/// lines of a peering; other boxes are not looked at.
Candidates directPaths(const RouteEnd& a, const RouteEnd& b, double half);
/// Along a channel beside the first box, then along the gap above or below the second.
Candidates detours(const RouteEnd& a, const RouteEnd& b, double half);

}
