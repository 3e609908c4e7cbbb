#include "model/exchange/arm/write/template_writer.h"

namespace ase::arm {

namespace {

template<class Fields>
json::Array texts(const Fields& fields)
{
    json::Array items;
    for (const auto& field : fields)
        items.push_back(TemplateWriter::text(field));
    return items;
}

json::Array endpoints(const Subnet& subnet)
{
    json::Array items;
    for (const ServiceEndpoint& endpoint : subnet.serviceEndpoints) {
        json::Object item {{QStringLiteral("service"), TemplateWriter::text(endpoint.service)}};
        if (!endpoint.locations.empty()) {
            json::Array locations;
            for (const QString& location : endpoint.locations)
                locations.push_back(TemplateWriter::text(location));
            item.push_back({QStringLiteral("locations"), std::move(locations)});
        }
        items.push_back(std::move(item));
    }
    return items;
}

json::Array delegations(const Subnet& subnet)
{
    json::Array items;
    for (const Known<QString>& service : subnet.delegations) {
        const QString name = textOf(service).section(u'/', -1);
        const bool plain = service.isKnown() && !name.isEmpty();
        items.push_back(json::Object {
            {QStringLiteral("name"), plain ? TemplateWriter::text(name) : json::Value(QStringLiteral("delegation"))},
            {QStringLiteral("properties"), json::Object {{QStringLiteral("serviceName"), TemplateWriter::text(service)}}}});
    }
    return items;
}

json::Object subnetProperties(const TemplateWriter& writer, const Subnet& subnet)
{
    json::Object properties;
    if (subnet.prefixesAsList || subnet.prefixes.size() > 1)
        properties.push_back({QStringLiteral("addressPrefixes"), texts(subnet.prefixes)});
    else if (!subnet.prefixes.empty())
        properties.push_back({QStringLiteral("addressPrefix"), TemplateWriter::text(subnet.prefixes.front())});
    if (subnet.securityGroup)
        properties.push_back({QStringLiteral("networkSecurityGroup"), writer.reference(*subnet.securityGroup)});
    if (subnet.routeTable)
        properties.push_back({QStringLiteral("routeTable"), writer.reference(*subnet.routeTable)});
    if (!subnet.serviceEndpoints.empty())
        properties.push_back({QStringLiteral("serviceEndpoints"), endpoints(subnet)});
    if (!subnet.delegations.empty())
        properties.push_back({QStringLiteral("delegations"), delegations(subnet)});
    if (subnet.privateEndpointNetworkPolicies)
        properties.push_back({QStringLiteral("privateEndpointNetworkPolicies"),
            TemplateWriter::text(*subnet.privateEndpointNetworkPolicies)});
    return properties;
}

void addNeeds(const Subnet& subnet, std::vector<PartId>& needs)
{
    if (subnet.securityGroup)
        needs.push_back(*subnet.securityGroup);
    if (subnet.routeTable)
        needs.push_back(*subnet.routeTable);
}

}

void writeVirtualNetwork(TemplateWriter& writer, VirtualNetworkId id)
{
    const VirtualNetwork& network = *writer.network().virtualNetworks.find(id);
    json::Object properties {
        {QStringLiteral("addressSpace"), json::Object {{QStringLiteral("addressPrefixes"), texts(network.addressSpace)}}}};
    if (!network.dnsServers.empty())
        properties.push_back(
            {QStringLiteral("dhcpOptions"), json::Object {{QStringLiteral("dnsServers"), texts(network.dnsServers)}}});
    json::Array subnets;
    std::vector<PartId> needs;
    for (const auto& row : writer.network().subnets.rows()) {
        if (row.value->network != id || row.value->existing)
            continue;
        subnets.push_back(writer.withKept(row.id,
            {{QStringLiteral("name"), TemplateWriter::text(row.value->name)},
                {QStringLiteral("properties"), subnetProperties(writer, *row.value)}}));
        addNeeds(*row.value, needs);
    }
    properties.push_back({QStringLiteral("subnets"), std::move(subnets)});
    json::Object resource = writer.head(azure::virtualNetworks, TemplateWriter::text(network.name));
    resource.push_back({QStringLiteral("location"), writer.location(network)});
    resource.push_back({QStringLiteral("properties"), std::move(properties)});
    writer.add(id, std::move(resource), needs);
}

void writeSubnet(TemplateWriter& writer, SubnetId id)
{
    const Subnet& subnet = *writer.network().subnets.find(id);
    std::vector<PartId> needs {subnet.network};
    addNeeds(subnet, needs);
    json::Object resource = writer.head(azure::subnets, writer.fullName(id));
    resource.push_back({QStringLiteral("properties"), subnetProperties(writer, subnet)});
    writer.add(id, std::move(resource), needs);
}

void writePeering(TemplateWriter& writer, PeeringId id)
{
    const Peering& peering = *writer.network().peerings.find(id);
    json::Object properties {{QStringLiteral("remoteVirtualNetwork"), writer.reference(peering.remote)},
        {QStringLiteral("allowVirtualNetworkAccess"), TemplateWriter::flag(peering.allowVirtualNetworkAccess)},
        {QStringLiteral("allowForwardedTraffic"), TemplateWriter::flag(peering.allowForwardedTraffic)},
        {QStringLiteral("allowGatewayTransit"), TemplateWriter::flag(peering.allowGatewayTransit)},
        {QStringLiteral("useRemoteGateways"), TemplateWriter::flag(peering.useRemoteGateways)}};
    json::Object resource = writer.head(azure::peerings, writer.fullName(id));
    resource.push_back({QStringLiteral("properties"), std::move(properties)});
    writer.add(id, std::move(resource), {peering.local, peering.remote});
}

}
