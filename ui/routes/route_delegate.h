#pragma once

#include "ui/paint/theme.h"
#include "ui/routes/route_table_model.h"

#include <QStyledItemDelegate>

namespace ase {

/// Paints routes as chips with the fault of a row as a second line, and edits them with completion.
class RouteDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    RouteDelegate(const Theme& theme, RouteTableModel& model, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    int heightOf(const RouteCells& cells) const;

private:
    void paintCell(QPainter& painter, const QRectF& cell, const QModelIndex& index, bool selected) const;

    const Theme& m_theme;
    RouteTableModel& m_model;
};

}
