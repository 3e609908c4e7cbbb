#include "ui/canvas/dots.h"

#include "ui/paint/theme.h"

#include <QPaintDevice>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <cmath>

namespace ase {

namespace {

constexpr int side = 4; ///< of the stamp; the dot itself is two pixels wide

QPixmap stampOf(const Theme& theme, double ratio)
{
    QPixmap stamp((QSizeF(side, side) * ratio).toSize());
    stamp.setDevicePixelRatio(ratio);
    stamp.fill(Qt::transparent);
    QPainter painter(&stamp);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.gridDot, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawPoint(QPointF(side / 2.0, side / 2.0));
    return stamp;
}

/// Dots on the ground, as many as make a tile worth painting; the first is at its corner.
QPixmap tileOf(const QPixmap& stamp, int period, const Theme& theme)
{
    const int size = period * std::max(1, 256 / period);
    QPixmap tile(size, size);
    tile.fill(theme.canvas);
    QPainter painter(&tile);
    for (int x = 0; x <= size; x += period)
        for (int y = 0; y <= size; y += period)
            painter.drawPixmap(x - side / 2, y - side / 2, stamp);
    return tile;
}

}

void paintDots(QPainter& painter, const QRectF& area, double distance, const Theme& theme)
{
    const double ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1;
    const QPixmap stamp = stampOf(theme, ratio);
    const QTransform toView = painter.worldTransform();
    painter.save();
    painter.resetTransform();
    const double period = distance * toView.m11();
    if (ratio == 1 && period == std::floor(period)) {
        const QPointF origin = toView.map(QPointF());
        const QRect seen = toView.mapRect(area).toAlignedRect();
        const QPixmap tile = tileOf(stamp, int(period), theme);
        // Where in the tile the corner of what is seen lies.
        const auto within = [&](double at) { return int(std::floor(at)) - int(std::floor(at / period)) * int(period); };
        painter.drawTiledPixmap(
            seen, tile, QPoint(within(seen.left() - qRound(origin.x())), within(seen.top() - qRound(origin.y()))));
        painter.restore();
        return;
    }
    painter.fillRect(toView.mapRect(area).toAlignedRect(), theme.canvas);
    // Thousands of them: the same picture at whole pixels is quicker than as many antialiased points.
    const double reach = side / toView.m11(); // a dot beside the area may stand into it
    for (double x = std::floor((area.left() - reach) / distance) * distance; x <= area.right() + reach; x += distance) {
        for (double y = std::floor((area.top() - reach) / distance) * distance; y <= area.bottom() + reach; y += distance) {
            const QPointF at = toView.map(QPointF(x, y));
            painter.drawPixmap(QPoint(qRound(at.x()) - side / 2, qRound(at.y()) - side / 2), stamp);
        }
    }
    painter.restore();
}

}
