#pragma once

#include "ui/matrix/matrix_pane.h"
#include "ui/matrix/questions_pane.h"
#include "ui/matrix/scenarios_pane.h"

#include <QTabWidget>

namespace ase {

/// Who reaches what in the whole plan: the matrix, questions about parts, and the scenarios that are kept.
class MatrixDock : public QWidget {
    Q_OBJECT
public:
    MatrixDock(PlanDocument& document, TraceSession& session, const Theme& theme, QWidget* parent = nullptr);

    MatrixPane& matrix() { return *m_matrix; }
    QuestionsPane& questions() { return *m_questions; }
    ScenariosPane& scenarios() { return *m_scenarios; }
    QTabWidget* tabs() const { return m_tabs; }

    /// Brings the question about a part to the front, or about nothing, which says what to select; the dock itself has to be
    /// shown.
    void ask(PlanQuestion question, std::optional<PartId> subject);
    /// Keeps a question with its answer as a scenario, and brings the scenarios to the front.
    void keep(const TraceQuery& query, TraceVerdict verdict, std::optional<Stage> stage);

Q_SIGNALS:
    /// The session has a question that a person wants to see.
    void traceRequested();
    void refused(const QString& why);
    void told(const QString& what);

private:
    void showCount();

    MatrixPane* m_matrix;
    QuestionsPane* m_questions;
    ScenariosPane* m_scenarios;
    QTabWidget* m_tabs;
};

}
