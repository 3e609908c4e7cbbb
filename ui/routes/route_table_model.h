#pragma once

#include "ui/document/plan_document.h"
#include "ui/routes/route_cells.h"
#include "ui/tables/table_model.h"

namespace ase {

/// The routes of one table as written, edited in place. What does not parse is kept as written. The heading of a section is
/// what is edited in the column of the grip.
class RouteTableModel : public TableModel<RouteId, RouteCells> {
    Q_OBJECT
public:
    enum Column { GripColumn, NameColumn, PrefixColumn, HopColumn, AddressColumn, ColumnCount };

    RouteTableModel(PlanDocument& document, QObject* parent)
        : TableModel(parent)
        , m_document(document)
    {
    }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    /// Begins, renames or, with a blank text, ends a section at the route.
    bool setHeading(RouteId route, const QString& before, const QString& written);

    /// What is wrong with the cell, or would be with this text in it.
    const Judgement& judgementAt(const QModelIndex& index) const;
    Judgement judge(const QModelIndex& index, const QString& text) const;
    PlanDocument& document() const { return m_document; }

Q_SIGNALS:
    void refused(const QString& why);

private:
    PlanDocument& m_document;
};

/// The rows of a table in the order it is written; none where it is not in the plan.
std::vector<RouteTableModel::Row> routeTableRows(const Plan& plan, RouteTableId table);

}
