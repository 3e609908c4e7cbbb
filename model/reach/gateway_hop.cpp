#include "model/reach/gateway_hop.h"

#include "model/reach/walk.h"
#include "model/reach/words.h"

#include <algorithm>

namespace ase {

namespace {

constexpr const char* ownPrefix = QT_TRANSLATE_NOOP("Reach",
    "Site %1 uses %2 itself, so that it never sends packets to %3 into a tunnel: the address space is taken twice.");
constexpr const char* atSite = QT_TRANSLATE_NOOP("Reach", "%2 is at site %1 itself.");
constexpr const char* siteToInternet = QT_TRANSLATE_NOOP("Reach", "Site %1 reaches %2 over its own Internet access.");
constexpr const char* noGateway = QT_TRANSLATE_NOOP("Reach", "Site %1 is joined to no virtual network.");
constexpr const char* advertised = QT_TRANSLATE_NOOP("Reach", "Gateway %1 tells site %2 of virtual network %3.");
constexpr const char* notAdvertised = QT_TRANSLATE_NOOP(
    "Reach", "Gateway %1 does not tell site %2 of %3: virtual network %4 does not use the gateway of its peer.");
constexpr const char* transitOff = QT_TRANSLATE_NOOP(
    "Reach", "Gateway %1 does not tell site %2 of %3: the link from its network to %4 does not allow gateway transit.");
constexpr const char* transitUnknown =
    QT_TRANSLATE_NOOP("Reach", "It is not known whether the peering with %1 lets its traffic use gateway %2.");
constexpr const char* unknownThere =
    QT_TRANSLATE_NOOP("Reach", "No virtual network behind the gateways of site %1 holds %2.");
constexpr const char* peersUntold = QT_TRANSLATE_NOOP("Reach",
    "What virtual networks gateway %1 tells site %2 of is not all in the plan, and none that is holds %3: add the address "
    "space of the others, and their side of the peering.");
constexpr const char* siteUntold = QT_TRANSLATE_NOOP(
    "Reach", "How site %1 is joined to Azure is not in the plan: add its gateway with the subnet it stands in.");
constexpr const char* sitesUntold = QT_TRANSLATE_NOOP(
    "Reach", "Gateway %1 stands elsewhere, and what it leads to is not in the plan: add the site that holds %2.");
constexpr const char* toSite = QT_TRANSLATE_NOOP("Reach", "Gateway %1 leads to site %2.");
constexpr const char* networkWithoutGateway =
    QT_TRANSLATE_NOOP("Reach", "The route asks for a gateway, and virtual network %1 neither has one nor uses a peer's.");
constexpr const char* expressOnly =
    QT_TRANSLATE_NOOP("Reach", "A user-defined route cannot lead to ExpressRoute gateway %1: only a VPN gateway takes it.");
constexpr const char* noSiteHolds = QT_TRANSLATE_NOOP("Reach", "No site behind gateway %1 holds %2.");
constexpr const char* leavesPlan =
    QT_TRANSLATE_NOOP("Reach", "%2 leaves through gateway %1, and what becomes of it on-premises is not in the plan.");

GatewayStep stepTo(Standing to, HopVerdict verdict, std::optional<PartId> part, Problem what, QStringList facts)
{
    return {.hop = {.stage = Stage::Gateway,
                .verdict = verdict,
                .part = part,
                .evidence = part,
                .because = {std::move(what)},
                .facts = std::move(facts)},
        .to = to};
}

bool holds(const Site& site, const Address& address)
{
    return std::any_of(site.prefixes.begin(), site.prefixes.end(), [&](const PrefixField& field) {
        const Prefix* prefix = valueOf(field);
        return prefix && prefix->contains(address);
    });
}

bool holds(const VirtualNetwork& network, const Address& address)
{
    Doubts doubts;
    return addressSpaceOf(network, doubts).contains(address);
}

/// What a gateway tells a site about the network that holds an address.
GatewayStep throughGateway(
    const Reading& reading, SiteId site, DeviceId gateway, SubnetId subnet, const Address& to, bool& knows)
{
    const VirtualNetworkId own = reading.find(subnet)->network;
    const QStringList names {nameIn(reading, gateway), nameIn(reading, site), spoken(to)};
    const auto tell = [&](HopVerdict verdict, const char* what, QStringList values) {
        knows = true;
        return stepTo(subnet, verdict, gateway, because(what, std::move(values)), {QStringLiteral("GW-03")});
    };
    if (const VirtualNetwork* network = reading.find(own); network && holds(*network, to))
        return tell(HopVerdict::Pass, advertised, {names[0], names[1], nameIn(reading, own)});
    for (const auto peers = recall(reading, PeersOf {own}); const ConnectedPeer& peer : *peers) {
        if (!holds(*peer.network, to))
            continue;
        const QString name = textOf(peer.network->name);
        const bool* transit = peer.local->allowGatewayTransit.value();
        const bool* uses = peer.remote->useRemoteGateways.value();
        if (!transit || !uses)
            return tell(HopVerdict::Unknown, transitUnknown, {name, names[0]});
        if (*transit && *uses)
            return tell(HopVerdict::Pass, advertised, {names[0], names[1], name});
        return tell(HopVerdict::Block, *uses ? transitOff : notAdvertised, names + QStringList {name});
    }
    Doubts doubts;
    if (const VirtualNetwork* network = reading.find(own))
        addressSpaceOf(*network, doubts);
    for (const auto peers = recall(reading, PeersOf {own}); const ConnectedPeer& peer : *peers)
        addressSpaceOf(*peer.network, doubts);
    if (!doubts.empty() || !untoldPeerings(reading, own).empty())
        return tell(HopVerdict::Unknown, peersUntold, names);
    knows = false;
    return stepTo(
        subnet, HopVerdict::Block, gateway, because(unknownThere, {names[1], names[2]}), {QStringLiteral("GW-02")});
}

}

GatewayStep leaveSite(const Reading& reading, SiteId id, const Address& to)
{
    const Site& site = *reading.find(id);
    const QString name = nameIn(reading, id);
    if (holds(site, to)) {
        const auto device = deviceWith(reading, to);
        const bool isThere = device && siteOf(*reading.find(*device)) && *siteOf(*reading.find(*device)) == id;
        const Standing other = standingOf(reading, to);
        if (isThere || !std::holds_alternative<SubnetId>(other))
            return stepTo(id, HopVerdict::Pass, id, because(atSite, {name, spoken(to)}), {});
        return stepTo(
            id, HopVerdict::Block, id, because(ownPrefix, {name, spoken(to), spoken(to)}), {QStringLiteral("NET-09")});
    }
    if (!isPrivateAddress(to))
        return stepTo(OnInternet {}, HopVerdict::Pass, id, because(siteToInternet, {name, spoken(to)}), {});
    std::optional<GatewayStep> refused;
    std::optional<GatewayStep> doubtful;
    bool isRefusedKnowingly = false;
    bool isUntold = site.existing;
    for (const SiteConnection& connection : site.connections) {
        const Device* gateway = reading.find(connection.gateway);
        const SubnetId* subnet = gateway ? subnetOf(*gateway) : nullptr;
        if (!subnet || !reading.find(*subnet)) {
            isUntold = isUntold || (gateway && gateway->existing);
            continue;
        }
        bool knows = false;
        GatewayStep step = throughGateway(reading, id, connection.gateway, *subnet, to, knows);
        if (step.hop.verdict == HopVerdict::Pass)
            return step;
        if (step.hop.verdict == HopVerdict::Unknown && !doubtful) {
            doubtful = std::move(step);
        } else if (step.hop.verdict == HopVerdict::Block && (!refused || (knows && !isRefusedKnowingly))) {
            refused = std::move(step);
            isRefusedKnowingly = knows;
        }
    }
    if (doubtful && !isRefusedKnowingly)
        return std::move(*doubtful);
    if (isUntold && !isRefusedKnowingly)
        return stepTo(id, HopVerdict::Unknown, id, because(siteUntold, {name}), {QStringLiteral("GW-02")});
    return refused ? std::move(*refused)
                   : stepTo(id, HopVerdict::Block, id, because(noGateway, {name}), {QStringLiteral("GW-02")});
}

GatewayStep enterGatewayFrom(
    const Reading& reading, SubnetId from, const std::optional<PartId>& routePart, const Address& to)
{
    const VirtualNetworkId network = reading.find(from)->network;
    std::vector<DeviceId> gateways = gatewaysOf(reading, network);
    const bool byUser = !routePart || !routePart->as<DeviceId>();
    if (!byUser)
        gateways = {*routePart->as<DeviceId>()};
    if (gateways.empty())
        return stepTo(OnInternet {}, HopVerdict::Block, network, because(networkWithoutGateway, {nameIn(reading, network)}),
            {QStringLiteral("RT-09")});
    const auto isVpn = [&](DeviceId id) {
        const auto* role = std::get_if<Gateway>(&reading.find(id)->role);
        return role && role->kind == GatewayKind::Vpn;
    };
    if (byUser && std::none_of(gateways.begin(), gateways.end(), isVpn))
        return stepTo(OnInternet {}, HopVerdict::Block, gateways.front(),
            because(expressOnly, {nameIn(reading, gateways.front())}), {QStringLiteral("RT-09")});
    for (const auto& row : reading.sites().rows())
        for (const SiteConnection& connection : row.value->connections)
            if (holds(*row.value, to) && std::find(gateways.begin(), gateways.end(), connection.gateway) != gateways.end())
                return stepTo(row.id, HopVerdict::Pass, connection.gateway,
                    because(toSite, {nameIn(reading, connection.gateway), nameIn(reading, row.id)}),
                    {QStringLiteral("GW-02")});
    const QStringList names {nameIn(reading, gateways.front()), spoken(to)};
    if (!isPrivateAddress(to))
        return stepTo(OnInternet {}, HopVerdict::Unknown, gateways.front(), because(leavesPlan, names), {});
    const auto untold =
        std::find_if(gateways.begin(), gateways.end(), [&](DeviceId id) { return reading.find(id)->existing; });
    if (untold != gateways.end())
        return stepTo(
            OnInternet {}, HopVerdict::Unknown, *untold, because(sitesUntold, {nameIn(reading, *untold), spoken(to)}), {});
    return stepTo(
        OnInternet {}, HopVerdict::Block, gateways.front(), because(noSiteHolds, names), {QStringLiteral("GW-02")});
}

}
