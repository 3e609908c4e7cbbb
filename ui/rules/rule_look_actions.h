#pragma once

#include "ui/rules/rules_table.h"

#include <QObject>

#include <vector>

class QAction;
class QMenu;

namespace ase {

/// What can be asked of the table of rules from anywhere in the window.
struct RuleCommand {
    QString id; ///< stable: "rules.section"
    QString text;
};
std::vector<RuleCommand> ruleCommands();

/// Sections and colours of rules: how they are shown, and nothing that Azure would see. Each is one step of the history.
class RuleLookActions : public QObject {
    Q_OBJECT
public:
    RuleLookActions(PlanDocument& document, RulesModel& model, RulesTable& table, const Theme& theme);

    void addTo(QMenu& menu);
    /// Takes away the headings in the selected rows; false where there are none.
    bool removeHeadings();
    /// Which of them there are to act on.
    void follow();

Q_SIGNALS:
    void refused(const QString& why);

private:
    bool apply(const QString& label, const PlanDocument::Edit& edit);
    void addSection();
    void removeSection();
    void colour(RowColour colour);
    /// The rule at the head of the section whose heading is meant: that in the current row, or right above it.
    std::optional<SecurityRuleId> headMeant() const;

    PlanDocument& m_document;
    RulesModel& m_model;
    RulesTable& m_table;
    const Theme& m_theme;
    QAction* m_section = nullptr;
    QAction* m_removeSection = nullptr;
    std::vector<QAction*> m_colours;
};

}
