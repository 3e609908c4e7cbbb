#pragma once

#include "model/probe/probe_question.h"

#include <QDateTime>
#include <QStringList>

namespace ase {

using ProbeTime = std::chrono::milliseconds;

/// What came of asking for the name.
enum class NameSeen : std::uint8_t {
    NotAsked, ///< not yet, or the host is an address
    Found,
    NoSuchName,
    NoAddress, ///< no usable reply: the name has records of other kinds alone, or the server is not there
    TimedOut,
    Failed,
};
struct NameReport {
    NameSeen outcome = NameSeen::NotAsked;
    std::vector<Address> addresses; ///< in the order they came, each once
    QStringList aliases; ///< the names it leads over, in their order; of a named server alone
    QString error; ///< as the system tells it
    ProbeTime took {0};
};

/// What came of a connection. A refusal is an answer: something at the address, or a device that speaks for it, said no.
enum class ConnectSeen : std::uint8_t { NotAsked, Connected, Refused, TimedOut, Unreachable, Failed };

/// A certificate as it was shown.
struct CertificateSeen {
    QString subject; ///< its common name, else all of its subject
    QString issuer;
    QStringList names; ///< alternative names of hosts
    QDateTime validFrom, validTo; ///< UTC
};
enum class TlsSeen : std::uint8_t { NotAsked, Completed, TimedOut, Closed, Failed, NotPossible };
struct TlsReport {
    TlsSeen outcome = TlsSeen::NotAsked;
    QString protocol; ///< "TLS 1.3"
    QString cipher;
    std::vector<CertificateSeen> chain; ///< the server's first
    bool coversHost = false;
    bool isTrusted = false; ///< by the roots of this machine, names and dates apart
    bool isInDate = false;
    QStringList errors; ///< what a client that looks at certificates would say
    QString error; ///< why the handshake did not come about
    ProbeTime took {0};
};

enum class HttpSeen : std::uint8_t { NotAsked, Answered, TimedOut, Closed, NotHttp, Failed };
struct HttpReport {
    HttpSeen outcome = HttpSeen::NotAsked;
    int status = 0;
    QString reason; ///< "Unauthorized"
    QString location; ///< of a redirect, which is not followed
    QString server;
    QStringList schemes; ///< by which the site wants one to sign in: "Basic", "Bearer"
    QString title; ///< of the page
    bool forbidsAddress = false; ///< the site says that the caller's address is not let in. Fact: KUDU-15
    QString error;
    ProbeTime took {0};
};

/// One port of one address, or of the host as a proxy reaches it.
struct PortReport {
    Address address; ///< without meaning behind a proxy
    QString proxy; ///< all of it went through this one; empty: straight to the address
    ProbePort port;
    ConnectSeen outcome = ConnectSeen::NotAsked;
    std::optional<Address> from; ///< of this machine, as the connection has it
    QString error;
    ProbeTime took {0};
    TlsReport tls;
    HttpReport http;
};

/// What this machine saw. A value: nothing in it asks further.
struct ProbeReport {
    ProbeQuestion question;
    QDateTime startedAt; ///< UTC
    QString machine; ///< its name
    QString proxy; ///< "http://proxy.corp.example:8080", which the system names for the host; empty: none. Requests of
                   ///< HTTP go through it, connections and handshakes are tried without it
    NameReport name;
    std::vector<PortReport> ports;
    std::size_t addressesLeftOut = 0; ///< more than are asked
    bool cancelled = false;
    bool finished = false;
};

}
