#pragma once

#include "model/plan/plan.h"
#include "model/reach/trace.h"
#include "ui/paint/mark.h"
#include "ui/tables/table_model.h"

#include <QStringList>

#include <optional>

namespace ase {

/// A link of a trace as its row shows it.
struct HopCells {
    int number = 0; ///< from 1
    VerdictMark mark = VerdictMark::NotReached;
    bool beyond = false; ///< behind the first that blocks
    QString stage;
    QString where;
    QString because; ///< the first reason
    QString whole; ///< all reasons, for the tool tip
    QStringList facts;
    bool operator==(const HopCells&) const = default;
};

/// The links of a trace, read only.
class HopModel : public TableModel<int, HopCells> {
    Q_OBJECT
public:
    enum Column { HopColumn, MarkColumn, StageColumn, WhereColumn, BecauseColumn, FactColumn, ColumnCount };

    using TableModel::TableModel;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// "passes", "blocks", "not reached".
    static QString markWord(VerdictMark mark);
};

std::vector<HopModel::Row> hopRows(const Network& network, const Trace& trace);
/// "nsg-ase 150", "rt-ase", "london": where the link is decided.
QString whereOf(const Network& network, const Hop& hop);

}
