#include "model/azure/services.h"
#include "model/check/support.h"
#include "model/plan/edit/edit_subnet.h"

namespace ase {

namespace {

bool isEnvironments(const Known<QString>& service)
{
    return service.isKnown() && service.value()->compare(azure::environmentDelegation, Qt::CaseInsensitive) == 0;
}

/// The subnet of the environment where all its delegations are known; null where nothing can be told.
const Subnet* knownSubnet(const Environment& environment, const Reading& plan)
{
    const Subnet* subnet = environment.subnet ? plan.find(*environment.subnet) : nullptr;
    if (!subnet || isOnlyReferredTo(*subnet))
        return nullptr;
    const auto& services = subnet->delegations;
    const bool known = std::all_of(services.begin(), services.end(), [](const auto& service) { return service.isKnown(); });
    return known ? subnet : nullptr;
}

Finding found(EnvironmentId id, const Environment& environment, const Subnet& subnet)
{
    QStringList services;
    for (const auto& service : subnet.delegations)
        services << textOf(service);
    Finding finding {.about = {*environment.subnet, id}, .field = QStringLiteral("delegation")};
    finding.values = {textOf(subnet.name), textOf(environment.name), QString(azure::environmentDelegation),
        services.isEmpty() ? QStringLiteral("–") : services.join(QStringLiteral(", "))};
    return finding;
}

Fix delegateFix(SubnetId id, const Subnet& subnet)
{
    return {QT_TRANSLATE_NOOP("Checks", "Delegate %1 to %2 alone"),
        {textOf(subnet.name), QString(azure::environmentDelegation)},
        [id](const Plan& plan) { return setDelegations(plan, id, {QString(azure::environmentDelegation)}); }};
}

std::vector<Finding> missing(EnvironmentId id, const Reading& plan)
{
    const Environment& environment = *plan.find(id);
    const Subnet* subnet = environment.generation == Generation::V3 ? knownSubnet(environment, plan) : nullptr;
    if (!subnet || std::any_of(subnet->delegations.begin(), subnet->delegations.end(), isEnvironments))
        return {};
    Finding finding = found(id, environment, *subnet);
    finding.fixes.push_back(delegateFix(*environment.subnet, *subnet));
    return {finding};
}

std::vector<Finding> others(EnvironmentId id, const Reading& plan)
{
    const Environment& environment = *plan.find(id);
    const Subnet* subnet = environment.generation == Generation::V3 ? knownSubnet(environment, plan) : nullptr;
    if (!subnet)
        return {};
    const auto& services = subnet->delegations;
    if (services.empty() || (services.size() == 1 && isEnvironments(services.front())))
        return {};
    Finding finding = found(id, environment, *subnet);
    finding.fixes.push_back(delegateFix(*environment.subnet, *subnet));
    return {finding};
}

std::vector<Finding> ofRetired(EnvironmentId id, const Reading& plan)
{
    const Environment& environment = *plan.find(id);
    const Subnet* subnet = environment.generation == Generation::V3 ? nullptr : knownSubnet(environment, plan);
    if (!subnet || subnet->delegations.empty())
        return {};
    Finding finding = found(id, environment, *subnet);
    finding.fixes.push_back({QT_TRANSLATE_NOOP("Checks", "Remove the delegation of %1"), {textOf(subnet->name)},
        [subnetId = *environment.subnet](const Plan& before) { return setDelegations(before, subnetId, {}); }});
    return {finding};
}

}

extern const Rule delegationMissing {
    .id = "ASE-SUB-030",
    .severity = Severity::Error,
    .facts = "VER-04",
    .title = QT_TRANSLATE_NOOP("Checks", "Subnet is not delegated to the environment"),
    .because = QT_TRANSLATE_NOOP("Checks", "%2 is a v3, and its subnet %1 lacks the delegation %3."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Azure refuses to create the environment."),
    .check = missing,
};

extern const Rule delegationToOthers {
    .id = "ASE-SUB-031",
    .severity = Severity::Error,
    .facts = "VER-04 LIFE-06",
    .title = QT_TRANSLATE_NOOP("Checks", "Subnet of a v3 is delegated to others"),
    .because = QT_TRANSLATE_NOOP("Checks", "%1, the subnet of %2, is delegated to %4; it must be %3 once and nothing else."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Azure refuses to create the environment, or to migrate to it."),
    .check = others,
};

extern const Rule delegationOfRetired {
    .id = "ASE-SUB-032",
    .severity = Severity::Error,
    .facts = "VER-04",
    .title = QT_TRANSLATE_NOOP("Checks", "Subnet of a v1 or v2 is delegated"),
    .because = QT_TRANSLATE_NOOP("Checks", "%2 needs a subnet without delegation, and %1 is delegated to %4."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "A v1 or v2 environment does not run in a delegated subnet."),
    .check = ofRetired,
};

}
