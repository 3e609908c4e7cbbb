#pragma once

#include "model/network/rule_cell.h"
#include "model/network/rule_search.h"
#include "model/network/rule_words.h"
#include "ui/document/plan_document.h"
#include "ui/tables/table_model.h"

#include <set>

namespace ase {

/// A way out of what is wrong with a rule: the text a cell gets, or the end of the rule.
struct RuleMend {
    QString label;
    std::optional<RuleField> field; ///< none: the rule is removed
    QString text;
    bool operator==(const RuleMend&) const = default;
};

/// One line of the table of rules: a rule, the heading of a section, or the line that parts Azure's own from the group's.
struct RuleRow {
    bool isNote = false; ///< `reason` alone is shown
    bool isDefault = false; ///< Azure's own
    bool enabled = true;
    bool dead = false; ///< in the eyes of everyone who looks at the group
    bool decides = false; ///< what the flow tester asks about
    std::optional<SecurityRuleId> rule;
    std::optional<SecurityRuleId> heads; ///< a heading, whose text is the name: the rule that it stands above
    int under = 0; ///< rules in the section of a heading
    bool folded = false; ///< and whether they are out of sight
    RowColour colour = RowColour::None;
    QString priority, name, description;
    std::optional<Access> access;
    RuleWords words;
    std::vector<RuleField> wrong; ///< fields whose text does not do
    bool isFaulty = false; ///< the reason is what is wrong with a field
    RuleReason reason;
    std::optional<RuleMend> mend;
    bool operator==(const RuleRow&) const = default;
};

/// Which rules a table shows, and what its cells are held against.
struct RulesScope {
    RulesScope(PlanPtr shown, SecurityGroupId shownGroup, Direction side, ServiceTagsPtr list = {})
        : plan(std::move(shown))
        , group(shownGroup)
        , direction(side)
        , tags(std::move(list))
        , context(*plan->network, group, direction, tags.get())
    {
    }
    PlanPtr plan;
    SecurityGroupId group;
    Direction direction;
    ServiceTagsPtr tags;
    CellContext context;
};
using RulesScopePtr = std::shared_ptr<const RulesScope>;

/// Rows of one direction of a group as a subnet sees it, keyed by rule. Cells of the group's own rules are edited as text.
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
        SourcePortsColumn,
        DestinationColumn,
        PortsColumn,
        DescriptionColumn,
        ColumnCount
    };

    explicit RulesModel(PlanDocument& document, QObject* parent = nullptr);

    /// Null while there is nothing to edit.
    const RulesScopePtr& scope() const { return m_scope; }
    void setScope(RulesScopePtr scope) { m_scope = std::move(scope); }
    /// Sections whose rules are out of sight, by the rule at their head.
    const std::set<SecurityRuleId>& folded() const { return m_folded; }
    void setFolded(SecurityRuleId head, bool folded);
    /// The row of the heading above a rule; -1 where it stands in no section.
    int headingOf(int row) const;
    /// None for the grip.
    static std::optional<RuleField> fieldOf(int column);
    static QString titleOf(Column column);
    /// Whether a rule of the group itself stands there.
    bool isOwn(const QModelIndex& index) const;

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void refused(const QString& why);
    void foldChanged();

private:
    bool setHeading(const RuleRow& row, const QString& text);
    const SecurityRule* ruleAt(const QModelIndex& index) const;
    QString shownText(const RuleRow& row, Column column) const;
    QString descriptionOf(const RuleRow& row) const;
    QString toolTip(const RuleRow& row, Column column) const;

    PlanDocument& m_document;
    RulesScopePtr m_scope;
    std::set<SecurityRuleId> m_folded;
};

/// The addresses or ports of a field, "*" in words.
QStringList shownWords(const QStringList& words);
QString shownProtocol(const QString& protocol);

}
