#include "model/check/rte/routed.h"

#include "model/plan/edit/edits.h"

namespace ase {

namespace {

Problem noSubnet()
{
    return {.text = QT_TRANSLATE_NOOP("Edits", "That subnet is no longer in the plan.")};
}

/// The plan with this route in the subnet's table in place of one of the same prefix; a table is made where there is none.
Result<Plan> withRoute(const Plan& plan, SubnetId subnetId, const Route& wanted)
{
    const Subnet* subnet = plan.network->subnets.find(subnetId);
    if (!subnet)
        return noSubnet();
    IdSource ids(
        idFromPath(PartKind::Route, QStringLiteral("mend/%1/%2").arg(idText(subnetId.value), textOf(wanted.prefix))));
    RouteTableId table = subnet->routeTable.value_or(RouteTableId {});
    Result<Plan> next = plan;
    if (!subnet->routeTable) {
        table = ids.next<RouteTableId>();
        next = addRouteTable(plan, table);
        if (next)
            next = attachRouteTable(*next, subnetId, table);
        if (!next)
            return next;
    } else if (const RouteTable* row = plan.network->routeTables.find(table)) {
        const AddressMatch* match = valueOf(wanted.prefix);
        for (const auto& [id, route] : routesAsWritten(*row)) {
            if (!valueOf(route->prefix) || !match || *valueOf(route->prefix) != *match)
                continue;
            Route changed = *route;
            changed.nextHop = wanted.nextHop;
            changed.nextHopAddress.reset();
            return replaceRoute(plan, id, changed);
        }
    }
    RouteId id = ids.next<RouteId>();
    while (tableOf(*next->network, id))
        id = ids.next<RouteId>();
    return addRoute(*next, table, id, wanted);
}

Route toInternet(const QString& name, const QString& prefix)
{
    Route route;
    route.name = name;
    route.prefix = matchField(prefix);
    route.nextHop = nextHopField(NextHop::Internet);
    return route;
}

}

std::optional<Routed> routed(EnvironmentId id, const Reading& plan)
{
    Routed found;
    found.environment = plan.find(id);
    if (!found.environment || !found.environment->subnet)
        return std::nullopt;
    found.subnetId = *found.environment->subnet;
    found.subnet = plan.find(found.subnetId);
    if (!found.subnet)
        return std::nullopt;
    found.table = found.subnet->routeTable ? plan.find(*found.subnet->routeTable) : nullptr;
    found.routes = effectiveRoutes(plan, found.subnetId);
    // Rows of a vector keep their place when it is moved, so that the pointer holds in the returned value.
    found.defaultRoute = defaultRouteOf(found.routes);
    return found;
}

Fix defaultToInternet(SubnetId subnet)
{
    return {.label = QT_TRANSLATE_NOOP("Checks", "Route 0.0.0.0/0 to the Internet"), .apply = [subnet](const Plan& plan) {
                return withRoute(plan, subnet,
                    toInternet(QStringLiteral("default"), QString::fromStdString(azure::defaultRoute().toString())));
            }};
}

Fix tagToInternet(SubnetId subnet, const QString& tag)
{
    return {.label = QT_TRANSLATE_NOOP("Checks", "Route %1 to the Internet"),
        .values = {tag},
        .apply = [=](const Plan& plan) { return withRoute(plan, subnet, toInternet(QStringLiteral("management"), tag)); }};
}

QString prefixText(const EffectiveRoute& route)
{
    return route.prefix ? text(*route.prefix) : route.tag;
}

QString hopText(const EffectiveRoute& route)
{
    const QString hop = azure::nameOf(route.hop);
    return route.hopAddress ? hop + u' ' + text(*route.hopAddress) : hop;
}

}
