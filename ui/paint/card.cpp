#include "ui/paint/card.h"

#include "ui/paint/dashes.h"
#include "ui/paint/line.h"
#include "ui/paint/text.h"
#include "ui/paint/theme.h"

#include <QPainter>

#include <algorithm>

namespace ase {

namespace {

constexpr double cardGlyph = 20;
constexpr double chipGlyph = 14;
constexpr double leastMark = 12; // device pixels

void strokeDashed(QPainter& painter, const QRectF& box, double radius, const QPen& pen)
{
    QPainterPath path;
    path.addRoundedRect(box, radius, radius);
    strokePath(painter, path, pen);
}

void stroke(QPainter& painter, const QRectF& box, double radius, const QPen& pen)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, radius, radius);
    painter.restore();
}

QColor badgeLine(const Badge& badge, const Theme& theme)
{
    if (badge.verdict)
        return markColor(*badge.verdict, theme);
    return badge.finding ? markColor(*badge.finding, theme) : theme.subnetLine;
}

QColor badgeFill(const Badge& badge, const Theme& theme)
{
    return badge.verdict ? softColor(*badge.verdict, theme) : theme.surface;
}

struct ChipColors {
    QColor fill, line, text;
    double width = 1;
};

ChipColors colorsOf(ChipKind kind, const Theme& theme)
{
    switch (kind) {
    case ChipKind::Plain:
        return {theme.surface2, theme.line, theme.text};
    case ChipKind::Tag:
        return {theme.accentSoft, theme.accentSoft, theme.text};
    case ChipKind::App:
        return {theme.surface2, theme.line, theme.text};
    case ChipKind::Active:
        return {theme.accentSoft, theme.accent, theme.text, 1.5};
    case ChipKind::Muted:
        return {Qt::transparent, theme.line, theme.muted};
    case ChipKind::Wrong:
        return {theme.badSoft, theme.bad, theme.text, 1.5};
    }
    return {theme.surface2, theme.line, theme.text};
}

QFont chipFont(const Chip& chip, const Theme& theme)
{
    return chip.mono ? theme.fonts.mono : theme.fonts.table;
}

}

void paintBox(QPainter& painter, const QRectF& box, const BoxStyle& style)
{
    QPen pen = linePen(painter, style.line, style.width);
    const double inset = pen.widthF() / 2;
    const QRectF line = box.adjusted(inset, inset, -inset, -inset);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(style.dashed || style.line.alpha() == 0 ? QPen(Qt::NoPen) : pen);
    painter.setBrush(style.fill);
    painter.drawRoundedRect(line, style.radius, style.radius);
    if (style.dashed) {
        setDash(pen, {4, 3});
        strokeDashed(painter, line, style.radius, pen);
    }
    painter.restore();
}

void paintCard(QPainter& painter, const QRectF& box, const Card& card, const Theme& theme)
{
    paintBox(painter, box,
        {.fill = theme.surface2,
            .line = card.existing ? theme.lineStrong : theme.line,
            .radius = theme.metrics.fieldRadius,
            .dashed = card.existing});
    const double gap = theme.metrics.gap;
    paintGlyph(
        painter, card.glyph, QRectF(box.left() + gap, box.center().y() - cardGlyph / 2, cardGlyph, cardGlyph), theme.text2);
    const QRectF text = box.adjusted(2 * gap + cardGlyph, 0, -gap, 0);
    if (card.detail.isEmpty()) {
        paintText(painter, text, card.name, {.font = theme.fonts.canvasName, .color = theme.text, .elide = Elide::Middle});
        return;
    }
    const QFont& detailFont = card.monoDetail ? theme.fonts.monoCanvas : theme.fonts.canvasDetail;
    const double upper = lineHeight(theme.fonts.canvasName);
    const double top = box.center().y() - (upper + lineHeight(detailFont)) / 2;
    paintText(painter, QRectF(text.left(), top, text.width(), upper), card.name,
        {.font = theme.fonts.canvasName, .color = theme.text, .elide = Elide::Middle});
    paintText(painter, QRectF(text.left(), top + upper, text.width(), lineHeight(detailFont)), card.detail,
        {.font = detailFont, .color = theme.text2, .elide = card.monoDetail ? Elide::Middle : Elide::End});
}

void paintBadge(QPainter& painter, const QRectF& box, const Badge& badge, const Theme& theme)
{
    const QColor line = badgeLine(badge, theme);
    paintBox(painter, box,
        {.fill = badgeFill(badge, theme),
            .line = line,
            .width = theme.metrics.siteLine,
            .radius = theme.metrics.environmentRadius,
            .dashed = badge.missing});
    const double side = box.width() * 2 / 3;
    const QColor glyph = badge.verdict || badge.finding ? line : theme.text2;
    paintGlyph(painter, badge.glyph, QRectF(box.center() - QPointF(side, side) / 2, QSizeF(side, side)), glyph);
    if (badge.finding && !badge.verdict) {
        const double mark = std::max(box.width() * 0.58, leastMark / std::max(deviceScale(painter), 0.01));
        const QPointF corner = box.topLeft() + QPointF(-1, -1);
        paintFinding(painter, *badge.finding, QRectF(corner - QPointF(mark, mark) / 2, QSizeF(mark, mark)), theme);
    }
}

double chipWidth(const Chip& chip, const Theme& theme)
{
    const double padding = theme.metrics.chipPadding + 2;
    double width = 2 * padding + textWidth(chip.text, chipFont(chip, theme));
    if (chip.glyph)
        width += chipGlyph + theme.metrics.step;
    if (!chip.note.isEmpty())
        width += theme.metrics.gap + textWidth(chip.note, semibold(theme.fonts.caption));
    return width;
}

void paintChip(QPainter& painter, const QRectF& box, const Chip& chip, const Theme& theme)
{
    const ChipColors colors = colorsOf(chip.kind, theme);
    paintBox(
        painter, box, {.fill = colors.fill, .line = colors.line, .width = colors.width, .radius = theme.metrics.chipRadius});
    const double padding = theme.metrics.chipPadding + 2;
    QRectF text = box.adjusted(padding, 0, -padding, 0);
    if (chip.glyph) {
        paintGlyph(
            painter, *chip.glyph, QRectF(text.left(), box.center().y() - chipGlyph / 2, chipGlyph, chipGlyph), theme.text2);
        text.setLeft(text.left() + chipGlyph + theme.metrics.step + 2);
    }
    if (!chip.note.isEmpty()) {
        const QFont font = semibold(theme.fonts.caption);
        paintText(
            painter, text, chip.note, {.font = font, .color = theme.accent, .alignment = Qt::AlignRight | Qt::AlignVCenter});
        text.setRight(text.right() - textWidth(chip.note, font) - theme.metrics.step);
    }
    paintText(painter, text, chip.text,
        {.font = chipFont(chip, theme), .color = colors.text, .elide = Elide::Middle, .struckThrough = chip.struckThrough});
}

void paintGenerationPlate(QPainter& painter, const QRectF& box, int generation, const Theme& theme)
{
    const bool filled = generation == 3;
    paintBox(painter, box,
        {.fill = filled ? theme.accent : QColor(Qt::transparent),
            .line = theme.accent,
            .width = 1.5,
            .radius = theme.metrics.chipRadius,
            .dashed = generation == 1});
    paintText(painter, box, QStringLiteral("v%1").arg(generation),
        {.font = theme.fonts.canvasName,
            .color = filled ? theme.onAccent : theme.accent,
            .alignment = Qt::AlignCenter,
            .elide = Elide::None});
}

QRectF problemMarkBox(const QPainter& painter, const QRectF& part, const Theme& theme)
{
    const double side = std::max(theme.metrics.problemMark, leastMark / std::max(deviceScale(painter), 0.01));
    return {part.topRight() - QPointF(side, side) / 2, QSizeF(side, side)};
}

void paintProblemMark(QPainter& painter, const QRectF& part, FindingMark mark, const Theme& theme)
{
    paintFinding(painter, mark, problemMarkBox(painter, part, theme), theme);
}

void paintSelection(QPainter& painter, const QRectF& part, double radius, const Theme& theme)
{
    const double halo = theme.metrics.haloWidth;
    const double border = theme.metrics.environmentLine;
    stroke(painter, part.adjusted(-halo / 2, -halo / 2, halo / 2, halo / 2), radius + halo / 2,
        linePen(painter, theme.accentSoft, halo));
    stroke(painter, part.adjusted(border / 2, border / 2, -border / 2, -border / 2), radius,
        linePen(painter, theme.accent, border));
}

void paintHover(QPainter& painter, const QRectF& part, double radius, const Theme& theme)
{
    const double border = theme.metrics.siteLine;
    stroke(painter, part.adjusted(border / 2, border / 2, -border / 2, -border / 2), radius,
        linePen(painter, theme.accent, border));
}

void paintKeyboardFocus(QPainter& painter, const QRectF& part, double radius, const Theme& theme)
{
    const double out = theme.metrics.focusDistance + theme.metrics.environmentLine / 2;
    QPen pen = linePen(painter, theme.accent, theme.metrics.environmentLine);
    setDash(pen, {4, 2});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    strokeDashed(painter, part.adjusted(-out, -out, out, out), radius + out, pen);
    painter.restore();
}

void paintDropTarget(
    QPainter& painter, const QRectF& part, double radius, bool accepted, const QString& text, const Theme& theme)
{
    const QColor line = accepted ? theme.accent : theme.bad;
    paintBox(painter, part,
        {.fill = accepted ? theme.accentSoft : theme.badSoft,
            .line = line,
            .width = theme.metrics.environmentLine,
            .radius = radius});
    paintText(painter, part, text,
        {.font = accepted ? theme.fonts.mono : theme.fonts.canvasName,
            .color = accepted ? theme.text : theme.bad,
            .alignment = Qt::AlignCenter});
}

}
