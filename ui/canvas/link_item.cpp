#include "ui/canvas/link_item.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace ase {

LinkItem::LinkItem(const Theme& theme)
    : m_theme(theme)
{
}

bool LinkItem::show(const Link& link)
{
    if (link == m_link)
        return false;
    prepareGeometryChange();
    m_link = link;
    m_painted = paintedRect(link);
    update();
    return true;
}

void LinkItem::mark(bool selected)
{
    if (selected == m_selected)
        return;
    m_selected = selected;
    update();
}

void LinkItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const double scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    paintLink(*painter, m_link, m_theme, scale, m_selected);
}

}
