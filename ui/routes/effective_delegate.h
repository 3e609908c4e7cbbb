#pragma once

#include "ui/paint/theme.h"
#include "ui/routes/effective_model.h"
#include "ui/tables/column_room.h"

#include <QStyledItemDelegate>

namespace ase {

/// Paints effective routes: overridden ones muted and struck through with the reason as a second line; the one that decides
/// on a ground of its own with a bar, a mark and the word.
class EffectiveDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    EffectiveDelegate(const Theme& theme, const EffectiveModel& model, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    int heightOf(const EffectiveCells& cells) const;
    /// What the column asks for to show this row.
    ColumnNeed needOf(const EffectiveCells& cells, int column) const;

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintCell(QPainter& painter, const QRectF& cell, const QModelIndex& index, bool selected) const;

    const Theme& m_theme;
    const EffectiveModel& m_model;
};

}
