#pragma once

#include "ui/canvas/canvas_view.h"
#include "ui/document/plan_document.h"
#include "ui/tables/table_model.h"

namespace ase {

/// The named views of the plan in their order. A name is edited in place: that is a step of the history.
class ViewsModel : public TableModel<std::size_t, NamedView> {
    Q_OBJECT
public:
    enum Column { NameColumn, DetailColumn, ColumnCount };

    explicit ViewsModel(PlanDocument& document, QObject* parent = nullptr);
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void refused(const QString& why);

private:
    void follow();

    PlanDocument& m_document;
};

/// The layers of the drawing, ticked where they are shown.
class LayersModel : public TableModel<int, bool> {
    Q_OBJECT
public:
    explicit LayersModel(CanvasView& canvas, QObject* parent = nullptr);
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void follow();

    CanvasView& m_canvas;
};

}
