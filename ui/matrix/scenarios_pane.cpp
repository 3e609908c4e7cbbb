#include "ui/matrix/scenarios_pane.h"

#include "model/plan/edit/edit_scenario.h"
#include "ui/controls/wrapping_row.h"
#include "ui/matrix/matrix_delegate.h"
#include "ui/matrix/matrix_words.h"

#include <QHeaderView>
#include <QMenu>
#include <QVBoxLayout>

namespace ase {

namespace {

constexpr int nameWidth = 260;
constexpr int questionWidth = 300;
constexpr int verdictWidth = 200;

}

ScenariosPane::ScenariosPane(PlanDocument& document, TraceSession& session, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_session(session)
    , m_model(new ScenarioModel(document, this))
    , m_list(new QTreeView)
    , m_state(new QLabel)
{
    createList(theme);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(createBar());
    m_state->setProperty("caption", true);
    m_state->setWordWrap(true);
    m_state->setContentsMargins(12, 0, 12, 7);
    column->addWidget(m_state);
    column->addWidget(m_list, 1);
    connect(m_model, &ScenarioModel::refused, this, &ScenariosPane::refused);
    connect(m_model, &ScenarioModel::answered, this, &ScenariosPane::showState);
    connect(&m_session, &TraceSession::answerChanged, this, &ScenariosPane::showState);
    connect(&m_session, &TraceSession::queryChanged, this, &ScenariosPane::showState);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ScenariosPane::showState);
    showState();
}

QPushButton* ScenariosPane::addButton(const QString& text, const QString& tip, const std::function<void()>& act)
{
    auto* button = new QPushButton(text);
    button->setAccessibleName(tip);
    button->setToolTip(tip);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

QWidget* ScenariosPane::createBar()
{
    auto* bar = new QWidget;
    bar->setProperty("surface", QStringLiteral("surface"));
    auto* row = new WrappingRow(bar);
    row->setContentsMargins(12, 7, 12, 7);
    row->setSpacing(8);
    m_keep = addButton(
        tr("Keep what is traced"), tr("Keep the traced question with its answer as a scenario"), [this] { keepTraced(); });
    m_accept = addButton(tr("Expect this"), tr("Expect the answer the selected scenario has now"), [this] { accept(); });
    m_expect = addButton(tr("Expect…"), tr("Choose the answer the selected scenario is to have"), [] {});
    m_expect->setMenu(new QMenu(m_expect));
    connect(m_expect->menu(), &QMenu::aboutToShow, this, &ScenariosPane::offerExpected);
    m_rename = addButton(tr("Rename"), tr("Rename the selected scenario"), [this] { rename(); });
    m_remove = addButton(tr("Delete"), tr("Delete the selected scenario"), [this] { remove(); });
    m_run = addButton(tr("Run all"), tr("Ask every scenario again, and tell which have changed"), [this] { run(); });
    for (QPushButton* button : {m_keep, m_run, m_accept, m_expect, m_rename, m_remove})
        row->addWidget(button);
    return bar;
}

QAction* ScenariosPane::addAction(const QString& text, const QKeySequence& keys, const std::function<void()>& act)
{
    auto* action = new QAction(text, m_list);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_list->addAction(action);
    m_actions.push_back(action);
    return action;
}

void ScenariosPane::createList(const Theme& theme)
{
    m_list->setModel(m_model);
    auto* delegate = new MatrixDelegate(theme, ScenarioModel::MarkRole, m_list);
    m_list->setItemDelegateForColumn(ScenarioModel::ExpectedColumn, delegate);
    m_list->setItemDelegateForColumn(ScenarioModel::NowColumn, delegate);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setAccessibleName(tr("Scenarios of the plan"));
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->setColumnWidth(ScenarioModel::NameColumn, nameWidth);
    m_list->setColumnWidth(ScenarioModel::QuestionColumn, questionWidth);
    m_list->setColumnWidth(ScenarioModel::ExpectedColumn, verdictWidth);
    connect(m_list, &QTreeView::activated, this, &ScenariosPane::open);
    addAction(tr("Trace scenario"), {}, [this] { open(m_list->currentIndex()); });
    addAction(tr("Expect what is now"), {}, [this] { accept(); });
    addAction(tr("Rename scenario"), {}, [this] { rename(); });
    addAction(tr("Delete scenario"), QKeySequence::Delete, [this] { remove(); });
}

bool ScenariosPane::apply(const QString& label, const PlanDocument::Edit& edit)
{
    const auto done = m_document.apply(label, edit);
    if (!done)
        Q_EMIT refused(sentence(done.error()));
    return done.ok();
}

const ScenarioLine* ScenariosPane::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model->at(index).value : nullptr;
}

void ScenariosPane::keep(const TraceQuery& query, TraceVerdict verdict, std::optional<Stage> stage)
{
    const Plan& plan = *m_document.plan();
    const QString name = freeScenarioName(plan, matrix::wordsOf(*plan.network, query));
    const Scenario scenario {.name = name, .query = query, .expected = verdict, .stage = stage};
    if (!apply(tr("Keep scenario %1").arg(name), [&](const Plan& before) { return addScenario(before, scenario); }))
        return;
    m_list->setCurrentIndex(m_model->index(m_model->rowCount() - 1, ScenarioModel::NameColumn));
    if (isVisible())
        rename();
}

void ScenariosPane::keepTraced()
{
    const TraceAnswerPtr answer = m_session.answer();
    if (!answer || !answer->trace)
        return;
    const Trace& trace = *answer->trace;
    keep(answer->query, trace.verdict,
        trace.blockedAt ? std::optional(trace.hops[*trace.blockedAt].stage) : std::optional<Stage>());
}

void ScenariosPane::accept()
{
    if (const ScenarioLine* line = current(); line && line->now)
        m_model->expect(m_list->currentIndex(), MatrixCell(*line->now));
}

/// Every verdict, and the answer of now, which may name the link that blocks.
void ScenariosPane::offerExpected()
{
    QMenu& menu = *m_expect->menu();
    menu.clear();
    const ScenarioLine* line = current();
    if (!line)
        return;
    std::vector<MatrixCell> offered;
    for (const TraceVerdict verdict :
        {TraceVerdict::Reachable, TraceVerdict::Degraded, TraceVerdict::Uncertain, TraceVerdict::Blocked})
        offered.push_back({verdict, {}});
    if (line->now && line->now->stage)
        offered.push_back(*line->now);
    const MatrixCell expected {line->scenario.expected, line->scenario.stage};
    for (const MatrixCell& cell : offered) {
        QAction* one =
            menu.addAction(matrix::wordOf(cell), this, [this, cell] { m_model->expect(m_list->currentIndex(), cell); });
        one->setCheckable(true);
        one->setChecked(cell == expected);
    }
}

void ScenariosPane::run()
{
    m_running = true;
    m_model->run();
    showState();
}

void ScenariosPane::remove()
{
    if (const ScenarioLine* line = current())
        apply(tr("Delete scenario %1").arg(line->scenario.name),
            [name = line->scenario.name](const Plan& plan) { return removeScenario(plan, name); });
}

void ScenariosPane::rename()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    m_list->setFocus();
    m_list->edit(index.siblingAtColumn(ScenarioModel::NameColumn));
}

void ScenariosPane::open(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    m_session.ask(TraceQuery(m_model->at(index).value.scenario.query));
    Q_EMIT traceRequested();
}

void ScenariosPane::showState()
{
    const ScenarioLine* line = current();
    for (QAction* action : m_actions)
        action->setEnabled(line != nullptr);
    m_rename->setEnabled(line);
    m_expect->setEnabled(line);
    m_run->setEnabled(m_model->rowCount() > 0);
    m_remove->setEnabled(line);
    const bool differs = line && line->now && !line->isAsKept();
    m_accept->setEnabled(differs);
    m_actions[1]->setEnabled(differs);
    const TraceAnswerPtr answer = m_session.answer();
    m_keep->setEnabled(answer && answer->trace);
    const int all = m_model->rowCount();
    const int broken = m_model->broken();
    m_state->setText(all == 0 ? tr("No scenarios yet: trace a question and keep its answer.")
            : broken == 0     ? tr("All are as expected: %1").arg(all)
                              : tr("Not as expected: %1 of %2").arg(broken).arg(all));
    if (m_running && m_model->isCurrent()) {
        m_running = false;
        Q_EMIT told(m_state->text());
    }
}

}
