#pragma once

#include "model/reach/approach.h"
#include "model/reach/crossing.h"
#include "model/reach/site_hops.h"

namespace ase {

/// Asks link after link and gathers what they say: the name, the ways there and back, the site.
Trace traced(const Reading& reading, const Origin& origin, const Target& target, const Endpoint& endpoint, SignIn signIn);

/// The second way of requests that a proxy takes and makes anew: from its subnet to the app. None where it stands in no
/// subnet, or leads to no environment.
std::optional<Trace> tracedFromProxy(
    const Reading& reading, DeviceId proxy, const Target& target, const Endpoint& endpoint, SignIn signIn);

/// What the site itself asks of packets that came to it.
Links askedBySite(const Reading& reading, const SiteCall& call, Detail detail);

/// How a caller signs in that a question tells nothing of: a tool with a publish profile needs most to be let in.
SignIn signInOf(const Origin& origin);

}
