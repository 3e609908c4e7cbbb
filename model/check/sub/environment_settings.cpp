#include "model/azure/limits.h"
#include "model/azure/sizes.h"
#include "model/azure/skus.h"
#include "model/check/support.h"
#include "model/plan/edit/edit_app.h"
#include "model/plan/edit/edit_environment.h"

namespace ase {

namespace {

QLatin1String nameOfVersion(Generation generation)
{
    switch (generation) {
    case Generation::V1:
        return QLatin1String("v1");
    case Generation::V2:
        return QLatin1String("v2");
    case Generation::V3:
        return QLatin1String("v3");
    }
    return {};
}

/// The smallest size of front ends. Fact: VER-10.
const azure::Sku& leastFrontEnd()
{
    return *azure::findSku(u"P2");
}

bool isBelowLeast(const Known<QString>& size)
{
    if (!size.isKnown())
        return false;
    const azure::Sku* sku = azure::skuOfPoolSize(*size.value());
    if (!sku)
        sku = azure::findSku(*size.value());
    return sku && sku->tier == azure::Tier::Premium && sku->cores < leastFrontEnd().cores;
}

bool isBelow(const Known<int>& count, int least)
{
    return count.isKnown() && *count.value() < least;
}

Finding poolFinding(EnvironmentId id, const Environment& environment, const QString& field, const QString& has,
    const QString& least, const Pools& mended)
{
    Finding finding {.about = {id}, .values = {textOf(environment.name), has, least}, .field = field};
    finding.fixes.push_back({QT_TRANSLATE_NOOP("Checks", "Raise it to %2 in %1"), {textOf(environment.name), least},
        [id, mended](const Plan& plan) { return setPools(plan, id, mended); }});
    return finding;
}

std::vector<Finding> pools(EnvironmentId id, const Reading& plan)
{
    const Environment& environment = *plan.find(id);
    if (environment.generation != Generation::V1 || !environment.pools)
        return {};
    const Pools& pools = *environment.pools;
    std::vector<Finding> findings;
    if (isBelow(pools.frontEnds, azure::leastFrontEnds)) {
        Pools mended = pools;
        mended.frontEnds = azure::leastFrontEnds;
        findings.push_back(poolFinding(id, environment, QStringLiteral("frontEnds"), textOf(pools.frontEnds),
            QString::number(azure::leastFrontEnds), mended));
    }
    if (isBelowLeast(pools.frontEndSize)) {
        Pools mended = pools;
        mended.frontEndSize = QString(azure::poolSizeOf(leastFrontEnd()));
        findings.push_back(poolFinding(id, environment, QStringLiteral("frontEndSize"), textOf(pools.frontEndSize),
            QString(azure::poolSizeOf(leastFrontEnd())), mended));
    }
    Pools mended = pools;
    QStringList few;
    for (WorkerPool& pool : mended.workers) {
        const bool isUnused = pool.workers == Known<int>(0); // templates name all three pools and leave some empty
        if (!isUnused && isBelow(pool.workers, azure::leastWorkersPerPool)) {
            few << textOf(pool.workers);
            pool.workers = azure::leastWorkersPerPool;
        }
    }
    if (!few.isEmpty())
        findings.push_back(poolFinding(id, environment, QStringLiteral("pools"), few.join(QStringLiteral(", ")),
            QString::number(azure::leastWorkersPerPool), mended));
    return findings;
}

std::vector<Finding> ratio(EnvironmentId id, const Reading& plan)
{
    const Environment& environment = *plan.find(id);
    const int* ratio = environment.frontEndRatio ? environment.frontEndRatio->value() : nullptr;
    if (environment.generation != Generation::V2 || !ratio
        || (*ratio >= azure::leastFrontEndRatio && *ratio <= azure::mostFrontEndRatio))
        return {};
    const int better = std::clamp(*ratio, azure::leastFrontEndRatio, azure::mostFrontEndRatio);
    Finding finding {.about = {id}, .field = QStringLiteral("frontEndRatio")};
    finding.values = {textOf(environment.name), QString::number(*ratio), QString::number(azure::leastFrontEndRatio),
        QString::number(azure::mostFrontEndRatio)};
    finding.fixes.push_back({QT_TRANSLATE_NOOP("Checks", "Set the ratio to %1"), {QString::number(better)},
        [id, better](const Plan& before) { return setFrontEndRatio(before, id, Known<int>(better)); }});
    return {finding};
}

/// Whether plans of this size cannot run in the version. Names that are not in the catalogue yet are left alone.
bool isMismatch(const QString& name, Generation generation)
{
    const azure::Sku* sku = azure::findSku(name);
    if (sku)
        return azure::generationOf(sku->tier) != generation;
    return !name.isEmpty() && !name.startsWith(u'I', Qt::CaseInsensitive);
}

/// The size that stands for this one in the other version. Fact: LIFE-06.
const azure::Sku* counterpart(const QString& name, Generation generation)
{
    const azure::Sku* sku = azure::findSku(name);
    if (!sku)
        return nullptr;
    if (generation == Generation::V3)
        return azure::migratedSku(*sku);
    if (generation == Generation::V2)
        for (const azure::Sku& other : azure::skus())
            if (azure::migratedSku(other) == sku)
                return &other;
    return nullptr;
}

std::vector<Finding> sku(AppServicePlanId id, const Reading& plan)
{
    const AppServicePlan& row = *plan.find(id);
    const Environment* environment = row.environment ? plan.find(*row.environment) : nullptr;
    const QString* name = row.sku.value();
    if (!environment || !name || !isMismatch(*name, environment->generation))
        return {};
    Finding finding {.about = {id, *row.environment}, .field = QStringLiteral("sku")};
    finding.values = {textOf(row.name), *name, textOf(environment->name), QString(nameOfVersion(environment->generation))};
    if (const azure::Sku* better = counterpart(*name, environment->generation))
        finding.fixes.push_back(
            {QT_TRANSLATE_NOOP("Checks", "Make %1 a plan of size %2"), {textOf(row.name), QString(better->name)},
                [id, size = QString(better->name)](const Plan& before) { return setPlanSku(before, id, size); }});
    return {finding};
}

std::vector<Finding> zoneAndHosts(EnvironmentId id, const Reading& plan)
{
    const Environment& environment = *plan.find(id);
    if (!environment.zoneRedundant.valueOr(false) || environment.dedicatedHosts.valueOr(0) <= 0)
        return {};
    Finding finding {.about = {id}, .values = {textOf(environment.name)}, .field = QStringLiteral("zoneRedundant")};
    finding.fixes.push_back({QT_TRANSLATE_NOOP("Checks", "Give up the dedicated hosts of %1"), {textOf(environment.name)},
        [id](const Plan& before) { return setDedicatedHosts(before, id, 0); }});
    finding.fixes.push_back({QT_TRANSLATE_NOOP("Checks", "Give up the zone redundancy of %1"), {textOf(environment.name)},
        [id](const Plan& before) { return setEnvironmentZoneRedundant(before, id, false); }});
    return {finding};
}

}

extern const Rule poolsTooSmall {
    .id = "ASE-SUB-042",
    .severity = Severity::Error,
    .facts = "VER-10 VER-11 ARM-21",
    .title = QT_TRANSLATE_NOOP("Checks", "Pool of a v1 is too small"),
    .because = QT_TRANSLATE_NOOP("Checks", "A pool of %1 has %2; at least %3 is needed."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Azure refuses the environment."),
    .check = pools,
};

extern const Rule frontEndRatio {
    .id = "ASE-SUB-043",
    .severity = Severity::Error,
    .facts = "VER-10",
    .title = QT_TRANSLATE_NOOP("Checks", "Front-end ratio is out of bounds"),
    .because = QT_TRANSLATE_NOOP("Checks", "%1 asks for a front end per %2 instances; a v2 takes %3 to %4."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Azure refuses the setting."),
    .check = ratio,
};

extern const Rule skuOfOtherVersion {
    .id = "ASE-SUB-044",
    .severity = Severity::Error,
    .facts = "VER-02 LIFE-06",
    .title = QT_TRANSLATE_NOOP("Checks", "Plan size does not exist in this version"),
    .because = QT_TRANSLATE_NOOP("Checks", "%1 is of size %2, which %3, a %4, does not run."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Azure refuses to create the plan."),
    .check = sku,
};

extern const Rule zoneRedundantHosts {
    .id = "ASE-SUB-045",
    .severity = Severity::Error,
    .facts = "ZONE-03",
    .title = QT_TRANSLATE_NOOP("Checks", "Zone redundancy excludes dedicated hosts"),
    .because = QT_TRANSLATE_NOOP("Checks", "%1 is zone redundant and asks for dedicated hosts."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Azure refuses to create the environment."),
    .check = zoneAndHosts,
};

}
