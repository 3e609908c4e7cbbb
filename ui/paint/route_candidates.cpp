#include "ui/paint/route_candidates.h"

#include <algorithm>
#include <cmath>

namespace ase {

namespace {

constexpr double clear = 10; ///< between a line and the end of the side it leaves

std::vector<double> along(double low, double high, std::optional<double> wish)
{
    std::vector<double> places;
    if (low > high)
        return places;
    if (wish && *wish >= low && *wish <= high)
        places.push_back(*wish);
    for (const double part : {0.36, 0.5, 0.2, 0.68, 0.84, 0.04, 0.96})
        places.push_back(std::round(low + part * (high - low)));
    return places;
}

/// The heights an end can be left or reached at.
std::vector<double> along(double low, double high, const RouteEnd& end)
{
    if (end.fixed)
        return *end.y >= low && *end.y <= high ? std::vector<double> {*end.y} : std::vector<double> {};
    return along(low, high, end.y);
}

void straight(Candidates& all, const RouteEnd& a, const RouteEnd& b, double half)
{
    const double low = std::max(a.rect.top(), b.rect.top()) + half + clear;
    const double high = std::min(a.rect.bottom(), b.rect.bottom()) - half - clear;
    for (const double y : along(low, high, b.y && !a.fixed ? b : a)) {
        if (a.rect.right() < b.rect.left())
            all.push_back(QPolygonF(QList<QPointF> {{a.rect.right(), y}, {b.rect.left(), y}}));
        else if (b.rect.right() < a.rect.left())
            all.push_back(QPolygonF(QList<QPointF> {{a.rect.left(), y}, {b.rect.right(), y}}));
    }
    const double left = std::max(a.rect.left(), b.rect.left()) + half + clear;
    const double right = std::min(a.rect.right(), b.rect.right()) - half - clear;
    for (const double x : along(left, right, (left + right) / 2)) {
        if (a.rect.bottom() < b.rect.top())
            all.push_back(QPolygonF(QList<QPointF> {{x, a.rect.bottom()}, {x, b.rect.top()}}));
        else if (b.rect.bottom() < a.rect.top())
            all.push_back(QPolygonF(QList<QPointF> {{x, a.rect.top()}, {x, b.rect.bottom()}}));
    }
}

/// Out at a side, across, in at the facing side.
void bent(Candidates& all, const RouteEnd& a, const RouteEnd& b, double half)
{
    const bool right = a.rect.right() < b.rect.left();
    if (!right && !(b.rect.right() < a.rect.left()))
        return;
    const double x0 = right ? a.rect.right() : a.rect.left();
    const double x1 = right ? b.rect.left() : b.rect.right();
    const std::vector<double> from = along(a.rect.top() + half + clear, a.rect.bottom() - half - clear, a);
    const std::vector<double> to = along(b.rect.top() + half + clear, b.rect.bottom() - half - clear, b);
    for (std::size_t i = 0; i < std::min<std::size_t>(3, from.size()); ++i) {
        for (std::size_t k = 0; k < std::min<std::size_t>(4, to.size()); ++k) {
            for (const double part : {0.65, 0.35, 0.9, 0.1}) {
                const double x = std::round(x0 + part * (x1 - x0));
                all.push_back(QPolygonF(QList<QPointF> {{x0, from[i]}, {x, from[i]}, {x, to[k]}, {x1, to[k]}}));
            }
        }
    }
}

/// Out at a side and in from above or below: one corner.
void cornered(Candidates& all, const RouteEnd& a, const RouteEnd& b, double half)
{
    const std::vector<double> xs = along(b.rect.left() + half + clear, b.rect.right() - half - clear, std::nullopt);
    const std::vector<double> ys = along(a.rect.top() + half + clear, a.rect.bottom() - half - clear, a);
    for (std::size_t i = 0; i < std::min<std::size_t>(3, xs.size()); ++i) {
        const double x0 = xs[i] > a.rect.right() ? a.rect.right() : a.rect.left();
        if (xs[i] > a.rect.left() - half && xs[i] < a.rect.right() + half)
            continue;
        for (const double y : ys) {
            if (y < b.rect.top() - half || y > b.rect.bottom() + half)
                all.push_back(QPolygonF(
                    QList<QPointF> {{x0, y}, {xs[i], y}, {xs[i], y < b.rect.top() ? b.rect.top() : b.rect.bottom()}}));
        }
    }
}

/// Along a channel beside the first box, then along the gap above or below the second.
void addDetours(Candidates& all, const RouteEnd& a, const RouteEnd& b, double half)
{
    const std::vector<double> ys = along(a.rect.top() + half + clear, a.rect.bottom() - half - clear, a);
    const double x1 = b.rect.center().x();
    for (const double out : {26.0, 40.0, 54.0}) {
        for (std::size_t i = 0; i < std::min<std::size_t>(3, ys.size()); ++i) {
            for (const bool right : {true, false}) {
                const double x0 = right ? a.rect.right() : a.rect.left();
                const double x = right ? x0 + out + half : x0 - out - half;
                for (const bool above : {true, false}) {
                    const double y1 = above ? b.rect.top() : b.rect.bottom();
                    const double y = above ? y1 - out - half : y1 + out + half;
                    all.push_back(QPolygonF(QList<QPointF> {{x0, ys[i]}, {x, ys[i]}, {x, y}, {x1, y}, {x1, y1}}));
                }
            }
        }
    }
}

}

Candidates directPaths(const RouteEnd& a, const RouteEnd& b, double half)
{
    Candidates all;
    straight(all, a, b, half);
    bent(all, a, b, half);
    cornered(all, a, b, half);
    return all;
}

Candidates detours(const RouteEnd& a, const RouteEnd& b, double half)
{
    Candidates all;
    addDetours(all, a, b, half);
    return all;
}

}
