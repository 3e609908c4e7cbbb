#pragma once

#include "model/address/address.h"

#include <QProcess>
#include <QSslCertificate>
#include <QStringList>
#include <QTemporaryDir>

#include <optional>
#include <vector>

namespace ase::test {

/// Why a program that tests need cannot be used here; empty: it can.
QString whyNotWeb(); ///< nginx and openssl
QString whyNotNames(); ///< dnsmasq, and a port 53 to stand at

/// No proxy of the machine the tests run on has a say.
void forgetProxies();

/// An authority made for one test, which nobody else trusts, and what it signs.
class Authority {
public:
    Authority();

    struct Signed {
        QString certificate; ///< path of its file
        QString key;
    };
    /// For the hosts named; `number` tells the files of several apart.
    Signed sign(const QStringList& names, int number = 0) const;
    QSslCertificate certificate() const;

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

/// While it lives, connections of this program trust the authority.
class Trust {
public:
    explicit Trust(const Authority& authority);
    ~Trust();
    Trust(const Trust&) = delete;
    Trust& operator=(const Trust&) = delete;

private:
    QList<QSslCertificate> m_before;
};

/// nginx on a port of loopback that answers everything alike.
class WebServer {
public:
    /// `answer` is what stands in nginx's location: "return 401;".
    WebServer(const QString& answer, const std::optional<Authority::Signed>& tls);
    ~WebServer();
    WebServer(const WebServer&) = delete;
    WebServer& operator=(const WebServer&) = delete;

    bool isUp();
    std::uint16_t port() const { return m_port; }
    /// A line each: "GET / HTTP/1.1|host|authorization|cookie", empty ones as "-".
    QStringList requests() const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    std::uint16_t m_port = 0;
};

/// dnsmasq at port 53 of an address of loopback that no other test takes.
class NameServer {
public:
    /// Options such as "--host-record=a.example,127.0.0.1"; names of "example" it does not know do not exist.
    explicit NameServer(const QStringList& records);
    ~NameServer();
    NameServer(const NameServer&) = delete;
    NameServer& operator=(const NameServer&) = delete;

    bool isUp();
    QString address() const { return m_address; }

private:
    QString m_address;
    QProcess m_process;
};

/// Listens on loopback, and never takes a connection. The system finishes its first ones by itself, up to the backlog;
/// further ones get no answer at all.
class DeafListener {
public:
    explicit DeafListener(bool full);
    ~DeafListener();
    DeafListener(const DeafListener&) = delete;
    DeafListener& operator=(const DeafListener&) = delete;

    std::uint16_t port() const { return m_port; }

private:
    std::vector<int> m_sockets;
    std::uint16_t m_port = 0;
};

/// A port of loopback at which nobody listens.
std::uint16_t freePort();
/// An address of loopback that is this program's own, "127.x.y.z".
QString ownLoopback(int number);

}
