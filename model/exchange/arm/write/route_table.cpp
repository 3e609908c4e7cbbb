#include "model/exchange/arm/write/template_writer.h"

namespace ase::arm {

namespace {

json::Value routeValue(const TemplateWriter& writer, RouteId id, const Route& route)
{
    const NextHop* hop = valueOf(route.nextHop);
    json::Object properties {{QStringLiteral("addressPrefix"), TemplateWriter::text(route.prefix)},
        {QStringLiteral("nextHopType"), TemplateWriter::text(hop ? nextHopField(*hop) : route.nextHop)}};
    if (route.nextHopAddress)
        properties.push_back({QStringLiteral("nextHopIpAddress"), TemplateWriter::text(*route.nextHopAddress)});
    return writer.withKept(id,
        {{QStringLiteral("name"), TemplateWriter::text(route.name)}, {QStringLiteral("properties"), std::move(properties)}});
}

}

void writeRouteTable(TemplateWriter& writer, RouteTableId id)
{
    const RouteTable& table = *writer.network().routeTables.find(id);
    json::Array routes;
    for (const auto& [routeId, route] : routesAsWritten(table))
        routes.push_back(routeValue(writer, routeId, *route));
    json::Object resource = writer.head(azure::routeTables, TemplateWriter::text(table.name));
    resource.push_back({QStringLiteral("location"), writer.location(table)});
    resource.push_back({QStringLiteral("properties"),
        json::Object {{QStringLiteral("disableBgpRoutePropagation"), TemplateWriter::flag(table.disableBgpRoutePropagation)},
            {QStringLiteral("routes"), std::move(routes)}}});
    writer.add(id, std::move(resource));
}

}
