#pragma once

#include "model/probe/probe_compare.h"
#include "ui/paint/mark.h"
#include "ui/tables/table_model.h"

#include <QString>

namespace ase {

/// A step of a probe as its row shows it.
struct ProbeCells {
    QString step, about;
    QString plan; ///< what it says, in sentences; empty: nothing
    QString seen; ///< by this machine
    QString verdict, time;
    VerdictMark mark = VerdictMark::NotReached;
    bool decides = false; ///< the diagnosis is about this step
    bool operator==(const ProbeCells&) const = default;
};

/// The steps of a probe beside the plan, read only.
class ProbeModel : public TableModel<int, ProbeCells> {
    Q_OBJECT
public:
    enum Column { StepColumn, PlanColumn, SeenColumn, VerdictColumn, TimeColumn, ColumnCount };

    using TableModel::TableModel;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
};

std::vector<ProbeModel::Row> probeRows(const ProbeComparison& comparison);
VerdictMark markOf(const ProbeLine& line);
VerdictMark markOf(ProbeOutcome outcome);

}
