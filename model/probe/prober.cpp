#include "model/probe/prober.h"

#include "model/probe/name_asker.h"
#include "model/probe/port_asker.h"
#include "model/probe/probe_words.h"

#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QSysInfo>
#include <QUrl>

#include <algorithm>

namespace ase {

namespace {

/// The first port that is asked a request of HTTP.
const ProbePort* httpPort(const ProbeQuestion& question)
{
    const auto found =
        std::find_if(question.ports.begin(), question.ports.end(), [](const ProbePort& port) { return port.http; });
    return found == question.ports.end() ? nullptr : &*found;
}

QUrl addressOfPage(const ProbeQuestion& question, const ProbePort& port)
{
    QUrl url;
    url.setScheme(port.tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(question.host);
    url.setPort(port.port);
    return url;
}

}

Prober::Prober(QObject* parent)
    : QObject(parent)
{
}

Prober::~Prober() = default;

void Prober::ask(const ProbeQuestion& question)
{
    cancel();
    m_report = {};
    m_report.question = question;
    m_report.startedAt = QDateTime::currentDateTimeUtc();
    m_report.machine = QSysInfo::machineHostName();
    m_progress = {};
    m_jobs.clear();
    m_at = 0;
    m_asking = true;
    findProxy();
    if (addressMeant(question.host)) {
        plan();
        return next();
    }
    m_progress.now = question.nameServer
        ? probeText(QT_TRANSLATE_NOOP("Probe", "Asking name server %2 for %1"), {question.host, text(*question.nameServer)})
        : probeText(QT_TRANSLATE_NOOP("Probe", "Asking this machine's resolver for %1"), {question.host});
    m_name = std::make_unique<NameAsker>(question);
    connect(m_name.get(), &NameAsker::answered, this, &Prober::takeName);
    const NameAsker* const begun = m_name.get();
    Q_EMIT progressed();
    if (m_name.get() == begun) // else whoever was told of it has cancelled
        m_name->ask();
}

void Prober::findProxy()
{
    m_proxy = QNetworkProxy::NoProxy;
    if (const ProbePort* port = httpPort(m_report.question)) {
        const QList<QNetworkProxy> named =
            QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(addressOfPage(m_report.question, *port)));
        if (!named.isEmpty() && !nameOf(named.constFirst()).isEmpty())
            m_proxy = named.constFirst();
    }
    m_report.proxy = nameOf(m_proxy);
}

void Prober::takeName(const NameReport& name)
{
    m_report.name = name;
    m_name.release()->deleteLater(); // it is the one that speaks
    ++m_progress.done;
    plan();
    next();
}

void Prober::plan()
{
    const ProbeQuestion& question = m_report.question;
    std::vector<Address> addresses = m_report.name.addresses;
    if (const auto address = addressMeant(question.host))
        addresses = {*address};
    if (addresses.size() > mostProbedAddresses) {
        m_report.addressesLeftOut = addresses.size() - mostProbedAddresses;
        addresses.resize(mostProbedAddresses);
    }
    for (const Address& address : addresses)
        for (ProbePort port : question.ports) {
            port.http = port.http && m_report.proxy.isEmpty();
            m_jobs.push_back({.address = address, .port = port});
        }
    const ProbePort* page = httpPort(question);
    if (page && !m_report.proxy.isEmpty())
        m_jobs.push_back({.address = {}, .port = *page, .proxy = m_proxy});
    m_progress.total = m_progress.done + int(m_jobs.size());
}

void Prober::next()
{
    if (m_at >= m_jobs.size())
        return end();
    const Job& job = m_jobs[m_at];
    m_port = std::make_unique<PortAsker>(m_report.question, job.address, job.port, job.proxy);
    m_report.ports.push_back(m_port->report());
    connect(m_port.get(), &PortAsker::stepped, this, &Prober::showStep);
    connect(m_port.get(), &PortAsker::finished, this, &Prober::takePort);
    const PortAsker* const begun = m_port.get();
    showStep();
    if (m_port.get() == begun) // else whoever was told of it has cancelled
        m_port->ask();
}

void Prober::showStep()
{
    const PortReport& port = m_port->report();
    m_report.ports.back() = port;
    const QString where = port.proxy.isEmpty() ? text(port.address) : m_report.question.host;
    const QStringList values {where, QString::number(port.port.port)};
    if (port.outcome != ConnectSeen::Connected)
        m_progress.now = port.proxy.isEmpty()
            ? probeText(QT_TRANSLATE_NOOP("Probe", "Connecting to %1, port %2"), values)
            : probeText(
                QT_TRANSLATE_NOOP("Probe", "Connecting to %1, port %2, through %3"), {values[0], values[1], port.proxy});
    else if (port.port.tls && port.tls.outcome == TlsSeen::NotAsked)
        m_progress.now = probeText(QT_TRANSLATE_NOOP("Probe", "TLS handshake with %1, port %2"), values);
    else
        m_progress.now = probeText(QT_TRANSLATE_NOOP("Probe", "Asking %1, port %2, for its first page"), values);
    Q_EMIT progressed();
}

void Prober::takePort()
{
    m_report.ports.back() = m_port->report();
    m_port.release()->deleteLater(); // it is the one that speaks
    ++m_progress.done;
    ++m_at;
    next();
}

void Prober::cancel()
{
    if (!m_asking)
        return;
    m_report.cancelled = true;
    if (m_port)
        m_report.ports.back() = m_port->report();
    // Whoever cancels may stand in a slot of what they send; what lives on is not listened to.
    if (m_name) {
        m_name->disconnect(this);
        m_name.release()->deleteLater();
    }
    if (m_port) {
        m_port->disconnect(this);
        m_port->stop();
        m_port.release()->deleteLater();
    }
    end();
}

void Prober::end()
{
    m_asking = false;
    m_report.finished = true;
    m_progress.now = {};
    Q_EMIT progressed();
    Q_EMIT finished();
}

}
