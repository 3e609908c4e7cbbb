#include "ui/matrix/questions_pane.h"

#include "ui/controls/elided_label.h"
#include "ui/controls/wrapping_row.h"
#include "ui/matrix/matrix_delegate.h"
#include "ui/matrix/matrix_words.h"

#include <QAction>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ase {

namespace {

constexpr int whatWidth = 320;
constexpr int verdictWidth = 220;

}

QuestionsPane::QuestionsPane(PlanDocument& document, TraceSession& session, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_session(session)
    , m_model(new QuestionModel(this))
    , m_question(new QComboBox)
    , m_subject(new ElidedLabel(Elide::Middle))
    , m_summary(new QLabel)
    , m_lines(new QTreeView)
{
    createLines(theme);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setContentsMargins(12, 0, 12, 7);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(createBar());
    column->addWidget(m_summary);
    column->addWidget(m_lines, 1);
    connect(&m_document, &PlanDocument::selectionChanged, this, &QuestionsPane::takeSelection);
    connect(&m_document, &PlanDocument::planChanged, this, [this](const PlanPtr& before, const PlanPtr& after) {
        if (before->network != after->network)
            askAgain();
    });
    connect(&m_document, &PlanDocument::serviceTagsChanged, this, &QuestionsPane::askAgain);
    connect(&m_session, &TraceSession::queryChanged, this, [this] {
        if (chosen() == PlanQuestion::WhichRulesLetIn)
            askAgain();
    });
    connect(m_latest.signals_(), &LatestSignals::delivered, this, &QuestionsPane::take);
    connect(m_latest.signals_(), &LatestSignals::busyChanged, this, &QuestionsPane::showState);
    takeSelection();
    showState();
}

QWidget* QuestionsPane::createBar()
{
    auto* bar = new QWidget;
    bar->setProperty("surface", QStringLiteral("surface"));
    auto* row = new WrappingRow(bar);
    row->setContentsMargins(12, 7, 12, 7);
    row->setSpacing(8);
    for (int question = 0; question < planQuestions; ++question)
        m_question->addItem(titleOf(PlanQuestion(question)), question);
    m_question->setAccessibleName(tr("Question over the whole plan"));
    row->addWidget(m_question);
    m_subject->setProperty("title", true);
    row->addWidget(m_subject);
    connect(m_question, &QComboBox::currentIndexChanged, this, [this] {
        takeSelection();
        askAgain();
    });
    return bar;
}

void QuestionsPane::createLines(const Theme& theme)
{
    m_lines->setModel(m_model);
    m_lines->setItemDelegateForColumn(
        QuestionModel::VerdictColumn, new MatrixDelegate(theme, QuestionModel::MarkRole, m_lines));
    m_lines->setRootIsDecorated(false);
    m_lines->setUniformRowHeights(true);
    m_lines->setAllColumnsShowFocus(true);
    m_lines->setFrameShape(QFrame::NoFrame);
    m_lines->setAccessibleName(tr("Answer"));
    m_lines->setColumnWidth(QuestionModel::WhatColumn, whatWidth);
    m_lines->setColumnWidth(QuestionModel::VerdictColumn, verdictWidth);
    connect(m_lines, &QTreeView::activated, this, &QuestionsPane::open);
}

void QuestionsPane::ask(PlanQuestion question, std::optional<PartId> subject)
{
    {
        const QSignalBlocker blocker(m_question);
        m_question->setCurrentIndex(m_question->findData(int(question)));
    }
    if (subject)
        m_about = subject;
    askAgain();
}

/// What does not fit the question leaves its subject as it was, so that going to a line does not lose the answer.
void QuestionsPane::takeSelection()
{
    const auto part = m_document.selectedPart();
    const bool isNew = part && fits(chosen(), part->kind) && m_about != part;
    if (isNew)
        m_about = part;
    if (isNew)
        askAgain();
    else
        showState();
}

std::optional<AskedQuestion> QuestionsPane::asked() const
{
    const PlanQuestion question = chosen();
    if (question == PlanQuestion::WhichRulesLetIn)
        return m_session.query() ? std::optional(AskedQuestion {.question = question, .traced = m_session.query()})
                                 : std::nullopt;
    if (!m_about || !fits(question, m_about->kind))
        return std::nullopt;
    return AskedQuestion {.question = question, .subject = m_about};
}

bool QuestionsPane::isCurrent() const
{
    const QuestionAnswerPtr answer = m_latest.answer().value_or(nullptr);
    const auto wanted = asked();
    return wanted && answer && !m_latest.isBusy() && answer->asked == *wanted
        && answer->plan->network == m_document.plan()->network && answer->serviceTags == m_document.serviceTags();
}

void QuestionsPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!isCurrent())
        askAgain();
}

void QuestionsPane::askAgain()
{
    const auto wanted = asked();
    if (!wanted)
        m_model->showLines({});
    else if (isVisible())
        m_latest.ask([plan = m_document.plan(), tags = m_document.serviceTags(), question = *wanted](
                         const std::stop_token& stop) { return answerTo(plan, tags, question, stop); });
    showState();
}

void QuestionsPane::take()
{
    const QuestionAnswerPtr answer = m_latest.answer().value_or(nullptr);
    if (answer && asked() == answer->asked)
        m_model->showLines(answer->lines);
    showState();
}

QString QuestionsPane::hint() const
{
    switch (chosen()) {
    case PlanQuestion::WhoReaches:
        return tr("Select an app in the drawing or in the plan.");
    case PlanQuestion::WhatIsReached:
        return tr("Select a subnet, a machine or a site.");
    case PlanQuestion::WhichRulesLetIn:
        return tr("Trace something first: the rules that let its packets through are told here.");
    case PlanQuestion::WhatChangesWithout:
        return tr("Select a rule, a route, a peering or any other part.");
    }
    return {};
}

void QuestionsPane::showState()
{
    const auto wanted = asked();
    const Plan& plan = *m_document.plan();
    m_subject->setText(!wanted ? QString()
            : wanted->traced   ? matrix::wordsOf(*plan.network, *wanted->traced)
                               : nameOf(plan, *wanted->subject));
    const QuestionAnswerPtr answer = m_latest.answer().value_or(nullptr);
    const bool isAnswered = answer && wanted && answer->asked == *wanted;
    m_summary->setText(!wanted ? hint() : m_latest.isBusy() ? tr("Checking...") : isAnswered ? answer->summary : QString());
}

void QuestionsPane::open(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const AnswerLine line = m_model->at(index).value;
    if (line.query) {
        m_session.ask(*line.query);
        Q_EMIT traceRequested();
    } else if (line.part) {
        m_document.reveal(*line.part);
    }
}

}
