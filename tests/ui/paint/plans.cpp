#include "tests/ui/paint/plans.h"

#include <array>
#include <random>

namespace ase::test {

VirtualNetworkId PlanMaker::network(const QString& name, const QString& prefix)
{
    const auto id = next<VirtualNetworkId>();
    VirtualNetwork row;
    row.name = name;
    row.addressSpace = {prefixField(prefix)};
    m_network.virtualNetworks = m_network.virtualNetworks.with(id, row);
    return id;
}

SubnetId PlanMaker::subnet(const QString& name, const QString& prefix, VirtualNetworkId network)
{
    const auto id = next<SubnetId>();
    Subnet row;
    row.name = name;
    row.network = network;
    if (!prefix.isEmpty())
        row.prefixes = {prefixField(prefix)};
    m_network.subnets = m_network.subnets.with(id, row);
    return id;
}

EnvironmentId PlanMaker::environment(const QString& name, SubnetId subnet, Generation generation, Exposure exposure)
{
    const auto id = next<EnvironmentId>();
    Environment row;
    row.name = name;
    row.subnet = subnet;
    row.generation = generation;
    row.exposure = exposureField(exposure);
    row.inboundAddress = addressField(QStringLiteral("10.1.0.11"));
    if (generation == Generation::V1)
        row.pools = Pools {.workers = {WorkerPool {QStringLiteral("Small"), 2}}};
    m_network.environments = m_network.environments.with(id, row);
    return id;
}

AppServicePlanId PlanMaker::plan(const QString& name, EnvironmentId environment)
{
    const auto id = next<AppServicePlanId>();
    AppServicePlan row;
    row.name = name;
    row.environment = environment;
    row.sku = QStringLiteral("I1v2");
    m_network.appServicePlans = m_network.appServicePlans.with(id, row);
    return id;
}

AppId PlanMaker::app(const QString& name, AppServicePlanId plan)
{
    const auto id = next<AppId>();
    App row;
    row.name = name;
    row.plan = plan;
    m_network.apps = m_network.apps.with(id, row);
    return id;
}

DeviceId PlanMaker::device(const QString& name, Role role, Standing standing)
{
    const auto id = next<DeviceId>();
    Device row;
    row.name = name;
    row.role = std::move(role);
    row.standing = standing;
    m_network.devices = m_network.devices.with(id, row);
    return id;
}

SiteId PlanMaker::site(const QString& name, std::optional<DeviceId> gateway)
{
    const auto id = next<SiteId>();
    Site row;
    row.name = name;
    row.prefixes = {prefixField(QStringLiteral("192.168.0.0/16"))};
    if (gateway)
        row.connections = {{*gateway}};
    m_network.sites = m_network.sites.with(id, row);
    return id;
}

void PlanMaker::peer(VirtualNetworkId local, VirtualNetworkId remote)
{
    Peering row;
    row.name = QStringLiteral("peering");
    row.local = local;
    row.remote = remote;
    m_network.peerings = m_network.peerings.with(next<PeeringId>(), row);
}

void PlanMaker::zone(const QString& name, VirtualNetworkId network)
{
    DnsZone row;
    row.name = name;
    row.records = {{QStringLiteral("*"), {addressField(QStringLiteral("10.1.0.11"))}}};
    row.links = {{QStringLiteral("link"), network}};
    m_network.dnsZones = m_network.dnsZones.with(next<DnsZoneId>(), row);
}

AppId PlanMaker::webApp(const QString& name, std::optional<SubnetId> subnet)
{
    AppServicePlan holder;
    holder.name = QStringLiteral("plan-") + name;
    holder.sku = QStringLiteral("P1v2");
    const auto plan = next<AppServicePlanId>();
    m_network.appServicePlans = m_network.appServicePlans.with(plan, holder);
    const auto id = app(name, plan);
    App row = *m_network.apps.find(id);
    row.integrationSubnet = subnet;
    m_network.apps = m_network.apps.with(id, row);
    return id;
}

NoteId PlanMaker::note(const QString& text)
{
    const auto id = next<NoteId>();
    m_plan.diagram.notes = m_plan.diagram.notes.with(id, Note {text});
    return id;
}

void PlanMaker::guard(SubnetId subnet, const QString& group, const QString& table)
{
    Subnet row = *m_network.subnets.find(subnet);
    if (!group.isEmpty()) {
        row.securityGroup = next<SecurityGroupId>();
        SecurityGroup rules;
        rules.name = group;
        m_network.securityGroups = m_network.securityGroups.with(*row.securityGroup, rules);
    }
    if (!table.isEmpty()) {
        row.routeTable = next<RouteTableId>();
        RouteTable routes;
        routes.name = table;
        m_network.routeTables = m_network.routeTables.with(*row.routeTable, routes);
    }
    m_network.subnets = m_network.subnets.with(subnet, row);
}

Plan PlanMaker::done() const
{
    Plan plan = m_plan;
    plan.network = std::make_shared<const Network>(m_network);
    return plan;
}

Plan hubAndSpoke()
{
    PlanMaker maker;
    const auto hub = maker.network(QStringLiteral("hub"), QStringLiteral("10.0.0.0/16"));
    const auto spoke = maker.network(QStringLiteral("spoke"), QStringLiteral("10.1.0.0/16"));
    const auto walls = maker.subnet(QStringLiteral("AzureFirewallSubnet"), QStringLiteral("10.0.1.0/26"), hub);
    const auto gates = maker.subnet(QStringLiteral("GatewaySubnet"), QStringLiteral("10.0.255.0/27"), hub);
    const auto apps = maker.subnet(QStringLiteral("ase"), QStringLiteral("10.1.0.0/24"), spoke);
    maker.guard(apps, QStringLiteral("nsg-ase"), QStringLiteral("rt-ase"));
    maker.device(QStringLiteral("fw-hub"), Firewall {}, walls);
    const auto gateway = maker.device(QStringLiteral("vpn-hub"), Gateway {}, gates);
    const auto ase = maker.environment(QStringLiteral("ase1"), apps, Generation::V3, Exposure::Ilb);
    const auto web = maker.plan(QStringLiteral("plan-web"), ase);
    maker.app(QStringLiteral("shop"), web);
    maker.device(QStringLiteral("octopus-01"), DeploymentServer {}, maker.site(QStringLiteral("london"), gateway));
    maker.device(QStringLiteral("everyone"), Client {}, OnInternet {});
    maker.peer(hub, spoke);
    maker.peer(spoke, hub);
    maker.zone(QStringLiteral("ase1.appserviceenvironment.net"), spoke);
    return maker.done();
}

Plan anyPlan(std::uint32_t seed, int networks)
{
    std::mt19937 random(seed);
    const auto upTo = [&](int most) { return int(random() % std::uint32_t(most + 1)); };
    const auto name = [&] { return QString(1 + upTo(4) * upTo(20), QChar(u'a' + upTo(25))); };
    PlanMaker maker;
    std::vector<VirtualNetworkId> all;
    std::optional<DeviceId> gateway;
    std::vector<SubnetId> subnets;
    for (int i = 0; i < networks; ++i) {
        all.push_back(maker.network(name(), QStringLiteral("10.%1.0.0/16").arg(i)));
        const int count = upTo(9);
        for (int k = 0; k < count; ++k) {
            const auto subnet =
                maker.subnet(name(), upTo(3) ? QStringLiteral("10.%1.%2.0/24").arg(i).arg(k) : QString(), all.back());
            subnets.push_back(subnet);
            maker.guard(subnet, upTo(1) ? name() : QString(), upTo(2) ? QString() : name());
            if (upTo(5) == 0)
                maker.put(subnet, QPointF(upTo(600) - 50, upTo(600) - 50));
            if (upTo(4) == 0) {
                const auto ase = maker.environment(name(), subnet, Generation(upTo(2)), Exposure(upTo(1)));
                for (int p = upTo(4); p > 0; --p) {
                    const auto plan = maker.plan(name(), ase);
                    for (int a = upTo(5); a > 0; --a)
                        maker.app(name(), plan);
                }
            }
            for (int d = upTo(2); d > 0; --d)
                gateway = maker.device(name(), upTo(1) ? Role(Gateway {}) : Role(VirtualMachine {}), subnet);
        }
        if (upTo(6) == 0)
            maker.put(all.back(), QPointF(5000.0 * i, -3000));
        if (i > 0 && upTo(2))
            maker.peer(all[std::size_t(upTo(i - 1))], all.back());
        if (upTo(3) == 0)
            maker.zone(name(), all.back());
        if (upTo(3) == 0)
            maker.device(name(), VirtualMachine {}, maker.site(name(), gateway));
    }
    maker.device(name(), Client {}, OnInternet {});
    for (int s = upTo(8); s > 0; --s) {
        const auto kind = azure::ServiceKind(upTo(int(azure::ServiceKind::Other)));
        const auto service = maker.device(name(), PlatformService {kind, {}, {}}, OnInternet {});
        if (!subnets.empty() && upTo(1))
            maker.device(name(), PrivateEndpoint {service}, subnets[std::size_t(upTo(int(subnets.size()) - 1))]);
    }
    for (int w = upTo(2); w > 0; --w)
        maker.webApp(name(), subnets.empty() ? std::nullopt : std::optional(subnets.back()));
    for (int n = upTo(2); n > 0; --n)
        maker.note(name() + u'\n' + name() + u' ' + name());
    return maker.done();
}

}
