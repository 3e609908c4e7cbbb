#pragma once

#include "model/exchange/arm/import_template.h"
#include "model/exchange/arm/read/taken.h"
#include "model/exchange/arm/resource_id.h"

#include <map>
#include <type_traits>

namespace ase::arm {

/// The parts of a plan while resources are read. Parts are found by resource id: one that is referred to before, or without,
/// being created stands there as existing.
class PlanBuilder {
public:
    /// The part of this id, made as existing where it was not met yet. `id` is a resource id or the expression of one.
    template<class Key>
    Key refer(const Value& id);
    /// The same for a part a template creates.
    template<class Key>
    Key create(const EvaluatedResource& resource, Taken& fields);

    template<class Key>
    auto& at(Key key);

    /// The id of a child: "<id>/<type>/<name>".
    static Value childId(const Value& id, const QString& type, const Value& name);

    /// The id without its last type and name; of a value that is no such id, an id of that value's own.
    static Value parentOf(const Value& id);

    /// The id of a resource named beside another: in the same group, of that type.
    static Value neighbourId(const Value& id, const QString& type, const Value& name);

    /// Keeps what was not taken of a part, and lists it.
    void keepRest(PartId part, const Taken& resource, const EvaluatedResource& origin, const QString& pointer);
    /// Lists what was not taken of a resource that becomes a piece of a part and is written anew: another time to live,
    /// metadata.
    void listRest(const EvaluatedResource& resource, const Taken& fields);
    /// Keeps a whole resource; of a part that is drawn from it too, or of none.
    void keepResource(const EvaluatedResource& resource, std::optional<PartId> part = {});

    /// The declaration of a parameter without a value: an export needs it again.
    void keepParameter(const QString& name, const json::Value& declaration);

    /// The plan and the report; the builder is spent.
    Imported finish(const std::vector<EvaluatedResource>& resources);

    void note(Problem problem) { m_imported.notes.push_back(std::move(problem)); }
    Imported& imported() { return m_imported; }

private:
    static void nameExisting(Part& part, const Value& id);
    static void readRegion(Part& part, Taken& resource);

    std::map<VirtualNetworkId, VirtualNetwork> m_networks;
    std::map<SubnetId, Subnet> m_subnets;
    std::map<PeeringId, Peering> m_peerings;
    std::map<SecurityGroupId, SecurityGroup> m_securityGroups;
    std::map<ApplicationSecurityGroupId, ApplicationSecurityGroup> m_applicationGroups;
    std::map<RouteTableId, RouteTable> m_routeTables;
    std::map<EnvironmentId, Environment> m_environments;
    std::map<AppServicePlanId, AppServicePlan> m_plans;
    std::map<AppId, App> m_apps;
    std::map<DeviceId, Device> m_devices;
    std::map<SiteId, Site> m_sites;
    std::map<DnsZoneId, DnsZone> m_zones;
    std::vector<KeptItem> m_kept;
    Imported m_imported;

    template<class Key>
    auto& mapOf();
};

/// Ids of the children written in one list of a resource: one each, even where two have the same name.
class ChildIds {
public:
    ChildIds(const Value& parent, QString type)
        : m_parent(parent)
        , m_type(std::move(type))
    {
    }
    Value of(const Value& name);

private:
    const Value& m_parent;
    QString m_type;
    std::map<QString, int> m_given;
};

/// One reader a kind of resource; each takes what the model knows and keeps the rest.
void readVirtualNetwork(PlanBuilder& plan, const EvaluatedResource& resource);
void readSubnet(PlanBuilder& plan, const EvaluatedResource& resource);
void readPeering(PlanBuilder& plan, const EvaluatedResource& resource);
void readSecurityGroup(PlanBuilder& plan, const EvaluatedResource& resource);
void readSecurityRule(PlanBuilder& plan, const EvaluatedResource& resource);
void readApplicationSecurityGroup(PlanBuilder& plan, const EvaluatedResource& resource);
void readRouteTable(PlanBuilder& plan, const EvaluatedResource& resource);
void readRoute(PlanBuilder& plan, const EvaluatedResource& resource);
void readEnvironment(PlanBuilder& plan, const EvaluatedResource& resource);
void readEnvironmentConfiguration(PlanBuilder& plan, const EvaluatedResource& resource);
void readAppServicePlan(PlanBuilder& plan, const EvaluatedResource& resource);
void readApp(PlanBuilder& plan, const EvaluatedResource& resource);
void readPublishingPolicy(PlanBuilder& plan, const EvaluatedResource& resource);
void readDnsZone(PlanBuilder& plan, const EvaluatedResource& resource);
void readDnsRecord(PlanBuilder& plan, const EvaluatedResource& resource);
void readDnsLink(PlanBuilder& plan, const EvaluatedResource& resource);
void readGateway(PlanBuilder& plan, const EvaluatedResource& resource);
void readFirewall(PlanBuilder& plan, const EvaluatedResource& resource);
void readApplicationGateway(PlanBuilder& plan, const EvaluatedResource& resource);

/// The last segment of a resource's full name.
Value ownName(const EvaluatedResource& resource);

template<class Key>
auto& PlanBuilder::mapOf()
{
    if constexpr (std::is_same_v<Key, VirtualNetworkId>)
        return m_networks;
    else if constexpr (std::is_same_v<Key, SubnetId>)
        return m_subnets;
    else if constexpr (std::is_same_v<Key, PeeringId>)
        return m_peerings;
    else if constexpr (std::is_same_v<Key, SecurityGroupId>)
        return m_securityGroups;
    else if constexpr (std::is_same_v<Key, ApplicationSecurityGroupId>)
        return m_applicationGroups;
    else if constexpr (std::is_same_v<Key, RouteTableId>)
        return m_routeTables;
    else if constexpr (std::is_same_v<Key, EnvironmentId>)
        return m_environments;
    else if constexpr (std::is_same_v<Key, AppServicePlanId>)
        return m_plans;
    else if constexpr (std::is_same_v<Key, AppId>)
        return m_apps;
    else if constexpr (std::is_same_v<Key, DeviceId>)
        return m_devices;
    else if constexpr (std::is_same_v<Key, SiteId>)
        return m_sites;
    else
        return m_zones;
}

template<class Key>
auto& PlanBuilder::at(Key key)
{
    return mapOf<Key>()[key];
}

template<class Key>
Key PlanBuilder::refer(const Value& id)
{
    const Key key {idFromPath(Key::kind, keyOf(id))};
    auto& parts = mapOf<Key>();
    if (!parts.contains(key)) {
        auto& part = parts[key];
        part.existing = true;
        nameExisting(part, id);
        if constexpr (std::is_same_v<Key, SubnetId>)
            part.network = refer<VirtualNetworkId>(parentOf(id));
    }
    return key;
}

template<class Key>
Key PlanBuilder::create(const EvaluatedResource& resource, Taken& fields)
{
    const Key key = refer<Key>(resource.id);
    auto& part = at(key);
    part.existing = resource.existing;
    part.name = textOf(ownName(resource));
    part.resourceGroup = resource.resourceGroup.isNull() ? QString() : written(resource.resourceGroup);
    readRegion(part, fields);
    fields.drop(u"name");
    fields.drop(u"type");
    fields.drop(u"apiVersion");
    return key;
}

}
