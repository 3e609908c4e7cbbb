#pragma once

#include "model/probe/probe_report.h"

#include <QNetworkProxy>
#include <QObject>

#include <memory>

namespace ase {

class NameAsker;
class PortAsker;

/// How far a probe is. The number of steps is known once the name is resolved.
struct ProbeProgress {
    int done = 0;
    int total = 0; ///< 0: not known yet
    Problem now; ///< what is being done
};

/// Puts one question to the network, step by step: the name, then each port of each address, then a request through the
/// proxy where the system names one. Contacts the name server and the host of the question, that proxy, and nobody else,
/// and nobody before `ask`. Lives on a thread with an event loop.
class Prober : public QObject {
    Q_OBJECT
public:
    explicit Prober(QObject* parent = nullptr);
    ~Prober() override;

    /// Breaks off what is being asked.
    void ask(const ProbeQuestion& question);
    /// Breaks off at once; the report keeps what was seen by then.
    void cancel();

    bool isAsking() const { return m_asking; }
    const ProbeProgress& progress() const { return m_progress; }
    /// Of the last question, as far as it has come.
    const ProbeReport& report() const { return m_report; }

Q_SIGNALS:
    /// The report or the progress is new.
    void progressed();
    /// Once for every `ask`, by its end or by `cancel`.
    void finished();

private:
    struct Job {
        Address address;
        ProbePort port;
        QNetworkProxy proxy = QNetworkProxy::NoProxy;
    };

    void findProxy();
    void takeName(const NameReport& name);
    void plan();
    void next();
    void takePort();
    void showStep();
    void end();

    ProbeReport m_report;
    ProbeProgress m_progress;
    QNetworkProxy m_proxy = QNetworkProxy::NoProxy;
    std::vector<Job> m_jobs;
    std::size_t m_at = 0;
    std::unique_ptr<NameAsker> m_name;
    std::unique_ptr<PortAsker> m_port;
    bool m_asking = false;
};

}
