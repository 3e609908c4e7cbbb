#pragma once

#include "ui/charts/address_chart_data.h"
#include "ui/charts/row_model.h"
#include "ui/paint/theme.h"

#include <QTableView>

namespace ase {

struct SizeRowKey {
    int operator()(const SizeRow& row) const { return row.length; }
};

/// Which subnet sizes would hold the environment, in words: the accessible form of the chart.
class SizeTableModel : public RowModel<SizeRow, SizeRowKey> {
    Q_OBJECT
public:
    enum Column { Size, Today, Steady, Peak, FullAt, ColumnCount };
    /// Of the three columns between: an int of Fit.
    enum Role { FitRole = Qt::UserRole, CurrentRole };

    using RowModel::RowModel;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
};

class SizeTable : public QTableView {
    Q_OBJECT
public:
    explicit SizeTable(const Theme& theme, QWidget* parent = nullptr);
    void show(const std::vector<SizeRow>& rows);
    void setTheme(const Theme& theme);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    SizeTableModel m_model;
    Theme m_theme;
};

}
