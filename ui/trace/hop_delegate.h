#pragma once

#include "ui/paint/theme.h"
#include "ui/trace/hop_model.h"

#include <QStyledItemDelegate>

namespace ase {

/// Paints links in the top of their rows: below stands the reason, and below the chosen one its evidence. What lies behind
/// the break is faint, with an empty ring.
class HopDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    HopDelegate(const Theme& theme, const HopModel& model, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintCell(QPainter& painter, const QRectF& cell, const QModelIndex& index, bool selected) const;

    const Theme& m_theme;
    const HopModel& m_model;
};

}
