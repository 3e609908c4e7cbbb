#pragma once

#include "model/azure/environment_kind.h"
#include "model/azure/sizes.h"

#include <QString>

#include <optional>
#include <vector>

namespace ase {

/// What the instances of a plan run. Instances of one operating system and size share their standby instances
/// (SUBNET-V3-03).
enum class InstanceOs { Windows, Linux, WindowsContainer };

/// An App Service plan as the subnet feels it; of v1: a worker pool with its workers. Counts below 0 count as 0, beyond a
/// million as a million.
struct PlanLoad {
    QString sku; ///< compared without letter case
    InstanceOs os = InstanceOs::Windows;
    int instances = 0;
    int containerApps = 0; ///< apps in Windows containers: each takes an address on each instance (SUBNET-V3-05)
};

/// An environment as the subnet feels it.
struct EnvironmentLoad {
    Generation generation = Generation::V3;
    Exposure exposure = Exposure::External;
    int frontEndRatio = azure::defaultFrontEndRatio; ///< of v2: plan instances to a front end
    int frontEnds = azure::frontEndsInBase; ///< of v1: its front-end pool
    std::vector<PlanLoad> plans;
};

/// The infrastructure of v3 is published as a range: its upper end is safe, its lower end the best case. v1 and v2 have one
/// figure for both. Facts: SUBNET-V3-02, DIS-06.
enum class Bound { Best, Safe };

/// What is resized at the same moment. Fact: DIS-34.
enum class Resize { LargestPlan, AllPlans };

/// Whether the addresses fit even in the unlucky case, only in the best, or not at all. Fact: SUBNET-V3-09.
enum class Fit { Surely, Maybe, No };

/// Addresses of the subnet that the environment takes, Azure's five among them, while nothing is resized.
/// Facts: SUBNET-V1-03, SUBNET-V2-06, SUBNET-V3-09.
qint64 usedAddresses(const EnvironmentLoad& load, Bound bound);

/// As usedAddresses, at the worst moment of a resize: of v2 the resized instances count twice, of v3 their addresses and
/// those of their apps do, standby instances once. v1 resizes into workers its pools already hold: no more than its use.
/// Facts: SUBNET-V2-05, SUBNET-V2-06, SUBNET-V3-04, SUBNET-V3-09, DIS-34.
qint64 peakAddresses(const EnvironmentLoad& load, Bound bound, Resize resize);

/// Most instances of one size, in all plans together, that a subnet of `total` addresses takes; at least 0, at most what
/// the version allows in all. Each instance is as large as that of the plan with the most container apps.
/// Facts: VER-09, VEC-03, VEC-07.
int mostInstances(const EnvironmentLoad& load, qint64 total, Bound bound);
/// As mostInstances, with room to resize them all at once. Facts: VEC-05, VEC-08.
int mostInstancesResized(const EnvironmentLoad& load, qint64 total, Bound bound);

/// Addresses a v3 leaves to instances and their standby; at least 0. Fact: VEC-06.
qint64 leftForInstances(qint64 total, int infrastructure);

/// Addresses of an IPv4 subnet with this prefix length, 0 to 32.
qint64 addressesOf(int prefixLength);
/// The longest prefix a subnet may have that holds so many addresses; none beyond the largest subnet. Fact: NET-01.
std::optional<int> prefixThatHolds(qint64 addresses);
/// The longest prefix that holds so many addresses and is no error for the version. Facts: VER-06, DIS-03.
std::optional<int> prefixThatHolds(qint64 addresses, Generation generation);

/// Everything about an environment in a subnet. Plain figures are the safe ones, `...Low` the best case; the same for v1
/// and v2.
struct Usage {
    qint64 total = 0;
    int reserved = 0;
    qint64 infrastructureLow = 0; ///< without Azure's five; of v2 with the front ends and roles that instances add
    qint64 infrastructureHigh = 0;
    qint64 instances = 0;
    qint64 standby = 0; ///< of v3
    qint64 windowsApps = 0; ///< addresses of apps in Windows containers
    qint64 usedLow = 0;
    qint64 used = 0;
    qint64 peakLow = 0;
    qint64 peak = 0;
    qint64 free = 0; ///< beside `used`; 0 where that does not fit
    Fit fits = Fit::No; ///< `used`
    Fit peakFits = Fit::No;
    int mostInstances = 0;
    int mostInstancesAtBest = 0;
    int mostInstancesResized = 0;
    int mostInstancesResizedAtBest = 0;
};

Usage usageOf(const EnvironmentLoad& load, qint64 total, Resize resize = Resize::LargestPlan);

}
