#include "ui/window/card_button.h"

#include "ui/paint/card.h"
#include "ui/paint/text.h"

#include <QPainter>
#include <QPainterPath>

namespace ase {

namespace {

constexpr int edge = 14;
constexpr int glyphSide = 48;
constexpr int pictureHeight = 124;
constexpr int sentenceLines = 3;

}

CardButton::CardButton(const QString& title, const QString& sentence, const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_sentence(sentence)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CardButton::setGlyph(Glyph glyph)
{
    m_glyph = glyph;
}

void CardButton::keepPictureFree()
{
    m_hasPicture = true;
}

void CardButton::setPicture(const QImage& picture)
{
    m_picture = picture;
    update();
}

QSize CardButton::pictureSize() const
{
    return {std::max(width(), 200) - 2, pictureHeight};
}

QSize CardButton::sizeHint() const
{
    const double line = lineHeight(m_theme.fonts.table);
    const double text = lineHeight(m_theme.fonts.base) + 4 + line * (m_hasPicture ? 2 : sentenceLines);
    const double above = m_hasPicture ? pictureHeight + 8 : edge;
    const double height = m_glyph && !m_hasPicture ? std::max<double>(text, glyphSide) : text;
    return {220, int(above + height + edge)};
}

QSize CardButton::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void CardButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = underMouse() || hasFocus();
    paintBox(painter, rect(),
        {.fill = isDown() ? m_theme.accentSoft : m_theme.surface,
            .line = lit ? m_theme.accent : m_theme.line,
            .width = hasFocus() ? 2.0 : 1.0,
            .radius = m_theme.metrics.environmentRadius});
    QRectF rest = QRectF(rect()).adjusted(edge, edge, -edge, -edge);
    if (m_hasPicture) {
        const QRectF frame(1, 1, width() - 2, pictureHeight);
        QPainterPath inside;
        inside.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), m_theme.metrics.environmentRadius - 1,
            m_theme.metrics.environmentRadius - 1);
        painter.save();
        painter.setClipPath(inside);
        painter.fillRect(frame, m_theme.canvas);
        if (!m_picture.isNull())
            painter.drawImage(frame, m_picture);
        painter.restore();
        if (m_glyph)
            paintGlyph(painter, *m_glyph, {frame.center() - QPointF(glyphSide, glyphSide) / 2, QSizeF(glyphSide, glyphSide)},
                m_theme.accent);
        painter.setPen({m_theme.line, 1});
        painter.drawLine(frame.bottomLeft(), frame.bottomRight());
        rest.setTop(frame.bottom() + 8);
    }
    if (m_glyph && !m_hasPicture) {
        paintGlyph(
            painter, *m_glyph, {rest.left() - 2, rest.center().y() - glyphSide / 2.0, glyphSide, glyphSide}, m_theme.accent);
        rest.setLeft(rest.left() + glyphSide + 10);
    }
    const QStringList lines = wrapped(m_sentence, m_theme.fonts.table, rest.width(), m_hasPicture ? 2 : sentenceLines);
    const double title = lineHeight(m_theme.fonts.base);
    const double line = lineHeight(m_theme.fonts.table);
    if (m_glyph && !m_hasPicture)
        rest.setTop(rest.center().y() - (title + 4 + double(lines.size()) * line) / 2);
    paintText(painter, {rest.left(), rest.top(), rest.width(), title}, text(),
        {.font = semibold(m_theme.fonts.base), .color = m_theme.text});
    double top = rest.top() + title + 4;
    for (const QString& words : lines) {
        paintText(
            painter, {rest.left(), top, rest.width(), line}, words, {.font = m_theme.fonts.table, .color = m_theme.text2});
        top += line;
    }
}

}
