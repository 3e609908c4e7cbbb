#pragma once

#include "model/probe/probe_report.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QHostInfo>
#include <QObject>
#include <QTimer>

class QDnsLookup;

namespace ase {

/// Asks for the addresses of a name: the system as every program of this machine asks it, or one name server. One use each;
/// deleted before it answers, it says nothing.
class NameAsker : public QObject {
    Q_OBJECT
public:
    explicit NameAsker(ProbeQuestion question, QObject* parent = nullptr);

    void ask();

Q_SIGNALS:
    /// Once, within the time limit.
    void answered(const ase::NameReport& report);

private:
    void askSystem();
    void askServer(const Address& server);
    void takeSystem(const QHostInfo& info);
    void takeServer();
    void takeRecords(const QDnsLookup& lookup);
    void giveUp();
    void answer(NameSeen outcome, const QString& error = {});
    void add(const QHostAddress& address);

    ProbeQuestion m_question;
    NameReport m_report;
    QFutureWatcher<QHostInfo> m_system;
    std::vector<QDnsLookup*> m_lookups;
    QTimer m_limit;
    QElapsedTimer m_clock;
    bool m_answered = false;
};

}
