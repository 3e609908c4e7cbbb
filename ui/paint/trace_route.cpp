#include "ui/paint/trace_route.h"

#include "ui/paint/route_candidates.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ase {

namespace {

constexpr double beside = 8; ///< between the line and a box it goes round
constexpr double tooNear = 7; ///< of two lines side by side
constexpr double farthest = 160; ///< of a way from the boxes it joins
constexpr double priceOfCorner = 30;
constexpr double priceOfCrossing = 900;
constexpr double priceOfMeeting = 300;

double heightOf(const WayEnd& end)
{
    return end.y.value_or(end.rect.center().y());
}

RouteEnd routeEndOf(const WayEnd& end)
{
    return {.root = 0, .rect = end.rect, .inner = end.rect, .y = heightOf(end), .fixed = end.rect.height() > 0};
}

/// Out at one side of both and back in at the same.
void addLoops(Candidates& all, const WayEnd& a, const WayEnd& b)
{
    const double ya = heightOf(a);
    const double yb = heightOf(b);
    for (const double out : {20.0, 32.0, 44.0}) {
        const double right = std::max(a.rect.right(), b.rect.right()) + out;
        const double left = std::min(a.rect.left(), b.rect.left()) - out;
        all.push_back(QPolygonF(QList<QPointF> {{a.rect.right(), ya}, {right, ya}, {right, yb}, {b.rect.right(), yb}}));
        all.push_back(QPolygonF(QList<QPointF> {{a.rect.left(), ya}, {left, ya}, {left, yb}, {b.rect.left(), yb}}));
    }
}

/// Above or below a box that is to be gone round, then in at the side of the end.
void addRounds(Candidates& all, const WayEnd& a, const WayEnd& b, const QRectF& round)
{
    if (round.isEmpty())
        return;
    const double ya = heightOf(a);
    const double yb = heightOf(b);
    const bool atLeft = b.rect.center().x() < round.center().x();
    const double x1 = atLeft ? round.left() - 2 * beside : round.right() + 2 * beside;
    const double end = atLeft ? b.rect.left() : b.rect.right();
    for (const double y :
        {round.top() - beside, round.bottom() + beside, round.top() - 2 * beside, round.bottom() + 2 * beside}) {
        for (const double x : {a.rect.right() + 20, a.rect.left() - 20}) {
            const double x0 = x > a.rect.center().x() ? a.rect.right() : a.rect.left();
            all.push_back(QPolygonF(QList<QPointF> {{x0, ya}, {x, ya}, {x, y}, {x1, y}, {x1, yb}, {end, yb}}));
        }
        all.push_back(QPolygonF(QList<QPointF> {{a.rect.center().x(), y < ya ? a.rect.top() : a.rect.bottom()},
            {a.rect.center().x(), y}, {x1, y}, {x1, yb}, {end, yb}}));
    }
}

/// There is always one: from middle to middle.
QPolygonF plainWay(const WayEnd& a, const WayEnd& b)
{
    const double ya = heightOf(a);
    const double yb = heightOf(b);
    const bool right = a.rect.center().x() <= b.rect.center().x();
    const double x0 = right ? a.rect.right() : a.rect.left();
    const double x1 = right ? b.rect.left() : b.rect.right();
    const double x = (x0 + x1) / 2;
    return QPolygonF(QList<QPointF> {{x0, ya}, {x, ya}, {x, yb}, {x1, yb}});
}

Candidates reversed(Candidates all)
{
    for (QPolygonF& path : all)
        std::reverse(path.begin(), path.end());
    return all;
}

bool contains(const std::vector<const Shape*>& shapes, PartId id)
{
    return std::any_of(shapes.begin(), shapes.end(), [&](const Shape* shape) { return shape->id == id; });
}

QRectF band(QPointF a, QPointF b, double half)
{
    return QRectF(a, b).normalized().adjusted(-half, -half, half, half);
}

/// Adds the corner that a tip beside the end of a way needs.
void goOn(std::vector<QPointF>& points, std::optional<QPointF> tip)
{
    if (!tip)
        return;
    const QPointF last = points.back();
    if (last.x() != tip->x() && last.y() != tip->y())
        points.emplace_back(last.x(), tip->y());
    points.push_back(*tip);
}

/// Whether two stretches of the same direction run beside each other; one that goes on where the other ends does not.
bool runBeside(QPointF a, QPointF b, QPointF c, QPointF d)
{
    const bool level = a.y() == b.y();
    if (level != (c.y() == d.y()))
        return false;
    const QRectF one = QRectF(a, b).normalized();
    const QRectF other = QRectF(c, d).normalized();
    const double common = level ? std::min(one.right(), other.right()) - std::max(one.left(), other.left())
                                : std::min(one.bottom(), other.bottom()) - std::max(one.top(), other.top());
    const double between = level ? std::abs(a.y() - c.y()) : std::abs(a.x() - c.x());
    return between < tooNear && common > 0;
}

double distanceOf(QPointF a, QPointF b)
{
    return std::abs(b.x() - a.x()) + std::abs(b.y() - a.y());
}

}

WayFinder::WayFinder(const Drawing& drawing)
    : m_drawing(drawing)
{
}

void WayFinder::take(const std::vector<QPointF>& points)
{
    for (std::size_t i = 1; i < points.size(); ++i)
        m_taken.push_back({points[i - 1], points[i]});
}

/// The outermost boxes near the ends that the way does not run inside of.
std::vector<QRectF> WayFinder::obstaclesOf(const WayEnd& from, const WayEnd& to, const std::vector<const Shape*>& open) const
{
    const QRectF near = (band(from.rect.topLeft(), from.rect.bottomRight(), 1)
        | band(to.rect.topLeft(), to.rect.bottomRight(), 1) | from.clear | to.clear)
                            .adjusted(-farthest, -farthest, farthest, farthest);
    std::vector<QRectF> obstacles;
    for (const Shape& shape : m_drawing.shapes) {
        const bool isNote = std::holds_alternative<NoteFace>(shape.face);
        if (isNote || (shape.parent && !contains(open, *shape.parent)) || contains(open, shape.id))
            continue;
        if (shape.rect.intersects(near))
            obstacles.push_back(shape.rect.adjusted(-2, -2, 2, 2));
    }
    for (const QRectF& clear : {from.clear, to.clear})
        if (!clear.isEmpty())
            obstacles.push_back(clear.adjusted(2, 2, -2, -2));
    return obstacles;
}

double WayFinder::priceOf(const QPolygonF& path, const std::vector<QRectF>& obstacles, double least) const
{
    double price = priceOfCorner * double(path.size());
    for (qsizetype i = 1; i < path.size(); ++i)
        price += distanceOf(path[i - 1], path[i]);
    for (qsizetype i = 1; i < path.size() && price < least; ++i) {
        const QRectF own = band(path[i - 1], path[i], 1);
        for (const QRectF& obstacle : obstacles)
            price += obstacle.intersects(own) ? priceOfCrossing : 0;
        for (const Segment& other : m_taken)
            price += runBeside(path[i - 1], path[i], other.a, other.b) ? priceOfMeeting : 0;
    }
    return price;
}

std::vector<QPointF> WayFinder::way(const WayEnd& from, const WayEnd& to, const std::vector<const Shape*>& open)
{
    const RouteEnd a = routeEndOf(from);
    const RouteEnd b = routeEndOf(to);
    Candidates all = directPaths(a, b, 0);
    const auto add = [&](const Candidates& more) { all.insert(all.end(), more.begin(), more.end()); };
    add(detours(a, b, 0));
    addLoops(all, from, to);
    addRounds(all, from, to, to.clear);
    Candidates back;
    addRounds(back, to, from, from.clear);
    add(reversed(std::move(back)));
    all.push_back(plainWay(from, to));
    const std::vector<QRectF> obstacles = obstaclesOf(from, to, open);
    double least = std::numeric_limits<double>::max();
    const QPolygonF* chosen = &all.back();
    for (const QPolygonF& path : all) {
        const double price = priceOf(path, obstacles, least);
        if (price < least) {
            least = price;
            chosen = &path;
        }
    }
    std::vector<QPointF> points(chosen->begin(), chosen->end());
    std::reverse(points.begin(), points.end());
    goOn(points, from.tip);
    std::reverse(points.begin(), points.end());
    goOn(points, to.tip);
    points = tidied(points);
    take(points);
    return points;
}

std::vector<QPointF> tidied(const std::vector<QPointF>& points)
{
    std::vector<QPointF> kept;
    for (const QPointF point : points) {
        if (!kept.empty() && kept.back() == point)
            continue;
        if (kept.size() > 1) {
            const QPointF before = kept[kept.size() - 2];
            const bool upright = before.x() == kept.back().x() && kept.back().x() == point.x();
            const bool level = before.y() == kept.back().y() && kept.back().y() == point.y();
            if (upright || level)
                kept.pop_back();
        }
        if (kept.empty() || kept.back() != point)
            kept.push_back(point);
    }
    return kept;
}

double lengthOf(const std::vector<QPointF>& points)
{
    double length = 0;
    for (std::size_t i = 1; i < points.size(); ++i)
        length += std::hypot(points[i].x() - points[i - 1].x(), points[i].y() - points[i - 1].y());
    return length;
}

QPointF pointAt(const std::vector<QPointF>& points, double along)
{
    if (points.empty())
        return {};
    double left = std::max(along, 0.0);
    for (std::size_t i = 1; i < points.size(); ++i) {
        const QPointF step = points[i] - points[i - 1];
        const double length = std::hypot(step.x(), step.y());
        if (left <= length)
            return length == 0 ? points[i] : points[i - 1] + step * (left / length);
        left -= length;
    }
    return points.back();
}

std::vector<QPointF> stretchOf(const std::vector<QPointF>& points, double from, double to)
{
    std::vector<QPointF> stretch {pointAt(points, from)};
    double along = 0;
    for (std::size_t i = 1; i < points.size(); ++i) {
        along += std::hypot(points[i].x() - points[i - 1].x(), points[i].y() - points[i - 1].y());
        if (along > from && along < to)
            stretch.push_back(points[i]);
    }
    stretch.push_back(pointAt(points, to));
    return tidied(stretch);
}

}
