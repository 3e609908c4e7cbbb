#include "ui/rules/rules_table.h"

#include "model/plan/edit/edit_row_look.h"
#include "model/plan/edit/edit_security_group.h"
#include "ui/paint/text.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace ase {

namespace {

constexpr int gripWidth = 28;
constexpr int priorityWidth = 68;
constexpr int signWidth = 36; ///< the sign of an action and the edges of its cell
constexpr int protocolWidth = 76;
constexpr int sourcePortsWidth = 96;
constexpr int dropLine = 2;

/// Shares of the room that columns take whose texts may be of any length; the others have the width of theirs.
constexpr std::pair<RulesModel::Column, int> flexible[] {{RulesModel::NameColumn, 28}, {RulesModel::SourceColumn, 27},
    {RulesModel::DestinationColumn, 25}, {RulesModel::PortsColumn, 20}, {RulesModel::DescriptionColumn, 25}};

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
    : QTableView(parent)
    , m_document(document)
    , m_model(model)
    , m_theme(theme)
    , m_delegate(new RulesDelegate(theme, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Rules of the network security group"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(m_theme.metrics.tableRow);
    verticalHeader()->setDefaultSectionSize(m_theme.metrics.tableRow);
    QHeaderView* titles = horizontalHeader();
    titles->setHighlightSections(false);
    titles->setMinimumSectionSize(gripWidth);
    titles->setStretchLastSection(true);
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

void RulesTable::fitRows()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const int height = m_delegate->heightOf(m_model.rows()[std::size_t(row)].value);
        if (rowHeight(row) != height)
            setRowHeight(row, height);
    }
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
    double widestAction = 0;
    for (const QString& word : {RulesModel::tr("Allow"), RulesModel::tr("Deny"), RulesModel::tr("Unknown")})
        widestAction = std::max(widestAction, textWidth(word, m_theme.fonts.table));
    const std::pair<RulesModel::Column, int> fixed[] {{RulesModel::GripColumn, gripWidth},
        {RulesModel::PriorityColumn, priorityWidth}, {RulesModel::ActionColumn, signWidth + int(widestAction)},
        {RulesModel::ProtocolColumn, protocolWidth}, {RulesModel::SourcePortsColumn, sourcePortsWidth}};
    int room = width() - verticalScrollBar()->sizeHint().width();
    for (const auto& [column, wide] : fixed) {
        room -= isColumnHidden(column) ? 0 : wide;
        setColumnWidth(column, wide);
    }
    int shares = 0;
    for (const auto& [column, share] : flexible)
        shares += isColumnHidden(column) ? 0 : share;
    const QHeaderView& titles = *horizontalHeader();
    int last = titles.count() - 1;
    while (titles.isSectionHidden(titles.logicalIndex(last)))
        --last;
    // The last in sight takes the rest, and would keep what it had in a wider dock.
    for (const auto& [column, share] : flexible)
        setColumnWidth(
            column, titles.logicalIndex(last) == column ? gripWidth : std::max(room, 0) * share / std::max(shares, 1));
}

void RulesTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
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

bool RulesTable::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && !isEditing()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (actionFor(*key) || (m_drag && key->key() == Qt::Key_Escape)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void RulesTable::keyPressEvent(QKeyEvent* event)
{
    if (m_drag && event->key() == Qt::Key_Escape) {
        m_drag.reset();
        viewport()->unsetCursor();
        viewport()->update();
        return;
    }
    if (QAction* action = actionFor(*event))
        return action->trigger();
    if (!isEditing() && foldByKey(*event))
        return;
    QTableView::keyPressEvent(event);
}

/// As in a tree: Left folds the section, Right unfolds it.
bool RulesTable::foldByKey(const QKeyEvent& event)
{
    const auto head = currentHeading();
    if (!head || event.modifiers() != Qt::NoModifier || (event.key() != Qt::Key_Left && event.key() != Qt::Key_Right))
        return false;
    m_model.setFolded(*head, event.key() == Qt::Key_Left);
    return true;
}

QModelIndex RulesTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action != MoveNext && action != MovePrevious)
        return QTableView::moveCursor(action, modifiers);
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

void RulesTable::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid()) {
        if (m_delegate->mendRect(*this, index.row()).contains(event->pos()))
            return Q_EMIT mendAsked(index.row());
        if (const auto head = m_model.at(index).value.heads; head && index.column() == RulesModel::GripColumn)
            m_model.setFolded(*head, !m_model.at(index).value.folded);
        if (index.column() == RulesModel::GripColumn && m_model.isOwn(index))
            m_drag = Drag {*m_model.at(index).value.rule, event->pos(), false, -1, {}};
    }
    QTableView::mousePressEvent(event);
}

void RulesTable::mouseMoveEvent(QMouseEvent* event)
{
    if (m_drag && (event->buttons() & Qt::LeftButton)) {
        const bool isFar = (event->pos() - m_drag->from).manhattanLength() >= QApplication::startDragDistance();
        if (m_drag->isMoving || isFar)
            dragTo(event->pos());
        return;
    }
    const QModelIndex index = indexAt(event->pos());
    const bool isFold = index.isValid() && index.column() == RulesModel::GripColumn && m_model.at(index).value.heads;
    const bool isLink = isFold || (index.isValid() && m_delegate->mendRect(*this, index.row()).contains(event->pos()));
    const bool isGrip = index.column() == RulesModel::GripColumn && m_model.isOwn(index);
    viewport()->setCursor(isLink ? Qt::PointingHandCursor : isGrip ? Qt::OpenHandCursor : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

void RulesTable::dragTo(QPoint at)
{
    m_drag->isMoving = true;
    viewport()->setCursor(Qt::ClosedHandCursor);
    QScrollBar* bar = verticalScrollBar();
    if (at.y() < m_theme.metrics.tableRow / 2)
        bar->setValue(bar->value() - m_theme.metrics.tableRow / 2);
    else if (at.y() > viewport()->height() - m_theme.metrics.tableRow / 2)
        bar->setValue(bar->value() + m_theme.metrics.tableRow / 2);
    const int over = rowAt(std::clamp(at.y(), 0, viewport()->height() - 1));
    int gap = over < 0 ? m_model.rowCount() : over;
    if (over >= 0 && at.y() > rowViewportPosition(over) + rowHeight(over) / 2)
        ++gap;
    int own = 0; // Azure's own stay last
    while (own < m_model.rowCount() && !m_model.rows()[std::size_t(own)].value.isNote
        && !m_model.rows()[std::size_t(own)].value.isDefault)
        ++own;
    m_drag->gap = std::min(gap, own);
    const auto moved = moveRule(*m_document.plan(), m_drag->rule, ruleFrom(m_drag->gap));
    const auto group = moved ? groupOf(*moved->network, m_drag->rule) : std::nullopt;
    m_drag->priority =
        group ? textOf(moved->network->securityGroups.find(*group)->rules.find(m_drag->rule)->priority) : QString();
    viewport()->update();
}

void RulesTable::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_drag && event->button() == Qt::LeftButton) {
        if (m_drag->isMoving)
            drop();
        m_drag.reset();
        viewport()->unsetCursor();
        viewport()->update();
    }
    QTableView::mouseReleaseEvent(event);
}

void RulesTable::drop()
{
    const SecurityRuleId rule = m_drag->rule;
    const std::optional<SecurityRuleId> before = ruleFrom(m_drag->gap);
    const int from = m_model.rowOf(idText(rule.value));
    const auto headAbove = [&](int row) {
        return row > 0 ? m_model.rows()[std::size_t(row - 1)].value.heads : std::nullopt;
    };
    const auto joined = headAbove(m_drag->gap); // dropped right below a heading
    const bool leaves = m_drag->gap + 1 == from && headAbove(from); // dropped right above its own
    const auto heir =
        leaves && from + 1 < m_model.rowCount() ? m_model.rows()[std::size_t(from + 1)].value.rule : std::nullopt;
    if (m_drag->gap == from || m_drag->gap == from + 1 || (leaves && !heir))
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

void RulesTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (!m_drag || !m_drag->isMoving)
        return;
    const int last = m_drag->gap - 1;
    const int y = m_drag->gap == 0 ? 0 : rowViewportPosition(last) + rowHeight(last) - 1;
    const int left = gripWidth / 2;
    const int right = viewport()->width() - gripWidth / 2;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.accent, dropLine));
    painter.drawLine(left, y, right, y);
    painter.setBrush(m_theme.accent);
    painter.drawEllipse(QPoint(left, y), 3, 3);
    painter.drawEllipse(QPoint(right, y), 3, 3);
    const QRectF chip(gripWidth + 4, std::max(y - m_theme.metrics.chip / 2, 1),
        textWidth(m_drag->priority, m_theme.fonts.mono) + 12, m_theme.metrics.chip);
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(chip, m_theme.metrics.chipRadius, m_theme.metrics.chipRadius);
    paintText(painter, chip, m_drag->priority,
        {.font = m_theme.fonts.mono, .color = m_theme.onAccent, .alignment = Qt::AlignCenter});
}

}
