#pragma once

#include "ui/document/latest.h"
#include "ui/document/trace_session.h"
#include "ui/matrix/question_model.h"
#include "ui/paint/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QTreeView>
#include <QWidget>

namespace ase {

/// Questions over the whole plan: about what is selected, or what is traced. Answers follow the plan while they are looked
/// at. A double click, or Enter, traces a line or shows its rule.
class QuestionsPane : public QWidget {
    Q_OBJECT
public:
    QuestionsPane(PlanDocument& document, TraceSession& session, const Theme& theme, QWidget* parent = nullptr);

    /// Without a subject, about what is selected or was asked about before.
    void ask(PlanQuestion question, std::optional<PartId> subject);
    QComboBox* question() const { return m_question; }
    QTreeView* lines() const { return m_lines; }
    QuestionModel* model() const { return m_model; }
    QString summary() const { return m_summary->text(); }
    bool isCurrent() const;

Q_SIGNALS:
    void traceRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* createBar();
    void createLines(const Theme& theme);
    void takeSelection();
    void askAgain();
    void take();
    void open(const QModelIndex& index);
    void showState();
    QString hint() const;
    PlanQuestion chosen() const { return PlanQuestion(m_question->currentData().toInt()); }
    /// What is to be answered; none while the subject is missing.
    std::optional<AskedQuestion> asked() const;

    PlanDocument& m_document;
    TraceSession& m_session;
    QuestionModel* m_model;
    QComboBox* m_question;
    QLabel* m_subject;
    QLabel* m_summary;
    QTreeView* m_lines;
    std::optional<PartId> m_about;
    Latest<QuestionAnswerPtr> m_latest;
};

}
