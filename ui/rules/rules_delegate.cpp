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
#include <cmath>

namespace ase {

namespace {

constexpr double edge = 8;
constexpr double sign = 16; ///< marks and glyphs in a row
constexpr double chipGap = 6;
constexpr double chipPadding = 6;
constexpr int decidesBar = 3;
constexpr int headingWidth = 360; ///< of its editor
constexpr int leastEditor = 120; ///< wide enough for a prefix
constexpr int leastText = 90; ///< of names and descriptions that may be of any length
constexpr int leastChip = 120;

bool isMuted(const RuleRow& row)
{
    return row.isDefault || row.dead || !row.enabled;
}

/// Muted text has too little contrast on the ground of a selected row.
QColor inkOf(const RuleRow& row, const Theme& theme, bool selected)
{
    return !isMuted(row) ? theme.text : selected || row.colour != RowColour::None ? theme.text2 : theme.muted;
}

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

QString actionWord(std::optional<Access> access)
{
    return !access ? RulesModel::tr("Unknown") : *access == Access::Allow ? RulesModel::tr("Allow") : RulesModel::tr("Deny");
}

bool isAddress(const QString& word)
{
    return !word.isEmpty() && (word.at(0).isDigit() || word.contains(u':'));
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

double RulesDelegate::chipWidth(const QString& word, bool ports) const
{
    return textWidth(word, ports || isAddress(word) ? m_theme.fonts.mono : m_theme.fonts.table) + 2 * chipPadding;
}

ColumnNeed RulesDelegate::chipsNeed(const QStringList& words, bool ports) const
{
    double whole = 2 * edge - chipGap;
    for (const QString& word : words)
        whole += chipWidth(word, ports) + chipGap;
    const int wanted = int(std::ceil(whole));
    return {std::min(wanted, leastChip), wanted};
}

ColumnNeed RulesDelegate::needOf(const RuleRow& row, RulesModel::Column column) const
{
    const auto text = [](const QString& shown, const QFont& font, double more = 0) {
        return int(std::ceil(textWidth(shown, font) + more + 2 * edge)) + 1;
    };
    const auto whole = [](int width) { return ColumnNeed {width, width, false}; };
    const auto flexible = [](int width) { return ColumnNeed {std::min(width, leastText), width}; };
    const double chip = isWrong(row, column) ? 2 * chipPadding : 0;
    switch (column) {
    case RulesModel::PriorityColumn:
        return whole(text(row.priority, m_theme.fonts.mono, chip));
    case RulesModel::NameColumn:
        return flexible(text(row.name, m_theme.fonts.title, chip));
    case RulesModel::ActionColumn:
        return whole(text(actionWord(row.access), m_theme.fonts.table, sign));
    case RulesModel::ProtocolColumn:
        return whole(text(shownProtocol(row.words.protocol), m_theme.fonts.table, chip));
    case RulesModel::SourceColumn:
        return chipsNeed(shownWords(row.words.sources), false);
    case RulesModel::SourcePortsColumn:
        return chipsNeed(shownWords(row.words.sourcePorts), true);
    case RulesModel::DestinationColumn:
        return chipsNeed(shownWords(row.words.destinations), false);
    case RulesModel::PortsColumn:
        return chipsNeed(shownWords(row.words.destinationPorts), true);
    case RulesModel::DescriptionColumn:
        return flexible(text(row.description, m_theme.fonts.table));
    case RulesModel::GripColumn:
    case RulesModel::ColumnCount:
        break;
    }
    return {};
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

void RulesDelegate::paintCell(
    QPainter& painter, const QRectF& cell, const RuleRow& row, RulesModel::Column column, bool selected) const
{
    const QRectF inner = cell.adjusted(edge, 0, -edge, 0);
    TextStyle style {.font = m_theme.fonts.table, .color = inkOf(row, m_theme, selected)};
    style.font.setItalic(!row.enabled);
    switch (column) {
    case RulesModel::GripColumn:
        if (row.isDefault || row.rule)
            paintGlyph(painter, row.isDefault ? Glyph::Lock : Glyph::Grip,
                {cell.center().x() - 6, cell.center().y() - 6, 12, 12}, m_theme.muted);
        break;
    case RulesModel::PriorityColumn:
        if (isWrong(row, column))
            return paintChips(painter, inner, row, {row.priority}, true, selected);
        style.font = m_theme.fonts.mono;
        paintText(painter, inner, row.priority, style);
        break;
    case RulesModel::NameColumn:
        if (isWrong(row, column))
            return paintChips(painter, inner, row, {row.name}, false, selected);
        if (!isMuted(row))
            style.font = m_theme.fonts.title;
        style.struckThrough = row.dead;
        style.elide = Elide::Middle;
        paintText(painter, inner, row.name, style);
        break;
    case RulesModel::ActionColumn:
        paintAction(painter, inner, row, selected);
        break;
    case RulesModel::ProtocolColumn:
        if (isWrong(row, column))
            return paintChips(painter, inner, row, {row.words.protocol}, false, selected);
        paintText(painter, inner, shownProtocol(row.words.protocol), style);
        break;
    case RulesModel::SourceColumn:
        paintChips(painter, inner, row, row.words.sources, false, selected);
        break;
    case RulesModel::SourcePortsColumn:
        paintChips(painter, inner, row, row.words.sourcePorts, true, selected);
        break;
    case RulesModel::DestinationColumn:
        paintChips(painter, inner, row, row.words.destinations, false, selected);
        break;
    case RulesModel::PortsColumn:
        paintChips(painter, inner, row, row.words.destinationPorts, true, selected);
        break;
    case RulesModel::DescriptionColumn:
        style.color = isMuted(row) ? style.color : m_theme.text2;
        paintText(painter, inner, row.description, style);
        break;
    case RulesModel::ColumnCount:
        break;
    }
}

bool RulesDelegate::isWrong(const RuleRow& row, RulesModel::Column column) const
{
    const auto field = RulesModel::fieldOf(column);
    return field && std::find(row.wrong.begin(), row.wrong.end(), *field) != row.wrong.end();
}

void RulesDelegate::paintAction(QPainter& painter, const QRectF& cell, const RuleRow& row, bool selected) const
{
    const QColor ink = inkOf(row, m_theme, selected);
    const bool allow = row.access == Access::Allow;
    const QColor strong = !row.access ? m_theme.unk : allow ? m_theme.ok : m_theme.bad;
    const QRectF box(cell.left(), cell.center().y() - 6, 12, 12);
    if (row.access)
        paintGlyph(painter, allow ? Glyph::Check : Glyph::Close, box, isMuted(row) ? ink : strong);
    else
        paintVerdict(painter, VerdictMark::Uncertain, box, m_theme);
    TextStyle style {.font = m_theme.fonts.table, .color = ink};
    style.font.setItalic(!row.enabled);
    paintText(painter, cell.adjusted(sign, 0, 0, 0), actionWord(row.access), style);
}

/// Chips from left to right. What is wrong comes first where not all find room: it is what one looks for.
void RulesDelegate::paintChips(
    QPainter& painter, const QRectF& cell, const RuleRow& row, const QStringList& all, bool ports, bool selected) const
{
    QStringList words = all;
    const auto isMono = [&](const QString& word) { return ports || isAddress(word); };
    const auto widthOf = [&](const QString& word) { return chipWidth(word, ports); };
    if (!row.words.unreadable.isEmpty()) {
        double width = -chipGap;
        for (const QString& word : words)
            width += widthOf(word) + chipGap;
        if (width > cell.width())
            std::stable_partition(
                words.begin(), words.end(), [&](const QString& word) { return row.words.unreadable.contains(word); });
    }
    const QColor ink = inkOf(row, m_theme, selected);
    if (words == QStringList {QStringLiteral("*")}) {
        paintText(painter, cell, shownWords(words).first(),
            {.font = m_theme.fonts.table, .color = isMuted(row) ? ink : m_theme.text2, .struckThrough = row.dead});
        return;
    }
    double left = cell.left();
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString more = QStringLiteral("+%1").arg(words.size() - i);
        const bool mono = isMono(words[i]);
        const QFont& font = mono ? m_theme.fonts.mono : m_theme.fonts.table;
        const double room = cell.right() - left - (i + 1 < words.size() ? textWidth(more, m_theme.fonts.caption) + 4 : 0);
        const double wanted = widthOf(words[i]);
        if (i > 0 && wanted > room) {
            paintText(painter, {left, cell.top(), cell.right() - left, cell.height()}, more,
                {.font = m_theme.fonts.caption, .color = m_theme.text2});
            return;
        }
        const double height = m_theme.metrics.chip;
        const QRectF chip(left, cell.center().y() - height / 2, std::min(wanted, room), height);
        const bool faint = isMuted(row);
        const bool wrong = row.words.unreadable.contains(words[i])
            || (words.size() == 1 && (words[i] == row.priority || words[i] == row.name));
        painter.setPen(wrong ? QPen(m_theme.bad, 1.5) : QPen(m_theme.line));
        painter.setBrush(wrong ? m_theme.badSoft : mono ? m_theme.surface2 : m_theme.accentSoft);
        if (faint && !wrong)
            painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), m_theme.metrics.chipRadius, m_theme.metrics.chipRadius);
        paintText(painter, chip.adjusted(chipPadding, 0, -chipPadding + 1, 0), words[i],
            {.font = font, .color = ink, .elide = Elide::Middle, .struckThrough = row.dead});
        left = chip.right() + chipGap;
    }
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
