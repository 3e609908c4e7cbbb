#include "ui/paint/free_stretch.h"

namespace ase {

bool FreeStretches::isTrunkFree(int hub, bool right, QPointF begins, double until, double half)
{
    const auto [known, isNew] = m_trunks.try_emplace({hub, right});
    if (isNew)
        known->second = freeAround(begins, true, half);
    return known->second.holds(begins.y(), until);
}

bool FreeStretches::isBranchFree(int hub, bool right, QPointF begins, double until, double half)
{
    const auto [known, isNew] = m_branches.try_emplace({hub, right, begins.y()});
    if (isNew)
        known->second = freeAround(begins, false, half);
    return known->second.holds(begins.x(), until);
}

/// Of the endless line through `at`. Every box counts as in the way, those too at which the line may end.
Stretch FreeStretches::freeAround(QPointF at, bool upright, double half) const
{
    constexpr double endless = 1e9;
    constexpr double clearance = 4; ///< of the outer edge of a line to a box
    const double clear = half + clearance;
    const QRectF band = upright ? QRectF(at.x() - clear, -endless, 2 * clear, 2 * endless)
                                : QRectF(-endless, at.y() - clear, 2 * endless, 2 * clear);
    const double start = upright ? at.y() : at.x();
    Stretch free {-endless, endless};
    m_boxes.visit(band, [&](int index) {
        const QRectF& box = m_boxes.rect(index);
        const double first = (upright ? box.top() : box.left()) - clear;
        const double last = (upright ? box.bottom() : box.right()) + clear;
        if (last <= start)
            free.from = std::max(free.from, last);
        else if (first >= start)
            free.to = std::min(free.to, first);
        else
            free = {};
        return free.holds(start, start);
    });
    return free;
}

}
