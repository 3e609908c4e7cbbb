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
/// Into another plan; the environment written beside the old one goes.
Result<Plan> setAppPlan(const Plan& plan, AppId id, AppServicePlanId to);
Result<Plan> setCustomDomains(const Plan& plan, AppId id, std::vector<QString> domains);
Result<Plan> setHttpsOnly(const Plan& plan, AppId id, const Known<bool>& httpsOnly);
Result<Plan> setPublicNetworkAccess(const Plan& plan, AppId id, const std::optional<Known<QString>>& access);

}
