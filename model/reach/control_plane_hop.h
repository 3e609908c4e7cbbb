#pragma once

#include "model/reach/target.h"

namespace ase {

/// Whether a deployment tool gets to Azure's control plane and to sign-in, before it publishes anything. Only the plan's own
/// rules and routes are asked: of a site's firewalls nothing is known. Facts: KUDU-01, OCT-01, OCT-02, TAG-07.
Hop controlPlaneHop(const Reading& reading, const Origin& origin);

/// What a tool makes of an app before it publishes: it may take one of the same name elsewhere, or publish to a host that is
/// not the app's. Facts: OCT-04, OCT-06, KUDU-02, KUDU-03.
std::vector<Hop> toolHops(const Reading& reading, const Origin& origin, const Target& target);

}
