#include "ui/canvas/drawing_item.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace ase {

DrawingItem::DrawingItem(const Drawing& drawing, const Extents& extents, const Highlights& highlights, const Theme& theme)
    : m_drawing(drawing)
    , m_extents(extents)
    , m_highlights(highlights)
    , m_theme(theme)
{
    setFlag(ItemUsesExtendedStyleOption); // for the exposed rectangle
}

void DrawingItem::setBounds(const QRectF& bounds)
{
    if (bounds == m_bounds)
        return;
    prepareGeometryChange();
    m_bounds = bounds;
}

void DrawingItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*)
{
    const double scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    paintDrawing(*painter, m_drawing, m_extents, m_highlights, m_theme, scale, option->exposedRect);
}

}
