#pragma once

#include <QPainter>
#include <QPixmap>
#include <QRectF>
#include <QRegion>
#include <QTransform>

#include <functional>
#include <vector>

namespace ase {

/// What a view shows, kept from frame to frame: panning shifts it, and only what came into sight or was touched is painted
/// again.
class CanvasPicture {
public:
    /// Paints all that meets `area`, in scene units, ground included.
    using Paint = std::function<void(QPainter& painter, const QRectF& area)>;

    /// Paints the part of a viewport that `exposed` covers, in scene units. The painter's transform leads from the scene to
    /// the viewport, which is `size` pixels large.
    void show(QPainter& painter, QSize size, const QRectF& exposed, const Paint& paint);

    /// What meets `area`, in scene units, looks otherwise now.
    void touch(const QRectF& area);
    void touchAll() { m_pixmap = {}; }

private:
    void shift(const QTransform& toView, QSize size, double ratio);
    void addTouched();
    void paintStale(QPainter::RenderHints hints, const Paint& paint);

    QPixmap m_pixmap;
    QTransform m_toView; ///< from the scene to where it stands in the picture, in device-independent pixels
    std::vector<QRectF> m_touched; ///< in the scene
    QRegion m_stale; ///< of the picture, in device pixels
};

}
