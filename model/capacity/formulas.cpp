#include "model/capacity/formulas.h"

#include "model/azure/address_space.h"
#include "model/azure/limits.h"

#include <algorithm>
#include <map>

namespace ase {

namespace {

qint64 count(int number)
{
    return std::clamp(number, 0, 1'000'000);
}

qint64 dividedUp(qint64 number, qint64 by)
{
    return (number + by - 1) / by;
}

qint64 instancesOf(const EnvironmentLoad& load)
{
    qint64 sum = 0;
    for (const PlanLoad& plan : load.plans)
        sum += count(plan.instances);
    return sum;
}

/// Addresses that one instance of the plan takes.
qint64 perInstance(const PlanLoad& plan, Generation generation)
{
    const bool containers = generation == Generation::V3 && plan.os == InstanceOs::WindowsContainer;
    return 1 + (containers ? count(plan.containerApps) : 0);
}

qint64 addressesOfPlan(const PlanLoad& plan, Generation generation)
{
    return count(plan.instances) * perInstance(plan, generation);
}

qint64 addressesOfPlans(const EnvironmentLoad& load)
{
    qint64 sum = 0;
    for (const PlanLoad& plan : load.plans)
        sum += addressesOfPlan(plan, load.generation);
    return sum;
}

qint64 standbyOf(const EnvironmentLoad& load)
{
    if (load.generation != Generation::V3)
        return 0;
    std::map<std::pair<InstanceOs, QString>, qint64> active;
    for (const PlanLoad& plan : load.plans)
        active[{plan.os, plan.sku.toLower()}] += count(plan.instances);
    qint64 sum = 0;
    for (const auto& [combination, instances] : active)
        sum += dividedUp(instances, azure::instancesPerStandby);
    return sum;
}

/// Addresses of the platform itself, without Azure's five, with so many instances.
qint64 infrastructureOf(const EnvironmentLoad& load, qint64 instances, Bound bound)
{
    const qint64 base = (load.exposure == Exposure::Ilb ? azure::baseIlb : azure::baseExternal) - azure::reservedAddresses;
    switch (load.generation) {
    case Generation::V1:
        return base + std::max<qint64>(0, count(load.frontEnds) - azure::frontEndsInBase);
    case Generation::V2:
        return base + instances / std::max(1, load.frontEndRatio) + instances / azure::instancesPerExtraRole;
    case Generation::V3:
        return bound == Bound::Safe ? azure::infrastructureHigh : azure::infrastructureLow;
    }
    return base;
}

/// Plans of which the resized ones stand twice.
EnvironmentLoad withResized(EnvironmentLoad load, Resize resize)
{
    if (load.generation == Generation::V1 || load.plans.empty())
        return load;
    const auto size = [&](const PlanLoad& plan) { return addressesOfPlan(plan, load.generation); };
    const std::vector<PlanLoad> before = load.plans;
    switch (resize) {
    case Resize::AllPlans:
        load.plans.insert(load.plans.end(), before.begin(), before.end());
        break;
    case Resize::LargestPlan:
        load.plans.push_back(*std::max_element(
            before.begin(), before.end(), [&](const PlanLoad& a, const PlanLoad& b) { return size(a) < size(b); }));
        break;
    }
    return load;
}

/// The environment with all its instances in one plan, each as large as the largest of its plans.
EnvironmentLoad ofOneSize(EnvironmentLoad load, int instances)
{
    PlanLoad one;
    for (const PlanLoad& plan : load.plans)
        if (perInstance(plan, load.generation) > perInstance(one, load.generation))
            one = plan;
    one.instances = instances;
    load.plans = {one};
    return load;
}

/// The largest number for which `addresses` of an environment with so many instances of one size fit.
template<class Addresses>
int mostThatFit(const EnvironmentLoad& load, qint64 total, const Addresses& addresses)
{
    const azure::InstanceLimits limits = azure::instanceLimits(load.generation);
    const int most =
        load.generation == Generation::V1 ? std::max(0, limits.hard - int(count(load.frontEnds))) : limits.planned;
    int instances = most;
    while (instances > 0 && addresses(ofOneSize(load, instances)) > total)
        --instances;
    return instances;
}

Fit fit(qint64 low, qint64 high, qint64 total)
{
    return high <= total ? Fit::Surely : low <= total ? Fit::Maybe : Fit::No;
}

}

qint64 usedAddresses(const EnvironmentLoad& load, Bound bound)
{
    return azure::reservedAddresses + infrastructureOf(load, instancesOf(load), bound) + addressesOfPlans(load)
        + standbyOf(load);
}

qint64 peakAddresses(const EnvironmentLoad& load, Bound bound, Resize resize)
{
    const EnvironmentLoad doubled = withResized(load, resize);
    return azure::reservedAddresses + infrastructureOf(doubled, instancesOf(doubled), bound) + addressesOfPlans(doubled)
        + standbyOf(load); // once, whatever is resized: DIS-34
}

int mostInstances(const EnvironmentLoad& load, qint64 total, Bound bound)
{
    return mostThatFit(load, total, [&](const EnvironmentLoad& tried) { return usedAddresses(tried, bound); });
}

int mostInstancesResized(const EnvironmentLoad& load, qint64 total, Bound bound)
{
    return mostThatFit(
        load, total, [&](const EnvironmentLoad& tried) { return peakAddresses(tried, bound, Resize::AllPlans); });
}

qint64 leftForInstances(qint64 total, int infrastructure)
{
    return std::max<qint64>(0, total - azure::reservedAddresses - infrastructure);
}

qint64 addressesOf(int prefixLength)
{
    return qint64(1) << (32 - std::clamp(prefixLength, 0, 32));
}

std::optional<int> prefixThatHolds(qint64 addresses)
{
    int length = azure::longestSubnetPrefix;
    while (length >= azure::shortestSubnetPrefix && addressesOf(length) < addresses)
        --length;
    return length < azure::shortestSubnetPrefix ? std::nullopt : std::optional(length);
}

std::optional<int> prefixThatHolds(qint64 addresses, Generation generation)
{
    return prefixThatHolds(std::max(addresses, addressesOf(azure::subnetSize(generation).longest)));
}

Usage usageOf(const EnvironmentLoad& load, qint64 total, Resize resize)
{
    Usage usage {.total = total, .reserved = azure::reservedAddresses};
    usage.instances = instancesOf(load);
    usage.infrastructureLow = infrastructureOf(load, usage.instances, Bound::Best);
    usage.infrastructureHigh = infrastructureOf(load, usage.instances, Bound::Safe);
    usage.standby = standbyOf(load);
    usage.windowsApps = addressesOfPlans(load) - usage.instances;
    usage.usedLow = usedAddresses(load, Bound::Best);
    usage.used = usedAddresses(load, Bound::Safe);
    usage.peakLow = peakAddresses(load, Bound::Best, resize);
    usage.peak = peakAddresses(load, Bound::Safe, resize);
    usage.free = std::max<qint64>(0, total - usage.used);
    usage.fits = fit(usage.usedLow, usage.used, total);
    usage.peakFits = fit(usage.peakLow, usage.peak, total);
    usage.mostInstances = mostInstances(load, total, Bound::Safe);
    usage.mostInstancesAtBest = mostInstances(load, total, Bound::Best);
    usage.mostInstancesResized = mostInstancesResized(load, total, Bound::Safe);
    usage.mostInstancesResizedAtBest = mostInstancesResized(load, total, Bound::Best);
    return usage;
}

}
