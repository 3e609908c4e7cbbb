#include "ui/canvas/canvas_picture.h"

#include <QPaintDevice>

#include <cmath>

namespace ase {

namespace {

constexpr std::size_t mostTouched = 64; ///< areas kept one by one, before all between them is painted again
constexpr int mostPieces = 8; ///< passes over the drawing a frame

bool isWhole(double number)
{
    return std::abs(number - std::round(number)) < 1e-6;
}

bool differInShiftAlone(const QTransform& a, const QTransform& b)
{
    return a.m11() == b.m11() && a.m12() == b.m12() && a.m21() == b.m21() && a.m22() == b.m22();
}

}

void CanvasPicture::show(QPainter& painter, QSize size, const QRectF& exposed, const Paint& paint)
{
    const QTransform toView = painter.worldTransform();
    const double ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1;
    shift(toView, size, ratio);
    addTouched();
    paintStale(painter.renderHints(), paint);
    painter.save();
    painter.resetTransform();
    const QRect shown = toView.mapRect(exposed).toAlignedRect() & QRect(QPoint(), size);
    painter.drawPixmap(QRectF(shown), m_pixmap, QRectF(QPointF(shown.topLeft()) * ratio, QSizeF(shown.size()) * ratio));
    painter.restore();
}

void CanvasPicture::touch(const QRectF& area)
{
    if (m_touched.size() < mostTouched)
        m_touched.push_back(area);
    else
        m_touched.back() |= area;
}

/// Brings the picture to where the view looks now. Pixels are kept only where they fall on pixels again.
void CanvasPicture::shift(const QTransform& toView, QSize size, double ratio)
{
    const QSize pixels = (QSizeF(size) * ratio).toSize();
    const double dx = (toView.dx() - m_toView.dx()) * ratio;
    const double dy = (toView.dy() - m_toView.dy()) * ratio;
    const bool keeps = m_pixmap.size() == pixels && m_pixmap.devicePixelRatioF() == ratio
        && differInShiftAlone(toView, m_toView) && isWhole(dx) && isWhole(dy);
    m_toView = toView;
    if (!keeps) {
        m_touched.clear();
        m_pixmap = QPixmap(pixels);
        m_pixmap.setDevicePixelRatio(ratio);
        m_stale = QRect(QPoint(), pixels);
        return;
    }
    const QPoint by(int(std::lround(dx)), int(std::lround(dy)));
    if (by.isNull())
        return;
    QRegion exposed;
    m_pixmap.scroll(by.x(), by.y(), QRect(QPoint(), pixels), &exposed);
    m_stale = (m_stale.translated(by) | exposed) & QRect(QPoint(), pixels);
}

void CanvasPicture::addTouched()
{
    const double ratio = m_pixmap.devicePixelRatioF();
    const QTransform toPixels = m_toView * QTransform::fromScale(ratio, ratio);
    for (const QRectF& area : m_touched) {
        const QRectF pixels = toPixels.mapRect(area) & QRectF(QPointF(), QSizeF(m_pixmap.size()));
        if (!pixels.isEmpty())
            m_stale |= pixels.toAlignedRect();
    }
    m_touched.clear();
    m_stale &= QRect(QPoint(), m_pixmap.size());
}

void CanvasPicture::paintStale(QPainter::RenderHints hints, const Paint& paint)
{
    if (m_stale.isEmpty())
        return;
    if (m_stale.rectCount() > mostPieces)
        m_stale = m_stale.boundingRect();
    QPainter painter(&m_pixmap);
    painter.setRenderHints(hints);
    const double ratio = m_pixmap.devicePixelRatioF();
    const QTransform toScene = m_toView.inverted();
    for (const QRect& piece : m_stale) {
        const QRectF inView(QPointF(piece.topLeft()) / ratio, QSizeF(piece.size()) / ratio);
        painter.resetTransform();
        painter.setClipRect(inView);
        painter.setTransform(m_toView);
        paint(painter, toScene.mapRect(inView));
    }
    m_stale = {};
}

}
