#include "ui/paint/box_grid.h"

#include <cmath>

namespace ase {

BoxGrid::Cells BoxGrid::cellsOf(const QRectF& area)
{
    const auto cell = [](double at) { return int(std::floor(at / side)); };
    return {cell(area.left()), cell(area.top()), cell(area.right()), cell(area.bottom())};
}

void BoxGrid::add(const QRectF& rect)
{
    const int index = int(m_rects.size());
    m_rects.push_back(rect);
    m_seen.push_back(0);
    const Cells cells = cellsOf(rect);
    for (int y = cells.top; y <= cells.bottom; ++y)
        for (int x = cells.left; x <= cells.right; ++x)
            m_cells[keyOf(x, y)].push_back(index);
}

}
