#include "ui/paint/line.h"

#include "ui/paint/dashes.h"

#include <QPaintDevice>
#include <QPainter>
#include <QPainterPathStroker>
#include <QTransform>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace ase {

namespace {

struct Stroke {
    double width;
    std::vector<double> dash = {}; ///< pixels
    double gap = 0; ///< pixels left open down the middle
    bool round = false;
};

Stroke strokeOf(LineStyle style)
{
    switch (style) {
    case LineStyle::Plain:
        return {.width = 2};
    case LineStyle::Thin:
        return {.width = 1.5};
    case LineStyle::Vpn:
        return {.width = 2, .dash = {7, 4}};
    case LineStyle::ExpressRoute:
        return {.width = 5, .dash = {7, 4}, .gap = 2};
    case LineStyle::ZoneLink:
        return {.width = 1.5, .dash = {3, 3}};
    case LineStyle::PrivateLink:
        return {.width = 1.5, .dash = {12, 3}};
    case LineStyle::Integration:
        return {.width = 1.5, .dash = {4, 3}};
    case LineStyle::Missing:
        return {.width = 2, .dash = {2, 5}};
    case LineStyle::Reachable:
    case LineStyle::Blocked:
        return {.width = 3.5, .round = true};
    case LineStyle::Degraded:
        return {.width = 3.5, .gap = 1.5};
    case LineStyle::Uncertain:
        return {.width = 3, .dash = {10, 5}};
    case LineStyle::NotReached:
        return {.width = 2.5, .dash = {4, 5}};
    case LineStyle::Reply:
        return {.width = 3, .dash = {8, 3}};
    }
    return {.width = 1};
}

QPainterPath outline(const QPainterPath& path, double width, Qt::PenCapStyle cap)
{
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    stroker.setCapStyle(cap);
    stroker.setJoinStyle(Qt::RoundJoin);
    return stroker.createStroke(path);
}

void paintGapped(QPainter& painter, const QPainterPath& path, const Stroke& stroke, const QColor& color)
{
    QPainterPathStroker stroker;
    stroker.setWidth(stroke.width);
    stroker.setCapStyle(Qt::FlatCap);
    stroker.setJoinStyle(Qt::RoundJoin);
    if (!stroke.dash.empty()) {
        QList<qreal> pattern;
        for (const double pixels : stroke.dash)
            pattern << pixels / stroke.width;
        stroker.setDashPattern(pattern);
    }
    const QPainterPath band = stroker.createStroke(path).simplified();
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPath(band.subtracted(outline(path, stroke.gap, Qt::SquareCap)));
}

QPointF towards(QPointF from, QPointF to, double distance)
{
    const QPointF step = to - from;
    const double length = std::hypot(step.x(), step.y());
    return length == 0 ? from : from + step * (distance / length);
}

double distanceBetween(QPointF a, QPointF b)
{
    return std::hypot(b.x() - a.x(), b.y() - a.y());
}

}

double deviceScale(const QPainter& painter)
{
    const QTransform& transform = painter.worldTransform();
    const double ratio = painter.device() ? painter.device()->devicePixelRatio() : 1;
    return std::hypot(transform.m11(), transform.m12()) * ratio;
}

QPen linePen(const QPainter& painter, const QColor& color, double width)
{
    const double scale = deviceScale(painter);
    return QPen(color, scale > 0 ? std::max(width, 1 / scale) : width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
}

void setDash(QPen& pen, std::initializer_list<double> pixels)
{
    QList<qreal> pattern;
    for (const double length : pixels)
        pattern << length / pen.widthF();
    pen.setDashPattern(pattern);
}

std::optional<double> solidWidth(LineStyle style)
{
    const Stroke stroke = strokeOf(style);
    return stroke.dash.empty() && stroke.gap == 0 && !stroke.round ? std::optional(stroke.width) : std::nullopt;
}

void paintLine(QPainter& painter, const QPainterPath& path, LineStyle style, const QColor& color)
{
    const Stroke stroke = strokeOf(style);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (stroke.gap > 0) {
        paintGapped(painter, path, stroke, color);
    } else {
        QPen pen = linePen(painter, color, stroke.width);
        pen.setJoinStyle(Qt::RoundJoin);
        if (stroke.round)
            pen.setCapStyle(Qt::RoundCap);
        if (!stroke.dash.empty())
            setDash(pen, {stroke.dash.front(), stroke.dash.back()});
        strokePath(painter, path, pen);
    }
    painter.restore();
}

QPainterPath shortened(QPainterPath path, double length)
{
    const int last = path.elementCount() - 1;
    if (last < 1 || !path.elementAt(last).isLineTo())
        return path;
    const QPointF end = path.elementAt(last);
    const QPointF before = path.elementAt(last - 1);
    const QPointF moved = towards(end, before, std::min(length, distanceBetween(end, before)));
    path.setElementPositionAt(last, moved.x(), moved.y());
    return path;
}

void paintArrowHead(QPainter& painter, const QPainterPath& path, const QColor& color, double size, bool filled)
{
    if (path.elementCount() < 2)
        return;
    const QPointF tip = path.currentPosition();
    const QPointF before = path.pointAtPercent(std::max(0.0, path.percentAtLength(path.length() - 1)));
    const double angle = std::atan2(tip.y() - before.y(), tip.x() - before.x());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(tip);
    painter.rotate(qRadiansToDegrees(angle));
    const QPolygonF head({{-size, -size * 0.6}, {0, 0}, {-size, size * 0.6}});
    if (filled) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPolygon(head);
    } else {
        QPen pen = linePen(painter, color, 2);
        pen.setCapStyle(Qt::RoundCap);
        pen.setJoinStyle(Qt::RoundJoin);
        painter.setPen(pen);
        painter.drawPolyline(head);
    }
    painter.restore();
}

QPainterPath roundedRoute(const std::vector<QPointF>& points, double radius)
{
    QPainterPath path;
    if (points.empty())
        return path;
    path.moveTo(points.front());
    for (std::size_t i = 1; i + 1 < points.size(); ++i) {
        const double room =
            std::min(distanceBetween(points[i - 1], points[i]), distanceBetween(points[i], points[i + 1])) / 2;
        const double bend = std::min(radius, room);
        path.lineTo(towards(points[i], points[i - 1], bend));
        path.quadTo(points[i], towards(points[i], points[i + 1], bend));
    }
    if (points.size() > 1)
        path.lineTo(points.back());
    return path;
}

void paintHatch(QPainter& painter, const QPainterPath& area, const QColor& color, Lean lean, double distance, double width)
{
    const QRectF box = area.boundingRect();
    if (box.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(area, Qt::IntersectClip);
    painter.setPen(linePen(painter, color, width));
    // Horizontal distance of strokes at 45 degrees; never so many that a huge box would stall the painter.
    const double step = std::max(distance * std::sqrt(2.0), (box.width() + box.height()) / 4000);
    const double rise = box.height();
    for (double x = box.left() - rise; x < box.right() + step; x += step) {
        if (lean == Lean::Right)
            painter.drawLine(QPointF(x, box.bottom()), QPointF(x + rise, box.top()));
        else
            painter.drawLine(QPointF(x, box.top()), QPointF(x + rise, box.bottom()));
    }
    painter.restore();
}

}
