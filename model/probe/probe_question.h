#pragma once

#include "model/reach/endpoint.h"

#include <QHostAddress>

#include <chrono>
#include <optional>
#include <vector>

namespace ase {

/// How long each step of a probe may take; what has not come by then is told as silence.
struct ProbeLimits {
    std::chrono::milliseconds name {5'000};
    std::chrono::milliseconds connect {5'000};
    std::chrono::milliseconds tls {8'000};
    std::chrono::milliseconds http {8'000};
    bool operator==(const ProbeLimits&) const = default;
};

/// A port, and what is asked of it once it is connected.
struct ProbePort {
    std::uint16_t port = 0;
    bool tls = false;
    bool http = false; ///< one request for "/", without credentials
    bool operator==(const ProbePort&) const = default;
};

/// What is asked of the network, and of whom: nobody else is contacted.
struct ProbeQuestion {
    QString host; ///< a name, or an address
    Endpoint endpoint;
    std::vector<ProbePort> ports;
    std::optional<Address> nameServer; ///< none: as the system resolves names, its hosts file included
    ProbeLimits limits;
    bool operator==(const ProbeQuestion&) const = default;
};

/// The ports of an endpoint that answer by themselves: those of FTP's data listen during a transfer alone.
/// Facts: OCT-05, IN-V3-02 to IN-V3-05, KUDU-18.
std::vector<ProbePort> probedPorts(const Endpoint& endpoint, Generation generation = Generation::V3);

/// A question as a person types it; an empty name server is the system's. Refuses what is no host name and no address, a
/// name server that is no address, and endpoints of UDP, which answer nobody who does not speak their protocol.
Result<ProbeQuestion> probeMeant(
    const QString& host, const Endpoint& endpoint, const QString& nameServer = {}, Generation generation = Generation::V3);

/// The address where the host is one.
std::optional<Address> addressMeant(const QString& host);
/// Most addresses of a name that are asked; others are listed alone.
inline constexpr std::size_t mostProbedAddresses = 6;

QHostAddress hostAddress(const Address& address);
/// None for anything but IPv4 and IPv6; a zone is dropped.
std::optional<Address> addressOf(const QHostAddress& address);

}
