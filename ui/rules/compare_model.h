#pragma once

#include "model/network/group_comparison.h"
#include "ui/tables/table_model.h"

#include <QStringList>

#include <array>

namespace ase {

/// How two rules that stand side by side relate.
enum class CompareState : std::uint8_t { Same, SameMeaning, Differs, OnlyLeft, OnlyRight };

/// A line of the comparison, in words.
struct CompareLine {
    CompareState state = CompareState::Same;
    std::optional<SecurityRuleId> left, right;
    QString verdict; ///< "differs: source, ports"
    std::array<QStringList, 2>
        cells; ///< of the left and of the right, by CompareModel::fields; empty where there is no rule
    std::vector<bool> differs; ///< by field
    bool operator==(const CompareLine&) const = default;
};

/// Two groups side by side: the fields of the left rule, what is to be said of the two, the fields of the right one.
class CompareModel : public TableModel<QString, CompareLine> {
    Q_OBJECT
public:
    static constexpr std::array fields {RuleField::Priority, RuleField::Name, RuleField::Access, RuleField::Protocol,
        RuleField::Sources, RuleField::SourcePorts, RuleField::Destinations, RuleField::DestinationPorts};
    static constexpr int fieldCount = int(fields.size());
    static constexpr int verdictColumn = fieldCount;

    using TableModel::TableModel;
    /// Which field a column shows; none for the verdict.
    static std::optional<RuleField> fieldOf(int column);
    static bool isRight(int column) { return column > verdictColumn; }
    static bool isSame(CompareState state) { return state == CompareState::Same || state == CompareState::SameMeaning; }
    /// Whether the cell says something else than the one on the other side.
    bool differs(const QModelIndex& index) const;
    /// The rule to go to from a cell: that of its side, else the one there is.
    std::optional<SecurityRuleId> ruleAt(const QModelIndex& index) const;

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 2 * fieldCount + 1; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString cell(const CompareLine& line, int column) const;
};

/// The lines of one direction; `differencesOnly` leaves out rules that are the same on both sides.
std::vector<CompareModel::Row> compareLines(
    const Network& network, const GroupComparison& groups, const DirectionComparison& side, bool differencesOnly);

}
