#pragma once

#include "ui/paint/theme.h"
#include "ui/space/space_table_model.h"

#include <QStyledItemDelegate>

namespace ase {

/// Paints the space of a network: ranges as headings, free blocks dashed, overlaps with their mark, subnets with a bar.
class SpaceDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    SpaceDelegate(const Theme& theme, SpaceTableModel& model, QObject* parent);
    void setTheme(const Theme& theme) { m_theme = theme; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    int heightOf(const SpaceCells& cells) const;

private:
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintCell(QPainter& painter, const QRectF& cell, const QModelIndex& index, bool selected) const;
    void paintPrefix(QPainter& painter, const QRectF& cell, const SpaceCells& cells, bool selected) const;
    void paintBar(QPainter& painter, const QRectF& cell, const SpaceCells& cells) const;

    Theme m_theme;
    SpaceTableModel& m_model;
};

}
