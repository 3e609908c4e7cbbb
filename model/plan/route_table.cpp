#include "model/plan/route_table.h"

#include <algorithm>
#include <array>

namespace ase {

namespace {
constexpr std::array<const char*, 5> hopNames {"VirtualNetworkGateway", "VnetLocal", "Internet", "VirtualAppliance", "None"};
}

Field<NextHop> nextHopField(const QString& text)
{
    for (std::size_t i = 0; i < hopNames.size(); ++i)
        if (text.trimmed().compare(QLatin1String(hopNames[i]), Qt::CaseInsensitive) == 0)
            return Written<NextHop> {text, NextHop(i)};
    return Written<NextHop> {text, std::nullopt};
}

Field<NextHop> nextHopField(NextHop hop)
{
    return nextHopField(QString::fromLatin1(hopNames[std::size_t(hop)]));
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
