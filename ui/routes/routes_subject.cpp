#include "ui/routes/routes_subject.h"

#include <algorithm>

namespace ase {

namespace {

RoutesSubject ofTable(const Network& network, RouteTableId id)
{
    const auto users = subnetsUnder(network, id);
    return {.table = id, .subnet = users.empty() ? std::nullopt : std::optional(users.front()), .route = {}};
}

}

std::vector<SubnetId> subnetsUnder(const Network& network, RouteTableId table)
{
    std::vector<std::pair<QString, SubnetId>> named;
    for (const auto& row : network.subnets.rows())
        if (row.value->routeTable == table)
            named.emplace_back(pathOf(network, row.id), row.id);
    std::sort(named.begin(), named.end());
    std::vector<SubnetId> users;
    for (const auto& user : named)
        users.push_back(user.second);
    return users;
}

RoutesSubject routesSubject(const Network& network, const std::set<PartId>& selection)
{
    if (selection.empty())
        return {};
    for (std::optional<PartId> part = *selection.begin(); part; part = containerOf(network, *part)) {
        if (const auto route = part->as<RouteId>()) {
            const auto table = tableOf(network, *route);
            RoutesSubject subject = table ? ofTable(network, *table) : RoutesSubject {};
            if (table)
                subject.route = *route;
            return subject;
        }
        if (const auto table = part->as<RouteTableId>(); table && network.routeTables.contains(*table))
            return ofTable(network, *table);
        if (const auto id = part->as<SubnetId>()) {
            const Subnet* subnet = network.subnets.find(*id);
            return subnet ? RoutesSubject {.table = subnet->routeTable, .subnet = *id, .route = {}} : RoutesSubject {};
        }
    }
    return {};
}

}
