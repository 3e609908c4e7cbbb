#pragma once

#include "model/azure/environment_kind.h"
#include "model/plan/result.h"
#include "model/plan/trace_query.h"

namespace ase {

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
