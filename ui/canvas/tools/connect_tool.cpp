#include "ui/canvas/tools/connect_tool.h"

#include "model/plan/edit/edits.h"
#include "ui/canvas/tools/placing.h"

#include <QCoreApplication>

namespace ase {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Tools", text);
}

bool isGateway(const Network& network, std::optional<PartId> part)
{
    const auto id = part ? part->as<DeviceId>() : std::nullopt;
    const Device* device = id ? network.devices.find(*id) : nullptr;
    return device && std::holds_alternative<Gateway>(device->role);
}

/// A gateway, a site, or the network around whatever is there.
std::optional<PartId> endAt(const Network& network, std::optional<PartId> part)
{
    if (isGateway(network, part))
        return part;
    if (const auto site = nearest(network, part, PartKind::Site))
        return site;
    return nearest(network, part, PartKind::VirtualNetwork);
}

std::optional<PartId> gatewayIn(const Network& network, PartId around)
{
    for (const auto& row : network.devices.rows())
        if (isGateway(network, row.id) && nearest(network, PartId(row.id), PartKind::VirtualNetwork) == around)
            return row.id;
    return std::nullopt;
}

PlanDocument::Edit edit(const Joining& joining, IdSource& ids)
{
    if (const auto site = joining.from.as<SiteId>()) {
        const auto gateway = *joining.to.as<DeviceId>();
        return [=](const Plan& plan) { return connectSite(plan, *site, gateway); };
    }
    const auto there = ids.next<PeeringId>();
    const auto back = ids.next<PeeringId>();
    const auto a = *joining.from.as<VirtualNetworkId>();
    const auto b = *joining.to.as<VirtualNetworkId>();
    return [=](const Plan& plan) { return connectNetworks(plan, there, back, a, b); };
}

}

Joining joiningOf(const Network& network, std::optional<PartId> from, std::optional<PartId> to)
{
    auto a = endAt(network, from);
    auto b = endAt(network, to);
    if (a && b && b->kind == PartKind::Site)
        std::swap(a, b);
    if (!a || !b || *a == *b)
        return {{}, {},
            say(QT_TRANSLATE_NOOP("Tools", "Drag from one virtual network to another, or from a site to a gateway."))};
    if (a->kind == PartKind::Site) {
        const auto gateway = b->kind == PartKind::VirtualNetwork ? gatewayIn(network, *b) : b;
        if (!gateway || !isGateway(network, gateway))
            return {*a, *b,
                say(QT_TRANSLATE_NOOP(
                    "Tools", "That network has no gateway yet. Add a VPN or ExpressRoute gateway first."))};
        return {*a, *gateway, {}};
    }
    const auto left = nearest(network, a, PartKind::VirtualNetwork);
    const auto right = nearest(network, b, PartKind::VirtualNetwork);
    if (!left || !right || left == right)
        return {*a, *b, say(QT_TRANSLATE_NOOP("Tools", "Both ends are in one virtual network. Choose another network."))};
    if (peeringBetween(network, *left->as<VirtualNetworkId>(), *right->as<VirtualNetworkId>())
        && peeringBetween(network, *right->as<VirtualNetworkId>(), *left->as<VirtualNetworkId>()))
        return {*left, *right, say(QT_TRANSLATE_NOOP("Tools", "These virtual networks are peered already."))};
    return {*left, *right, {}};
}

Overlay ConnectTool::hover(const Pointer& pointer)
{
    Overlay overlay;
    overlay.at = pointer.scene;
    overlay.dropTarget = endAt(network(), partUnder(pointer));
    overlay.cursor = Qt::CrossCursor;
    return overlay;
}

Overlay ConnectTool::press(const Pointer& pointer)
{
    m_from = endAt(network(), partUnder(pointer));
    m_start = pointer.scene;
    return hover(pointer);
}

Overlay ConnectTool::drag(const Pointer& pointer)
{
    Overlay overlay = hover(pointer);
    if (!m_from)
        return overlay;
    overlay.rope = QLineF(m_start, pointer.scene);
    if (overlay.dropTarget == m_from)
        return overlay;
    const Joining joining = joiningOf(network(), m_from, partUnder(pointer));
    overlay.hint = joining.refusal;
    overlay.refused = !joining.refusal.isEmpty();
    overlay.cursor = overlay.refused ? Qt::ForbiddenCursor : Qt::CrossCursor;
    return overlay;
}

Overlay ConnectTool::release(const Pointer& pointer)
{
    const auto from = std::exchange(m_from, std::nullopt);
    const Joining joining = joiningOf(network(), from, partUnder(pointer));
    Overlay overlay;
    overlay.at = pointer.scene;
    overlay.hint = joining.refusal;
    if (joining.refusal.isEmpty()) {
        const bool isSite = joining.from.kind == PartKind::Site;
        const auto result = m_document.apply(isSite ? say(QT_TRANSLATE_NOOP("Tools", "Connect site"))
                                                    : say(QT_TRANSLATE_NOOP("Tools", "Peer virtual networks")),
            edit(joining, m_document.ids()));
        overlay.hint = result ? QString() : sentence(result.error());
    }
    overlay.refused = !overlay.hint.isEmpty();
    m_done = !overlay.refused;
    return overlay;
}

}
