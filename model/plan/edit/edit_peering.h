#pragma once

#include "model/plan/plan.h"
#include "model/plan/result.h"

namespace ase {

/// Both directions of a peering between two networks; a direction that is there stays as it is, and its new id is unused.
/// Refuses a network with itself. Fact: PEER-01.
Result<Plan> connectNetworks(const Plan& plan, PeeringId there, PeeringId back, VirtualNetworkId a, VirtualNetworkId b);
/// The link from `local` to `remote`; none where there is none.
std::optional<PeeringId> peeringBetween(const Network& network, VirtualNetworkId local, VirtualNetworkId remote);

/// The switches of one direction. Facts: PEER-05 to PEER-07.
struct PeeringFlags {
    Known<bool> allowVirtualNetworkAccess = true;
    Known<bool> allowForwardedTraffic = false;
    Known<bool> allowGatewayTransit = false;
    Known<bool> useRemoteGateways = false;
};
PeeringFlags flagsOf(const Peering& peering);
Result<Plan> setPeeringFlags(const Plan& plan, PeeringId id, const PeeringFlags& flags);
Result<Plan> setPeeringDisconnected(const Plan& plan, PeeringId id, bool disconnected);

}
