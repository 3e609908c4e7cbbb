#include "ui/canvas/guides.h"

#include "ui/canvas/geometry.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace ase {

namespace {

/// One way of a box: both edges and the middle.
struct Span {
    double first, last;
    std::array<double, 3> lines() const { return {first, (first + last) / 2, last}; }
};

Span across(const QRectF& box)
{
    return {box.left(), box.right()};
}
Span down(const QRectF& box)
{
    return {box.top(), box.bottom()};
}

struct Catch {
    double delta;
    double line;
    std::size_t other;
};

/// The least correction of `delta` that makes a line of the span meet one of another.
std::optional<Catch> nearest(
    Span moved, double delta, const std::vector<QRectF>& others, Span (*spanOf)(const QRectF&), double reach)
{
    std::optional<Catch> best;
    double least = reach;
    for (std::size_t i = 0; i < others.size(); ++i)
        for (const double there : spanOf(others[i]).lines())
            for (const double here : moved.lines()) {
                const double off = there - (here + delta);
                if (std::abs(off) < least) {
                    least = std::abs(off);
                    best = Catch {delta + off, there, i};
                }
            }
    return best;
}

}

Guided guided(const QRectF& box, QPointF delta, const std::vector<QRectF>& others, double reach)
{
    const auto x = nearest(across(box), delta.x(), others, across, reach);
    const auto y = nearest(down(box), delta.y(), others, down, reach);
    const QPointF onGrid = snapped(delta);
    Guided result {{x ? x->delta : onGrid.x(), y ? y->delta : onGrid.y()}, {}};
    const QRectF moved = box.translated(result.delta);
    if (x) {
        const QRectF both = moved | others[x->other];
        result.lines.emplace_back(x->line, both.top(), x->line, both.bottom());
    }
    if (y) {
        const QRectF both = moved | others[y->other];
        result.lines.emplace_back(both.left(), y->line, both.right(), y->line);
    }
    return result;
}

}
