#include "ui/canvas/hint_box.h"

#include <algorithm>

namespace ase {

namespace {

constexpr int widest = 320;
constexpr int margin = 8;

}

void paintHintBox(QPainter& painter, const QString& hint, bool refused, QPoint mouse, QSize view, const Theme& theme)
{
    const QFont& font = refused ? theme.fonts.table : theme.fonts.mono;
    const QFontMetrics metrics(font);
    const int width = std::min(view.width() - 2 * margin, widest) - 2 * margin;
    QRect box = metrics.boundingRect(QRect(0, 0, width, 400), Qt::TextWordWrap, hint).adjusted(-8, -4, 8, 4);
    box.moveTopLeft(mouse + QPoint(16, 20));
    box.moveRight(std::min(box.right(), view.width() - margin));
    box.moveBottom(std::min(box.bottom(), view.height() - margin));
    painter.setPen(QPen(refused ? theme.bad : theme.accent, 1));
    painter.setBrush(refused ? theme.badSoft : theme.surface);
    painter.drawRoundedRect(box, theme.metrics.fieldRadius, theme.metrics.fieldRadius);
    painter.setPen(theme.text);
    painter.setFont(font);
    painter.drawText(box.adjusted(8, 4, -8, -4), Qt::TextWordWrap, hint);
}

}
