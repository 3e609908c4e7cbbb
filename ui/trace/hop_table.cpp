#include "ui/trace/hop_table.h"

#include "ui/controls/text_lines.h"
#include "ui/paint/text.h"
#include "ui/trace/hop_delegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QLayout>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <cmath>

namespace ase {

namespace {

constexpr int numberWidth = 38;
constexpr int markWidth = 26;
constexpr int cellEdges = 14;
constexpr int leastWhere = 90;
constexpr int belowReason = 6;
constexpr int cellInset = 6; ///< of texts in their cells

}

HopTable::HopTable(const Theme& theme, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(new HopModel(this))
{
    setModel(m_model);
    setItemDelegate(new HopDelegate(theme, *m_model, this));
    setAccessibleName(tr("Hops of the trace"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(m_theme.metrics.tableRow);
    verticalHeader()->setDefaultSectionSize(m_theme.metrics.tableRow);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(markWidth);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMinimumHeight(m_theme.metrics.tableRow * 5);
}

void HopTable::setPanel(QWidget* panel)
{
    m_panel = panel;
    m_panel->setParent(viewport());
    m_panel->installEventFilter(this);
    m_panel->hide();
}

void HopTable::show(std::vector<HopModel::Row> rows)
{
    m_model->show(std::move(rows));
    fitColumns();
    fitRows();
}

void HopTable::setCurrentHop(int hop)
{
    if (hop == currentHop())
        return;
    const QModelIndex index = hop < 0 || hop >= m_model->rowCount() ? QModelIndex() : m_model->index(hop, 0);
    setCurrentIndex(index);
}

void HopTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    fitRows();
    if (current.row() == previous.row())
        return;
    if (current.isValid()) {
        updateGeometries(); // the row has grown, and is to be seen with what stands below it
        scrollTo(current);
        placePanel();
    }
    Q_EMIT currentHopChanged(current.row());
}

void HopTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    fitRows();
}

void HopTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    placePanel();
}

bool HopTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_panel && event->type() == QEvent::LayoutRequest)
        followPanel();
    return QTableView::eventFilter(watched, event);
}

/// Titles first: what is left over goes to the reasons where it holds every one of them, else to the names of parts.
void HopTable::fitColumns()
{
    const int room = viewport()->width();
    double stage = textWidth(m_model->headerData(HopModel::StageColumn, Qt::Horizontal).toString(), m_theme.fonts.caption);
    double where = 0;
    double because = 0;
    double fact = 0;
    for (const HopModel::Row& row : m_model->rows()) {
        const QColor any;
        stage = std::max(stage, textWidth(row.value.stage, m_theme.fonts.title));
        where = std::max(where, textWidth(row.value.where, m_theme.fonts.table));
        because = std::max(because, runsWidth(runsOf(row.value.because, m_theme.fonts.table, m_theme.fonts.mono, any)));
        fact = std::max(fact, textWidth(row.value.facts.value(0), m_theme.fonts.monoCanvas));
    }
    std::array<int, HopModel::ColumnCount> widths {};
    widths[HopModel::HopColumn] = numberWidth;
    widths[HopModel::MarkColumn] = markWidth;
    widths[HopModel::StageColumn] = int(stage) + cellEdges;
    widths[HopModel::WhereColumn] = int(where) + cellEdges;
    widths[HopModel::FactColumn] = int(fact) + cellEdges + cellEdges;
    const auto rest = [&] {
        int left = room;
        for (const int width : widths)
            left -= width;
        return left;
    };
    const bool below = rest() < int(because) + cellEdges;
    if (below && rest() < 0 && widths[HopModel::WhereColumn] + rest() < leastWhere)
        widths[HopModel::FactColumn] = 0;
    widths[below ? HopModel::WhereColumn : HopModel::BecauseColumn] += rest();
    widths[HopModel::WhereColumn] = std::max(widths[HopModel::WhereColumn], markWidth);
    for (int column = 0; column < HopModel::ColumnCount; ++column) {
        const int width = widths[std::size_t(column)];
        setColumnHidden(column, width <= 0);
        if (width > 0 && columnWidth(column) != width)
            setColumnWidth(column, width);
    }
    breakReasons();
}

void HopTable::breakReasons()
{
    m_reasons.clear();
    if (!isColumnHidden(HopModel::BecauseColumn))
        return;
    const double width =
        viewport()->width() - columnViewportPosition(HopModel::StageColumn) - horizontalScrollBar()->value() - 2 * cellInset;
    for (const HopModel::Row& row : m_model->rows())
        m_reasons.push_back(brokenLines(row.value.because, m_theme.fonts.table, m_theme.fonts.mono, width));
}

QStringList HopTable::reasonOf(int row) const
{
    return std::size_t(row) < m_reasons.size() ? m_reasons[std::size_t(row)] : QStringList();
}

int HopTable::headHeight(int row) const
{
    const auto lines = reasonOf(row).size();
    const int plain = m_theme.metrics.tableRow;
    return lines == 0 ? plain : plain + int(std::ceil(double(lines) * lineHeight(m_theme.fonts.table))) + belowReason;
}

void HopTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    for (int row = 0; row < int(m_reasons.size()); ++row) {
        const int top = rowViewportPosition(row);
        if (top < viewport()->height() && top + rowHeight(row) > 0)
            paintReason(painter, row);
    }
}

void HopTable::paintReason(QPainter& painter, int row) const
{
    const HopCells& cells = m_model->rows()[std::size_t(row)].value;
    const bool selected = row == currentHop();
    const QColor color = cells.beyond && !selected ? m_theme.muted : m_theme.text2;
    const double step = lineHeight(m_theme.fonts.table);
    const double left = columnViewportPosition(HopModel::StageColumn) + cellInset;
    double top = rowViewportPosition(row) + m_theme.metrics.tableRow - 2;
    const QStringList lines = reasonOf(row);
    for (const QString& line : lines) {
        paintRuns(painter, QRectF(left, top, viewport()->width() - left, step),
            runsOf(line, m_theme.fonts.table, m_theme.fonts.mono, color));
        top += step;
    }
}

int HopTable::panelHeight() const
{
    if (!m_panel || !m_panel->layout())
        return 0;
    const QLayout& inside = *m_panel->layout();
    return inside.hasHeightForWidth() ? inside.totalHeightForWidth(viewport()->width()) : inside.totalSizeHint().height();
}

void HopTable::fitRows()
{
    const int current = currentHop();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const int wanted = headHeight(row) + (row == current ? panelHeight() : 0);
        if (rowHeight(row) != wanted)
            setRowHeight(row, wanted);
    }
    placePanel();
}

/// What mends the hop comes later than the hop: it is to be seen without scrolling, if the hop is.
void HopTable::followPanel()
{
    const int current = currentHop();
    const int before = current < 0 ? 0 : rowHeight(current);
    fitRows();
    if (current < 0 || rowHeight(current) <= before)
        return;
    const int top = rowViewportPosition(current);
    const int bottom = top + rowHeight(current);
    if (top < 0 || top >= viewport()->height() || bottom <= viewport()->height())
        return;
    updateGeometries();
    QScrollBar& bar = *verticalScrollBar();
    bar.setValue(bar.value() + std::min(top, bottom - viewport()->height()));
}

void HopTable::placePanel()
{
    if (!m_panel)
        return;
    const int current = currentHop();
    if (current < 0) {
        m_panel->hide();
        return;
    }
    const int head = headHeight(current);
    // A pixel of the row stays free for the line below it.
    m_panel->setGeometry(
        0, rowViewportPosition(current) + head, viewport()->width(), std::max(rowHeight(current) - head - 1, 0));
    m_panel->show();
}

}
