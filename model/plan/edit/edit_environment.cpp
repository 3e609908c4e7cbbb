#include "model/plan/edit/edit_environment.h"

#include "model/azure/services.h"
#include "model/azure/sizes.h"
#include "model/plan/edit/change.h"
#include "model/plan/edit/edit_subnet.h"
#include "model/plan/edit/free_space.h"

namespace ase {

namespace {

Result<Plan> change(const Plan& plan, EnvironmentId id, const auto& how)
{
    return edit::changeRow(plan, &Network::environments, id, how);
}

/// A subnet delegated to something else is left alone: the checks say what is wrong and offer the mend.
Plan withDelegation(const Plan& plan, SubnetId id)
{
    const Subnet* subnet = plan.network->subnets.find(id);
    if (!subnet || !subnet->delegations.empty())
        return plan;
    const auto delegated = setDelegations(plan, id, {QString(azure::environmentDelegation)});
    return delegated ? *delegated : plan;
}

}

Result<Plan> addEnvironment(const Plan& plan, EnvironmentId id, const NewEnvironment& wanted)
{
    const Network& network = *plan.network;
    if (!network.subnets.contains(wanted.subnet))
        return edit::noLongerThere(PartKind::Subnet);
    Environment added;
    added.name = wanted.name.isEmpty() ? freeName(QStringLiteral("ase"), namesOf(network.environments)) : wanted.name;
    added.generation = wanted.generation;
    added.exposure = exposureField(wanted.exposure);
    added.subnet = wanted.subnet;
    if (wanted.generation == Generation::V1)
        added.pools = Pools {};
    const Plan ready = wanted.generation == Generation::V3 ? withDelegation(plan, wanted.subnet) : plan;
    return edit::addRow(ready, &Network::environments, id, std::move(added));
}

Result<Plan> addEnvironmentWithSubnet(
    const Plan& plan, EnvironmentId id, VirtualNetworkId network, const NewEnvironment& wanted)
{
    const auto withSubnet =
        addSubnet(plan, wanted.subnet, {.network = network, .length = azure::subnetSize(wanted.generation).advised});
    return withSubnet ? addEnvironment(*withSubnet, id, wanted) : withSubnet;
}

Result<Plan> setEnvironmentSubnet(const Plan& plan, EnvironmentId id, std::optional<SubnetId> subnet)
{
    if (subnet && !plan.network->subnets.contains(*subnet))
        return edit::noLongerThere(PartKind::Subnet);
    const auto next = change(plan, id, [&](Environment& row) { row.subnet = subnet; });
    const bool delegates = next && subnet && next->network->environments.find(id)->generation == Generation::V3;
    return delegates ? Result(withDelegation(*next, *subnet)) : next;
}

Result<Plan> setEnvironmentGeneration(const Plan& plan, EnvironmentId id, Generation generation)
{
    const auto next = change(plan, id, [&](Environment& row) {
        row.generation = generation;
        if (generation != Generation::V1)
            row.pools.reset();
        else if (!row.pools)
            row.pools = Pools {};
    });
    const Environment* row = next ? next->network->environments.find(id) : nullptr;
    return row && generation == Generation::V3 && row->subnet ? Result(withDelegation(*next, *row->subnet)) : next;
}

Result<Plan> setEnvironmentExposure(const Plan& plan, EnvironmentId id, const Field<Exposure>& exposure)
{
    return change(plan, id, [&](Environment& row) { row.exposure = exposure; });
}

Result<Plan> setInboundAddress(const Plan& plan, EnvironmentId id, const std::optional<AddressField>& address)
{
    return change(plan, id, [&](Environment& row) { row.inboundAddress = address; });
}

Result<Plan> setDnsSuffix(const Plan& plan, EnvironmentId id, const std::optional<Known<QString>>& suffix)
{
    return change(plan, id, [&](Environment& row) { row.dnsSuffix = suffix; });
}

Result<Plan> setCertificateUrl(const Plan& plan, EnvironmentId id, const std::optional<Known<QString>>& url)
{
    return change(plan, id, [&](Environment& row) { row.certificateUrl = url; });
}

Result<Plan> setCertificateNames(const Plan& plan, EnvironmentId id, std::vector<QString> names)
{
    return change(plan, id, [&](Environment& row) { row.certificateNames = std::move(names); });
}

Result<Plan> setVaultReachable(const Plan& plan, EnvironmentId id, bool reachable)
{
    return change(plan, id, [&](Environment& row) { row.vaultReachable = reachable; });
}

Result<Plan> setFrontEndRatio(const Plan& plan, EnvironmentId id, const std::optional<Known<int>>& ratio)
{
    return change(plan, id, [&](Environment& row) { row.frontEndRatio = ratio; });
}

Result<Plan> setPools(const Plan& plan, EnvironmentId id, const std::optional<Pools>& pools)
{
    return change(plan, id, [&](Environment& row) { row.pools = pools; });
}

Result<Plan> setIpSslAddressCount(const Plan& plan, EnvironmentId id, const std::optional<Known<int>>& count)
{
    return change(plan, id, [&](Environment& row) { row.ipSslAddressCount = count; });
}

Result<Plan> setEnvironmentZoneRedundant(const Plan& plan, EnvironmentId id, const Known<bool>& redundant)
{
    return change(plan, id, [&](Environment& row) { row.zoneRedundant = redundant; });
}

Result<Plan> setDedicatedHosts(const Plan& plan, EnvironmentId id, const Known<int>& hosts)
{
    return change(plan, id, [&](Environment& row) { row.dedicatedHosts = hosts; });
}

Result<Plan> setFtpEnabled(const Plan& plan, EnvironmentId id, const Known<bool>& enabled)
{
    return change(plan, id, [&](Environment& row) { row.ftpEnabled = enabled; });
}

Result<Plan> setRemoteDebugEnabled(const Plan& plan, EnvironmentId id, const Known<bool>& enabled)
{
    return change(plan, id, [&](Environment& row) { row.remoteDebugEnabled = enabled; });
}

Result<Plan> setAllowNewPrivateEndpoints(const Plan& plan, EnvironmentId id, const Known<bool>& allowed)
{
    return change(plan, id, [&](Environment& row) { row.allowNewPrivateEndpoints = allowed; });
}

Result<Plan> setUpgradePreference(const Plan& plan, EnvironmentId id, const std::optional<Known<QString>>& preference)
{
    return change(plan, id, [&](Environment& row) { row.upgradePreference = preference; });
}

}
