#include "model/plan/edit/edit_app.h"

#include "model/azure/services.h"
#include "model/azure/skus.h"
#include "model/plan/edit/change.h"
#include "model/plan/edit/free_space.h"

#include <algorithm>

namespace ase {

namespace {

Result<Plan> changePlan(const Plan& plan, AppServicePlanId id, const auto& how)
{
    return edit::changeRow(plan, &Network::appServicePlans, id, how);
}

Result<Plan> changeApp(const Plan& plan, AppId id, const auto& how)
{
    return edit::changeRow(plan, &Network::apps, id, how);
}

bool holdSubnetsOf(const Plan& plan, const std::vector<AccessRestriction>& restrictions)
{
    return std::all_of(restrictions.begin(), restrictions.end(), [&](const AccessRestriction& restriction) {
        return !restriction.subnet || plan.network->subnets.contains(*restriction.subnet);
    });
}

/// The catalogue is ordered by size within a tier.
const azure::Sku* smallestOf(Generation generation)
{
    const auto all = azure::skus();
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const azure::Sku& sku) { return azure::generationOf(sku.tier) == generation; });
    return found == all.end() ? nullptr : &*found;
}

}

Result<Plan> addAppServicePlan(const Plan& plan, AppServicePlanId id, const NewAppServicePlan& wanted)
{
    const Network& network = *plan.network;
    const Environment* environment = network.environments.find(wanted.environment);
    if (!environment)
        return edit::noLongerThere(PartKind::Environment);
    AppServicePlan added;
    added.name = wanted.name.isEmpty() ? freeName(QStringLiteral("plan"), namesOf(network.appServicePlans)) : wanted.name;
    added.environment = wanted.environment;
    if (const azure::Sku* sku = smallestOf(environment->generation)) {
        added.sku = QString(sku->name);
        added.tier = QString(azure::nameOf(sku->tier));
    }
    return edit::addRow(plan, &Network::appServicePlans, id, std::move(added));
}

Result<Plan> setPlanSku(const Plan& plan, AppServicePlanId id, const Known<QString>& sku)
{
    return changePlan(plan, id, [&](AppServicePlan& row) {
        row.sku = sku;
        if (const azure::Sku* known = sku.isKnown() ? azure::findSku(*sku.value()) : nullptr)
            row.tier = QString(azure::nameOf(known->tier));
    });
}

Result<Plan> setPlanTier(const Plan& plan, AppServicePlanId id, const Known<QString>& tier)
{
    return changePlan(plan, id, [&](AppServicePlan& row) { row.tier = tier; });
}

Result<Plan> setPlanInstances(const Plan& plan, AppServicePlanId id, const Known<int>& instances)
{
    return changePlan(plan, id, [&](AppServicePlan& row) { row.instances = instances; });
}

Result<Plan> setSteadyInstances(const Plan& plan, AppServicePlanId id, std::optional<int> instances)
{
    return changePlan(plan, id, [&](AppServicePlan& row) { row.steadyInstances = instances; });
}

Result<Plan> setPlanSystem(const Plan& plan, AppServicePlanId id, PlanSystem system)
{
    return changePlan(plan, id, [&](AppServicePlan& row) { row.system = system; });
}

Result<Plan> setPlanZoneRedundant(const Plan& plan, AppServicePlanId id, const Known<bool>& redundant)
{
    return changePlan(plan, id, [&](AppServicePlan& row) { row.zoneRedundant = redundant; });
}

Result<Plan> setPlanEnvironment(const Plan& plan, AppServicePlanId id, std::optional<EnvironmentId> environment)
{
    if (environment && !plan.network->environments.contains(*environment))
        return edit::noLongerThere(PartKind::Environment);
    return changePlan(plan, id, [&](AppServicePlan& row) { row.environment = environment; });
}

Result<Plan> addApp(const Plan& plan, AppId id, const NewApp& wanted)
{
    const Network& network = *plan.network;
    if (!network.appServicePlans.contains(wanted.plan))
        return edit::noLongerThere(PartKind::AppServicePlan);
    App added;
    added.name = wanted.name.isEmpty() ? freeName(QStringLiteral("app"), namesOf(network.apps)) : wanted.name;
    added.plan = wanted.plan;
    return edit::addRow(plan, &Network::apps, id, std::move(added));
}

Result<Plan> addMultiTenantApp(const Plan& plan, AppId id, const NewApp& wanted)
{
    AppServicePlan holder;
    holder.name = freeName(QStringLiteral("plan"), namesOf(plan.network->appServicePlans));
    holder.sku = QString(azure::multiTenantSku);
    holder.tier = QString(azure::multiTenantTier);
    const auto held = edit::addRow(plan, &Network::appServicePlans, wanted.plan, std::move(holder));
    return held ? addApp(*held, id, wanted) : held;
}

Result<Plan> setAppPlan(const Plan& plan, AppId id, AppServicePlanId to)
{
    if (!plan.network->appServicePlans.contains(to))
        return edit::noLongerThere(PartKind::AppServicePlan);
    return changeApp(plan, id, [&](App& row) {
        row.plan = to;
        row.environment.reset();
    });
}

Result<Plan> setCustomDomains(const Plan& plan, AppId id, std::vector<QString> domains)
{
    return changeApp(plan, id, [&](App& row) { row.customDomains = std::move(domains); });
}

Result<Plan> setHttpsOnly(const Plan& plan, AppId id, const Known<bool>& httpsOnly)
{
    return changeApp(plan, id, [&](App& row) { row.httpsOnly = httpsOnly; });
}

Result<Plan> setPublicNetworkAccess(const Plan& plan, AppId id, const std::optional<Known<QString>>& access)
{
    return changeApp(plan, id, [&](App& row) { row.publicNetworkAccess = access; });
}

Result<Plan> setAssignedAddress(const Plan& plan, AppId id, const std::optional<AddressField>& address)
{
    return changeApp(plan, id, [&](App& row) { row.assignedAddress = address; });
}

Result<Plan> setRestrictions(const Plan& plan, AppId id, std::vector<AccessRestriction> restrictions)
{
    if (!holdSubnetsOf(plan, restrictions))
        return edit::noLongerThere(PartKind::Subnet);
    return changeApp(plan, id, [&](App& row) { row.restrictions = std::move(restrictions); });
}

Result<Plan> setScmRestrictions(const Plan& plan, AppId id, std::vector<AccessRestriction> restrictions)
{
    if (!holdSubnetsOf(plan, restrictions))
        return edit::noLongerThere(PartKind::Subnet);
    return changeApp(plan, id, [&](App& row) { row.scmRestrictions = std::move(restrictions); });
}

Result<Plan> setRestrictionsElse(const Plan& plan, AppId id, const std::optional<Field<Access>>& access)
{
    return changeApp(plan, id, [&](App& row) { row.restrictionsElse = access; });
}

Result<Plan> setScmRestrictionsElse(const Plan& plan, AppId id, const std::optional<Field<Access>>& access)
{
    return changeApp(plan, id, [&](App& row) { row.scmRestrictionsElse = access; });
}

Result<Plan> setScmUsesRestrictions(const Plan& plan, AppId id, bool uses)
{
    return changeApp(plan, id, [&](App& row) { row.scmUsesRestrictions = uses; });
}

Result<Plan> setIntegrationSubnet(const Plan& plan, AppId id, std::optional<SubnetId> subnet)
{
    if (subnet && !plan.network->subnets.contains(*subnet))
        return edit::noLongerThere(PartKind::Subnet);
    return changeApp(plan, id, [&](App& row) { row.integrationSubnet = subnet; });
}

Result<Plan> setGatewayIntegration(const Plan& plan, AppId id, std::optional<VirtualNetworkId> network)
{
    if (network && !plan.network->virtualNetworks.contains(*network))
        return edit::noLongerThere(PartKind::VirtualNetwork);
    return changeApp(plan, id, [&](App& row) { row.gatewayIntegration = network; });
}

Result<Plan> setHybridConnections(const Plan& plan, AppId id, std::vector<HybridConnection> connections)
{
    return changeApp(plan, id, [&](App& row) { row.hybridConnections = std::move(connections); });
}

Result<Plan> setScmBasicAuth(const Plan& plan, AppId id, const Known<bool>& works)
{
    return changeApp(plan, id, [&](App& row) { row.scmBasicAuth = works; });
}

Result<Plan> setFtpBasicAuth(const Plan& plan, AppId id, const Known<bool>& works)
{
    return changeApp(plan, id, [&](App& row) { row.ftpBasicAuth = works; });
}

Result<Plan> setFtpsState(const Plan& plan, AppId id, const std::optional<Known<QString>>& state)
{
    return changeApp(plan, id, [&](App& row) { row.ftpsState = state; });
}

Result<Plan> setRemoteDebugging(const Plan& plan, AppId id, const Known<bool>& on)
{
    return changeApp(plan, id, [&](App& row) { row.remoteDebugging = on; });
}

}
