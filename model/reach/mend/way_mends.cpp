#include "model/azure/tags.h"
#include "model/plan/edit/edit_peering.h"
#include "model/plan/edit/edit_route_table.h"
#include "model/plan/edit/edit_subnet.h"
#include "model/plan/edit/remove_parts.h"
#include "model/reach/mend/candidates.h"
#include "model/reach/walk.h"
#include "model/reach/words.h"

#include <algorithm>

namespace ase {

namespace {

constexpr const char* completePeering = QT_TRANSLATE_NOOP("Reach", "Peer %1 and %2 in both directions");
constexpr const char* takeForwarded = QT_TRANSLATE_NOOP("Reach", "Let peering %1 of %2 take forwarded traffic");
constexpr const char* useGateway = QT_TRANSLATE_NOOP("Reach", "Let %1 use the gateway of its peer %2");
constexpr const char* learnRoutes = QT_TRANSLATE_NOOP("Reach", "Let subnet %1 learn the gateway's routes (route table %2)");
constexpr const char* addRouteTo = QT_TRANSLATE_NOOP("Reach", "Route %1 from subnet %2 to %3");
constexpr const char* redirect = QT_TRANSLATE_NOOP("Reach", "Let route %1 (%2) of route table %3 lead to %4");
constexpr const char* removeRoute = QT_TRANSLATE_NOOP("Reach", "Remove route %1 (%2) of route table %3");

/// A route that a mend adds to the table of a subnet, which gets one where it has none.
struct WantedRoute {
    SubnetId subnet;
    QString prefix; ///< or a tag
    NextHop hop = NextHop::VirtualAppliance;
    std::optional<Address> appliance;
};

Result<Plan> withRoute(const Plan& plan, const WantedRoute& wanted)
{
    const Subnet* subnet = plan.network->subnets.find(wanted.subnet);
    if (!subnet)
        return because(QT_TRANSLATE_NOOP("Reach", "The subnet is no longer in the plan."));
    Plan next = plan;
    std::optional<RouteTableId> table = subnet->routeTable;
    if (!table) {
        table = freshId<RouteTableId>(plan, QStringLiteral("mend/routes-") + textOf(subnet->name));
        const auto made = addRouteTable(plan, *table, QStringLiteral("rt-") + textOf(subnet->name));
        if (!made)
            return made.error();
        const auto attached = attachRouteTable(*made, wanted.subnet, table);
        if (!attached)
            return attached.error();
        next = *attached;
    }
    Route route;
    route.prefix = matchField(wanted.prefix);
    route.nextHop = nextHopField(wanted.hop);
    if (wanted.appliance)
        route.nextHopAddress = addressField(*wanted.appliance);
    const auto known = next.network->routeTables.find(*table)->routes.rows();
    for (const auto& row : known)
        if (textOf(row.value->prefix) == wanted.prefix) {
            route.name = row.value->name;
            return replaceRoute(next, row.id, route);
        }
    return addRoute(next, *table, freshId<RouteId>(next, QStringLiteral("mend/") + wanted.prefix), route);
}

QString hopText(const Reading& reading, const WantedRoute& wanted)
{
    if (!wanted.appliance)
        return azure::nameOf(wanted.hop);
    const auto device = deviceWith(reading, *wanted.appliance);
    return device ? nameIn(reading, *device) : text(*wanted.appliance);
}

Candidate routeCandidate(const Reading& reading, const WantedRoute& wanted)
{
    return {.title = because(addRouteTo, {wanted.prefix, nameIn(reading, wanted.subnet), hopText(reading, wanted)}),
        .apply = [wanted](const Plan& plan) { return withRoute(plan, wanted); }};
}

std::optional<VirtualNetworkId> networkOf(const Reading& reading, const Standing& standing)
{
    const auto* subnet = std::get_if<SubnetId>(&standing);
    const Subnet* row = subnet ? reading.find(*subnet) : nullptr;
    return row ? std::optional(row->network) : std::nullopt;
}

/// The prefixes a route back to a caller names: those of its network or site that hold it.
QStringList prefixesHolding(const Reading& reading, const Standing& standing, const AddressSet& addresses)
{
    QStringList texts;
    const auto take = [&](const std::vector<PrefixField>& fields) {
        for (const PrefixField& field : fields)
            if (const Prefix* prefix = valueOf(field); prefix && AddressSet(*prefix).overlaps(addresses))
                texts << text(*prefix);
    };
    if (const auto network = networkOf(reading, standing))
        take(reading.find(*network)->addressSpace);
    else if (const auto* site = std::get_if<SiteId>(&standing))
        take(reading.find(*site)->prefixes);
    return texts;
}

struct Relay {
    DeviceId id;
    Address address;
};
/// Firewalls and appliances that stand in networks and have an address.
std::vector<Relay> relaysIn(const Reading& reading)
{
    std::vector<Relay> relays;
    for (const auto& row : reading.devices().rows()) {
        const Role& role = row.value->role;
        const Address* address = valueOf(row.value->address);
        if ((std::holds_alternative<Firewall>(role) || std::holds_alternative<Appliance>(role)) && address
            && subnetOf(*row.value))
            relays.push_back({row.id, *address});
    }
    return relays;
}

std::optional<SubnetId> targetSubnet(const Break& broken)
{
    if (broken.target.environment)
        if (const Environment* environment = broken.reading.find(*broken.target.environment))
            return environment->subnet;
    if (broken.target.subnet)
        return broken.target.subnet;
    if (!broken.target.address)
        return std::nullopt;
    const Standing standing = standingOf(broken.reading, *broken.target.address);
    const auto* subnet = std::get_if<SubnetId>(&standing);
    return subnet ? std::optional(*subnet) : std::nullopt;
}

void peeringMends(const Break& broken, Candidates& candidates)
{
    const auto id = broken.hop.evidence ? broken.hop.evidence->as<PeeringId>() : std::nullopt;
    const Peering* link = id ? broken.reading.find(*id) : nullptr;
    if (!link || broken.hop.facts.contains(QStringLiteral("PEER-08")))
        return;
    const QString local = nameIn(broken.reading, link->local);
    if (broken.hop.facts.contains(QStringLiteral("PEER-06"))) {
        PeeringFlags flags = flagsOf(*link);
        flags.allowForwardedTraffic = true;
        candidates.push_back({.title = because(takeForwarded, {nameIn(broken.reading, *id), local}),
            .apply = [id = *id, flags](const Plan& plan) { return setPeeringFlags(plan, id, flags); }});
        return;
    }
    candidates.push_back({.title = because(completePeering, {local, nameIn(broken.reading, link->remote)}),
        .apply = [id = *id, link = *link](const Plan& plan) -> Result<Plan> {
            const auto whole = setPeeringDisconnected(plan, id, false);
            return whole ? connectNetworks(*whole, freshId<PeeringId>(plan, QStringLiteral("mend/there")),
                       freshId<PeeringId>(plan, QStringLiteral("mend/back")), link.local, link.remote)
                         : whole;
        }});
}

/// A peer of the gateway's network that holds the target starts to use the gateway. Facts: GW-03, PEER-07.
void transitMends(const Break& broken, Candidates& candidates)
{
    const auto gateway = broken.hop.evidence ? broken.hop.evidence->as<DeviceId>() : std::nullopt;
    const Device* device = gateway ? broken.reading.find(*gateway) : nullptr;
    const auto hub = device ? networkOf(broken.reading, device->standing) : std::nullopt;
    const auto subnet = targetSubnet(broken);
    const auto spoke = subnet ? networkOf(broken.reading, *subnet) : std::nullopt;
    if (!hub || !spoke || *hub == *spoke)
        return;
    candidates.push_back({.title = because(useGateway, {nameIn(broken.reading, *spoke), nameIn(broken.reading, *hub)}),
        .apply = [hub = *hub, spoke = *spoke](const Plan& plan) -> Result<Plan> {
            const auto out = peeringBetween(*plan.network, hub, spoke);
            const auto in = peeringBetween(*plan.network, spoke, hub);
            if (!out || !in)
                return because(QT_TRANSLATE_NOOP("Reach", "The two virtual networks are not peered."));
            PeeringFlags there = flagsOf(*plan.network->peerings.find(*out));
            there.allowGatewayTransit = true;
            PeeringFlags back = flagsOf(*plan.network->peerings.find(*in));
            back.useRemoteGateways = true;
            const auto half = setPeeringFlags(plan, *out, there);
            return half ? setPeeringFlags(*half, *in, back) : half;
        }});
}

void propagationMend(const Break& broken, SubnetId id, Candidates& candidates)
{
    const Subnet* subnet = broken.reading.find(id);
    const RouteTable* table = subnet && subnet->routeTable ? broken.reading.find(*subnet->routeTable) : nullptr;
    if (!table || !table->disableBgpRoutePropagation.valueOr(false))
        return;
    candidates.push_back({.title = because(learnRoutes, {textOf(subnet->name), textOf(table->name)}),
        .apply = [id = *subnet->routeTable](const Plan& plan) { return setPropagationDisabled(plan, id, false); }});
}

/// A route of a table that leads nobody anywhere: it drops, or its appliance is not in the plan. Fact: RT-10.
struct DeadRoute {
    RouteId id;
    Route row;
    Prefix prefix;
    QString table;
};
std::optional<DeadRoute> deadRoute(const Break& broken)
{
    const auto id = broken.hop.evidence ? broken.hop.evidence->as<RouteId>() : std::nullopt;
    const auto in = id ? tableOf(*broken.plan.network, *id) : std::nullopt;
    const RouteTable* table = in ? broken.reading.find(*in) : nullptr;
    const Route* route = table ? table->routes.find(*id) : nullptr;
    const NextHop* hop = route ? valueOf(route->nextHop) : nullptr;
    const AddressMatch* match = hop ? valueOf(route->prefix) : nullptr;
    const Prefix* prefix = match ? std::get_if<Prefix>(match) : nullptr;
    if (!prefix)
        return std::nullopt;
    const Address* appliance = valueOf(route->nextHopAddress);
    const bool isNobody = *hop == NextHop::VirtualAppliance && appliance && !deviceWith(broken.reading, *appliance);
    if (*hop != NextHop::None && !isNobody)
        return std::nullopt;
    return DeadRoute {*id, *route, *prefix, textOf(table->name)};
}

/// The ways a route can send packets on to who stands there, from a subnet.
std::vector<WantedRoute> waysOn(const Reading& reading, SubnetId from, const Standing& to, const QString& prefix)
{
    const bool isSite = std::holds_alternative<SiteId>(to);
    const NextHop straight = std::holds_alternative<SubnetId>(to) ? NextHop::VnetLocal
        : isSite                                                  ? NextHop::VirtualNetworkGateway
                                                                  : NextHop::Internet;
    std::vector<WantedRoute> ways {{.subnet = from, .prefix = prefix, .hop = straight, .appliance = {}}};
    for (const Relay& relay : relaysIn(reading))
        ways.push_back({.subnet = from, .prefix = prefix, .hop = NextHop::VirtualAppliance, .appliance = relay.address});
    return ways;
}

/// What holds an address and is longer than a route: a prefix of its subnet or site, else the address alone.
QString longerPrefix(const Reading& reading, const Standing& standing, const Address& address, const Prefix& than)
{
    const auto longer = [&](const std::vector<PrefixField>& fields) {
        for (const PrefixField& field : fields)
            if (const Prefix* prefix = valueOf(field);
                prefix && prefix->contains(address) && prefix->length() > than.length())
                return text(*prefix);
        return QString();
    };
    QString found;
    if (const auto* subnet = std::get_if<SubnetId>(&standing))
        found = longer(reading.find(*subnet)->prefixes);
    else if (const auto* site = std::get_if<SiteId>(&standing))
        found = longer(reading.find(*site)->prefixes);
    const int bits = bitsOf(address.family());
    return found.isEmpty() && than.length() < bits ? text(Prefix(address, bits)) : found;
}

/// The route leads on, or something longer than it does, or it goes. Facts: RT-02, RT-05.
void deadRouteMends(const Break& broken, SubnetId from, const AddressSet& to, Candidates& candidates)
{
    const auto dead = deadRoute(broken);
    const AddressSet receivers = to.only(Family::V4);
    if (!dead || receivers.isEmpty())
        return;
    const Address address = receivers.ranges().front().first;
    const Standing standing = standingOf(broken.reading, address);
    const QStringList names {textOf(dead->row.name), text(dead->prefix), dead->table};
    for (const WantedRoute& way : waysOn(broken.reading, from, standing, {})) {
        Route next = dead->row;
        next.nextHop = nextHopField(way.hop);
        next.nextHopAddress = way.appliance ? std::optional(addressField(*way.appliance)) : std::nullopt;
        candidates.push_back({.title = because(redirect, names + QStringList {hopText(broken.reading, way)}),
            .apply = [id = dead->id, next](const Plan& plan) { return replaceRoute(plan, id, next); }});
    }
    candidates.push_back({.title = because(removeRoute, names),
        .apply = [id = dead->id](const Plan& plan) { return removeParts(plan, {PartId(id)}); }});
    const QString prefix = longerPrefix(broken.reading, standing, address, dead->prefix);
    if (!prefix.isEmpty())
        for (const WantedRoute& way : waysOn(broken.reading, from, standing, prefix))
            candidates.push_back(routeCandidate(broken.reading, way));
}

/// From the subnet that drops: a peering of its network with the target's, or a route through an appliance.
void routeMends(const Break& broken, Candidates& candidates)
{
    const auto from = broken.hop.part ? broken.hop.part->as<SubnetId>() : std::nullopt;
    const auto to = targetSubnet(broken);
    if (!from)
        return;
    if (!broken.trace.asked.isEmpty())
        deadRouteMends(broken, *from, broken.trace.asked.boxes().front().destinations, candidates);
    propagationMend(broken, *from, candidates);
    const auto here = networkOf(broken.reading, *from);
    const auto there = to ? networkOf(broken.reading, *to) : std::nullopt;
    if (!here || !there || *here == *there || !broken.target.address)
        return;
    candidates.push_back({.title = because(completePeering, {nameIn(broken.reading, *here), nameIn(broken.reading, *there)}),
        .apply = [a = *here, b = *there](const Plan& plan) {
            return connectNetworks(plan, freshId<PeeringId>(plan, QStringLiteral("mend/there")),
                freshId<PeeringId>(plan, QStringLiteral("mend/back")), a, b);
        }});
    const AddressSet target = lone(*broken.target.address);
    for (const Relay& relay : relaysIn(broken.reading))
        for (const QString& prefix : prefixesHolding(broken.reading, *to, target))
            candidates.push_back(routeCandidate(broken.reading,
                {.subnet = *from, .prefix = prefix, .hop = NextHop::VirtualAppliance, .appliance = relay.address}));
}

/// Both ways through the appliance that the replies take: the subnet of the gateway sends the requests there too.
void symmetryMends(const Break& broken, SubnetId target, Candidates& candidates)
{
    const Subnet* subnet = broken.reading.find(target);
    const VirtualNetwork* network = subnet ? broken.reading.find(subnet->network) : nullptr;
    const AddressSet callers = broken.origin.addresses;
    if (!network || callers.isEmpty())
        return;
    const Walk back =
        walked(broken.reading, {.from = target, .to = callers.ranges().front().first, .packets = {}, .isReply = true});
    for (const DeviceId relay : back.relays) {
        const Address* address = valueOf(broken.reading.find(relay)->address);
        for (const Hop& hop : broken.trace.hops) {
            const auto gateway = hop.stage == Stage::Gateway && hop.evidence ? hop.evidence->as<DeviceId>() : std::nullopt;
            const SubnetId* there = gateway ? subnetOf(*broken.reading.find(*gateway)) : nullptr;
            if (!there || !address)
                continue;
            for (const PrefixField& field : network->addressSpace)
                candidates.push_back(routeCandidate(broken.reading,
                    {.subnet = *there, .prefix = textOf(field), .hop = NextHop::VirtualAppliance, .appliance = *address}));
        }
    }
}

void returnMends(const Break& broken, Candidates& candidates)
{
    const auto subnet = broken.hop.part ? broken.hop.part->as<SubnetId>() : std::nullopt;
    if (!subnet)
        return;
    deadRouteMends(broken, *subnet, broken.origin.addresses, candidates);
    const auto* outsider = std::get_if<Outsider>(&broken.query.from);
    if (outsider && *outsider == Outsider::Management)
        candidates.push_back(routeCandidate(broken.reading,
            {.subnet = *subnet, .prefix = azure::tag::appServiceManagement, .hop = NextHop::Internet, .appliance = {}}));
    propagationMend(broken, *subnet, candidates);
    const QStringList callers = prefixesHolding(broken.reading, broken.origin.standing, broken.origin.addresses);
    const bool fromSite = std::holds_alternative<SiteId>(broken.origin.standing);
    for (const QString& prefix : callers) {
        if (fromSite)
            candidates.push_back(routeCandidate(broken.reading,
                {.subnet = *subnet, .prefix = prefix, .hop = NextHop::VirtualNetworkGateway, .appliance = {}}));
        for (const Relay& relay : relaysIn(broken.reading))
            candidates.push_back(routeCandidate(broken.reading,
                {.subnet = *subnet, .prefix = prefix, .hop = NextHop::VirtualAppliance, .appliance = relay.address}));
    }
    symmetryMends(broken, *subnet, candidates);
}

}

Candidates wayMends(const Break& broken)
{
    Candidates candidates;
    if (broken.hop.stage == Stage::Peering)
        peeringMends(broken, candidates);
    else if (broken.hop.stage == Stage::Gateway)
        transitMends(broken, candidates);
    else if (broken.hop.stage == Stage::Route)
        routeMends(broken, candidates);
    else if (broken.hop.stage == Stage::ReturnRoute)
        returnMends(broken, candidates);
    return candidates;
}

}
