#include "ui/routes/route_delegate.h"

#include "ui/paint/glyph.h"
#include "ui/paint/mark.h"
#include "ui/paint/text.h"
#include "ui/routes/choice_completer.h"
#include "ui/tables/chip.h"
#include "ui/tables/row_look.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>
#include <QTimer>

#include <algorithm>

namespace ase {

namespace {

constexpr double edge = 8;
constexpr double markSize = 14;
constexpr double gripSize = 12;
constexpr double leastName = 40; ///< of an appliance beside its address

}

RouteDelegate::RouteDelegate(const Theme& theme, RouteTableModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{
}

int RouteDelegate::heightOf(const RouteCells& cells) const
{
    return m_theme.metrics.tableRow + (cells.fault().isEmpty() ? 0 : m_theme.metrics.reasonLine);
}

void RouteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const RouteCells& cells = m_model.at(index).value;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, m_theme.accentSoft);
    else
        painter->fillRect(option.rect, rowGround(cells.colour, m_theme));
    if (index.column() == RouteTableModel::GripColumn)
        paintRowBar(*painter, option.rect, cells.colour, m_theme);
    painter->setPen(m_theme.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (selected)
        paintRowEdges(*painter, option.rect, cells.colour, m_theme);
    painter->setClipRect(option.rect);
    const QRectF cell(option.rect.left(), option.rect.top(), option.rect.width(), m_theme.metrics.tableRow);
    paintCell(*painter, cell.adjusted(edge, 0, -edge, 0), index, selected);
    if (const QString& fault = cells.fault(); !fault.isEmpty()) {
        // The sentence runs below all cells of its row; each cell shows its stretch of it.
        QRectF line(cell.left(), cell.bottom() - 3, cell.width(), m_theme.metrics.reasonLine);
        if (const auto* table = qobject_cast<const QTableView*>(option.widget)) {
            line.setLeft(cell.left() - table->columnViewportPosition(index.column())
                + table->columnViewportPosition(table->horizontalHeader()->logicalIndex(1)));
            line.setWidth(table->viewport()->width());
        }
        line.adjust(edge, 0, -edge, 0);
        paintSeverity(
            *painter, Severity::Error, {line.left(), line.center().y() - markSize / 2, markSize, markSize}, m_theme);
        paintRuns(*painter, line.adjusted(markSize + 6, 0, 0, 0),
            runsOf(fault, m_theme.fonts.caption, m_theme.fonts.monoCanvas, m_theme.text2));
    }
    painter->restore();
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(m_theme.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
}

void RouteDelegate::paintCell(QPainter& painter, const QRectF& cell, const QModelIndex& index, bool selected) const
{
    const RouteCells& cells = m_model.at(index).value;
    const QString text = index.data().toString();
    const bool wrong = !m_model.judgementAt(index).fault.isEmpty();
    const ChipStyle chip {.wrong = wrong, .selected = selected};
    switch (RouteTableModel::Column(index.column())) {
    case RouteTableModel::GripColumn:
        paintGlyph(painter, Glyph::Grip,
            {cell.center().x() - gripSize / 2, cell.center().y() - gripSize / 2, gripSize, gripSize}, m_theme.muted);
        break;
    case RouteTableModel::NameColumn:
        if (wrong)
            paintChip(painter, cell, text, {.tag = true, .wrong = true}, m_theme);
        else
            paintText(painter, cell, text, {.font = m_theme.fonts.title, .color = m_theme.text, .elide = Elide::Middle});
        break;
    case RouteTableModel::PrefixColumn:
        paintChip(painter, cell, text, {.tag = cells.tag, .wrong = wrong, .selected = selected}, m_theme);
        break;
    case RouteTableModel::HopColumn:
        if (wrong)
            paintChip(painter, cell, text, {.tag = true, .wrong = true}, m_theme);
        else
            paintText(painter, cell, text, {.font = m_theme.fonts.table, .color = m_theme.text, .elide = Elide::Middle});
        break;
    case RouteTableModel::AddressColumn: {
        if (text.isEmpty() && !wrong)
            break;
        const QRectF rest = cell.adjusted(paintChip(painter, cell, text, chip, m_theme) + 6 - cell.left(), 0, 0, 0);
        // Dots alone say nothing; the name is in the tool tip too.
        if (rest.width() >= std::min(leastName, textWidth(cells.appliance, m_theme.fonts.caption)))
            paintText(painter, rest, cells.appliance, {.font = m_theme.fonts.caption, .color = m_theme.text2});
        break;
    }
    case RouteTableModel::ColumnCount:
        break;
    }
}

QWidget* RouteDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QString name = m_model.headerData(index.column(), Qt::Horizontal).toString();
    const QPersistentModelIndex at = index;
    auto* edit = new JudgedEdit(
        [&model = m_model, at](const QString& text) { return at.isValid() ? model.judge(at, text) : Judgement {}; }, name,
        m_theme, parent);
    std::vector<Choice> choices;
    if (index.column() == RouteTableModel::PrefixColumn)
        choices = prefixChoices(*m_model.document().plan()->network);
    else if (index.column() == RouteTableModel::HopColumn)
        choices = hopChoices();
    else if (index.column() == RouteTableModel::AddressColumn)
        choices = applianceChoices(*m_model.document().plan()->network);
    edit->setMaskJump(index.column() == RouteTableModel::PrefixColumn);
    if (choices.empty())
        return edit;
    auto* completer = new ChoiceCompleter(choices, tr("Choices for %1").arg(name), m_theme, edit);
    edit->setCompleter(completer);
    // What is chosen is meant: it ends the editing.
    auto* self = const_cast<RouteDelegate*>(this);
    connect(
        completer, qOverload<const QString&>(&QCompleter::activated), edit,
        [self, edit](const QString& text) {
            edit->setText(text);
            Q_EMIT self->commitData(edit);
            Q_EMIT self->closeEditor(edit);
        },
        Qt::QueuedConnection);
    // An empty cell, or one with few choices, shows them at once.
    if (index.column() == RouteTableModel::HopColumn || index.data().toString().isEmpty())
        QTimer::singleShot(0, edit, [edit, completer] {
            if (!edit->hasFocus() || edit->isModified())
                return;
            completer->setCompletionPrefix({});
            completer->complete();
        });
    return edit;
}

void RouteDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    editor->setGeometry(option.rect.left(), option.rect.top(), option.rect.width(), m_theme.metrics.tableRow);
}

void RouteDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* edit = static_cast<JudgedEdit*>(editor);
    if (!edit->isModified()) // an answer that arrives meanwhile must not undo what is being typed
        edit->setText(index.data(Qt::EditRole).toString());
}

void RouteDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, static_cast<JudgedEdit*>(editor)->text());
}

}
