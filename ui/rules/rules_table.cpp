#include "ui/rules/rules_table.h"

#include "model/plan/edit/edit_row_look.h"
#include "model/plan/edit/edit_security_group.h"
#include "ui/paint/text.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace ase {

namespace {

constexpr int gripWidth = 28;
constexpr int titleEdges = 16;
constexpr int mostWhole = 320; ///< of a column; longer lists show how many more there are
constexpr int mostMeasured = 200; ///< rows; others are like them, and thousands would take long

/// Keys in the settings.
std::vector<TableColumns::Column> rulesColumns()
{
    using Key = TableColumns::Column;
    return {Key {QStringLiteral("grip"), true, false}, Key {QStringLiteral("priority")},
        Key {QStringLiteral("name"), false, false}, Key {QStringLiteral("action")}, Key {QStringLiteral("protocol")},
        Key {QStringLiteral("source")}, Key {QStringLiteral("sourcePorts")}, Key {QStringLiteral("destination")},
        Key {QStringLiteral("ports")}, Key {QStringLiteral("description")}};
}

}

RulesTable::RulesTable(PlanDocument& document, RulesModel& model, const Theme& theme, QWidget* parent)
    : EditTableView(theme, parent)
    , m_document(document)
    , m_model(model)
    , m_delegate(new RulesDelegate(theme, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Rules of the network security group"));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    horizontalHeader()->setMinimumSectionSize(gripWidth);
    m_columns = new TableColumns(*this, rulesColumns());
    connect(m_columns, &TableColumns::chosenChanged, this, &RulesTable::fitColumns);
}

std::vector<SecurityRuleId> RulesTable::selectedRules() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    std::vector<SecurityRuleId> rules;
    for (const QModelIndex& row : rows)
        if (const auto rule = m_model.at(row).value.rule; rule && !isRowHidden(row.row()))
            rules.push_back(*rule);
    return rules;
}

std::optional<SecurityRuleId> RulesTable::currentRule() const
{
    return currentIndex().isValid() ? m_model.at(currentIndex()).value.rule : std::nullopt;
}

void RulesTable::goTo(SecurityRuleId rule, RulesModel::Column column)
{
    const int row = m_model.rowOf(idText(rule.value));
    if (row < 0 || (currentIndex().row() == row && selectionModel()->isRowSelected(row)))
        return;
    setCurrentIndex(m_model.index(row, column));
}

void RulesTable::editCell(SecurityRuleId rule, RulesModel::Column column)
{
    const int row = m_model.rowOf(idText(rule.value));
    if (row < 0)
        return;
    setFocus();
    setCurrentIndex(m_model.index(row, column));
    scrollTo(currentIndex());
    edit(currentIndex());
}

std::vector<SecurityRuleId> RulesTable::selectedHeadings() const
{
    std::vector<SecurityRuleId> heads;
    for (const QModelIndex& row : selectionModel()->selectedRows())
        if (const auto head = m_model.at(row).value.heads)
            heads.push_back(*head);
    return heads;
}

std::optional<SecurityRuleId> RulesTable::currentHeading() const
{
    return currentIndex().isValid() ? m_model.at(currentIndex()).value.heads : std::nullopt;
}

void RulesTable::editHeading(SecurityRuleId head)
{
    const int row = m_model.headingOf(m_model.rowOf(idText(head.value)));
    if (row < 0 || m_model.rows()[std::size_t(row)].value.heads != head)
        return;
    setFocus();
    setCurrentIndex(m_model.index(row, RulesModel::NameColumn));
    edit(currentIndex());
}

int RulesTable::heightOfRow(int row) const
{
    return m_delegate->heightOf(m_model.rows()[std::size_t(row)].value);
}

bool RulesTable::isUsed(RulesModel::Column column) const
{
    return std::any_of(m_model.rows().begin(), m_model.rows().end(), [&](const RulesModel::Row& row) {
        if (!row.value.rule)
            return false;
        return column == RulesModel::DescriptionColumn ? !row.value.description.isEmpty()
                                                       : row.value.words.sourcePorts != QStringList {QStringLiteral("*")};
    });
}

void RulesTable::chooseColumn(RulesModel::Column column, bool shown)
{
    m_columns->choose(column, shown);
}

void RulesTable::fitColumns()
{
    for (int column = RulesModel::PriorityColumn; column < RulesModel::ColumnCount; ++column) {
        const bool mayBeEmpty = column == RulesModel::SourcePortsColumn || column == RulesModel::DescriptionColumn;
        const bool wanted = !mayBeEmpty || isUsed(RulesModel::Column(column));
        setColumnHidden(column, !m_columns->chosen(column).value_or(wanted));
    }
    const int room = width() - verticalScrollBar()->sizeHint().width();
    m_columns->fit(room, [this](int column) { return needOf(RulesModel::Column(column)); });
}

/// By what is in it, within limits.
ColumnNeed RulesTable::needOf(RulesModel::Column column) const
{
    if (column == RulesModel::GripColumn)
        return {gripWidth, gripWidth, false};
    const int title = int(textWidth(RulesModel::titleOf(column), horizontalHeader()->font())) + titleEdges;
    ColumnNeed need {title, title};
    int measured = 0;
    for (const RulesModel::Row& row : m_model.rows()) {
        if (row.value.isNote || row.value.heads)
            continue;
        const ColumnNeed one = m_delegate->needOf(row.value, column);
        need = {std::max(need.least, one.least), std::max(need.whole, one.whole), one.grows};
        if (++measured == mostMeasured)
            break;
    }
    need.whole = std::min(need.whole, std::max(mostWhole, need.least));
    return need;
}

void RulesTable::resizeEvent(QResizeEvent* event)
{
    EditTableView::resizeEvent(event);
    fitColumns();
}

QAction* RulesTable::actionFor(const QKeyEvent& event) const
{
    const QKeySequence keys(event.keyCombination());
    for (QAction* action : actions())
        if (action->isEnabled() && action->shortcuts().contains(keys))
            return action;
    return nullptr;
}

bool RulesTable::runKey(const QKeyEvent& event, bool run)
{
    QAction* action = actionFor(event);
    if (action && run)
        action->trigger();
    return action || foldByKey(event, run);
}

/// As in a tree: Left folds the section, Right unfolds it.
bool RulesTable::foldByKey(const QKeyEvent& event, bool run)
{
    const auto head = currentHeading();
    if (!head || event.modifiers() != Qt::NoModifier || (event.key() != Qt::Key_Left && event.key() != Qt::Key_Right))
        return false;
    if (run)
        m_model.setFolded(*head, event.key() == Qt::Key_Left);
    return true;
}

QModelIndex RulesTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action != MoveNext && action != MovePrevious)
        return EditTableView::moveCursor(action, modifiers);
    // Tab goes from one cell that can be edited to the next.
    const int step = action == MoveNext ? 1 : -1;
    const int columns = m_model.columnCount();
    const int cells = m_model.rowCount() * columns;
    const QHeaderView& titles = *horizontalHeader();
    for (int at = currentIndex().row() * columns + titles.visualIndex(currentIndex().column()) + step; at >= 0 && at < cells;
         at += step) {
        const QModelIndex index = m_model.index(at / columns, titles.logicalIndex(at % columns));
        if (m_model.isOwn(index) && !isRowHidden(index.row()) && !isColumnHidden(index.column())
            && (index.flags() & Qt::ItemIsEditable))
            return index;
    }
    return {};
}

std::optional<SecurityRuleId> RulesTable::ruleFrom(int row) const
{
    for (; row >= 0 && row < m_model.rowCount(); ++row)
        if (const auto rule = m_model.rows()[std::size_t(row)].value.rule)
            return rule;
    return std::nullopt;
}

bool RulesTable::hasGrip(const QModelIndex& index) const
{
    return index.column() == RulesModel::GripColumn && m_model.isOwn(index);
}

Qt::CursorShape RulesTable::cursorAt(const QModelIndex& index, QPoint at) const
{
    const bool isFold = index.column() == RulesModel::GripColumn && m_model.at(index).value.heads;
    const bool isLink = isFold || m_delegate->mendRect(*this, index.row()).contains(at);
    return isLink ? Qt::PointingHandCursor : EditTableView::cursorAt(index, at);
}

void RulesTable::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid()) {
        if (m_delegate->mendRect(*this, index.row()).contains(event->pos()))
            return Q_EMIT mendAsked(index.row());
        if (const auto head = m_model.at(index).value.heads; head && index.column() == RulesModel::GripColumn)
            m_model.setFolded(*head, !m_model.at(index).value.folded);
    }
    EditTableView::mousePressEvent(event);
}

/// Azure's own stay last.
int RulesTable::lastGap() const
{
    int own = 0;
    while (own < m_model.rowCount() && !m_model.rows()[std::size_t(own)].value.isNote
        && !m_model.rows()[std::size_t(own)].value.isDefault)
        ++own;
    return own;
}

QString RulesTable::noteOfDrop(int row, int gap) const
{
    const SecurityRuleId rule = *m_model.rows()[std::size_t(row)].value.rule;
    const auto moved = moveRule(*m_document.plan(), rule, ruleFrom(gap));
    const auto group = moved ? groupOf(*moved->network, rule) : std::nullopt;
    return group ? textOf(moved->network->securityGroups.find(*group)->rules.find(rule)->priority) : QString();
}

void RulesTable::dropRow(int from, int gap)
{
    const SecurityRuleId rule = *m_model.rows()[std::size_t(from)].value.rule;
    const std::optional<SecurityRuleId> before = ruleFrom(gap);
    const auto headAbove = [&](int row) {
        return row > 0 ? m_model.rows()[std::size_t(row - 1)].value.heads : std::nullopt;
    };
    const auto joined = headAbove(gap); // dropped right below a heading
    const bool leaves = gap + 1 == from && headAbove(from); // dropped right above its own
    const auto heir =
        leaves && from + 1 < m_model.rowCount() ? m_model.rows()[std::size_t(from) + 1].value.rule : std::nullopt;
    if (gap == from || gap == from + 1 || (leaves && !heir))
        return; // where it was
    const auto done = m_document.apply(
        tr("Move %1").arg(nameOf(*m_document.plan()->network, rule)), [&](const Plan& plan) -> Result<Plan> {
            if (leaves)
                return takeHeading(plan, *heir, rule);
            const auto moved = moveRule(plan, rule, before);
            return moved && joined ? takeHeading(*moved, rule, *joined) : moved;
        });
    if (!done)
        Q_EMIT refused(sentence(done.error()));
}

}
