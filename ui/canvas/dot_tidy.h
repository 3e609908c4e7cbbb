#pragma once

#include "ui/canvas/canvas_view.h"
#include "ui/canvas/dot_layout.h"

#include <QProcess>
#include <QTimer>

#include <chrono>
#include <memory>

namespace ase {

/// The path of Graphviz's `dot`; empty where it is not installed.
QString dotProgram();

/// Asks `dot` where the outermost boxes go, and puts them there in one step of the history. The program runs aside; the plan
/// stays as it is until the answer is there, and for good where it is no answer.
class DotTidy : public QObject {
    Q_OBJECT
public:
    /// Both must outlive it.
    DotTidy(PlanDocument& document, CanvasView& canvas, QObject* parent = nullptr);
    ~DotTidy() override;

    /// Does nothing while it runs. `program` is a path.
    void start(const QString& program);
    /// Nothing is moved.
    void cancel();
    bool isRunning() const { return m_process != nullptr; }
    /// How long the program may take; half a minute unless told.
    void setTimeLimit(std::chrono::milliseconds limit) { m_limit.setInterval(limit); }

Q_SIGNALS:
    void runningChanged(bool running);
    void refused(const QString& why);
    /// The boxes stand where `dot` puts them.
    void done();

private:
    void read();
    void take(int exitCode, QProcess::ExitStatus status);
    void fail(const QString& why);
    void end();

    PlanDocument& m_document;
    CanvasView& m_canvas;
    QTimer m_limit;
    QProcess* m_process = nullptr;
    QByteArray m_answer;
    DotGraph m_graph;
    PlanPtr m_asked; ///< the plan the question was about
};

}
