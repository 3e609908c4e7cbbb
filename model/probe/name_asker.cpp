#include "model/probe/name_asker.h"

#include <QDnsLookup>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <memory>

namespace ase {

NameAsker::NameAsker(ProbeQuestion question, QObject* parent)
    : QObject(parent)
    , m_question(std::move(question))
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &NameAsker::giveUp);
    connect(&m_system, &QFutureWatcher<QHostInfo>::finished, this, [this] { takeSystem(m_system.result()); });
}

void NameAsker::ask()
{
    m_clock.start();
    m_limit.start(m_question.limits.name);
    if (m_question.nameServer)
        askServer(*m_question.nameServer);
    else
        askSystem();
}

void NameAsker::askSystem()
{
    // Not QHostInfo::lookupHost: it answers from a memory, and a person who has just mended a record asks again.
    const auto promise = std::make_shared<QPromise<QHostInfo>>();
    m_system.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, host = m_question.host] {
        promise->start();
        promise->addResult(QHostInfo::fromName(host));
        promise->finish();
    });
}

void NameAsker::takeSystem(const QHostInfo& info)
{
    const QList<QHostAddress> addresses = info.addresses();
    for (const QHostAddress& address : addresses)
        add(address);
    if (!m_report.addresses.empty())
        return answer(NameSeen::Found);
    answer(info.error() == QHostInfo::HostNotFound ? NameSeen::NoSuchName : NameSeen::Failed, info.errorString());
}

void NameAsker::askServer(const Address& server)
{
    for (const QDnsLookup::Type type : {QDnsLookup::A, QDnsLookup::AAAA}) {
        auto* lookup = new QDnsLookup(type, m_question.host, hostAddress(server), this);
        m_lookups.push_back(lookup);
        connect(lookup, &QDnsLookup::finished, this, &NameAsker::takeServer);
    }
    for (QDnsLookup* lookup : m_lookups)
        lookup->lookup();
}

void NameAsker::takeServer()
{
    const auto isDone = [](const QDnsLookup* lookup) { return lookup->isFinished(); };
    if (m_answered || !std::all_of(m_lookups.begin(), m_lookups.end(), isDone))
        return;
    for (const QDnsLookup* lookup : m_lookups)
        takeRecords(*lookup);
    if (!m_report.addresses.empty())
        return answer(NameSeen::Found);
    const QDnsLookup& first = *m_lookups.front();
    switch (first.error()) {
    case QDnsLookup::NotFoundError:
        return answer(NameSeen::NoSuchName, first.errorString());
    case QDnsLookup::NoError:
    case QDnsLookup::InvalidReplyError: // Qt 6.4 says so of a name without such records, and of a server that is not there
        return answer(NameSeen::NoAddress, first.errorString());
    case QDnsLookup::ResolverError:
    case QDnsLookup::OperationCancelledError:
    case QDnsLookup::InvalidRequestError:
    case QDnsLookup::ServerFailureError:
    case QDnsLookup::ServerRefusedError:
        break;
    }
    answer(NameSeen::Failed, first.errorString());
}

void NameAsker::takeRecords(const QDnsLookup& lookup)
{
    const QList<QDnsDomainNameRecord> aliases = lookup.canonicalNameRecords();
    QString at = m_question.host;
    for (qsizetype turns = 0; turns < aliases.size(); ++turns) {
        const auto next = std::find_if(aliases.begin(), aliases.end(),
            [&](const QDnsDomainNameRecord& record) { return record.name().compare(at, Qt::CaseInsensitive) == 0; });
        if (next == aliases.end())
            break;
        at = next->value();
        if (!m_report.aliases.contains(at, Qt::CaseInsensitive))
            m_report.aliases << at;
    }
    const QList<QDnsHostAddressRecord> records = lookup.hostAddressRecords();
    for (const QDnsHostAddressRecord& record : records)
        add(record.value());
}

void NameAsker::giveUp()
{
    for (const QDnsLookup* lookup : m_lookups)
        if (lookup->isFinished())
            takeRecords(*lookup);
    answer(m_report.addresses.empty() ? NameSeen::TimedOut : NameSeen::Found);
}

void NameAsker::answer(NameSeen outcome, const QString& error)
{
    if (m_answered)
        return;
    m_answered = true;
    m_limit.stop();
    for (QDnsLookup* lookup : m_lookups)
        lookup->abort();
    m_report.outcome = outcome;
    m_report.error = error;
    m_report.took = ProbeTime(m_clock.elapsed());
    Q_EMIT answered(m_report);
}

void NameAsker::add(const QHostAddress& address)
{
    const auto found = addressOf(address);
    if (found && std::find(m_report.addresses.begin(), m_report.addresses.end(), *found) == m_report.addresses.end())
        m_report.addresses.push_back(*found);
}

}
