#pragma once

#include "model/plan/plan.h"
#include "model/plan/result.h"

namespace ase {

/// What a new network is told; the rest is chosen: a free name, the next free /16. Facts: NET-04, NET-09.
struct NewVirtualNetwork {
    QString name = {}; ///< empty: a free one
    std::optional<Prefix> space = std::nullopt;
};
Result<Plan> addVirtualNetwork(const Plan& plan, VirtualNetworkId id, const NewVirtualNetwork& wanted = {});

/// As written, overlaps and subnets outside included: they become findings.
Result<Plan> setAddressSpace(const Plan& plan, VirtualNetworkId id, std::vector<PrefixField> space);
/// None: Azure's own name servers.
Result<Plan> setNetworkDns(const Plan& plan, VirtualNetworkId id, std::vector<AddressField> servers);
Result<Plan> setClassic(const Plan& plan, VirtualNetworkId id, bool classic);

}
