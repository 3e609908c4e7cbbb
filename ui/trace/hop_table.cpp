#include "ui/trace/hop_table.h"

#include "ui/paint/text.h"
#include "ui/trace/hop_delegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>
#include <array>

namespace ase {

namespace {

constexpr int numberWidth = 38;
constexpr int markWidth = 26;
constexpr int cellEdges = 14;
constexpr int leastBecause = 110;
constexpr double widestWhere = 0.18; ///< share of the list

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
        fitRows();
    return QTableView::eventFilter(watched, event);
}

void HopTable::fitColumns()
{
    const int room = viewport()->width();
    double stage = textWidth(m_model->headerData(HopModel::StageColumn, Qt::Horizontal).toString(), m_theme.fonts.caption);
    double where = 0;
    double fact = 0;
    for (const HopModel::Row& row : m_model->rows()) {
        stage = std::max(stage, textWidth(row.value.stage, m_theme.fonts.title));
        where = std::max(where, textWidth(row.value.where, m_theme.fonts.table));
        fact = std::max(fact, textWidth(row.value.facts.value(0), m_theme.fonts.monoCanvas));
    }
    std::array<int, HopModel::ColumnCount> widths {};
    widths[HopModel::HopColumn] = numberWidth;
    widths[HopModel::MarkColumn] = markWidth;
    widths[HopModel::StageColumn] = int(stage) + cellEdges;
    widths[HopModel::WhereColumn] = int(std::min(where, room * widestWhere)) + cellEdges + cellEdges;
    widths[HopModel::FactColumn] = int(fact) + cellEdges + cellEdges;
    const auto rest = [&] {
        int left = room;
        for (const int width : widths)
            left -= width;
        return left;
    };
    const bool hidesFacts = rest() < leastBecause;
    if (hidesFacts)
        widths[HopModel::FactColumn] = 0;
    widths[HopModel::BecauseColumn] = std::max(rest(), markWidth);
    setColumnHidden(HopModel::FactColumn, hidesFacts);
    for (int column = 0; column < HopModel::ColumnCount; ++column)
        if (!isColumnHidden(column) && columnWidth(column) != widths[std::size_t(column)])
            setColumnWidth(column, widths[std::size_t(column)]);
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
    const int plain = m_theme.metrics.tableRow;
    const int current = currentHop();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const int wanted = row == current ? plain + panelHeight() : plain;
        if (rowHeight(row) != wanted)
            setRowHeight(row, wanted);
    }
    placePanel();
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
    const int plain = m_theme.metrics.tableRow;
    // A pixel of the row stays free for the line below it.
    m_panel->setGeometry(
        0, rowViewportPosition(current) + plain, viewport()->width(), std::max(rowHeight(current) - plain - 1, 0));
    m_panel->show();
}

}
