#include "ui/document/plan_question.h"
#include "ui/trace/end_field.h"
#include "ui/trace/trace_choices.h"
#include "ui/trace/trace_question.h"
#include "ui/window/main_window.h"

#include <QLineEdit>
#include <QMenuBar>

#include <algorithm>

namespace ase {

void MainWindow::createAnalyseMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("A&nalyse"));
    const QString title = menu->title();
    m_trace = m_actions->add(
        {QStringLiteral("analyse.trace"), title, tr("&Trace…"), {QKeySequence(Qt::CTRL | Qt::Key_T)}, When::PlanShown},
        [this] {
            showTrace();
            workspace().trace().question().from().edit().setFocus(Qt::ShortcutFocusReason);
        });
    m_trace->setIconText(tr("Trace"));
    menu->addAction(m_trace);
    menu->addAction(
        m_actions->add({QStringLiteral("analyse.traceFrom"), title, tr("Trace &from here"), {}, When::OneSelected, true},
            [this] { traceSelected(true); }));
    menu->addAction(
        m_actions->add({QStringLiteral("analyse.traceTo"), title, tr("Trace t&o here"), {}, When::OneSelected, true},
            [this] { traceSelected(false); }));
    menu->addSeparator();
    addQuestions(*menu);
    menu->addSeparator();
    menu->addAction(m_actions->add({QStringLiteral("analyse.probe"), title, tr("&Live probe…"), {}, When::PlanShown},
        [this] { workspace().bringUp(QStringLiteral("probe")); }));
}

/// About what is selected; where that does not fit, the questions say what to select.
void MainWindow::addQuestions(QMenu& menu)
{
    const char* const ids[planQuestions] = {
        "analyse.whoReaches", "analyse.whatIsReached", "analyse.whichRules", "analyse.whatChanges"};
    for (int at = 0; at < planQuestions; ++at) {
        const auto question = PlanQuestion(at);
        menu.addAction(m_actions->add(
            {QString::fromLatin1(ids[at]), menu.title(), titleOf(question), {}, When::PlanShown}, [this, question] {
                const auto part = m_document.selectedPart();
                workspace().bringUp(QStringLiteral("matrix"));
                workspace().matrix().ask(question, part && fits(question, part->kind) ? part : std::nullopt);
            }));
    }
}

void MainWindow::showTrace()
{
    if (!workspace().dock(QStringLiteral("trace"))->isVisible()) {
        const auto found = std::find_if(m_layouts.begin(), m_layouts.end(),
            [](const DockLayout& layout) { return layout.name == QLatin1String("trace"); });
        chooseLayout(std::size_t(found - m_layouts.begin()));
    }
    workspace().bringUp(QStringLiteral("trace"));
}

void MainWindow::traceSelected(bool asCaller)
{
    const auto part = m_document.selectedPart();
    if (!part || part->kind == PartKind::Note)
        return;
    showTrace();
    TraceQuestion& question = workspace().trace().question();
    if (asCaller)
        question.setFrom(*part);
    else
        question.setTo(*part);
}

Result<Done> MainWindow::trace(const QString& order)
{
    const auto query = traceOrdered(*m_document.plan()->network, m_document.serviceTags().get(), order);
    if (!query)
        return query.error();
    showTrace();
    workspace().session().ask(*query);
    return Done {};
}

}
