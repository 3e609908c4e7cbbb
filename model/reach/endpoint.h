#pragma once

#include "model/azure/environment_kind.h"
#include "model/flow/flow_box.h"
#include "model/plan/result.h"

namespace ase {

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

/// The ports of the endpoint; those of remote debugging and management are each generation's own.
PortSet portsOf(const Endpoint& endpoint, Generation generation = Generation::V3);
/// Whether the SCM site answers it, under its own name and by its own rules.
bool isScm(EndpointKind kind);
bool isFtp(EndpointKind kind);
/// Whether the caller looks at a certificate.
bool usesTls(EndpointKind kind);

/// "https", "kudu", "webdeploy8172", "tcp:5432": as the command line takes and prints them.
QString nameOf(const Endpoint& endpoint);
Result<Endpoint> endpointMeant(const QString& text);
/// The names of all endpoints but ports of one's own.
QStringList endpointNames();

}
