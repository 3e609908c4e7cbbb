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
constexpr double nameGap = 6;
constexpr double leastRouteName = 170; ///< what most names are wholly told in
constexpr double widestPrefix = 190; ///< of an expression or a tag
constexpr double cellEdges = 2 * edge + 2;
constexpr double chipEdges = 12;
constexpr int headingWidth = 360; ///< of its editor

/// A line over all cells of the row, from that with the name, in the coordinates of one of them.
QRectF lineOf(const QStyleOptionViewItem& option, const QModelIndex& index, QRectF line)
{
    if (const auto* table = qobject_cast<const QTableView*>(option.widget)) {
        line.setLeft(option.rect.left() - table->columnViewportPosition(index.column())
            + table->columnViewportPosition(table->horizontalHeader()->logicalIndex(1)));
        line.setWidth(table->viewport()->width());
    }
    return line.adjusted(edge, 0, -edge, 0);
}

}

RouteDelegate::RouteDelegate(const Theme& theme, RouteTableModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{
}

int RouteDelegate::headingOf(const RouteCells& cells) const
{
    return cells.section.isEmpty() ? 0 : m_theme.metrics.tableRow;
}

int RouteDelegate::heightOf(const RouteCells& cells) const
{
    return headingOf(cells) + m_theme.metrics.tableRow + (cells.fault().isEmpty() ? 0 : m_theme.metrics.reasonLine);
}

ColumnNeed RouteDelegate::needOf(const RouteCells& cells, int column) const
{
    const auto need = [](double least, double whole) { return ColumnNeed {int(least), int(whole)}; };
    const Fonts& fonts = m_theme.fonts;
    switch (RouteTableModel::Column(column)) {
    case RouteTableModel::NameColumn: {
        const double whole = textWidth(cells.name, fonts.title) + cellEdges;
        return need(std::min(whole, leastRouteName), whole);
    }
    case RouteTableModel::PrefixColumn: {
        const double chip = textWidth(cells.prefix, cells.tag ? fonts.table : fonts.mono) + chipEdges + cellEdges;
        return need(std::min(chip, widestPrefix), chip);
    }
    case RouteTableModel::HopColumn: {
        const double whole = textWidth(cells.hop, fonts.table) + cellEdges;
        const bool worded = !cells.hopWord.isEmpty();
        return need(worded ? std::min(whole, textWidth(cells.hopWord, fonts.table) + cellEdges) : whole, whole);
    }
    case RouteTableModel::AddressColumn: {
        const double chip = cells.address.isEmpty() ? 0 : textWidth(cells.address, fonts.mono) + chipEdges + cellEdges;
        const double name = cells.appliance.isEmpty() ? 0 : nameGap + textWidth(cells.appliance, fonts.caption);
        return need(chip, chip + name);
    }
    case RouteTableModel::GripColumn:
    case RouteTableModel::ColumnCount:
        break;
    }
    return {};
}

void RouteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& whole, const QModelIndex& index) const
{
    const RouteCells& cells = m_model.at(index).value;
    QStyleOptionViewItem option = whole;
    option.rect.setTop(whole.rect.top() + headingOf(cells));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!cells.section.isEmpty())
        paintHeading(*painter, whole, index);
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
    if (!cells.fault().isEmpty())
        paintFault(*painter, option, index);
    painter->restore();
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(m_theme.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
}

/// Runs above all cells of the row, from the one with the name; each cell shows its stretch of it.
void RouteDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const RouteCells& cells = m_model.at(index).value;
    const QRect band(option.rect.left(), option.rect.top(), option.rect.width(), headingOf(cells));
    painter.save();
    painter.setClipRect(band);
    painter.fillRect(band, m_theme.surface2);
    painter.setPen(m_theme.line);
    painter.drawLine(band.bottomLeft(), band.bottomRight());
    paintText(painter, lineOf(option, index, band), cells.section, {.font = m_theme.fonts.title, .color = m_theme.text});
    painter.restore();
}

/// The sentence runs below all cells of its row, likewise.
void RouteDelegate::paintFault(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRectF line = lineOf(option, index,
        {double(option.rect.left()), option.rect.top() + m_theme.metrics.tableRow - 3.0, double(option.rect.width()),
            double(m_theme.metrics.reasonLine)});
    paintSeverity(painter, Severity::Error, {line.left(), line.center().y() - markSize / 2, markSize, markSize}, m_theme);
    paintRuns(painter, line.adjusted(markSize + 6, 0, 0, 0),
        runsOf(m_model.at(index).value.fault(), m_theme.fonts.caption, m_theme.fonts.monoCanvas, m_theme.text2));
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
            paintText(painter, cell, text, {.font = m_theme.fonts.title, .color = m_theme.text});
        break;
    case RouteTableModel::PrefixColumn:
        paintChip(painter, cell, text, {.tag = cells.tag, .wrong = wrong, .selected = selected}, m_theme);
        break;
    case RouteTableModel::HopColumn:
        if (wrong)
            paintChip(painter, cell, text, {.tag = true, .wrong = true}, m_theme);
        else
            paintText(painter, cell, hopThatFits(text, cells.hopWord, m_theme.fonts.table, cell.width()),
                {.font = m_theme.fonts.table, .color = m_theme.text});
        break;
    case RouteTableModel::AddressColumn: {
        if (text.isEmpty() && !wrong)
            break;
        const QRectF rest = cell.adjusted(paintChip(painter, cell, text, chip, m_theme) + nameGap - cell.left(), 0, 0, 0);
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
    if (index.column() == RouteTableModel::GripColumn) {
        auto* heading = new QLineEdit(parent);
        heading->setFont(m_theme.fonts.title);
        heading->setAutoFillBackground(true);
        heading->setAccessibleName(tr("Heading of the section"));
        return heading;
    }
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

void RouteDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int row = m_theme.metrics.tableRow;
    const QRectF band(option.rect.left(), option.rect.top(), option.rect.width(), row);
    if (index.column() == RouteTableModel::GripColumn) {
        const QRect line = lineOf(option, index, band).toAlignedRect();
        return editor->setGeometry(line.left(), line.top(), std::min(line.width(), headingWidth), row);
    }
    editor->setGeometry(band.translated(0, headingOf(m_model.at(index).value)).toRect());
}

void RouteDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* edit = static_cast<QLineEdit*>(editor);
    if (edit->isModified()) // an answer that arrives meanwhile must not undo what is being typed
        return;
    edit->setText(index.data(Qt::EditRole).toString());
    if (index.column() == RouteTableModel::GripColumn)
        edit->selectAll();
}

void RouteDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, static_cast<QLineEdit*>(editor)->text());
}

}
