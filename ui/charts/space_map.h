#pragma once

#include "model/plan/plan.h"

#include <optional>
#include <vector>

namespace ase {

/// A subnet, or a gap between subnets, in the IPv4 space of a virtual network.
struct SpaceBlock {
    std::optional<SubnetId> subnet; ///< none: a gap
    QString name; ///< of the subnet
    Prefix prefix; ///< of the subnet; of a gap the block it offers
    Address first; ///< of the whole block or gap
    Address last;
    bool operator==(const SpaceBlock&) const = default;
};

/// Blocks and gaps in address order. Subnets that overlap follow each other by their first address; those outside the space
/// are there too. A gap offers the first block of the size advised for environments, a smaller one where that is all there
/// is, and is left out where not even the smallest subnet fits. Facts: NET-01, VER-07.
std::vector<SpaceBlock> spaceMap(const Network& network, VirtualNetworkId id);

}
