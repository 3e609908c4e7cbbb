#pragma once

#include "model/address/address.h"
#include "model/flow/flow_box.h"
#include "model/plan/device.h"
#include "model/plan/id.h"

#include <QString>

#include <optional>
#include <variant>

/// What is asked of a trace and what comes of it in one word, as a plan keeps it. model/reach answers.
namespace ase {

/// Ends of a trace that are no part of a plan.
enum class Outsider : std::uint8_t {
    Internet, ///< anyone there
    Management, ///< of environments v1 and v2. Fact: MGMT-01
    Probe, ///< of load balancers. Facts: MGMT-03, NSG-23
};
/// A part, one address, or an outsider.
using TraceEnd = std::variant<Outsider, Address, PartId>;

/// What a caller wants of a target. Facts: OCT-05, IN-V1-02 to IN-V1-04, IN-V2-05 to IN-V2-08, IN-V3-02 to IN-V3-05.
enum class EndpointKind : std::uint8_t {
    Https,
    Http,
    Kudu, ///< the SCM site in a browser or over its interfaces
    WebDeploy, ///< through the SCM site
    WebDeploy8172, ///< through the service of its own port
    Ftp,
    Ftps,
    Debug,
    Management, ///< of the environment itself
    Port, ///< any other one
};

struct Endpoint {
    EndpointKind kind = EndpointKind::Https;
    Carried carried = Carried::Tcp; ///< of Port
    std::uint16_t port = 443; ///< of Port
    bool operator==(const Endpoint&) const = default;
};

struct TraceQuery {
    TraceEnd from;
    TraceEnd to; ///< no outsider
    Endpoint endpoint;
    std::optional<SignIn> signIn = {}; ///< none: as the caller does
    QString host = {}; ///< the name it is asked by; empty: the one that fits the endpoint and the caller
    bool operator==(const TraceQuery&) const = default;
};

/// The links of the chain between a caller and what it calls. Facts: KUDU-01 to KUDU-18, section 12.1.
enum class Stage : std::uint8_t {
    ControlPlane, ///< management.azure.com and sign-in, before anything is published
    Name,
    SourceNsg,
    Route,
    Peering,
    Gateway,
    Appliance,
    ProxyNsg, ///< the group at a reverse proxy's subnet
    TargetNsg, ///< the group at a machine's or private endpoint's subnet
    AseNsg,
    Health,
    ReturnRoute,
    Tls,
    Access,
    Authentication,
    Operation,
};

enum class TraceVerdict : std::uint8_t {
    Reachable,
    Degraded, ///< it works for now, or for some of the packets
    Uncertain, ///< something is missing that decides
    Blocked,
};

}
