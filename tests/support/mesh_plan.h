#pragma once

#include "model/plan/plan.h"

namespace ase::test {

/// A hub without subnets and `spokes` networks of ten subnets, all peered with the hub and each with its nearest
/// `neighbours` in a grid: (1 + neighbours) peerings a spoke, both directions of each. An NSG a network and a machine in
/// every tenth subnet. Up to 1,000 spokes and 24 neighbours. The hub is VirtualNetworkId {1}.
Plan meshPlanOf(int spokes, int neighbours);

}
