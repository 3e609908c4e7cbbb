#include "model/azure/lifecycle.h"
#include "model/check/life/convert_to_v3.h"

namespace ase {

namespace {

QString versionOf(Generation generation)
{
    return generation == Generation::V1 ? QStringLiteral("v1") : QStringLiteral("v2");
}

std::vector<Finding> retired(EnvironmentId id, const Reading& plan, bool existing)
{
    const Environment& environment = *plan.find(id);
    if (!azure::isRetired(environment.generation) || environment.existing != existing)
        return {};
    Finding finding {.about = {id}, .field = QStringLiteral("generation")};
    finding.values = {textOf(environment.name), versionOf(environment.generation), azure::retiredOn().toString(Qt::ISODate)};
    if (isConvertible(plan, id))
        finding.fixes.push_back({QT_TRANSLATE_NOOP("Checks", "Convert %1 to v3"), {textOf(environment.name)},
            [id](const Plan& before) { return convertToV3(before, id); }});
    return {finding};
}

std::vector<Finding> drawnAsNew(EnvironmentId id, const Reading& plan)
{
    return retired(id, plan, false);
}

std::vector<Finding> stillThere(EnvironmentId id, const Reading& plan)
{
    return retired(id, plan, true);
}

std::vector<Finding> notMigratable(EnvironmentId id, const Reading& plan)
{
    const Environment& environment = *plan.find(id);
    if (!azure::isRetired(environment.generation))
        return {};
    std::vector<Finding> findings;
    const QString name = textOf(environment.name);
    const auto networkId = networkOf(plan, environment);
    const VirtualNetwork* network = networkId ? plan.find(*networkId) : nullptr;
    if (network && network->classic)
        findings.push_back({.about = {id, *networkId}, .values = {name, textOf(network->name)}});
    const Known<QString> region = plan.regionOf(environment);
    const QString written = region.isKnown() ? region.value()->toLower().remove(u' ') : QString();
    const auto& without = azure::regionsWithoutV3;
    if (std::find(without.begin(), without.end(), written) != without.end())
        findings.push_back({.about = {id}, .values = {name, *region.value()}, .field = QStringLiteral("region")});
    return findings;
}

}

extern const Rule retiredAsNew {
    .id = "ASE-LIFE-020",
    .severity = Severity::Error,
    .facts = "LIFE-01 LIFE-02 LIFE-07",
    .title = QT_TRANSLATE_NOOP("Checks", "Environment of a retired version"),
    .because = QT_TRANSLATE_NOOP(
        "Checks", "%1 is a %2. The version was retired on %3, and no tool has created one since January 2024."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "It cannot be deployed, and there is no service agreement for it."),
    .check = drawnAsNew,
};

extern const Rule retiredExisting {
    .id = "ASE-LIFE-021",
    .severity = Severity::Error,
    .facts = "LIFE-01 LIFE-03",
    .title = QT_TRANSLATE_NOOP("Checks", "Existing environment has to be migrated"),
    .because = QT_TRANSLATE_NOOP("Checks", "%1 is a %2, retired on %3. One grace period of 30 days is granted on request."),
    .consequence = QT_TRANSLATE_NOOP(
        "Checks", "The platform migrates it by itself or deletes it with its data; its hardware is being taken away."),
    .check = stillThere,
};

extern const Rule notMigratableInPlace {
    .id = "ASE-LIFE-022",
    .severity = Severity::Warning,
    .facts = "LIFE-05",
    .title = QT_TRANSLATE_NOOP("Checks", "Environment cannot be migrated in place"),
    .because = QT_TRANSLATE_NOOP("Checks", "%1 stands in %2, a classic network or a region without v3."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "It has to be rebuilt as a v3 elsewhere and its apps moved by hand."),
    .check = notMigratable,
};

}
