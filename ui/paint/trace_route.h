#pragma once

#include "ui/paint/ink.h"

#include <QPointF>
#include <QRectF>

#include <optional>
#include <vector>

namespace ase {

/// Where the line of a trace leaves or arrives.
struct WayEnd {
    QRectF rect; ///< a box, or a short stretch of a border
    std::optional<double> y = {}; ///< the height it leaves or arrives at
    QRectF clear = {}; ///< a box to go round, not through: of an end at its border
    std::optional<QPointF> tip = {}; ///< goes on to that point from the rectangle
};

/// Ways at right angles through a drawing, around what stands between and beside what is to be read, as far as there is
/// room.
class WayFinder {
public:
    /// Both must outlive it.
    WayFinder(const Drawing& drawing, const Ink& ink);

    /// Beside those of before. `open` are the boxes at both ends and those around them: the way runs inside them.
    std::vector<QPointF> way(const WayEnd& from, const WayEnd& to, const std::vector<const Shape*>& open);
    /// A way that was found elsewhere: later ones keep apart from it.
    void take(const std::vector<QPointF>& points);
    /// How many words and symbols a way runs over, but for those it begins or ends in.
    int wordsUnder(const std::vector<QPointF>& points) const;

private:
    struct Segment {
        QPointF a, b;
    };
    /// What a way had better not cross.
    struct Hindrances {
        std::vector<QRectF> boxes, words;
        std::vector<QRectF> borders; ///< of the open boxes: to be crossed, not followed
    };
    Hindrances hindrancesOf(const WayEnd& from, const WayEnd& to, const std::vector<const Shape*>& open) const;
    double priceOf(const QPolygonF& path, const Hindrances& inTheWay, double least) const;
    QPolygonF simplest(const WayEnd& from, const WayEnd& to, const Hindrances& inTheWay) const;
    QPolygonF winding(const WayEnd& from, const WayEnd& to, const Hindrances& inTheWay) const;

    const Drawing& m_drawing;
    const Ink& m_ink;
    std::vector<Segment> m_taken;
};

/// Without points that follow themselves or lie on a straight piece.
std::vector<QPointF> tidied(const std::vector<QPointF>& points);

double lengthOf(const std::vector<QPointF>& points);
/// The place that far along the points; their ends beyond.
QPointF pointAt(const std::vector<QPointF>& points, double along);
/// The points from one place to another along them.
std::vector<QPointF> stretchOf(const std::vector<QPointF>& points, double from, double to);

}
