#pragma once

#include "ui/document/trace_session.h"
#include "ui/matrix/scenario_model.h"
#include "ui/paint/theme.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QWidget>

namespace ase {

/// Kept questions with the answers they are to have: added from the trace, renamed, removed, or told to expect what is now.
/// A double click, or Enter, traces one.
class ScenariosPane : public QWidget {
    Q_OBJECT
public:
    ScenariosPane(PlanDocument& document, TraceSession& session, const Theme& theme, QWidget* parent = nullptr);

    QTreeView* list() const { return m_list; }
    ScenarioModel* model() const { return m_model; }
    QPushButton* keepButton() const { return m_keep; }
    QPushButton* acceptButton() const { return m_accept; }
    QPushButton* removeButton() const { return m_remove; }
    QPushButton* runButton() const { return m_run; }
    /// Opens the list of what can be expected of the current scenario.
    QPushButton* expectButton() const { return m_expect; }
    QLabel* state() const { return m_state; }

    /// Keeps the question with that answer under a free name, and lets a person give it another.
    void keep(const TraceQuery& query, TraceVerdict verdict, std::optional<Stage> stage);

Q_SIGNALS:
    void traceRequested();
    void refused(const QString& why);
    void told(const QString& what);

private:
    QWidget* createBar();
    void createList(const Theme& theme);
    QPushButton* addButton(const QString& text, const QString& tip, const std::function<void()>& act);
    QAction* addAction(const QString& text, const QKeySequence& keys, const std::function<void()>& act);
    void keepTraced();
    void accept();
    void offerExpected();
    void run();
    void remove();
    void rename();
    void open(const QModelIndex& index);
    const ScenarioLine* current() const;
    void showState();
    bool apply(const QString& label, const PlanDocument::Edit& edit);

    PlanDocument& m_document;
    TraceSession& m_session;
    ScenarioModel* m_model;
    QTreeView* m_list;
    QLabel* m_state;
    QPushButton* m_keep = nullptr;
    QPushButton* m_accept = nullptr;
    QPushButton* m_expect = nullptr;
    QPushButton* m_run = nullptr;
    QPushButton* m_rename = nullptr;
    QPushButton* m_remove = nullptr;
    std::vector<QAction*> m_actions; ///< of the current scenario
    bool m_running = false; ///< a person wants to hear what came of it
};

}
