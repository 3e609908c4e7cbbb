#include "ui/rules/rules_dock.h"

#include "ui/charts/elided_label.h"
#include "ui/docks/search_field.h"
#include "ui/paint/glyph.h"
#include "ui/paint/text.h"
#include "ui/rules/rules_delegate.h"
#include "ui/rules/rules_note.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ase {

namespace {

constexpr int headerHeight = 44;
constexpr int footerHeight = 28;
constexpr int findWidth = 190;
constexpr int narrowWidth = 720;
constexpr int leastWithFind = 500;
constexpr int gripWidth = 28;
constexpr int priorityWidth = 68;
constexpr int signWidth = 36; ///< the sign of an action and the edges of its cell
constexpr int protocolWidth = 76;

}

RulesDock::RulesDock(PlanDocument& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_theme(theme)
    , m_model(new RulesModel(this))
    , m_delegate(new RulesDelegate(theme, this))
    , m_table(new QTableView)
    , m_memory(std::make_shared<GroupMemory>())
{
    setProperty("surface", QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    createTable();
    m_empty = new QLabel;
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setProperty("surface", QStringLiteral("surface"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(createHeader());
    m_note = new RulesNote(theme, this);
    column->addWidget(m_note);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addLayout(m_stack, 1);
    column->addWidget(createFooter());
    setMinimumWidth(320);
    connect(&m_document, &PlanDocument::planChanged, this, &RulesDock::follow);
    connect(&m_document, &PlanDocument::selectionChanged, this, &RulesDock::follow);
    connect(m_latest.signals_(), &LatestSignals::delivered, this, &RulesDock::showAnswer);
}

QToolButton* RulesDock::createSegment(Direction direction, const char* place)
{
    auto* button = new QToolButton(this);
    button->setCheckable(true);
    button->setProperty("segment", QLatin1String(place));
    button->setText(direction == Direction::Inbound ? tr("Inbound") : tr("Outbound"));
    connect(button, &QToolButton::clicked, this, [this, direction] { showDirection(direction); });
    return button;
}

QWidget* RulesDock::createHeader()
{
    auto* header = new QWidget(this);
    header->setFixedHeight(headerHeight);
    m_groups = new QComboBox(header);
    m_groups->setAccessibleName(tr("Network security group"));
    m_groups->setMinimumWidth(110);
    m_subnets = new QComboBox(header);
    m_subnets->setAccessibleName(tr("Subnet whose eyes the rules are seen with"));
    m_subnets->setToolTip(m_subnets->accessibleName());
    m_segments = {createSegment(Direction::Inbound, "first"), createSegment(Direction::Outbound, "last")};
    m_segments.front()->setChecked(true);
    auto* choice = new QButtonGroup(this);
    auto* segments = new QHBoxLayout;
    segments->setSpacing(0);
    for (QToolButton* segment : m_segments) {
        choice->addButton(segment);
        segments->addWidget(segment);
    }
    m_find = new SearchField(tr("Find a rule"), tr("Find a rule"), Glyph::Search, m_theme);
    m_find->setMaximumWidth(findWidth);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(14, 0, 14, 0);
    row->setSpacing(8);
    row->addWidget(m_groups);
    row->addWidget(m_subnets);
    row->addLayout(segments);
    row->addStretch(1);
    row->addWidget(m_find, 1);
    connect(m_groups, &QComboBox::activated, this, [this](int at) {
        if (const QVariant part = m_groups->itemData(at); part.isValid())
            m_document.selectOne(part.value<PartId>());
    });
    connect(m_subnets, &QComboBox::activated, this, [this](int at) {
        m_subnet = m_subnets->itemData(at).value<PartId>().as<SubnetId>();
        showAnswer();
    });
    connect(m_find, &QLineEdit::textChanged, this, &RulesDock::filterRows);
    return header;
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

void RulesDock::createTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setAccessibleName(tr("Rules of the network security group"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(m_theme.metrics.tableRow);
    m_table->verticalHeader()->setDefaultSectionSize(m_theme.metrics.tableRow);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setMinimumSectionSize(gripWidth);
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table, &QTableView::activated, this, &RulesDock::reveal);
    connect(m_table, &QTableView::doubleClicked, this, &RulesDock::reveal);
}

void RulesDock::showDirection(Direction direction)
{
    m_direction = direction;
    m_segments[direction == Direction::Inbound ? 0 : 1]->setChecked(true);
    showAnswer();
}

bool RulesDock::isCurrent() const
{
    if (!m_group || m_bareSubnet)
        return !m_stale && !m_latest.isBusy();
    const auto& answer = m_latest.answer();
    return !m_latest.isBusy() && answer && answer->group == *m_group && answer->plan->network == m_document.plan()->network;
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
    double widestAction = 0;
    for (const QString& word : {RulesModel::tr("Allow"), RulesModel::tr("Deny"), RulesModel::tr("Unknown")})
        widestAction = std::max(widestAction, textWidth(word, m_theme.fonts.table));
    const int actionWidth = signWidth + int(widestAction);
    const int bar = m_table->verticalScrollBar()->sizeHint().width();
    const int room = width() - bar - gripWidth - priorityWidth - actionWidth - protocolWidth;
    m_table->setColumnWidth(RulesModel::GripColumn, gripWidth);
    m_table->setColumnWidth(RulesModel::PriorityColumn, priorityWidth);
    m_table->setColumnWidth(RulesModel::NameColumn, room * 28 / 100);
    m_table->setColumnWidth(RulesModel::ActionColumn, actionWidth);
    m_table->setColumnWidth(RulesModel::ProtocolColumn, protocolWidth);
    m_table->setColumnWidth(RulesModel::SourceColumn, room * 27 / 100);
    m_table->setColumnWidth(RulesModel::DestinationColumn, room * 25 / 100);
    // The last takes the rest, and would keep what it had in a wider dock.
    m_table->setColumnWidth(RulesModel::PortsColumn, room / 5);
    m_usedBy->setVisible(width() >= narrowWidth);
    m_find->setVisible(width() >= leastWithFind);
    if (m_rule && m_table->currentIndex().row() == m_model->rowOf(idText(m_rule->value)))
        QTimer::singleShot(0, m_table, [this] { m_table->scrollTo(m_table->currentIndex()); }); // once it has its size
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
    if (!m_group && !network.securityGroups.isEmpty())
        m_group = network.securityGroups.rows().front().id;
    fillGroups(network);
    m_segments[m_direction == Direction::Inbound ? 0 : 1]->setChecked(true);
    ask();
    showAnswer();
}

void RulesDock::fillGroups(const Network& network)
{
    const QSignalBlocker quiet(m_groups);
    m_groups->clear();
    for (const auto& row : network.securityGroups.rows())
        m_groups->addItem(
            glyphIcon(Glyph::SecurityGroup, m_theme.text2), textOf(row.value->name), QVariant::fromValue(PartId(row.id)));
    m_groups->model()->sort(0);
    m_groups->setCurrentIndex(-1);
    for (int at = 0; at < m_groups->count(); ++at)
        if (m_group && !m_bareSubnet && m_groups->itemData(at).value<PartId>() == PartId(*m_group))
            m_groups->setCurrentIndex(at);
    m_groups->setEnabled(m_groups->count() > 0);
}

void RulesDock::ask()
{
    if (!m_group || m_bareSubnet || isCurrent())
        return;
    m_latest.ask([plan = m_document.plan(), group = *m_group, memory = m_memory](const std::stop_token& stop) {
        return Answer {plan, group, analyseGroup(Reading(*plan->network), group, *memory, stop)};
    });
}

const GroupAnalysis* RulesDock::shownAnalysis() const
{
    const auto& answer = m_latest.answer();
    const GroupAnalysis* found = nullptr;
    for (const GroupAnalysis& one : answer->analyses)
        if (one.direction == m_direction && (!found || (m_subnet && one.subnet == m_subnet)))
            found = &one;
    return found;
}

void RulesDock::showAnswer()
{
    const auto& answer = m_latest.answer();
    if (!m_group || m_bareSubnet) {
        showNothing();
        return;
    }
    if (!answer || answer->group != *m_group)
        return; // the rows of before stay until the answer comes
    const GroupAnalysis* analysis = shownAnalysis();
    if (!analysis)
        return;
    const Network& network = *answer->plan->network;
    m_stack->setCurrentIndex(0);
    fillSubnets(network, answer->analyses);
    m_model->show(ruleRows(network, *analysis, answer->analyses));
    fitRows();
    filterRows();
    m_note->show(network, *analysis);
    showCounts(network, *answer, *analysis);
    selectRule();
}

void RulesDock::showNothing()
{
    const Network& network = *m_document.plan()->network;
    m_empty->setText(m_bareSubnet
            ? tr("%1 has no network security group: everything passes.").arg(pathOf(network, *m_bareSubnet))
            : tr("The plan has no network security group yet."));
    m_model->show({});
    m_note->hide();
    m_subnets->hide();
    m_counts->clear();
    m_usedBy->clear();
    m_segments[0]->setText(tr("Inbound"));
    m_segments[1]->setText(tr("Outbound"));
    m_stack->setCurrentIndex(1);
}

void RulesDock::fillSubnets(const Network& network, const std::vector<GroupAnalysis>& analyses)
{
    const QSignalBlocker quiet(m_subnets);
    m_subnets->clear();
    for (const GroupAnalysis& one : analyses) {
        if (one.direction != m_direction || !one.subnet)
            continue;
        m_subnets->addItem(
            glyphIcon(Glyph::Subnet, m_theme.text2), pathOf(network, *one.subnet), QVariant::fromValue(PartId(*one.subnet)));
        if (one.subnet == m_subnet)
            m_subnets->setCurrentIndex(m_subnets->count() - 1);
    }
    m_subnets->setVisible(m_subnets->count() > 1);
}

void RulesDock::showCounts(const Network& network, const Answer& answer, const GroupAnalysis& analysis)
{
    const auto count = [this](const auto& is) {
        return std::count_if(m_model->rows().begin(), m_model->rows().end(), [&](const auto& row) { return is(row.value); });
    };
    const auto own = [](const RuleRow& row) { return row.rule.has_value(); };
    QStringList words {
        tr("Rules: %1, added by Azure: %2").arg(count(own)).arg(count([](const RuleRow& row) { return row.isDefault; }))};
    if (const auto dead = count([](const RuleRow& row) { return row.dead; }))
        words << tr("never match: %1").arg(dead);
    if (const auto idle = count([](const RuleRow& row) { return row.reason.kind == ReasonKind::ChangesNothing; }))
        words << tr("change nothing: %1").arg(idle);
    if (!analysis.required.empty())
        words << tr("required flows that get through: %1 of %2")
                     .arg(std::count_if(analysis.required.begin(), analysis.required.end(),
                         [](const RequiredAnswer& one) { return one.health.state == FlowState::Holds; }))
                     .arg(analysis.required.size());
    m_counts->setText(words.join(QStringLiteral(" · ")));
    for (std::size_t side = 0; side < m_segments.size(); ++side) {
        const Direction direction = side == 0 ? Direction::Inbound : Direction::Outbound;
        std::ptrdiff_t rules = 0;
        for (const GroupAnalysis& one : answer.analyses)
            if (one.direction == direction && one.subnet == analysis.subnet)
                rules = std::count_if(
                    one.list.rules.begin(), one.list.rules.end(), [](const SeenRule& rule) { return rule.id.has_value(); });
        m_segments[side]->setText((side == 0 ? tr("Inbound %1") : tr("Outbound %1")).arg(rules));
    }
    QStringList users;
    for (const GroupAnalysis& one : answer.analyses)
        if (one.direction == m_direction && one.subnet)
            users << pathOf(network, *one.subnet);
    m_usedBy->setText(
        users.isEmpty() ? tr("Attached to no subnet") : tr("Used by %1").arg(users.join(QStringLiteral(", "))));
}

void RulesDock::fitRows()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const int height = m_delegate->heightOf(m_model->rows()[std::size_t(row)].value);
        if (m_table->rowHeight(row) != height)
            m_table->setRowHeight(row, height);
    }
}

void RulesDock::filterRows()
{
    const QString wanted = m_find->text().trimmed();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        bool found = wanted.isEmpty();
        for (int column = 0; column < RulesModel::ColumnCount && !found; ++column)
            found = m_model->index(row, column).data().toString().contains(wanted, Qt::CaseInsensitive);
        if (m_table->isRowHidden(row) == found)
            m_table->setRowHidden(row, !found);
    }
}

void RulesDock::selectRule()
{
    const int row = m_rule ? m_model->rowOf(idText(m_rule->value)) : -1;
    if (row < 0 || m_table->currentIndex().row() == row)
        return;
    m_table->setCurrentIndex(m_model->index(row, RulesModel::NameColumn));
}

void RulesDock::reveal(const QModelIndex& index)
{
    if (const auto rule = m_model->at(index).value.rule)
        m_document.reveal(*rule);
}

}
