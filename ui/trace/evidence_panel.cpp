#include "ui/trace/evidence_panel.h"

#include "ui/controls/text_lines.h"
#include "ui/paint/text.h"
#include "ui/tables/column_room.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ase {

namespace {

constexpr int leftEdge = 38;
constexpr int rightEdge = 14;
constexpr int cellEdges = 16;
constexpr int leastCell = 56;
constexpr int widestWhole = 130; ///< up to here a cell is never cut, if there is a way
constexpr int widestWords = 76; ///< the same for words, which go on in a further line
constexpr int leastSentence = 96; ///< a column narrower than that has a word a line

QLabel* wordsLabel(QWidget* parent, const char* look)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (look)
        label->setProperty(look, true);
    return label;
}

/// Words of a cell go on in the next line, and a long name behind one of its hyphens.
double linesOf(const QTableWidgetItem& item, int width)
{
    return double(brokenLines(item.text(), item.font(), item.font(), width - cellEdges).size());
}

void say(QLabel& label, const QStringList& lines)
{
    label.setText(breakable(lines.join(u'\n')));
    label.setVisible(!lines.isEmpty());
}

}

EvidencePanel::EvidencePanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
    , m_sentences(wordsLabel(this, nullptr))
    , m_title(wordsLabel(this, "title"))
    , m_rows(new QTableWidget(this))
    , m_assumptions(wordsLabel(this, "caption"))
{
    setProperty("surface", QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Evidence"));
    m_sentences->setFont(theme.fonts.table);
    m_column->setContentsMargins(leftEdge, 8, rightEdge, 10);
    m_column->setSpacing(6);
    createRows();
    for (QWidget* part : {static_cast<QWidget*>(m_sentences), static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_rows),
             static_cast<QWidget*>(m_assumptions)}) {
        part->hide();
        m_column->addWidget(part);
    }
}

void EvidencePanel::createRows()
{
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setShowGrid(false);
    m_rows->setWordWrap(true);
    m_rows->setTabKeyNavigation(false);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->verticalHeader()->hide();
    m_rows->verticalHeader()->setMinimumSectionSize(m_theme.metrics.tableRow);
    m_rows->verticalHeader()->setDefaultSectionSize(m_theme.metrics.tableRow);
    m_rows->horizontalHeader()->hide();
    m_rows->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_rows->setAccessibleName(tr("What decides at this hop"));
    connect(m_rows, &QTableWidget::cellActivated, this, [this](int row, int) {
        if (std::size_t(row) < m_shown.rows.size() && m_shown.rows[std::size_t(row)].part)
            Q_EMIT revealWanted(*m_shown.rows[std::size_t(row)].part);
    });
}

void EvidencePanel::addBelow(QWidget* widget)
{
    m_column->addWidget(widget);
}

QString EvidencePanel::sentences() const
{
    return m_shown.sentences.join(u'\n');
}

void EvidencePanel::show(const Evidence& evidence)
{
    if (m_shown == evidence)
        return;
    m_shown = evidence;
    // The first stands in the row above.
    say(*m_sentences, evidence.sentences.mid(1));
    say(*m_title, evidence.rows.empty() ? QStringList() : QStringList {evidence.title});
    QStringList taken;
    for (const QString& assumption : evidence.assumptions)
        taken << tr("Taken for granted: %1").arg(assumption);
    say(*m_assumptions, taken);
    m_rows->setVisible(!evidence.rows.empty());
    m_rows->setColumnCount(int(evidence.columns.size()));
    m_rows->setHorizontalHeaderLabels(evidence.columns);
    m_rows->setRowCount(int(evidence.rows.size()));
    for (int at = 0; at < m_rows->rowCount(); ++at)
        fillRow(at, evidence.rows[std::size_t(at)]);
    fitRows();
}

void EvidencePanel::fillRow(int at, const EvidenceRow& row)
{
    for (int column = 0; column < int(row.cells.size()); ++column) {
        const bool mono = std::find(m_shown.mono.begin(), m_shown.mono.end(), column) != m_shown.mono.end();
        const bool last = column + 1 == int(row.cells.size());
        QFont font = mono ? m_theme.fonts.mono : m_theme.fonts.table;
        if (row.decides)
            font = semibold(font);
        font.setStrikeOut(row.struck && !last);
        auto* item = new QTableWidgetItem(row.cells[column]);
        item->setFont(font);
        item->setToolTip(row.cells[column].toHtmlEscaped());
        item->setForeground(row.struck ? m_theme.muted : m_theme.text);
        if (row.decides)
            item->setBackground(row.blocks ? m_theme.badSoft : m_theme.okSoft);
        if (row.decides)
            item->setData(Qt::AccessibleDescriptionRole, tr("decides"));
        m_rows->setItem(at, column, item);
    }
}

void EvidencePanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitRows();
}

void EvidencePanel::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        event->accept();
        return;
    default: // not an enumeration of ours: every other key goes its way
        QWidget::keyPressEvent(event);
    }
}

void EvidencePanel::fitRows()
{
    std::vector<ColumnNeed> needs;
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        int whole = leastCell;
        for (int row = 0; row < m_rows->rowCount(); ++row)
            if (const QTableWidgetItem* item = m_rows->item(row, column))
                whole = std::max(whole, int(textWidth(item->text(), item->font())) + cellEdges);
        const bool isLast = column + 1 == m_rows->columnCount();
        const bool isMono = std::find(m_shown.mono.begin(), m_shown.mono.end(), column) != m_shown.mono.end();
        needs.push_back({std::min(whole, isLast ? leastSentence : isMono ? widestWhole : widestWords), whole});
    }
    const std::vector<int> widths = widthsIn(std::max(width() - leftEdge - rightEdge - 2, 1), needs);
    for (int column = 0; column < int(widths.size()); ++column)
        m_rows->setColumnWidth(column, widths[std::size_t(column)]);
    int height = 2;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        double lines = 1;
        for (int column = 0; column < int(widths.size()); ++column)
            if (const QTableWidgetItem* item = m_rows->item(row, column))
                lines = std::max(lines, linesOf(*item, widths[std::size_t(column)]));
        const int plain = m_theme.metrics.tableRow;
        m_rows->setRowHeight(row, plain + int(std::ceil((lines - 1) * lineHeight(m_theme.fonts.table))));
        height += m_rows->rowHeight(row);
    }
    m_rows->setFixedHeight(height);
}

}
