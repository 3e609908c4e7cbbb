#pragma once

#include "model/capacity/formulas.h"
#include "model/plan/reading.h"

#include <vector>

namespace ase {

/// Use of one subnet's IPv4 addresses: what its environment takes by the formulas, and one address for every other
/// occupant (an application gateway its instances and a front end). Several environments in one subnet, which is an error,
/// are added up. Plain figures are the safe (upper) ones; without an environment `...Low` equals the plain figure. Figures
/// beyond the largest int are cut to it. Facts: section 1.3.
struct SubnetUse {
    SubnetId subnet;
    std::optional<EnvironmentId> environment = {}; ///< the first by id where there are several
    std::optional<Prefix> prefix = {}; ///< the first IPv4 one; none: all figures are 0, and whether it fits cannot be told
    QString keptFor = {}; ///< special subnets: the service Azure keeps it for ("the gateway"), marked for "Capacity"
    int total = 0;
    int reserved = 0; ///< by Azure. Fact: SUBNET-NET-01
    int infrastructureLow = 0; ///< without the reserved ones
    int infrastructureHigh = 0;
    int instances = 0;
    int standby = 0;
    int windowsApps = 0; ///< addresses of the apps of Windows-container plans
    int occupants = 0; ///< addresses of what is no environment
    int used = 0; ///< today, all of the above together
    int usedLow = 0;
    int steady = 0; ///< with every plan at its steady instances
    int steadyLow = 0;
    int peak = 0; ///< at the steady instances, while plans are resized
    int peakLow = 0;
    int steadyInstances = 0;
    int steadyStandby = 0;
    int peakInstances = 0;
    int peakStandby = 0;
    int free = 0; ///< beside `used`; 0 where that does not fit
    Fit fits = Fit::Surely; ///< `used`; Maybe where there is no prefix
    Fit peakFits = Fit::Surely; ///< `peak`
    int mostInstances = 0; ///< beside the occupants; 0 without an environment
    int mostInstancesResized = 0;
    bool unknownInstances = false; ///< some count is unknown: a plan counts as 1, a pool or front ends as the fewest
    bool operator==(const SubnetUse&) const = default;
};

/// Plans at the instances they have, or at those they are planned to grow to.
enum class Moment : std::uint8_t { Today, Steady };

/// The environment as the formulas take it. An unknown exposure counts as ILB, which takes one address more. The workers of
/// a v1 are its pools', its plans' only where no pools are known.
EnvironmentLoad loadOf(const Reading& reading, EnvironmentId environment, Moment moment);

/// The use of one subnet; all 0 for one that is not in the plan. `resize` tells which plans change size at once at the
/// peak. Fact: DIS-34.
SubnetUse useOf(const Reading& reading, SubnetId subnet, Resize resize = Resize::LargestPlan);
SubnetUse useOf(const Network& network, SubnetId subnet, Resize resize = Resize::LargestPlan);
/// Every subnet, in the order of paths.
std::vector<SubnetUse> useOfAll(const Network& network, Resize resize = Resize::LargestPlan);
/// The same in the order of ids, quicker.
std::vector<SubnetUse> useById(const Network& network, Resize resize = Resize::LargestPlan);

}
