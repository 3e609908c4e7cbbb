#include "ui/paint/line_work.h"

#include "ui/paint/line.h"

#include <QPaintDevice>
#include <QPainter>
#include <QPainterPath>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace ase {

namespace {

constexpr double edge = 24; ///< beyond the sight, so that caps, joins and heads at its border are whole

bool isUpright(const QLineF& line)
{
    return line.x1() == line.x2();
}

bool isLevel(const QLineF& line)
{
    return line.y1() == line.y2();
}

/// The lines along one axis, those that overlap on one track joined to one.
std::vector<QLineF> joined(std::vector<QLineF> lines)
{
    const auto key = [](const QLineF& line) {
        return isUpright(line) ? std::tuple(0, line.x1(), line.y1()) : std::tuple(1, line.y1(), line.x1());
    };
    std::sort(lines.begin(), lines.end(), [&](const QLineF& a, const QLineF& b) { return key(a) < key(b); });
    std::vector<QLineF> all;
    for (const QLineF& line : lines) {
        QLineF* last = all.empty() ? nullptr : &all.back();
        const bool upright = isUpright(line);
        if (last && upright && isUpright(*last) && last->x1() == line.x1() && line.y1() <= last->y2())
            last->setP2({line.x1(), std::max(last->y2(), line.y2())});
        else if (last && !upright && !isUpright(*last) && last->y1() == line.y1() && line.x1() <= last->x2())
            last->setP2({std::max(last->x2(), line.x2()), line.y1()});
        else
            all.push_back(line);
    }
    return all;
}

template<class Piece, class Key>
void makeUnique(std::vector<Piece>& pieces, Key key)
{
    std::sort(pieces.begin(), pieces.end(), [&](const Piece& a, const Piece& b) { return key(a) < key(b); });
    pieces.erase(std::unique(pieces.begin(), pieces.end(), [&](const Piece& a, const Piece& b) { return key(a) == key(b); }),
        pieces.end());
}

double lengthOf(QPointF from, QPointF to)
{
    const QPointF step = to - from;
    if (step.x() == 0 || step.y() == 0)
        return std::abs(step.x()) + std::abs(step.y());
    return std::hypot(step.x(), step.y());
}

QPointF towards(QPointF from, QPointF to, double distance)
{
    const double length = lengthOf(from, to);
    return length == 0 ? from : from + (to - from) * (distance / length);
}

/// Paints the lines along an axis that cover whole pixels, where antialiasing has nothing to do; returns the others.
std::vector<QLineF> paintWholePixels(QPainter& painter, const std::vector<QLineF>& lines, const QPen& pen)
{
    const QTransform toView = painter.worldTransform();
    if (toView.type() > QTransform::TxScale || !painter.device() || painter.device()->devicePixelRatioF() != 1)
        return lines;
    std::vector<QLineF> others;
    painter.save();
    painter.resetTransform();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const double half = pen.widthF() / 2;
    for (const QLineF& line : lines) {
        const double across = isUpright(line) ? half : 0;
        const QRectF band =
            toView.mapRect(QRectF(line.p1(), line.p2()).adjusted(-across, across - half, across, half - across));
        const QRect pixels(
            QPoint(qRound(band.left()), qRound(band.top())), QPoint(qRound(band.right()) - 1, qRound(band.bottom()) - 1));
        const auto isWhole = [](double at) { return std::abs(at - std::round(at)) < 0.02; };
        const bool whole =
            isUpright(line) ? isWhole(band.left()) && isWhole(band.right()) : isWhole(band.top()) && isWhole(band.bottom());
        if (whole)
            painter.fillRect(pixels, pen.color());
        else
            others.push_back(line);
    }
    painter.restore();
    return others;
}

}

LineWork::LineWork(const QRectF& sight)
    : m_sight(sight.adjusted(-edge, -edge, edge, edge))
{
}

bool LineWork::isSeen(QPointF a, QPointF b) const
{
    return std::max(a.x(), b.x()) >= m_sight.left() && std::min(a.x(), b.x()) <= m_sight.right()
        && std::max(a.y(), b.y()) >= m_sight.top() && std::min(a.y(), b.y()) <= m_sight.bottom();
}

void LineWork::addStraight(Pieces& pieces, QPointF from, QPointF to) const
{
    if (from == to || !isSeen(from, to))
        return;
    // Lines at right angles are clipped, which makes those equal that differ only out of sight.
    const auto inSight = [&](QPointF point) {
        return QPointF(
            std::clamp(point.x(), m_sight.left(), m_sight.right()), std::clamp(point.y(), m_sight.top(), m_sight.bottom()));
    };
    QLineF line(from, to);
    if (isUpright(line) || isLevel(line)) {
        line = {inSight(from), inSight(to)};
        if (line.x2() < line.x1() || line.y2() < line.y1())
            line.setPoints(line.p2(), line.p1());
    }
    pieces.straight.push_back(line);
}

void LineWork::addBend(Pieces& pieces, const Bend& bend) const
{
    if (isSeen(bend.from, bend.to))
        pieces.bends.push_back(bend);
}

void LineWork::add(const std::vector<QPointF>& points, const Stroke& stroke, double radius, double head)
{
    Pieces* pieces = nullptr;
    const auto bendAt = [&](std::size_t i) -> Bend {
        const double bend =
            std::min({radius, lengthOf(points[i - 1], points[i]) / 2, lengthOf(points[i], points[i + 1]) / 2});
        return {towards(points[i], points[i - 1], bend), points[i], towards(points[i], points[i + 1], bend)};
    };
    const std::size_t last = points.size() - 1;
    for (std::size_t i = 1; i < points.size(); ++i) {
        if (!isSeen(points[i - 1], points[i]))
            continue;
        if (!pieces)
            pieces = &m_pieces[stroke];
        QPointF from = points[i - 1];
        QPointF to = points[i];
        if (i > 1) {
            const Bend bend = bendAt(i - 1); // may come twice; it is painted once
            from = bend.to;
            addBend(*pieces, bend);
        }
        if (i < last) {
            const Bend bend = bendAt(i);
            to = bend.from;
            addBend(*pieces, bend);
        }
        addStraight(*pieces, from, to);
        if (head > 0 && i == last && isSeen(to, to))
            pieces->heads.push_back({to, from, head});
    }
}

void LineWork::paint(QPainter& painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const auto& [stroke, pieces] : m_pieces)
        paintPieces(painter, pieces, stroke);
    painter.restore();
}

void LineWork::paintPieces(QPainter& painter, Pieces pieces, const Stroke& stroke)
{
    const auto slanted = std::partition(
        pieces.straight.begin(), pieces.straight.end(), [](const QLineF& line) { return isUpright(line) || isLevel(line); });
    const std::vector<QLineF> lines = joined({pieces.straight.begin(), slanted});
    makeUnique(pieces.bends, [](const Bend& bend) {
        return std::tuple(bend.from.x(), bend.from.y(), bend.corner.x(), bend.corner.y(), bend.to.x(), bend.to.y());
    });
    makeUnique(pieces.heads,
        [](const Head& one) { return std::tuple(one.tip.x(), one.tip.y(), one.back.x(), one.back.y(), one.size); });

    QPen pen = linePen(painter, QColor::fromRgba(stroke.color), stroke.width);
    const std::vector<QLineF> between = paintWholePixels(painter, lines, pen);
    painter.setPen(pen);
    painter.drawLines(between.data(), int(between.size()));
    if (slanted != pieces.straight.end())
        painter.drawLines(&*slanted, int(pieces.straight.end() - slanted));

    // A bend overlaps the lines it joins a little, so that no seam shows where both are antialiased.
    const double overlap = 0.5 / deviceScale(painter);
    QPainterPath bends;
    for (const Bend& bend : pieces.bends) {
        bends.moveTo(bend.from + (bend.from - towards(bend.from, bend.corner, overlap)));
        bends.lineTo(bend.from);
        bends.quadTo(bend.corner, bend.to);
        bends.lineTo(bend.to + (bend.to - towards(bend.to, bend.corner, overlap)));
    }
    painter.strokePath(bends, pen);

    QPainterPath heads;
    for (const Head& one : pieces.heads) {
        const QPointF along = one.tip - towards(one.tip, one.back, one.size);
        const QPointF across(-along.y() * 0.6, along.x() * 0.6);
        heads.moveTo(one.tip - along + across);
        heads.lineTo(one.tip);
        heads.lineTo(one.tip - along - across);
    }
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.strokePath(heads, pen);
}

}
