#pragma once

#include "ui/paint/meets.h"

#include <QRectF>

#include <utility>
#include <vector>

namespace ase {

/// Rectangles found by where they are.
class BoxGrid {
public:
    /// `bounds` holds most of what will be added; what lies outside is found more slowly.
    explicit BoxGrid(const QRectF& bounds);

    /// Its index counts up from 0.
    void add(const QRectF& rect);
    const QRectF& rect(int index) const { return m_rects[std::size_t(index)]; }

    /// Calls `visit(index)` once for each that intersects `area`, in no order, until one visit returns false.
    template<class Visit>
    void visit(const QRectF& area, Visit visit) const
    {
        ++m_round;
        const Cells cells = cellsOf(area);
        for (int y = cells.top; y <= cells.bottom; ++y) {
            for (int x = cells.left; x <= cells.right; ++x) {
                for (const int index : m_cells[placeOf(x, y)]) {
                    if (std::exchange(m_seen[std::size_t(index)], m_round) == m_round)
                        continue;
                    if (meets(m_rects[std::size_t(index)], area) && !visit(index))
                        return;
                }
            }
        }
    }

private:
    struct Cells {
        int left, top, right, bottom;
    };
    Cells cellsOf(const QRectF& area) const;
    std::size_t placeOf(int x, int y) const { return std::size_t(y) * std::size_t(m_columns) + std::size_t(x); }

    QRectF m_bounds;
    double m_side; ///< of a cell
    int m_columns, m_rows;
    std::vector<QRectF> m_rects;
    std::vector<std::vector<int>> m_cells;
    mutable std::vector<unsigned> m_seen; ///< the round of the last visit to each
    mutable unsigned m_round = 0;
};

}
