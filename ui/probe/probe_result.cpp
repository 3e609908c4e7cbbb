#include "ui/probe/probe_result.h"

#include "model/probe/probe_text.h"
#include "ui/controls/elided_label.h"
#include "ui/probe/probe_delegate.h"
#include "ui/routes/note_line.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace ase {

namespace {

constexpr int leastWidth = 280;
constexpr int leastHeight = 120;
constexpr int barLength = 120;
constexpr int leastSentence = 90; ///< width of a column of sentences

bool hasPlan(const ProbeModel& model)
{
    return std::any_of(
        model.rows().begin(), model.rows().end(), [](const ProbeModel::Row& row) { return !row.value.plan.isEmpty(); });
}

}

ProbeResult::ProbeResult(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new ProbeModel(this))
    , m_delegate(new ProbeDelegate(theme, *m_model, this))
    , m_table(new QTableView(this))
    , m_banner(new NoteLine(tr("Diagnosis"), theme, this))
{
    createTable();
    createProgress();
    auto* empty = new QLabel(tr("Nothing has been asked yet."), this);
    empty->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_progress);
    column->addWidget(m_banner);
    m_stack = new QStackedLayout;
    m_stack->addWidget(empty);
    m_stack->addWidget(m_table);
    column->addLayout(m_stack, 1);
}

void ProbeResult::createTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setAccessibleName(tr("Steps of the probe"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(m_theme.metrics.tableRow);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void ProbeResult::createProgress()
{
    m_progress = new QWidget(this);
    m_bar = new QProgressBar(m_progress);
    m_bar->setAccessibleName(tr("How far the probe is"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(barLength);
    m_now = new ElidedLabel(Elide::End, m_progress);
    m_now->setProperty("caption", true);
    m_now->setTextFormat(Qt::PlainText);
    m_now->setAccessibleName(tr("What is being asked"));
    auto* row = new QHBoxLayout(m_progress);
    row->setContentsMargins(14, 8, 14, 6);
    row->setSpacing(8);
    row->addWidget(m_bar);
    row->addWidget(m_now, 1);
    m_progress->hide();
}

void ProbeResult::show(const ProbeReport& report, const ProbeComparison& comparison, const ProbeProgress& progress)
{
    m_model->show(probeRows(comparison));
    m_stack->setCurrentWidget(m_table);
    showProgress(report, progress);
    if (report.finished)
        m_banner->tell(markOf(comparison.outcome), sentence(comparison.headline), sentences(comparison.diagnosis));
    else
        m_banner->clear();
    fit();
}

void ProbeResult::showProgress(const ProbeReport& report, const ProbeProgress& progress)
{
    m_progress->setVisible(!report.finished);
    m_now->setText(report.finished ? QString() : sentence(progress.now));
    m_bar->setRange(0, std::max(progress.total, 1));
    m_bar->setValue(progress.done);
}

QSize ProbeResult::minimumSizeHint() const
{
    return {leastWidth, leastHeight};
}

void ProbeResult::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ProbeResult::fit()
{
    const bool planned = hasPlan(*m_model);
    m_table->setColumnHidden(ProbeModel::PlanColumn, !planned);
    constexpr int shareOfStep = 5;
    const int step = std::min(m_delegate->stepWidth(), std::max(leastSentence, width() / shareOfStep));
    const int verdict = m_delegate->verdictWidth();
    const int time = m_delegate->timeWidth();
    const int room = width() - m_table->verticalScrollBar()->sizeHint().width() - step - verdict - time;
    const int sentence = std::max(leastSentence, planned ? room / 2 : room);
    m_table->setColumnWidth(ProbeModel::StepColumn, step);
    m_table->setColumnWidth(ProbeModel::PlanColumn, sentence);
    m_table->setColumnWidth(ProbeModel::SeenColumn, sentence);
    m_table->setColumnWidth(ProbeModel::VerdictColumn, verdict);
    m_table->setColumnWidth(ProbeModel::TimeColumn, time);
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_table->setRowHeight(
            row, m_delegate->heightOf(m_model->rows()[std::size_t(row)].value, planned ? sentence : 0, sentence));
}

QString ProbeResult::headline() const
{
    return m_banner->headline();
}

QString ProbeResult::diagnosis() const
{
    return m_banner->sentences();
}

QString ProbeResult::progress() const
{
    return m_now->text();
}

}
