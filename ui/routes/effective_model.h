#pragma once

#include "model/network/next_hop.h"
#include "ui/tables/table_model.h"

#include <QString>

namespace ase {

/// An effective route as its row shows it.
struct EffectiveCells {
    QString target; ///< prefix, tag or service
    bool tag = false; ///< the target is no prefix
    QString hop, address;
    QString hopWord; ///< the next hop in a short word
    QString source; ///< as Azure's own list names it: "Default", "User", "VirtualNetworkGateway"
    QString origin; ///< in words: "peering", "route fw-default"
    QString why; ///< where it comes from, or why it does not decide
    bool active = true;
    bool drops = false;
    bool decides = false; ///< for the address that is asked about
    std::optional<PartId> part;
    bool operator==(const EffectiveCells&) const = default;
};

/// The effective routes of a subnet, read only.
class EffectiveModel : public TableModel<QString, EffectiveCells> {
    Q_OBJECT
public:
    enum Column { TargetColumn, HopColumn, SourceColumn, OriginColumn, StateColumn, ColumnCount };

    using TableModel::TableModel;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Azure's word for the source, or a shorter one.
    static QString sourceWord(const EffectiveCells& cells);
};

/// The rows in their order; `decides` may be null.
std::vector<EffectiveModel::Row> effectiveRows(
    const Network& network, const EffectiveRoutes& routes, const EffectiveRoute* decides);

/// What becomes of packets to an address.
struct HopSentence {
    bool found = false; ///< some route decides
    bool dropped = false;
    QString headline; ///< "10.2.0.4 goes to appliance fw at 10.0.1.4."
    QString route; ///< the deciding row in a sentence
    QStringList caveats; ///< assumptions, then doubts
    bool unsure = false; ///< there are doubts: some other route may decide
    bool operator==(const HopSentence&) const = default;
};
HopSentence hopSentence(const Network& network, const Address& address, const NextHopAnswer& answer);

}
