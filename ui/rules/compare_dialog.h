#pragma once

#include "ui/document/latest.h"
#include "ui/document/plan_document.h"
#include "ui/rules/compare_model.h"

#include <QDialog>

#include <array>

class QCheckBox;
class QComboBox;
class QLabel;
class QTableView;
class QTableWidget;
class QToolButton;

namespace ase {

struct Theme;

/// Two groups side by side: their rules, and the flows that only one of them lets through. Stays open while one works on the
/// rules, and follows the plan. Enter and a double click go to the rule.
class CompareDialog : public QDialog {
    Q_OBJECT
public:
    /// `seenBy`: the subnet whose eyes both are seen with.
    CompareDialog(
        PlanDocument& document, SecurityGroupId left, std::optional<SubnetId> seenBy, const Theme& theme, QWidget* parent);

    QComboBox* leftGroups() const { return m_groups[0]; }
    QComboBox* rightGroups() const { return m_groups[1]; }
    QTableView* rules() const { return m_rules; }
    const CompareModel& lines() const { return *m_model; }
    QTableWidget* flows() const { return m_flows; }
    QCheckBox* differencesOnly() const { return m_differencesOnly; }
    QString note() const;
    void showDirection(Direction direction);
    /// Whether what is shown was computed from the current plan and tags, for the groups that are chosen.
    bool isCurrent() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Answer {
        PlanPtr plan;
        ServiceTagsPtr tags;
        GroupComparison comparison;
    };
    QWidget* createHeader();
    void createRules();
    void createFlows();
    void fillGroups(std::optional<SecurityGroupId> left, std::optional<SecurityGroupId> right);
    std::optional<SecurityGroupId> chosen(int side) const;
    void follow();
    void ask();
    void showAnswer();
    void showFlows(const DirectionComparison& side);
    void fitColumns();
    void goTo(const std::optional<SecurityRuleId>& rule);

    PlanDocument& m_document;
    const Theme& m_theme;
    std::optional<SubnetId> m_seenBy;
    Latest<Answer> m_latest;
    Direction m_direction = Direction::Inbound;
    std::array<QComboBox*, 2> m_groups {};
    std::array<QToolButton*, 2> m_segments {};
    QCheckBox* m_differencesOnly = nullptr;
    CompareModel* m_model;
    QTableView* m_rules;
    QTableWidget* m_flows;
    QLabel* m_note;
};

}
