#pragma once

#include "ui/paint/ink.h"
#include "ui/paint/trace_way.h"

namespace ase {

/// Room for what is laid over a drawing: nothing covers what is to be read in it, nor what was laid there before.
class DiscRoom {
public:
    /// `ink` must outlive it.
    DiscRoom(double diameter, const Ink& ink)
        : m_diameter(diameter)
        , m_ink(ink)
    {
    }
    /// Keeps a circle or a rectangle free of what comes later.
    void block(QPointF middle, double diameter) { m_circles.push_back({middle, diameter}); }
    void block(const QRectF& rect) { m_rects.push_back(rect); }

    /// Takes the first wish that is free, else the nearest free place around the first.
    QPointF place(const std::vector<QPointF>& wishes);
    /// The place nearest to `along`, between both ends of a way, at which a circle covers nothing; `along` where there is
    /// none.
    double freeAlong(const Way& way, double along, double from, double to, double diameter) const;
    /// How many words, symbols, discs and labels lie under a rectangle.
    int countUnder(const QRectF& rect) const;

private:
    struct Circle {
        QPointF middle;
        double diameter;
    };
    bool isFree(QPointF middle, double diameter, const std::vector<QRectF>& ink) const;
    QPointF nearestFree(QPointF wish) const;

    double m_diameter;
    const Ink& m_ink;
    std::vector<Circle> m_circles;
    std::vector<QRectF> m_rects;
};

/// Places for discs, the best first: along the border of a box, down from its top left or top right corner,
/// then along its top and bottom.
std::vector<QPointF> placesOnBox(const QRectF& box, bool fromRight);
/// Down the right border of a box from that far below its top, then around the box.
std::vector<QPointF> placesDown(const QRectF& box, double below);
/// Along a way, from a place on it to both sides, the way's own direction first.
std::vector<QPointF> placesOnWay(const Way& way, double along);
/// Beside a badge whose middle is at the point, away from where lines come in.
std::vector<QPointF> placesAtBadge(QPointF badge);

}
