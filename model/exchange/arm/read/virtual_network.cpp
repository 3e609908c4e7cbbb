#include "model/exchange/arm/read/plan_builder.h"

namespace ase::arm {

namespace {

void readEndpoints(Subnet& subnet, Taken& properties)
{
    if (!properties.peek(u"serviceEndpoints"))
        return;
    subnet.serviceEndpoints.clear();
    for (const Value& item : properties.items(u"serviceEndpoints")) {
        ServiceEndpoint endpoint;
        const Value* service = item.find(u"service");
        endpoint.service = service ? textOf(textOf(*service)) : written(item);
        if (const Value* locations = item.find(u"locations"))
            for (const Value& location : locations->items())
                endpoint.locations.push_back(textOf(textOf(location)));
        subnet.serviceEndpoints.push_back(std::move(endpoint));
    }
}

void readDelegations(Subnet& subnet, Taken& properties)
{
    if (!properties.peek(u"delegations"))
        return;
    subnet.delegations.clear();
    for (const Value& item : properties.items(u"delegations")) {
        const Value* service = item.find(u"properties", u"serviceName");
        subnet.delegations.push_back(textOf(service ? *service : item));
    }
}

/// Takes {"id": ...} of a member; nothing where it is missing or has no id.
std::optional<Value> referenceIn(Taken& properties, QStringView key)
{
    Taken& held = properties.object(key);
    const Value* id = held.take(u"id");
    return id ? std::optional(*id) : std::nullopt;
}

void readSubnetProperties(PlanBuilder& plan, Subnet& subnet, Taken& properties)
{
    if (const Value* prefix = properties.take(u"addressPrefix"))
        subnet.prefixes = {fieldOf<Prefix>(*prefix, prefixField)};
    if (const auto several = properties.items(u"addressPrefixes"); !several.empty()) {
        subnet.prefixes = fieldsOf<Prefix>(several, prefixField);
        subnet.prefixesAsList = true;
    }
    if (const auto id = referenceIn(properties, u"networkSecurityGroup"))
        subnet.securityGroup = plan.refer<SecurityGroupId>(*id);
    if (const auto id = referenceIn(properties, u"routeTable"))
        subnet.routeTable = plan.refer<RouteTableId>(*id);
    readEndpoints(subnet, properties);
    readDelegations(subnet, properties);
    if (auto policies = properties.text(u"privateEndpointNetworkPolicies"))
        subnet.privateEndpointNetworkPolicies = *policies;
}

void readInlineSubnet(
    PlanBuilder& plan, const EvaluatedResource& network, const Value& item, std::size_t index, ChildIds& ids)
{
    Taken fields(item);
    const Value* name = fields.take(u"name");
    const Value unnamed = item.isUnknown() ? item : Value(QString());
    const Value& known = name ? *name : unnamed;
    const SubnetId key = plan.refer<SubnetId>(ids.of(known));
    Subnet& subnet = plan.at(key);
    subnet.existing = network.existing;
    subnet.name = textOf(known);
    subnet.network = plan.refer<VirtualNetworkId>(network.id);
    fields.drop(u"id");
    fields.drop(u"type");
    readSubnetProperties(plan, subnet, fields.object(u"properties"));
    plan.keepRest(key, fields, network, network.pointer + QStringLiteral("/properties/subnets/%1").arg(index));
}

void readPeeringProperties(PlanBuilder& plan, Peering& peering, Taken& properties)
{
    if (const auto remote = referenceIn(properties, u"remoteVirtualNetwork"))
        peering.remote = plan.refer<VirtualNetworkId>(*remote);
    peering.allowVirtualNetworkAccess = properties.flag(u"allowVirtualNetworkAccess", true);
    peering.allowForwardedTraffic = properties.flag(u"allowForwardedTraffic", false);
    peering.allowGatewayTransit = properties.flag(u"allowGatewayTransit", false);
    peering.useRemoteGateways = properties.flag(u"useRemoteGateways", false);
    if (const auto state = properties.text(u"peeringState"))
        peering.disconnected = state->valueOr({}).compare(u"Disconnected", Qt::CaseInsensitive) == 0;
}

void readInlinePeering(PlanBuilder& plan, const EvaluatedResource& network, const Value& item, std::size_t index)
{
    Taken fields(item);
    const Value* name = fields.take(u"name");
    const Value known = name ? *name : item;
    const PeeringId key =
        plan.refer<PeeringId>(PlanBuilder::childId(network.id, QStringLiteral("virtualNetworkPeerings"), known));
    Peering& peering = plan.at(key);
    peering.existing = network.existing;
    peering.name = textOf(known);
    peering.local = plan.refer<VirtualNetworkId>(network.id);
    readPeeringProperties(plan, peering, fields.object(u"properties"));
    plan.keepRest(
        key, fields, network, network.pointer + QStringLiteral("/properties/virtualNetworkPeerings/%1").arg(index));
}

}

void readVirtualNetwork(PlanBuilder& plan, const EvaluatedResource& resource)
{
    Taken fields(resource.body);
    const VirtualNetworkId key = plan.create<VirtualNetworkId>(resource, fields);
    VirtualNetwork& network = plan.at(key);
    Taken& properties = fields.object(u"properties");
    network.addressSpace = fieldsOf<Prefix>(properties.object(u"addressSpace").items(u"addressPrefixes"), prefixField);
    network.dnsServers = fieldsOf<Address>(properties.object(u"dhcpOptions").items(u"dnsServers"), addressField);
    std::size_t index = 0;
    ChildIds subnetIds(resource.id, QStringLiteral("subnets"));
    for (const Value& item : properties.items(u"subnets"))
        readInlineSubnet(plan, resource, item, index++, subnetIds);
    index = 0;
    for (const Value& item : properties.items(u"virtualNetworkPeerings"))
        readInlinePeering(plan, resource, item, index++);
    plan.keepRest(key, fields, resource, resource.pointer);
}

void readSubnet(PlanBuilder& plan, const EvaluatedResource& resource)
{
    Taken fields(resource.body);
    const SubnetId key = plan.create<SubnetId>(resource, fields);
    plan.at(key).network = plan.refer<VirtualNetworkId>(PlanBuilder::parentOf(resource.id));
    readSubnetProperties(plan, plan.at(key), fields.object(u"properties"));
    plan.keepRest(key, fields, resource, resource.pointer);
}

void readPeering(PlanBuilder& plan, const EvaluatedResource& resource)
{
    Taken fields(resource.body);
    const PeeringId key = plan.create<PeeringId>(resource, fields);
    plan.at(key).local = plan.refer<VirtualNetworkId>(PlanBuilder::parentOf(resource.id));
    readPeeringProperties(plan, plan.at(key), fields.object(u"properties"));
    plan.keepRest(key, fields, resource, resource.pointer);
}

}
