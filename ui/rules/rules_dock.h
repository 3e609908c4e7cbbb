#pragma once

#include "ui/document/latest.h"
#include "ui/document/plan_document.h"
#include "ui/paint/glyph.h"
#include "ui/paint/theme.h"
#include "ui/rules/rules_model.h"
#include "ui/rules/rules_subject.h"
#include "ui/rules/rules_table.h"

#include <QWidget>

class QAction;
class QLabel;
class QSettings;
class QStackedLayout;
class QToolButton;

namespace ase {

class FlowTester;
class RuleActions;
class RulesHeader;
class RulesNote;
class WhyPane;

/// The rules of a network security group, as a subnet that has it sees them, with what becomes of each. Follows the
/// selection; what says nothing about rules leaves it where it is. Rules are edited in the table.
class RulesDock : public QWidget {
    Q_OBJECT
public:
    RulesDock(PlanDocument& document, const Theme& theme, QWidget* parent = nullptr);

    /// Keeps the columns that a person chooses.
    void keepColumns(QSettings& settings);
    RulesTable* table() const { return m_table; }
    const RulesModel& rules() const { return *m_model; }
    Direction direction() const { return m_direction; }
    void showDirection(Direction direction);
    /// Whether what is shown was computed from the current plan.
    bool isCurrent() const;
    /// What it says where there are no rules to show; empty while there are.
    QString emptyText() const;
    FlowTester& tester() { return *m_tester; }
    const WhyPane& why() const { return *m_why; }
    QString counts() const;
    /// Does what a RuleCommand says to the rules that are chosen.
    void run(const QString& command);

Q_SIGNALS:
    void refused(const QString& why);
    void told(const QString& what);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Answer {
        PlanPtr plan;
        ServiceTagsPtr tags;
        SecurityGroupId group;
        std::vector<GroupAnalysis> analyses;
    };

    void createHeader();
    void createTable();
    QWidget* createFooter();
    void follow();
    void ask();
    void refresh();
    void showRows();
    void keepInSight();
    void askTester();
    void foldTester();
    void openRequired();
    void openCompare();
    void explain();
    QToolButton* addSwitch(Glyph glyph, const QString& text, const QString& name);
    std::optional<EnvironmentId> shownEnvironment() const;
    void showAnswer();
    void showNothing();
    void showCounts();
    void filterRows();
    void selectRules();
    void takeSelection();
    bool hasAnswer() const;
    const GroupAnalysis* shownAnalysis() const;

    PlanDocument& m_document;
    const Theme& m_theme;
    RulesModel* m_model;
    RulesTable* m_table;
    RuleActions* m_actions;
    Latest<Answer> m_latest;
    std::shared_ptr<GroupMemory> m_memory; ///< of the jobs alone
    std::optional<SecurityGroupId> m_group;
    std::optional<SubnetId> m_subnet;
    std::optional<SubnetId> m_bareSubnet; ///< selected, and without a group
    std::optional<SecurityRuleId> m_rule;
    Direction m_direction = Direction::Inbound;
    RulesHeader* m_header = nullptr;
    FlowTester* m_tester = nullptr;
    QToolButton* m_testButton = nullptr;
    QToolButton* m_requiredButton = nullptr;
    QAction* m_compare = nullptr;
    bool m_testChosen = false; ///< by the button; else the height of the dock decides
    WhyPane* m_why = nullptr;
    QToolButton* m_whyButton = nullptr;
    bool m_whyChosen = false;
    RulesNote* m_note = nullptr;
    QStackedLayout* m_stack = nullptr;
    QLabel* m_empty = nullptr;
    QLabel* m_counts = nullptr;
    QLabel* m_usedBy = nullptr;
    std::vector<SecurityRuleId> m_taken; ///< of the document's selection, those the table has selected
    bool m_stale = true;
    bool m_isShowing = false; ///< what the table selects now is not the user's doing
};

}
