#include "ui/canvas/tools/connect_tool.h"

#include "model/plan/edit/edits.h"
#include "ui/canvas/tools/placing.h"

#include <QCoreApplication>

#include <algorithm>

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

const Device* deviceOf(const Network& network, std::optional<PartId> part)
{
    const auto id = part ? part->as<DeviceId>() : std::nullopt;
    return id ? network.devices.find(*id) : nullptr;
}

bool isPrivateEndpoint(const Network& network, std::optional<PartId> part)
{
    const Device* device = deviceOf(network, part);
    return device && std::holds_alternative<PrivateEndpoint>(device->role);
}

bool isPlatformService(const Network& network, std::optional<PartId> part)
{
    const Device* device = deviceOf(network, part);
    return device && isService(*device);
}

/// The app there, or the only one of a multi-tenant plan there.
std::optional<PartId> appAt(const Network& network, std::optional<PartId> part)
{
    if (part && part->kind == PartKind::App)
        return part;
    const auto plan = part ? part->as<AppServicePlanId>() : std::nullopt;
    std::optional<PartId> only;
    for (const auto& row : network.apps.rows()) {
        if (!plan || row.value->plan != plan)
            continue;
        if (only)
            return std::nullopt;
        only = row.id;
    }
    return only;
}

bool isMultiTenantApp(const Network& network, std::optional<PartId> part)
{
    const auto id = part ? part->as<AppId>() : std::nullopt;
    const App* app = id ? network.apps.find(*id) : nullptr;
    return app && isMultiTenant(network, *app);
}

/// What a line can begin and end at: the part itself where lines lead to it, else the network around it.
std::optional<PartId> endAt(const Network& network, std::optional<PartId> part)
{
    if (isGateway(network, part) || isPrivateEndpoint(network, part) || isPlatformService(network, part))
        return part;
    if (part && part->kind == PartKind::DnsZone)
        return part;
    if (const auto app = appAt(network, part); app && isMultiTenantApp(network, app))
        return app;
    if (const auto site = nearest(network, part, PartKind::Site))
        return site;
    return nearest(network, part, PartKind::VirtualNetwork);
}

/// The pairs that are no peering and no site. None: it is neither of them.
std::optional<Joining> partsJoined(const Network& network, std::optional<PartId> from, std::optional<PartId> to)
{
    const auto either = [&](auto isFirst, auto secondOf) -> std::optional<std::pair<PartId, PartId>> {
        for (const auto& [a, b] : {std::pair(from, to), std::pair(to, from)})
            if (const auto second = secondOf(b); isFirst(a) && second)
                return std::pair(*a, *second);
        return std::nullopt;
    };
    const auto is = [&](auto test) { return [&network, test](std::optional<PartId> part) { return test(network, part); }; };
    const auto only = [](auto test) {
        return [test](std::optional<PartId> part) { return test(part) ? part : std::optional<PartId>(); };
    };
    const auto subnetAt = [&](std::optional<PartId> part) { return nearest(network, part, PartKind::Subnet); };
    const auto networkAt = [&](std::optional<PartId> part) { return nearest(network, part, PartKind::VirtualNetwork); };
    const auto isZone = [](std::optional<PartId> part) { return part && part->kind == PartKind::DnsZone; };
    const auto targetAt = [&](std::optional<PartId> part) {
        return isPlatformService(network, part) ? part : appAt(network, part);
    };
    const auto tenantAt = [&](std::optional<PartId> part) {
        const auto app = appAt(network, part);
        return isMultiTenantApp(network, app) ? app : std::optional<PartId>();
    };
    if (const auto ends = either(is(isPrivateEndpoint), targetAt))
        return Joining {ends->first, ends->second, {}};
    if (const auto ends = either(is(isPlatformService), subnetAt))
        return Joining {ends->second, ends->first, {}};
    if (const auto ends = either(isZone, networkAt))
        return Joining {ends->first, ends->second, {}};
    if (const auto ends = either(only(subnetAt), tenantAt))
        return Joining {ends->second, *subnetAt(ends->first), {}};
    return std::nullopt;
}

PlanDocument::Edit serviceEndpoint(SubnetId subnet, DeviceId service)
{
    return [=](const Plan& plan) -> Result<Plan> {
        const Subnet* row = plan.network->subnets.find(subnet);
        const Device* device = plan.network->devices.find(service);
        const auto* role = device ? std::get_if<PlatformService>(&device->role) : nullptr;
        if (!row || !role)
            return plan;
        const QLatin1String name = azure::serviceEndpointOf(role->kind);
        if (name.isEmpty())
            return Problem {
                QT_TRANSLATE_NOOP("Edits", "No service endpoint leads to %1. Put a private endpoint in the subnet instead."),
                {textOf(device->name)}};
        auto endpoints = row->serviceEndpoints;
        const auto isThere = [&](const ServiceEndpoint& one) { return one.service.compare(name, Qt::CaseInsensitive) == 0; };
        if (std::none_of(endpoints.begin(), endpoints.end(), isThere))
            endpoints.push_back({QString(name), {}});
        PlatformService next = *role;
        if (std::find(next.endpointSubnets.begin(), next.endpointSubnets.end(), subnet) == next.endpointSubnets.end())
            next.endpointSubnets.push_back(subnet);
        const auto opened = setServiceEndpoints(plan, subnet, std::move(endpoints));
        return opened ? setDeviceRole(*opened, service, next) : opened;
    };
}

std::optional<PartId> gatewayIn(const Network& network, PartId around)
{
    for (const auto& row : network.devices.rows())
        if (isGateway(network, row.id) && nearest(network, PartId(row.id), PartKind::VirtualNetwork) == around)
            return row.id;
    return std::nullopt;
}

/// The edit of one of the pairs of partsJoined, and what its step is called.
std::pair<QString, PlanDocument::Edit> partsEdit(const Joining& joining)
{
    if (const auto endpoint = joining.from.as<DeviceId>()) {
        const auto service = joining.to.as<DeviceId>();
        const EndpointTarget target = service ? EndpointTarget(*service) : EndpointTarget(*joining.to.as<AppId>());
        return {say(QT_TRANSLATE_NOOP("Tools", "Choose the target of a private endpoint")),
            [endpoint = *endpoint, target](const Plan& plan) { return setEndpointTarget(plan, endpoint, target); }};
    }
    if (const auto subnet = joining.from.as<SubnetId>())
        return {
            say(QT_TRANSLATE_NOOP("Tools", "Add service endpoint")), serviceEndpoint(*subnet, *joining.to.as<DeviceId>())};
    if (const auto zone = joining.from.as<DnsZoneId>())
        return {say(QT_TRANSLATE_NOOP("Tools", "Link zone")),
            [zone = *zone, network = *joining.to.as<VirtualNetworkId>()](
                const Plan& plan) { return linkZone(plan, zone, network); }};
    return {say(QT_TRANSLATE_NOOP("Tools", "Integrate web app with subnet")),
        [app = *joining.from.as<AppId>(), subnet = *joining.to.as<SubnetId>()](
            const Plan& plan) { return setIntegrationSubnet(plan, app, subnet); }};
}

bool joinsParts(const Joining& joining)
{
    return joining.from.kind != PartKind::Site && joining.from.kind != PartKind::VirtualNetwork;
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
    if (auto joining = partsJoined(network, from, to))
        return *joining;
    auto a = endAt(network, from);
    auto b = endAt(network, to);
    if (a && b && b->kind == PartKind::Site)
        std::swap(a, b);
    if (!a || !b || *a == *b)
        return {{}, {},
            say(QT_TRANSLATE_NOOP("Tools",
                "Drag from one virtual network to another, from a site to a gateway, from a private endpoint or a subnet to "
                "a service, from a zone to a network, or from a web app to a subnet."))};
    if (a->kind == PartKind::Site) {
        const auto gateway = b->kind == PartKind::VirtualNetwork ? gatewayIn(network, *b) : b;
        if (!gateway || !isGateway(network, gateway))
            return {*a, *b,
                say(QT_TRANSLATE_NOOP(
                    "Tools", "That network has no gateway yet. Add a VPN or ExpressRoute gateway first."))};
        return {*a, *gateway, {}};
    }
    if (a->kind != PartKind::VirtualNetwork && !isGateway(network, a))
        return {*a, *b, say(QT_TRANSLATE_NOOP("Tools", "No line leads from the one to the other."))};
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
    m_from = partUnder(pointer);
    if (!endAt(network(), m_from))
        m_from.reset();
    m_start = pointer.scene;
    return hover(pointer);
}

Overlay ConnectTool::drag(const Pointer& pointer)
{
    Overlay overlay = hover(pointer);
    if (!m_from)
        return overlay;
    overlay.rope = QLineF(m_start, pointer.scene);
    if (overlay.dropTarget == endAt(network(), m_from))
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
        const auto [label, step] = joinsParts(joining)
            ? partsEdit(joining)
            : std::pair(isSite ? say(QT_TRANSLATE_NOOP("Tools", "Connect site"))
                               : say(QT_TRANSLATE_NOOP("Tools", "Peer virtual networks")),
                edit(joining, m_document.ids()));
        const auto result = m_document.apply(label, step);
        overlay.hint = result ? QString() : sentence(result.error());
    }
    overlay.refused = !overlay.hint.isEmpty();
    m_done = !overlay.refused;
    return overlay;
}

}
