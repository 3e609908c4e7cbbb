#pragma once

#include <QRectF>

#include <unordered_map>
#include <vector>

namespace ase {

/// Rectangles found by where they are.
class BoxGrid {
public:
    /// Its index counts up from 0.
    void add(const QRectF& rect);
    const QRectF& rect(int index) const { return m_rects[std::size_t(index)]; }
    std::size_t size() const { return m_rects.size(); }

    /// Calls `visit(index)` once for each that intersects `area`, in no order, until one visit returns false.
    template<class Visit>
    void visit(const QRectF& area, Visit visit) const
    {
        ++m_round;
        const Cells cells = cellsOf(area);
        for (int y = cells.top; y <= cells.bottom; ++y) {
            for (int x = cells.left; x <= cells.right; ++x) {
                const auto cell = m_cells.find(keyOf(x, y));
                if (cell == m_cells.end())
                    continue;
                for (const int index : cell->second) {
                    if (std::exchange(m_seen[std::size_t(index)], m_round) == m_round)
                        continue;
                    if (m_rects[std::size_t(index)].intersects(area) && !visit(index))
                        return;
                }
            }
        }
    }

private:
    struct Cells {
        int left, top, right, bottom;
    };
    static constexpr double side = 512; ///< about that of a network
    static Cells cellsOf(const QRectF& area);
    static std::uint64_t keyOf(int x, int y) { return std::uint64_t(std::uint32_t(x)) << 32 | std::uint32_t(y); }

    std::vector<QRectF> m_rects;
    std::unordered_map<std::uint64_t, std::vector<int>> m_cells;
    mutable std::vector<unsigned> m_seen; ///< the round of the last visit to each
    mutable unsigned m_round = 0;
};

}
