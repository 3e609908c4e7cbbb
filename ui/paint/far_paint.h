#pragma once

#include "ui/paint/drawing_paint.h"
#include "ui/paint/sizes.h"

#include <QLine>
#include <QPixmap>
#include <QTransform>

#include <cstdint>

namespace ase {

/// Below it, subnets and lines are a few pixels large: painted in whole pixels, without names, bends and arrow heads.
inline constexpr double farScale = 0.25;
/// Below it, networks are as well.
inline constexpr double farthestScale = 0.1;

/// Paints boxes and lines seen from afar, by the thousand. Both are laid on whole device pixels: crisp, and nothing to
/// blend.
class FarPainter {
public:
    /// `painter` in scene units; `scale` as in paintShape().
    FarPainter(QPainter& painter, const Theme& theme, double scale);

    /// Whether the box is seen from afar; what is drawn dashed or has a name to show is left to paintShape().
    static bool isFar(const ShapeSight& one, double scale);
    /// Boxes, then their badges as dots and their problem marks.
    void boxes(const std::vector<ShapeSight>& shapes);
    /// Whether the line is solid, or its dashes are too small to see.
    static bool isFar(const Link& link, double scale);
    void lines(const std::vector<LinkSight>& links);

private:
    QRect pixels(const QRectF& rect) const;
    void box(const ShapeSight& one);
    void badges(const Shape& shape);
    void mark(const Shape& shape);
    void stampAt(QPointF place, FindingMark mark);
    /// Pixels in a row or a column, packed so that those on one track sort beside each other.
    using Run = std::uint64_t;
    struct Tracks {
        std::vector<Run> runs;
        std::vector<QLine> slanted;
    };
    void line(Tracks& tracks, const QPolygonF& path, double off) const;
    void paintTracks(Tracks tracks, const QColor& color);
    const QPixmap& stamp(FindingMark mark);
    void begin();

    QPainter& m_painter;
    const Theme& m_theme;
    double m_scale;
    Sizes m_sizes;
    QTransform m_toPixels;
    QRect m_device;
    double m_ratio; ///< device pixels a unit of the untransformed painter
    std::map<FindingMark, QPixmap> m_stamps;
};

}
