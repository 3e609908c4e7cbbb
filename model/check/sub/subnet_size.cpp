#include "model/azure/sizes.h"
#include "model/check/support.h"

namespace ase {

namespace {

/// The finding where the subnet of an environment of such a version is smaller than `longest`, and no smaller than `least`.
std::vector<Finding> smallerThan(EnvironmentId id, const Reading& plan, int longest, int least)
{
    const Environment& environment = *plan.find(id);
    const Subnet* subnet = environment.subnet ? plan.find(*environment.subnet) : nullptr;
    const Prefix* prefix = subnet ? subnet->firstIpv4Prefix() : nullptr;
    if (!prefix || prefix->length() <= longest || prefix->length() > least)
        return {};
    Finding finding {.about = {*environment.subnet, id}, .field = QStringLiteral("prefix")};
    finding.values = {textOf(subnet->name), text(*prefix), textOf(environment.name), QString::number(longest),
        QString::number(plannedInstances(plan, id))};
    finding.fixes = enlargeFix(plan, *environment.subnet, longest);
    return {finding};
}

constexpr int anyLength = 32;

std::vector<Finding> belowLeastV3(EnvironmentId id, const Reading& plan)
{
    if (plan.find(id)->generation != Generation::V3)
        return {};
    return smallerThan(id, plan, azure::subnetSize(Generation::V3).longest, anyLength);
}

std::vector<Finding> belowAdvisedV3(EnvironmentId id, const Reading& plan)
{
    if (plan.find(id)->generation != Generation::V3)
        return {};
    constexpr auto size = azure::subnetSize(Generation::V3);
    return smallerThan(id, plan, size.longestWithoutWarning, size.longest);
}

std::vector<Finding> manyInstances(EnvironmentId id, const Reading& plan)
{
    if (plan.find(id)->generation != Generation::V3 || plannedInstances(plan, id) < azure::manyInstancesV3)
        return {};
    return smallerThan(id, plan, azure::advisedPrefixLargeV3, azure::subnetSize(Generation::V3).longest);
}

std::vector<Finding> belowLeastV1(EnvironmentId id, const Reading& plan)
{
    if (plan.find(id)->generation != Generation::V1)
        return {};
    return smallerThan(id, plan, azure::subnetSize(Generation::V1).longest, anyLength);
}

std::vector<Finding> belowAdvisedRetired(EnvironmentId id, const Reading& plan)
{
    const Generation generation = plan.find(id)->generation;
    if (generation == Generation::V3)
        return {};
    const auto size = azure::subnetSize(generation);
    const int least = generation == Generation::V1 ? size.longest : anyLength;
    return smallerThan(id, plan, size.longestWithoutWarning, least);
}

}

extern const Rule subnetTooSmallV3 {
    .id = "ASE-SUB-034",
    .severity = Severity::Error,
    .facts = "VER-06",
    .title = QT_TRANSLATE_NOOP("Checks", "Subnet is too small for a v3"),
    .because = QT_TRANSLATE_NOOP("Checks", "%1 is %2; %3 needs a /%4 or larger."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Azure refuses to create the environment."),
    .check = belowLeastV3,
};

extern const Rule subnetBelowAdvised {
    .id = "ASE-SUB-035",
    .severity = Severity::Warning,
    .facts = "VER-07",
    .title = QT_TRANSLATE_NOOP("Checks", "Subnet is smaller than advised"),
    .because = QT_TRANSLATE_NOOP("Checks", "%1 is %2; for %3 a /%4 is advised."),
    .consequence = QT_TRANSLATE_NOOP(
        "Checks", "The subnet cannot be enlarged later. Scaling and platform upgrades wait when its addresses run out."),
    .check = belowAdvisedV3,
};

extern const Rule subnetForManyInstances {
    .id = "ASE-SUB-036",
    .severity = Severity::Warning,
    .facts = "VER-07",
    .title = QT_TRANSLATE_NOOP("Checks", "Subnet is small for so many instances"),
    .because = QT_TRANSLATE_NOOP("Checks", "%3 is planned with %5 instances in %1 (%2); a /%4 is advised then."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Scaling up and down may have to be done in small steps."),
    .check = manyInstances,
};

extern const Rule subnetTooSmallV1 {
    .id = "ASE-SUB-040",
    .severity = Severity::Error,
    .facts = "VER-06 DIS-03",
    .title = QT_TRANSLATE_NOOP("Checks", "Subnet is too small for a v1"),
    .because = QT_TRANSLATE_NOOP("Checks", "%1 is %2; %3 needs a /%4 or larger before it runs a single app."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "The environment does not fit into its subnet."),
    .check = belowLeastV1,
};

extern const Rule subnetSmallRetired {
    .id = "ASE-SUB-200",
    .severity = Severity::Warning,
    .facts = "VER-06 VER-07 DIS-03",
    .title = QT_TRANSLATE_NOOP("Checks", "Subnet is small for a v1 or v2"),
    .because = QT_TRANSLATE_NOOP("Checks", "%1 is %2; for %3 a /%4 or larger is advised."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Few instances fit, and the subnet cannot be enlarged later."),
    .check = belowAdvisedRetired,
};

}
