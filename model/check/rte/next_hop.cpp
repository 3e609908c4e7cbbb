#include "model/check/rule.h"
#include "model/network/effective_routes.h"
#include "model/plan/edit/edits.h"

#include <algorithm>

namespace ase {

namespace {

/// An empty text counts as absent.
bool isGiven(const std::optional<AddressField>& field)
{
    return field && !(field->isKnown() && field->value()->text.trimmed().isEmpty() && !field->value()->value);
}

std::vector<Finding> hopAddress(RouteTableId id, const Reading& plan)
{
    std::vector<Finding> findings;
    for (const auto& [routeId, route] : routesAsWritten(*plan.find(id))) {
        const NextHop* hop = valueOf(route->nextHop);
        if (!hop)
            continue;
        const bool appliance = *hop == NextHop::VirtualAppliance;
        const bool given = isGiven(route->nextHopAddress);
        const bool readable = !given || !route->nextHopAddress->isKnown() || valueOf(route->nextHopAddress);
        if (appliance == given && readable)
            continue;
        Finding finding {.about = {routeId}, .field = QStringLiteral("nextHopAddress")};
        finding.values = {textOf(route->name), textOf(route->nextHop), given ? textOf(*route->nextHopAddress) : QString()};
        if (!appliance)
            finding.fixes.push_back({.label = QT_TRANSLATE_NOOP("Checks", "Remove the address"),
                .apply = [routeId = routeId, changed = *route](const Plan& next) {
                    Route mended = changed;
                    mended.nextHopAddress.reset();
                    return replaceRoute(next, routeId, mended);
                }});
        findings.push_back(std::move(finding));
    }
    return findings;
}

template<class Visit>
std::vector<Finding> perRoute(SubnetId id, const Reading& plan, NextHop wanted, Visit visit)
{
    std::vector<Finding> findings;
    const Subnet& subnet = *plan.find(id);
    const RouteTable* table = subnet.routeTable ? plan.find(*subnet.routeTable) : nullptr;
    if (!table)
        return findings;
    for (const auto& [routeId, route] : routesAsWritten(*table)) {
        const NextHop* hop = valueOf(route->nextHop);
        if (hop && *hop == wanted)
            visit(findings, routeId, *route, subnet);
    }
    return findings;
}

/// Every range that the subnet reaches directly: its network's and those of its peers. Facts: RT-10, RT-20.
AddressSet reachableDirectly(const Reading& plan, VirtualNetworkId network, Doubts& doubts)
{
    const VirtualNetwork* own = plan.find(network);
    AddressSet ranges = own ? addressSpaceOf(*own, doubts) : AddressSet();
    for (const ConnectedPeer& peer : connectedPeers(plan, network))
        ranges = ranges | addressSpaceOf(*peer.network, doubts);
    return ranges;
}

std::vector<Finding> appliancePlace(SubnetId id, const Reading& plan)
{
    return perRoute(id, plan, NextHop::VirtualAppliance,
        [&](std::vector<Finding>& findings, RouteId routeId, const Route& route, const Subnet& subnet) {
            const Address* address = valueOf(route.nextHopAddress);
            if (!address)
                return;
            const bool inside = std::any_of(subnet.prefixes.begin(), subnet.prefixes.end(), [&](const PrefixField& field) {
                const Prefix* prefix = valueOf(field);
                return prefix && prefix->contains(*address);
            });
            Doubts doubts;
            const VirtualNetwork* network = plan.find(subnet.network);
            const bool reachable = reachableDirectly(plan, subnet.network, doubts).contains(*address);
            if (!inside && reachable)
                return;
            Finding finding {.about = {routeId, id}, .field = QStringLiteral("nextHopAddress")};
            finding.values = {textOf(route.name), text(*address), textOf(subnet.name)};
            if (!inside && network && network->existing)
                doubts.push_back(
                    doubt(QT_TRANSLATE_NOOP("Network",
                              "Virtual network %1 stands elsewhere, and may have peers that are not in the plan."),
                        {textOf(network->name)}));
            finding.cannotTell = !inside && !doubts.empty();
            if (finding.cannotTell)
                finding.doubts = doubts;
            findings.push_back(std::move(finding));
        });
}

std::vector<Finding> gatewayHop(SubnetId id, const Reading& plan)
{
    return perRoute(id, plan, NextHop::VirtualNetworkGateway,
        [&](std::vector<Finding>& findings, RouteId routeId, const Route& route, const Subnet& subnet) {
            bool vpn = false;
            bool express = false;
            for (const DeviceId gateway : gatewaysOf(plan, subnet.network)) {
                const GatewayKind kind = std::get<Gateway>(plan.find(gateway)->role).kind;
                (kind == GatewayKind::Vpn ? vpn : express) = true;
            }
            if (vpn && !express)
                return;
            const VirtualNetwork* network = plan.find(subnet.network);
            Finding finding {.about = {routeId, id}, .field = QStringLiteral("nextHop")};
            finding.values = {textOf(route.name), textOf(subnet.name)};
            finding.cannotTell = !vpn && !express && network && network->existing;
            if (finding.cannotTell)
                finding.doubts = {
                    doubt(QT_TRANSLATE_NOOP("Network",
                              "Virtual network %1 stands elsewhere, and may have gateways that are not in the plan."),
                        {textOf(network->name)})};
            findings.push_back(std::move(finding));
        });
}

}

extern const Rule nextHopAddress {
    .id = "ASE-RTE-080",
    .severity = Severity::Error,
    .facts = "ARM-13 RT-08",
    .title = QT_TRANSLATE_NOOP("Checks", "Route %1 lacks the address of its appliance, or has one it cannot have"),
    .because = QT_TRANSLATE_NOOP("Checks",
        "A next hop VirtualAppliance needs the appliance's IP address, and no other hop takes one. This is %2. %3"),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Azure refuses the route."),
    .check = hopAddress,
};

extern const Rule appliancePlaceRule {
    .id = "ASE-RTE-081",
    .severity = Severity::Error,
    .facts = "RT-10 RT-20",
    .title = QT_TRANSLATE_NOOP("Checks", "Route %1 leads subnet %3 to an appliance that cannot serve it"),
    .because = QT_TRANSLATE_NOOP(
        "Checks", "%2 must stand in another subnet than its users, in this virtual network or one peered with it."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Packets circle or are dropped."),
    .check = appliancePlace,
};

extern const Rule gatewayHopRule {
    .id = "ASE-RTE-083",
    .severity = Severity::Error,
    .facts = "RT-09",
    .title = QT_TRANSLATE_NOOP("Checks", "Route %1 leads subnet %2 to a VPN gateway it does not have"),
    .because = QT_TRANSLATE_NOOP("Checks",
        "A user-defined route can lead to a VPN gateway of the network or of a peer whose gateway it uses, and not where "
        "there is an ExpressRoute gateway too."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Packets that take the route are dropped."),
    .check = gatewayHop,
};

}
