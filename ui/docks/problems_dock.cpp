#include "ui/docks/problems_dock.h"

#include "model/plan/edit/edit_plan.h"
#include "ui/docks/problems_delegate.h"
#include "ui/docks/search_field.h"
#include "ui/paint/mark.h"
#include "ui/paint/text.h"

#include <QDate>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <vector>

namespace ase {

namespace {

constexpr std::array marks {FindingMark::Error, FindingMark::Warning, FindingMark::Uncertain, FindingMark::Advice};
constexpr int mostFittedRows = 500; ///< what is further down may be elided
constexpr std::size_t fittedShare = 90; ///< percent of the rows that are whole; a few long ones do not narrow the others
constexpr int widestFilter = 220;
constexpr int leastFilter = 110;
constexpr int leastWithReason = 860; ///< else the reason is in the open row and the tool tip alone
constexpr int leastReason = 140;
constexpr int mostProblem = 60; ///< percent of what titles and reasons have together
constexpr int mostFollowings = 4;
constexpr int usualLines = 3; ///< of rows that nobody has seen yet
constexpr int leastWidth = 440; ///< of the bar with figures for words

}

void ProblemsFilter::setShown(FindingMark mark, bool shown)
{
    m_shown[std::size_t(mark)] = shown;
    invalidateFilter();
}

void ProblemsFilter::setAcceptedShown(bool shown)
{
    m_accepted = shown;
    invalidateFilter();
}

bool ProblemsFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex at = sourceModel()->index(row, 0, parent);
    const bool accepted = at.data(ProblemsModel::AcceptedRole).toBool();
    if (accepted ? !m_accepted : !m_shown[std::size_t(at.data(ProblemsModel::FindingRole).toInt())])
        return false;
    return QSortFilterProxyModel::filterAcceptsRow(row, parent);
}

ProblemsDock::ProblemsDock(PlanDocument& document, Analysis& analysis, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_analysis(analysis)
    , m_theme(theme)
    , m_model(new ProblemsModel(analysis, this))
    , m_filter(new ProblemsFilter(this))
    , m_table(new QTableView)
    , m_delegate(new ProblemsDelegate(theme, m_table))
    , m_empty(new QLabel)
{
    m_filter->setSourceModel(m_model);
    m_filter->setSortRole(ProblemsModel::SortRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterRole(ProblemsModel::SearchRole);
    createTable(theme);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setProperty("surface", QStringLiteral("surface"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(createBar(theme));
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addLayout(m_stack, 1);

    m_askReason = [this]() -> std::optional<QString> {
        bool given = false;
        const QString reason = QInputDialog::getText(
            this, tr("Accept the problem"), tr("Why is this fine as it is?"), QLineEdit::Normal, {}, &given);
        return given ? std::optional(reason) : std::nullopt;
    };
    connect(&analysis, &Analysis::answersChanged, this, [this] {
        showCounts();
        if (!m_fitted)
            fitColumns();
    });
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &ProblemsDock::showCounts);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &ProblemsDock::showCounts);
    showCounts();
}

QWidget* ProblemsDock::createBar(const Theme& theme)
{
    auto* bar = m_bar = new QWidget;
    bar->setProperty("surface", QStringLiteral("surface"));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 7, 12, 7);
    row->setSpacing(8);
    const std::array names {tr("Show errors"), tr("Show warnings"), tr("Show what cannot be told"), tr("Show advice")};
    for (FindingMark mark : marks) {
        auto* counter = new QPushButton;
        // Wider than the mark, for room between it and the words.
        counter->setIconSize({20, 15});
        counter->setCheckable(true);
        counter->setChecked(true);
        counter->setProperty("small", true);
        counter->setAccessibleName(names[std::size_t(mark)]);
        counter->setToolTip(names[std::size_t(mark)]);
        connect(counter, &QPushButton::toggled, this, [this, mark](bool on) { m_filter->setShown(mark, on); });
        row->addWidget(counter);
        m_counters[std::size_t(mark)] = counter;
    }
    m_accepted = new QPushButton;
    m_accepted->setCheckable(true);
    m_accepted->setChecked(true);
    m_accepted->setProperty("small", true);
    m_accepted->setAccessibleName(tr("Show accepted problems"));
    m_accepted->setToolTip(tr("Show accepted problems"));
    connect(m_accepted, &QPushButton::toggled, m_filter, &ProblemsFilter::setAcceptedShown);
    row->addWidget(m_accepted);
    row->addSpacing(8);
    row->addStretch(1);
    auto* field = new SearchField(tr("Filter problems"), tr("Filter problems"), Glyph::Filter, theme);
    field->setMinimumWidth(leastFilter);
    field->setMaximumWidth(widestFilter);
    connect(field, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    row->addWidget(field, 100);
    auto* next = new QPushButton(glyphIcon(Glyph::ChevronDown, theme), tr("Next  F8"));
    next->setAccessibleName(tr("Next problem"));
    connect(next, &QPushButton::clicked, this, [this] { step(1); });
    row->addWidget(next);
    return bar;
}

void ProblemsDock::createTable(const Theme& theme)
{
    m_table->setModel(m_filter);
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setAccessibleName(tr("Problems of the plan"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(
        theme.metrics.tableRow + int((usualLines - 1) * lineHeight(theme.fonts.table)));
    m_rowsDue.setSingleShot(true);
    connect(&m_rowsDue, &QTimer::timeout, this, [this] {
        fitRows();
        followCurrent();
    });
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(30);
    header->setSectionResizeMode(ProblemsModel::MarkColumn, QHeaderView::Fixed);
    header->resizeSection(ProblemsModel::MarkColumn, 30);
    header->setSectionResizeMode(ProblemsModel::BecauseColumn, QHeaderView::Stretch);
    connect(m_delegate, &ProblemsDelegate::mendClicked, this, [this](const QModelIndex& at) { mend(at); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        fitRows();
        m_followings = mostFollowings;
        m_rowsDue.start(0);
    });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &ProblemsDock::fitRows);
    const auto fitLater = [this] { m_rowsDue.start(0); };
    connect(m_filter, &QAbstractItemModel::dataChanged, this, fitLater);
    connect(m_filter, &QAbstractItemModel::layoutChanged, this, fitLater);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, fitLater);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, fitLater);
    connect(m_filter, &QAbstractItemModel::rowsMoved, this, fitLater);
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        if (column == ProblemsModel::BecauseColumn || column == ProblemsModel::ProblemColumn)
            fitRows();
    });
    connect(m_table, &QTableView::doubleClicked, this, &ProblemsDock::reveal);
    connect(m_table, &QTableView::customContextMenuRequested, this, &ProblemsDock::openMenu);
}

void ProblemsDock::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitColumns();
    showCounts();
}

/// In a narrow dock the counters are marks and figures; their words are in the tool tips.
void ProblemsDock::fitBar(const std::array<int, 4>& counts, int accepted)
{
    m_accepted->setVisible(true);
    if (m_bar->minimumSizeHint().width() <= width())
        return;
    for (FindingMark mark : marks)
        m_counters[std::size_t(mark)]->setText(QString::number(counts[std::size_t(mark)]));
    m_accepted->setVisible(accepted > 0);
}

QSize ProblemsDock::minimumSizeHint() const
{
    return {leastWidth, QWidget::minimumSizeHint().height()};
}

/// What is wrong, where and the mend are read first; the reason takes the rest, and is whole in the open row.
void ProblemsDock::fitColumns()
{
    const int rows = std::min(m_filter->rowCount(), mostFittedRows);
    m_fitted = rows > 0;
    const bool hasReason = width() >= leastWithReason;
    m_table->setColumnHidden(ProblemsModel::BecauseColumn, !hasReason);
    int room = width() - m_table->columnWidth(ProblemsModel::MarkColumn) - m_table->verticalScrollBar()->sizeHint().width();
    const auto fit = [&](ProblemsModel::Column column, int least, int most) {
        std::vector<int> wanted {least};
        for (int row = 0; row < rows; ++row)
            wanted.push_back(m_table->itemDelegate()->sizeHint({}, m_filter->index(row, column)).width());
        std::sort(wanted.begin(), wanted.end());
        const int width = std::clamp(wanted[((wanted.size() - 1) * fittedShare + 99) / 100], least, std::max(least, most));
        m_table->setColumnWidth(column, width);
        room -= width;
    };
    fit(ProblemsModel::WhereColumn, 110, width() * 20 / 100);
    fit(ProblemsModel::MendColumn, 130, width() * 25 / 100);
    if (hasReason)
        fit(ProblemsModel::ProblemColumn, 200, std::min(room - leastReason, room * mostProblem / 100));
    else
        m_table->setColumnWidth(ProblemsModel::ProblemColumn, std::max(120, room));
    m_delegate->setReasonBelow(!hasReason);
    fitRows();
}

void ProblemsDock::fitRows()
{
    if (m_fittingRows)
        return;
    const QScopedValueRollback fitting(m_fittingRows, true);
    QHeaderView* rows = m_table->verticalHeader();
    const int problem = m_table->columnWidth(ProblemsModel::ProblemColumn);
    const int because = m_table->columnWidth(ProblemsModel::BecauseColumn);
    const int first = std::max(m_table->rowAt(0), 0);
    for (int row = first; row < m_filter->rowCount() && m_table->rowViewportPosition(row) < m_table->viewport()->height();
         ++row) {
        const QModelIndex index = m_filter->index(row, ProblemsModel::ProblemColumn);
        const int height = m_delegate->heightOf(index, problem, because, row == m_table->currentIndex().row());
        if (rows->sectionSize(row) != height)
            rows->resizeSection(row, height);
    }
}

void ProblemsDock::followCurrent()
{
    const QRect row = m_table->visualRect(m_table->currentIndex());
    const bool isWhole = row.top() >= 0 && row.bottom() < m_table->viewport()->height();
    if (m_followings == 0 || row.isEmpty() || isWhole) {
        m_followings = 0;
        return;
    }
    --m_followings;
    m_table->scrollTo(m_table->currentIndex());
    m_rowsDue.start(0); // the table takes new heights a moment later
}

void ProblemsDock::wear(QPushButton& counter, const char* colour)
{
    if (counter.property("counter").toByteArray() == colour)
        return;
    counter.setProperty("counter", QByteArray(colour));
    counter.style()->unpolish(&counter);
    counter.style()->polish(&counter);
}

void ProblemsDock::showCounts()
{
    const AnswersPtr answers = m_analysis.answers();
    const CheckResult* result = answers ? answers->findings.get() : nullptr;
    const auto count = [&](Severity severity) { return result ? result->count(severity) : 0; };
    const int errors = count(Severity::Error);
    const int warnings = count(Severity::Warning);
    const int unsure = result ? result->cannotTell() : 0;
    const int advice = count(Severity::Info);
    const int accepted = result ? result->accepted() : 0;
    const std::array counts {errors, warnings, unsure, advice};
    const std::array words {errors == 1 ? tr("1 error") : tr("%1 errors").arg(errors),
        warnings == 1 ? tr("1 warning") : tr("%1 warnings").arg(warnings), tr("%1 uncertain").arg(unsure),
        tr("%1 advice").arg(advice)};
    const std::array colours {"bad", "warn", "unk", "advice"};
    for (FindingMark mark : marks) {
        const auto at = std::size_t(mark);
        m_counters[at]->setText(words[at]);
        m_counters[at]->setAccessibleDescription(words[at]);
        wear(*m_counters[at], counts[at] ? colours[at] : "none");
        m_counters[at]->setIcon(findingIcon(mark, m_theme, counts[at] == 0));
    }
    m_counters[std::size_t(FindingMark::Uncertain)]->setVisible(unsure > 0);
    m_accepted->setText(tr("%1 accepted").arg(accepted));
    wear(*m_accepted, accepted ? "accepted" : "none");
    fitBar(counts, accepted);
    const bool none = m_model->rows().empty();
    m_empty->setText(!result ? tr("Checking…")
            : none           ? tr("Nothing is wrong, as far as the plan tells.")
                             : tr("No problem matches the filter."));
    m_stack->setCurrentIndex(m_filter->rowCount() == 0 ? 1 : 0);
    Q_EMIT countChanged(errors, warnings + unsure + advice);
}

const ProblemRow& ProblemsDock::rowAt(const QModelIndex& index) const
{
    return m_model->at(m_filter->mapToSource(index)).value;
}

void ProblemsDock::step(int by)
{
    const int rows = m_filter->rowCount();
    if (rows == 0)
        return;
    const QModelIndex now = m_table->currentIndex();
    const int next = now.isValid() ? (now.row() + by + rows) % rows : by > 0 ? 0 : rows - 1;
    const QModelIndex at = m_filter->index(next, ProblemsModel::ProblemColumn);
    m_table->setCurrentIndex(at);
    reveal(at);
}

void ProblemsDock::reveal(const QModelIndex& index)
{
    const ProblemRow& row = rowAt(index);
    if (!row.about.empty())
        m_document.reveal(row.about.front(), row.field);
}

void ProblemsDock::mend(const QModelIndex& index, std::size_t which)
{
    const std::shared_ptr<const Finding> finding = rowAt(index).finding;
    if (which >= finding->fixes.size())
        return;
    const Fix& fix = finding->fixes[which];
    const auto done = m_document.apply(label(fix), fix.apply);
    if (!done)
        Q_EMIT refused(sentence(done.error()));
}

void ProblemsDock::accept(const QModelIndex& index, const QString& reason)
{
    const ProblemRow& row = rowAt(index);
    const QString key = row.finding->key();
    if (row.accepted)
        (void)m_document.apply(
            tr("Take back an acceptance"), [&](const Plan& plan) { return withdrawAcceptance(plan, key); });
    else
        (void)m_document.apply(tr("Accept a problem"), [&](const Plan& plan) -> Result<Plan> {
            return acceptFinding(plan, {key, reason, {}, QDate::currentDate().toString(Qt::ISODate)});
        });
}

void ProblemsDock::openMenu(const QPoint& at)
{
    const QModelIndex index = m_table->indexAt(at);
    if (!index.isValid())
        return;
    const ProblemRow& row = rowAt(index);
    QMenu menu(this);
    menu.addAction(tr("Show"), this, [this, index = QPersistentModelIndex(index)] { reveal(index); });
    for (std::size_t which = 0; which < row.finding->fixes.size(); ++which) {
        menu.addAction(label(row.finding->fixes[which]), this,
            [this, index = QPersistentModelIndex(index), which] { mend(index, which); });
    }
    menu.addSeparator();
    if (row.accepted) {
        menu.addAction(tr("No longer accept"), this, [this, index = QPersistentModelIndex(index)] { accept(index, {}); });
    } else {
        menu.addAction(tr("Accept with a reason…"), this, [this, index = QPersistentModelIndex(index)] {
            const auto reason = m_askReason();
            if (reason && index.isValid())
                accept(index, *reason);
        });
    }
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

}
