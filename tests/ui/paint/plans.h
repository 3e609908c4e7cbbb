#pragma once

#include "model/plan/plan.h"

namespace ase::test {

/// Makes plans part by part; ids count from 1.
class PlanMaker {
public:
    VirtualNetworkId network(const QString& name, const QString& prefix);
    SubnetId subnet(const QString& name, const QString& prefix, VirtualNetworkId network);
    EnvironmentId environment(const QString& name, SubnetId subnet, Generation generation, Exposure exposure);
    AppServicePlanId plan(const QString& name, EnvironmentId environment);
    AppId app(const QString& name, AppServicePlanId plan);
    DeviceId device(const QString& name, Role role, Standing standing);
    SiteId site(const QString& name, std::optional<DeviceId> gateway = {});
    void peer(VirtualNetworkId local, VirtualNetworkId remote);
    void zone(const QString& name, VirtualNetworkId network);
    /// An app of the multi-tenant service with a plan of its own, integrated with the subnet.
    AppId webApp(const QString& name, std::optional<SubnetId> subnet = {});
    NoteId note(const QString& text);
    void guard(SubnetId subnet, const QString& group, const QString& table);
    void put(PartId id, QPointF at) { m_plan.diagram.placements = m_plan.diagram.placements.with(id, {at, {}}); }

    Plan done() const;

private:
    template<class TypedId>
    TypedId next()
    {
        return TypedId {++m_last};
    }

    Plan m_plan;
    Network m_network;
    std::uint64_t m_last = 0;
};

/// A hub with firewall, gateway and name server, a spoke with an environment and its plans, a site, a zone.
Plan hubAndSpoke();
/// Some plan with parts of every kind, names of every length, and places a person gave; the same seed gives the same plan.
Plan anyPlan(std::uint32_t seed, int networks);

}
