#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrentRun>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <utility>

namespace ase {

/// Signals cannot be members of a template; Latest<Answer> speaks through this.
class LatestSignals : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
Q_SIGNALS:
    void delivered();
    void busyChanged(bool busy);
};

/// Background answers of one kind, latest wins: one job runs and at most one waits, the newest. A running job finishes and
/// its answer is shown as older until a newer one arrives, so that answers keep coming during a drag. Jobs are pure
/// functions of what they captured (a PlanPtr and plain values, never `this`) and look at the stop token in long loops; it
/// is raised only when this object goes. Lives on the GUI thread.
template<class Answer>
class Latest {
public:
    using Job = std::function<Answer(std::stop_token)>;

    Latest()
    {
        QObject::connect(&m_watcher, &QFutureWatcher<Answer>::finished, &m_signals, [this] { deliver(); });
    }
    ~Latest()
    {
        m_stop.request_stop();
        m_watcher.waitForFinished();
    }
    Latest(const Latest&) = delete;
    Latest& operator=(const Latest&) = delete;

    void ask(Job job)
    {
        if (m_busy) {
            m_waiting = std::move(job);
            return;
        }
        start(std::move(job));
    }
    /// The newest answer; none before the first.
    const std::optional<Answer>& answer() const { return m_answer; }
    bool isBusy() const { return m_busy; }
    LatestSignals* signals_() { return &m_signals; }

private:
    void start(Job job)
    {
        m_busy = true;
        Q_EMIT m_signals.busyChanged(true);
        m_watcher.setFuture(QtConcurrent::run([job = std::move(job), token = m_stop.get_token()] { return job(token); }));
    }
    void deliver()
    {
        m_answer = m_watcher.result();
        m_busy = false;
        if (m_waiting)
            start(std::exchange(m_waiting, nullptr));
        Q_EMIT m_signals.delivered();
        if (!m_busy)
            Q_EMIT m_signals.busyChanged(false);
    }

    LatestSignals m_signals;
    QFutureWatcher<Answer> m_watcher;
    std::optional<Answer> m_answer;
    Job m_waiting;
    std::stop_source m_stop;
    bool m_busy = false;
};

}
