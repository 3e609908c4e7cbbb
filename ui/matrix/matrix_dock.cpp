#include "ui/matrix/matrix_dock.h"

#include <QVBoxLayout>

namespace ase {

MatrixDock::MatrixDock(PlanDocument& document, TraceSession& session, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_matrix(new MatrixPane(document, session, theme))
    , m_questions(new QuestionsPane(document, session, theme))
    , m_scenarios(new ScenariosPane(document, session, theme))
    , m_tabs(new QTabWidget)
{
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Matrix, questions and scenarios"));
    m_tabs->addTab(m_matrix, tr("Matrix"));
    m_tabs->addTab(m_questions, tr("Questions"));
    m_tabs->addTab(m_scenarios, tr("Scenarios"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    connect(m_matrix, &MatrixPane::traceRequested, this, &MatrixDock::traceRequested);
    connect(m_matrix, &MatrixPane::told, this, &MatrixDock::told);
    connect(m_matrix, &MatrixPane::refused, this, &MatrixDock::refused);
    connect(m_questions, &QuestionsPane::traceRequested, this, &MatrixDock::traceRequested);
    connect(m_scenarios, &ScenariosPane::traceRequested, this, &MatrixDock::traceRequested);
    connect(m_scenarios, &ScenariosPane::refused, this, &MatrixDock::refused);
    connect(m_scenarios, &ScenariosPane::told, this, &MatrixDock::told);
    connect(m_scenarios->model(), &ScenarioModel::answered, this, &MatrixDock::showCount);
    showCount();
}

void MatrixDock::ask(PlanQuestion question, std::optional<PartId> subject)
{
    m_tabs->setCurrentWidget(m_questions);
    m_questions->ask(question, subject);
}

void MatrixDock::keep(const TraceQuery& query, TraceVerdict verdict, std::optional<Stage> stage)
{
    m_tabs->setCurrentWidget(m_scenarios);
    m_scenarios->keep(query, verdict, stage);
}

void MatrixDock::showCount()
{
    const int broken = m_scenarios->model()->broken();
    m_tabs->setTabText(m_tabs->indexOf(m_scenarios), broken == 0 ? tr("Scenarios") : tr("Scenarios (%1)").arg(broken));
}

}
