#pragma once

#include "model/capacity/capacity.h"
#include "ui/charts/row_model.h"
#include "ui/paint/theme.h"

#include <QTableView>

namespace ase {

/// A subnet as a line of figures.
struct SubnetLine {
    SubnetId subnet;
    QString path; ///< "hub/apps"
    QString prefix; ///< as written
    bool counted = false; ///< the figures are there
    bool hasPrefix = false; ///< an IPv4 prefix is known
    QString keptFor; ///< as SubnetUse has it
    int total = 0;
    int used = 0;
    int peak = 0;
    bool operator==(const SubnetLine&) const = default;
};
/// The line of a subnet; `use` may be null: not counted yet.
SubnetLine subnetLine(const Network& network, SubnetId id, const SubnetUse* use);

struct SubnetLineKey {
    SubnetId operator()(const SubnetLine& line) const { return line.subnet; }
};

/// The subnets of a virtual network, or of the plan, with their address bars.
class SubnetListModel : public RowModel<SubnetLine, SubnetLineKey> {
    Q_OBJECT
public:
    enum Column { Name, Addresses, ColumnCount };

    using RowModel::RowModel;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// "46 used, 109 head-room, 101 free of 256"; what a kept subnet is kept for.
    QString figures(const SubnetLine& line) const;
};

class SubnetList : public QTableView {
    Q_OBJECT
public:
    explicit SubnetList(const Theme& theme, QWidget* parent = nullptr);
    void show(std::vector<SubnetLine> lines);
    /// Marks the row of the subnet, or none.
    void setCurrentSubnet(std::optional<SubnetId> subnet);
    void setTheme(const Theme& theme);
    const SubnetListModel& lines() const { return m_model; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    void subnetChosen(ase::SubnetId subnet);

private:
    SubnetListModel m_model;
    Theme m_theme;
};

}
