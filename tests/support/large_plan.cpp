#include "tests/support/large_plan.h"

#include "model/plan/edit/edits.h"

namespace ase::test {

namespace {

constexpr int networks = 10;
constexpr int subnetsPerGroup = 20;
constexpr int rulesPerGroup = 20;
constexpr int subnetsPerEnvironment = 5;

/// Ids of one kind are numbered; kinds do not share numbers.
template<class TypedId>
TypedId numbered(int n)
{
    return TypedId {(std::uint64_t(TypedId::kind) + 1) * 1'000'000 + std::uint64_t(n)};
}

Plan made(const Result<Plan>& result)
{
    Q_ASSERT(result.ok());
    return *result;
}

SecurityRule ruleFor(int n)
{
    SecurityRule rule;
    rule.direction = directionField(n % 2 == 0 ? Direction::Inbound : Direction::Outbound);
    rule.access = accessField(n % 7 == 0 ? Access::Deny : Access::Allow);
    rule.protocol = protocolField(QStringLiteral("Tcp"));
    rule.source.address = matchField(QStringLiteral("10.%1.0.0/16").arg(n % networks));
    rule.source.port = portField(QStringLiteral("*"));
    rule.destination.address = matchField(QStringLiteral("*"));
    rule.destination.port = portField(QString::number(440 + n));
    return rule;
}

Plan withGroup(const Plan& plan, int n)
{
    std::vector<std::pair<SecurityRuleId, SecurityRule>> rules;
    for (int i = 0; i < rulesPerGroup; ++i)
        rules.emplace_back(numbered<SecurityRuleId>(n * rulesPerGroup + i), ruleFor(i));
    const auto group = numbered<SecurityGroupId>(n);
    return made(addRules(made(addSecurityGroup(plan, group)), group, rules));
}

Plan withSubnet(const Plan& plan, int n)
{
    const SubnetId subnet = largePlanSubnet(n);
    const Prefix prefix(
        Address::v4((10U << 24) | (std::uint32_t(n % networks) << 16) | (std::uint32_t(n / networks) << 8)), 24);
    Plan next = made(addSubnet(plan, subnet, {.network = numbered<VirtualNetworkId>(n % networks), .prefix = prefix}));
    next = made(attachSecurityGroup(next, subnet, numbered<SecurityGroupId>(n / subnetsPerGroup)));
    if (n % subnetsPerEnvironment != 0)
        return next;
    const auto environment = numbered<EnvironmentId>(n);
    const auto workers = numbered<AppServicePlanId>(n);
    next = made(addEnvironment(next, environment, {.subnet = subnet}));
    next = made(addAppServicePlan(next, workers, {.environment = environment}));
    return made(addApp(next, numbered<AppId>(n), {.plan = workers}));
}

}

SubnetId largePlanSubnet(int n)
{
    return numbered<SubnetId>(n);
}

Plan largePlan(int subnets)
{
    Plan plan;
    for (int n = 0; n < networks; ++n)
        plan = made(addVirtualNetwork(plan, numbered<VirtualNetworkId>(n)));
    for (int n = 1; n < networks; ++n)
        plan = made(connectNetworks(plan, numbered<PeeringId>(2 * n), numbered<PeeringId>(2 * n + 1),
            numbered<VirtualNetworkId>(0), numbered<VirtualNetworkId>(n)));
    for (int n = 0; n < subnets; ++n) {
        if (n % subnetsPerGroup == 0)
            plan = withGroup(plan, n / subnetsPerGroup);
        plan = withSubnet(plan, n);
    }
    return plan;
}

}
