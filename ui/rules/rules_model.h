#pragma once

#include "model/network/rule_words.h"
#include "ui/tables/table_model.h"

namespace ase {

/// One line of the table of rules: a rule, or the line that parts Azure's own from the group's.
struct RuleRow {
    bool isNote = false; ///< `reason` alone is shown
    bool isDefault = false; ///< Azure's own
    bool enabled = true;
    bool dead = false; ///< in the eyes of everyone who looks at the group
    std::optional<SecurityRuleId> rule;
    QString priority, name;
    std::optional<Access> access;
    RuleWords words;
    RuleReason reason;
    bool operator==(const RuleRow&) const = default;
};

/// Rows of one direction of a group as a subnet sees it, keyed by rule.
class RulesModel : public TableModel<QString, RuleRow> {
    Q_OBJECT
public:
    enum Column {
        GripColumn,
        PriorityColumn,
        NameColumn,
        ActionColumn,
        ProtocolColumn,
        SourceColumn,
        DestinationColumn,
        PortsColumn,
        ColumnCount
    };

    using TableModel::TableModel;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
};

/// The rows of an analysis: the group's rules in their order, disabled ones among them, then Azure's own under a line that
/// names the rule which decides before all of these, if one does.
std::vector<RulesModel::Row> ruleRows(
    const Network& network, const GroupAnalysis& analysis, const std::vector<GroupAnalysis>& everywhere);

/// The addresses or ports of a field, "*" in words.
QStringList shownWords(const QStringList& words);
QString shownProtocol(const QString& protocol);

}
