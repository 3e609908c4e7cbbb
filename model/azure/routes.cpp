#include "model/azure/routes.h"

#include "model/azure/tags.h"

#include <iterator>

namespace ase::azure {

namespace {

constexpr QLatin1String names[] {QLatin1String("VirtualNetworkGateway"), QLatin1String("VnetLocal"),
    QLatin1String("Internet"), QLatin1String("VirtualAppliance"), QLatin1String("None"), QLatin1String("VNetPeering"),
    QLatin1String("VirtualNetworkServiceEndpoint")};
constexpr std::size_t inTables = 5;

constexpr QLatin1String everything("0.0.0.0/0");

Prefix block(unsigned a, unsigned b, int length)
{
    return {Address::v4(a << 24 | b << 16), length};
}

}

QLatin1String nameOf(NextHop hop)
{
    return names[std::size_t(hop)];
}

std::optional<NextHop> parseNextHop(QStringView name)
{
    for (std::size_t i = 0; i < inTables; ++i)
        if (name.compare(names[i], Qt::CaseInsensitive) == 0)
            return NextHop(i);
    return std::nullopt;
}

std::span<const SystemRoute> systemRoutes()
{
    static const SystemRoute routes[] {{defaultRoute(), NextHop::Internet}, {block(10, 0, 8), NextHop::None},
        {block(172, 16, 12), NextHop::None}, {block(192, 168, 16), NextHop::None}, {block(100, 64, 10), NextHop::None}};
    return routes;
}

const AddressSet& unsureDroppedBlocks()
{
    static const AddressSet blocks {
        block(172, 16, 12), {Address::v4(0x19215000), 20}, {Address::v4(0x19290300), 25}}; // 25.33.80.0, 25.41.3.0
    return blocks;
}

const Prefix& defaultRoute()
{
    static const Prefix prefix = Prefix::all(Family::V4);
    return prefix;
}

std::span<const RouteTemplate> directRoutes()
{
    static constexpr RouteTemplate routes[] {{QLatin1String("default"), everything, NextHop::Internet}};
    return routes;
}

std::span<const RouteTemplate> tunnelRoutes()
{
    static constexpr RouteTemplate routes[] {{QLatin1String("management"), tag::appServiceManagement, NextHop::Internet},
        {QLatin1String("default"), everything, NextHop::VirtualAppliance}};
    return routes;
}

}
