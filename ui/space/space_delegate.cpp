#include "ui/space/space_delegate.h"

#include "ui/paint/bar.h"
#include "ui/paint/mark.h"
#include "ui/paint/text.h"
#include "ui/tables/chip.h"

#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace ase {

namespace {

constexpr double edge = 8;
constexpr double markSize = 14;

bool isHeading(const SpaceCells& cells)
{
    return cells.kind == SpaceKind::Range || cells.kind == SpaceKind::Outside;
}

/// The whole row, in the coordinates of one of its cells.
QRectF wholeRow(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    QRectF row(option.rect);
    if (const auto* table = qobject_cast<const QTableView*>(option.widget)) {
        row.setLeft(option.rect.left() - table->columnViewportPosition(index.column()) + table->columnViewportPosition(0));
        row.setWidth(table->viewport()->width());
    }
    return row;
}

}

SpaceDelegate::SpaceDelegate(const Theme& theme, SpaceTableModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{
}

int SpaceDelegate::heightOf(const SpaceCells& cells) const
{
    return m_theme.metrics.tableRow + (cells.note.isEmpty() ? 0 : m_theme.metrics.reasonLine);
}

void SpaceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const SpaceCells& cells = m_model.at(index).value;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, m_theme.accentSoft);
    else if (isHeading(cells))
        painter->fillRect(option.rect, m_theme.surface2);
    painter->setPen(m_theme.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setClipRect(option.rect);
    if (isHeading(cells)) {
        paintHeading(*painter, option, index);
    } else {
        const QRectF cell(option.rect.left(), option.rect.top(), option.rect.width(), m_theme.metrics.tableRow);
        paintCell(*painter, cell.adjusted(edge, 0, -edge, 0), index, selected);
    }
    if (!cells.note.isEmpty()) {
        QRectF line = wholeRow(option, index).adjusted(edge, m_theme.metrics.tableRow - 3, -edge, 0);
        line.setHeight(m_theme.metrics.reasonLine);
        paintSeverity(
            *painter, cells.severity, {line.left(), line.center().y() - markSize / 2, markSize, markSize}, m_theme);
        paintRuns(*painter, line.adjusted(markSize + 6, 0, 0, 0),
            runsOf(cells.note, m_theme.fonts.caption, m_theme.fonts.monoCanvas, m_theme.text2));
    }
    painter->restore();
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(m_theme.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
}

/// Its words run over all cells of the row; each cell shows its stretch of them.
void SpaceDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const SpaceCells& cells = m_model.at(index).value;
    QRectF line = wholeRow(option, index).adjusted(edge, 0, -edge, 0);
    line.setHeight(m_theme.metrics.tableRow);
    if (!cells.written.isEmpty())
        line.setLeft(paintText(painter, line, cells.written, {.font = semibold(m_theme.fonts.mono), .color = m_theme.text})
            + 2 * edge);
    paintText(painter, line, cells.name, {.font = m_theme.fonts.caption, .color = m_theme.text2});
}

void SpaceDelegate::paintCell(QPainter& painter, const QRectF& cell, const QModelIndex& index, bool selected) const
{
    const SpaceCells& cells = m_model.at(index).value;
    const bool subnet = cells.kind == SpaceKind::Subnet;
    const QColor faint = selected ? m_theme.text2 : m_theme.muted;
    TextStyle style {.font = m_theme.fonts.table, .color = subnet ? m_theme.text : faint};
    switch (SpaceTableModel::Column(index.column())) {
    case SpaceTableModel::PrefixColumn:
        paintPrefix(painter, cell, cells, selected);
        break;
    case SpaceTableModel::NameColumn:
        if (subnet)
            style.font = m_theme.fonts.title;
        style.elide = Elide::Middle;
        paintText(painter, cell, index.data().toString(), style);
        break;
    case SpaceTableModel::SizeColumn:
    case SpaceTableModel::UsedColumn:
    case SpaceTableModel::NeededColumn:
        style.font = m_theme.fonts.mono;
        style.alignment = Qt::AlignRight | Qt::AlignVCenter;
        paintText(painter, cell, index.data().toString(), style);
        break;
    case SpaceTableModel::BarColumn:
        paintBar(painter, cell, cells);
        break;
    case SpaceTableModel::ColumnCount:
        break;
    }
}

void SpaceDelegate::paintPrefix(QPainter& painter, const QRectF& cell, const SpaceCells& cells, bool selected) const
{
    if (cells.kind != SpaceKind::Free) {
        const bool wrong = cells.kind == SpaceKind::Overlap || !cells.prefix;
        paintChip(painter, cell, cells.written, {.wrong = wrong, .selected = selected}, m_theme);
        return;
    }
    const double width = std::min(textWidth(cells.written, m_theme.fonts.mono) + 12, cell.width());
    const double height = m_theme.metrics.chip;
    const QRectF box(cell.left(), cell.center().y() - height / 2, width, height);
    QPen pen(m_theme.lineStrong);
    pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), m_theme.metrics.chipRadius, m_theme.metrics.chipRadius);
    paintText(painter, box.adjusted(6, 0, -5, 0), cells.written,
        {.font = m_theme.fonts.mono, .color = selected ? m_theme.text2 : m_theme.muted, .elide = Elide::Middle});
}

void SpaceDelegate::paintBar(QPainter& painter, const QRectF& cell, const SpaceCells& cells) const
{
    if (!cells.counted || cells.size <= 0)
        return;
    const double height = m_theme.metrics.addressBar;
    paintAddressBar(painter, {cell.left(), cell.center().y() - height / 2, cell.width(), height},
        {cells.size, double(cells.used), double(std::max(0, cells.peak - cells.used)), !cells.keptFor.isEmpty()}, m_theme);
}

QWidget* SpaceDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QPersistentModelIndex at = index;
    auto* edit = new JudgedEdit(
        [&model = m_model, at](const QString& text) { return at.isValid() ? model.judge(at, text) : Judgement {}; },
        m_model.headerData(index.column(), Qt::Horizontal).toString(), m_theme, parent);
    edit->setMaskJump(index.column() == SpaceTableModel::PrefixColumn);
    return edit;
}

void SpaceDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    editor->setGeometry(option.rect.left(), option.rect.top(), option.rect.width(), m_theme.metrics.tableRow);
}

void SpaceDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    // The edit may take the row and its editor away: the text is asked for before.
    const QString text = static_cast<JudgedEdit*>(editor)->text();
    model->setData(index, text);
}

}
