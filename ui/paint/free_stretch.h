#pragma once

#include "ui/paint/box_grid.h"

#include <QPointF>

#include <algorithm>
#include <map>
#include <tuple>

namespace ase {

/// A piece of a level or upright line with nothing in its way, by x or by y; empty where `to` is less than `from`.
struct Stretch {
    double from = 0, to = -1;
    bool holds(double a, double b) const { return from <= std::min(a, b) && std::max(a, b) <= to; }
};

/// Where the trunk and the branches of a hub's peerings run free: hundreds of spokes ask for the same few lines.
class FreeStretches {
public:
    /// `boxes` must outlive it.
    explicit FreeStretches(const BoxGrid& boxes)
        : m_boxes(boxes)
    {
    }

    /// Whether the trunk of a hub is free from where it begins until that height. `half` is half the distance of its lines.
    bool isTrunkFree(int hub, bool right, QPointF begins, double until, double half);
    /// The same of the branch above a row of spokes, until that x.
    bool isBranchFree(int hub, bool right, QPointF begins, double until, double half);

private:
    Stretch freeAround(QPointF at, bool upright, double half) const;

    const BoxGrid& m_boxes;
    std::map<std::pair<int, bool>, Stretch> m_trunks; ///< by hub and side
    std::map<std::tuple<int, bool, double>, Stretch> m_branches; ///< by hub, side and height
};

}
