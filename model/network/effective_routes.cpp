#include "model/network/effective_routes.h"

#include "model/azure/management_addresses.h"
#include "model/network/tag_points.h"

#include <algorithm>

namespace ase {

namespace {

constexpr const char* systemDefault = QT_TRANSLATE_NOOP("Network", "Azure's own default route.");
constexpr const char* systemNone = QT_TRANSLATE_NOOP("Network", "Azure drops private addresses that no route leads to.");
constexpr const char* ownRange = QT_TRANSLATE_NOOP("Network", "A range of the virtual network itself.");
constexpr const char* peerRange = QT_TRANSLATE_NOOP("Network", "A range of peered virtual network %1.");
constexpr const char* siteRange = QT_TRANSLATE_NOOP("Network", "A range of site %1, reached through gateway %2.");
constexpr const char* serviceEndpoint = QT_TRANSLATE_NOOP("Network", "The service endpoint of the subnet.");
constexpr const char* userRoute = QT_TRANSLATE_NOOP("Network", "Route %1 of route table %2.");
constexpr const char* removedByDefault =
    QT_TRANSLATE_NOOP("Network", "A user-defined default route takes Azure's dropping routes away.");
constexpr const char* removedByRange =
    QT_TRANSLATE_NOOP("Network", "A range of the virtual network holds this block, so that Azure does not drop it.");
constexpr const char* overridden = QT_TRANSLATE_NOOP("Network", "Another route of the same prefix comes first.");
constexpr const char* propagationOff =
    QT_TRANSLATE_NOOP("Network", "Route table %1 keeps routes of the gateway away from the subnet.");
constexpr const char* rangesFirst =
    QT_TRANSLATE_NOOP("Network", "Ranges of the virtual network and its peers come before learned routes.");
constexpr const char* unreadable =
    QT_TRANSLATE_NOOP("Network", "Route %1 of route table %2 is not known or cannot be read.");
constexpr const char* tableElsewhere =
    QT_TRANSLATE_NOOP("Network", "Route table %1 stands elsewhere, and its routes are not in the plan.");
constexpr const char* tableUnknown =
    QT_TRANSLATE_NOOP("Network", "Subnet %1 stands elsewhere, and the plan does not tell whether it has a route table.");
constexpr const char* propagationUnknown =
    QT_TRANSLATE_NOOP("Network", "It is not known whether route table %1 keeps routes of the gateway away.");

/// At equal prefix, the lower number decides. Facts: RT-05, RT-06.
int rank(RouteOrigin origin)
{
    switch (origin) {
    case RouteOrigin::Endpoint:
        return 0;
    case RouteOrigin::User:
        return 1;
    case RouteOrigin::Bgp:
    case RouteOrigin::Static:
        return 2;
    case RouteOrigin::VirtualNetwork:
        return 3;
    case RouteOrigin::Peering:
        return 4;
    case RouteOrigin::System:
        return 5;
    }
    return 5;
}

bool isRange(const EffectiveRoute& route)
{
    return route.origin == RouteOrigin::VirtualNetwork || route.origin == RouteOrigin::Peering;
}

void addRanges(EffectiveRoutes& result, const VirtualNetwork& network, EffectiveRoute row)
{
    for (const PrefixField& field : network.addressSpace) {
        if (const Prefix* prefix = valueOf(field)) {
            row.prefix = *prefix;
            result.routes.push_back(row);
        }
    }
    Doubts doubts;
    addressSpaceOf(network, doubts);
    addDoubts(result.doubts, doubts);
}

void addSystem(const Reading& reading, EffectiveRoutes& result, const Subnet& subnet)
{
    for (const azure::SystemRoute& route : azure::systemRoutes())
        result.routes.push_back({.prefix = route.prefix,
            .tag = {},
            .hop = route.hop,
            .hopAddress = {},
            .origin = RouteOrigin::System,
            .part = {},
            .why = doubt(route.hop == azure::NextHop::None ? systemNone : systemDefault)});
    if (const VirtualNetwork* network = reading.find(subnet.network)) {
        EffectiveRoute row;
        row.hop = azure::NextHop::VnetLocal;
        row.origin = RouteOrigin::VirtualNetwork;
        row.part = subnet.network;
        row.why = doubt(ownRange);
        addRanges(result, *network, row);
    }
    for (const ConnectedPeer& peer : connectedPeers(reading, subnet.network)) {
        EffectiveRoute row;
        row.hop = azure::NextHop::VnetPeering;
        row.origin = RouteOrigin::Peering;
        row.part = peer.link;
        row.why = doubt(peerRange, {textOf(peer.network->name)});
        addRanges(result, *peer.network, row);
    }
    for (const ServiceEndpoint& endpoint : subnet.serviceEndpoints) {
        EffectiveRoute row;
        row.tag = endpoint.service;
        row.hop = azure::NextHop::VirtualNetworkServiceEndpoint;
        row.origin = RouteOrigin::Endpoint;
        row.why = doubt(serviceEndpoint);
        result.routes.push_back(row);
    }
}

void addGateway(const Reading& reading, EffectiveRoutes& result, const Subnet& subnet, const RouteTable* table)
{
    const bool* off = table ? table->disableBgpRoutePropagation.value() : nullptr;
    const auto prefixes = gatewayPrefixes(reading, subnet.network, result.doubts);
    if (table && !off && !prefixes.empty())
        result.doubts.push_back(doubt(propagationUnknown, {textOf(table->name)}));
    for (const GatewayPrefix& reached : prefixes) {
        EffectiveRoute row;
        row.prefix = reached.prefix;
        row.hop = azure::NextHop::VirtualNetworkGateway;
        row.origin = reached.learned ? RouteOrigin::Bgp : RouteOrigin::Static;
        row.part = reached.gateway;
        row.active = !off || !*off;
        row.why = row.active
            ? doubt(siteRange, {textOf(reading.find(reached.site)->name), textOf(reading.find(reached.gateway)->name)})
            : doubt(propagationOff, {textOf(table->name)});
        result.routes.push_back(row);
    }
}

void addUser(EffectiveRoutes& result, const RouteTable& table)
{
    if (table.existing && table.routes.isEmpty())
        result.doubts.push_back(doubt(tableElsewhere, {textOf(table.name)}));
    for (const auto& [id, route] : routesAsWritten(table)) {
        const QStringList names {textOf(route->name), textOf(table.name)};
        const AddressMatch* match = valueOf(route->prefix);
        const NextHop* hop = valueOf(route->nextHop);
        if (!match || !hop || std::holds_alternative<AnyAddress>(*match)) {
            result.doubts.push_back(doubt(unreadable, names));
            continue;
        }
        EffectiveRoute row;
        if (const Prefix* prefix = std::get_if<Prefix>(match))
            row.prefix = *prefix;
        else
            row.tag = std::get<ServiceTag>(*match).name;
        row.hop = *hop;
        if (const Address* address = valueOf(route->nextHopAddress))
            row.hopAddress = *address;
        row.origin = RouteOrigin::User;
        row.part = id;
        row.why = doubt(userRoute, names);
        result.routes.push_back(row);
    }
}

void switchOff(EffectiveRoute& route, const char* why)
{
    route.active = false;
    route.why = doubt(why);
}

/// Facts: RT-02, RT-06, RT-22.
void dropTheBeaten(EffectiveRoutes& result)
{
    const auto any = [&](const auto& test) { return std::any_of(result.routes.begin(), result.routes.end(), test); };
    const bool ownDefault = any([](const EffectiveRoute& route) {
        return route.origin == RouteOrigin::User && route.prefix == azure::defaultRoute();
    });
    for (EffectiveRoute& route : result.routes) {
        if (!route.active || !route.prefix)
            continue;
        const auto inRange = [&](const EffectiveRoute& other) {
            return isRange(other) && other.prefix && other.prefix->contains(*route.prefix);
        };
        const bool drops = route.origin == RouteOrigin::System && route.hop == azure::NextHop::None;
        if (drops && ownDefault)
            switchOff(route, removedByDefault);
        else if (drops && any(inRange))
            switchOff(route, removedByRange);
        else if (route.origin == RouteOrigin::Bgp && any(inRange))
            switchOff(route, rangesFirst);
    }
}

bool decidesBefore(const EffectiveRoute& a, const EffectiveRoute& b)
{
    const auto key = [](const EffectiveRoute& route) {
        const bool endpoint = route.origin == RouteOrigin::Endpoint;
        return std::tuple(!endpoint, route.prefix ? -route.prefix->length() : -64, !route.active, rank(route.origin));
    };
    return key(a) != key(b) ? key(a) < key(b) : a.prefix < b.prefix;
}

}

EffectiveRoutes effectiveRoutes(const Reading& reading, SubnetId id)
{
    EffectiveRoutes result;
    const Subnet* subnet = reading.find(id);
    if (!subnet)
        return result;
    const RouteTable* table = subnet->routeTable ? reading.find(*subnet->routeTable) : nullptr;
    if (!table && subnet->existing)
        result.doubts.push_back(doubt(tableUnknown, {textOf(subnet->name)}));
    addSystem(reading, result, *subnet);
    addGateway(reading, result, *subnet, table);
    if (table)
        addUser(result, *table);
    dropTheBeaten(result);
    std::stable_sort(result.routes.begin(), result.routes.end(), decidesBefore);
    for (std::size_t i = 0; i < result.routes.size(); ++i) {
        EffectiveRoute& route = result.routes[i];
        const auto same = [&](const EffectiveRoute& other) {
            return &other != &route && other.active && other.prefix == route.prefix
                && rank(other.origin) < rank(route.origin);
        };
        if (route.active && route.prefix && std::any_of(result.routes.begin(), result.routes.end(), same))
            switchOff(route, overridden);
    }
    std::stable_sort(result.routes.begin(), result.routes.end(), decidesBefore);
    return result;
}

const EffectiveRoute* routeTo(const EffectiveRoutes& routes, const Address& address)
{
    const EffectiveRoute* best = nullptr;
    int longest = -1;
    const auto consider = [&](const EffectiveRoute& route, int length) {
        if (length > longest) {
            best = &route;
            longest = length;
        }
    };
    for (const EffectiveRoute& route : routes.routes) {
        if (!route.active || route.origin == RouteOrigin::Endpoint)
            continue;
        if (route.prefix && route.prefix->contains(address))
            consider(route, route.prefix->length());
    }
    for (const EffectiveRoute& route : routes.routes) { // after them: at equal prefix a written one comes first, RT-11
        const AddressSet* known = route.active && !route.prefix ? knownTag(route.tag) : nullptr;
        if (known && known->contains(address))
            consider(route, bitsOf(address.family()));
    }
    return best;
}

const EffectiveRoute* defaultRouteOf(const EffectiveRoutes& routes)
{
    for (const EffectiveRoute& route : routes.routes)
        if (route.active && route.prefix == azure::defaultRoute())
            return &route;
    return nullptr;
}

bool managementGoesToInternet(const EffectiveRoutes& routes)
{
    const auto& addresses = azure::managementAddresses(azure::Cloud::Public);
    return std::all_of(addresses.begin(), addresses.end(), [&](const Address& address) {
        const EffectiveRoute* route = routeTo(routes, address);
        return route && route->hop == azure::NextHop::Internet;
    });
}

AddressSet droppedPart(const EffectiveRoutes& routes, const AddressSet& addresses)
{
    AddressSet rest = addresses.only(Family::V4);
    AddressSet dropped;
    std::vector<const EffectiveRoute*> order;
    for (const EffectiveRoute& route : routes.routes)
        if (route.active && route.prefix)
            order.push_back(&route);
    std::stable_sort(
        order.begin(), order.end(), [](const auto* a, const auto* b) { return a->prefix->length() > b->prefix->length(); });
    for (const EffectiveRoute* route : order) {
        const AddressSet part = rest & AddressSet(*route->prefix);
        if (route->hop == azure::NextHop::None)
            dropped = dropped | part;
        rest = rest - part;
    }
    return dropped;
}

}
