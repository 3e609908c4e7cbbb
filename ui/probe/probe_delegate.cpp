#include "ui/probe/probe_delegate.h"

#include "ui/controls/text_lines.h"
#include "ui/paint/text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ase {

namespace {

constexpr double edge = 8;
constexpr double above = 5; ///< and below
constexpr double barWidth = 3;
constexpr double markSize = 16;
constexpr double afterMark = 6;

}

ProbeDelegate::ProbeDelegate(const Theme& theme, const ProbeModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{
}

int ProbeDelegate::heightOf(const ProbeCells& cells, int planWidth, int seenWidth) const
{
    const auto lines = [&](const QString& text, int width) {
        return text.isEmpty() || width <= 0
            ? 0
            : brokenLines(text, m_theme.fonts.table, m_theme.fonts.mono, width - 2 * edge).size();
    };
    const auto most = std::max(lines(cells.plan, planWidth), lines(cells.seen, seenWidth));
    const double sentences = double(most) * lineHeight(m_theme.fonts.table);
    const double step = lineHeight(m_theme.fonts.title) + lineHeight(m_theme.fonts.monoCanvas);
    return std::max(m_theme.metrics.tableRow, int(std::lround(std::max(sentences, step) + 2 * above)));
}

int ProbeDelegate::stepWidth() const
{
    double widest = 0;
    for (const auto& row : m_model.rows())
        widest = std::max(
            {widest, textWidth(row.value.step, m_theme.fonts.title), textWidth(row.value.about, m_theme.fonts.monoCanvas)});
    constexpr double least = 110;
    constexpr double most = 240;
    return int(std::clamp(widest + 2 * edge + 2, least, most));
}

int ProbeDelegate::verdictWidth() const
{
    double widest = textWidth(m_model.headerData(ProbeModel::VerdictColumn, Qt::Horizontal).toString(), m_theme.fonts.table);
    for (const auto& row : m_model.rows())
        widest = std::max(widest, textWidth(row.value.verdict, m_theme.fonts.title));
    return int(widest + markSize + afterMark + 2 * edge + 2);
}

int ProbeDelegate::timeWidth() const
{
    double widest = textWidth(m_model.headerData(ProbeModel::TimeColumn, Qt::Horizontal).toString(), m_theme.fonts.table);
    for (const auto& row : m_model.rows())
        widest = std::max(widest, textWidth(row.value.time, m_theme.fonts.mono));
    return int(widest + 2 * edge + 4);
}

void ProbeDelegate::paintGround(
    QPainter& painter, const QStyleOptionViewItem& option, const ProbeCells& cells, bool first) const
{
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, m_theme.accentSoft);
    else if (cells.decides)
        painter.fillRect(option.rect, softColor(cells.mark, m_theme));
    if (cells.decides && first)
        painter.fillRect(
            QRectF(option.rect.left(), option.rect.top(), barWidth, option.rect.height()), markColor(cells.mark, m_theme));
    painter.setPen(m_theme.line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void ProbeDelegate::paintStep(QPainter& painter, const QRectF& cell, const ProbeCells& cells) const
{
    const double title = lineHeight(m_theme.fonts.title);
    paintText(painter, {cell.left(), cell.top(), cell.width(), title}, cells.step,
        {.font = m_theme.fonts.title, .color = m_theme.text});
    paintText(painter, {cell.left(), cell.top() + title, cell.width(), lineHeight(m_theme.fonts.monoCanvas)}, cells.about,
        {.font = m_theme.fonts.monoCanvas, .color = m_theme.text2, .elide = Elide::Middle});
}

void ProbeDelegate::paintSentences(QPainter& painter, const QRectF& cell, const QString& text, const QColor& color) const
{
    const double step = lineHeight(m_theme.fonts.table);
    double top = cell.top();
    const QStringList lines = brokenLines(text, m_theme.fonts.table, m_theme.fonts.mono, cell.width());
    for (const QString& line : lines) {
        paintRuns(
            painter, {cell.left(), top, cell.width(), step}, runsOf(line, m_theme.fonts.table, m_theme.fonts.mono, color));
        top += step;
    }
}

void ProbeDelegate::paintVerdictCell(QPainter& painter, const QRectF& cell, const ProbeCells& cells) const
{
    paintVerdict(painter, cells.mark, {cell.left(), cell.top(), markSize, markSize}, m_theme);
    const bool plain = cells.mark == VerdictMark::NotReached;
    paintText(painter, {cell.left() + markSize + afterMark, cell.top(), cell.width() - markSize - afterMark, markSize},
        cells.verdict,
        {.font = cells.decides ? m_theme.fonts.title : m_theme.fonts.table,
            .color = plain ? m_theme.text2 : markColor(cells.mark, m_theme)});
}

void ProbeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ProbeCells& cells = m_model.at(index).value;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, cells, index.column() == 0);
    painter->setClipRect(option.rect);
    const QRectF cell = QRectF(option.rect).adjusted(edge, above, -edge, -above);
    switch (ProbeModel::Column(index.column())) {
    case ProbeModel::StepColumn:
        paintStep(*painter, cell, cells);
        break;
    case ProbeModel::PlanColumn:
        paintSentences(*painter, cell, cells.plan, m_theme.text2);
        break;
    case ProbeModel::SeenColumn:
        paintSentences(*painter, cell, cells.seen, m_theme.text);
        break;
    case ProbeModel::VerdictColumn:
        paintVerdictCell(*painter, cell, cells);
        break;
    case ProbeModel::TimeColumn:
        paintText(*painter, {cell.left(), cell.top(), cell.width(), lineHeight(m_theme.fonts.mono)}, cells.time,
            {.font = m_theme.fonts.mono, .color = m_theme.text2, .alignment = Qt::AlignRight | Qt::AlignVCenter});
        break;
    case ProbeModel::ColumnCount:
        break;
    }
    painter->restore();
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(m_theme.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
}

}
