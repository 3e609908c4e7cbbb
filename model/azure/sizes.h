#pragma once

#include "model/azure/environment_kind.h"

namespace ase::azure {

/// How an environment takes addresses of its subnet. `base` and what follows is of v1 and v2, `infrastructure` of v3.
/// Facts: SUBNET-V1-02, SUBNET-V1-03, SUBNET-V2-02 to SUBNET-V2-06, SUBNET-V3-02, SUBNET-V3-03, SUBNET-V3-09.

/// Addresses of an environment without plans, Azure's five among them. Facts: VER-08, SUBNET-V2-02, SUBNET-V2-03.
inline constexpr int baseExternal = 12;
inline constexpr int baseIlb = 13;
/// Plan instances to one more infrastructure address of v2, beside the front ends. Facts: SUBNET-V2-04, DIS-02.
inline constexpr int instancesPerExtraRole = 20;
/// Plan instances to one more front end of v2. Facts: VER-10, SUBNET-V2-04.
inline constexpr int defaultFrontEndRatio = 15;
inline constexpr int leastFrontEndRatio = 5;
inline constexpr int mostFrontEndRatio = 15;
/// Front ends that the base of v1 already holds, and the fewest a v1 has. Facts: SUBNET-V1-03, VER-10.
inline constexpr int frontEndsInBase = 2;
inline constexpr int leastFrontEnds = 2;

/// Infrastructure addresses of v3, beside Azure's five. Facts: SUBNET-V3-02, DIS-06.
inline constexpr int infrastructureLow = 7;
inline constexpr int infrastructureHigh = 27;
/// What the documents to 2023 named as the low figure. Facts: VER-08, SUBNET-V3-02.
inline constexpr int infrastructureLowTo2023 = 4;
/// Active instances of one operating system and size to one standby instance of v3, rounded up. Facts: SUBNET-V3-03, DIS-07.
inline constexpr int instancesPerStandby = 20;

/// Prefix lengths of an environment's subnet; a longer prefix is a smaller subnet.
struct SubnetSize {
    int longest; ///< a longer one is an error
    int longestWithoutWarning; ///< a longer one is a warning
    int advised;
};

/// Facts: VER-06, VER-07, DIS-03, NET-01, V-034, V-035, V-040.
constexpr SubnetSize subnetSize(Generation generation)
{
    switch (generation) {
    case Generation::V1:
        return {28, 26, 26};
    case Generation::V2:
        return {29, 27, 24};
    case Generation::V3:
        return {27, 24, 24};
    }
    return {};
}

/// v3 near its limit of instances, or often resized. Facts: VER-07, V-036.
inline constexpr int advisedPrefixLargeV3 = 23;
inline constexpr int manyInstancesV3 = 150;
/// Share of the subnet, in percent, from which on a larger one is advised. Fact: V-049.
inline constexpr int highUsePercent = 70;

}
