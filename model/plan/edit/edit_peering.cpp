#include "model/plan/edit/edit_peering.h"

#include "model/plan/edit/change.h"
#include "model/plan/edit/free_space.h"

namespace ase {

namespace {

QString linkName(const Network& network, VirtualNetworkId local, VirtualNetworkId remote)
{
    QStringList taken;
    for (const auto& row : network.peerings.rows())
        if (row.value->local == local)
            taken.append(textOf(row.value->name));
    const QString wanted = QStringLiteral("to-") + nameOf(network, remote);
    return taken.contains(wanted, Qt::CaseInsensitive) ? freeName(wanted, taken) : wanted;
}

Result<Plan> addDirection(const Plan& plan, PeeringId id, VirtualNetworkId local, VirtualNetworkId remote)
{
    if (peeringBetween(*plan.network, local, remote))
        return plan;
    Peering added;
    added.name = linkName(*plan.network, local, remote);
    added.local = local;
    added.remote = remote;
    return edit::addRow(plan, &Network::peerings, id, std::move(added));
}

}

std::optional<PeeringId> peeringBetween(const Network& network, VirtualNetworkId local, VirtualNetworkId remote)
{
    for (const auto& row : network.peerings.rows())
        if (row.value->local == local && row.value->remote == remote)
            return row.id;
    return std::nullopt;
}

Result<Plan> connectNetworks(const Plan& plan, PeeringId there, PeeringId back, VirtualNetworkId a, VirtualNetworkId b)
{
    const auto& networks = plan.network->virtualNetworks;
    if (!networks.contains(a) || !networks.contains(b))
        return edit::noLongerThere(PartKind::VirtualNetwork);
    if (a == b)
        return Problem {QT_TRANSLATE_NOOP("Edits", "%1 cannot be peered with itself. Choose another network."),
            {nameOf(*plan.network, a)}};
    const auto first = addDirection(plan, there, a, b);
    return first ? addDirection(*first, back, b, a) : first;
}

PeeringFlags flagsOf(const Peering& peering)
{
    return {peering.allowVirtualNetworkAccess, peering.allowForwardedTraffic, peering.allowGatewayTransit,
        peering.useRemoteGateways};
}

Result<Plan> setPeeringFlags(const Plan& plan, PeeringId id, const PeeringFlags& flags)
{
    return edit::changeRow(plan, &Network::peerings, id, [&](Peering& row) {
        row.allowVirtualNetworkAccess = flags.allowVirtualNetworkAccess;
        row.allowForwardedTraffic = flags.allowForwardedTraffic;
        row.allowGatewayTransit = flags.allowGatewayTransit;
        row.useRemoteGateways = flags.useRemoteGateways;
    });
}

Result<Plan> setPeeringDisconnected(const Plan& plan, PeeringId id, bool disconnected)
{
    return edit::changeRow(plan, &Network::peerings, id, [&](Peering& row) { row.disconnected = disconnected; });
}

}
