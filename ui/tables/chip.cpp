#include "ui/tables/chip.h"

#include "ui/paint/text.h"

#include <QPainter>

#include <algorithm>

namespace ase {

double paintChip(QPainter& painter, const QRectF& cell, const QString& text, const ChipStyle& style, const Theme& theme)
{
    constexpr double padding = 6;
    const QFont& font = style.tag ? theme.fonts.table : theme.fonts.mono;
    const double height = theme.metrics.chip;
    const double width = std::min(std::max(textWidth(text, font), height) + 2 * padding, cell.width());
    const QRectF chip(cell.left(), cell.center().y() - height / 2, width, height);
    painter.setPen(style.wrong ? QPen(theme.bad, 1.5) : QPen(theme.line));
    if (style.wrong)
        painter.setBrush(theme.badSoft);
    else if (style.faint)
        painter.setBrush(Qt::NoBrush);
    else
        painter.setBrush(style.tag ? theme.accentSoft : theme.surface2);
    painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), theme.metrics.chipRadius, theme.metrics.chipRadius);
    // Muted text has too little contrast on the ground of a selected row.
    const QColor ink = !style.faint ? theme.text : style.selected ? theme.text2 : theme.muted;
    paintText(painter, chip.adjusted(padding, 0, -padding + 1, 0), text,
        {.font = font, .color = ink, .elide = Elide::Middle, .struckThrough = style.struckThrough});
    return chip.right();
}

}
