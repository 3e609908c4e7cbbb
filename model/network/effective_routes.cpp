#include "model/network/effective_routes.h"

#include "model/azure/address_space.h"
#include "model/network/only_referred_to.h"
#include "model/network/tag_points.h"

#include <algorithm>
#include <limits>
#include <tuple>

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
constexpr const char* removedByPeer =
    QT_TRANSLATE_NOOP("Network", "A range of a peered virtual network holds this block, so that Azure does not drop it.");
constexpr const char* overriddenByUser =
    QT_TRANSLATE_NOOP("Network", "A user-defined route of the same prefix comes first: %1.");
constexpr const char* overriddenByGateway =
    QT_TRANSLATE_NOOP("Network", "A route of the gateway with the same prefix comes before Azure's own.");
constexpr const char* overriddenByRange =
    QT_TRANSLATE_NOOP("Network", "A range of the virtual network or of a peer with the same prefix comes first.");
constexpr const char* overriddenByPrivateEndpoint = QT_TRANSLATE_NOOP(
    "Network", "The route of a private endpoint comes first: the subnet of the endpoint ignores route tables.");
constexpr const char* privateEndpoint = QT_TRANSLATE_NOOP("Network", "The address of private endpoint %1.");
constexpr const char* endpointTunnelled = QT_TRANSLATE_NOOP("Network",
    "A user-defined route at least as long as the range of the network comes first, as the endpoint's subnet asks for.");
constexpr const char* policyUnknown =
    QT_TRANSLATE_NOOP("Network", "It is not known whether private endpoint %1 heeds route tables.");
constexpr const char* samePrefix =
    QT_TRANSLATE_NOOP("Network", "Two routes of route table %1 have the prefix %2: which of them decides is not known.");
constexpr const char* propagationOff =
    QT_TRANSLATE_NOOP("Network", "Route table %1 keeps routes of the gateway away from the subnet.");
constexpr const char* rangesFirst =
    QT_TRANSLATE_NOOP("Network", "Ranges of the virtual network and its peers come before routes of the gateway.");
constexpr const char* unreadable =
    QT_TRANSLATE_NOOP("Network", "Route %1 of route table %2 is not known or cannot be read.");
constexpr const char* tableElsewhere =
    QT_TRANSLATE_NOOP("Network", "Route table %1 stands elsewhere, and its routes are not in the plan: add them.");
constexpr const char* tableUnknown = QT_TRANSLATE_NOOP(
    "Network", "Subnet %1 stands elsewhere, and the plan does not tell whether it has a route table: add the table.");
constexpr const char* propagationUnknown =
    QT_TRANSLATE_NOOP("Network", "It is not known whether route table %1 keeps routes of the gateway away.");

/// At equal prefix, the lower number decides. Facts: RT-05, RT-06.
int rank(RouteOrigin origin)
{
    switch (origin) {
    case RouteOrigin::Endpoint:
    case RouteOrigin::PrivateEndpoint:
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

/// A doubt that bears on every address.
void addDoubt(EffectiveRoutes& result, const Problem& what)
{
    addDoubts(result.doubts, {what});
    addDoubts(result.inside, {what});
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
    if (row.origin == RouteOrigin::VirtualNetwork)
        addDoubts(result.inside, doubts);
}

void addSystem(const Reading& reading, EffectiveRoutes& result, const RoutesOf& subnet)
{
    for (const azure::SystemRoute& route : azure::systemRoutes())
        result.routes.push_back({.prefix = route.prefix,
            .tag = {},
            .listed = {},
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
    for (const auto peers = recall(reading, PeersOf {subnet.network}); const ConnectedPeer& peer : *peers) {
        EffectiveRoute row;
        row.hop = azure::NextHop::VnetPeering;
        row.origin = RouteOrigin::Peering;
        row.part = peer.link;
        row.why = doubt(peerRange, {textOf(peer.network->name)});
        addRanges(result, *peer.network, row);
    }
    for (const PeeringId link : untoldPeerings(reading, subnet.network))
        addDoubts(result.doubts, {peeringDoubt(reading, link)});
    for (const QString& endpoint : subnet.endpoints) {
        EffectiveRoute row;
        row.tag = endpoint;
        row.hop = azure::NextHop::VirtualNetworkServiceEndpoint;
        row.origin = RouteOrigin::Endpoint;
        row.why = doubt(serviceEndpoint);
        result.routes.push_back(row);
    }
}

void addGateway(const Reading& reading, EffectiveRoutes& result, VirtualNetworkId network, const RouteTable* table)
{
    const bool* off = table ? table->disableBgpRoutePropagation.value() : nullptr;
    const auto found = recall(reading, GatewayPrefixesOf {network});
    if (!off || !*off)
        addDoubts(result.doubts, found->doubts);
    if (table && !off && !found->prefixes.empty())
        result.doubts.push_back(doubt(propagationUnknown, {textOf(table->name)}));
    for (const GatewayPrefix& reached : found->prefixes) {
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

/// Null where they are not known. Fact: RT-11.
std::shared_ptr<const std::vector<Prefix>> listedPrefixes(const QString& tag, const azure::ServiceTagList* list)
{
    if (const azure::ListedTag* listed = list ? list->find(tag) : nullptr)
        return std::make_shared<const std::vector<Prefix>>(listed->prefixes);
    const AddressSet* known = knownTag(tag, list);
    return known ? std::make_shared<const std::vector<Prefix>>(known->prefixes()) : nullptr;
}

void addUser(const Reading& reading, EffectiveRoutes& result, const RouteTable& table)
{
    if (isOnlyReferredTo(table, table.routes))
        addDoubt(result, doubt(tableElsewhere, {textOf(table.name)}));
    for (const auto& [id, route] : routesAsWritten(table)) {
        const QStringList names {textOf(route->name), textOf(table.name)};
        const AddressMatch* match = valueOf(route->prefix);
        const NextHop* hop = valueOf(route->nextHop);
        if (!match || !hop || std::holds_alternative<AnyAddress>(*match)) {
            addDoubt(result, doubt(unreadable, names));
            continue;
        }
        EffectiveRoute row;
        if (const Prefix* prefix = std::get_if<Prefix>(match)) {
            row.prefix = *prefix;
        } else {
            row.tag = std::get<ServiceTag>(*match).name;
            row.listed = listedPrefixes(row.tag, reading.serviceTags());
        }
        row.hop = *hop;
        if (const Address* address = valueOf(route->nextHopAddress))
            row.hopAddress = *address;
        row.origin = RouteOrigin::User;
        row.part = id;
        row.why = doubt(userRoute, names);
        const auto twin = [&](const EffectiveRoute& other) {
            return other.origin == RouteOrigin::User && other.prefix == row.prefix
                && other.tag.compare(row.tag, Qt::CaseInsensitive) == 0
                && (other.hop != row.hop || other.hopAddress != row.hopAddress);
        };
        if (std::any_of(result.routes.begin(), result.routes.end(), twin))
            addDoubt(result, doubt(samePrefix, {textOf(table.name), textOf(route->prefix)}));
        result.routes.push_back(row);
    }
}

/// Whether a subnet's private endpoints heed route tables; none where that is not known. Facts: NSG-25, RT-17.
std::optional<bool> heedsRoutes(const Subnet& subnet)
{
    if (!subnet.privateEndpointNetworkPolicies)
        return false;
    const QString* value = subnet.privateEndpointNetworkPolicies->value();
    if (!value)
        return std::nullopt;
    return value->compare(QLatin1String("Enabled"), Qt::CaseInsensitive) == 0
        || value->compare(QLatin1String("RouteTableEnabled"), Qt::CaseInsensitive) == 0;
}

/// Whether a user-defined route at least as long as the network's range holds the address. Fact: RT-17.
bool isTunnelled(const EffectiveRoutes& routes, const Address& address)
{
    int range = -1;
    int user = -1;
    for (const EffectiveRoute& route : routes.routes) {
        if (!route.prefix || !route.prefix->contains(address))
            continue;
        if (route.origin == RouteOrigin::VirtualNetwork)
            range = std::max(range, route.prefix->length());
        else if (route.origin == RouteOrigin::User)
            user = std::max(user, route.prefix->length());
    }
    return range >= 0 && user >= range;
}

/// The /32 that each private endpoint of the network puts into the routes of its subnets. Fact: RT-17.
void addPrivateEndpoints(const Reading& reading, EffectiveRoutes& result, VirtualNetworkId network)
{
    for (const auto& subnet : reading.subnetsOf(network)) {
        for (const auto& device : reading.devicesIn(subnet.id)) {
            const Address* address = valueOf(device.value->address);
            if (!address || !std::holds_alternative<PrivateEndpoint>(device.value->role))
                continue;
            const std::optional<bool> heeds = heedsRoutes(*subnet.value);
            const bool tunnelled = isTunnelled(result, *address);
            if (!heeds && tunnelled)
                addDoubt(result, doubt(policyUnknown, {textOf(device.value->name)}));
            EffectiveRoute row;
            row.prefix = Prefix(*address, bitsOf(address->family()));
            row.hop = azure::NextHop::VnetLocal;
            row.origin = RouteOrigin::PrivateEndpoint;
            row.part = device.id;
            row.active = !(heeds.value_or(false) && tunnelled);
            row.why = row.active ? doubt(privateEndpoint, {textOf(device.value->name)}) : doubt(endpointTunnelled);
            result.routes.push_back(row);
        }
    }
}

void switchOff(EffectiveRoute& route, const char* why, QStringList values = {})
{
    route.active = false;
    route.why = doubt(why, std::move(values));
}

/// Tells a row why another one of its prefix comes first. Facts: RT-05, RT-06.
void overrideBy(EffectiveRoute& route, const EffectiveRoute& winner)
{
    switch (winner.origin) {
    case RouteOrigin::User:
        return switchOff(route, overriddenByUser, winner.why.values.mid(0, 1));
    case RouteOrigin::Bgp:
    case RouteOrigin::Static:
        return switchOff(route, overriddenByGateway);
    case RouteOrigin::Endpoint:
    case RouteOrigin::PrivateEndpoint:
        return switchOff(route, overriddenByPrivateEndpoint);
    case RouteOrigin::VirtualNetwork:
    case RouteOrigin::Peering:
    case RouteOrigin::System:
        return switchOff(route, overriddenByRange);
    }
}

/// Facts: RT-02, RT-06, RT-22, PEER-09.
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
        else if (drops
            && any([&](const EffectiveRoute& o) { return inRange(o) && o.origin == RouteOrigin::VirtualNetwork; }))
            switchOff(route, removedByRange);
        else if (drops && any(inRange))
            switchOff(route, removedByPeer);
        else if ((route.origin == RouteOrigin::Bgp || route.origin == RouteOrigin::Static) && any(inRange))
            switchOff(route, rangesFirst);
    }
}

/// As the table is shown: rows of one prefix stand together, the deciding one first.
bool standsBefore(const EffectiveRoute& a, const EffectiveRoute& b)
{
    const auto key = [](const EffectiveRoute& route) {
        const bool endpoint = route.origin == RouteOrigin::Endpoint;
        const int length = route.prefix ? -route.prefix->length() : std::numeric_limits<int>::min();
        return std::tuple(!endpoint, length, route.prefix, !route.active, rank(route.origin));
    };
    return key(a) < key(b);
}

/// Rows of one prefix stand together.
void overrideTheBeaten(EffectiveRoutes& result)
{
    auto& routes = result.routes;
    for (auto first = routes.begin(); first != routes.end();) {
        const auto last =
            std::find_if(first, routes.end(), [&](const EffectiveRoute& other) { return other.prefix != first->prefix; });
        for (auto route = first; route != last && route->prefix; ++route) {
            const auto wins = [&](const EffectiveRoute& other) {
                return other.active && rank(other.origin) < rank(route->origin);
            };
            const auto winner = std::find_if(first, last, wins);
            if (route->active && winner != last)
                overrideBy(*route, *winner);
        }
        first = last;
    }
}

}

QString nameOfSource(RouteOrigin origin)
{
    switch (origin) {
    case RouteOrigin::User:
        return QStringLiteral("User");
    case RouteOrigin::Bgp:
    case RouteOrigin::Static:
        return QStringLiteral("VirtualNetworkGateway");
    case RouteOrigin::System:
    case RouteOrigin::VirtualNetwork:
    case RouteOrigin::Peering:
    case RouteOrigin::Endpoint:
    case RouteOrigin::PrivateEndpoint:
        return QStringLiteral("Default");
    }
    return {};
}

EffectiveRoutes RoutesOf::answer(const Reading& reading) const
{
    EffectiveRoutes result;
    const RouteTable* row = table ? reading.find(*table) : nullptr;
    if (!row && untold)
        addDoubt(result, doubt(tableUnknown, {*untold}));
    addSystem(reading, result, *this);
    addGateway(reading, result, network, row);
    if (row)
        addUser(reading, result, *row);
    addPrivateEndpoints(reading, result, network);
    dropTheBeaten(result);
    std::stable_sort(result.routes.begin(), result.routes.end(), standsBefore);
    overrideTheBeaten(result);
    std::stable_sort(result.routes.begin(), result.routes.end(), standsBefore);
    return result;
}

std::shared_ptr<const EffectiveRoutes> sharedRoutes(const Reading& reading, SubnetId id)
{
    const Subnet* subnet = reading.find(id);
    if (!subnet)
        return std::make_shared<const EffectiveRoutes>();
    RoutesOf question {.network = subnet->network, .table = subnet->routeTable, .endpoints = {}, .untold = {}};
    for (const ServiceEndpoint& endpoint : subnet->serviceEndpoints)
        question.endpoints.push_back(endpoint.service);
    if (isOnlyReferredTo(*subnet, subnet->routeTable))
        question.untold = textOf(subnet->name);
    return recall(reading, question);
}

EffectiveRoutes effectiveRoutes(const Reading& reading, SubnetId subnet)
{
    return *sharedRoutes(reading, subnet);
}

}
