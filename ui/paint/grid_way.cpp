#include "ui/paint/grid_way.h"

#include <queue>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace ase {

namespace {

constexpr double leastStep = 3; ///< between two lines of the grid
constexpr std::size_t mostNodes = 30000;

/// Sorted, without those that nearly are another; wishes win over others.
std::vector<double> linesOf(std::vector<double> wishes, std::vector<double> others)
{
    std::sort(wishes.begin(), wishes.end());
    wishes.erase(std::unique(wishes.begin(), wishes.end()), wishes.end());
    std::sort(others.begin(), others.end());
    std::vector<double> lines = wishes;
    double last = -std::numeric_limits<double>::max();
    for (const double other : others) {
        const auto next = std::lower_bound(wishes.begin(), wishes.end(), other);
        const bool nearWish = (next != wishes.end() && *next - other < leastStep)
            || (next != wishes.begin() && other - *std::prev(next) < leastStep);
        if (nearWish || other - last < leastStep)
            continue;
        lines.push_back(other);
        last = other;
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

class Search {
public:
    explicit Search(const GridOrder& order)
        : m_order(order)
    {
        std::vector<double> x, y, besideX, besideY;
        for (const auto* ends : {&order.from, &order.to})
            for (const QPointF end : *ends) {
                x.push_back(end.x());
                y.push_back(end.y());
            }
        for (const GridOrder::Hindrance& one : order.hindrances) {
            besideX.insert(besideX.end(), {one.rect.left() - one.clear, one.rect.right() + one.clear});
            besideY.insert(besideY.end(), {one.rect.top() - one.clear, one.rect.bottom() + one.clear});
        }
        bound(besideX, x);
        bound(besideY, y);
        m_x = linesOf(std::move(x), std::move(besideX));
        m_y = linesOf(std::move(y), std::move(besideY));
    }

    std::vector<QPointF> way()
    {
        if (m_order.from.empty() || m_order.to.empty() || m_x.size() * m_y.size() > mostNodes)
            return {};
        price();
        return search();
    }

private:
    enum Heading : std::size_t { Level, Upright };
    using Open = std::pair<double, std::size_t>;

    /// Nothing far from the ends, where no line would go.
    void bound(std::vector<double>& places, const std::vector<double>& ends) const
    {
        if (ends.empty())
            return;
        const auto outmost = std::minmax_element(ends.begin(), ends.end());
        const double low = *outmost.first - m_order.reach;
        const double high = *outmost.second + m_order.reach;
        std::erase_if(places, [&](double place) { return place < low || place > high; });
        places.insert(places.end(), {low, high});
    }

    std::size_t nodeAt(std::size_t x, std::size_t y) const { return y * m_x.size() + x; }
    std::size_t indexOf(const std::vector<double>& lines, double place) const
    {
        return std::size_t(std::lower_bound(lines.begin(), lines.end(), place) - lines.begin());
    }

    /// Of each stretch to the right of a node, and below it.
    void price()
    {
        for (auto& prices : m_prices)
            prices.assign(m_x.size() * m_y.size(), 0);
        for (const GridOrder::Hindrance& one : m_order.hindrances) {
            const auto firstOn = [](const std::vector<double>& lines, double from) {
                return std::size_t(std::upper_bound(lines.begin(), lines.end(), from) - lines.begin());
            };
            const auto endOn = [](const std::vector<double>& lines, double to) {
                return std::size_t(std::lower_bound(lines.begin(), lines.end(), to) - lines.begin());
            };
            const std::size_t left = firstOn(m_x, one.rect.left());
            const std::size_t right = endOn(m_x, one.rect.right());
            const std::size_t top = firstOn(m_y, one.rect.top());
            const std::size_t bottom = endOn(m_y, one.rect.bottom());
            for (std::size_t y = top; y < bottom; ++y)
                for (std::size_t x = left > 0 ? left - 1 : 0; x < std::min(right, m_x.size() - 1); ++x)
                    m_prices[Level][nodeAt(x, y)] += one.price;
            for (std::size_t x = left; x < right; ++x)
                for (std::size_t y = top > 0 ? top - 1 : 0; y < std::min(bottom, m_y.size() - 1); ++y)
                    m_prices[Upright][nodeAt(x, y)] += one.price;
        }
    }

    std::vector<QPointF> search()
    {
        const std::size_t count = m_x.size() * m_y.size();
        m_cost.assign(2 * count, std::numeric_limits<double>::max());
        m_before.assign(2 * count, 2 * count);
        std::vector<bool> isEnd(count, false);
        for (const QPointF end : m_order.to)
            isEnd[nodeAt(indexOf(m_x, end.x()), indexOf(m_y, end.y()))] = true;
        for (const QPointF start : m_order.from)
            for (const Heading heading : {Level, Upright})
                relax(2 * nodeAt(indexOf(m_x, start.x()), indexOf(m_y, start.y())) + heading, 0, 2 * count);
        while (!m_open.empty()) {
            const auto [cost, state] = m_open.top();
            m_open.pop();
            if (cost > m_cost[state])
                continue;
            if (isEnd[state / 2])
                return traced(state);
            const std::size_t x = (state / 2) % m_x.size();
            const std::size_t y = (state / 2) / m_x.size();
            if (x + 1 < m_x.size())
                go(state, nodeAt(x + 1, y), Level, m_x[x + 1] - m_x[x] + m_prices[Level][nodeAt(x, y)]);
            if (x > 0)
                go(state, nodeAt(x - 1, y), Level, m_x[x] - m_x[x - 1] + m_prices[Level][nodeAt(x - 1, y)]);
            if (y + 1 < m_y.size())
                go(state, nodeAt(x, y + 1), Upright, m_y[y + 1] - m_y[y] + m_prices[Upright][nodeAt(x, y)]);
            if (y > 0)
                go(state, nodeAt(x, y - 1), Upright, m_y[y] - m_y[y - 1] + m_prices[Upright][nodeAt(x, y - 1)]);
        }
        return {};
    }

    void go(std::size_t state, std::size_t node, Heading heading, double price)
    {
        const double corner = state % 2 == heading ? 0 : m_order.priceOfCorner;
        relax(2 * node + heading, m_cost[state] + corner + price, state);
    }

    void relax(std::size_t state, double cost, std::size_t before)
    {
        if (cost >= m_cost[state])
            return;
        m_cost[state] = cost;
        m_before[state] = before;
        m_open.push({cost, state});
    }

    std::vector<QPointF> traced(std::size_t state) const
    {
        std::vector<QPointF> points;
        for (; state < m_before.size(); state = m_before[state])
            points.emplace_back(m_x[(state / 2) % m_x.size()], m_y[(state / 2) / m_x.size()]);
        std::reverse(points.begin(), points.end());
        return points;
    }

    const GridOrder& m_order;
    std::vector<double> m_x, m_y; ///< lines of the grid
    std::array<std::vector<double>, 2> m_prices; ///< by heading
    std::vector<double> m_cost; ///< of each node by the heading it was reached with
    std::vector<std::size_t> m_before;
    std::priority_queue<Open, std::vector<Open>, std::greater<>> m_open;
};

}

std::vector<QPointF> gridWay(const GridOrder& order)
{
    return Search(order).way();
}

}
