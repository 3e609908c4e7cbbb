#pragma once

#include "model/reach/trace.h"

namespace ase {

/// How packets come to a peering.
struct PeeringPassage {
    bool relayed = false; ///< an appliance sent them on, and they come from elsewhere
    bool behindBasicBalancer = false; ///< of what they are sent to
};

/// From the local network of a link to its remote one. Facts: PEER-01, PEER-06, PEER-08, PEER-10.
Hop peeringHop(const Reading& reading, PeeringId link, const PeeringPassage& passage);

/// The peering that would lead a subnet to the address if it were whole: one-sided, disconnected, or unknown.
/// None where there is no such link. Fact: PEER-01.
std::optional<Hop> brokenPeering(const Reading& reading, SubnetId from, const Address& to);

}
