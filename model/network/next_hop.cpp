#include "model/network/next_hop.h"

#include "model/azure/address_space.h"
#include "model/azure/management_addresses.h"
#include "model/azure/tags.h"
#include "model/network/tag_points.h"

#include <algorithm>

namespace ase {

namespace {

constexpr const char* tagMayHold = QT_TRANSLATE_NOOP(
    "Network", "The addresses of the tag %1 are not known here: the route to it is taken not to hold this address.");
constexpr const char* endpointMayTake = QT_TRANSLATE_NOOP(
    "Network", "Addresses of the service endpoint %1 go straight to the service, and which these are is not known here.");
constexpr const char* dropsVary =
    QT_TRANSLATE_NOOP("Network", "Recordings differ in whether Azure drops this address where no route leads to it.");

/// At equal length the lower number decides. Facts: RT-05, RT-11.
int tagRank(const QString& tag)
{
    const bool regional = !parentOf(tag).isEmpty();
    const QString service = regional ? parentOf(tag) : tag;
    const bool cloud = meansTag(service, azure::tag::azureCloud);
    return (cloud ? 2 : 0) + (regional ? 0 : 1);
}

/// Of two rows that hold an address: by length, then a block before tags, then as they stand in the table.
struct Candidate {
    const EffectiveRoute* route = nullptr;
    int length = -1;
    int rank = 0;

    void consider(const EffectiveRoute& other, int otherLength, int otherRank)
    {
        if (otherLength > length || (otherLength == length && otherRank < rank)) {
            route = &other;
            length = otherLength;
            rank = otherRank;
        }
    }
};

constexpr int ofUser = 0;
constexpr int ofTag = 1;
constexpr int ofOthers = 10;

bool decides(const EffectiveRoute& route)
{
    return route.active && route.origin != RouteOrigin::Endpoint;
}

int longestHolding(const std::vector<Prefix>& prefixes, const Address& address)
{
    int longest = -1;
    for (const Prefix& prefix : prefixes)
        if (prefix.contains(address))
            longest = std::max(longest, prefix.length());
    return longest;
}

/// A tag without a known list lies in the Internet and is longer than the default route. Fact: TAG-17.
Candidate routeToPoint(const EffectiveRoutes& routes, const Address& point)
{
    Candidate best;
    for (const EffectiveRoute& route : routes.routes) {
        if (!decides(route))
            continue;
        if (route.prefix == azure::defaultRoute())
            best.consider(route, 0, 0);
        else if (!route.prefix && !route.listed && tagPoints(route.tag).contains(point))
            best.consider(route, 1, tagRank(route.tag));
    }
    return best;
}

Candidate candidateFor(const EffectiveRoutes& routes, const Address& address)
{
    if (address.family() == Family::Tag)
        return routeToPoint(routes, address);
    Candidate best;
    for (const EffectiveRoute& route : routes.routes) {
        if (!decides(route))
            continue;
        if (route.prefix && route.prefix->contains(address))
            best.consider(route, route.prefix->length(), route.origin == RouteOrigin::User ? ofUser : ofOthers);
        else if (route.listed)
            best.consider(route, longestHolding(*route.listed, address), ofTag + tagRank(route.tag));
    }
    return best;
}

bool sameHop(const EffectiveRoute& a, const EffectiveRoute& b)
{
    return a.hop == b.hop && a.hopAddress == b.hopAddress;
}

/// Of the network or of a peer.
bool isRange(const EffectiveRoute& route)
{
    return route.origin == RouteOrigin::VirtualNetwork || route.origin == RouteOrigin::Peering
        || route.origin == RouteOrigin::PrivateEndpoint;
}

bool mayBeOfService(const EffectiveRoutes& routes, const Address& address)
{
    const auto holds = [&](const Prefix& block) { return block.contains(address); };
    const auto& blocks = azure::outsideInternetBlocks();
    const bool inRange = std::any_of(routes.routes.begin(), routes.routes.end(), [&](const EffectiveRoute& route) {
        return (route.origin == RouteOrigin::VirtualNetwork || route.origin == RouteOrigin::Peering) && route.prefix
            && holds(*route.prefix);
    });
    return !inRange && std::none_of(blocks.begin(), blocks.end(), holds);
}

}

const EffectiveRoute* routeTo(const EffectiveRoutes& routes, const Address& address)
{
    return candidateFor(routes, address).route;
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
    const auto byTag = [](const EffectiveRoute& route) {
        return route.active && route.listed && route.hop == azure::NextHop::Internet
            && meansTag(route.tag, azure::tag::appServiceManagement);
    };
    const bool tagged = std::any_of(routes.routes.begin(), routes.routes.end(), byTag);
    const auto& addresses = azure::managementAddresses(azure::Cloud::Public);
    return std::all_of(addresses.begin(), addresses.end(), [&](const Address& address) {
        const EffectiveRoute* route = routeTo(routes, address);
        const bool left = tagged && route && !byTag(*route) && route->prefix == azure::defaultRoute(); // of a newer list
        return left || (route && route->hop == azure::NextHop::Internet);
    });
}

AddressSet droppedPart(const EffectiveRoutes& routes, const AddressSet& addresses)
{
    struct Block {
        Prefix prefix;
        int rank;
        bool drops;
    };
    std::vector<Block> blocks;
    for (const EffectiveRoute& route : routes.routes) {
        if (!decides(route))
            continue;
        const bool drops = route.hop == azure::NextHop::None;
        if (route.prefix)
            blocks.push_back({*route.prefix, route.origin == RouteOrigin::User ? ofUser : ofOthers, drops});
        else if (route.listed)
            for (const Prefix& prefix : *route.listed)
                blocks.push_back({prefix, ofTag + tagRank(route.tag), drops});
    }
    const auto before = [](const Block& a, const Block& b) {
        return a.prefix.length() != b.prefix.length() ? a.prefix.length() > b.prefix.length() : a.rank < b.rank;
    };
    std::stable_sort(blocks.begin(), blocks.end(), before);
    AddressSet rest = addresses.only(Family::V4);
    AddressSet dropped;
    for (const Block& block : blocks) {
        const AddressSet part = rest & AddressSet(block.prefix);
        if (part.isEmpty())
            continue;
        if (block.drops)
            dropped = dropped | part;
        rest = rest - part;
    }
    return dropped;
}

NextHopAnswer nextHopOf(const EffectiveRoutes& routes, const Address& address)
{
    NextHopAnswer answer;
    const Candidate found = candidateFor(routes, address);
    answer.doubts = found.route && isRange(*found.route) ? routes.inside : routes.doubts;
    if (found.route)
        answer.route = *found.route;
    const bool system = found.route && found.route->origin == RouteOrigin::System;
    if (system && azure::unsureDroppedBlocks().contains(address))
        addDoubts(answer.assumptions, {doubt(dropsVary)});
    if (address.family() == Family::Tag || !mayBeOfService(routes, address))
        return answer;
    for (const EffectiveRoute& route : routes.routes) {
        if (route.origin == RouteOrigin::Endpoint) {
            addDoubts(answer.assumptions, {doubt(endpointMayTake, {route.tag})});
        } else if (route.active && !route.prefix && !route.listed && found.length < bitsOf(address.family())
            && !(found.route && sameHop(*found.route, route))) {
            addDoubts(answer.assumptions, {doubt(tagMayHold, {route.tag})});
            answer.tags << route.tag;
        }
    }
    answer.tags.removeDuplicates();
    return answer;
}

}
