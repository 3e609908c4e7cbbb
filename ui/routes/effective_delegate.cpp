#include "ui/routes/effective_delegate.h"

#include "ui/paint/mark.h"
#include "ui/paint/text.h"
#include "ui/tables/chip.h"

#include <QPainter>
#include <QTableView>

namespace ase {

namespace {

constexpr double edge = 8;
constexpr double barWidth = 3;
constexpr double markSize = 14;

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
        style.elide = Elide::Middle;
        const double end = cells.address.isEmpty() ? 0 : textWidth(cells.address, m_theme.fonts.mono) + 6;
        const double left = paintText(painter, cell.adjusted(0, 0, -end, 0), cells.hop, style);
        style.font = m_theme.fonts.mono;
        paintText(painter, QRectF(left + 6, cell.top(), cell.right() - left - 6, cell.height()), cells.address, style);
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
        style.elide = Elide::Middle;
        paintText(painter, cell, shown, style);
        break;
    case EffectiveModel::ColumnCount:
        break;
    }
}

}
