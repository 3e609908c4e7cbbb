#pragma once

#include "ui/paint/card.h"
#include "ui/paint/diagram.h"
#include "ui/paint/line.h"
#include "ui/paint/sizes.h"
#include "ui/paint/text.h"

#include <algorithm>

namespace ase {

inline constexpr double namePixels = 11; ///< of names seen from afar, in device pixels at any scale

/// What is still drawn. Each level leaves out more.
enum class Detail { All, NoCaptions, GlyphAndName, Boxes };

inline Detail detailAt(double scale)
{
    if (scale < 0.25)
        return Detail::Boxes;
    if (scale < 0.45)
        return Detail::GlyphAndName;
    return scale < 0.7 ? Detail::NoCaptions : Detail::All;
}

/// What all boxes of the diagram are drawn with.
class BoxPainter {
public:
    BoxPainter(QPainter& painter, const Shape& shape, const Theme& theme, double scale, const ShapeState& state)
        : m_painter(painter)
        , m_rect(shape.rect)
        , m_theme(theme)
        , m_fonts(theme.fonts)
        , m_sizes(theme)
        , m_scale(std::max(scale, 0.01))
        , m_detail(detailAt(scale))
        , m_state(state)
        , m_locked(shape.locked)
    {
    }

protected:
    bool all() const { return m_detail == Detail::All; }
    bool boxesOnly() const { return m_detail == Detail::Boxes; }

    /// Returns the radius of its corners.
    double ground(BoxStyle style)
    {
        style.dashed = style.dashed || m_state.preview;
        paintBox(m_painter, m_rect, style);
        return style.radius;
    }

    QFont nameFont(bool unknown) const
    {
        QFont font = m_fonts.canvasName;
        if (unknown) {
            font.setItalic(true);
            font.setWeight(QFont::Normal);
        }
        return font;
    }

    QRectF row(double top, double height, double left, double right) const
    {
        return {m_rect.left() + left, m_rect.top() + top, m_rect.width() - left - right, height};
    }

    /// The name of the part, and a lock behind it where it is locked. Returns where that ends.
    double name(const QRectF& at, const QString& text, bool unknown)
    {
        constexpr double side = 14;
        const double lock = m_locked ? side + 6 : 0;
        const double end = paintText(m_painter, at.adjusted(0, 0, -lock, 0), text,
            {.font = nameFont(unknown), .color = unknown ? m_theme.muted : m_theme.text, .elide = Elide::Middle});
        if (m_locked)
            paintGlyph(m_painter, Glyph::Lock, QRectF(end + 5, at.center().y() - side / 2, side, side), m_theme.text2);
        return end + lock;
    }
    double detail(const QRectF& at, const QString& text, Qt::Alignment side = Qt::AlignLeft, Elide elide = Elide::End)
    {
        return paintText(m_painter, at, text,
            {.font = m_fonts.canvasDetail, .color = m_theme.text2, .alignment = side | Qt::AlignVCenter, .elide = elide});
    }
    double mono(const QRectF& at, const QString& text, const QColor& color, Qt::Alignment side = Qt::AlignLeft)
    {
        return paintText(m_painter, at, text,
            {.font = m_fonts.monoCanvas, .color = color, .alignment = side | Qt::AlignVCenter, .elide = Elide::Middle});
    }
    void glyph(Glyph glyph, double left, double middle, double side, const QColor& color)
    {
        paintGlyph(m_painter, glyph, QRectF(m_rect.left() + left, m_rect.top() + middle - side / 2, side, side), color);
    }
    void divider(double y)
    {
        m_painter.setPen(linePen(m_painter, m_theme.line, m_theme.metrics.hairline));
        m_painter.drawLine(QPointF(m_rect.left() + m_sizes.subnetEdge, y), QPointF(m_rect.right() - m_sizes.subnetEdge, y));
    }

    /// Seen from afar the name stands above its box, at the same size at any scale.
    void farName(const QString& text)
    {
        QFont font = semibold(m_fonts.canvasName);
        const double size = std::min(namePixels / m_scale, 62.0);
        font.setPixelSize(std::max(1, qRound(size)));
        const QRectF at(m_rect.left(), m_rect.top() - size * 1.4, m_rect.width() * 1.7, size * 1.4);
        paintText(m_painter, at, text, {.font = font, .color = m_theme.text, .elide = Elide::Middle});
    }

    QPainter& m_painter;
    QRectF m_rect;
    const Theme& m_theme;
    const Fonts& m_fonts;
    Sizes m_sizes;
    double m_scale;
    Detail m_detail;
    ShapeState m_state;
    bool m_locked;
};

/// What a box is filled and framed with.
BoxStyle groundOf(const Shape& shape, const Theme& theme);

/// A badge seen from afar.
struct BadgeDot {
    QPointF at; ///< its middle
    QColor color;
};
std::vector<BadgeDot> badgeDotsOf(const Shape& shape, const SubnetFace& face, const Theme& theme, const Sizes& sizes);
double badgeDotRadius(const Theme& theme, double scale);

/// Draws a subnet's own face; returns the radius of its corners.
double paintSubnetFace(QPainter& painter, const Shape& shape, const SubnetFace& face, const Theme& theme, double scale,
    const ShapeState& state);

/// The badges on its left border, over the line of a selection.
void paintSubnetBadges(QPainter& painter, const Shape& shape, const SubnetFace& face, const Theme& theme, double scale,
    const ShapeState& state);

}
