#pragma once

#include "ui/paint/theme.h"
#include "ui/rules/rules_delegate.h"
#include "ui/rules/rules_model.h"
#include "ui/tables/table_columns.h"

#include <QTableView>

namespace ase {

/// The table of rules. Its actions' keys go before the window's while it has the focus; Enter edits the cell, Tab goes on
/// while one is edited. A rule is dragged by its grip: a line shows where it would stand, and rows stay until it is dropped.
class RulesTable : public QTableView {
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
    void fitRows();
    /// Columns that nothing is in are hidden unless chosen; others follow the width.
    void fitColumns();
    void chooseColumn(RulesModel::Column column, bool shown);
    TableColumns& columns() { return *m_columns; }

Q_SIGNALS:
    void mendAsked(int row);
    void refused(const QString& why);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    struct Drag {
        SecurityRuleId rule;
        QPoint from;
        bool isMoving = false;
        int gap = -1; ///< row the rule would stand before
        QString priority; ///< it would get
    };
    bool foldByKey(const QKeyEvent& event);
    QAction* actionFor(const QKeyEvent& event) const;
    bool isEditing() const { return state() == EditingState; }
    void dragTo(QPoint at);
    void drop();
    std::optional<SecurityRuleId> ruleFrom(int row) const;
    bool isUsed(RulesModel::Column column) const;

    PlanDocument& m_document;
    RulesModel& m_model;
    const Theme& m_theme;
    RulesDelegate* m_delegate;
    std::optional<Drag> m_drag;
    TableColumns* m_columns;
};

}
