#include "model/plan/route_table.h"

#include <algorithm>

namespace ase {

Field<NextHop> nextHopField(const QString& text)
{
    return Written<NextHop> {text, azure::parseNextHop(text.trimmed())};
}

Field<NextHop> nextHopField(NextHop hop)
{
    return Written<NextHop> {QString(azure::nameOf(hop)), hop};
}

std::vector<std::pair<RouteId, const Route*>> routesAsWritten(const RouteTable& table)
{
    std::vector<std::pair<RouteId, const Route*>> routes;
    for (const auto& row : table.routes.rows())
        routes.emplace_back(row.id, row.value.get());
    std::stable_sort(
        routes.begin(), routes.end(), [](const auto& a, const auto& b) { return a.second->position < b.second->position; });
    return routes;
}

}
