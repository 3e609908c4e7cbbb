#pragma once

#include "model/azure/environment_kind.h"

namespace ase::azure {

/// Most instances. Facts: VER-09, DIS-04, DIS-05.
struct InstanceLimits {
    int perPlan; ///< of v1: compute resources for one app
    int planned; ///< over all plans, the figure to plan with; of v1: hosts with the front ends
    int hard; ///< over all plans, what Azure refuses to pass
};

constexpr InstanceLimits instanceLimits(Generation generation)
{
    switch (generation) {
    case Generation::V1:
        return {50, 55, 55};
    case Generation::V2:
        return {100, 200, 201};
    case Generation::V3:
        return {100, 200, 200};
    }
    return {};
}

/// Worker pools of v1 and their smallest size. Facts: VER-11, ARM-21.
inline constexpr int mostWorkerPools = 3;
inline constexpr int leastWorkersPerPool = 2;

/// Zone redundancy and dedicated hosts of v3. Facts: ZONE-01, ZONE-02, VER-14, SKU-06.
inline constexpr int leastZoneInstances = 2;
inline constexpr int leastZoneInstancesTo2024 = 3;
inline constexpr int dedicatedHosts = 2;
inline constexpr int dedicatedHostCores = 132;

/// App-assigned addresses of an external v2. Fact: VER-17.
inline constexpr int mostAppAddresses = 30;

/// Priorities of a custom rule. Fact: NSG-02.
inline constexpr int leastPriority = 100;
inline constexpr int mostPriority = 4096;
/// Characters of a rule's description. Fact: NSG-01.
inline constexpr int longestDescription = 140;

/// Fact: LIM-01.
inline constexpr int mostGroupsPerRegion = 5000;
inline constexpr int mostRulesPerGroup = 1000;
/// Addresses or ranges per source, and per destination. Fact: LIM-02.
inline constexpr int mostPrefixesPerSide = 4000;
/// Application security groups. Facts: LIM-03, DIS-17.
inline constexpr int mostApplicationGroups = 3000;
inline constexpr int mostApplicationGroupsPerNic = 20;
inline constexpr int mostApplicationGroupsPerRule = 10;
inline constexpr int mostApplicationGroupsPerGroup = 100;
inline constexpr int mostMembersPerApplicationGroup = 4000;
/// Facts: LIM-04, DIS-18.
inline constexpr int mostRouteTables = 200;
inline constexpr int mostRoutesPerTable = 400;
/// Fact: LIM-05.
inline constexpr int mostTagRoutesPerTable = 25;
/// Fact: LIM-06.
inline constexpr int mostVirtualNetworks = 1000;
inline constexpr int mostSubnetsPerNetwork = 3000;
inline constexpr int mostPeeringsPerNetwork = 500;
inline constexpr int mostDnsServersPerNetwork = 20;
inline constexpr int mostAddressesPerNetwork = 65536;
inline constexpr int mostAddressesPerPeeredGroup = 128000;
inline constexpr int mostGatewaysPerKindAndNetwork = 1;
/// Access restrictions of an app. Fact: AR-01.
inline constexpr int mostRestrictions = 512;
inline constexpr int mostSourcesPerRestriction = 8;

}
