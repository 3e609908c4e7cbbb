#include "model/check/support.h"

#include "model/plan/edit/edit_subnet.h"
#include "model/plan/edit/free_space.h"

namespace ase {

QString listed(const std::vector<PrefixField>& fields)
{
    QStringList texts;
    for (const PrefixField& field : fields)
        texts << textOf(field);
    return texts.join(QStringLiteral(", "));
}

std::optional<std::vector<Prefix>> allValues(const std::vector<PrefixField>& fields)
{
    std::vector<Prefix> values;
    for (const PrefixField& field : fields) {
        const Prefix* prefix = valueOf(field);
        if (!prefix)
            return std::nullopt;
        values.push_back(*prefix);
    }
    return values;
}

std::optional<int> plannedInstances(const AppServicePlan& plan)
{
    const int* today = plan.instances.value();
    if (!today)
        return plan.steadyInstances;
    return std::max(*today, plan.steadyInstances.value_or(0));
}

int plannedInstances(const Reading& plan, EnvironmentId environment)
{
    int sum = 0;
    for (const auto& row : plan.plansOf(environment))
        sum += std::clamp(plannedInstances(*row.value).value_or(0), 0, 1'000'000);
    return sum;
}

std::optional<VirtualNetworkId> networkOf(const Reading& plan, const Environment& environment)
{
    const Subnet* subnet = environment.subnet ? plan.find(*environment.subnet) : nullptr;
    return subnet ? std::optional(subnet->network) : std::nullopt;
}

std::optional<Prefix> largerPrefix(const Reading& plan, SubnetId id, int length)
{
    const Subnet* subnet = plan.find(id);
    const Prefix* before = subnet ? subnet->firstIpv4Prefix() : nullptr;
    const VirtualNetwork* network = subnet ? plan.find(subnet->network) : nullptr;
    if (!before || !network || length >= before->length() || length < 0)
        return std::nullopt;
    std::vector<PrefixField> others;
    for (const auto& row : plan.subnetsOf(subnet->network))
        for (const PrefixField& field : row.value->prefixes)
            if (row.id != id || valueOf(field) != before)
                others.push_back(field);
    const AddressSet taken = addressesOf(others);
    const AddressSet space = addressesOf(network->addressSpace).only(Family::V4);
    const Prefix around(before->first(), length);
    if (space.contains(around) && !taken.overlaps(around))
        return around;
    return nextFreeBlock(space, taken, length);
}

Result<Plan> withIpv4Prefix(const Plan& plan, SubnetId id, const Prefix& prefix)
{
    const Subnet* subnet = plan.network->subnets.find(id);
    const Prefix* before = subnet ? subnet->firstIpv4Prefix() : nullptr;
    if (!before)
        return resizeSubnet(plan, id, prefix);
    std::vector<PrefixField> prefixes = subnet->prefixes;
    for (std::size_t i = 0; i < prefixes.size(); ++i)
        if (valueOf(subnet->prefixes[i]) == before)
            prefixes[i] = prefixField(prefix);
    return setSubnetPrefixes(plan, id, std::move(prefixes));
}

std::vector<Fix> enlargeFix(const Reading& plan, SubnetId id, std::optional<int> length)
{
    const auto larger = length ? largerPrefix(plan, id, *length) : std::nullopt;
    if (!larger)
        return {};
    return {{QT_TRANSLATE_NOOP("Checks", "Give %1 the prefix %2"), {textOf(plan.find(id)->name), text(*larger)},
        [id, prefix = *larger](const Plan& before) { return withIpv4Prefix(before, id, prefix); }}};
}

}
