#include "ui/rules/rules_delegate.h"

#include "ui/paint/glyph.h"
#include "ui/paint/mark.h"
#include "ui/paint/text.h"
#include "ui/rules/rule_cell_edit.h"
#include "ui/tables/row_look.h"

#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace ase {

namespace {

constexpr int decidesBar = 3;
constexpr int headingWidth = 360; ///< of its editor
constexpr int leastEditor = 120; ///< wide enough for a prefix

const RuleRow& rowAt(const QModelIndex& index)
{
    return static_cast<const RulesModel*>(index.model())->at(index).value;
}

/// The stretch of the row from this column to its end, in the coordinates of the cell.
QRectF rowFrom(RulesModel::Column column, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    QRectF whole(option.rect);
    if (const auto* table = qobject_cast<const QTableView*>(option.widget)) {
        const int first = table->columnViewportPosition(column);
        whole.setLeft(option.rect.left() + first - table->columnViewportPosition(index.column()));
        whole.setWidth(table->viewport()->width() - first);
    }
    return whole;
}

/// Where lines begin that run across the row: at the first text behind the grip, or behind the priority.
RulesModel::Column lineStart(const QTableView* table, bool behindPriority)
{
    for (int at = 0; table && at < RulesModel::ColumnCount; ++at) {
        const int column = table->horizontalHeader()->logicalIndex(at);
        if (column != RulesModel::GripColumn && !table->isColumnHidden(column)
            && !(behindPriority && column == RulesModel::PriorityColumn))
            return RulesModel::Column(column);
    }
    return RulesModel::NameColumn;
}

}

RulesDelegate::RulesDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

int RulesDelegate::heightOf(const RuleRow& row) const
{
    const bool twoLines = !row.isNote && !row.heads && !row.reason.text.isEmpty();
    return m_theme.metrics.tableRow + (twoLines ? m_theme.metrics.reasonLine : 0);
}

QSize RulesDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = QStyledItemDelegate::sizeHint(option, index).width() + int(2 * edge);
    return {width, heightOf(rowAt(index))};
}

void RulesDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const RuleRow& row = rowAt(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state & QStyle::State_Selected;
    const bool denies = row.access == Access::Deny;
    if (row.decides)
        painter->fillRect(option.rect, denies ? m_theme.badSoft : m_theme.okSoft);
    else if (selected)
        painter->fillRect(option.rect, m_theme.accentSoft);
    else if (row.isNote || row.heads)
        painter->fillRect(option.rect, m_theme.surface2);
    else if (row.colour != RowColour::None)
        painter->fillRect(option.rect, rowGround(row.colour, m_theme));
    if (index.column() == RulesModel::GripColumn)
        paintRowBar(*painter, option.rect, row.colour, m_theme);
    painter->setPen(m_theme.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (selected && !row.heads)
        paintRowEdges(*painter, option.rect, row.colour, m_theme);
    // A reason runs below all cells of its row; each cell shows its stretch of it.
    painter->setClipRect(option.rect);
    const auto first = lineStart(qobject_cast<const QTableView*>(option.widget), !row.isNote && !row.heads);
    const QRectF line = rowFrom(first, option, index).adjusted(edge, 0, -edge, 0);
    if (row.isNote) {
        paintText(*painter, line, row.reason.text, {.font = m_theme.fonts.caption, .color = m_theme.text2});
    } else if (row.heads) {
        paintHeading(*painter, line, rowFrom(RulesModel::GripColumn, option, index), row);
    } else {
        const QRectF cell(option.rect.left(), option.rect.top(), option.rect.width(), m_theme.metrics.tableRow);
        paintCell(*painter, cell, row, RulesModel::Column(index.column()), selected);
        if (!row.reason.text.isEmpty())
            paintReason(*painter, line.adjusted(0, m_theme.metrics.tableRow - 3, 0, -2), row);
    }
    if (row.decides)
        paintDecides(*painter, option, index, denies);
    painter->restore();
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(m_theme.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
}

/// The sign that folds, the text, and how many rules stand below it.
void RulesDelegate::paintHeading(QPainter& painter, const QRectF& line, const QRectF& whole, const RuleRow& row) const
{
    const QRectF fold(whole.left() + edge, whole.center().y() - 6, 12, 12);
    paintGlyph(painter, row.folded ? Glyph::ChevronRight : Glyph::ChevronDown, fold, m_theme.text2);
    const QString count = RulesModel::tr("rules: %1").arg(row.under);
    const double width = textWidth(count, m_theme.fonts.caption);
    const double room = std::min(line.width() - width - 2 * edge, textWidth(row.name, m_theme.fonts.title) + 1);
    paintText(painter, {line.left(), line.top(), room, line.height()}, row.name,
        {.font = m_theme.fonts.title, .color = m_theme.text, .elide = Elide::End});
    paintText(painter, {line.left() + room + edge, line.top(), width + 1, line.height()}, count,
        {.font = m_theme.fonts.caption, .color = m_theme.text2});
}

/// A bar at the left, mark and word at the right end of the row.
void RulesDelegate::paintDecides(
    QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, bool denies) const
{
    const QColor color = denies ? m_theme.bad : m_theme.ok;
    if (index.column() == RulesModel::GripColumn)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), decidesBar, option.rect.height()), color);
    const QString word = RulesModel::tr("decides");
    const double width = sign + 4 + textWidth(word, m_theme.fonts.title);
    const QRectF row = rowFrom(RulesModel::GripColumn, option, index);
    const QRectF box(row.right() - edge - width, row.top(), width, m_theme.metrics.tableRow);
    painter.fillRect(box.adjusted(-edge, 1, edge, -1), denies ? m_theme.badSoft : m_theme.okSoft);
    paintVerdict(painter, denies ? VerdictMark::Blocked : VerdictMark::Reachable, {box.left(), box.center().y() - 7, 14, 14},
        m_theme);
    paintText(painter, box.adjusted(sign + 4, 0, 0, 0), word, {.font = m_theme.fonts.title, .color = color});
}

void RulesDelegate::paintReason(QPainter& painter, const QRectF& line, const RuleRow& row) const
{
    const QRectF mark(line.left(), line.center().y() - 7, 14, 14);
    switch (row.reason.kind) {
    case ReasonKind::NeverMatches:
    case ReasonKind::MatchesNothing:
        paintSeverity(painter, row.isFaulty ? Severity::Error : Severity::Warning, mark, m_theme);
        break;
    case ReasonKind::CannotTell:
    case ReasonKind::PartlyKnown:
        paintVerdict(painter, VerdictMark::Uncertain, mark, m_theme);
        break;
    case ReasonKind::Part:
    case ReasonKind::ChangesNothing:
        paintSeverity(painter, Severity::Info, mark, m_theme);
        break;
    case ReasonKind::None:
        break;
    }
    QRectF sentence = line.adjusted(sign + 4, 0, 0, 0);
    if (row.mend) {
        const QRectF link = mendBox(line, *row.mend);
        const QRectF glyph(link.left(), link.center().y() - 6, 12, 12);
        paintGlyph(painter, Glyph::Mend, glyph, m_theme.accent);
        paintText(painter, link.adjusted(sign, 0, 0, 0), row.mend->label,
            {.font = m_theme.fonts.caption, .color = m_theme.accent});
        sentence.setRight(link.left() - edge);
    }
    paintRuns(painter, sentence, runsOf(row.reason.text, m_theme.fonts.caption, m_theme.fonts.monoCanvas, m_theme.text2));
}

QRectF RulesDelegate::mendBox(const QRectF& line, const RuleMend& mend) const
{
    const double width = sign + textWidth(mend.label, m_theme.fonts.caption) + 2;
    return {std::max(line.right() - width, line.left()), line.top(), width, line.height()};
}

QRect RulesDelegate::mendRect(const QTableView& table, int row) const
{
    const RuleRow& shown = rowAt(table.model()->index(row, 0));
    if (!shown.mend || table.isRowHidden(row))
        return {};
    const double left = table.columnViewportPosition(lineStart(&table, true)) + edge;
    const double top = table.rowViewportPosition(row) + m_theme.metrics.tableRow - 3;
    const QRectF line(left, top, table.viewport()->width() - edge - left, m_theme.metrics.reasonLine);
    return mendBox(line, *shown.mend).toAlignedRect();
}

QWidget* RulesDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto* model = static_cast<const RulesModel*>(index.model());
    if (rowAt(index).heads) {
        auto* heading = new QLineEdit(parent);
        heading->setFont(m_theme.fonts.title);
        heading->setAutoFillBackground(true);
        heading->setAccessibleName(tr("Heading of the section"));
        return heading;
    }
    const auto field = RulesModel::fieldOf(index.column());
    if (!field || !model->isOwn(index) || !model->scope())
        return nullptr;
    auto* editor = new RuleCellEdit(model->scope(), *rowAt(index).rule, *field, m_theme, parent);
    editor->setAccessibleName(
        tr("%1 of %2").arg(RulesModel::titleOf(RulesModel::Column(index.column())), rowAt(index).name));
    auto* self = const_cast<RulesDelegate*>(this);
    connect(editor, &RuleCellEdit::finished, self,
        [self, editor](bool keep, EndEditHint hint) { self->end(editor, keep, hint); });
    return editor;
}

void RulesDelegate::end(QWidget* editor, bool keep, EndEditHint hint)
{
    if (keep)
        Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, hint);
}

void RulesDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* heading = qobject_cast<QLineEdit*>(editor)) {
        if (heading->isModified())
            return;
        heading->setText(index.data(Qt::EditRole).toString());
        return heading->selectAll();
    }
    auto* edit = static_cast<RuleCellEdit*>(editor);
    if (!edit->isTyped()) // an answer that arrives meanwhile must not undo what is being typed
        edit->setText(index.data(Qt::EditRole).toString());
}

void RulesDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const auto* heading = qobject_cast<QLineEdit*>(editor);
    model->setData(index, heading ? heading->text() : static_cast<RuleCellEdit*>(editor)->text(), Qt::EditRole);
}

void RulesDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QRect cell = option.rect;
    cell.setHeight(m_theme.metrics.tableRow - 1);
    if (rowAt(index).heads) {
        cell.setLeft(
            rowFrom(lineStart(qobject_cast<const QTableView*>(option.widget), false), option, index).toRect().left());
        cell.setWidth(std::min(cell.width(), headingWidth));
        return editor->setGeometry(cell);
    }
    cell.setWidth(std::max(cell.width(), leastEditor));
    if (const QWidget* viewport = editor->parentWidget())
        cell.moveLeft(std::max(0, std::min(cell.left(), viewport->width() - cell.width())));
    editor->setGeometry(cell);
}

bool RulesDelegate::eventFilter(QObject* object, QEvent* event)
{
    // The cell handles its keys alone; what remains is that leaving it keeps what was typed.
    if (qobject_cast<QLineEdit*>(object))
        return QStyledItemDelegate::eventFilter(object, event);
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    return isKey ? false : QStyledItemDelegate::eventFilter(object, event);
}

}
