#include "ui/probe/probe_dock.h"

#include "model/plan/reading.h"
#include "model/probe/probe_text.h"
#include "ui/controls/wrapping_row.h"
#include "ui/probe/probe_form.h"
#include "ui/probe/probe_result.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace ase {

namespace {

constexpr int leastWidth = 320;
constexpr int leastSideBySide = 640;
constexpr int formShare = 32;
constexpr int resultShare = 68;

}

ProbeDock::ProbeDock(TraceSession& session, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_splitter(new QSplitter(this))
{
    setProperty("surface", QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    m_result = new ProbeResult(theme);
    m_splitter->addWidget(createLeft(theme));
    m_splitter->addWidget(m_result);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, formShare);
    m_splitter->setStretchFactor(1, resultShare);
    m_splitter->setSizes({formShare * 10, resultShare * 10});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_splitter);
    setMinimumWidth(leastWidth);
    connect(&m_session, &TraceSession::answerChanged, this, &ProbeDock::followTrace);
    connect(m_form, &ProbeForm::changed, this, &ProbeDock::showButtons);
    connect(&m_prober, &Prober::progressed, this, &ProbeDock::showAnswer);
    connect(&m_prober, &Prober::finished, this, &ProbeDock::showAnswer);
    connect(m_ask, &QPushButton::clicked, this, [this] {
        if (const auto question = m_form->question())
            ask(*question);
    });
    connect(m_cancel, &QPushButton::clicked, &m_prober, &Prober::cancel);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(report());
        Q_EMIT told(tr("The report of the probe was copied."));
    });
    showButtons();
}

QWidget* ProbeDock::createLeft(const Theme& theme)
{
    auto* left = new QWidget;
    m_form = new ProbeForm(theme);
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_ask = new QPushButton(tr("Ask now"), left);
    m_ask->setProperty("primary", true);
    m_ask->setAccessibleName(tr("Ask the network now"));
    m_cancel = new QPushButton(tr("Cancel"), left);
    m_cancel->setAccessibleName(tr("Cancel the probe"));
    m_copy = new QPushButton(tr("Copy report"), left);
    m_copy->setAccessibleName(tr("Copy the report of the probe"));
    auto* buttons = new QWidget(left);
    auto* row = new WrappingRow(buttons);
    row->setContentsMargins(14, 6, 14, 8);
    row->setSpacing(8);
    row->addWidget(m_ask);
    row->addWidget(m_cancel);
    row->addWidget(m_copy);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    return left;
}

void ProbeDock::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        followTrace();
}

QSize ProbeDock::minimumSizeHint() const
{
    const QSize least = QWidget::minimumSizeHint();
    if (width() < leastSideBySide)
        return least;
    int height = 0;
    for (int at = 0; at < m_splitter->count(); ++at)
        height = std::max(height, m_splitter->widget(at)->minimumSizeHint().height());
    return {least.width(), height};
}

void ProbeDock::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_splitter->setOrientation(width() >= leastSideBySide ? Qt::Horizontal : Qt::Vertical);
}

void ProbeDock::followTrace()
{
    m_stale = !isVisible();
    if (m_stale)
        return; // a hidden dock costs nothing; it catches up when it is shown
    m_expectation.reset();
    const TraceAnswerPtr answer = m_session.answer();
    if (answer && answer->trace) {
        const Reading reading(*answer->plan->network, answer->serviceTags.get());
        if (auto expected = expectationOf(reading, answer->query, *answer->trace))
            m_expectation = *std::move(expected);
    }
    m_form->offer(m_expectation);
    showButtons();
    if (m_asked)
        showAnswer();
}

void ProbeDock::ask(const ProbeQuestion& question)
{
    m_asked = true;
    m_prober.ask(question);
}

QString ProbeDock::report() const
{
    return m_asked ? reportText(m_prober.report(), expectation()) : QString();
}

void ProbeDock::showAnswer()
{
    const ProbeReport& report = m_prober.report();
    m_result->show(report, compared(report, expectation()), m_prober.progress());
    showButtons();
}

void ProbeDock::showButtons()
{
    const bool asking = m_prober.isAsking();
    const bool cancelHadFocus = m_cancel->hasFocus();
    m_ask->setEnabled(!asking && m_form->question().ok());
    m_cancel->setEnabled(asking);
    m_copy->setEnabled(m_asked && !asking);
    if (cancelHadFocus && !asking && m_copy->isEnabled())
        m_copy->setFocus(Qt::OtherFocusReason);
}

}
