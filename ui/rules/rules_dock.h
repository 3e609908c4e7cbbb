#pragma once

#include "ui/document/analysis.h"
#include "ui/document/latest.h"
#include "ui/document/plan_document.h"
#include "ui/paint/theme.h"
#include "ui/rules/rules_model.h"
#include "ui/rules/rules_subject.h"

#include <QTableView>
#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedLayout;
class QToolButton;

namespace ase {

class RulesDelegate;
class RulesNote;

/// The rules of a network security group, as a subnet that has it sees them, with what becomes of each. Follows the
/// selection; what says nothing about rules leaves it where it is.
class RulesDock : public QWidget {
    Q_OBJECT
public:
    RulesDock(PlanDocument& document, const Theme& theme, QWidget* parent = nullptr);

    QTableView* table() const { return m_table; }
    const RulesModel& rules() const { return *m_model; }
    Direction direction() const { return m_direction; }
    void showDirection(Direction direction);
    /// Whether what is shown was computed from the current plan.
    bool isCurrent() const;
    /// What it says where there are no rules to show; empty while there are.
    QString emptyText() const;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Answer {
        PlanPtr plan;
        SecurityGroupId group;
        std::vector<GroupAnalysis> analyses;
    };

    QWidget* createHeader();
    QWidget* createFooter();
    void createTable();
    QToolButton* createSegment(Direction direction, const char* place);
    void follow();
    void fillGroups(const Network& network);
    void fillSubnets(const Network& network, const std::vector<GroupAnalysis>& analyses);
    void ask();
    void showAnswer();
    void showNothing();
    void showCounts(const Network& network, const Answer& answer, const GroupAnalysis& analysis);
    void fitRows();
    void filterRows();
    void selectRule();
    void reveal(const QModelIndex& index);
    const GroupAnalysis* shownAnalysis() const;

    PlanDocument& m_document;
    const Theme& m_theme;
    RulesModel* m_model;
    RulesDelegate* m_delegate;
    QTableView* m_table;
    Latest<Answer> m_latest;
    std::shared_ptr<GroupMemory> m_memory; ///< of the jobs alone
    std::optional<SecurityGroupId> m_group;
    std::optional<SubnetId> m_subnet;
    std::optional<SubnetId> m_bareSubnet; ///< selected, and without a group
    std::optional<SecurityRuleId> m_rule;
    Direction m_direction = Direction::Inbound;
    QComboBox* m_groups = nullptr;
    QComboBox* m_subnets = nullptr;
    std::array<QToolButton*, 2> m_segments {};
    QLineEdit* m_find = nullptr;
    RulesNote* m_note = nullptr;
    QStackedLayout* m_stack = nullptr;
    QLabel* m_empty = nullptr;
    QLabel* m_counts = nullptr;
    QLabel* m_usedBy = nullptr;
    bool m_stale = true;
};

}
