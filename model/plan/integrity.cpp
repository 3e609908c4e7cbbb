#include "model/plan/integrity.h"

namespace ase {

namespace {

class Search {
public:
    explicit Search(const Network& network)
        : m_network(network)
    {
    }

    void referencesOf(const Subnet& subnet, PartId id)
    {
        check(m_network.virtualNetworks, subnet.network, id, "network");
        check(m_network.securityGroups, subnet.securityGroup, id, "securityGroup");
        check(m_network.routeTables, subnet.routeTable, id, "routeTable");
    }
    void referencesOf(const Peering& peering, PartId id)
    {
        check(m_network.virtualNetworks, peering.local, id, "local");
        check(m_network.virtualNetworks, peering.remote, id, "remote");
    }
    void referencesOf(const SecurityGroup& group, PartId)
    {
        for (const auto& rule : group.rules.rows()) {
            for (const auto& source : rule.value->source.groups)
                check(m_network.applicationSecurityGroups, source, rule.id, "source");
            for (const auto& destination : rule.value->destination.groups)
                check(m_network.applicationSecurityGroups, destination, rule.id, "destination");
        }
    }
    void referencesOf(const Environment& environment, PartId id)
    {
        check(m_network.subnets, environment.subnet, id, "subnet");
    }
    void referencesOf(const AppServicePlan& plan, PartId id)
    {
        check(m_network.environments, plan.environment, id, "environment");
    }
    void referencesOf(const App& app, PartId id)
    {
        check(m_network.appServicePlans, app.plan, id, "plan");
        check(m_network.environments, app.environment, id, "environment");
        for (const AccessRestriction& restriction : app.restrictions)
            check(m_network.subnets, restriction.subnet, id, "restrictions");
        for (const AccessRestriction& restriction : app.scmRestrictions)
            check(m_network.subnets, restriction.subnet, id, "scmRestrictions");
        check(m_network.subnets, app.integrationSubnet, id, "integrationSubnet");
        check(m_network.virtualNetworks, app.gatewayIntegration, id, "gatewayIntegration");
    }
    void referencesOf(const Device& device, PartId id)
    {
        if (const SubnetId* subnet = subnetOf(device))
            check(m_network.subnets, *subnet, id, "standing");
        if (const SiteId* site = siteOf(device))
            check(m_network.sites, *site, id, "standing");
        for (const auto& group : device.groups)
            check(m_network.applicationSecurityGroups, group, id, "groups");
        check(m_network.securityGroups, device.securityGroup, id, "securityGroup");
        referencesOf(device.role, id);
    }
    void referencesOf(const Role& role, PartId id)
    {
        if (const auto* endpoint = std::get_if<PrivateEndpoint>(&role)) {
            if (const auto* service = std::get_if<DeviceId>(&endpoint->target))
                check(m_network.devices, *service, id, "target");
            if (const auto* app = std::get_if<AppId>(&endpoint->target))
                check(m_network.apps, *app, id, "target");
        }
        if (const auto* service = std::get_if<PlatformService>(&role))
            for (const SubnetId subnet : service->endpointSubnets)
                check(m_network.subnets, subnet, id, "endpointSubnets");
        if (const auto* gateway = std::get_if<ApplicationGateway>(&role))
            for (const AppId app : gateway->publishes)
                check(m_network.apps, app, id, "publishes");
        if (const auto* server = std::get_if<DnsServer>(&role))
            for (const DnsZoneId zone : server->zones)
                check(m_network.dnsZones, zone, id, "zones");
    }
    void referencesOf(const Site& site, PartId id)
    {
        for (const SiteConnection& connection : site.connections)
            check(m_network.devices, connection.gateway, id, "connections");
    }
    void referencesOf(const DnsZone& zone, PartId id)
    {
        for (const ZoneLink& link : zone.links)
            check(m_network.virtualNetworks, link.network, id, "links");
    }
    void referencesOf(const Part&, PartId) { } // the other kinds refer to nothing

    void mustExist(const Plan& plan, PartId id, const char* field)
    {
        if (!isInPlan(plan, id))
            found.push_back({id, QLatin1String(field), id});
    }

    std::vector<DanglingReference> found;

private:
    template<class Table, class TypedId>
    void check(const Table& table, TypedId id, PartId holder, const char* field)
    {
        if (!table.contains(id))
            found.push_back({holder, QLatin1String(field), id});
    }
    template<class Table, class TypedId>
    void check(const Table& table, const std::optional<TypedId>& id, PartId holder, const char* field)
    {
        if (id)
            check(table, *id, holder, field);
    }

    const Network& m_network;
};

}

std::vector<DanglingReference> danglingReferences(const Plan& plan)
{
    Search search(*plan.network);
    forEachTable(*plan.network, [&](const auto& table) {
        for (const auto& row : table.rows())
            search.referencesOf(*row.value, row.id);
    });
    for (const auto& row : plan.diagram.placements.rows())
        search.mustExist(plan, row.id, "placement");
    for (const auto& row : plan.diagram.rows.rows())
        search.mustExist(plan, row.id, "look");
    for (const Scenario& scenario : plan.scenarios)
        for (const PartId part : partsOf(scenario.query))
            search.mustExist(plan, part, "scenario");
    for (const KeptItem& item : plan.kept->items)
        if (item.part)
            search.mustExist(plan, *item.part, "kept");
    return search.found;
}

}
