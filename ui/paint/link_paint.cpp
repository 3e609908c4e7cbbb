#include "ui/paint/card.h"
#include "ui/paint/drawing_paint.h"
#include "ui/paint/lane.h"
#include "ui/paint/line.h"
#include "ui/paint/line_work.h"
#include "ui/paint/meets.h"
#include "ui/paint/sizes.h"
#include "ui/paint/text.h"

#include <algorithm>

namespace ase {

namespace {

constexpr double arrowSize = 8;

QColor colorOf(const Link& link, const Theme& theme)
{
    switch (link.kind) {
    case LinkKind::Peering:
        return theme.vnetLine;
    case LinkKind::Vpn:
    case LinkKind::ExpressRoute:
        return theme.siteLine;
    case LinkKind::PrivateLink:
    case LinkKind::Integration:
        return theme.envLine;
    case LinkKind::ZoneLink:
    case LinkKind::Internet:
        return theme.lineStrong;
    }
    return theme.lineStrong;
}

LineStyle styleOf(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Peering:
        return LineStyle::Plain;
    case LinkKind::Internet:
        return LineStyle::Thin;
    case LinkKind::Vpn:
        return LineStyle::Vpn;
    case LinkKind::ExpressRoute:
        return LineStyle::ExpressRoute;
    case LinkKind::ZoneLink:
        return LineStyle::ZoneLink;
    case LinkKind::PrivateLink:
        return LineStyle::PrivateLink;
    case LinkKind::Integration:
        return LineStyle::Integration;
    }
    return LineStyle::Plain;
}

/// Of the title beside a line without captions.
QRectF briefRect(const Link& link)
{
    return {link.anchor.x() + link.spread / 2 + 12, link.anchor.y() - 10, 200, 20};
}

/// What the words of a line keep to; null where it has none.
QRectF wordsRect(const Link& link)
{
    if (link.brief && !link.captioned)
        return briefRect(link);
    if (!link.captioned)
        return {};
    const double lines = 26 + 20 * double(std::max(link.there.size(), link.back.size()));
    return {link.anchor.x() - 150, link.anchor.y() - link.spread / 2 - lines, 300, link.spread + 2 * lines};
}

class LinkPainter {
public:
    /// Words out of `sight` are not painted; null, all are in it.
    LinkPainter(
        QPainter& painter, const Link& link, const Theme& theme, double scale, bool selected, const QRectF& sight = {})
        : m_painter(painter)
        , m_link(link)
        , m_theme(theme)
        , m_scale(scale)
        , m_sight(sight)
        , m_color(selected ? theme.accent : colorOf(link, theme))
    {
    }

    /// Solid lines are left to `work`, where there is one.
    void lines(LineWork* work)
    {
        if (m_link.kind == LinkKind::Peering) {
            direction(m_link.path, m_link.hasThere, work);
            direction(QPolygonF(QList<QPointF>(m_link.path.rbegin(), m_link.path.rend())), m_link.hasBack, work);
        } else {
            const double head = m_link.kind == LinkKind::Integration ? arrowSize : 0;
            line({m_link.path.begin(), m_link.path.end()}, styleOf(m_link.kind), head, work);
        }
    }

    void words(LinkWords words)
    {
        if (m_scale >= 0.7 && isSeen(wordsRect(m_link))) {
            if (m_link.captioned)
                captions(words);
            else
                paintText(m_painter, briefRect(m_link), m_link.title,
                    {.font = m_theme.fonts.canvasDetail, .color = m_theme.text2});
        }
        mark();
    }

private:
    bool isSeen(const QRectF& rect) const { return !rect.isNull() && (m_sight.isNull() || meets(rect, m_sight)); }

    bool isLevel() const
    {
        for (qsizetype i = 1; i < m_link.path.size(); ++i) {
            const QPointF a = m_link.path[i - 1];
            const QPointF b = m_link.path[i];
            if ((a + b) / 2 == m_link.anchor)
                return a.y() == b.y();
        }
        return true;
    }

    /// Keeps to its right, so that the two directions of a peering never meet.
    void direction(const QPolygonF& path, bool there, LineWork* work)
    {
        line(beside(path, m_link.spread / 2), there && !m_link.broken ? LineStyle::Plain : LineStyle::Missing,
            there ? arrowSize : 0, work);
    }

    void line(const std::vector<QPointF>& points, LineStyle style, double head, LineWork* work)
    {
        const double radius = m_theme.metrics.vnetRadius;
        if (const auto width = work ? solidWidth(style) : std::nullopt) {
            work->add(points, {m_color.rgba(), *width}, radius, head);
            return;
        }
        const QPainterPath path = roundedRoute(points, radius);
        paintLine(m_painter, path, style, m_color);
        if (head > 0)
            paintArrowHead(m_painter, path, m_color, head, false);
    }

    void lines(const QStringList& texts, double top, double step)
    {
        double y = top;
        for (const QString& text : texts) {
            paintText(m_painter, QRectF(m_link.anchor.x() - 150, y, 300, step), text,
                {.font = m_theme.fonts.canvasDetail, .color = m_theme.text2, .alignment = Qt::AlignCenter});
            y += step;
        }
    }

    void captions(LinkWords words)
    {
        const double step = lineHeight(m_theme.fonts.canvasDetail) + 2;
        const double y = m_link.anchor.y();
        if (m_link.kind != LinkKind::Peering) {
            paintText(m_painter, QRectF(m_link.anchor.x() - 150, y - 6 - step, 300, step), m_link.title,
                {.font = semibold(m_theme.fonts.canvasDetail), .color = m_theme.text2, .alignment = Qt::AlignCenter});
            return;
        }
        // A line keeps to its right: going right, "there" runs below, going left above.
        const bool below = goesRight();
        const QStringList& lower = below ? m_link.there : m_link.back;
        const QStringList& upper = below ? m_link.back : m_link.there;
        const double half = m_link.spread / 2;
        if (words == LinkWords::All) {
            lines(upper, y - half - 6 - double(upper.size()) * step, step);
            lines(lower, y + half + 6, step);
        }
        const double name = lineHeight(m_theme.fonts.canvasName);
        paintText(m_painter, QRectF(m_link.anchor.x() - 150, y - name, 300, name), m_link.title,
            {.font = m_theme.fonts.canvasName, .color = m_theme.text, .alignment = Qt::AlignCenter});
        lines({m_link.state}, y + 1, step);
    }

    bool goesRight() const
    {
        for (qsizetype i = 1; i < m_link.path.size(); ++i) {
            if ((m_link.path[i - 1] + m_link.path[i]) / 2 == m_link.anchor)
                return m_link.path[i].x() > m_link.path[i - 1].x();
        }
        return true;
    }

    void mark()
    {
        const std::optional<FindingMark> worst = markOf(m_link);
        if (!worst)
            return;
        const double half = m_link.spread / 2;
        const bool belowMissing = goesRight() ? !m_link.hasThere : !m_link.hasBack;
        const QPointF off = isLevel() ? QPointF(0, belowMissing ? half : -half) : QPointF(half, 0);
        const double side = m_theme.metrics.problemMark;
        const QRectF box = problemMarkBox(m_painter, QRectF(m_link.anchor + off, QSizeF()), m_theme);
        paintFinding(m_painter, *worst, box.isEmpty() ? QRectF(m_link.anchor, QSizeF(side, side)) : box, m_theme);
    }

    QPainter& m_painter;
    const Link& m_link;
    const Theme& m_theme;
    double m_scale;
    QRectF m_sight;
    QColor m_color;
};

}

QColor lineColor(const Link& link, const Theme& theme)
{
    return colorOf(link, theme);
}

std::optional<FindingMark> markOf(const Link& link)
{
    if (link.kind == LinkKind::Peering && (!link.hasThere || !link.hasBack || link.broken))
        return FindingMark::Error;
    return link.mark;
}

void paintLink(QPainter& painter, const Link& link, const Theme& theme, double scale, bool selected, LinkWords words)
{
    if (link.path.size() < 2)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    LinkPainter one(painter, link, theme, scale, selected);
    one.lines(nullptr);
    one.words(words);
    painter.restore();
}

void paintLinks(QPainter& painter, const std::vector<LinkSight>& links, const Theme& theme, double scale,
    const QRectF& sight, LinkWords words)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    LineWork work(sight);
    for (const LinkSight& one : links)
        LinkPainter(painter, *one.link, theme, scale, one.selected, sight).lines(&work);
    work.paint(painter);
    for (const LinkSight& one : links)
        LinkPainter(painter, *one.link, theme, scale, one.selected, sight).words(words);
    painter.restore();
}

QRectF paintedRect(const Link& link)
{
    if (link.path.isEmpty())
        return {};
    const double margin = std::max(link.spread / 2, 6.0) + arrowSize;
    QRectF rect = link.path.boundingRect().adjusted(-margin, -margin, margin, margin);
    if (const QRectF words = wordsRect(link); !words.isNull())
        rect |= words;
    return rect;
}

}
