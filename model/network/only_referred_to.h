#pragma once

#include "model/plan/device.h"
#include "model/plan/environment.h"
#include "model/plan/part.h"
#include "model/plan/virtual_network.h"

/// What a plan refers to and does not hold, as an imported template does with a subnet or a group of another one. Whoever
/// leans on such a part cannot tell: it is neither reachable nor blocked, and the answer names what is missing.
namespace ase {

/// Whether nobody has told this of the part: it stands elsewhere, and the field is as it was made.
template<class FieldOfPart>
bool isOnlyReferredTo(const Part& part, const FieldOfPart& field)
{
    return part.existing && field == FieldOfPart {};
}

/// Nothing but a name, of a part that stands elsewhere.
inline bool isOnlyReferredTo(const VirtualNetwork& network)
{
    return isOnlyReferredTo(network, network.addressSpace);
}
inline bool isOnlyReferredTo(const Subnet& subnet)
{
    return isOnlyReferredTo(subnet, subnet.prefixes) && subnet.delegations.empty();
}
inline bool isOnlyReferredTo(const Environment& environment)
{
    return isOnlyReferredTo(environment, environment.subnet);
}
inline bool isOnlyReferredTo(const App& app)
{
    return isOnlyReferredTo(app, app.restrictions) && app.scmRestrictions.empty() && !app.restrictionsElse
        && !app.scmRestrictionsElse && !app.publicNetworkAccess;
}

}
