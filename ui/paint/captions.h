#pragma once

#include "ui/paint/box_grid.h"
#include "ui/paint/diagram.h"
#include "ui/paint/sizes.h"

#include <algorithm>

namespace ase {

/// A straight piece of a line, or of both lines of a peering, which run half their distance beside it.
struct LineBand {
    QPointF a, b;
    double half = 0;
};
/// QRectF::normalized() is not quick enough for each of millions.
inline QRectF bandAround(const LineBand& band, double more)
{
    const double left = std::min(band.a.x(), band.b.x());
    const double right = std::max(band.a.x(), band.b.x());
    const double top = std::min(band.a.y(), band.b.y());
    const double bottom = std::max(band.a.y(), band.b.y());
    return {left - more, top - more, right - left + 2 * more, bottom - top + 2 * more};
}

/// The room that the words of lines take.
class Captions {
public:
    /// Both must outlive it. `roots` are the outermost boxes.
    Captions(const Theme& theme, const BoxGrid& roots);

    /// Whether the words of the line stand clear of every box, of lines and of other words, once anchored on the longest
    /// level piece of its path; they are there from then on.
    bool fits(Link& link, const QPolygonF& path, double spread, const std::vector<LineBand>& lines);
    int countUnder(const QRectF& band) const;

    /// In the middle of the longest piece of the path, a level one rather than an upright.
    static void setAnchor(Link& link, const QPolygonF& path);

private:
    const BoxGrid& m_roots;
    Ruler m_ruler;
    Sizes m_sizes;
    std::vector<QRectF> m_taken;
};

}
