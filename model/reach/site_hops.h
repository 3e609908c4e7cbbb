#pragma once

#include "model/reach/links.h"
#include "model/reach/target.h"

namespace ase {

/// What a site asks of packets that have come to it. Each link is told on its own, in the order a caller meets them.

/// Who calls, how, and under which name.
struct SiteCall {
    Target target;
    QString caller; ///< to speak of it
    Endpoint endpoint;
    SignIn signIn = SignIn::PublishProfile;
    AddressSet seen; ///< the callers as the site sees them
    bool seenIsKnown = true; ///< else they are some of `seen`
    bool throughPrivateEndpoint = false;
};

/// Whether the environment is alive. A v3 whose probe is denied is not; a v1 or v2 that has lost what it depends on works
/// until it is suspended, which degrades. Facts: V-050 to V-058, V-084 to V-086, KUDU-11.
std::optional<Hop> healthHop(const Reading& reading, EnvironmentId environment);
/// What of it counts for a verdict.
struct HealthOutcomeOf {
    using Answer = Outcome;
    EnvironmentId environment;
    auto operator<=>(const HealthOutcomeOf&) const = default;
    Answer answer(const Reading& reading) const;
};
/// Whether the certificate covers the name. Facts: CERT-01 to CERT-04, DNS-13, KUDU-13.
std::optional<Hop> tlsHop(const Reading& reading, const SiteCall& call);
/// The app's switch and its access restrictions, or those of its SCM site. Facts: KUDU-14, KUDU-15, AR-01 to AR-05.
std::optional<Hop> accessHop(const Reading& reading, const SiteCall& call);
/// Whether the answer of accessHop is another one for other callers.
bool heedsCallers(const Reading& reading, const Target& target, EndpointKind kind);
/// Facts: KUDU-16, DNS-13, OCT-09.
std::optional<Hop> authenticationHop(const Reading& reading, const SiteCall& call);
/// Whether the site does what is asked: Web Deploy, FTP, remote debugging. Facts: KUDU-17, KUDU-18, VER-18, VER-19, PE-01.
std::optional<Hop> operationHop(const Reading& reading, const SiteCall& call);

}
