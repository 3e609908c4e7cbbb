#include "model/capacity/capacity.h"

#include "model/azure/address_space.h"
#include "model/azure/limits.h"
#include "model/azure/special_subnets.h"

#include <algorithm>
#include <limits>

namespace ase {

namespace {

int cut(qint64 figure)
{
    return int(std::clamp<qint64>(figure, 0, std::numeric_limits<int>::max()));
}

/// In the order of azure::specialSubnets.
constexpr const char* services[] {
    QT_TRANSLATE_NOOP("Capacity", "the gateway"),
    QT_TRANSLATE_NOOP("Capacity", "Azure Firewall"),
    QT_TRANSLATE_NOOP("Capacity", "the management of Azure Firewall"),
    QT_TRANSLATE_NOOP("Capacity", "Azure Bastion"),
    QT_TRANSLATE_NOOP("Capacity", "Azure Route Server"),
};
static_assert(std::size(services) == std::size(azure::specialSubnets));

QString keeperOf(const Subnet& subnet)
{
    const QString* name = subnet.name.value();
    const azure::SpecialSubnet* special = name ? azure::findSpecialSubnet(*name) : nullptr;
    return special ? QString::fromLatin1(services[special - azure::specialSubnets]) : QString();
}

InstanceOs systemOf(PlanSystem system)
{
    switch (system) {
    case PlanSystem::Windows:
        return InstanceOs::Windows;
    case PlanSystem::Linux:
        return InstanceOs::Linux;
    case PlanSystem::WindowsContainers:
        return InstanceOs::WindowsContainer;
    }
    return InstanceOs::Windows;
}

PlanLoad loadOfPlan(const Reading& reading, AppServicePlanId id, const AppServicePlan& plan, Moment moment)
{
    PlanLoad load;
    load.sku = textOf(plan.sku);
    load.os = systemOf(plan.system);
    load.instances = moment == Moment::Steady && plan.steadyInstances ? *plan.steadyInstances : plan.instances.valueOr(1);
    if (plan.system == PlanSystem::WindowsContainers)
        load.containerApps = int(reading.appsOf(id).size());
    return load;
}

bool hasUnknownCounts(const Reading& reading, EnvironmentId id, const Environment& environment)
{
    if (environment.generation == Generation::V1 && environment.pools) {
        const Pools& pools = *environment.pools;
        return !pools.frontEnds.isKnown()
            || std::any_of(
                pools.workers.begin(), pools.workers.end(), [](const WorkerPool& pool) { return !pool.workers.isKnown(); });
    }
    const auto& plans = reading.plansOf(id);
    return std::any_of(plans.begin(), plans.end(), [](const auto& row) { return !row.value->instances.isKnown(); });
}

int addressesOfDevice(const Device& device)
{
    if (const auto* set = std::get_if<ScaleSet>(&device.role))
        return std::max(0, set->instances);
    const ApplicationGateway* gateway = std::get_if<ApplicationGateway>(&device.role);
    return gateway ? std::max(0, gateway->instances) + 1 : 1;
}

qint64 instancesOf(const EnvironmentLoad& load)
{
    qint64 sum = 0;
    for (const PlanLoad& plan : load.plans)
        sum += std::max(0, plan.instances);
    return sum;
}

/// Instances that stand twice while plans are resized; workers of a v1 do not. Facts: SUBNET-V2-05, SUBNET-V3-04.
qint64 resizedInstances(const EnvironmentLoad& load, Resize resize)
{
    if (load.generation == Generation::V1)
        return 0;
    if (resize == Resize::AllPlans)
        return instancesOf(load);
    qint64 most = 0;
    qint64 instances = 0;
    for (const PlanLoad& plan : load.plans) {
        const qint64 each = load.generation == Generation::V3 && plan.os == InstanceOs::WindowsContainer
            ? 1 + std::max(0, plan.containerApps)
            : 1;
        if (const qint64 size = std::max(0, plan.instances) * each; size > most) {
            most = size;
            instances = plan.instances;
        }
    }
    return instances;
}

void addUsage(SubnetUse& use, const EnvironmentLoad& today, const EnvironmentLoad& steady, Resize resize)
{
    const qint64 room = std::max(0, use.total - use.occupants);
    const Usage now = usageOf(today, room, resize);
    const Usage then = usageOf(steady, room, resize);
    const auto add = [](int& figure, qint64 more) { figure = cut(figure + more); };
    add(use.infrastructureLow, now.infrastructureLow);
    add(use.infrastructureHigh, now.infrastructureHigh);
    add(use.instances, now.instances);
    add(use.standby, now.standby);
    add(use.windowsApps, now.windowsApps);
    add(use.usedLow, now.usedLow - now.reserved);
    add(use.used, now.used - now.reserved);
    add(use.steadyLow, then.usedLow - then.reserved);
    add(use.steady, then.used - then.reserved);
    add(use.peakLow, then.peakLow - then.reserved);
    add(use.peak, then.peak - then.reserved);
    add(use.steadyInstances, then.instances);
    add(use.steadyStandby, then.standby);
    add(use.peakInstances, then.instances + resizedInstances(steady, resize));
    add(use.peakStandby, then.standby);
    if (use.mostInstances == 0) {
        use.mostInstances = now.mostInstances;
        use.mostInstancesResized = now.mostInstancesResized;
    }
}

Fit fit(int low, int high, int total)
{
    return high <= total ? Fit::Surely : low <= total ? Fit::Maybe : Fit::No;
}

}

EnvironmentLoad loadOf(const Reading& reading, EnvironmentId id, Moment moment)
{
    EnvironmentLoad load;
    const Environment* environment = reading.find(id);
    if (!environment)
        return load;
    load.generation = environment->generation;
    const Exposure* exposure = valueOf(environment->exposure);
    load.exposure = exposure ? *exposure : Exposure::Ilb;
    if (environment->frontEndRatio)
        load.frontEndRatio = environment->frontEndRatio->valueOr(azure::defaultFrontEndRatio);
    if (environment->generation == Generation::V1 && environment->pools) {
        load.frontEnds = environment->pools->frontEnds.valueOr(azure::leastFrontEnds);
        for (const WorkerPool& pool : environment->pools->workers)
            load.plans.push_back({.sku = textOf(pool.size), .instances = pool.workers.valueOr(azure::leastWorkersPerPool)});
        return load;
    }
    for (const auto& row : reading.plansOf(id))
        load.plans.push_back(loadOfPlan(reading, row.id, *row.value, moment));
    return load;
}

SubnetUse useOf(const Reading& reading, SubnetId id, Resize resize)
{
    SubnetUse use {.subnet = id};
    const Subnet* subnet = reading.find(id);
    const Prefix* prefix = subnet ? subnet->firstIpv4Prefix() : nullptr;
    if (subnet)
        use.keptFor = keeperOf(*subnet);
    const auto& environments = reading.environmentsIn(id);
    if (!environments.empty())
        use.environment = environments.front().id;
    if (!prefix) {
        use.fits = use.peakFits = Fit::Maybe;
        return use;
    }
    use.prefix = *prefix;
    use.total = cut(addressesOf(prefix->length()));
    use.reserved = std::min(azure::reservedAddresses, use.total);
    qint64 occupants = 0;
    for (const auto& row : reading.devicesIn(id))
        occupants += addressesOfDevice(*row.value);
    use.occupants = cut(occupants);
    use.used = use.usedLow = use.steady = use.steadyLow = use.peak = use.peakLow = cut(use.reserved + occupants);
    for (const auto& row : environments) {
        addUsage(use, loadOf(reading, row.id, Moment::Today), loadOf(reading, row.id, Moment::Steady), resize);
        use.unknownInstances = use.unknownInstances || hasUnknownCounts(reading, row.id, *row.value);
    }
    use.free = std::max(0, use.total - use.used);
    use.fits = fit(use.usedLow, use.used, use.total);
    use.peakFits = fit(use.peakLow, use.peak, use.total);
    return use;
}

SubnetUse useOf(const Network& network, SubnetId subnet, Resize resize)
{
    return useOf(Reading(network), subnet, resize);
}

std::vector<SubnetUse> useOfAll(const Network& network, Resize resize)
{
    const NetworkIndex index(network);
    std::vector<std::pair<QString, SubnetId>> order;
    for (const auto& row : network.subnets.rows())
        order.emplace_back(pathOf(network, row.id), row.id);
    std::sort(order.begin(), order.end());
    std::vector<SubnetUse> uses;
    uses.reserve(order.size());
    for (const auto& [path, id] : order)
        uses.push_back(useOf(Reading(network, index), id, resize));
    return uses;
}

std::vector<SubnetUse> useById(const Network& network, Resize resize)
{
    const NetworkIndex index(network);
    std::vector<SubnetUse> uses;
    uses.reserve(network.subnets.size());
    const Reading reading(network, index);
    for (const auto& row : network.subnets.rows()) {
        uses.push_back(useOf(reading, row.id, resize));
        reading.takeNotes();
    }
    return uses;
}

}
