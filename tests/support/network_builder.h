#pragma once

#include "model/plan/plan.h"

#include <functional>

namespace ase::test {

/// Small networks for tests, written shortly. Ids count up from 1; lists are separated by blanks.
class NetworkBuilder {
public:
    VirtualNetworkId vnet(const QString& name, const QString& prefixes);
    SubnetId subnet(VirtualNetworkId network, const QString& name, const QString& prefixes);
    /// Rules as "100 in allow tcp 10.0.0.0/8 -> *:80,443"; a source may have ports too. Attached where a subnet is given.
    SecurityGroupId group(const QString& name, const QStringList& rules, std::optional<SubnetId> under = {});
    /// Routes as "0.0.0.0/0 -> VirtualAppliance 10.0.9.4".
    RouteTableId table(const QString& name, const QStringList& routes, std::optional<SubnetId> under = {});
    /// Both directions of a peering; the first one is returned.
    PeeringId peer(VirtualNetworkId one, VirtualNetworkId other);
    EnvironmentId environment(
        const QString& name, SubnetId subnet, Generation generation, Exposure exposure = Exposure::Ilb);
    AppServicePlanId plan(EnvironmentId environment, const QString& sku, int instances, std::optional<int> steady = {});
    AppId app(AppServicePlanId plan, const QString& name);
    DeviceId device(const QString& name, Role role, Standing standing, const QString& address = {});
    SiteId site(const QString& name, const QString& prefixes, std::optional<DeviceId> gateway = {});
    ApplicationSecurityGroupId applicationGroup(const QString& name);

    /// Changes what was added.
    void change(SubnetId id, const std::function<void(Subnet&)>& change);
    void change(EnvironmentId id, const std::function<void(Environment&)>& change);
    void change(PeeringId id, const std::function<void(Peering&)>& change);
    void change(AppServicePlanId id, const std::function<void(AppServicePlan&)>& change);
    void change(DeviceId id, const std::function<void(Device&)>& change);
    void change(RouteTableId id, const std::function<void(RouteTable&)>& change);
    void change(ApplicationSecurityGroupId id, const std::function<void(ApplicationSecurityGroup&)>& change);
    void change(SecurityGroupId id, const std::function<void(SecurityGroup&)>& change);
    /// The rule of that name.
    void changeRule(SecurityGroupId group, const QString& name, const std::function<void(SecurityRule&)>& change);
    SecurityRuleId ruleId(SecurityGroupId group, const QString& name) const;

    const Network& network() const { return m_network; }
    PlanPtr build() const;

private:
    template<class TypedId>
    TypedId next()
    {
        return TypedId {++m_last};
    }
    Network m_network;
    std::uint64_t m_last = 0;
};

/// The rule of such a text; named "r" and its priority.
SecurityRule ruleOf(const QString& text);

}
