#include "ui/trace/hop_delegate.h"

#include "ui/paint/text.h"

#include <QPainter>

namespace ase {

namespace {

constexpr double edge = 6;
constexpr double barWidth = 3;
constexpr double markSize = 16;

}

HopDelegate::HopDelegate(const Theme& theme, const HopModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{
}

void HopDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const HopCells& cells = m_model.at(index).value;
    QRect row = option.rect;
    row.setHeight(m_theme.metrics.tableRow);
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected)
        painter->fillRect(option.rect, m_theme.accentSoft);
    if (selected && index.column() == 0)
        painter->fillRect(QRectF(row.left(), row.top(), barWidth, option.rect.height()), markColor(cells.mark, m_theme));
    painter->setPen(m_theme.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setClipRect(row);
    paintCell(*painter, QRectF(row).adjusted(edge, 0, -edge, 0), index, selected);
    painter->restore();
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(m_theme.accent, 2));
        painter->drawRect(row.adjusted(1, 1, -1, -2));
    }
}

void HopDelegate::paintCell(QPainter& painter, const QRectF& cell, const QModelIndex& index, bool selected) const
{
    const HopCells& cells = m_model.at(index).value;
    const QString shown = index.data().toString();
    const QColor faint = selected ? m_theme.text2 : m_theme.muted;
    const QColor color = cells.beyond ? faint : m_theme.text;
    const Fonts& fonts = m_theme.fonts;
    switch (HopModel::Column(index.column())) {
    case HopModel::HopColumn:
        paintText(painter, cell, shown,
            {.font = fonts.table,
                .color = cells.beyond ? faint : m_theme.text2,
                .alignment = Qt::AlignRight | Qt::AlignVCenter});
        break;
    case HopModel::MarkColumn:
        paintVerdict(painter, cells.mark,
            {cell.center().x() - markSize / 2, cell.center().y() - markSize / 2, markSize, markSize}, m_theme);
        break;
    case HopModel::StageColumn:
        paintText(painter, cell, shown, {.font = cells.beyond ? fonts.table : fonts.title, .color = color});
        break;
    case HopModel::WhereColumn:
        paintText(painter, cell, shown, {.font = fonts.table, .color = color, .elide = Elide::Middle});
        break;
    case HopModel::BecauseColumn:
        paintRuns(painter, cell, runsOf(shown, fonts.table, fonts.mono, color));
        break;
    case HopModel::FactColumn:
        paintText(painter, cell, shown,
            {.font = fonts.monoCanvas,
                .color = m_theme.text2,
                .alignment = Qt::AlignRight | Qt::AlignVCenter,
                .elide = Elide::None});
        break;
    case HopModel::ColumnCount:
        break;
    }
}

}
