#pragma once

#include "ui/paint/theme.h"
#include "ui/routes/route_table_model.h"
#include "ui/tables/column_room.h"

#include <QStyledItemDelegate>

namespace ase {

/// Paints routes as chips with the fault of a row as a second line and the heading of a section above its first row, and
/// edits them with completion. The heading is edited in the column of the grip.
class RouteDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    RouteDelegate(const Theme& theme, RouteTableModel& model, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    int heightOf(const RouteCells& cells) const;
    /// What the column asks for to show this row.
    ColumnNeed needOf(const RouteCells& cells, int column) const;
    /// Height of the heading above the row; 0 where no section begins there.
    int headingOf(const RouteCells& cells) const;

private:
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintFault(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintCell(QPainter& painter, const QRectF& cell, const QModelIndex& index, bool selected) const;

    const Theme& m_theme;
    RouteTableModel& m_model;
};

}
