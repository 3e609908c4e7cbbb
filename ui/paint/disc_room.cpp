#include "ui/paint/disc_room.h"

#include <algorithm>
#include <cmath>

namespace ase {

namespace {

constexpr double step = 21; ///< from one disc to the next
constexpr double gap = 2;

}

bool DiscRoom::isFree(QPointF middle) const
{
    return std::none_of(m_taken.begin(), m_taken.end(), [&](const Circle& other) {
        const QPointF by = middle - other.middle;
        return std::hypot(by.x(), by.y()) < (m_diameter + other.diameter) / 2 + gap;
    });
}

QPointF DiscRoom::place(const std::vector<QPointF>& wishes)
{
    auto found = std::find_if(wishes.begin(), wishes.end(), [this](QPointF wish) { return isFree(wish); });
    QPointF middle = found == wishes.end() ? QPointF() : *found;
    for (int ring = 1; found == wishes.end(); ++ring) {
        const int count = 6 * ring;
        bool free = false;
        for (int i = 0; i < count && !free; ++i) {
            const double angle = 6.283185307179586 * i / count;
            const QPointF around = QPointF(std::cos(angle), std::sin(angle)) * (step * ring);
            middle = (wishes.empty() ? QPointF() : wishes.front()) + around;
            free = isFree(middle);
        }
        if (free)
            break;
    }
    m_taken.push_back({middle, m_diameter});
    return middle;
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
    for (const QPointF by : {QPointF(-10, 16), QPointF(-10, -16), QPointF(-31, 16), QPointF(-31, -16), QPointF(-52, 16)})
        places.push_back(badge + by);
    return places;
}

}
