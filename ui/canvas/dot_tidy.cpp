#include "ui/canvas/dot_tidy.h"

#include "model/plan/edit/place_parts.h"

#include <QStandardPaths>

#include <utility>

namespace ase {

namespace {

constexpr std::chrono::seconds patience {30};
constexpr qsizetype longestAnswer = 32 * 1024 * 1024; ///< bytes; a layout of 100,000 boxes is a quarter of it

}

QString dotProgram()
{
    return QStandardPaths::findExecutable(QStringLiteral("dot"));
}

DotTidy::DotTidy(PlanDocument& document, CanvasView& canvas, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_canvas(canvas)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(patience);
    connect(&m_limit, &QTimer::timeout, this,
        [this] { fail(tr("Graphviz took too long to lay out the drawing, and was stopped. Nothing was moved.")); });
}

DotTidy::~DotTidy()
{
    blockSignals(true); // whoever listens is going too
    end();
}

void DotTidy::start(const QString& program)
{
    if (isRunning())
        return;
    m_graph = dotGraphOf(m_canvas.wholeDrawing(), *m_document.plan()->network);
    if (m_graph.nodes.size() < 2)
        return Q_EMIT refused(
            tr("Graphviz has nothing to arrange: fewer than two boxes stand on the drawing that are not locked."));
    m_asked = m_document.plan();
    m_answer.clear();
    m_process = new QProcess(this);
    connect(m_process, &QProcess::readyReadStandardOutput, this, &DotTidy::read);
    connect(m_process, &QProcess::finished, this, &DotTidy::take);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(tr("Graphviz could not be started: %1 Nothing was moved.").arg(m_process->errorString()));
    });
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_limit.start();
    m_process->start(program, {QStringLiteral("-Tplain")});
    if (!m_process)
        return; // refused at once
    m_process->write(dotTextOf(m_graph));
    m_process->closeWriteChannel();
    Q_EMIT runningChanged(true);
}

void DotTidy::read()
{
    m_answer += m_process->readAllStandardOutput();
    if (m_answer.size() > longestAnswer)
        fail(tr("Graphviz gave an answer longer than any layout of this drawing, and was stopped. Nothing was moved."));
}

void DotTidy::take(int exitCode, QProcess::ExitStatus status)
{
    m_answer += m_process->readAllStandardOutput();
    if (status != QProcess::NormalExit || exitCode != 0)
        return fail(tr("Graphviz stopped with an error (exit code %1). Nothing was moved.").arg(exitCode));
    if (m_document.plan() != m_asked)
        return fail(tr("The plan was changed while Graphviz laid it out. Nothing was moved; start it again."));
    const auto places = placesIn(m_answer, m_graph);
    if (!places)
        return fail(sentence(places.error()));
    end();
    Drawing before = m_canvas.canvasScene().drawing();
    const auto moved =
        m_document.apply(tr("Tidy the drawing with Graphviz"), [&](const Plan& plan) { return moveParts(plan, *places); });
    if (!moved)
        return Q_EMIT refused(sentence(moved.error()));
    m_canvas.glideFrom(std::move(before));
    Q_EMIT done();
}

void DotTidy::fail(const QString& why)
{
    end();
    Q_EMIT refused(why);
}

void DotTidy::cancel()
{
    end();
}

void DotTidy::end()
{
    m_limit.stop();
    m_asked.reset();
    QProcess* process = std::exchange(m_process, nullptr);
    if (!process)
        return;
    process->disconnect(this);
    if (process->state() != QProcess::NotRunning) {
        process->kill();
        process->waitForFinished(1000); // it is gone already; its end is only to be noticed
    }
    process->deleteLater();
    Q_EMIT runningChanged(false);
}

}
