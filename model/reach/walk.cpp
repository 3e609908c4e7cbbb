#include "model/reach/walk.h"

#include "model/azure/address_space.h"
#include "model/network/next_hop.h"
#include "model/reach/appliance_hop.h"
#include "model/reach/gateway_hop.h"
#include "model/reach/peering_hop.h"
#include "model/reach/words.h"

#include <algorithm>

namespace ase {

namespace {

constexpr int mostLinks = 16; ///< a way longer than that goes in circles

constexpr const char* routed = QT_TRANSLATE_NOOP("Reach", "A route of subnet %1 leads %2 %3.");
constexpr const char* dropped = QT_TRANSLATE_NOOP("Reach", "The routes of subnet %1 drop %2.");
constexpr const char* nowhere = QT_TRANSLATE_NOOP("Reach", "No route of subnet %1 leads to %2.");
constexpr const char* privateToInternet =
    QT_TRANSLATE_NOOP("Reach", "A route of subnet %1 sends %2 to the Internet, where a private address is nobody's.");
constexpr const char* privateFromInternet = QT_TRANSLATE_NOOP(
    "Reach", "%1 is a private address: nothing leads there from the Internet without a VPN, ExpressRoute or a proxy.");
constexpr const char* inNoSubnet = QT_TRANSLATE_NOOP("Reach", "%1 is in no subnet of virtual network %2.");
constexpr const char* inUntoldSubnet = QT_TRANSLATE_NOOP("Reach",
    "%1 is in no subnet of virtual network %2 whose prefix is known; that of subnet %3 is not in the plan: add it.");
constexpr const char* noneKnown =
    QT_TRANSLATE_NOOP("Reach", "No route that the plan holds leads from subnet %1 to %2; what it lacks may.");
constexpr const char* circles = QT_TRANSLATE_NOOP("Reach", "The routes send %1 round in circles.");

QString wayOf(const EffectiveRoute& route)
{
    const auto say = [](const char* text) { return sentence(because(text)); };
    switch (route.hop) {
    case azure::NextHop::VirtualNetworkGateway:
        return say(QT_TRANSLATE_NOOP("Reach", "to the virtual network gateway"));
    case azure::NextHop::VnetLocal:
        return say(QT_TRANSLATE_NOOP("Reach", "straight through the virtual network"));
    case azure::NextHop::Internet:
        return say(QT_TRANSLATE_NOOP("Reach", "to the Internet"));
    case azure::NextHop::VirtualAppliance:
        return sentence(because(QT_TRANSLATE_NOOP("Reach", "to the appliance at %1"),
            {route.hopAddress ? text(*route.hopAddress) : QStringLiteral("?")}));
    case azure::NextHop::None:
        return say(QT_TRANSLATE_NOOP("Reach", "nowhere"));
    case azure::NextHop::VnetPeering:
        return say(QT_TRANSLATE_NOOP("Reach", "over a peering"));
    case azure::NextHop::VirtualNetworkServiceEndpoint:
        return say(QT_TRANSLATE_NOOP("Reach", "straight to the service"));
    }
    return {};
}

/// A walk under way: each step looks where the packets are and adds the links to where they go next.
class Walker {
public:
    Walker(const Reading& reading, const WalkOrder& order)
        : m_reading(reading)
        , m_order(order)
    {
        m_walk.packets = order.packets;
        m_walk.end = order.from;
        if (const auto* subnet = std::get_if<SubnetId>(&order.from))
            if (const Subnet* row = reading.find(*subnet))
                m_sentFrom = row->network;
    }

    Walk walk()
    {
        for (int link = 0; link < mostLinks && !m_ended; ++link)
            std::visit([this](const auto& place) { step(place); }, Standing(m_walk.end));
        if (!m_ended)
            block(Stage::Route, {}, circles, {spoken(m_order.to)}, {QStringLiteral("RT-10")});
        return std::move(m_walk);
    }

private:
    void step(const OnInternet&)
    {
        if (isPrivateAddress(m_order.to))
            block(Stage::Route, {}, privateFromInternet, {spoken(m_order.to)}, {QStringLiteral("KUDU-05")});
        else
            arrive();
    }

    void step(SiteId site)
    {
        GatewayStep next = leaveSite(m_reading, site, m_order.to);
        take(std::move(next.hop));
        if (m_ended)
            return;
        m_walk.end = next.to;
        m_relayed = false;
        if (const auto* reached = std::get_if<SiteId>(&next.to); reached && *reached == site)
            arrive();
    }

    void step(SubnetId subnet)
    {
        const auto routes = sharedRoutes(m_reading, subnet);
        const NextHopAnswer answer = nextHopOf(*routes, m_order.to);
        Hop hop {
            .stage = Stage::Route, .part = subnet, .assumptions = answer.assumptions, .facts = {QStringLiteral("RT-05")}};
        if (!answer.doubts.empty()) {
            hop.verdict = HopVerdict::Unknown;
            hop.because = answer.doubts;
        }
        if (!answer.route)
            return fail(std::move(hop),
                because(answer.doubts.empty() ? nowhere : noneKnown, {nameIn(m_reading, subnet), spoken(m_order.to)}));
        const EffectiveRoute& route = *answer.route;
        hop.evidence = route.part;
        hop.evidenceName = route.prefix ? text(*route.prefix) : route.tag;
        if (route.hop == azure::NextHop::None || (route.hop == azure::NextHop::Internet && isPrivateAddress(m_order.to)))
            return failRoute(subnet, route, std::move(hop));
        hop.because.push_back(because(routed, {nameIn(m_reading, subnet), spoken(m_order.to), wayOf(route)}));
        hop.because.push_back(route.why);
        m_walk.hops.push_back(std::move(hop));
        follow(subnet, route);
    }

    /// What keeps two networks apart that have a peering is the peering, and no missing route.
    void failRoute(SubnetId subnet, const EffectiveRoute& route, Hop hop)
    {
        auto broken =
            route.origin == RouteOrigin::System ? brokenPeering(m_reading, subnet, m_order.to) : std::optional<Hop>();
        if (broken) {
            m_ended = true;
            return m_walk.hops.push_back(std::move(*broken));
        }
        const bool drops = route.hop == azure::NextHop::None;
        if (hop.verdict == HopVerdict::Unknown && route.origin == RouteOrigin::System)
            return fail(std::move(hop), because(noneKnown, {nameIn(m_reading, subnet), spoken(m_order.to)}));
        if (drops)
            hop.facts = {QStringLiteral("RT-01"), QStringLiteral("PEER-02")};
        fail(std::move(hop), because(drops ? dropped : privateToInternet, {nameIn(m_reading, subnet), spoken(m_order.to)}),
            route.why);
    }

    void follow(SubnetId subnet, const EffectiveRoute& route)
    {
        switch (route.hop) {
        case azure::NextHop::VnetLocal:
            return arriveIn(m_reading.find(subnet)->network);
        case azure::NextHop::VnetPeering:
            return crossPeering(route);
        case azure::NextHop::VirtualNetworkGateway:
            return enterGateway(subnet, route);
        case azure::NextHop::VirtualAppliance:
            return enterAppliance(subnet, route);
        case azure::NextHop::Internet:
        case azure::NextHop::VirtualNetworkServiceEndpoint:
            m_walk.end = OnInternet {};
            return arrive();
        case azure::NextHop::None:
            return;
        }
    }

    void crossPeering(const EffectiveRoute& route)
    {
        const auto link = route.part ? route.part->as<PeeringId>() : std::nullopt;
        const Peering* peering = link ? m_reading.find(*link) : nullptr;
        if (!peering)
            return;
        const bool relayed = m_relayed && !m_walk.packets.translated && peering->local != m_sentFrom;
        take(peeringHop(m_reading, *link, {.relayed = relayed, .behindBasicBalancer = m_order.behindBasicBalancer}));
        if (!m_ended)
            arriveIn(peering->remote);
    }

    void enterGateway(SubnetId subnet, const EffectiveRoute& route)
    {
        GatewayStep next = enterGatewayFrom(m_reading, subnet, route.part, m_order.to);
        take(std::move(next.hop));
        if (m_ended)
            return;
        m_walk.end = next.to;
        if (std::holds_alternative<SiteId>(next.to))
            arrive();
        m_ended = m_ended || isPrivateAddress(m_order.to); // where that is on-premises is not in the plan
    }

    void enterAppliance(SubnetId subnet, const EffectiveRoute& route)
    {
        ApplianceStep next = throughAppliance(m_reading,
            {.from = subnet, .address = route.hopAddress, .passesAnyway = m_order.isReply, .packets = m_walk.packets});
        m_walk.packets = std::move(next.packets);
        for (Hop& hop : next.hops)
            take(std::move(hop));
        if (!next.device) {
            if (route.hopAddress)
                m_walk.unknownRelays.push_back(*route.hopAddress);
            m_ended = true;
            return;
        }
        m_walk.relays.push_back(*next.device);
        m_walk.end = next.subnet;
        m_relayed = true;
        m_ended = m_ended || std::find(m_seen.begin(), m_seen.end(), next.subnet) != m_seen.end();
        m_seen.push_back(next.subnet);
    }

    void arriveIn(VirtualNetworkId network)
    {
        const auto subnet = subnetHolding(m_reading, network, m_order.to);
        if (!subnet)
            return missInNetwork(network);
        m_walk.end = *subnet;
        arrive();
    }

    /// Nobody is there, unless a subnet is whose prefix the plan does not tell.
    void missInNetwork(VirtualNetworkId network)
    {
        const QStringList names {spoken(m_order.to), nameIn(m_reading, network)};
        for (const auto& row : m_reading.subnetsOf(network)) {
            const auto& prefixes = row.value->prefixes;
            const auto isUntold = [](const PrefixField& field) { return !field.isKnown(); };
            if (!prefixes.empty() && std::none_of(prefixes.begin(), prefixes.end(), isUntold))
                continue;
            Hop hop {.stage = Stage::Route, .verdict = HopVerdict::Unknown, .part = PartId(row.id)};
            return fail(std::move(hop), because(inUntoldSubnet, names + QStringList {textOf(row.value->name)}));
        }
        block(Stage::Route, network, inNoSubnet, names, {});
    }

    void arrive()
    {
        m_walk.arrived = true;
        m_ended = true;
    }

    void take(Hop hop)
    {
        m_ended = m_ended || hop.verdict == HopVerdict::Block;
        m_walk.hops.push_back(std::move(hop));
    }

    /// Ends here. What is not known for sure is no block.
    void fail(Hop hop, Problem what, const Problem& why = {})
    {
        if (hop.verdict != HopVerdict::Unknown)
            hop.verdict = HopVerdict::Block;
        hop.because.insert(hop.because.begin(), std::move(what));
        if (*why.text)
            hop.because.push_back(why);
        m_walk.hops.push_back(std::move(hop));
        m_ended = true;
    }

    void block(Stage stage, std::optional<PartId> part, const char* what, QStringList values, QStringList facts)
    {
        Hop hop {.stage = stage, .part = part, .facts = std::move(facts)};
        fail(std::move(hop), because(what, std::move(values)));
    }

    const Reading& m_reading;
    const WalkOrder& m_order;
    Walk m_walk;
    std::optional<VirtualNetworkId> m_sentFrom; ///< where the packets originate; none: outside of all networks
    bool m_relayed = false; ///< an appliance sent them on
    bool m_ended = false;
    std::vector<SubnetId> m_seen; ///< of appliances
};

}

bool Walk::isBlocked() const
{
    return std::any_of(hops.begin(), hops.end(), [](const Hop& hop) { return hop.verdict == HopVerdict::Block; });
}

bool Walk::isDoubtful() const
{
    return !arrived
        || std::any_of(hops.begin(), hops.end(), [](const Hop& hop) { return hop.verdict == HopVerdict::Unknown; });
}

Walk walked(const Reading& reading, const WalkOrder& order)
{
    return Walker(reading, order).walk();
}

std::optional<SubnetId> subnetHolding(const Reading& reading, VirtualNetworkId network, const Address& address)
{
    for (const auto& row : reading.subnetsOf(network))
        for (const PrefixField& field : row.value->prefixes)
            if (const Prefix* prefix = valueOf(field); prefix && prefix->contains(address))
                return row.id;
    return std::nullopt;
}

Standing standingOf(const Reading& reading, const Address& address)
{
    for (const auto& network : reading.virtualNetworks().rows())
        if (const auto subnet = subnetHolding(reading, network.id, address))
            return *subnet;
    for (const auto& site : reading.sites().rows())
        for (const PrefixField& field : site.value->prefixes)
            if (const Prefix* prefix = valueOf(field); prefix && prefix->contains(address))
                return site.id;
    return OnInternet {};
}

std::optional<DeviceId> deviceWith(const Reading& reading, const Address& address)
{
    for (const auto& row : reading.devices().rows())
        if (const Address* own = valueOf(row.value->address); own && *own == address)
            return row.id;
    return std::nullopt;
}

bool isPrivateAddress(const Address& address)
{
    return address.family() == Family::V4 && azure::isPrivate(AddressSet(Prefix(address, bitsOf(Family::V4))));
}

}
