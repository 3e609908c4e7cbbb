#include "ui/matrix/matrix_pane.h"

#include "ui/controls/wrapping_row.h"
#include "ui/docks/search_field.h"
#include "ui/matrix/matrix_delegate.h"
#include "ui/matrix/matrix_header.h"
#include "ui/matrix/matrix_words.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QSaveFile>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace ase {

namespace {

constexpr int untilProgress = 400; ///< ms
constexpr double widestCallers = 0.34; ///< share of the pane
constexpr int leastCallers = 90;
constexpr int leastColumn = 96;
constexpr int widestSearch = 220;
constexpr int legendMark = 14;
constexpr int mostNamed = 3; ///< endpoints on the button

}

MatrixPane::MatrixPane(PlanDocument& document, TraceSession& session, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_session(session)
    , m_theme(theme)
    , m_model(new MatrixModel(this))
    , m_filter(new MatrixFilter(this))
    , m_table(new QTableView)
    , m_callers(new MatrixHeader(Qt::Vertical, theme, m_table))
    , m_targets(new MatrixHeader(Qt::Horizontal, theme, m_table))
    , m_empty(new QLabel)
    , m_runner(std::make_shared<MatrixRunner>(document.serviceTags()))
{
    m_filter->setSourceModel(m_model);
    createEndpoints();
    createTable();
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(createBar());
    column->addWidget(createProgress());
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addLayout(m_stack, 1);
    column->addWidget(m_legend = createLegend());
    connect(&m_document, &PlanDocument::planChanged, this, [this](const PlanPtr& before, const PlanPtr& after) {
        if (before->network != after->network)
            ask();
    });
    connect(&m_document, &PlanDocument::serviceTagsChanged, this, [this] {
        m_runner = std::make_shared<MatrixRunner>(m_document.serviceTags());
        ask();
    });
    connect(m_latest.signals_(), &LatestSignals::delivered, this, &MatrixPane::take);
    connect(m_latest.signals_(), &LatestSignals::busyChanged, this, &MatrixPane::showState);
    showState();
}

void MatrixPane::createEndpoints()
{
    for (const QString& name : endpointNames()) {
        const auto endpoint = endpointMeant(name);
        if (!endpoint || endpoint->kind == EndpointKind::Management)
            continue; // of environments, and every column is an app
        auto* action = new QAction(matrix::wordOf(*endpoint), this);
        action->setCheckable(true);
        action->setData(name);
        action->setChecked(endpoint->kind == EndpointKind::Https || endpoint->kind == EndpointKind::Kudu);
        connect(action, &QAction::toggled, this, &MatrixPane::ask);
        m_endpoints.push_back(action);
    }
}

QWidget* MatrixPane::createBar()
{
    auto* bar = new QWidget;
    bar->setProperty("surface", QStringLiteral("surface"));
    auto* row = new WrappingRow(bar);
    row->setContentsMargins(12, 7, 12, 7);
    row->setSpacing(8);
    m_choice = new QPushButton;
    auto* menu = new QMenu(m_choice);
    for (QAction* action : m_endpoints)
        menu->addAction(action);
    m_choice->setMenu(menu);
    m_choice->setAccessibleName(tr("Endpoints of the matrix"));
    row->addWidget(m_choice);
    m_onlyBlocked = new QCheckBox(tr("Only what is blocked"));
    m_onlyBlocked->setToolTip(tr("Leaves out callers and apps where everything gets through"));
    connect(m_onlyBlocked, &QCheckBox::toggled, this, [this](bool on) {
        m_filter->setOnlyBlocked(on);
        fit();
        showState();
    });
    row->addWidget(m_onlyBlocked);
    m_state = new QLabel;
    m_state->setProperty("caption", true);
    row->addWidget(m_state);
    m_search = new SearchField(tr("Filter"), tr("Filter callers and apps"), Glyph::Filter, m_theme);
    m_search->setMaximumWidth(widestSearch);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setText(text);
        fit();
        showState();
    });
    row->addWidget(m_search);
    m_copy = new QPushButton(glyphIcon(Glyph::Copy, m_theme), tr("Copy as CSV"));
    m_copy->setToolTip(tr("Puts the whole matrix on the clipboard, for a spreadsheet or a ticket"));
    connect(m_copy, &QPushButton::clicked, this, &MatrixPane::copy);
    row->addWidget(m_copy);
    m_save = new QPushButton(tr("Save as CSV…"));
    m_save->setToolTip(tr("Writes the whole matrix to a file, for a spreadsheet or a ticket"));
    connect(m_save, &QPushButton::clicked, this, &MatrixPane::save);
    row->addWidget(m_save);
    return bar;
}

QWidget* MatrixPane::createLegend()
{
    auto* all = new QWidget;
    auto* row = new WrappingRow(all);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(12);
    for (const TraceVerdict verdict :
        {TraceVerdict::Reachable, TraceVerdict::Degraded, TraceVerdict::Uncertain, TraceVerdict::Blocked}) {
        auto* picture = new QLabel;
        picture->setPixmap(
            verdictIcon(matrix::markOf(verdict), m_theme).pixmap(QSize(legendMark, legendMark), devicePixelRatioF()));
        auto* word = new QLabel(matrix::wordOf(verdict));
        word->setProperty("caption", true);
        word->setToolTip(matrix::sentenceOf({verdict, {}}));
        auto* pair = new QHBoxLayout;
        pair->setSpacing(4);
        pair->addWidget(picture);
        pair->addWidget(word);
        row->addLayout(pair);
    }
    auto* hint = new QLabel(tr("A click traces the cell."));
    hint->setProperty("caption", true);
    row->addWidget(hint);
    return all;
}

QWidget* MatrixPane::createProgress()
{
    m_progress = new QWidget;
    auto* row = new QHBoxLayout(m_progress);
    row->setContentsMargins(12, 0, 12, 7);
    m_bar = new QProgressBar;
    m_bar->setRange(0, 0); // what an edit bears on, and so how much there is to do, shows on the way
    m_bar->setAccessibleName(tr("The matrix is being computed"));
    row->addWidget(m_bar, 1);
    auto* stop = new QPushButton(tr("Cancel"));
    stop->setAccessibleName(tr("Cancel the matrix"));
    connect(stop, &QPushButton::clicked, this, &MatrixPane::cancel);
    row->addWidget(stop);
    m_progress->hide();
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_tick.stop();
        m_progress->show();
    });
    return m_progress;
}

void MatrixPane::createTable()
{
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new MatrixDelegate(m_theme, MatrixModel::MarkRole, m_table));
    m_table->setAccessibleName(tr("Who reaches what"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalHeader(m_targets);
    m_table->setVerticalHeader(m_callers);
    connect(m_table, &QTableView::clicked, this, &MatrixPane::trace);
    auto* enter = new QAction(tr("Trace this cell"), m_table);
    enter->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    enter->setShortcutContext(Qt::WidgetShortcut);
    connect(enter, &QAction::triggered, this, [this] { trace(m_table->currentIndex()); });
    auto* copy = new QAction(tr("Copy as CSV"), m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &MatrixPane::copy);
    m_table->addActions({enter, copy});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

std::vector<Endpoint> MatrixPane::chosen() const
{
    std::vector<Endpoint> endpoints;
    for (const QAction* action : m_endpoints)
        if (const auto endpoint = endpointMeant(action->data().toString()); endpoint && action->isChecked())
            endpoints.push_back(*endpoint);
    return endpoints;
}

bool MatrixPane::isCurrent() const
{
    const MatrixAnswerPtr& shown = m_model->answer();
    return shown && !m_latest.isBusy() && shown->plan->network == m_document.plan()->network
        && shown->serviceTags == m_document.serviceTags() && shown->endpoints == chosen();
}

void MatrixPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!isCurrent())
        ask();
}

/// Nobody looks, nobody computes.
void MatrixPane::ask()
{
    m_cancelled = false;
    if (!isVisible())
        return;
    if (m_latest.isBusy() && !m_older)
        m_older = m_running; // it finishes, so that answers keep coming during a drag
    m_running = std::make_shared<MatrixJob>(MatrixJob {m_runner});
    if (!m_tick.isActive())
        m_tick.start(untilProgress);
    m_latest.ask([plan = m_document.plan(), tags = m_document.serviceTags(), endpoints = chosen(), job = m_running](
                     const std::stop_token& stop) { return matrixAnswer(plan, tags, endpoints, job, stop); });
    showState();
}

void MatrixPane::cancel()
{
    m_cancelled = true;
    for (const auto& job : {m_older, m_running})
        if (job)
            job->stop.request_stop();
    showState();
}

void MatrixPane::take()
{
    m_older.reset();
    if (const MatrixAnswerPtr answer = m_latest.answer().value_or(nullptr))
        m_model->show(answer);
    fit();
    if (!m_latest.isBusy()) {
        m_tick.stop();
        m_progress->hide();
    }
    showState();
}

void MatrixPane::trace(const QModelIndex& index)
{
    const auto query = m_model->queryAt(m_filter->mapToSource(index));
    if (!query)
        return;
    m_session.ask(*query);
    Q_EMIT traceRequested();
}

void MatrixPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

int MatrixPane::widthForCells(const Matrix& matrix) const
{
    std::set<std::pair<TraceVerdict, std::optional<Stage>>> kinds;
    for (const MatrixCell& cell : matrix.cells)
        kinds.emplace(cell.verdict, cell.stage);
    int wanted = leastColumn;
    for (const auto& [verdict, stage] : kinds)
        wanted = std::max(wanted, MatrixDelegate::widthOf(matrix::wordOf({verdict, stage}), m_theme));
    return wanted;
}

/// Titles are whole: callers have as much of the pane as they need up to a share of it, apps what the cells do.
void MatrixPane::fit()
{
    const MatrixAnswerPtr& answer = m_model->answer();
    if (!answer)
        return;
    const int callers = m_callers->widthFor(std::max(leastCallers, int(width() * widestCallers)));
    m_callers->setFixedWidth(callers);
    for (int row = 0; row < m_filter->rowCount(); ++row)
        m_table->setRowHeight(row, m_callers->heightOf(row, callers));
    if (m_measured != answer) {
        m_measured = answer;
        m_wantedColumn = widthForCells(answer->matrix);
    }
    const int wanted = m_wantedColumn;
    int tallest = m_theme.metrics.tableRow;
    for (int column = 0; column < m_filter->columnCount(); ++column) {
        m_table->setColumnWidth(column, wanted);
        tallest = std::max(tallest, m_targets->heightOf(column, wanted));
    }
    m_targets->setFixedHeight(tallest);
}

void MatrixPane::save()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the matrix"), tr("matrix") + QStringLiteral(".csv"), tr("Comma-separated values (*.csv)"));
    if (!path.isEmpty())
        saveAs(path);
}

void MatrixPane::saveAs(const QString& path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(m_model->csv().toUtf8()) >= 0 && file.commit())
        Q_EMIT told(tr("The matrix is in %1.").arg(QDir::toNativeSeparators(path)));
    else
        Q_EMIT refused(
            tr("The matrix could not be written to %1: %2").arg(QDir::toNativeSeparators(path), file.errorString()));
}

void MatrixPane::copy()
{
    QApplication::clipboard()->setText(m_model->csv());
    Q_EMIT told(tr("The matrix is on the clipboard."));
}

QString MatrixPane::emptyText() const
{
    if (m_latest.isBusy())
        return tr("Checking...");
    if (m_cancelled)
        return tr("The matrix was cancelled. Choose an endpoint, or edit the plan, to compute it again.");
    if (chosen().empty())
        return tr("Choose at least one endpoint.");
    if (!m_model->answer() || m_model->columnCount() == 0)
        return tr("This plan has no app to call. Draw an environment with a plan and an app, or open a sample.");
    if (m_onlyBlocked->isChecked() && m_search->text().isEmpty())
        return tr("Everything gets through.");
    return tr("No caller and no app is called so.");
}

void MatrixPane::showState()
{
    const bool any = m_filter->rowCount() > 0 && m_filter->columnCount() > 0;
    m_stack->setCurrentWidget(any ? static_cast<QWidget*>(m_table) : m_empty);
    m_legend->setVisible(any);
    m_copy->setEnabled(any);
    m_save->setEnabled(any);
    m_empty->setText(emptyText());
    QStringList names;
    for (const QAction* action : m_endpoints)
        if (action->isChecked())
            names << action->text();
    m_choice->setText(names.isEmpty()  ? tr("Endpoints")
            : names.size() > mostNamed ? tr("Endpoints: %1").arg(names.size())
                                       : names.join(QStringLiteral(", ")));
    m_choice->setToolTip(tr("Which endpoints of each app are asked"));
    const auto& answer = m_model->answer();
    if (!answer)
        return m_state->clear();
    const auto& cells = answer->matrix.cells;
    const auto blocked = std::count_if(
        cells.begin(), cells.end(), [](const MatrixCell& cell) { return cell.verdict == TraceVerdict::Blocked; });
    m_state->setText(m_latest.isBusy() ? tr("Checking...")
            : m_cancelled              ? tr("Cancelled: this is an older answer.")
                                       : tr("Blocked: %1 of %2").arg(blocked).arg(cells.size()));
}

}
