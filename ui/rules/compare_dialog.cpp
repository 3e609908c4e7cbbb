#include "ui/rules/compare_dialog.h"

#include "model/network/rule_words.h"
#include "ui/paint/text.h"
#include "ui/rules/compare_delegate.h"
#include "ui/rules/rules_model.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QTableWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ase {

namespace {

enum FlowColumn { SideColumn, WhatColumn, LeftColumn, RightColumn, SampleColumn, FlowColumnCount };

constexpr int edges = 16;
constexpr int ruleRole = Qt::UserRole;

constexpr int cellEdges = 2 * 8;
constexpr int signRoom = 12; ///< before what differs
constexpr QSize least(1100, 680);
constexpr int widest = 1440;

/// Shares that the fields of a side take of the width that is left by those of a few words, which have none.
constexpr std::array fieldShares {0, 22, 0, 0, 19, 11, 19, 13};

/// Holds the title and the longest that usually stands below it.
int fixedWidth(RuleField field, const Theme& theme)
{
    const auto holding = [&](const QString& title, const QString& cell, const QFont& font) {
        return cellEdges + int(std::max(textWidth(title, theme.fonts.caption), signRoom + textWidth(cell, font)) + 2);
    };
    if (field == RuleField::Priority)
        return holding(RulesModel::titleOf(RulesModel::PriorityColumn), QStringLiteral("4096"), theme.fonts.mono);
    if (field == RuleField::Access)
        return holding(RulesModel::titleOf(RulesModel::ActionColumn), RulesModel::tr("Allow"), theme.fonts.table);
    return holding(RulesModel::titleOf(RulesModel::ProtocolColumn), QStringLiteral("TCP"), theme.fonts.table);
}

}

CompareDialog::CompareDialog(
    PlanDocument& document, SecurityGroupId left, std::optional<SubnetId> seenBy, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_theme(theme)
    , m_seenBy(seenBy)
    , m_model(new CompareModel(this))
    , m_rules(new QTableView)
    , m_flows(new QTableWidget(0, FlowColumnCount))
    , m_note(new QLabel)
{
    setWindowTitle(tr("Compare security groups"));
    createRules();
    createFlows();
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    auto* flowsTitle = new QLabel(tr("Flows that only one of them lets through"));
    flowsTitle->setProperty("title", true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter goes to the rule
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(edges, edges, edges, edges);
    column->setSpacing(8);
    column->addWidget(createHeader());
    column->addWidget(m_rules, 3);
    column->addWidget(flowsTitle);
    column->addWidget(m_flows, 2);
    column->addWidget(m_note);
    column->addWidget(buttons);
    resize(std::clamp(parent ? parent->width() - 4 * edges : 0, least.width(), widest), least.height());
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_document, &PlanDocument::planChanged, this, &CompareDialog::follow);
    connect(&m_document, &PlanDocument::serviceTagsChanged, this, &CompareDialog::ask);
    connect(m_latest.signals_(), &LatestSignals::delivered, this, &CompareDialog::showAnswer);
    fillGroups(left, std::nullopt);
    ask();
}

QWidget* CompareDialog::createHeader()
{
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins({});
    const std::array names {tr("Group on the left"), tr("Group on the right")};
    auto* segments = new QHBoxLayout;
    segments->setSpacing(0);
    auto* choice = new QButtonGroup(this);
    for (std::size_t side = 0; side < 2; ++side) {
        m_groups[side] = new QComboBox;
        m_groups[side]->setAccessibleName(names[side]);
        m_groups[side]->setMinimumWidth(160);
        connect(m_groups[side], &QComboBox::activated, this, &CompareDialog::ask);
        const Direction direction = side == 0 ? Direction::Inbound : Direction::Outbound;
        m_segments[side] = new QToolButton;
        m_segments[side]->setCheckable(true);
        m_segments[side]->setChecked(side == 0);
        m_segments[side]->setProperty("segment", side == 0 ? QStringLiteral("first") : QStringLiteral("last"));
        m_segments[side]->setText(side == 0 ? tr("Inbound") : tr("Outbound"));
        choice->addButton(m_segments[side]);
        segments->addWidget(m_segments[side]);
        connect(m_segments[side], &QToolButton::clicked, this, [this, direction] { showDirection(direction); });
    }
    m_differencesOnly = new QCheckBox(tr("Differences only"));
    connect(m_differencesOnly, &QCheckBox::toggled, this, &CompareDialog::showAnswer);
    row->addWidget(m_groups[0]);
    row->addStretch(1);
    row->addLayout(segments);
    row->addWidget(m_differencesOnly);
    row->addStretch(1);
    row->addWidget(m_groups[1]);
    return header;
}

void CompareDialog::createRules()
{
    m_rules->setModel(m_model);
    m_rules->setItemDelegate(new CompareDelegate(m_theme, this));
    m_rules->setAccessibleName(tr("Rules of both groups side by side"));
    m_rules->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rules->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rules->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rules->setShowGrid(false);
    m_rules->setWordWrap(false);
    m_rules->setTabKeyNavigation(false);
    m_rules->verticalHeader()->hide();
    m_rules->verticalHeader()->setDefaultSectionSize(m_theme.metrics.tableRow);
    m_rules->horizontalHeader()->setHighlightSections(false);
    m_rules->horizontalHeader()->setMinimumSectionSize(24);
    connect(m_rules, &QTableView::activated, this, [this](const QModelIndex& index) { goTo(m_model->ruleAt(index)); });
}

void CompareDialog::createFlows()
{
    m_flows->setItemDelegate(new FlowDelegate(m_theme, this));
    m_flows->setAccessibleName(tr("Flows that only one of the groups lets through"));
    m_flows->setHorizontalHeaderLabels(
        {tr("Passes"), tr("Flows"), tr("Decided on the left by"), tr("Decided on the right by"), tr("For example")});
    m_flows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_flows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_flows->setSelectionMode(QAbstractItemView::SingleSelection);
    m_flows->setShowGrid(false);
    m_flows->setTabKeyNavigation(false);
    m_flows->verticalHeader()->hide();
    m_flows->verticalHeader()->setMinimumSectionSize(m_theme.metrics.tableRow);
    m_flows->horizontalHeader()->setStretchLastSection(true);
    m_flows->horizontalHeader()->setHighlightSections(false);
    m_flows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_flows, &QTableWidget::itemActivated, this, [this](const QTableWidgetItem* item) {
        const QVariant rule = item->data(ruleRole);
        if (rule.isValid())
            goTo(rule.value<PartId>().as<SecurityRuleId>());
    });
}

/// The choices, kept where they are still there; the right one begins with another group than the left one.
void CompareDialog::fillGroups(std::optional<SecurityGroupId> left, std::optional<SecurityGroupId> right)
{
    const Network& network = *m_document.plan()->network;
    for (std::size_t side = 0; side < 2; ++side) {
        QComboBox* groups = m_groups[side];
        const QSignalBlocker quiet(groups);
        const auto wanted = side == 0 ? left : right;
        groups->clear();
        for (const auto& row : network.securityGroups.rows())
            groups->addItem(textOf(row.value->name), QVariant::fromValue(PartId(row.id)));
        groups->model()->sort(0);
        groups->setCurrentIndex(groups->count() > 0 ? 0 : -1);
        for (int at = groups->count() - 1; at >= 0; --at) {
            const PartId part = groups->itemData(at).value<PartId>();
            if (wanted ? part == PartId(*wanted) : part != m_groups[0]->currentData().value<PartId>())
                groups->setCurrentIndex(at);
        }
    }
}

std::optional<SecurityGroupId> CompareDialog::chosen(int side) const
{
    const QVariant part = m_groups[std::size_t(side)]->currentData();
    return part.isValid() ? part.value<PartId>().as<SecurityGroupId>() : std::nullopt;
}

void CompareDialog::follow()
{
    fillGroups(chosen(0), chosen(1));
    ask();
}

void CompareDialog::ask()
{
    const auto left = chosen(0);
    const auto right = chosen(1);
    if (!left || !right || isCurrent())
        return showAnswer();
    const Network& network = *m_document.plan()->network;
    const auto seenBy = m_seenBy && network.subnets.contains(*m_seenBy) ? m_seenBy : std::nullopt;
    m_latest.ask([plan = m_document.plan(), tags = m_document.serviceTags(), left = *left, right = *right, seenBy](
                     const std::stop_token& stop) {
        return Answer {
            plan, tags, compareGroups(Reading(*plan->network, tags.get()), *plan->network, left, right, seenBy, stop)};
    });
}

bool CompareDialog::isCurrent() const
{
    const auto& answer = m_latest.answer();
    return answer && !m_latest.isBusy() && answer->plan->network == m_document.plan()->network
        && answer->tags == m_document.serviceTags() && answer->comparison.left == chosen(0)
        && answer->comparison.right == chosen(1);
}

void CompareDialog::showDirection(Direction direction)
{
    m_direction = direction;
    m_segments[direction == Direction::Inbound ? 0 : 1]->setChecked(true);
    showAnswer();
}

void CompareDialog::showAnswer()
{
    const auto& answer = m_latest.answer();
    if (!answer)
        return;
    for (const DirectionComparison& side : answer->comparison.directions) {
        if (side.direction != m_direction)
            continue;
        m_model->show(compareLines(*answer->plan->network, answer->comparison, side, m_differencesOnly->isChecked()));
        showFlows(side);
    }
    fitColumns();
}

void CompareDialog::showFlows(const DirectionComparison& side)
{
    const Network& network = *m_latest.answer()->plan->network;
    const auto nameIn = [](const SecurityList& list, const std::optional<std::size_t>& place) {
        return place ? nameWithPriority(list.rules[*place]) : tr("no rule");
    };
    const auto idIn = [](const SecurityList& list, const std::optional<std::size_t>& place) {
        return place ? list.rules[*place].id : std::nullopt;
    };
    m_flows->setRowCount(0);
    for (const OneSidedFlows& one : side.flows) {
        const int row = m_flows->rowCount();
        m_flows->insertRow(row);
        const QStringList texts {one.onLeft ? tr("only on the left") : tr("only on the right"), one.what,
            nameIn(side.left, one.leftRule), nameIn(side.right, one.rightRule), one.sample};
        const auto left = idIn(side.left, one.leftRule);
        const auto right = idIn(side.right, one.rightRule);
        for (int column = 0; column < FlowColumnCount; ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            item->setToolTip(texts[column].toHtmlEscaped());
            const bool wantsLeft = column == LeftColumn || (column != RightColumn && one.onLeft);
            if (const auto rule = wantsLeft ? (left ? left : right) : (right ? right : left))
                item->setData(ruleRole, QVariant::fromValue(PartId(*rule)));
            m_flows->setItem(row, column, item);
        }
    }
    m_flows->resizeColumnsToContents();
    m_flows->setColumnWidth(WhatColumn, std::min(m_flows->columnWidth(WhatColumn), width() / 3));
    const auto& seenBy = m_latest.answer()->comparison.seenBy;
    QStringList sentences;
    sentences << (side.flows.empty() ? tr("Both let the same flows through.")
                                     : tr("Kinds of flows apart: %1.").arg(side.flows.size()));
    sentences << (seenBy ? tr("Both are seen as %1 sees them.").arg(pathOf(network, *seenBy))
                         : tr("Both are seen as groups that are attached nowhere."));
    if (!side.isCertain)
        sentences << tr("Some rules are not wholly known: what hangs on them is left out.");
    m_note->setText(sentences.join(u' '));
}

QString CompareDialog::note() const
{
    return m_note->text();
}

void CompareDialog::fitColumns()
{
    const auto& rows = m_model->rows();
    const int sourcePorts = int(std::find(CompareModel::fields.begin(), CompareModel::fields.end(), RuleField::SourcePorts)
        - CompareModel::fields.begin());
    const QString any = shownWords({QStringLiteral("*")}).front();
    const bool isUsed = std::any_of(rows.begin(), rows.end(), [&](const CompareModel::Row& row) {
        return std::any_of(row.value.cells.begin(), row.value.cells.end(),
            [&](const QStringList& cells) { return !cells.isEmpty() && cells[sourcePorts] != any; });
    });
    const int verdict = m_rules->viewport()->width() / 9;
    int room = (m_rules->viewport()->width() - verdict) / 2;
    int shares = 0;
    for (int field = 0; field < CompareModel::fieldCount; ++field) {
        const int share = fieldShares[std::size_t(field)];
        shares += field == sourcePorts && !isUsed ? 0 : share;
        room -= share == 0 ? fixedWidth(CompareModel::fields[std::size_t(field)], m_theme) : 0;
    }
    for (int field = 0; field < CompareModel::fieldCount; ++field)
        for (const int column : {field, field + CompareModel::verdictColumn + 1}) {
            const int share = fieldShares[std::size_t(field)];
            m_rules->setColumnHidden(column, field == sourcePorts && !isUsed);
            m_rules->setColumnWidth(
                column, share == 0 ? fixedWidth(CompareModel::fields[std::size_t(field)], m_theme) : room * share / shares);
        }
    m_rules->setColumnWidth(CompareModel::verdictColumn, verdict);
    // Examples wrap in what the other columns leave, which is known only when those have their widths.
    QTimer::singleShot(0, m_flows, &QTableView::resizeRowsToContents);
}

void CompareDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    fitColumns();
}

void CompareDialog::goTo(const std::optional<SecurityRuleId>& rule)
{
    if (rule)
        m_document.reveal(*rule);
}

}
