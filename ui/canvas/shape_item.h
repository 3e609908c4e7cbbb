#pragma once

#include "ui/paint/diagram.h"

#include <QGraphicsItem>

namespace ase {

/// Shows one box. Holds what it shows and nothing of the plan; the scene gives it something else to show.
class ShapeItem : public QGraphicsItem {
public:
    explicit ShapeItem(const Theme& theme);

    PartId id() const { return m_shape.id; }
    const Shape& shown() const { return m_shape; }
    const ShapeState& state() const { return m_state; }

    /// Idempotent: nothing is painted again where nothing differs. True where something did.
    bool show(const Shape& shape);
    void mark(const ShapeState& state);

    QRectF boundingRect() const override { return m_painted; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const Theme& m_theme;
    Shape m_shape;
    ShapeState m_state;
    QRectF m_painted;
};

}
