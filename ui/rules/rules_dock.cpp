#include "ui/rules/rules_dock.h"

#include "ui/controls/action_use.h"
#include "ui/controls/elided_label.h"
#include "ui/document/main_subnet.h"
#include "ui/rules/flow_tester.h"
#include "ui/rules/rule_actions.h"
#include "ui/rules/rule_rows.h"
#include "ui/rules/rules_header.h"
#include "ui/rules/rules_note.h"
#include "ui/rules/rules_summary.h"
#include "ui/rules/why_pane.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QStyle>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ase {

namespace {

constexpr int footerHeight = 28;
constexpr int narrowWidth = 720;
constexpr int leastWidth = 340; ///< the words of both directions, in any language

}

RulesDock::RulesDock(PlanDocument& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_theme(theme)
    , m_model(new RulesModel(document, this))
    , m_table(new RulesTable(document, *m_model, theme))
    , m_actions(new RuleActions(document, *m_model, *m_table, theme))
    , m_memory(std::make_shared<GroupMemory>())
{
    setProperty("surface", QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(leastWidth);
    createHeader();
    createTable();
    m_empty = new QLabel;
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setProperty("surface", QStringLiteral("surface"));
    m_note = new RulesNote(theme, this);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_tester);
    column->addWidget(m_note);
    column->addLayout(m_stack, 1);
    column->addWidget(m_why);
    column->addWidget(createFooter());
    connect(&m_document, &PlanDocument::planChanged, this, &RulesDock::follow);
    connect(&m_document, &PlanDocument::selectionChanged, this, &RulesDock::follow);
    connect(&m_document, &PlanDocument::serviceTagsChanged, this, [this] {
        m_memory = std::make_shared<GroupMemory>(); // what it holds was computed with other tags
        follow();
    });
    connect(m_latest.signals_(), &LatestSignals::delivered, this, &RulesDock::refresh);
}

void RulesDock::createHeader()
{
    m_header = new RulesHeader(m_theme, this);
    QToolButton* rule = addSwitch(Glyph::Plus, tr("Rule"), tr("Insert rule below"));
    rule->setCheckable(false);
    rule->setToolTip(tr("Inserts a rule below the chosen one."));
    connect(rule, &QToolButton::clicked, m_actions->insertBelow(), &QAction::trigger);
    m_requiredButton = addSwitch(Glyph::Environment, tr("Required rules"), tr("Add required rules"));
    m_requiredButton->setCheckable(false);
    m_requiredButton->setToolTip(tr("Shows the rules that the environment in the subnet needs, and adds them."));
    connect(m_requiredButton, &QToolButton::clicked, this, &RulesDock::openRequired);
    QToolButton* compare = addSwitch(Glyph::Swap, tr("Compare"), tr("Compare with another group"));
    compare->setCheckable(false);
    compare->setToolTip(tr("Shows this group beside another one, and the flows that only one of them lets through."));
    m_compare = new QAction(tr("Compare with…"), this);
    m_compare->setObjectName(QStringLiteral("rules.compare"));
    m_table->addAction(m_compare);
    connect(m_compare, &QAction::triggered, this, &RulesDock::openCompare);
    connect(compare, &QToolButton::clicked, m_compare, &QAction::trigger);
    connect(m_compare, &QAction::enabledChanged, compare, &QWidget::setEnabled);
    m_tester = new FlowTester(m_theme, this);
    m_testButton = addSwitch(Glyph::Trace, tr("Test"), tr("Test a flow"));
    m_testButton->setToolTip(tr("Asks the rules about one flow; the rule that decides lights up."));
    m_whyButton = addSwitch(Glyph::Help, tr("Why"), tr("Explain the chosen rule"));
    m_whyButton->setToolTip(tr("Tells what takes packets from the chosen rule, and a packet to try."));
    connect(m_whyButton, &QToolButton::clicked, this, [this] {
        m_whyChosen = true;
        explain();
    });
    connect(m_testButton, &QToolButton::clicked, this, [this] {
        m_testChosen = true;
        foldTester();
    });
    connect(m_tester, &FlowTester::decided, this, [this] {
        if (m_model->scope() && hasAnswer())
            showRows();
    });
    connect(m_header, &RulesHeader::groupChosen, this, [this](PartId group) { m_document.selectOne(group); });
    connect(m_header, &RulesHeader::subnetChosen, this, [this](PartId subnet) {
        m_subnet = subnet.as<SubnetId>();
        refresh();
    });
    connect(m_header, &RulesHeader::directionChosen, this, &RulesDock::showDirection);
    connect(m_header->find(), &QLineEdit::textChanged, this, &RulesDock::filterRows);
}

QToolButton* RulesDock::addSwitch(Glyph glyph, const QString& text, const QString& name)
{
    auto* button = new QToolButton(m_header);
    button->setCheckable(true);
    button->setIcon(glyphIcon(glyph, m_theme));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAccessibleName(name);
    m_header->addButton(button);
    return button;
}

void RulesDock::createTable()
{
    m_why = new WhyPane(m_theme, this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RulesDock::explain);
    connect(m_why, &WhyPane::ruleChosen, this, [this](PartId rule) { m_document.selectOne(rule); });
    connect(m_why, &WhyPane::closed, m_whyButton, &QToolButton::click);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RulesDock::takeSelection);
    connect(m_table, &RulesTable::refused, this, &RulesDock::refused);
    connect(m_actions, &RuleActions::refused, this, &RulesDock::refused);
    connect(m_actions, &RuleActions::told, this, &RulesDock::told);
    connect(m_model, &RulesModel::refused, this, &RulesDock::refused);
    connect(
        m_model, &RulesModel::foldChanged, this,
        [this] {
            if (m_model->scope() && hasAnswer())
                showRows();
        },
        Qt::QueuedConnection); // it may come from within showRows()
}

QWidget* RulesDock::createFooter()
{
    auto* footer = new QWidget(this);
    footer->setFixedHeight(footerHeight);
    m_counts = new ElidedLabel(Elide::End, footer);
    m_usedBy = new QLabel(footer);
    for (QLabel* label : {m_counts, m_usedBy}) {
        label->setProperty("caption", true);
        label->setTextFormat(Qt::PlainText);
    }
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(14, 0, 14, 0);
    row->addWidget(m_counts, 1);
    row->addWidget(m_usedBy);
    return footer;
}

void RulesDock::showDirection(Direction direction)
{
    m_direction = direction;
    refresh();
}

bool RulesDock::hasAnswer() const
{
    return m_latest.answer() && m_group && m_latest.answer()->group == *m_group;
}

bool RulesDock::isCurrent() const
{
    if (!m_group || m_bareSubnet)
        return !m_stale && !m_latest.isBusy();
    return !m_latest.isBusy() && hasAnswer() && m_latest.answer()->plan->network == m_document.plan()->network
        && m_latest.answer()->tags == m_document.serviceTags();
}

void RulesDock::keepColumns(QSettings& settings)
{
    m_table->columns().keepIn(settings, QStringLiteral("tables/rules"));
}

void RulesDock::run(const QString& command)
{
    for (QAction* action : m_table->actions()) {
        if (action->objectName() != command)
            continue;
        if (action->isEnabled())
            action->trigger();
        else
            Q_EMIT refused(action->toolTip());
    }
}

QString RulesDock::emptyText() const
{
    return m_stack->currentIndex() == 1 ? m_empty->text() : QString();
}

void RulesDock::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        follow();
}

void RulesDock::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_usedBy->setVisible(width() >= narrowWidth);
    foldTester();
    explain();
    keepInSight();
}

void RulesDock::follow()
{
    m_stale = !isVisible();
    if (m_stale)
        return; // a hidden dock costs nothing; it catches up when it is shown
    const Network& network = *m_document.plan()->network;
    const RulesSubject subject = rulesSubject(network, m_document.selection());
    m_rule = subject.rule;
    m_bareSubnet = subject.group ? std::nullopt : subject.subnet;
    if (subject.direction)
        m_direction = *subject.direction;
    if (subject.group && subject.group != m_group)
        m_subnet.reset();
    if (subject.group)
        m_group = subject.group;
    if (subject.group && subject.subnet)
        m_subnet = subject.subnet;
    if (m_group && !network.securityGroups.contains(*m_group))
        m_group.reset();
    if (!m_group && !network.securityGroups.isEmpty()) {
        const auto subnet = mainSubnet(network);
        const auto group = subnet ? network.subnets.find(*subnet)->securityGroup : std::nullopt;
        m_group = group && network.securityGroups.contains(*group) ? *group : network.securityGroups.rows().front().id;
    }
    setUse(*m_compare,
        m_group && network.securityGroups.size() > 1 ? QString() : tr("The plan has no other network security group."));
    m_header->showGroups(network, m_bareSubnet ? std::nullopt : m_group);
    ask();
    refresh();
}

void RulesDock::ask()
{
    if (!m_group || m_bareSubnet || isCurrent())
        return;
    m_latest.ask([plan = m_document.plan(), tags = m_document.serviceTags(), group = *m_group, memory = m_memory](
                     const std::stop_token& stop) {
        return Answer {plan, tags, group, analyseGroup(Reading(*plan->network, tags.get()), group, *memory, stop)};
    });
}

const GroupAnalysis* RulesDock::shownAnalysis() const
{
    const GroupAnalysis* found = nullptr;
    if (!hasAnswer())
        return found;
    for (const GroupAnalysis& one : m_latest.answer()->analyses)
        if (one.direction == m_direction && (!found || (m_subnet && one.subnet == m_subnet)))
            found = &one;
    return found;
}

void RulesDock::refresh()
{
    m_header->showDirection(m_direction);
    if (!m_group || m_bareSubnet)
        return showNothing();
    if (!hasAnswer())
        return; // the rows of before stay until the answer comes
    showRows();
    showAnswer();
    askTester();
}

/// The rules are those of the plan as it is now; what an older answer told of them stays until a newer one comes.
void RulesDock::showRows()
{
    const QScopedValueRollback showing(m_isShowing, true);
    const QRect current = m_table->visualRect(m_table->currentIndex());
    const bool isInSight = !current.isEmpty() && m_table->viewport()->rect().contains(current);
    m_stack->setCurrentIndex(0);
    m_model->setScope(
        std::make_shared<const RulesScope>(m_document.plan(), *m_group, m_direction, m_document.serviceTags()));
    std::vector<RulesModel::Row> rows = ruleRows(*m_model->scope(), shownAnalysis(), m_latest.answer()->analyses);
    for (RulesModel::Row& row : rows) {
        row.value.decides = row.id == m_tester->deciderKey();
        row.value.folded = row.value.heads && m_model->folded().contains(*row.value.heads);
    }
    m_model->show(std::move(rows));
    m_table->fitRows();
    m_table->fitColumns();
    filterRows();
    selectRules();
    m_actions->follow();
    if (isInSight) // reasons and the note above may push it down
        keepInSight();
}

/// The chosen rule, once the table has its size.
void RulesDock::keepInSight()
{
    if (m_rule && m_table->currentRule() == m_rule)
        QTimer::singleShot(0, m_table, [this] { m_table->scrollTo(m_table->currentIndex()); });
}

void RulesDock::showNothing()
{
    const Network& network = *m_document.plan()->network;
    m_empty->setText(m_bareSubnet
            ? tr("%1 has no network security group: everything passes.").arg(pathOf(network, *m_bareSubnet))
            : tr("The plan has no network security group yet."));
    m_model->setScope(nullptr);
    m_model->show({});
    m_actions->follow();
    m_note->hide();
    m_why->hide();
    m_header->hideSubnets();
    m_header->showCounts({}, {});
    m_counts->clear();
    m_usedBy->clear();
    m_stack->setCurrentIndex(1);
}

void RulesDock::filterRows()
{
    const RuleQuery query = RuleQuery::parse(m_header->find()->text());
    const GroupAnalysis* analysis = shownAnalysis();
    std::set<QString> found;
    if (!query.isEmpty() && m_model->scope())
        found = foundRows(*m_model->scope(), analysis, m_model->rows(), query);
    bool folded = false;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const RulesModel::Row& shown = m_model->rows()[std::size_t(row)];
        folded = shown.value.heads ? shown.value.folded : folded && shown.value.rule;
        const bool isFolded = folded && !shown.value.heads && !shown.value.decides;
        const bool isFound = query.isEmpty() ? !isFolded : found.contains(shown.id);
        if (m_table->isRowHidden(row) == isFound)
            m_table->setRowHidden(row, !isFound);
    }
    QLineEdit* find = m_header->find();
    if (const bool isWrong = !query.fault().isEmpty(); find->property("wrong").toBool() != isWrong) {
        find->setProperty("wrong", isWrong);
        find->style()->polish(find);
    }
    find->setAccessibleDescription(query.fault());
    if (!query.fault().isEmpty())
        m_counts->setText(query.fault());
    else if (analysis && !m_isShowing)
        showCounts();
}

/// The document's selection, as far as it is rules that are shown.
void RulesDock::selectRules()
{
    std::vector<SecurityRuleId> wanted;
    for (const PartId part : m_document.selection())
        if (const auto rule = part.as<SecurityRuleId>(); rule && m_model->rowOf(idText(rule->value)) >= 0)
            wanted.push_back(*rule);
    if (wanted == m_taken)
        return; // the cursor may have gone on to rules of Azure's since
    m_taken = wanted;
    for (const SecurityRuleId rule : wanted) // what is chosen elsewhere comes into sight
        if (const int heading = m_model->headingOf(m_model->rowOf(idText(rule.value))); heading >= 0)
            m_model->setFolded(*m_model->rows()[std::size_t(heading)].value.heads, false);
    std::vector<SecurityRuleId> now = m_table->selectedRules();
    std::sort(now.begin(), now.end());
    if (wanted.empty() || wanted == now)
        return;
    m_table->goTo(wanted.front());
    QItemSelection rows;
    for (const SecurityRuleId rule : wanted) {
        const int row = m_model->rowOf(idText(rule.value));
        rows.select(m_model->index(row, 0), m_model->index(row, RulesModel::ColumnCount - 1));
    }
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
}

/// One selection serves all views: rules chosen in the table are the document's.
void RulesDock::takeSelection()
{
    if (m_isShowing)
        return;
    const std::vector<SecurityRuleId> rules = m_table->selectedRules();
    if (!rules.empty())
        m_document.select({rules.begin(), rules.end()});
}

}
