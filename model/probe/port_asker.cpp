#include "model/probe/port_asker.h"

#include "model/probe/certificate_view.h"
#include "model/probe/http_answer.h"

namespace ase {

namespace {

/// None of the kinds of errors of a connection that came about; those of proxies are told as they are.
ConnectSeen connectSeen(QAbstractSocket::SocketError error)
{
    if (error == QAbstractSocket::ConnectionRefusedError)
        return ConnectSeen::Refused;
    if (error == QAbstractSocket::SocketTimeoutError)
        return ConnectSeen::TimedOut;
    if (error == QAbstractSocket::NetworkError)
        return ConnectSeen::Unreachable;
    return ConnectSeen::Failed;
}

}

PortAsker::PortAsker(const ProbeQuestion& question, const Address& address, const ProbePort& port,
    const QNetworkProxy& proxy, QObject* parent)
    : QObject(parent)
    , m_question(question)
    , m_proxy(proxy)
    , m_report {.address = address, .proxy = nameOf(proxy), .port = port, .from = {}, .error = {}, .tls = {}, .http = {}}
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &PortAsker::giveUp);
    connect(&m_socket, &QSslSocket::connected, this, &PortAsker::takeConnected);
    connect(&m_socket, &QSslSocket::encrypted, this, &PortAsker::takeEncrypted);
    connect(&m_socket, &QSslSocket::readyRead, this, &PortAsker::takeBytes);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &PortAsker::takeError);
    connect(&m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError>& errors) {
        m_errors = errors;
        m_socket.ignoreSslErrors();
    });
}

PortAsker::~PortAsker()
{
    m_socket.disconnect(this);
}

bool PortAsker::isPlainThroughProxy() const
{
    return m_proxy.type() == QNetworkProxy::HttpProxy && !m_report.port.tls;
}

void PortAsker::ask()
{
    begin(Step::Connect, m_question.limits.connect);
    if (isPlainThroughProxy()) {
        m_socket.setProxy(QNetworkProxy::NoProxy);
        return m_socket.connectToHost(m_proxy.hostName(), m_proxy.port());
    }
    m_socket.setProxy(m_proxy);
    if (m_report.proxy.isEmpty())
        m_socket.connectToHost(hostAddress(m_report.address), m_report.port.port);
    else
        m_socket.connectToHost(m_question.host, m_report.port.port);
}

void PortAsker::begin(Step step, std::chrono::milliseconds limit)
{
    m_step = step;
    m_clock.start();
    m_limit.start(limit);
}

void PortAsker::takeConnected()
{
    if (m_step == Step::Connect)
        endConnect(ConnectSeen::Connected);
}

void PortAsker::endConnect(ConnectSeen outcome, const QString& error)
{
    m_report.outcome = outcome;
    m_report.error = error;
    m_report.took = ProbeTime(m_clock.elapsed());
    if (outcome != ConnectSeen::Connected)
        return finish();
    m_report.from = addressOf(m_socket.localAddress());
    goOn(Step::Connect);
}

void PortAsker::goOn(Step after)
{
    if (after == Step::Connect && m_report.port.tls) {
        begin(Step::Tls, m_question.limits.tls);
        Q_EMIT stepped();
        if (m_step != Step::Tls)
            return; // whoever was told of it has stopped
        if (!QSslSocket::supportsSsl())
            return endTls(TlsSeen::NotPossible);
        m_socket.setPeerVerifyName(m_question.host);
        return m_socket.startClientEncryption();
    }
    if (!m_report.port.http)
        return finish();
    begin(Step::Http, m_question.limits.http);
    Q_EMIT stepped();
    if (m_step != Step::Http)
        return;
    m_socket.write(httpRequest(m_question.host, m_report.port, isPlainThroughProxy()));
}

void PortAsker::takeEncrypted()
{
    if (m_step == Step::Tls)
        endTls(TlsSeen::Completed);
}

void PortAsker::endTls(TlsSeen outcome, const QString& error)
{
    if (outcome == TlsSeen::Completed)
        m_report.tls = tlsSeen(m_socket, m_errors, m_question.host);
    m_report.tls.outcome = outcome;
    m_report.tls.error = error;
    m_report.tls.took = ProbeTime(m_clock.elapsed());
    if (outcome == TlsSeen::Completed)
        goOn(Step::Tls);
    else
        finish();
}

void PortAsker::takeBytes()
{
    if (m_step != Step::Http)
        return;
    m_received += m_socket.read(mostOfAnswer - m_received.size());
    if (isWholeAnswer(m_received))
        endHttp(HttpSeen::Answered);
}

void PortAsker::endHttp(HttpSeen otherwise, const QString& error)
{
    if (m_received.isEmpty())
        m_report.http.outcome = otherwise;
    else
        m_report.http = httpAnswer(m_received);
    m_report.http.error = error;
    m_report.http.took = ProbeTime(m_clock.elapsed());
    finish();
}

void PortAsker::takeError(QAbstractSocket::SocketError error)
{
    const bool closed = error == QAbstractSocket::RemoteHostClosedError;
    switch (m_step) {
    case Step::Connect:
        return endConnect(connectSeen(error), m_socket.errorString());
    case Step::Tls:
        return endTls(closed ? TlsSeen::Closed : TlsSeen::Failed, m_socket.errorString());
    case Step::Http:
        takeBytes(); // what came together with the end
        if (m_step == Step::Http)
            endHttp(closed ? HttpSeen::Closed : HttpSeen::Failed, closed ? QString() : m_socket.errorString());
        return;
    case Step::Done:
        return;
    }
}

void PortAsker::giveUp()
{
    switch (m_step) {
    case Step::Connect:
        return endConnect(ConnectSeen::TimedOut);
    case Step::Tls:
        return endTls(TlsSeen::TimedOut);
    case Step::Http:
        return endHttp(HttpSeen::TimedOut);
    case Step::Done:
        return;
    }
}

void PortAsker::stop()
{
    m_step = Step::Done;
    m_limit.stop();
    m_socket.abort();
}

void PortAsker::finish()
{
    if (m_step == Step::Done)
        return;
    stop();
    Q_EMIT finished();
}

QString nameOf(const QNetworkProxy& proxy)
{
    const bool none = proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::DefaultProxy;
    if (none || proxy.hostName().isEmpty())
        return {};
    const bool socks = proxy.type() == QNetworkProxy::Socks5Proxy;
    return QStringLiteral("%1://%2:%3")
        .arg(socks ? QStringLiteral("socks5") : QStringLiteral("http"), proxy.hostName())
        .arg(proxy.port());
}

}
