#pragma once

#include "model/probe/probe_report.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QSslError>
#include <QSslSocket>
#include <QTimer>

namespace ase {

/// Connects to one port, looks at the certificate where the port has one, and asks for "/" where it speaks HTTP; each step
/// within its time limit. Certificates are looked at whatever is wrong with them, and nothing secret is sent. One use each;
/// deleted before it ends, it breaks off and says nothing.
class PortAsker : public QObject {
    Q_OBJECT
public:
    /// Through `proxy` the host is reached by its name, and `address` is not used.
    PortAsker(const ProbeQuestion& question, const Address& address, const ProbePort& port,
        const QNetworkProxy& proxy = QNetworkProxy::NoProxy, QObject* parent = nullptr);
    ~PortAsker() override;

    void ask();
    /// Breaks the connection off at once.
    void stop();
    /// As far as it has come.
    const PortReport& report() const { return m_report; }

Q_SIGNALS:
    /// A step has ended and another begins.
    void stepped();
    /// Once.
    void finished();

private:
    enum class Step : std::uint8_t { Connect, Tls, Http, Done };

    void begin(Step step, std::chrono::milliseconds limit);
    void takeConnected();
    void takeEncrypted();
    void takeBytes();
    void takeError(QAbstractSocket::SocketError error);
    void giveUp();
    void goOn(Step after);
    void endConnect(ConnectSeen outcome, const QString& error = {});
    void endTls(TlsSeen outcome, const QString& error = {});
    void endHttp(HttpSeen otherwise, const QString& error = {});
    void finish();
    bool isPlainThroughProxy() const;

    ProbeQuestion m_question;
    QNetworkProxy m_proxy;
    PortReport m_report;
    Step m_step = Step::Connect;
    QSslSocket m_socket;
    QList<QSslError> m_errors;
    QByteArray m_received;
    QTimer m_limit;
    QElapsedTimer m_clock;
};

/// "http://proxy.corp.example:8080"; empty for none.
QString nameOf(const QNetworkProxy& proxy);

}
