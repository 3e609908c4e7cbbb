#include "ui/paint/box_grid.h"

#include <algorithm>
#include <cmath>

namespace ase {

namespace {

constexpr double leastSide = 512; ///< about that of a network
constexpr double mostCells = 10000;

}

BoxGrid::BoxGrid(const QRectF& bounds)
    : m_bounds(bounds)
    , m_side(std::max(leastSide, std::sqrt(bounds.width() * bounds.height() / mostCells)))
    , m_columns(int(std::min(bounds.width() / m_side, mostCells)) + 1)
    , m_rows(int(std::min(bounds.height() / m_side, mostCells)) + 1)
    , m_cells(std::size_t(m_columns) * std::size_t(m_rows))
{
}

BoxGrid::Cells BoxGrid::cellsOf(const QRectF& area) const
{
    const auto cell = [this](double distance, int count) {
        return int(std::clamp(std::floor(distance / m_side), 0.0, double(count - 1)));
    };
    return {cell(area.left() - m_bounds.left(), m_columns), cell(area.top() - m_bounds.top(), m_rows),
        cell(area.right() - m_bounds.left(), m_columns), cell(area.bottom() - m_bounds.top(), m_rows)};
}

void BoxGrid::add(const QRectF& rect)
{
    const int index = int(m_rects.size());
    m_rects.push_back(rect);
    m_seen.push_back(0);
    const Cells cells = cellsOf(rect);
    for (int y = cells.top; y <= cells.bottom; ++y)
        for (int x = cells.left; x <= cells.right; ++x)
            m_cells[placeOf(x, y)].push_back(index);
}

}
