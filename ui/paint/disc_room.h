#pragma once

#include "ui/paint/trace_way.h"

namespace ase {

/// Room for the discs of a trace: none lies on another, nor on the break.
class DiscRoom {
public:
    explicit DiscRoom(double diameter)
        : m_diameter(diameter)
    {
    }
    /// Keeps a circle free of discs.
    void block(QPointF middle, double diameter) { m_taken.push_back({middle, diameter}); }
    /// The first wish that is free, else the nearest free place around the first.
    QPointF place(const std::vector<QPointF>& wishes);

private:
    struct Circle {
        QPointF middle;
        double diameter;
    };
    bool isFree(QPointF middle) const;

    double m_diameter;
    std::vector<Circle> m_taken;
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
