#include "ui/rules/compare_dialog.h"
#include "ui/rules/flow_tester.h"
#include "ui/rules/required_rules_dialog.h"
#include "ui/rules/rules_dock.h"
#include "ui/rules/rules_header.h"
#include "ui/rules/rules_note.h"
#include "ui/rules/rules_summary.h"
#include "ui/rules/why_pane.h"

#include <QLabel>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace ase {

namespace {

constexpr int leastWithTester = 340; ///< height that leaves some rules in sight
constexpr int leastWithWhy = 460;

}

/// The first in the shown subnet.
std::optional<EnvironmentId> RulesDock::shownEnvironment() const
{
    const GroupAnalysis* analysis = shownAnalysis();
    if (!analysis || !analysis->subnet)
        return std::nullopt;
    for (const auto& row : m_document.plan()->network->environments.rows())
        if (row.value->subnet == analysis->subnet)
            return row.id;
    return std::nullopt;
}

void RulesDock::openRequired()
{
    const auto environment = shownEnvironment();
    if (!environment)
        return;
    auto* dialog = new RequiredRulesDialog(m_document, *environment, m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RequiredRulesDialog::refused, this, &RulesDock::refused);
    dialog->open();
}

/// Beside the rules, which can be worked on while it is open.
void RulesDock::openCompare()
{
    if (!m_group)
        return;
    const GroupAnalysis* analysis = shownAnalysis();
    auto* dialog = new CompareDialog(m_document, *m_group, analysis ? analysis->subnet : std::nullopt, m_theme, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->showDirection(m_direction);
    dialog->show();
}

void RulesDock::foldTester()
{
    if (!m_testChosen)
        m_testButton->setChecked(height() >= leastWithTester);
    m_tester->setVisible(m_testButton->isChecked());
    askTester();
}

/// The pane below the table: what becomes of the rule under the cursor.
void RulesDock::explain()
{
    if (!m_whyChosen)
        m_whyButton->setChecked(height() >= leastWithWhy);
    const GroupAnalysis* analysis = m_whyButton->isChecked() && !m_bareSubnet ? shownAnalysis() : nullptr;
    const auto rule = analysis ? m_table->currentRule() : std::nullopt;
    std::optional<RuleWhy> why;
    for (std::size_t place = 0; rule && place < analysis->list.rules.size(); ++place)
        if (analysis->list.rules[place].id == rule)
            why = whyOf(*m_latest.answer()->plan->network, *analysis, place);
    m_why->explain(why);
    m_why->setVisible(why.has_value());
}

QString RulesDock::counts() const
{
    return m_counts->text();
}

/// A tester out of sight asks nothing, and nothing lights up.
void RulesDock::askTester()
{
    const bool isAsking = m_testButton->isChecked() && m_group && !m_bareSubnet;
    const GroupAnalysis* analysis = isAsking ? shownAnalysis() : nullptr;
    m_tester->setTested(m_document.plan(), m_document.serviceTags(),
        analysis ? std::optional(TestedGroup {*m_group, analysis->subnet, m_direction}) : std::nullopt);
}

void RulesDock::showAnswer()
{
    const GroupAnalysis* analysis = shownAnalysis();
    if (!analysis)
        return;
    const Answer& answer = *m_latest.answer();
    std::vector<SubnetId> subnets;
    for (const GroupAnalysis& one : answer.analyses)
        if (one.direction == m_direction && one.subnet)
            subnets.push_back(*one.subnet);
    m_requiredButton->setEnabled(shownEnvironment().has_value());
    m_header->showSubnets(*answer.plan->network, subnets, m_subnet);
    m_note->show(*answer.plan->network, *analysis);
    QStringList users;
    for (const SubnetId subnet : subnets)
        users << pathOf(*answer.plan->network, subnet);
    m_usedBy->setText(
        users.isEmpty() ? tr("Attached to no subnet") : tr("Used by %1").arg(users.join(QStringLiteral(", "))));
    showCounts();
    explain();
}

void RulesDock::showCounts()
{
    const GroupAnalysis& analysis = *shownAnalysis();
    const SecurityGroup* group = m_document.plan()->network->securityGroups.find(*m_group);
    m_counts->setText(countsText(m_model->rows(), group, analysis));
    std::array<int, 2> sides {};
    for (const GroupAnalysis& one : m_latest.answer()->analyses)
        if (one.subnet == analysis.subnet)
            sides[one.direction == Direction::Inbound ? 0 : 1] = int(std::count_if(
                one.list.rules.begin(), one.list.rules.end(), [](const SeenRule& rule) { return rule.id.has_value(); }));
    m_header->showCounts(sides[0], sides[1]);
}

}
