#include "model/exchange/arm/read/plan_builder.h"

namespace ase::arm {

namespace {

Route routeOf(Taken& properties)
{
    Route route;
    const Value* prefix = properties.take(u"addressPrefix");
    route.prefix = prefix ? fieldOf<AddressMatch>(*prefix, matchField) : matchField(QString());
    const Value* hop = properties.take(u"nextHopType");
    route.nextHop = hop ? fieldOf<NextHop>(*hop, nextHopField) : nextHopField(QString());
    const Value* address = properties.take(u"nextHopIpAddress");
    if (address && !(address->isString() && address->toString().isEmpty()))
        route.nextHopAddress = fieldOf<Address>(*address, addressField);
    return route;
}

void place(RouteTable& table, RouteId key, Route route)
{
    const Route* before = table.routes.find(key);
    route.position = before ? before->position : int(table.routes.size());
    table.routes = table.routes.with(key, std::move(route));
}

RouteId routeKey(const Value& id)
{
    return {idFromPath(PartKind::Route, keyOf(id))};
}

}

void readRouteTable(PlanBuilder& plan, const EvaluatedResource& resource)
{
    Taken fields(resource.body);
    const RouteTableId key = plan.create<RouteTableId>(resource, fields);
    Taken& properties = fields.object(u"properties");
    plan.at(key).disableBgpRoutePropagation = properties.flag(u"disableBgpRoutePropagation", false);
    std::size_t index = 0;
    ChildIds ids(resource.id, QStringLiteral("routes"));
    for (const Value& item : properties.items(u"routes")) {
        Taken routeFields(item);
        const Value* name = routeFields.take(u"name");
        const Value known = name ? *name : item;
        Route route = routeOf(routeFields.object(u"properties"));
        route.name = textOf(known);
        const RouteId id = routeKey(ids.of(known));
        place(plan.at(key), id, std::move(route));
        plan.keepRest(id, routeFields, resource, resource.pointer + QStringLiteral("/properties/routes/%1").arg(index++));
    }
    plan.keepRest(key, fields, resource, resource.pointer);
}

void readRoute(PlanBuilder& plan, const EvaluatedResource& resource)
{
    Taken fields(resource.body);
    fields.drop(u"name");
    fields.drop(u"type");
    fields.drop(u"apiVersion");
    const RouteTableId table = plan.refer<RouteTableId>(PlanBuilder::parentOf(resource.id));
    Route route = routeOf(fields.object(u"properties"));
    route.name = textOf(ownName(resource));
    const RouteId id = routeKey(resource.id);
    place(plan.at(table), id, std::move(route));
    plan.keepRest(id, fields, resource, resource.pointer);
}

}
