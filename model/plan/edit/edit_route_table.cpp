#include "model/plan/edit/edit_route_table.h"

#include "model/plan/edit/change.h"
#include "model/plan/edit/edit_row_look.h"
#include "model/plan/edit/free_space.h"

#include <algorithm>

namespace ase {

Result<Plan> addRouteTable(const Plan& plan, RouteTableId id, const QString& name)
{
    RouteTable added;
    added.name = name.isEmpty() ? freeName(QStringLiteral("rt"), namesOf(plan.network->routeTables)) : name;
    return edit::addRow(plan, &Network::routeTables, id, std::move(added));
}

Result<Plan> setPropagationDisabled(const Plan& plan, RouteTableId id, const Known<bool>& disabled)
{
    return edit::changeRow(
        plan, &Network::routeTables, id, [&](RouteTable& row) { row.disableBgpRoutePropagation = disabled; });
}

Result<Plan> addRoutes(const Plan& plan, RouteTableId table, const std::vector<std::pair<RouteId, Route>>& routes)
{
    for (const auto& route : routes)
        if (tableOf(*plan.network, route.first))
            return edit::idTaken();
    return edit::changeRow(plan, &Network::routeTables, table, [&](RouteTable& row) {
        int position = 0;
        for (const auto& there : row.routes.rows())
            position = std::max(position, there.value->position + 1);
        for (const auto& [id, route] : routes) {
            Route added = route;
            added.position = position++;
            if (textOf(added.name).isEmpty())
                added.name = freeName(QStringLiteral("route"), namesOf(row.routes));
            row.routes = row.routes.with(id, std::move(added));
        }
    });
}

Result<Plan> addRoute(const Plan& plan, RouteTableId table, RouteId id, const Route& route)
{
    return addRoutes(plan, table, {{id, route}});
}

Result<Plan> replaceRoute(const Plan& plan, RouteId id, const Route& route)
{
    const auto table = tableOf(*plan.network, id);
    if (!table)
        return edit::noLongerThere(PartKind::Route);
    return edit::changeRow(plan, &Network::routeTables, *table, [&](RouteTable& row) {
        Route next = route;
        next.position = row.routes.find(id)->position;
        row.routes = row.routes.with(id, std::move(next));
    });
}

Result<Plan> moveRoute(const Plan& plan, RouteId id, std::optional<RouteId> before)
{
    const auto owner = tableOf(*plan.network, id);
    if (!owner || (before && tableOf(*plan.network, *before) != owner))
        return edit::noLongerThere(PartKind::Route);
    if (before == id)
        return plan;
    const auto moved = edit::changeRow(plan, &Network::routeTables, *owner, [&](RouteTable& row) {
        std::vector<RouteId> order;
        for (const auto& route : routesAsWritten(row))
            if (route.first != id)
                order.push_back(route.first);
        order.insert(before ? std::find(order.begin(), order.end(), *before) : order.end(), id);
        int position = 0;
        for (const RouteId route : order) {
            Route next = *row.routes.find(route);
            if (next.position != position) {
                next.position = position;
                row.routes = row.routes.with(route, std::move(next));
            }
            ++position;
        }
    });
    return moved ? keepHeadings(plan, *moved, {id}) : moved;
}

}
