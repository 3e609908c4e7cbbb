#include "ui/paint/trace_paint.h"

#include "ui/paint/card.h"
#include "ui/paint/line.h"
#include "ui/paint/text.h"
#include "ui/paint/trace_labels.h"
#include "ui/paint/trace_route.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ase {

namespace {

constexpr double leastPixels = 12; ///< of a disc
constexpr double leastBreakPixels = 16;
constexpr double headSize = 12;
constexpr double endDot = 4;
constexpr double ring = 3; ///< around the disc of the link looked at

LineStyle styleOf(VerdictMark mark, bool isReply)
{
    switch (mark) {
    case VerdictMark::Reachable:
        return isReply ? LineStyle::Reply : LineStyle::Reachable;
    case VerdictMark::Degraded:
        return LineStyle::Degraded;
    case VerdictMark::Uncertain:
        return LineStyle::Uncertain;
    case VerdictMark::Blocked:
        return isReply ? LineStyle::Reply : LineStyle::Blocked;
    case VerdictMark::NotReached:
        return LineStyle::NotReached;
    }
    return LineStyle::NotReached;
}

QRectF around(QPointF middle, double side)
{
    return {middle.x() - side / 2, middle.y() - side / 2, side, side};
}

double sideAt(double scale, double side, double pixels)
{
    return scale > 0 ? std::max(side, pixels / scale) : side;
}

class TracePainter {
public:
    TracePainter(QPainter& painter, const TracePath& path, const Theme& theme, const TraceLook& look)
        : m_painter(painter)
        , m_path(path)
        , m_theme(theme)
        , m_look(look)
        , m_drawn(look.progress * double(path.hops))
    {
    }

    void paint()
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        lines();
        if (m_look.scale >= 0.25)
            badges();
        if (m_look.scale >= 0.7)
            words();
        broken();
        discs();
    }

private:
    /// How much of the pieces of a link is there.
    double shareOf(std::size_t hop) const { return std::clamp(m_drawn - double(hop), 0.0, 1.0); }
    bool isThere(std::size_t hop) const { return m_look.progress >= 1 || m_drawn >= double(hop) + 0.5; }

    void lines()
    {
        const auto& pieces = m_path.pieces;
        for (std::size_t first = 0; first < pieces.size();) {
            std::size_t end = first;
            double length = 0;
            for (; end < pieces.size() && pieces[end].hop == pieces[first].hop; ++end)
                length += lengthOf(pieces[end].points);
            double left = m_look.progress >= 1 ? length : length * shareOf(pieces[first].hop);
            for (; first < end; ++first) {
                const double own = lengthOf(pieces[first].points);
                if (left > 0)
                    line(pieces[first], std::min(left, own), isLastOfRequest(first));
                left -= own;
            }
        }
    }

    bool isLastOfRequest(std::size_t piece) const
    {
        return !m_path.pieces[piece].isReply && (piece + 1 == m_path.pieces.size() || m_path.pieces[piece + 1].isReply);
    }

    void line(const TracePiece& piece, double length, bool isLast)
    {
        const bool whole = length >= lengthOf(piece.points);
        const std::vector<QPointF> points = whole ? piece.points : stretchOf(piece.points, 0, length);
        if (points.size() < 2)
            return;
        const QColor color = markColor(piece.mark, m_theme);
        const QPainterPath path = roundedRoute(points, m_theme.metrics.vnetRadius);
        const bool head = whole && piece.head;
        paintLine(m_painter, head ? shortened(path, headSize / 2) : path, styleOf(piece.mark, piece.isReply), color);
        if (head)
            paintArrowHead(m_painter, path, color, headSize, true);
        else if (whole && isLast && piece.mark != VerdictMark::NotReached)
            dot(points.back(), color);
    }

    void dot(QPointF at, const QColor& color)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color);
        m_painter.drawEllipse(at, endDot, endDot);
    }

    void badges()
    {
        for (const TraceBadge& badge : m_path.badges)
            paintBadge(m_painter, badge.box, {.glyph = badge.glyph, .verdict = badge.mark}, m_theme);
    }

    void words()
    {
        if (m_path.chip)
            paintChip(m_painter, m_path.chip->box,
                {.text = m_path.chip->name, .kind = ChipKind::Active, .glyph = Glyph::App, .note = m_path.chip->endpoint},
                m_theme);
        if (m_look.progress < 1)
            return;
        for (const TraceWord& word : m_path.words)
            paintText(m_painter, word.box,
                word.isReply ? QCoreApplication::translate("TracePath", "reply")
                             : QCoreApplication::translate("TracePath", "request"),
                {.font = semibold(m_theme.fonts.canvasDetail),
                    .color = markColor(word.mark, m_theme),
                    .alignment = Qt::AlignCenter,
                    .elide = Elide::None});
    }

    void broken()
    {
        if (!m_path.broken || !isThere(m_path.broken->hop))
            return;
        const TraceBreak& broken = *m_path.broken;
        if (m_look.scale >= 0.45)
            card(broken);
        const double side = sideAt(m_look.scale, m_theme.metrics.breakMark, leastBreakPixels);
        if (m_look.currentHop == broken.hop)
            emphasis(broken.at, side);
        paintVerdict(m_painter, VerdictMark::Blocked, around(broken.at, side), m_theme);
        m_taken.push_back({broken.at, side});
    }

    void card(const TraceBreak& broken)
    {
        const QRectF& box = broken.card;
        m_painter.setPen(linePen(m_painter, m_theme.bad, 1.5));
        m_painter.drawLine(broken.at, footOf(box, broken.at));
        paintBox(m_painter, box,
            {.fill = m_theme.badSoft, .line = m_theme.bad, .width = 1.25, .radius = m_theme.metrics.fieldRadius});
        const double title = lineHeight(m_theme.fonts.canvasName);
        const QRectF inside = box.adjusted(12, 7, -12, -7);
        paintText(m_painter, QRectF(inside.left(), inside.top(), inside.width(), title), broken.title,
            {.font = semibold(m_theme.fonts.canvasName), .color = m_theme.bad});
        if (!broken.cause.isEmpty())
            paintText(m_painter,
                QRectF(inside.left(), inside.top() + title + 2, inside.width(), inside.height() - title - 2), broken.cause,
                {.font = m_theme.fonts.monoCanvas, .color = m_theme.text, .elide = Elide::Middle});
    }

    void emphasis(QPointF at, double side)
    {
        m_painter.setPen(linePen(m_painter, m_theme.accent, 2));
        m_painter.setBrush(m_theme.surface);
        m_painter.drawEllipse(at, side / 2 + ring, side / 2 + ring);
    }

    void discs()
    {
        std::vector<const HopDisc*> order;
        for (const HopDisc& disc : m_path.discs)
            if (isThere(disc.hop))
                order.push_back(&disc);
        std::stable_partition(
            order.begin(), order.end(), [this](const HopDisc* disc) { return m_look.currentHop == disc->hop; });
        const double side = sideAt(m_look.scale, m_theme.metrics.hopDisc, leastPixels);
        for (const HopDisc* disc : order) {
            if (isTaken(disc->at, side))
                continue;
            if (m_look.currentHop == disc->hop)
                emphasis(disc->at, side);
            paintHop(m_painter, disc->mark, int(disc->hop + 1), around(disc->at, side), m_theme);
            m_taken.push_back({disc->at, side});
        }
    }

    struct Circle {
        QPointF at;
        double side;
    };
    /// Seen from afar they grow in the drawing.
    bool isTaken(QPointF at, double side) const
    {
        if (side <= m_theme.metrics.hopDisc)
            return false;
        return std::any_of(m_taken.begin(), m_taken.end(), [&](const Circle& other) {
            return std::hypot(at.x() - other.at.x(), at.y() - other.at.y()) < (side + other.side) / 2;
        });
    }

    QPainter& m_painter;
    const TracePath& m_path;
    const Theme& m_theme;
    const TraceLook& m_look;
    double m_drawn; ///< links, and a part of one
    std::vector<Circle> m_taken;
};

}

void paintTrace(QPainter& painter, const TracePath& path, const Theme& theme, const TraceLook& look)
{
    painter.save();
    TracePainter(painter, path, theme, look).paint();
    painter.restore();
}

void paintTraceLine(QPainter& painter, const TracePath& path, const Theme& theme, double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const TracePiece& piece : path.pieces) {
        QPen pen(markColor(piece.mark, theme), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        if (piece.mark == VerdictMark::NotReached)
            pen.setStyle(Qt::DotLine);
        painter.setPen(pen);
        painter.drawPolyline(piece.points.data(), int(piece.points.size()));
    }
    if (path.broken)
        paintVerdict(painter, VerdictMark::Blocked, around(path.broken->at, 6 * width), theme);
    painter.restore();
}

QRectF paintedRect(const TracePath& path, double scale)
{
    if (path.bounds.isNull())
        return {};
    const double grown = scale > 0 ? leastBreakPixels / scale : 0;
    return path.bounds.adjusted(-grown, -grown, grown, grown);
}

QRectF paintedRect(const HopDisc& disc, double scale, const Theme& theme)
{
    return around(disc.at, sideAt(scale, theme.metrics.hopDisc, leastPixels) + 4 * ring);
}

QRectF paintedRect(const TraceBreak& broken, double scale, const Theme& theme)
{
    const QRectF octagon = around(broken.at, sideAt(scale, theme.metrics.breakMark, leastBreakPixels) + 4 * ring);
    return octagon | broken.card.adjusted(-2, -2, 2, 2);
}

QRectF paintedRect(const TracePiece& piece, double scale)
{
    QRectF rect;
    const double side = sideAt(scale, 2 * headSize, 4);
    for (const QPointF point : piece.points)
        rect |= around(point, side);
    return rect;
}

}
