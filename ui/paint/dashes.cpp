#include "ui/paint/dashes.h"

#include "ui/paint/line.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPen>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ase {

namespace {

/// Walks a polygon and takes what of it is dashed.
class Dasher {
public:
    Dasher(const std::vector<double>& pattern, const QRectF& sight)
        : m_pattern(pattern)
        , m_period(std::accumulate(pattern.begin(), pattern.end(), 0.0))
        , m_sight(sight)
    {
    }

    void add(const QPolygonF& points)
    {
        double from = 0;
        for (qsizetype i = 1; i < points.size(); ++i) {
            const QLineF line(points[i - 1], points[i]);
            const double length = line.length();
            if (length > 0)
                add(line, from, from + length);
            from += length;
        }
    }
    QPainterPath path() const { return m_path; }

private:
    /// What of the line is in sight, as shares of it; nothing where the first is not less than the second.
    std::pair<double, double> seen(const QLineF& line) const
    {
        std::pair<double, double> part(0, 1);
        const auto cut = [&](double at, double step, double least, double most) {
            if (step == 0) {
                if (at < least || at > most)
                    part = {1, 0};
                return;
            }
            const auto [enters, leaves] = std::minmax({(least - at) / step, (most - at) / step});
            part = {std::max(part.first, enters), std::min(part.second, leaves)};
        };
        cut(line.x1(), line.dx(), m_sight.left(), m_sight.right());
        cut(line.y1(), line.dy(), m_sight.top(), m_sight.bottom());
        return part;
    }

    /// `from` and `to` are where the line lies on the whole way.
    void add(const QLineF& line, double from, double to)
    {
        const auto [enters, leaves] = seen(line);
        if (enters >= leaves)
            return;
        const double length = to - from;
        const double last = from + leaves * length;
        for (double period = std::floor((from + enters * length) / m_period); period * m_period < last; ++period) {
            double begin = period * m_period;
            for (std::size_t i = 0; i < m_pattern.size(); ++i) {
                const double end = begin + m_pattern[i];
                if (i % 2 == 0 && end > from && begin < to)
                    addDash(line, (begin - from) / length, (end - from) / length);
                begin = end;
            }
        }
    }

    void addDash(const QLineF& line, double begin, double end)
    {
        const bool goesOn = begin < 0 && m_path.elementCount() > 0 && m_path.currentPosition() == line.p1();
        if (!goesOn)
            m_path.moveTo(begin > 0 ? line.pointAt(begin) : line.p1());
        m_path.lineTo(end < 1 ? line.pointAt(end) : line.p2());
    }

    const std::vector<double>& m_pattern;
    double m_period;
    QRectF m_sight;
    QPainterPath m_path;
};

/// What the painter can paint on, in its units.
QRectF sightOf(const QPainter& painter)
{
    const QPaintDevice& device = *painter.device();
    const QRectF view(0, 0, device.width(), device.height());
    const QRectF sight = painter.worldTransform().inverted().mapRect(view);
    return painter.hasClipping() ? sight & painter.clipBoundingRect() : sight;
}

}

QPainterPath dashesOf(const QPainterPath& path, const std::vector<double>& pattern, const QRectF& sight, double scale)
{
    Dasher dasher(pattern, sight);
    // Corners are as round as the pixels show.
    const QTransform back = QTransform::fromScale(1 / scale, 1 / scale);
    for (const QPolygonF& polygon : path.toSubpathPolygons(QTransform::fromScale(scale, scale)))
        dasher.add(back.map(polygon));
    return dasher.path();
}

void strokePath(QPainter& painter, const QPainterPath& path, const QPen& pen)
{
    const QPaintEngine* engine = painter.paintEngine();
    const double scale = deviceScale(painter);
    if (pen.style() != Qt::CustomDashLine || scale <= 0 || !engine || engine->type() != QPaintEngine::Raster)
        return painter.strokePath(path, pen);
    std::vector<double> pattern;
    for (const double length : pen.dashPattern())
        pattern.push_back(length * pen.widthF());
    const double reach = 2 * pen.widthF();
    QPen solid = pen;
    solid.setStyle(Qt::SolidLine);
    painter.strokePath(dashesOf(path, pattern, sightOf(painter).adjusted(-reach, -reach, reach, reach), scale), solid);
}

}
