#include "ui/paint/trace_route.h"

#include "ui/paint/grid_way.h"
#include "ui/paint/route_candidates.h"

#include <QLineF>

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
constexpr double priceOfWord = 300;
constexpr double priceOfBorder = 40; ///< a line on the border of a box looks like a part of it
constexpr double besideWord = 3; ///< of the line's middle to a word

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

/// Where a way can leave an end or arrive at it.
std::vector<QPointF> portsOf(const WayEnd& end)
{
    const QRectF& rect = end.rect;
    if (rect.height() == 0)
        return {rect.center()};
    const double y = heightOf(end);
    if (rect.width() == 0)
        return {{rect.left(), y}};
    return {{rect.left(), y}, {rect.right(), y}};
}

QPointF tipOf(const WayEnd& end)
{
    return end.tip.value_or(QPointF(end.rect.center().x(), heightOf(end)));
}

/// Such as the badge a way leads to.
bool isAtEnd(const QRectF& word, QPointF from, QPointF to)
{
    const QRectF wide = word.adjusted(-4, -4, 4, 4);
    return wide.contains(from) || wide.contains(to);
}

}

WayFinder::WayFinder(const Drawing& drawing, const Ink& ink)
    : m_drawing(drawing)
    , m_ink(ink)
{
}

void WayFinder::take(const std::vector<QPointF>& points)
{
    for (std::size_t i = 1; i < points.size(); ++i)
        m_taken.push_back({points[i - 1], points[i]});
}

int WayFinder::wordsUnder(const std::vector<QPointF>& points) const
{
    int count = 0;
    for (std::size_t i = 1; i < points.size(); ++i)
        for (const QRectF& word : m_ink.within(band(points[i - 1], points[i], besideWord)))
            count += isAtEnd(word, points.front(), points.back()) ? 0 : 1;
    return count;
}

/// The outermost boxes near the ends that the way does not run inside of, and the words outside of them.
WayFinder::Hindrances WayFinder::hindrancesOf(
    const WayEnd& from, const WayEnd& to, const std::vector<const Shape*>& open) const
{
    const QRectF near = (band(from.rect.topLeft(), from.rect.bottomRight(), 1)
        | band(to.rect.topLeft(), to.rect.bottomRight(), 1) | from.clear | to.clear)
                            .adjusted(-farthest, -farthest, farthest, farthest);
    Hindrances all;
    for (const Shape& shape : m_drawing.shapes) {
        const bool isNote = std::holds_alternative<NoteFace>(shape.face);
        if (isNote || (shape.parent && !contains(open, *shape.parent)) || contains(open, shape.id))
            continue;
        if (shape.rect.intersects(near))
            all.boxes.push_back(shape.rect.adjusted(-2, -2, 2, 2));
    }
    for (const QRectF& clear : {from.clear, to.clear})
        if (!clear.isEmpty())
            all.boxes.push_back(clear.adjusted(2, 2, -2, -2));
    for (const Shape* box : open)
        for (const QLineF& side :
            {QLineF(box->rect.topLeft(), box->rect.topRight()), QLineF(box->rect.topRight(), box->rect.bottomRight()),
                QLineF(box->rect.bottomRight(), box->rect.bottomLeft()),
                QLineF(box->rect.bottomLeft(), box->rect.topLeft())})
            all.borders.push_back(band(side.p1(), side.p2(), 2));
    for (const QRectF& word : m_ink.within(near)) {
        const auto hides = [&](const QRectF& box) { return box.contains(word); };
        if (std::none_of(all.boxes.begin(), all.boxes.end(), hides) && !isAtEnd(word, tipOf(from), tipOf(to)))
            all.words.push_back(word);
    }
    return all;
}

double WayFinder::priceOf(const QPolygonF& path, const Hindrances& inTheWay, double least) const
{
    double price = priceOfCorner * double(path.size());
    for (qsizetype i = 1; i < path.size(); ++i)
        price += distanceOf(path[i - 1], path[i]);
    for (qsizetype i = 1; i < path.size() && price < least; ++i) {
        const QRectF own = band(path[i - 1], path[i], 1);
        for (const QRectF& box : inTheWay.boxes)
            price += box.intersects(own) ? priceOfCrossing : 0;
        const QRectF wide = band(path[i - 1], path[i], besideWord);
        for (const QRectF& word : inTheWay.words)
            price += word.intersects(wide) ? priceOfWord : 0;
        for (const Segment& other : m_taken)
            price += runBeside(path[i - 1], path[i], other.a, other.b) ? priceOfMeeting : 0;
    }
    return price;
}

/// The cheapest of a few that have up to four corners.
QPolygonF WayFinder::simplest(const WayEnd& from, const WayEnd& to, const Hindrances& inTheWay) const
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
    double least = std::numeric_limits<double>::max();
    const QPolygonF* chosen = &all.back();
    for (const QPolygonF& path : all) {
        const double price = priceOf(path, inTheWay, least);
        if (price < least) {
            least = price;
            chosen = &path;
        }
    }
    return *chosen;
}

/// Along the edges of all that is in the way.
QPolygonF WayFinder::winding(const WayEnd& from, const WayEnd& to, const Hindrances& inTheWay) const
{
    GridOrder order {.from = portsOf(from), .to = portsOf(to), .hindrances = {}, .priceOfCorner = priceOfCorner};
    for (const QRectF& box : inTheWay.boxes)
        order.hindrances.push_back({box, priceOfCrossing, beside - 2});
    for (const QRectF& word : inTheWay.words)
        order.hindrances.push_back(
            {word.adjusted(-besideWord, -besideWord, besideWord, besideWord), priceOfWord, besideWord});
    for (const WayEnd* end : {&from, &to})
        if (end->rect.width() > 4 && end->rect.height() > 4)
            order.hindrances.push_back({end->rect.adjusted(1, 1, -1, -1), priceOfCrossing, beside});
    for (const Segment& other : m_taken)
        order.hindrances.push_back({band(other.a, other.b, tooNear), priceOfMeeting / 4, 1});
    for (const QRectF& border : inTheWay.borders)
        order.hindrances.push_back({border, priceOfBorder, beside});
    const std::vector<QPointF> points = tidied(gridWay(order));
    return QPolygonF(QList<QPointF>(points.begin(), points.end()));
}

std::vector<QPointF> WayFinder::way(const WayEnd& from, const WayEnd& to, const std::vector<const Shape*>& open)
{
    const Hindrances inTheWay = hindrancesOf(from, to, open);
    constexpr double dearest = std::numeric_limits<double>::max();
    QPolygonF chosen = simplest(from, to, inTheWay);
    const double price = priceOf(chosen, inTheWay, dearest);
    if (price - priceOf(chosen, {}, dearest) > 0) {
        const QPolygonF other = winding(from, to, inTheWay);
        if (other.size() > 1 && priceOf(other, inTheWay, dearest) < price)
            chosen = other;
    }
    std::vector<QPointF> points(chosen.begin(), chosen.end());
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
