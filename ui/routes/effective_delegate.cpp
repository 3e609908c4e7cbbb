#include "ui/routes/effective_delegate.h"

#include "ui/paint/mark.h"
#include "ui/paint/text.h"
#include "ui/routes/route_cells.h"
#include "ui/tables/chip.h"

#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace ase {

namespace {

constexpr double edge = 8;
constexpr double barWidth = 3;
constexpr double markSize = 14;
constexpr double gap = 6; ///< between a next hop and its address
constexpr int cellEdges = 18;
constexpr double chipEdges = 12;
constexpr double widestTarget = 190; ///< of a service's name
constexpr double leastOrigin = 80;

}

EffectiveDelegate::EffectiveDelegate(const Theme& theme, const EffectiveModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{
}

int EffectiveDelegate::heightOf(const EffectiveCells& cells) const
{
    return m_theme.metrics.tableRow + (cells.active ? 0 : m_theme.metrics.reasonLine);
}

ColumnNeed EffectiveDelegate::needOf(const EffectiveCells& cells, int column) const
{
    const auto need = [](double least, double whole) { return ColumnNeed {int(least) + cellEdges, int(whole) + cellEdges}; };
    const Fonts& fonts = m_theme.fonts;
    switch (EffectiveModel::Column(column)) {
    case EffectiveModel::TargetColumn: {
        const double chip = textWidth(cells.target, cells.tag ? fonts.table : fonts.mono) + chipEdges;
        return need(std::min(chip, widestTarget), chip);
    }
    case EffectiveModel::HopColumn: {
        const double address = cells.address.isEmpty() ? 0 : textWidth(cells.address, fonts.mono) + gap;
        const double whole = textWidth(cells.hop, fonts.table);
        return need(std::min(whole, textWidth(cells.hopWord, fonts.table)) + address, whole + address);
    }
    case EffectiveModel::SourceColumn: {
        const double whole = textWidth(EffectiveModel::sourceWord(cells), fonts.table);
        return need(whole, whole);
    }
    case EffectiveModel::OriginColumn: {
        const double whole = textWidth(cells.origin, fonts.table);
        return need(std::min(whole, leastOrigin), whole);
    }
    case EffectiveModel::StateColumn: {
        // So that columns stay where they are when an address is asked about.
        const double decides = markSize + 4 + textWidth(EffectiveModel::tr("decides"), fonts.title);
        return need(decides, decides);
    }
    case EffectiveModel::ColumnCount:
        break;
    }
    return {};
}

void EffectiveDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const EffectiveCells& cells = m_model.at(index).value;
    if (cells.decides) {
        painter.fillRect(option.rect, cells.drops ? m_theme.badSoft : m_theme.okSoft);
        if (index.column() == 0)
            painter.fillRect(QRectF(option.rect.left(), option.rect.top(), barWidth, option.rect.height()),
                cells.drops ? m_theme.bad : m_theme.ok);
    } else if (option.state & QStyle::State_Selected) {
        painter.fillRect(option.rect, m_theme.accentSoft);
    }
    painter.setPen(m_theme.line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void EffectiveDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const EffectiveCells& cells = m_model.at(index).value;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, index);
    painter->setClipRect(option.rect);
    const bool selected = option.state & QStyle::State_Selected;
    const QRectF cell(option.rect.left(), option.rect.top(), option.rect.width(), m_theme.metrics.tableRow);
    paintCell(*painter, cell.adjusted(edge, 0, -edge, 0), index, selected);
    if (!cells.active) {
        QRectF line(cell.left(), cell.bottom() - 3, cell.width(), m_theme.metrics.reasonLine);
        if (const auto* table = qobject_cast<const QTableView*>(option.widget)) {
            line.setLeft(cell.left() - table->columnViewportPosition(index.column()) + table->columnViewportPosition(0));
            line.setWidth(table->viewport()->width());
        }
        line.adjust(edge, 0, -edge, 0);
        paintSeverity(
            *painter, Severity::Info, {line.left(), line.center().y() - markSize / 2, markSize, markSize}, m_theme);
        paintRuns(*painter, line.adjusted(markSize + 6, 0, 0, 0),
            runsOf(cells.why, m_theme.fonts.caption, m_theme.fonts.monoCanvas, m_theme.text2));
    }
    painter->restore();
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(m_theme.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
}

void EffectiveDelegate::paintCell(QPainter& painter, const QRectF& cell, const QModelIndex& index, bool selected) const
{
    const EffectiveCells& cells = m_model.at(index).value;
    const QString shown = index.data().toString();
    const QColor faint = selected && !cells.decides ? m_theme.text2 : m_theme.muted;
    TextStyle style {.font = m_theme.fonts.table, .color = cells.active ? m_theme.text : faint};
    switch (EffectiveModel::Column(index.column())) {
    case EffectiveModel::TargetColumn:
        paintChip(painter, cell, shown,
            {.tag = cells.tag, .faint = !cells.active, .struckThrough = !cells.active, .selected = selected}, m_theme);
        break;
    case EffectiveModel::HopColumn: {
        style.struckThrough = !cells.active;
        const double end = cells.address.isEmpty() ? 0 : textWidth(cells.address, m_theme.fonts.mono) + gap;
        const QRectF words = cell.adjusted(0, 0, -end, 0);
        const double left =
            paintText(painter, words, hopThatFits(cells.hop, cells.hopWord, style.font, words.width()), style);
        style.font = m_theme.fonts.mono;
        style.elide = Elide::Middle;
        paintText(painter, QRectF(left + gap, cell.top(), cell.right() - left - gap, cell.height()), cells.address, style);
        break;
    }
    case EffectiveModel::StateColumn:
        if (cells.decides) {
            const VerdictMark mark = cells.drops ? VerdictMark::Blocked : VerdictMark::Reachable;
            paintVerdict(painter, mark, {cell.left(), cell.center().y() - markSize / 2, markSize, markSize}, m_theme);
            paintText(painter, cell.adjusted(markSize + 4, 0, 0, 0), EffectiveModel::tr("decides"),
                {.font = m_theme.fonts.title, .color = markColor(mark, m_theme)});
            break;
        }
        paintText(painter, cell, shown, style);
        break;
    case EffectiveModel::SourceColumn:
    case EffectiveModel::OriginColumn:
        paintText(painter, cell, shown, style);
        break;
    case EffectiveModel::ColumnCount:
        break;
    }
}

}
