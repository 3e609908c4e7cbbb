#include "ui/paint/box_grid.h"
#include "ui/paint/captions.h"
#include "ui/paint/free_stretch.h"
#include "ui/paint/links.h"
#include "ui/paint/meets.h"
#include "ui/paint/route_candidates.h"
#include "ui/paint/sizes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace ase {

namespace {

constexpr double narrowSpread = 12; ///< of a peering without room for its captions
constexpr int mostWithoutTrunk = 3;
constexpr double trunkGap = 30; ///< of a trunk to the hub, and of its branches to the spokes below
constexpr double tooNear = 8; ///< of two lines side by side

/// QRectF::united() is not quick enough for each of tens of thousands.
QRectF boundsOf(const std::vector<QRectF>& rects)
{
    if (rects.empty())
        return {};
    QPointF first = rects.front().topLeft();
    QPointF last = rects.front().bottomRight();
    for (const QRectF& rect : rects) {
        first = {std::min(first.x(), rect.left()), std::min(first.y(), rect.top())};
        last = {std::max(last.x(), rect.right()), std::max(last.y(), rect.bottom())};
    }
    return {first, last};
}

}

class Router::Impl {
public:
    Impl(const std::vector<Box>& boxes, const std::vector<QRectF>& rects, const BoxIndex& index,
        const std::vector<Link>& links, const std::vector<std::pair<int, int>>& ends, const Theme& theme)
        : m_boxes(boxes)
        , m_rects(rects)
        , m_index(index)
        , m_mesh(links.size() > mostCompared)
        , m_theme(theme)
        , m_sizes(theme)
        , m_roots(boundsOf(rects))
        , m_peerings(boxes.size())
    {
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            if (boxes[i].parent < 0 && !std::holds_alternative<NoteFace>(boxes[i].face)) // a note lies over lines
                m_roots.add(rects[i]);
        }
        for (std::size_t i = 0; i < links.size(); ++i) {
            if (links[i].kind != LinkKind::Peering)
                continue;
            ++m_peerings[std::size_t(ends[i].first)];
            ++m_peerings[std::size_t(ends[i].second)];
        }
    }

    void route(Link& link)
    {
        const RouteEnd from = endOf(link.from);
        const RouteEnd to = endOf(link.to);
        if (from.root < 0 || to.root < 0)
            return;
        if (link.kind == LinkKind::Peering && trunk(link, from, to))
            return;
        const bool peering = link.kind == LinkKind::Peering;
        double spread = peering ? m_theme.metrics.peeringGap : 0;
        QPolygonF path;
        if (!peering || !m_mesh) {
            path = best(from, to, spread / 2);
            link.captioned = m_captions.fits(link, path, spread, m_used) || !peering;
        }
        if (!link.captioned) {
            spread = narrowSpread;
            path = best(from, to, spread / 2);
            Captions::setAnchor(link, path);
        }
        if (link.kind == LinkKind::Vpn || link.kind == LinkKind::ExpressRoute)
            extend(path, to);
        if (link.kind == LinkKind::PrivateLink || link.kind == LinkKind::Integration)
            reach(path, link.to);
        keep(link, path, spread);
    }

private:
    void keep(Link& link, const QPolygonF& path, double spread)
    {
        link.spread = spread;
        link.path = path;
        if (m_mesh)
            return;
        for (qsizetype i = 1; i < path.size(); ++i)
            m_used.push_back({path[i - 1], path[i], spread / 2});
    }

    /// The peerings of a hub with many spokes share one trunk that branches above each row of spokes.
    bool trunk(Link& link, const RouteEnd& from, const RouteEnd& to)
    {
        const bool hubFirst = m_peerings[std::size_t(from.root)] >= m_peerings[std::size_t(to.root)];
        const RouteEnd& hub = hubFirst ? from : to;
        const RouteEnd& spoke = hubFirst ? to : from;
        if (m_peerings[std::size_t(hub.root)] <= mostWithoutTrunk)
            return false;
        const double half = narrowSpread / 2;
        const double x1 = std::round(spoke.rect.center().x());
        const bool right = x1 > hub.rect.right();
        if (!right && x1 > hub.rect.left())
            return false;
        const double x0 = right ? hub.rect.right() : hub.rect.left();
        const double x = x0 + (right ? trunkGap : -trunkGap);
        const double y0 = hub.rect.top() + m_sizes.networkHeader + half;
        const double y = spoke.rect.top() - trunkGap;
        QPolygonF path({{x0, y0}, {x, y0}, {x, y}, {x1, y}, {x1, spoke.rect.top()}});
        const bool clear = isClear(path[0], path[1], hub, spoke, half)
            && m_free.isTrunkFree(hub.root, right, path[1], y, half)
            && m_free.isBranchFree(hub.root, right, path[2], x1, half) && isClear(path[3], path[4], hub, spoke, half);
        if (!clear && crossings(path, hub, spoke, half, 1) > 0)
            return false;
        link.anchor = (path[3] + path[4]) / 2;
        link.brief = true;
        if (!hubFirst)
            std::reverse(path.begin(), path.end());
        keep(link, path, narrowSpread);
        return true;
    }

    bool isClear(QPointF a, QPointF b, const RouteEnd& from, const RouteEnd& to, double half) const
    {
        return crossings(a, b, from, to, half, 1) == 0;
    }

    RouteEnd endOf(PartId id) const
    {
        int i = m_index.value({int(id.kind), id.value}, -1);
        if (i < 0)
            return {};
        RouteEnd end;
        const int first = i;
        int last = i;
        QRectF before = m_rects[std::size_t(i)];
        while (m_boxes[std::size_t(i)].parent >= 0) {
            before = m_rects[std::size_t(i)];
            last = i;
            i = m_boxes[std::size_t(i)].parent;
        }
        end.root = i;
        end.rect = m_rects[std::size_t(i)];
        end.inner = first == i ? end.rect : before;
        const SubnetFace* subnet = std::get_if<SubnetFace>(&m_boxes[std::size_t(last)].face);
        if (subnet && hasBadges(*subnet))
            end.inner = end.rect;
        const auto* device = std::get_if<DeviceFace>(&m_boxes[std::size_t(first)].face);
        end.fixed = first == i && device && device->capsule;
        if (first != i || end.fixed)
            end.y = m_rects[std::size_t(first)].center().y();
        return end;
    }

    QPolygonF best(const RouteEnd& a, const RouteEnd& b, double half) const
    {
        if (a.root == b.root)
            return QPolygonF({a.inner.center(), b.inner.center()});
        Candidates all = directPaths(a, b, half);
        if (const QPolygonF* clear = cheapest(all, a, b, half, Crossing::Never))
            return *clear;
        const Candidates more = detours(a, b, half);
        if (const QPolygonF* clear = cheapest(more, a, b, half, Crossing::Never))
            return *clear;
        all.insert(all.end(), more.begin(), more.end());
        const QPolygonF* chosen = cheapest(all, a, b, half, Crossing::AtAPrice);
        return chosen ? *chosen : QPolygonF({a.rect.center(), b.rect.center()});
    }

    enum class Crossing { Never, AtAPrice };

    /// Null if there is none. Where no box may be crossed the first crossing ends the look at a path, which makes that much
    /// quicker than to weigh all.
    const QPolygonF* cheapest(
        const Candidates& all, const RouteEnd& a, const RouteEnd& b, double half, Crossing crossing) const
    {
        double least = std::numeric_limits<double>::max();
        const QPolygonF* chosen = nullptr;
        for (const QPolygonF& path : all) {
            const double price = plainPrice(path, b);
            if (price >= least)
                continue;
            const int crossed = crossings(path, a, b, half, crossing == Crossing::Never ? 1 : mostWorth(least - price));
            if (crossing == Crossing::Never && crossed > 0)
                continue;
            const double whole = price + priceOfCrossing * crossed + priceOfMeeting * meetings(path, half);
            if (whole < least) {
                least = whole;
                chosen = &path;
            }
        }
        return chosen;
    }

    /// With more crossings a path is not the one.
    static int mostWorth(double left)
    {
        return left < 1e9 ? int(left / priceOfCrossing) + 1 : std::numeric_limits<int>::max();
    }

    static double plainPrice(const QPolygonF& path, const RouteEnd& b)
    {
        return lengthOf(path) + 30.0 * double(path.size()) + wishes(path, b);
    }

    static double wishes(const QPolygonF& path, const RouteEnd& b)
    {
        return b.y ? 3 * std::min(200.0, std::abs(path.back().y() - *b.y)) : 0;
    }

    static double lengthOf(const QPolygonF& path)
    {
        double length = 0;
        for (qsizetype i = 1; i < path.size(); ++i)
            length += std::abs(path[i].x() - path[i - 1].x()) + std::abs(path[i].y() - path[i - 1].y());
        return length;
    }

    /// Stops counting at `most`.
    int crossings(const QPolygonF& path, const RouteEnd& a, const RouteEnd& b, double half, int most) const
    {
        int count = 0;
        for (qsizetype i = 1; i < path.size() && count < most; ++i)
            count += crossings(path[i - 1], path[i], a, b, half, most - count);
        return count;
    }

    int crossings(QPointF from, QPointF to, const RouteEnd& a, const RouteEnd& b, double half, int most) const
    {
        int count = 0;
        const QRectF band = bandAround({from, to}, half + 2);
        m_roots.visit(band.adjusted(-2, -2, 2, 2), [&](int index) {
            const QRectF& root = m_roots.rect(index);
            const bool own = root == a.rect || root == b.rect;
            const double inset = own ? half + 3 : -2;
            count += meets(root.adjusted(inset, inset, -inset, -inset), band) ? 1 : 0;
            return count < most;
        });
        return count;
    }

    int meetings(const QPolygonF& path, double half) const
    {
        int count = 0;
        for (qsizetype i = 1; i < path.size(); ++i) {
            const bool level = path[i].y() == path[i - 1].y();
            const QRectF band = bandAround({path[i - 1], path[i]}, half + tooNear / 2);
            for (const LineBand& other : m_used) {
                const bool otherLevel = other.a.y() == other.b.y();
                count += level == otherLevel && meets(bandAround(other, other.half + tooNear / 2), band) ? 1 : 0;
            }
        }
        for (qsizetype i = 1; i < path.size(); ++i)
            count += m_captions.countUnder(bandAround({path[i - 1], path[i]}, half + 2));
        return count;
    }

    /// A line to a gateway goes on to its subnet, where nothing stands between.
    void extend(QPolygonF& path, const RouteEnd& to) const
    {
        if (to.inner == to.rect || path.size() < 2 || path.back().y() != path[path.size() - 2].y())
            return;
        const double y = path.back().y();
        if (y < to.inner.top() + 4 || y > to.inner.bottom() - 4)
            return;
        const bool fromLeft = path.back().x() <= to.rect.left() + 1;
        const double border = fromLeft ? to.inner.left() : to.inner.right();
        if (std::abs(border - path.back().x()) <= 2 * m_sizes.networkEdge)
            path.back().setX(border);
    }

    /// A line to a part deep in a network goes on to its own box, where nothing but its containers lies between.
    void reach(QPolygonF& path, PartId id) const
    {
        const int target = m_index.value({int(id.kind), id.value}, -1);
        if (target < 0 || path.size() < 2 || path.back().y() != path[path.size() - 2].y())
            return;
        const QRectF inner = m_rects[std::size_t(target)];
        const double y = path.back().y();
        if (y < inner.top() + 4 || y > inner.bottom() - 4)
            return;
        const double border = path.back().x() <= inner.left() ? inner.left() : inner.right();
        const QRectF way = QRectF(path.back(), QPointF(border, y)).normalized().adjusted(0, -2, 0, 2);
        for (std::size_t i = 0; i < m_boxes.size(); ++i) {
            if (m_boxes[i].parent >= 0 && m_rects[i].intersects(way) && !m_rects[i].contains(inner))
                return;
        }
        path.back().setX(border);
    }

    static constexpr double priceOfCrossing = 10000;
    static constexpr double priceOfMeeting = 400;

    const std::vector<Box>& m_boxes;
    const std::vector<QRectF>& m_rects;
    const BoxIndex& m_index;
    bool m_mesh;
    const Theme& m_theme;
    Sizes m_sizes;
    BoxGrid m_roots;
    FreeStretches m_free {m_roots};
    std::vector<LineBand> m_used;
    Captions m_captions {m_theme, m_roots};
    std::vector<int> m_peerings; ///< of an outermost box
};

Router::Router(const std::vector<Box>& boxes, const std::vector<QRectF>& rects, const BoxIndex& index,
    const std::vector<Link>& links, const std::vector<std::pair<int, int>>& ends, const Theme& theme)
    : m_impl(std::make_unique<Impl>(boxes, rects, index, links, ends, theme))
{
}

Router::~Router() = default;

void Router::route(Link& link)
{
    link.path.clear();
    link.spread = 0;
    link.anchor = {};
    link.captioned = link.brief = false;
    m_impl->route(link);
}

QRectF Router::surroundings(const QRectF& from, const QRectF& to)
{
    constexpr double farthest = 120; ///< of a detour, with the captions beside it
    return (from | to).adjusted(-farthest, -farthest, farthest, farthest);
}

}
