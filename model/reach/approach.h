#pragma once

#include "model/reach/links.h"
#include "model/reach/target.h"

namespace ase {

/// What comes before packets leave: the tool that calls, and the name it asks for.
struct Approach {
    Links links;
    Address to; ///< the address that is called: what the name gave, else what the plan expects
};
/// The caller's name servers, hosts file and tool alone matter of the origin. Facts: KUDU-03, KUDU-04, OCT-04, OCT-06.
Approach approachTo(
    const Reading& reading, const Origin& origin, const Target& target, const Endpoint& endpoint, Detail detail);

}
