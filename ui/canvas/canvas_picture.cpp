#include "ui/canvas/canvas_picture.h"

#include <QPaintDevice>

#include <algorithm>
#include <cmath>

namespace ase {

namespace {

constexpr int cellSide = 32; ///< in device-independent pixels: what is touched is painted again by the cell
constexpr int cellsAlong = 8; ///< a tile's side: 64 of them are a word
/// Left free above and left of the tiles, in device-independent pixels. Below zero, texts and dots are rounded the other
/// way, and what stands into the first tiles from there would not fit the rest of it.
constexpr int margin = 128;
/// Pixels beyond what was touched: far away, marks and lines are so large or so thick whatever the zoom.
constexpr double reach = 8;
constexpr std::size_t mostTouched = 20000; ///< areas kept one by one, before all is painted again
constexpr int mostPieces = 12; ///< passes over the drawing a frame

bool isWhole(double number)
{
    return std::abs(number - std::round(number)) < 1e-6;
}

bool differInShiftAlone(const QTransform& a, const QTransform& b)
{
    return a.m11() == b.m11() && a.m12() == b.m12() && a.m21() == b.m21() && a.m22() == b.m22();
}

/// As / and %, but down also below zero.
int quotient(int number, int by)
{
    return (number >= 0 ? number : number - by + 1) / by;
}
int remainder(int number, int by)
{
    return number - quotient(number, by) * by;
}

/// The squares of that side that meet an area.
QRect squaresIn(const QRect& area, int side)
{
    return {QPoint(quotient(area.left(), side), quotient(area.top(), side)),
        QPoint(quotient(area.right(), side), quotient(area.bottom(), side))};
}

QRect pixelsOf(const QRect& squares, int side)
{
    return {squares.topLeft() * side, squares.size() * side};
}

/// Tiles kept along an axis: those of a view that begins anywhere in a tile, and half as many.
int tilesAlong(int pixels, int side)
{
    const int seen = (pixels + side - 2) / side + 1;
    return seen + seen / 2;
}

std::uint64_t bitOf(int x, int y)
{
    return std::uint64_t(1) << unsigned(y * cellsAlong + x);
}

}

void CanvasPicture::show(QPainter& painter, QSize size, const QRectF& exposed, const Paint& paint)
{
    const QTransform toView = painter.worldTransform();
    const double ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1;
    const QSize pixels = (QSizeF(size) * ratio).toSize();
    begin(toView, pixels, ratio);
    const QPoint shift(
        int(std::lround((m_toView.dx() - toView.dx()) * ratio)), int(std::lround((m_toView.dy() - toView.dy()) * ratio)));
    const QRect sight(shift, pixels);
    addTouched();
    // While the sight moves, tiles are painted whole: the next steps will find them.
    const bool moves = !m_sight.isNull() && m_sight != sight;
    m_sight = sight;
    paintStale(moves ? pixelsOf(tilesIn(sight), m_side) : sight, painter.renderHints(), paint);

    const QRectF shown = QRectF(toView.mapRect(exposed).toAlignedRect() & QRect(QPoint(), size));
    const QRect seen = QRectF(shown.topLeft() * ratio, shown.size() * ratio).toAlignedRect().translated(shift) & sight;
    painter.save();
    painter.setWorldTransform(QTransform::fromScale(1 / ratio, 1 / ratio)); // pixels on pixels
    forEachKept(seen, [&](const QRect& part, QPoint place) {
        painter.drawPixmap(QRectF(part.translated(-shift)), m_pixmap, QRectF(place, part.size()));
    });
    painter.restore();
}

void CanvasPicture::touch(const QRectF& area)
{
    if (m_touched.size() >= mostTouched)
        touchAll();
    else if (m_touched.empty() || m_touched.back() != area)
        m_touched.push_back(area);
}

void CanvasPicture::touchAll()
{
    m_tiles.clear();
    m_touched.clear();
}

/// Drops all where pixels would not fall on pixels again.
void CanvasPicture::begin(const QTransform& toView, QSize pixels, double ratio)
{
    const int cell = std::max(1, int(std::lround(cellSide * ratio)));
    const int tile = cell * cellsAlong;
    const QSize room(tilesAlong(pixels.width(), tile), tilesAlong(pixels.height(), tile));
    const bool sameTiles = m_room == room && m_cell == cell && m_pixmap.devicePixelRatioF() == ratio;
    if (!m_tiles.empty() && sameTiles && differInShiftAlone(toView, m_toView)
        && isWhole((toView.dx() - m_toView.dx()) * ratio) && isWhole((toView.dy() - m_toView.dy()) * ratio))
        return;
    if (!sameTiles) {
        m_room = room;
        m_cell = cell;
        m_side = tile;
        m_margin = int(std::lround(margin * ratio));
        m_pixmap = QPixmap(room * tile + QSize(m_margin, m_margin));
        m_pixmap.setDevicePixelRatio(ratio);
    }
    m_toView = toView;
    m_sight = {};
    touchAll();
    for (int row = 0; row < room.height(); ++row)
        for (int column = 0; column < room.width(); ++column)
            m_tiles.push_back({QPoint(column, row)});
}

/// Columns and rows of the tiles that meet an area.
QRect CanvasPicture::tilesIn(const QRect& area) const
{
    return squaresIn(area, m_side);
}

/// The one that is kept in the tile's place, which may be another one.
CanvasPicture::Tile& CanvasPicture::tileAt(QPoint at)
{
    const int place = remainder(at.y(), m_room.height()) * m_room.width() + remainder(at.x(), m_room.width());
    return m_tiles[std::size_t(place)];
}

void CanvasPicture::addTouched()
{
    if (m_touched.empty())
        return;
    QRect kept;
    for (const Tile& tile : m_tiles)
        kept |= QRect(tile.at, QSize(1, 1));
    const QTransform toPixels = m_toView * QTransform::fromScale(m_pixmap.devicePixelRatioF(), m_pixmap.devicePixelRatioF());
    const QRectF room(pixelsOf(kept, m_side));
    const double more = reach * m_pixmap.devicePixelRatioF();
    for (const QRectF& area : m_touched) {
        const QRectF touched = toPixels.mapRect(area).adjusted(-more, -more, more, more) & room;
        if (!touched.isEmpty())
            makeStale(squaresIn(touched.toAlignedRect(), m_cell), kept);
    }
    m_touched.clear();
}

void CanvasPicture::makeStale(const QRect& cells, const QRect& tiles)
{
    const QRect met = squaresIn(cells, cellsAlong) & tiles;
    for (int row = met.top(); row <= met.bottom(); ++row) {
        for (int column = met.left(); column <= met.right(); ++column) {
            Tile& tile = tileAt({column, row});
            if (tile.at != QPoint(column, row))
                continue;
            const QRect inside = (cells & pixelsOf({tile.at, QSize(1, 1)}, cellsAlong)).translated(-tile.at * cellsAlong);
            for (int y = inside.top(); y <= inside.bottom(); ++y)
                for (int x = inside.left(); x <= inside.right(); ++x)
                    tile.stale |= bitOf(x, y);
        }
    }
}

/// The stale cells that meet an area, which count as painted then. Tiles that came into it take the place of others.
QRegion CanvasPicture::takeStale(const QRect& area)
{
    const QRect wanted = squaresIn(area, m_cell);
    const QRect tiles = tilesIn(area);
    QRegion stale;
    for (int row = tiles.top(); row <= tiles.bottom(); ++row) {
        for (int column = tiles.left(); column <= tiles.right(); ++column) {
            Tile& tile = tileAt({column, row});
            if (tile.at != QPoint(column, row))
                tile = {QPoint(column, row)};
            if (tile.stale == 0)
                continue;
            const QRect own = pixelsOf({tile.at, QSize(1, 1)}, cellsAlong);
            const QRect inside = (own & wanted).translated(-own.topLeft());
            for (int y = inside.top(); y <= inside.bottom(); ++y) {
                for (int x = inside.left(); x <= inside.right(); ++x) {
                    if ((tile.stale & bitOf(x, y)) == 0)
                        continue;
                    const int first = x;
                    for (; x <= inside.right() && (tile.stale & bitOf(x, y)) != 0; ++x)
                        tile.stale &= ~bitOf(x, y);
                    stale |= QRect(own.x() + first, own.y() + y, x - first, 1);
                }
            }
        }
    }
    return stale;
}

/// Coarser, until there are not too many.
QRegion CanvasPicture::inFewPieces(const QRegion& cells) const
{
    QRegion pieces = cells;
    for (int side = 2; pieces.rectCount() > mostPieces && side <= cellsAlong; side *= 2) {
        QRegion coarse;
        for (const QRect& piece : pieces)
            coarse |= pixelsOf(squaresIn(piece, side), side);
        pieces = coarse;
    }
    return pieces.rectCount() > mostPieces ? QRegion(pieces.boundingRect()) : pieces;
}

void CanvasPicture::paintStale(const QRect& area, QPainter::RenderHints hints, const Paint& paint)
{
    const QRegion stale = takeStale(area);
    if (stale.isEmpty())
        return;
    QPainter painter(&m_pixmap);
    painter.setRenderHints(hints);
    // Coarser pieces may reach into tiles that are not kept.
    const QRect kept = pixelsOf(tilesIn(area), m_side);
    for (const QRect& cells : inFewPieces(stale))
        forEachKept(pixelsOf(cells, m_cell) & kept,
            [&](const QRect& part, QPoint place) { paintPart(painter, part, place, paint); });
}

void CanvasPicture::paintPart(QPainter& painter, const QRect& part, QPoint place, const Paint& paint) const
{
    const double ratio = m_pixmap.devicePixelRatioF();
    const QPointF shift = QPointF(place - part.topLeft()) / ratio;
    painter.resetTransform();
    painter.setClipRect(QRectF(QPointF(place) / ratio, QSizeF(part.size()) / ratio));
    painter.setTransform(m_toView * QTransform::fromTranslate(shift.x(), shift.y()));
    const QRectF inView(QPointF(part.topLeft()) / ratio, QSizeF(part.size()) / ratio);
    paint(painter, m_toView.inverted().mapRect(inView));
}

void CanvasPicture::forEachKept(const QRect& area, const std::function<void(const QRect& part, QPoint place)>& visit) const
{
    const QSize whole = m_room * m_side;
    for (int top = area.top(); top <= area.bottom();) {
        const int y = remainder(top, whole.height());
        const int height = std::min(whole.height() - y, area.bottom() + 1 - top);
        for (int left = area.left(); left <= area.right();) {
            const int x = remainder(left, whole.width());
            const int width = std::min(whole.width() - x, area.right() + 1 - left);
            visit({left, top, width, height}, {m_margin + x, m_margin + y});
            left += width;
        }
        top += height;
    }
}

}
