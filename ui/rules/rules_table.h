#pragma once

#include "ui/paint/theme.h"
#include "ui/rules/rules_delegate.h"
#include "ui/rules/rules_model.h"
#include "ui/tables/edit_table_view.h"
#include "ui/tables/table_columns.h"

namespace ase {

/// The table of rules. Its actions' keys are its own; Tab goes on from one cell to the next while one is edited.
class RulesTable : public EditTableView {
    Q_OBJECT
public:
    RulesTable(PlanDocument& document, RulesModel& model, const Theme& theme, QWidget* parent = nullptr);

    /// Rules of the selected rows, from top to bottom.
    std::vector<SecurityRuleId> selectedRules() const;
    std::optional<SecurityRuleId> currentRule() const;
    /// Puts the cursor there; nothing else is selected.
    void goTo(SecurityRuleId rule, RulesModel::Column column = RulesModel::NameColumn);
    void editCell(SecurityRuleId rule, RulesModel::Column column);
    /// Headings of the selected rows, by the rules at the heads of their sections.
    std::vector<SecurityRuleId> selectedHeadings() const;
    std::optional<SecurityRuleId> currentHeading() const;
    /// Opens the heading above the rule.
    void editHeading(SecurityRuleId head);
    /// Columns that nothing is in are hidden unless chosen; others follow the width.
    void fitColumns();
    void chooseColumn(RulesModel::Column column, bool shown);
    TableColumns& columns() { return *m_columns; }

Q_SIGNALS:
    void mendAsked(int row);
    void refused(const QString& why);

protected:
    bool runKey(const QKeyEvent& event, bool run) override;
    int mainColumn() const override { return RulesModel::NameColumn; }
    int heightOfRow(int row) const override;
    bool hasGrip(const QModelIndex& index) const override;
    int lastGap() const override;
    /// The priority that the rule would get.
    QString noteOfDrop(int row, int gap) const override;
    void dropRow(int row, int gap) override;
    Qt::CursorShape cursorAt(const QModelIndex& index, QPoint at) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    bool foldByKey(const QKeyEvent& event, bool run);
    QAction* actionFor(const QKeyEvent& event) const;
    std::optional<SecurityRuleId> ruleFrom(int row) const;
    bool isUsed(RulesModel::Column column) const;
    ColumnNeed needOf(RulesModel::Column column) const;

    PlanDocument& m_document;
    RulesModel& m_model;
    RulesDelegate* m_delegate;
    TableColumns* m_columns;
};

}
