#include "model/check/life/convert_to_v3.h"

#include "model/azure/services.h"
#include "model/azure/skus.h"
#include "model/plan/edit/edit_app.h"
#include "model/plan/edit/edit_environment.h"
#include "model/plan/edit/edit_subnet.h"

namespace ase {

namespace {

/// What a plan of this size becomes; the same where it runs in v3 already, null where nothing replaces it.
const azure::Sku* sizeInV3(const AppServicePlan& plan)
{
    const QString* name = plan.sku.value();
    const azure::Sku* sku = name ? azure::findSku(*name) : nullptr;
    if (!sku)
        return nullptr;
    return azure::generationOf(sku->tier) == Generation::V3 ? sku : azure::migratedSku(*sku);
}

/// The subnet written with one prefix as a v3 takes it. Fact: VER-05.
Result<Plan> withSinglePrefix(const Plan& plan, SubnetId id)
{
    const Subnet* before = plan.network->subnets.find(id);
    if (!before || before->prefixes.size() > 1 || !before->prefixesAsList)
        return plan;
    Subnet after = *before;
    after.prefixesAsList = false;
    return withNetwork(plan, [&](Network& network) { network.subnets = network.subnets.with(id, after); });
}

/// Does one edit after another until one refuses.
class Steps {
public:
    explicit Steps(const Plan& plan)
        : m_result(plan)
    {
    }
    template<class Edit, class... Arguments>
    void then(Edit edit, const Arguments&... arguments)
    {
        if (m_result)
            m_result = edit(*m_result, arguments...);
    }
    Result<Plan> result() const { return m_result; }

private:
    Result<Plan> m_result;
};

}

bool isConvertible(const Reading& plan, EnvironmentId id)
{
    const Environment& environment = *plan.find(id);
    const auto networkId = networkOf(plan, environment);
    const VirtualNetwork* network = networkId ? plan.find(*networkId) : nullptr;
    if (!valueOf(environment.exposure) || (network && network->classic))
        return false;
    const auto& plans = plan.plansOf(id);
    return std::all_of(plans.begin(), plans.end(), [](const auto& row) { return sizeInV3(*row.value); });
}

Result<Plan> convertToV3(const Plan& plan, EnvironmentId id)
{
    const Environment* before = plan.network->environments.find(id);
    const Exposure* exposure = before ? valueOf(before->exposure) : nullptr;
    Steps steps(plan);
    steps.then(setEnvironmentGeneration, id, Generation::V3);
    steps.then(setFrontEndRatio, id, std::nullopt);
    steps.then(setIpSslAddressCount, id, std::nullopt);
    if (exposure) {
        // In the spelling that v3 takes. Fact: ARM-22.
        steps.then(setEnvironmentExposure, id, exposureField(*exposure));
        if (*exposure == Exposure::External) {
            steps.then(setDnsSuffix, id, std::nullopt);
            steps.then(setInboundAddress, id, std::nullopt); // changes with the migration. Fact: LIFE-04
        }
    }
    for (const auto& row : plan.network->appServicePlans.rows())
        if (row.value->environment == id)
            if (const azure::Sku* sku = sizeInV3(*row.value))
                steps.then(setPlanSku, row.id, Known<QString>(QString(sku->name)));
    const Subnet* subnet = before && before->subnet ? plan.network->subnets.find(*before->subnet) : nullptr;
    if (subnet) {
        steps.then(setDelegations, *before->subnet,
            std::vector<Known<QString>> {Known<QString>(QString(azure::environmentDelegation))});
        steps.then(withSinglePrefix, *before->subnet);
    }
    return steps.result();
}

}
