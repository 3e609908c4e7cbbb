#pragma once

#include "model/address/address_set.h"

#include <QLatin1String>
#include <QStringView>

#include <optional>
#include <span>

namespace ase::azure {

/// Where a route leads. The first five can be written into a route table. Facts: RT-04, RT-08.
enum class NextHop {
    VirtualNetworkGateway,
    VnetLocal,
    Internet,
    VirtualAppliance, ///< needs the appliance's address. Fact: ARM-13
    None, ///< dropped
    VnetPeering,
    VirtualNetworkServiceEndpoint,
};

/// As templates and Azure's effective routes spell it.
QLatin1String nameOf(NextHop hop);
/// The hop of a template's route by its name, in any letter case; only those a route table can hold. Facts: RT-08, ARM-13.
std::optional<NextHop> parseNextHop(QStringView name);

/// A route that every subnet has, the ranges of its virtual network apart. Fact: RT-01.
struct SystemRoute {
    Prefix prefix;
    NextHop hop;
};
std::span<const SystemRoute> systemRoutes();

/// Blocks of which recordings differ whether Azure drops them where no route leads to them. Fact: RT-23.
const AddressSet& unsureDroppedBlocks();

/// Everything of IPv4.
const Prefix& defaultRoute();

/// A route the planner proposes for the subnet of a v2. Fact: TPL-RT-V2.
struct RouteTemplate {
    QLatin1String name;
    QLatin1String prefix; ///< a block or a tag
    NextHop hop;
};
/// Everything to the Internet. Facts: FT-01, FT-03.
std::span<const RouteTemplate> directRoutes();
/// Everything through an appliance but the replies to management. Facts: FT-03, FT-04.
std::span<const RouteTemplate> tunnelRoutes();

}
