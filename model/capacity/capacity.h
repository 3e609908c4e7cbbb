#pragma once

#include "model/plan/plan.h"

#include <vector>

namespace ase {

enum class Fit : std::uint8_t { Surely, Maybe, No };

/// Use of one subnet's IPv4 addresses. Plain figures are the safe (upper) ones; without an environment `low` equals the
/// plain figure, and the occupants count one each (an application gateway its instances and a front end). Facts:
/// section 1.3.
struct SubnetUse {
    SubnetId subnet;
    std::optional<EnvironmentId> environment;
    std::optional<Prefix> prefix; ///< none: no IPv4 prefix is known; all figures are then 0
    QString keptFor; ///< special subnets: the service Azure keeps it for ("the gateway"), marked for "Capacity"
    int total = 0;
    int reserved = 0;
    int infrastructureLow = 0;
    int infrastructureHigh = 0;
    int instances = 0;
    int standby = 0;
    int windowsApps = 0; ///< addresses of the apps of Windows-container plans
    int occupants = 0; ///< devices and other parts that take one address each
    int used = 0;
    int usedLow = 0;
    int steady = 0; ///< with every plan at its steady instances
    int steadyLow = 0;
    int peak = 0;
    int peakLow = 0;
    int peakInstances = 0;
    int peakStandby = 0;
    int free = 0;
    Fit fits = Fit::Surely;
    int mostInstances = 0;
    int mostInstancesResized = 0;
    bool unknownInstances = false; ///< a plan's instance count is unknown and counts as 1
};

enum class Resize : std::uint8_t { LargestPlan, AllPlans };

/// The use of one subnet. `resize` tells which plans change size at once at the peak. Fact: DIS-34.
SubnetUse useOf(const Network& network, SubnetId subnet, Resize resize = Resize::LargestPlan);
/// Every subnet, in the order of paths.
std::vector<SubnetUse> useOfAll(const Network& network, Resize resize = Resize::LargestPlan);

}
