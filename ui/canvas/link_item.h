#pragma once

#include "ui/paint/diagram.h"

#include <QGraphicsItem>

namespace ase {

/// Shows one line between boxes.
class LinkItem : public QGraphicsItem {
public:
    explicit LinkItem(const Theme& theme);

    PartId id() const { return m_link.id; }
    /// Idempotent, like ShapeItem::show.
    bool show(const Link& link);
    void mark(bool selected);

    QRectF boundingRect() const override { return m_painted; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const Theme& m_theme;
    Link m_link;
    bool m_selected = false;
    QRectF m_painted;
};

}
