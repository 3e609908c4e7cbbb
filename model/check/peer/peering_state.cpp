#include "model/check/support.h"
#include "model/plan/edit/edit_peering.h"

namespace ase {

namespace {

/// The link in the other direction.
const Peering* backOf(const Peering& peering, const Reading& plan, PeeringId* id = nullptr)
{
    for (const auto& row : plan.peeringsFrom(peering.remote))
        if (row.value->remote == peering.local) {
            if (id)
                *id = row.id;
            return row.value.get();
        }
    return nullptr;
}

struct Ends {
    const VirtualNetwork* local;
    const VirtualNetwork* remote;
};

std::optional<Ends> endsOf(const Peering& peering, const Reading& plan)
{
    const Ends ends {plan.find(peering.local), plan.find(peering.remote)};
    return ends.local && ends.remote ? std::optional(ends) : std::nullopt;
}

PeeringId newId(VirtualNetworkId from, VirtualNetworkId to)
{
    const QString path = QStringLiteral("mend/%1/%2").arg(idText(from.value), idText(to.value));
    return {idFromPath(PartKind::Peering, path)};
}

/// Both directions, connected.
Result<Plan> connected(const Plan& plan, VirtualNetworkId local, VirtualNetworkId remote)
{
    auto next = connectNetworks(plan, newId(local, remote), newId(remote, local), local, remote);
    for (const auto& [from, to] : {std::pair(local, remote), std::pair(remote, local)})
        if (const auto id = next ? peeringBetween(*next->network, from, to) : std::nullopt)
            next = setPeeringDisconnected(*next, *id, false);
    return next;
}

std::vector<Finding> state(PeeringId id, const Reading& plan)
{
    const Peering& peering = *plan.find(id);
    const auto ends = endsOf(peering, plan);
    const bool oneSided = !backOf(peering, plan);
    if (!ends || (!oneSided && !peering.disconnected))
        return {};
    Finding finding {.about = {id, peering.remote}};
    finding.values = {textOf(ends->local->name), textOf(ends->remote->name)};
    if (!peering.disconnected && ends->remote->existing) {
        finding.cannotTell = true;
        finding.doubts = {
            {QT_TRANSLATE_NOOP("Checks", "%1 stands elsewhere; whether it is peered back is not in this plan."),
                {textOf(ends->remote->name)}, {}, "Checks"}};
    }
    finding.fixes.push_back({QT_TRANSLATE_NOOP("Checks", "Peer %1 and %2 in both directions"), finding.values,
        [local = peering.local, remote = peering.remote](const Plan& before) { return connected(before, local, remote); }});
    return {finding};
}

bool hasGateway(VirtualNetworkId id, const Reading& plan)
{
    for (const auto& row : plan.subnetsOf(id))
        for (const auto& device : plan.devicesIn(row.id))
            if (std::holds_alternative<Gateway>(device.value->role))
                return true;
    return false;
}

/// Of several links that use remote gateways, those after the first are too many.
bool isSecond(PeeringId id, const Peering& peering, const Reading& plan)
{
    const auto& links = plan.peeringsFrom(peering.local);
    return std::any_of(links.begin(), links.end(),
        [&](const auto& row) { return row.id < id && row.value->useRemoteGateways.valueOr(false); });
}

std::vector<Finding> remoteGateway(PeeringId id, const Reading& plan)
{
    const Peering& peering = *plan.find(id);
    const auto ends = endsOf(peering, plan);
    if (!ends || !peering.useRemoteGateways.valueOr(false))
        return {};
    PeeringId backId;
    const Peering* back = backOf(peering, plan, &backId);
    const bool noTransit = back && back->allowGatewayTransit.isKnown() && !*back->allowGatewayTransit.value();
    const bool refused = hasGateway(peering.local, plan) || isSecond(id, peering, plan);
    if (!noTransit && !refused)
        return {};
    Finding finding {.about = {id, peering.local}, .field = QStringLiteral("useRemoteGateways")};
    finding.values = {textOf(ends->local->name), textOf(ends->remote->name)};
    if (!refused)
        finding.fixes.push_back({QT_TRANSLATE_NOOP("Checks", "Allow gateway transit from %2 to %1"), finding.values,
            [backId, flags = flagsOf(*back)](const Plan& before) mutable {
                flags.allowGatewayTransit = true;
                return setPeeringFlags(before, backId, flags);
            }});
    finding.fixes.push_back({QT_TRANSLATE_NOOP("Checks", "Do not use the gateway of %2 in %1"), finding.values,
        [id, flags = flagsOf(peering)](const Plan& before) mutable {
            flags.useRemoteGateways = false;
            return setPeeringFlags(before, id, flags);
        }});
    return {finding};
}

bool holdsConsumers(VirtualNetworkId id, const Reading& plan)
{
    for (const auto& row : plan.subnetsOf(id))
        if (!plan.devicesIn(row.id).empty() || !plan.environmentsIn(row.id).empty())
            return true;
    return false;
}

QString regionOf(const VirtualNetwork& network, const Reading& plan)
{
    const Known<QString> region = plan.regionOf(network);
    return region.isKnown() ? region.value()->toLower().remove(u' ') : QString();
}

std::vector<Finding> globalToRetired(PeeringId id, const Reading& plan)
{
    const Peering& peering = *plan.find(id);
    const auto ends = endsOf(peering, plan);
    if (!ends)
        return {};
    const QString here = regionOf(*ends->local, plan);
    const QString there = regionOf(*ends->remote, plan);
    if (here.isEmpty() || there.isEmpty() || here == there || !holdsConsumers(peering.remote, plan))
        return {};
    std::vector<Finding> findings;
    for (const auto& subnet : plan.subnetsOf(peering.local))
        for (const auto& row : plan.environmentsIn(subnet.id))
            if (row.value->generation != Generation::V3 && row.value->isIlb())
                findings.push_back(
                    {.about = {row.id, id}, .values = {textOf(row.value->name), here, textOf(ends->remote->name), there}});
    return findings;
}

}

extern const Rule peeringState {
    .id = "ASE-PEER-120",
    .severity = Severity::Error,
    .facts = "PEER-01",
    .title = QT_TRANSLATE_NOOP("Checks", "Peering is not connected"),
    .because = QT_TRANSLATE_NOOP("Checks", "%1 is peered to %2, and the link back is missing or was deleted."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "No traffic passes until both links exist; a disconnected one is made anew."),
    .check = state,
};

extern const Rule remoteGatewayFlags {
    .id = "ASE-PEER-122",
    .severity = Severity::Error,
    .facts = "PEER-07",
    .title = QT_TRANSLATE_NOOP("Checks", "Remote gateway cannot be used"),
    .because = QT_TRANSLATE_NOOP("Checks",
        "%1 is to use the gateway of %2. That takes gateway transit on the link back, no gateway in %1 and no second "
        "peering "
        "of this kind."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Azure refuses the peering."),
    .check = remoteGateway,
};

extern const Rule globalPeeringToRetired {
    .id = "ASE-PEER-123",
    .severity = Severity::Error,
    .facts = "PEER-08 VER-21",
    .title = QT_TRANSLATE_NOOP("Checks", "Environment is out of reach over global peering"),
    .because = QT_TRANSLATE_NOOP(
        "Checks", "%1 (%2) answers on a basic load balancer, and %3 (%4) is peered with its network from another region."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Nothing in that network reaches the apps; use gateways, or a v3."),
    .check = globalToRetired,
};

}
