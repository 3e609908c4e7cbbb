#include "ui/paint/trace_way.h"

#include "ui/paint/box_painter.h"
#include "ui/paint/lane.h"

#include <algorithm>

namespace ase {

namespace {

constexpr double reach = 12; ///< of a stretch of a border, to both sides of where the line meets it
constexpr double outside = 24; ///< of the drawing: where those begin that are not in it
constexpr double apart = 10; ///< of a reply from its request on the same line or box
constexpr double besideBadge = 16; ///< of packets that go by without a badge

QRectF onBorder(double x, double y, double width = 0)
{
    return {x, y - reach, width, 2 * reach};
}

/// Lines between boxes that lie on one another run straight through them.
bool isRouted(const Link& link)
{
    for (qsizetype i = 1; i < link.path.size(); ++i)
        if (link.path[i].x() != link.path[i - 1].x() && link.path[i].y() != link.path[i - 1].y())
            return false;
    return link.path.size() > 1;
}

class Ways {
public:
    Ways(const DrawnParts& drawn, bool isReply, WayFinder& finder, const Theme& theme)
        : m_drawn(drawn)
        , m_isReply(isReply)
        , m_finder(finder)
        , m_theme(theme)
        , m_sizes(theme)
    {
    }

    WayLeg leg(const Shape* from, const Shape* to, bool isFirst)
    {
        if (!from || !to)
            return fromEdge(from, to);
        if (from == to)
            return {.points = {{to->rect.left(), heightOf(*to)}, {to->rect.center().x(), heightOf(*to)}},
                .inside = {},
                .link = {}};
        if (m_drawn.isWithin(*to, *from))
            return plain(onLeft(*from), endOf(*to), *to);
        if (m_drawn.isWithin(*from, *to))
            return plain(endOf(*from), onLeft(*to), *from);
        return between(*from, *to, isFirst);
    }

private:
    struct Along {
        const Link* link = nullptr;
        std::vector<QPointF> lane;
    };

    double heightOf(const Shape& box) const
    {
        double y = box.rect.center().y();
        const double row = m_sizes.environmentHeader + m_sizes.addressRow / 2;
        if (std::holds_alternative<EnvironmentFace>(box.face) && row + apart < box.rect.height())
            y = box.rect.top() + row;
        return m_isReply && box.rect.height() > 3 * apart ? y - apart : y;
    }

    WayEnd endOf(const Shape& box) const { return {.rect = box.rect, .y = heightOf(box)}; }

    WayEnd onLeft(const Shape& box) const
    {
        const auto gate = gateOf(box, m_theme);
        const double y = gate ? (m_isReply ? gate->out : gate->in) : heightOf(box);
        return {.rect = onBorder(box.rect.left(), y), .y = y};
    }

    /// Before a badge, from outside of its subnet.
    WayEnd before(const Shape& subnet, double y) const
    {
        const double width = m_theme.metrics.badge / 2 + 2;
        const double left = subnet.rect.left();
        return {.rect = onBorder(left - width, y, width), .y = y, .clear = subnet.rect, .tip = QPointF(left, y)};
    }

    std::vector<const Shape*> open(const Shape& a, const Shape* b = nullptr) const
    {
        std::vector<const Shape*> boxes = m_drawn.chain(a);
        if (b) {
            const auto more = m_drawn.chain(*b);
            boxes.insert(boxes.end(), more.begin(), more.end());
        }
        return boxes;
    }

    WayLeg plain(const WayEnd& a, const WayEnd& b, const Shape& inside)
    {
        return {.points = m_finder.way(a, b, open(inside)), .inside = {}, .link = {}};
    }

    /// Callers that are not drawn stand at the left of the drawing, targets at its right.
    WayLeg fromEdge(const Shape* from, const Shape* to)
    {
        const QRectF all = m_drawn.drawing().bounds;
        const bool comesIn = m_isReply ? from != nullptr : from == nullptr;
        const double x = comesIn ? all.left() - outside : all.right() + outside;
        const Shape* box = from ? from : to;
        const double y = box ? heightOf(*box) : all.center().y();
        if (!box)
            return {.points = {{all.left() - outside, y}, {all.right() + outside, y}}, .inside = {}, .link = {}};
        const WayEnd edge {.rect = onBorder(x, y), .y = y};
        WayLeg leg;
        if (from)
            leg.points = m_finder.way(startOf(*from, true), edge, open(*from));
        else
            arrive(leg, edge, *to, nullptr);
        return leg;
    }

    WayEnd startOf(const Shape& from, bool isFirst) const
    {
        const Shape* subnet = m_isReply && isFirst ? m_drawn.subnetOf(from) : nullptr;
        const auto gate = subnet ? gateOf(*subnet, m_theme) : std::nullopt;
        return gate ? before(*subnet, gate->out) : endOf(from);
    }

    /// From an end on to a box, through the badge of its subnet where it comes from outside of that.
    void arrive(WayLeg& leg, const WayEnd& start, const Shape& to, const Shape* from)
    {
        const Shape* subnet = m_isReply ? nullptr : m_drawn.subnetOf(to);
        const bool leavesNone = subnet && (!from || !m_drawn.isWithin(*from, *subnet));
        const auto gate = leavesNone ? gateOf(*subnet, m_theme) : std::nullopt;
        if (!gate) {
            append(leg.points, m_finder.way(start, endOf(to), open(to, from)));
            return;
        }
        append(leg.points, m_finder.way(start, before(*subnet, gate->in), open(to, from)));
        if (subnet == &to)
            return;
        const double left = subnet->rect.left();
        leg.inside = m_finder.way(
            {.rect = onBorder(left, gate->in, m_theme.metrics.badge / 2), .y = gate->in, .tip = QPointF(left, gate->in)},
            endOf(to), open(to));
    }

    static void append(std::vector<QPointF>& points, const std::vector<QPointF>& more)
    {
        points.insert(points.end(), more.begin(), more.end());
        points = tidied(points);
    }

    /// The lane of the direction, where a line leads from one to the other.
    Along along(const Shape& from, const Shape& to) const
    {
        const Shape& a = m_drawn.root(from);
        const Shape& b = m_drawn.root(to);
        for (const Link& link : m_drawn.drawing().links) {
            if (&a == &b || link.kind == LinkKind::ZoneLink || !isRouted(link))
                continue;
            const auto runs = [&](const Shape& first, const Shape& last) {
                return isAt(first, link.path.front()) && isAt(last, link.path.back());
            };
            const bool there = runs(a, b) && joins(link, from, to);
            if (there || (runs(b, a) && joins(link, to, from)))
                return {&link, laneOf(link, !there)};
        }
        return {};
    }

    /// Whether the line leads from and to those, or what is in them or around them.
    bool joins(const Link& link, const Shape& from, const Shape& to) const
    {
        const auto meets = [this](const Shape& box, PartId end) {
            const Shape* drawn = m_drawn.find(end);
            return drawn && (m_drawn.isWithin(box, *drawn) || m_drawn.isWithin(*drawn, box));
        };
        return meets(from, link.from) && meets(to, link.to);
    }

    std::vector<QPointF> laneOf(const Link& link, bool back) const
    {
        QPolygonF path = link.path;
        if (back)
            std::reverse(path.begin(), path.end());
        if (link.spread > 0 || !m_isReply)
            return beside(path, link.spread / 2);
        std::vector<QPointF> right = beside(path, apart);
        std::vector<QPointF> left = beside(path, -apart);
        return m_finder.wordsUnder(left) < m_finder.wordsUnder(right) ? left : right;
    }

    static WayEnd laneEnd(QPointF end, QPointF next)
    {
        if (end.y() == next.y())
            return {.rect = onBorder(end.x(), end.y()), .y = end.y(), .tip = end};
        return {.rect = QRectF(end.x() - apart, end.y(), 2 * apart, 0), .tip = end};
    }

    static bool isAt(const Shape& box, QPointF point) { return box.rect.adjusted(-2, -2, 2, 2).contains(point); }

    WayLeg between(const Shape& from, const Shape& to, bool isFirst)
    {
        const Along way = along(from, to);
        WayLeg leg;
        if (!way.link) {
            arrive(leg, startOf(from, isFirst), to, &from);
            return leg;
        }
        const auto& lane = way.lane;
        leg.link = way.link->id;
        const bool badge = m_isReply && isFirst && startOf(from, true).tip;
        if (badge || !isAt(from, lane.front()))
            append(leg.points, m_finder.way(startOf(from, isFirst), laneEnd(lane.front(), lane[1]), open(from)));
        leg.laneAt = lengthOf(leg.points);
        leg.laneLength = lengthOf(lane);
        append(leg.points, lane);
        m_finder.take(lane);
        const Shape* subnet = m_isReply ? nullptr : m_drawn.subnetOf(to);
        const bool gated = subnet && gateOf(*subnet, m_theme);
        if (gated || !isAt(to, lane.back()))
            arrive(leg, laneEnd(lane.back(), lane[lane.size() - 2]), to, nullptr);
        return leg;
    }

    const DrawnParts& m_drawn;
    bool m_isReply;
    WayFinder& m_finder;
    const Theme& m_theme;
    Sizes m_sizes;
};

}

double Way::length() const
{
    return legs.empty() ? 0 : endOf(legs.size() - 1);
}

double Way::startOf(std::size_t leg) const
{
    double along = 0;
    for (std::size_t i = 0; i < std::min(leg, legs.size()); ++i)
        along += lengthOf(legs[i].points) + lengthOf(legs[i].inside);
    return along;
}

double Way::badgeOf(std::size_t leg) const
{
    return leg < legs.size() ? startOf(leg) + lengthOf(legs[leg].points) : startOf(leg);
}

double Way::endOf(std::size_t leg) const
{
    return leg < legs.size() ? badgeOf(leg) + lengthOf(legs[leg].inside) : startOf(leg);
}

QPointF Way::at(double along) const
{
    for (std::size_t i = 0; i < legs.size(); ++i) {
        if (along <= badgeOf(i))
            return pointAt(legs[i].points, along - startOf(i));
        if (along <= endOf(i))
            return pointAt(legs[i].inside, along - badgeOf(i));
    }
    if (legs.empty())
        return {};
    return legs.back().inside.empty() ? legs.back().points.back() : legs.back().inside.back();
}

std::vector<Way::Stroke> Way::strokes(double from, double to) const
{
    std::vector<Stroke> all;
    const auto cut = [&](const std::vector<QPointF>& points, double start, bool reaches) {
        const double end = start + lengthOf(points);
        const double low = std::max(from, start);
        const double high = std::min(to, end);
        if (points.size() < 2 || high <= low)
            return;
        Stroke stroke {.points = stretchOf(points, low - start, high - start), .reachesBox = reaches && high >= end};
        if (stroke.points.size() > 1)
            all.push_back(std::move(stroke));
    };
    for (std::size_t i = 0; i < legs.size(); ++i) {
        cut(legs[i].points, startOf(i), true);
        cut(legs[i].inside, badgeOf(i), false);
    }
    return all;
}

std::optional<SubnetGate> gateOf(const Shape& subnet, const Theme& theme)
{
    const auto* face = std::get_if<SubnetFace>(&subnet.face);
    if (!face)
        return std::nullopt;
    const std::vector<BadgeDot> dots = badgeDotsOf(subnet, *face, theme, Sizes(theme));
    if (dots.empty())
        return std::nullopt;
    SubnetGate gate;
    const double first = dots.front().at.y();
    const double last = dots.back().at.y();
    if (!face->routeTable.isEmpty())
        gate.table = first;
    if (gate.table ? dots.size() > 1 : true)
        gate.group = last;
    gate.in = gate.group.value_or(first + besideBadge);
    gate.out = gate.table.value_or(last - besideBadge);
    return gate;
}

Way wayThrough(
    const DrawnParts& drawn, const std::vector<Station>& stations, bool isReply, WayFinder& finder, const Theme& theme)
{
    Way way;
    Ways ways(drawn, isReply, finder, theme);
    for (std::size_t i = 1; i < stations.size(); ++i)
        way.legs.push_back(ways.leg(stations[i - 1].box, stations[i].box, i == 1));
    return way;
}

}
