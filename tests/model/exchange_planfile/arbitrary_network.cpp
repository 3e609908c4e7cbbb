#include "tests/model/exchange_planfile/arbitrary_network.h"

#include "tests/model/exchange_planfile/arbitrary_parts.h"
#include "tests/model/exchange_planfile/arbitrary_values.h"

namespace ase::test {

namespace {

class Grower {
public:
    Grower()
        : m_ids(std::uint64_t(*rc::gen::arbitrary<std::uint32_t>()))
    {
    }

    Network grow()
    {
        add(network.applicationSecurityGroups, [] { return anyPart<ApplicationSecurityGroup>(); });
        add(network.virtualNetworks, [] { return virtualNetwork(); });
        add(network.securityGroups, [this] { return securityGroup(); });
        add(network.routeTables, [this] { return routeTable(); });
        if (!network.virtualNetworks.isEmpty()) {
            add(
                network.subnets, [this] { return subnet(); }, 4);
            add(network.peerings, [this] { return peering(); });
        }
        add(network.environments, [this] { return anyEnvironment(network); });
        add(network.appServicePlans, [this] { return appServicePlan(); });
        add(network.apps, [this] { return anyApp(network); });
        add(network.dnsZones, [this] { return zone(); });
        add(network.sites, [] { return site(); });
        add(
            network.devices, [this] { return anyDevice(network); }, 4);
        connectSites();
        aimEndpoints();
        network.region = anyName();
        network.resourceGroup = anyText();
        return network;
    }

    Network network;

private:
    template<class Key, class T, class Make>
    void add(Table<Key, T>& table, Make make, int most = 2)
    {
        for (int count = upTo(most); count > 0; --count)
            table = table.with(m_ids.next<Key>(), make());
    }

    static VirtualNetwork virtualNetwork()
    {
        auto made = anyPart<VirtualNetwork>();
        made.addressSpace = several<PrefixField>(anyPrefix);
        made.dnsServers = several<AddressField>(anyAddress);
        made.classic = chance();
        return made;
    }
    SecurityGroup securityGroup()
    {
        auto made = anyPart<SecurityGroup>();
        for (int position = 0, count = upTo(3); position < count; ++position) {
            auto rule = anyRule(network);
            rule.position = position;
            made.rules = made.rules.with(m_ids.next<SecurityRuleId>(), rule);
        }
        return made;
    }
    RouteTable routeTable()
    {
        auto made = anyPart<RouteTable>();
        made.disableBgpRoutePropagation = known(chance());
        for (int position = 0, count = upTo(3); position < count; ++position) {
            auto route = anyRoute();
            route.position = position;
            made.routes = made.routes.with(m_ids.next<RouteId>(), route);
        }
        return made;
    }
    Subnet subnet()
    {
        auto made = anyPart<Subnet>();
        made.network = anyIdOf(network.virtualNetworks);
        made.prefixes = several<PrefixField>(anyPrefix);
        made.prefixesAsList = chance();
        made.securityGroup = maybeIdOf(network.securityGroups);
        made.routeTable = maybeIdOf(network.routeTables);
        made.serviceEndpoints = several<ServiceEndpoint>([] {
            return ServiceEndpoint {anyText(), several<QString>(anyText)};
        });
        made.delegations = several<Known<QString>>(anyName);
        made.privateEndpointNetworkPolicies = maybe<Known<QString>>(anyName);
        return made;
    }
    Peering peering()
    {
        auto made = anyPart<Peering>();
        made.local = anyIdOf(network.virtualNetworks);
        made.remote = anyIdOf(network.virtualNetworks);
        made.allowVirtualNetworkAccess = known(chance());
        made.allowForwardedTraffic = known(chance());
        made.allowGatewayTransit = known(chance());
        made.useRemoteGateways = known(chance());
        made.disconnected = chance();
        return made;
    }
    AppServicePlan appServicePlan()
    {
        auto made = anyPart<AppServicePlan>();
        made.environment = maybeIdOf(network.environments);
        made.sku = anyName();
        made.tier = anyName();
        made.instances = known(upTo(40));
        made.steadyInstances = maybe<int>([] { return upTo(40); });
        made.system = PlanSystem(upTo(2));
        made.zoneRedundant = known(chance());
        return made;
    }
    static Site site()
    {
        auto made = anyPart<Site>();
        made.prefixes = several<PrefixField>(anyPrefix);
        return made;
    }
    void connectSites()
    {
        for (const auto& row : network.sites.rows()) {
            Site made = *row.value;
            if (!network.devices.isEmpty())
                made.connections = several<SiteConnection>([this] { return SiteConnection {anyIdOf(network.devices)}; }, 2);
            network.sites = network.sites.with(row.id, std::move(made));
        }
    }
    /// Some private endpoints lead to a device or an app of the plan.
    void aimEndpoints()
    {
        for (const auto& row : network.devices.rows()) {
            if (!std::holds_alternative<PrivateEndpoint>(row.value->role))
                continue;
            Device made = *row.value;
            if (const auto app = maybeIdOf(network.apps))
                made.role = PrivateEndpoint {*app};
            else if (chance())
                made.role = PrivateEndpoint {anyIdOf(network.devices)};
            network.devices = network.devices.with(row.id, std::move(made));
        }
    }
    DnsZone zone()
    {
        auto made = anyPart<DnsZone>();
        made.records = several<DnsRecord>([] { return DnsRecord {anyName(), several<AddressField>(anyAddress)}; });
        if (!network.virtualNetworks.isEmpty())
            made.links = several<ZoneLink>([this] {
                return ZoneLink {anyName(), anyIdOf(network.virtualNetworks), chance()};
            });
        return made;
    }

    IdSource m_ids;
};

}

Network arbitraryNetwork()
{
    return Grower().grow();
}

}
