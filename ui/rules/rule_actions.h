#pragma once

#include "ui/rules/rules_table.h"

#include <QKeySequence>
#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QMenu;

namespace ase {

class RuleLookActions;

/// What can be done with rules of the table: the same actions in its menu, by key and on buttons. Each is one step of the
/// history.
class RuleActions : public QObject {
    Q_OBJECT
public:
    RuleActions(PlanDocument& document, RulesModel& model, RulesTable& table, const Theme& theme);

    QAction* insertBelow() const { return m_insertBelow; }
    QAction* renumber() const { return m_renumber; }
    /// Ready to be shown; deletes itself.
    QMenu* menu();
    /// Takes the way out that the row offers.
    void mend(int row);
    /// Which of them there are to act on.
    void follow();

Q_SIGNALS:
    void refused(const QString& why);
    void told(const QString& what);

private:
    QAction* add(const QString& text, const std::vector<QKeySequence>& keys, const std::function<void()>& act);
    void createActions();
    void createClipboardActions();
    bool apply(const QString& label, const PlanDocument::Edit& edit);
    void insert(int by);
    void duplicate();
    void remove();
    void toggleEnabled();
    void shift(int by);
    void copy();
    void paste();
    void addUsers(QMenu& menu) const;
    /// "allow-web", or "3 rules".
    QString nameOfSelected() const;
    SecurityRule newRule(const RulesScope& scope) const;
    /// The rule before which another goes: the current one, or the one after it.
    std::optional<SecurityRuleId> placeOf(int by) const;

    PlanDocument& m_document;
    RulesModel& m_model;
    RulesTable& m_table;
    const Theme& m_theme;
    RuleLookActions* m_looks;
    QAction* m_edit = nullptr;
    QAction* m_insertAbove = nullptr;
    QAction* m_insertBelow = nullptr;
    QAction* m_duplicate = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_enable = nullptr;
    QAction* m_moveUp = nullptr;
    QAction* m_moveDown = nullptr;
    QAction* m_renumber = nullptr;
    QAction* m_copy = nullptr;
    QAction* m_paste = nullptr;
    QAction* m_mend = nullptr;
    QAction* m_reveal = nullptr;
};

}
