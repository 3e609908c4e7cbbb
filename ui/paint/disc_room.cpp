#include "ui/paint/disc_room.h"

#include <algorithm>
#include <cmath>

namespace ase {

namespace {

constexpr double step = 21; ///< from one disc to the next
constexpr double gap = 2; ///< to other discs
constexpr double beside = 1; ///< to words
constexpr double pi = 3.141592653589793;

QRectF around(QPointF middle, double side)
{
    return {middle.x() - side / 2, middle.y() - side / 2, side, side};
}

/// From a point to the nearest of a rectangle.
double distanceTo(const QRectF& rect, QPointF point)
{
    const double dx = std::max({rect.left() - point.x(), 0.0, point.x() - rect.right()});
    const double dy = std::max({rect.top() - point.y(), 0.0, point.y() - rect.bottom()});
    return std::hypot(dx, dy);
}

}

bool DiscRoom::isFree(QPointF middle, double diameter, const std::vector<QRectF>& ink) const
{
    const auto covers = [&](const QRectF& rect) { return distanceTo(rect, middle) < diameter / 2 + beside; };
    const auto touches = [&](const Circle& other) {
        const QPointF by = middle - other.middle;
        return std::hypot(by.x(), by.y()) < (diameter + other.diameter) / 2 + gap;
    };
    return std::none_of(m_circles.begin(), m_circles.end(), touches) && std::none_of(m_rects.begin(), m_rects.end(), covers)
        && std::none_of(ink.begin(), ink.end(), covers);
}

QPointF DiscRoom::place(const std::vector<QPointF>& wishes)
{
    for (const QPointF wish : wishes) {
        if (!isFree(wish, m_diameter, m_ink.within(around(wish, m_diameter + 2 * beside))))
            continue;
        block(wish, m_diameter);
        return wish;
    }
    const QPointF middle = nearestFree(wishes.empty() ? QPointF() : wishes.front());
    block(middle, m_diameter);
    return middle;
}

/// In rings around the wish. There is room somewhere: what is to be read covers no plane.
QPointF DiscRoom::nearestFree(QPointF wish) const
{
    constexpr double between = 6;
    constexpr int inOneLook = 20; ///< rings for which the words are gathered at once
    std::vector<QRectF> ink;
    for (int ring = 1;; ++ring) {
        if (ring % inOneLook == 1)
            ink = m_ink.within(around(wish, 2 * between * (ring + inOneLook) + m_diameter));
        const int count = std::max(8, 4 * ring);
        for (int i = 0; i < count; ++i) {
            const double angle = 2 * pi * i / count;
            const QPointF at = wish + QPointF(std::cos(angle), std::sin(angle)) * (between * ring);
            if (isFree(at, m_diameter, ink))
                return at;
        }
    }
}

double DiscRoom::freeAlong(const Way& way, double along, double from, double to, double diameter) const
{
    constexpr double by = 4;
    const auto isFreeAt = [&](double at) {
        const QPointF middle = way.at(at);
        return isFree(middle, diameter, m_ink.within(around(middle, diameter + 2 * beside)));
    };
    for (double off = 0; along - off >= from || along + off <= to; off += by) {
        if (along - off >= from && isFreeAt(along - off))
            return along - off;
        if (along + off <= to && isFreeAt(along + off))
            return along + off;
    }
    return along;
}

int DiscRoom::countUnder(const QRectF& rect) const
{
    const auto under = [&](const QRectF& other) { return other.intersects(rect); };
    const auto circleUnder = [&](const Circle& circle) {
        return distanceTo(rect, circle.middle) < circle.diameter / 2 + beside;
    };
    return int(m_ink.within(rect).size()) + int(std::count_if(m_rects.begin(), m_rects.end(), under))
        + int(std::count_if(m_circles.begin(), m_circles.end(), circleUnder));
}

std::vector<QPointF> placesOnBox(const QRectF& box, bool fromRight)
{
    const double x0 = fromRight ? box.right() : box.left();
    const double side = fromRight ? -1 : 1;
    std::vector<QPointF> places;
    for (double run = 0; run <= box.height(); run += step) // names stand at the top
        places.emplace_back(x0, box.top() + run);
    for (double run = step; run <= box.width(); run += step)
        places.emplace_back(x0 + side * run, box.top());
    for (double run = step; run <= box.width(); run += step)
        places.emplace_back(x0 + side * run, box.bottom());
    return places;
}

std::vector<QPointF> placesDown(const QRectF& box, double below)
{
    std::vector<QPointF> places;
    for (double run = below; run <= box.height(); run += step)
        places.emplace_back(box.right(), box.top() + run);
    const std::vector<QPointF> others = placesOnBox(box, true);
    places.insert(places.end(), others.begin(), others.end());
    return places;
}

std::vector<QPointF> placesOnWay(const Way& way, double along)
{
    constexpr int most = 6;
    const double length = way.length();
    std::vector<QPointF> places {way.at(std::clamp(along, 0.0, length))};
    for (int i = 1; i <= most; ++i) {
        const double on = along + i * step;
        const double back = along - i * step;
        if (on < length)
            places.push_back(way.at(on));
        if (back > 0)
            places.push_back(way.at(back));
    }
    return places;
}

std::vector<QPointF> placesAtBadge(QPointF badge)
{
    std::vector<QPointF> places;
    for (const QPointF by : {QPointF(-16, 23), QPointF(-16, -23), QPointF(-37, 23), QPointF(-37, -23), QPointF(-58, 23)})
        places.push_back(badge + by);
    return places;
}

}
