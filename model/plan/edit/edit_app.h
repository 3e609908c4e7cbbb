#pragma once

#include "model/plan/plan.h"
#include "model/plan/result.h"

/// App Service plans and their apps.
namespace ase {

struct NewAppServicePlan {
    EnvironmentId environment;
    QString name = {}; ///< empty: a free one
};
/// Of the smallest size its environment runs, with one instance. Facts: VER-02, SKU-01 to SKU-05.
Result<Plan> addAppServicePlan(const Plan& plan, AppServicePlanId id, const NewAppServicePlan& wanted);

/// A size of the catalogue brings its tier along; another is kept as written and the tier stays.
Result<Plan> setPlanSku(const Plan& plan, AppServicePlanId id, const Known<QString>& sku);
Result<Plan> setPlanTier(const Plan& plan, AppServicePlanId id, const Known<QString>& tier);
Result<Plan> setPlanInstances(const Plan& plan, AppServicePlanId id, const Known<int>& instances);
/// What the plan is to grow to; none: as today.
Result<Plan> setSteadyInstances(const Plan& plan, AppServicePlanId id, std::optional<int> instances);
Result<Plan> setPlanSystem(const Plan& plan, AppServicePlanId id, PlanSystem system);
Result<Plan> setPlanZoneRedundant(const Plan& plan, AppServicePlanId id, const Known<bool>& redundant);
Result<Plan> setPlanEnvironment(const Plan& plan, AppServicePlanId id, std::optional<EnvironmentId> environment);

struct NewApp {
    AppServicePlanId plan;
    QString name = {}; ///< empty: a free one
};
Result<Plan> addApp(const Plan& plan, AppId id, const NewApp& wanted);
/// With a plan of the multi-tenant service made for it, apart from every environment; `wanted.plan` is the id that gets.
/// Facts: MT-01, MT-03.
Result<Plan> addMultiTenantApp(const Plan& plan, AppId id, const NewApp& wanted);
/// Into another plan; the environment written beside the old one goes.
Result<Plan> setAppPlan(const Plan& plan, AppId id, AppServicePlanId to);
Result<Plan> setCustomDomains(const Plan& plan, AppId id, std::vector<QString> domains);
Result<Plan> setHttpsOnly(const Plan& plan, AppId id, const Known<bool>& httpsOnly);
Result<Plan> setPublicNetworkAccess(const Plan& plan, AppId id, const std::optional<Known<QString>>& access);

/// None: the inbound address it shares. Fact: MT-06.
Result<Plan> setAssignedAddress(const Plan& plan, AppId id, const std::optional<AddressField>& address);
/// The lists refuse a subnet that is not in the plan. Facts: MT-07, MT-09.
Result<Plan> setRestrictions(const Plan& plan, AppId id, std::vector<AccessRestriction> restrictions);
Result<Plan> setScmRestrictions(const Plan& plan, AppId id, std::vector<AccessRestriction> restrictions);
/// The access of whom no entry names; none: denied where there are entries. Fact: KUDU-15.
Result<Plan> setRestrictionsElse(const Plan& plan, AppId id, const std::optional<Field<Access>>& access);
Result<Plan> setScmRestrictionsElse(const Plan& plan, AppId id, const std::optional<Field<Access>>& access);
/// Whether the SCM site goes by the restrictions of the site; its own are kept.
Result<Plan> setScmUsesRestrictions(const Plan& plan, AppId id, bool uses);
/// Regional VNet integration; none ends it. Fact: MT-12.
Result<Plan> setIntegrationSubnet(const Plan& plan, AppId id, std::optional<SubnetId> subnet);
/// Gateway-required VNet integration; none ends it. Fact: MT-11.
Result<Plan> setGatewayIntegration(const Plan& plan, AppId id, std::optional<VirtualNetworkId> network);
/// Whether publish profiles work at the SCM site and for FTP. Facts: KUDU-16, KUDU-18, ARM-26.
Result<Plan> setScmBasicAuth(const Plan& plan, AppId id, const Known<bool>& works);
Result<Plan> setFtpBasicAuth(const Plan& plan, AppId id, const Known<bool>& works);
/// "AllAllowed", "FtpsOnly" or "Disabled"; none: not told. Fact: KUDU-18.
Result<Plan> setFtpsState(const Plan& plan, AppId id, const std::optional<Known<QString>>& state);
/// Fact: VER-19.
Result<Plan> setRemoteDebugging(const Plan& plan, AppId id, const Known<bool>& on);
/// Fact: MT-10.
Result<Plan> setHybridConnections(const Plan& plan, AppId id, std::vector<HybridConnection> connections);

}
