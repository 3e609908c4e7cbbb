#include "model/network/virtual_network_tag.h"

#include "model/azure/address_space.h"
#include "model/network/only_referred_to.h"

#include <algorithm>

namespace ase {

namespace {

constexpr const char* unknownSpace = QT_TRANSLATE_NOOP("Network", "A part of the address space of %1 is not known: %2.");
constexpr const char* noSpace = QT_TRANSLATE_NOOP("Network", "The address space of %1 is not in the plan: add it.");
constexpr const char* unknownSite = QT_TRANSLATE_NOOP("Network", "A range of site %1 is not known: %2.");
constexpr const char* unknownAccess =
    QT_TRANSLATE_NOOP("Network", "It is not known whether peering %1 lets the tag VirtualNetwork hold its remote network.");
constexpr const char* unknownRoute = QT_TRANSLATE_NOOP(
    "Network", "It is not known where route %1 leads, and so whether the tag VirtualNetwork holds its prefix.");
constexpr const char* unknownTable =
    QT_TRANSLATE_NOOP("Network", "Route table %1 stands elsewhere, and its routes are not in the plan: add them.");
constexpr const char* unknownPeer = QT_TRANSLATE_NOOP("Network",
    "Virtual network %1 stands elsewhere, and its side of the peering with %2 is not in the plan: add it, or open both "
    "together.");
constexpr const char* unknownGateways = QT_TRANSLATE_NOOP("Network",
    "The gateways of %1, which %2 uses or may use, are not in the plan, nor what they lead to: add them with their sites.");

/// Global unicast, what IPv6 calls the Internet. Fact: TAG-16.
const Prefix& globalV6()
{
    static const Prefix prefix(Address(Family::V6, Uint128(1) << 125), 3);
    return prefix;
}

std::vector<DeviceId> ownGateways(const Reading& reading, VirtualNetworkId network)
{
    std::vector<DeviceId> gateways;
    for (const auto& subnet : reading.subnetsOf(network))
        for (const auto& device : reading.devicesIn(subnet.id))
            if (std::holds_alternative<Gateway>(device.value->role))
                gateways.push_back(device.id);
    return gateways;
}

/// Whether the tag holds prefixes of a route with this hop. Facts: TAG-15, DIS-31.
bool widens(NextHop hop)
{
    switch (hop) {
    case NextHop::VirtualNetworkGateway:
    case NextHop::VnetLocal:
    case NextHop::VirtualAppliance:
        return true;
    case NextHop::Internet:
    case NextHop::None:
    case NextHop::VnetPeering:
    case NextHop::VirtualNetworkServiceEndpoint:
        return false;
    }
    return false;
}

void addRoutes(VirtualNetworkTag& tag, const RouteTable& table)
{
    if (isOnlyReferredTo(table, table.routes))
        tag.doubts.push_back(doubt(unknownTable, {textOf(table.name)}));
    for (const auto& [id, route] : routesAsWritten(table)) {
        const AddressMatch* match = valueOf(route->prefix);
        const Prefix* prefix = match ? std::get_if<Prefix>(match) : nullptr;
        const NextHop* hop = valueOf(route->nextHop);
        if (match && !prefix)
            continue;
        if (!match || !hop) {
            tag.doubts.push_back(doubt(unknownRoute, {textOf(route->name)}));
        } else if (widens(*hop) && prefix->length() > 0) {
            tag.sure = tag.sure | AddressSet(*prefix);
        } else if (widens(*hop)) {
            tag.maybe = tag.maybe | AddressSet(*prefix);
            if (prefix->family() == Family::V4)
                tag.maybe = tag.maybe | AddressSet::all(Family::Tag);
            tag.widenedBy = id;
        }
    }
}

}

Problem doubt(const char* text, QStringList values)
{
    return {.text = text, .values = std::move(values), .context = "Network"};
}

void addDoubts(Doubts& doubts, const Doubts& more)
{
    for (const Problem& one : more) {
        const auto same = [&](const Problem& other) { return other.text == one.text && other.values == one.values; };
        if (std::none_of(doubts.begin(), doubts.end(), same))
            doubts.push_back(one);
    }
}

Problem peeringDoubt(const Reading& reading, PeeringId id)
{
    const Peering& link = *reading.find(id);
    return doubt(unknownPeer, {textOf(reading.find(link.remote)->name), textOf(reading.find(link.local)->name)});
}

std::vector<ConnectedPeer> connectedPeers(const Reading& reading, VirtualNetworkId network)
{
    std::vector<ConnectedPeer> peers;
    const auto& back = reading.peeringsTo(network);
    for (const auto& link : reading.peeringsFrom(network)) {
        const auto other =
            std::find_if(back.begin(), back.end(), [&](const auto& row) { return row.value->local == link.value->remote; });
        const VirtualNetwork* remote = reading.find(link.value->remote);
        if (other == back.end() || !remote || link.value->disconnected || other->value->disconnected)
            continue;
        peers.push_back({link.id, link.value.get(), other->value.get(), remote});
    }
    return peers;
}

std::vector<PeeringId> untoldPeerings(const Reading& reading, VirtualNetworkId network)
{
    std::vector<PeeringId> links;
    const auto& back = reading.peeringsTo(network);
    for (const auto& link : reading.peeringsFrom(network)) {
        const VirtualNetwork* remote = reading.find(link.value->remote);
        const bool isThere =
            std::any_of(back.begin(), back.end(), [&](const auto& row) { return row.value->local == link.value->remote; });
        if (remote && remote->existing && !isThere && !link.value->disconnected)
            links.push_back(link.id);
    }
    return links;
}

std::vector<DeviceId> gatewaysOf(const Reading& reading, VirtualNetworkId network)
{
    std::vector<DeviceId> gateways = ownGateways(reading, network);
    for (const auto peers = recall(reading, PeersOf {network}); const ConnectedPeer& peer : *peers) {
        if (!peer.local->useRemoteGateways.valueOr(false) || !peer.remote->allowGatewayTransit.valueOr(false))
            continue;
        const std::vector<DeviceId> theirs = ownGateways(reading, peer.local->remote);
        gateways.insert(gateways.end(), theirs.begin(), theirs.end());
    }
    return gateways;
}

std::vector<GatewayPrefix> gatewayPrefixes(const Reading& reading, VirtualNetworkId network, Doubts& doubts)
{
    std::vector<GatewayPrefix> prefixes;
    for (const DeviceId id : gatewaysOf(reading, network)) {
        const Gateway& gateway = std::get<Gateway>(reading.find(id)->role);
        const bool learned = gateway.bgp || gateway.kind == GatewayKind::ExpressRoute;
        for (const auto& site : reading.sites().rows()) {
            const auto& connections = site.value->connections;
            if (std::none_of(connections.begin(), connections.end(), [&](const auto& one) { return one.gateway == id; }))
                continue;
            for (const PrefixField& field : site.value->prefixes) {
                if (const Prefix* prefix = valueOf(field))
                    prefixes.push_back({*prefix, id, site.id, learned});
                else
                    doubts.push_back(doubt(unknownSite, {textOf(site.value->name), textOf(field)}));
            }
        }
    }
    for (const auto& link : reading.peeringsFrom(network)) {
        const VirtualNetwork* remote = reading.find(link.value->remote);
        if (remote && remote->existing && !link.value->disconnected && link.value->useRemoteGateways.valueOr(true)
            && ownGateways(reading, link.value->remote).empty())
            doubts.push_back(doubt(unknownGateways, {textOf(remote->name), textOf(reading.find(network)->name)}));
    }
    return prefixes;
}

AddressSet addressSpaceOf(const VirtualNetwork& network, Doubts& doubts)
{
    AddressSet space;
    if (network.addressSpace.empty())
        doubts.push_back(doubt(noSpace, {textOf(network.name)}));
    for (const PrefixField& field : network.addressSpace) {
        if (const Prefix* prefix = valueOf(field))
            space = space | AddressSet(*prefix);
        else
            doubts.push_back(doubt(unknownSpace, {textOf(network.name), textOf(field)}));
    }
    return space;
}

VirtualNetworkTag virtualNetworkTag(const Reading& reading, SubnetId id)
{
    if (const Subnet* subnet = reading.find(id); subnet && reading.find(subnet->network))
        return *recall(reading, VirtualNetworkTagOf {subnet->network, subnet->routeTable});
    VirtualNetworkTag tag;
    tag.sure = Prefix(azure::platformAddress, 32);
    return tag;
}

VirtualNetworkTag VirtualNetworkTagOf::answer(const Reading& reading) const
{
    std::vector<AddressRange> sure = AddressSet(Prefix(azure::platformAddress, 32)).ranges();
    const auto take = [&](const AddressSet& set) { sure.insert(sure.end(), set.ranges().begin(), set.ranges().end()); };
    VirtualNetworkTag tag;
    take(addressSpaceOf(*reading.find(network), tag.doubts));
    for (const auto peers = recall(reading, PeersOf {network}); const ConnectedPeer& peer : *peers) {
        const bool* access = peer.local->allowVirtualNetworkAccess.value();
        if (!access)
            tag.doubts.push_back(doubt(unknownAccess, {textOf(peer.local->name)}));
        else if (*access)
            take(addressSpaceOf(*peer.network, tag.doubts));
    }
    for (const PeeringId link : untoldPeerings(reading, network))
        tag.doubts.push_back(peeringDoubt(reading, link));
    const auto reached = recall(reading, GatewayPrefixesOf {network});
    tag.doubts.insert(tag.doubts.end(), reached->doubts.begin(), reached->doubts.end());
    for (const GatewayPrefix& one : reached->prefixes)
        if (one.prefix.length() > 0)
            take(AddressSet(one.prefix));
    tag.sure = AddressSet(std::move(sure));
    if (const RouteTable* routes = table ? reading.find(*table) : nullptr)
        addRoutes(tag, *routes);
    tag.maybe = tag.maybe - tag.sure;
    return tag;
}

AddressSet internetTag(const VirtualNetworkTag& network)
{
    AddressSet outside = network.sure - AddressSet(Prefix(azure::platformAddress, 32));
    for (const Prefix& block : azure::outsideInternetBlocks())
        outside = outside | AddressSet(block);
    return (AddressSet::all(Family::V4) | AddressSet(globalV6()) | AddressSet::all(Family::Tag)) - outside;
}

}
