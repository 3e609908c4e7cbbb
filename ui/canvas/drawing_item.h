#pragma once

#include "ui/paint/drawing_paint.h"

#include <QGraphicsItem>

namespace ase {

/// Shows a whole drawing: one item, because a scene that asks thousands one by one is slower than painting them.
class DrawingItem : public QGraphicsItem {
public:
    /// All must outlive the item.
    DrawingItem(const Drawing& drawing, const Extents& extents, const Highlights& highlights, const Theme& theme);

    /// To be told before what it shows grows or shrinks.
    void setBounds(const QRectF& bounds);

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const Drawing& m_drawing;
    const Extents& m_extents;
    const Highlights& m_highlights;
    const Theme& m_theme;
    QRectF m_bounds;
};

}
