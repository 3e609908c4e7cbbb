#pragma once

#include <QPainter>
#include <QPixmap>
#include <QRectF>
#include <QRegion>
#include <QTransform>

#include <cstdint>
#include <functional>
#include <vector>

namespace ase {

/// What a view shows, kept from frame to frame in tiles that stand still in the scene: only tiles that come into sight and
/// what was touched are painted. Keeps the tiles of one and a half times the view's width and height, four bytes a pixel,
/// for the way back: 31 MB where the view is 1920 by 1080 pixels large. Another zoom drops all.
class CanvasPicture {
public:
    /// Paints all that meets `area`, in scene units, ground included.
    using Paint = std::function<void(QPainter& painter, const QRectF& area)>;

    /// Paints the part of a viewport that `exposed` covers, in scene units. The painter's transform leads from the scene to
    /// the viewport, which is `size` pixels large.
    void show(QPainter& painter, QSize size, const QRectF& exposed, const Paint& paint);

    /// What meets `area`, in scene units, looks otherwise now.
    void touch(const QRectF& area);
    void touchAll();

private:
    /// The pixmap holds one tile of all those that are a multiple of its columns and rows apart.
    struct Tile {
        QPoint at; ///< column and row in the drawing
        std::uint64_t stale = ~std::uint64_t(0); ///< a bit for each of its cells, row by row
    };

    void begin(const QTransform& toView, QSize pixels, double ratio);
    QRect tilesIn(const QRect& area) const;
    Tile& tileAt(QPoint at);
    void addTouched();
    void makeStale(const QRect& cells, const QRect& tiles);
    QRegion takeStale(const QRect& area);
    QRegion inFewPieces(const QRegion& cells) const;
    void paintStale(const QRect& area, QPainter::RenderHints hints, const Paint& paint);
    void paintPart(QPainter& painter, const QRect& part, QPoint place, const Paint& paint) const;
    /// Calls `visit` for each part of the area that is one rectangle in the pixmap, with its place there.
    void forEachKept(const QRect& area, const std::function<void(const QRect& part, QPoint place)>& visit) const;

    QPixmap m_pixmap;
    QSize m_room; ///< columns and rows of the pixmap
    int m_cell = 0; ///< pixels along the side of a cell
    int m_side = 0; ///< of a tile
    int m_margin = 0; ///< left and above of the first
    std::vector<Tile> m_tiles; ///< row by row; empty while nothing is painted
    QTransform m_toView; ///< of the frame in which the first pixel of the drawing was that of the view
    QRect m_sight; ///< of the frame before
    std::vector<QRectF> m_touched; ///< in the scene
};

}
