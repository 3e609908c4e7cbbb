#include "ui/canvas/shape_item.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace ase {

ShapeItem::ShapeItem(const Theme& theme)
    : m_theme(theme)
{
}

bool ShapeItem::show(const Shape& shape)
{
    if (shape == m_shape)
        return false;
    prepareGeometryChange();
    m_shape = shape;
    m_painted = paintedRect(shape);
    setToolTip(shape.markTip);
    update();
    return true;
}

void ShapeItem::mark(const ShapeState& state)
{
    if (state == m_state)
        return;
    m_state = state;
    update();
}

void ShapeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const double scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    paintShape(*painter, m_shape, m_theme, scale, m_state);
}

}
