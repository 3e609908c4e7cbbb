#include "model/azure/limits.h"
#include "model/azure/sizes.h"
#include "model/check/support.h"
#include "model/plan/edit/edit_app.h"

namespace ase {

namespace {

Finding found(PartId id, const Part& part, int count, int most, const QString& field)
{
    return {.about = {id}, .values = {textOf(part.name), QString::number(count), QString::number(most)}, .field = field};
}

/// Front ends and workers of all pools; unknown ones count as nothing.
int hostsOf(const Pools& pools)
{
    int hosts = pools.frontEnds.valueOr(0);
    for (const WorkerPool& pool : pools.workers)
        hosts += std::clamp(pool.workers.valueOr(0), 0, 1'000'000);
    return hosts;
}

std::vector<Finding> ofEnvironment(EnvironmentId id, const Reading& plan)
{
    const Environment& environment = *plan.find(id);
    const auto limits = azure::instanceLimits(environment.generation);
    std::vector<Finding> findings;
    const bool pooled = environment.generation == Generation::V1 && environment.pools;
    const int count = pooled ? hostsOf(*environment.pools) : plannedInstances(plan, id);
    if (count > limits.hard)
        findings.push_back(found(id, environment, count, limits.hard, QStringLiteral("instances")));
    const int pools = pooled ? int(environment.pools->workers.size()) : 0;
    if (pools > azure::mostWorkerPools)
        findings.push_back(found(id, environment, pools, azure::mostWorkerPools, QStringLiteral("pools")));
    return findings;
}

std::vector<Finding> ofPlan(AppServicePlanId id, const Reading& plan)
{
    const AppServicePlan& row = *plan.find(id);
    const Environment* environment = row.environment ? plan.find(*row.environment) : nullptr;
    if (!environment || environment->generation == Generation::V1)
        return {};
    const int most = azure::instanceLimits(environment->generation).perPlan;
    const auto instances = plannedInstances(row);
    if (!instances || *instances <= most)
        return {};
    return {found(id, row, *instances, most, QStringLiteral("instances"))};
}

std::vector<Finding> atTheLimit(EnvironmentId id, const Reading& plan)
{
    const Environment& environment = *plan.find(id);
    const auto limits = azure::instanceLimits(environment.generation);
    const int count = environment.generation == Generation::V2 ? plannedInstances(plan, id) : 0;
    if (count <= limits.planned || count > limits.hard)
        return {};
    return {found(id, environment, count, limits.planned, QStringLiteral("instances"))};
}

std::vector<Finding> fewForZones(AppServicePlanId id, const Reading& plan)
{
    const AppServicePlan& row = *plan.find(id);
    const int* instances = row.instances.value();
    if (!row.zoneRedundant.valueOr(false) || !instances || *instances >= azure::leastZoneInstances)
        return {};
    Finding finding = found(id, row, *instances, azure::leastZoneInstances, QStringLiteral("instances"));
    finding.values << QString::number(azure::leastZoneInstancesTo2024);
    finding.fixes.push_back(
        {QT_TRANSLATE_NOOP("Checks", "Give %1 %2 instances"), {textOf(row.name), QString::number(azure::leastZoneInstances)},
            [id](const Plan& before) { return setPlanInstances(before, id, azure::leastZoneInstances); }});
    return {finding};
}

std::vector<Finding> containersWithoutApps(AppServicePlanId id, const Reading& plan)
{
    const AppServicePlan& row = *plan.find(id);
    if (row.system != PlanSystem::WindowsContainers || !plan.appsOf(id).empty())
        return {};
    return {{.about = {id}, .values = {textOf(row.name), textOf(row.instances)}, .field = QStringLiteral("apps")}};
}

}

extern const Rule tooManyInstances {
    .id = "ASE-SUB-041",
    .severity = Severity::Error,
    .facts = "VER-09 VER-11 DIS-04 DIS-05",
    .title = QT_TRANSLATE_NOOP("Checks", "More instances or pools than Azure allows"),
    .because = QT_TRANSLATE_NOOP("Checks", "%1 asks for %2, and Azure allows %3 at most."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Scaling stops at the limit; split the load over several environments."),
    .check = ofEnvironment,
    .more = {ofPlan},
};

extern const Rule fewInstancesForZones {
    .id = "ASE-SUB-046",
    .severity = Severity::Warning,
    .facts = "ZONE-01 ZONE-02 DIS-08",
    .title = QT_TRANSLATE_NOOP("Checks", "Zone-redundant plan has too few instances"),
    .because = QT_TRANSLATE_NOOP("Checks",
        "The instances of %1 number %2; zone redundancy needs %3, and needed %4 under the rule that held to 2024."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Azure raises the number, or the plan is lost with its zone."),
    .check = fewForZones,
};

extern const Rule containersNotCounted {
    .id = "ASE-SUB-048",
    .severity = Severity::Warning,
    .facts = "SUBNET-V3-05",
    .title = QT_TRANSLATE_NOOP("Checks", "Apps of a container plan are not counted"),
    .because = QT_TRANSLATE_NOOP("Checks",
        "%1 runs Windows containers on %2 instances, and the plan shows none of its apps. Each app takes one more address "
        "on "
        "each instance."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "The subnet may be too small; draw the apps to have them counted."),
    .check = containersWithoutApps,
};

extern const Rule instancesAtLimit {
    .id = "ASE-SUB-201",
    .severity = Severity::Warning,
    .facts = "VER-09 DIS-05",
    .title = QT_TRANSLATE_NOOP("Checks", "Environment is at its limit of instances"),
    .because = QT_TRANSLATE_NOOP("Checks", "%1 is planned with %2 instances in all; %3 is the figure to plan with."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "No plan of the environment can grow any more."),
    .check = atTheLimit,
};

}
