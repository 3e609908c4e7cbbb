#include "model/reach/dial_hop.h"

#include "model/reach/walk.h"
#include "model/reach/words.h"

#include <algorithm>

namespace ase {

namespace {

constexpr const char* dials = QT_TRANSLATE_NOOP("Reach", "The app dials into virtual network %1 through gateway %2.");
constexpr const char* noGateway =
    QT_TRANSLATE_NOOP("Reach", "Virtual network %1 has no VPN gateway for the app to dial into.");
constexpr const char* notAcross =
    QT_TRANSLATE_NOOP("Reach", "%1 is behind ExpressRoute, which integration through a gateway does not cross.");

/// The network's own gateway: one that only a peer has is not dialled.
struct OwnGateway {
    DeviceId id;
    SubnetId subnet;
};
std::optional<OwnGateway> vpnGatewayOf(const Reading& reading, VirtualNetworkId network)
{
    for (const DeviceId id : gatewaysOf(reading, network)) {
        const Device& device = *reading.find(id);
        const auto* gateway = std::get_if<Gateway>(&device.role);
        const SubnetId* subnet = subnetOf(device);
        if (gateway && gateway->kind == GatewayKind::Vpn && subnet && reading.find(*subnet)->network == network)
            return OwnGateway {id, *subnet};
    }
    return std::nullopt;
}

/// Whether the site that holds the address is joined by ExpressRoute alone.
bool isBehindExpressRoute(const Reading& reading, const Address& to)
{
    const Standing standing = standingOf(reading, to);
    const SiteId* id = std::get_if<SiteId>(&standing);
    const Site* site = id ? reading.find(*id) : nullptr;
    const auto isVpn = [&](const SiteConnection& connection) {
        const Device* device = reading.find(connection.gateway);
        const auto* gateway = device ? std::get_if<Gateway>(&device->role) : nullptr;
        return gateway && gateway->kind == GatewayKind::Vpn;
    };
    return site && std::none_of(site->connections.begin(), site->connections.end(), isVpn);
}

}

DialStep dialledInto(const Reading& reading, VirtualNetworkId network, const Address& to)
{
    DialStep step {
        .hop = {.stage = Stage::Gateway, .part = PartId(network), .facts = {QStringLiteral("MT-11")}}, .from = {}};
    const auto gateway = vpnGatewayOf(reading, network);
    if (isBehindExpressRoute(reading, to)) {
        step.hop.verdict = HopVerdict::Block;
        step.hop.because = {because(notAcross, {spoken(to)})};
    } else if (!gateway) {
        step.hop.verdict = HopVerdict::Block;
        step.hop.because = {because(noGateway, {nameIn(reading, network)})};
    } else {
        step.hop.evidence = gateway->id;
        step.hop.because = {because(dials, {nameIn(reading, network), nameIn(reading, gateway->id)})};
        step.from = gateway->subnet;
    }
    return step;
}

Asker dialledAsker(const Reading& reading, VirtualNetworkId network)
{
    const auto& subnets = reading.subnetsOf(network);
    if (subnets.empty())
        return {.standing = OnInternet {}};
    return {.standing = subnets.front().id};
}

}
