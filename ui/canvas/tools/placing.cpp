#include "model/azure/sizes.h"
#include "model/azure/special_subnets.h"
#include "model/plan/edit/edits.h"
#include "ui/canvas/tools/placing_kinds.h"

namespace ase {

using namespace placing;

namespace {

std::optional<EnvironmentId> environmentIn(const Network& network, PartId subnet)
{
    for (const auto& row : network.environments.rows())
        if (row.value->subnet && PartId(*row.value->subnet) == subnet)
            return row.id;
    return std::nullopt;
}

std::optional<DeviceId> deviceIn(const Network& network, PartId subnet)
{
    for (const auto& row : network.devices.rows())
        if (const SubnetId* standing = subnetOf(*row.value); standing && PartId(*standing) == subnet)
            return row.id;
    return std::nullopt;
}

std::optional<SubnetId> subnetNamed(const Network& network, VirtualNetworkId in, const QString& name)
{
    for (const auto& row : network.subnets.rows())
        if (row.value->network == in && textOf(row.value->name).compare(name, Qt::CaseInsensitive) == 0)
            return row.id;
    return std::nullopt;
}

QString prefixText(const Network& network, PartId subnet)
{
    const Prefix* prefix = network.subnets.find(*subnet.as<SubnetId>())->firstIpv4Prefix();
    return prefix ? text(*prefix) : QString();
}

/// Clients and servers stand at sites and on the Internet too; what is Azure's own stands in subnets alone.
bool standsOutside(Tool tool)
{
    return tool == Tool::Client || tool == Tool::DeploymentServer || tool == Tool::DnsServer || tool == Tool::VirtualMachine
        || tool == Tool::Appliance || tool == Tool::ScaleSet;
}

Tool toolOf(const Device& device)
{
    struct Tools {
        Tool operator()(const Gateway&) const { return Tool::VpnGateway; }
        Tool operator()(const Firewall&) const { return Tool::Firewall; }
        Tool operator()(const Appliance&) const { return Tool::Appliance; }
        Tool operator()(const ApplicationGateway&) const { return Tool::ApplicationGateway; }
        Tool operator()(const DnsServer&) const { return Tool::DnsServer; }
        Tool operator()(const VirtualMachine&) const { return Tool::VirtualMachine; }
        Tool operator()(const DeploymentServer&) const { return Tool::DeploymentServer; }
        Tool operator()(const Client&) const { return Tool::Client; }
        Tool operator()(const PrivateEndpoint&) const { return Tool::PrivateEndpoint; }
        Tool operator()(const ScaleSet&) const { return Tool::ScaleSet; }
        Tool operator()(const PlatformService&) const { return Tool::Service; }
        Tool operator()(const FrontDoor&) const { return Tool::FrontDoor; }
    };
    return std::visit(Tools(), device.role);
}

/// The block a subnet of that length would get in the network, or why there is none.
Placing inNetwork(const Network& network, VirtualNetworkId id, int length)
{
    const auto block = freeSubnetBlock(network, id, length);
    if (!block)
        return refused(id,
            say(QT_TRANSLATE_NOOP("Tools", "%1 has no free block for another subnet. Enlarge its address space first."),
                {nameOf(network, id)}));
    return {id, {}, text(*block)};
}

/// Facts: VER-05, IP-09, SN-01 to SN-05.
QString whyNoEnvironmentIn(const Network& network, PartId subnet, std::optional<PartId> moving = std::nullopt)
{
    const QString name = nameOf(network, subnet);
    if (azure::findSpecialSubnet(name))
        return say(QT_TRANSLATE_NOOP("Tools",
                       "%1 is kept for one service of Azure, and an environment needs a subnet of its own. Drop it on the "
                       "virtual network to make one."),
            {name});
    std::optional<PartId> other;
    if (const auto environment = environmentIn(network, subnet); environment && moving != PartId(*environment))
        other = *environment;
    else if (const auto device = deviceIn(network, subnet))
        other = *device;
    if (!other)
        return {};
    return say(QT_TRANSLATE_NOOP("Tools",
                   "An environment needs a subnet of its own, and %1 already holds %2. Drop it on the virtual network to "
                   "make one."),
        {name, nameOf(network, *other)});
}

QString whyNoDeviceIn(const Network& network, PartId subnet, const QString& wanted)
{
    const QString name = nameOf(network, subnet);
    if (const auto environment = environmentIn(network, subnet))
        return say(QT_TRANSLATE_NOOP("Tools", "%1 belongs to the environment %2 alone. Choose another subnet."),
            {name, nameOf(network, *environment)});
    if (!wanted.isEmpty() && name.compare(wanted, Qt::CaseInsensitive) != 0)
        return say(QT_TRANSLATE_NOOP("Tools", "It stands in a subnet named %1. Drop it on the virtual network to make one."),
            {wanted});
    if (wanted.isEmpty() && azure::findSpecialSubnet(name))
        return say(QT_TRANSLATE_NOOP("Tools", "%1 is kept for one service of Azure. Choose another subnet."), {name});
    return {};
}

QString addressIn(const Network& network, PartId place)
{
    std::optional<Address> address;
    if (const auto subnet = place.as<SubnetId>())
        address = freeAddress(network, *subnet);
    if (const auto site = place.as<SiteId>())
        address = freeAddress(network, *site);
    return address ? text(*address) : QString();
}

Placing environmentPlacing(const Network& network, std::optional<PartId> under)
{
    if (const auto subnet = nearest(network, under, PartKind::Subnet)) {
        const QString why = whyNoEnvironmentIn(network, *subnet);
        return why.isEmpty() ? Placing {subnet, {}, prefixText(network, *subnet)} : refused(subnet, why, "VER-05, SN-08");
    }
    if (const auto around = nearest(network, under, PartKind::VirtualNetwork))
        return inNetwork(network, *around->as<VirtualNetworkId>(), azure::subnetSize(Generation::V3).advised);
    return refused(under,
        say(QT_TRANSLATE_NOOP("Tools", "An environment stands in a subnet. Drop it on one, or on a virtual network.")));
}

Placing rowPlacing(const Network& network, std::optional<PartId> under, PartKind kind, const char* why)
{
    const auto target = nearest(network, under, kind);
    return target ? Placing {target, {}, {}} : refused(under, say(why));
}

/// An app dropped on an environment with one plan means that plan; a new one brings a plan along where there is none.
Placing appPlacing(const Network& network, std::optional<PartId> under, bool moving = false)
{
    if (const auto plan = nearest(network, under, PartKind::AppServicePlan))
        return {plan, {}, {}};
    std::vector<PartId> plans;
    const auto environment = nearest(network, under, PartKind::Environment);
    for (const auto& row : network.appServicePlans.rows())
        if (environment && row.value->environment == environment->as<EnvironmentId>())
            plans.push_back(row.id);
    if (plans.size() == 1)
        return {plans.front(), {}, {}};
    if (environment && plans.empty() && !moving)
        return {environment, {}, say(QT_TRANSLATE_NOOP("Tools", "with a plan for it"))};
    return refused(under, say(QT_TRANSLATE_NOOP("Tools", "An app runs in an App Service plan. Drop it on one.")));
}

Placing devicePlacing(Tool tool, const Network& network, std::optional<PartId> under)
{
    const QString wanted = subnetNameFor(tool);
    if (const auto subnet = nearest(network, under, PartKind::Subnet)) {
        const QString why = whyNoDeviceIn(network, *subnet, wanted);
        return why.isEmpty() ? Placing {subnet, {}, addressIn(network, *subnet)} : refused(subnet, why, "SN-01, SN-08");
    }
    const auto around = nearest(network, under, PartKind::VirtualNetwork);
    if (around && !wanted.isEmpty()) {
        const auto id = *around->as<VirtualNetworkId>();
        const auto there = subnetNamed(network, id, wanted);
        return there ? Placing {PartId(*there), {}, {}} : inNetwork(network, id, advisedSubnetLength(wanted));
    }
    if (around || !standsOutside(tool))
        return refused(under, say(QT_TRANSLATE_NOOP("Tools", "It stands in a subnet. Drop it on one.")));
    if (const auto site = nearest(network, under, PartKind::Site))
        return {site, {}, addressIn(network, *site)};
    if (tool == Tool::Client || tool == Tool::DeploymentServer)
        return {std::nullopt, {}, say(QT_TRANSLATE_NOOP("Tools", "on the Internet"))};
    return refused(under, say(QT_TRANSLATE_NOOP("Tools", "It stands in a subnet or at a site. Drop it on one.")));
}

Placing alonePlacing(Tool tool, const Network& network, std::optional<PartId> under)
{
    const auto around = nearest(network, under, PartKind::VirtualNetwork);
    if (tool == Tool::DnsZone && around)
        return {around, {}, {}};
    if (around || nearest(network, under, PartKind::Site))
        return refused(
            under, say(QT_TRANSLATE_NOOP("Tools", "It stands on the free canvas. Choose a place beside the other boxes.")));
    return {std::nullopt, {},
        tool == Tool::VirtualNetwork ? text(freeNetworkBlock(network))
            : tool == Tool::Site     ? text(freeSiteBlock(network))
                                     : QString()};
}

Placing subnetPlacing(const Network& network, std::optional<PartId> under)
{
    const auto around = nearest(network, under, PartKind::VirtualNetwork);
    if (!around)
        return refused(under, say(QT_TRANSLATE_NOOP("Tools", "A subnet stands in a virtual network. Start inside one.")));
    return inNetwork(network, *around->as<VirtualNetworkId>(), advisedSubnetLength({}));
}

}

std::optional<PartId> nearest(const Network& network, std::optional<PartId> from, PartKind kind)
{
    while (from && from->kind != kind)
        from = containerOf(network, *from);
    return from && findPart(network, *from) ? from : std::nullopt;
}

QString subnetNameFor(Tool tool)
{
    if (tool == Tool::VpnGateway || tool == Tool::ExpressRouteGateway)
        return QStringLiteral("GatewaySubnet");
    return tool == Tool::Firewall ? QStringLiteral("AzureFirewallSubnet") : QString();
}

Placing placingOf(Tool tool, const Network& network, std::optional<PartId> under)
{
    switch (tool) {
    case Tool::VirtualNetwork:
    case Tool::Site:
    case Tool::DnsZone:
        return alonePlacing(tool, network, under);
    case Tool::Subnet:
        return subnetPlacing(network, under);
    case Tool::EnvironmentIlb:
    case Tool::EnvironmentExternal:
        return environmentPlacing(network, under);
    case Tool::AppServicePlan:
        return rowPlacing(network, under, PartKind::Environment,
            QT_TRANSLATE_NOOP("Tools", "An App Service plan belongs to an environment. Drop it on one."));
    case Tool::App:
        return appPlacing(network, under);
    case Tool::VpnGateway:
    case Tool::ExpressRouteGateway:
    case Tool::Firewall:
    case Tool::Appliance:
    case Tool::ApplicationGateway:
    case Tool::DnsServer:
    case Tool::VirtualMachine:
    case Tool::DeploymentServer:
    case Tool::Client:
    case Tool::PrivateEndpoint:
    case Tool::ScaleSet:
        return devicePlacing(tool, network, under);
    case Tool::Sql:
    case Tool::Storage:
    case Tool::KeyVault:
    case Tool::Service:
    case Tool::FrontDoor:
        return outside(tool, network, under);
    case Tool::WebApp:
        return webApp(network, under);
    case Tool::SecurityGroup:
    case Tool::RouteTable:
        return attachment(tool, network, under);
    case Tool::ApplicationSecurityGroup:
        return membership(network, under);
    case Tool::Note:
        return {};
    case Tool::Select:
    case Tool::Pan:
    case Tool::Connect:
    case Tool::Trace:
        return refused(under, say(QT_TRANSLATE_NOOP("Tools", "This tool adds nothing.")));
    }
    return {};
}

Placing rehousingOf(const Network& network, PartId part, std::optional<PartId> under)
{
    switch (part.kind) {
    case PartKind::Environment: {
        const auto subnet = nearest(network, under, PartKind::Subnet);
        if (!subnet)
            return refused(under, say(QT_TRANSLATE_NOOP("Tools", "An environment stands in a subnet. Drop it on one.")));
        const QString why = whyNoEnvironmentIn(network, *subnet, part);
        return why.isEmpty() ? Placing {subnet, {}, prefixText(network, *subnet)} : refused(subnet, why, "VER-05, SN-08");
    }
    case PartKind::AppServicePlan:
        return rowPlacing(network, under, PartKind::Environment,
            QT_TRANSLATE_NOOP("Tools", "An App Service plan belongs to an environment. Drop it on one."));
    case PartKind::App:
        return appPlacing(network, under, true);
    case PartKind::Device:
        return placingOf(toolOf(*network.devices.find(*part.as<DeviceId>())), network, under);
    case PartKind::VirtualNetwork:
    case PartKind::Subnet:
    case PartKind::Peering:
    case PartKind::SecurityGroup:
    case PartKind::SecurityRule:
    case PartKind::ApplicationSecurityGroup:
    case PartKind::RouteTable:
    case PartKind::Route:
    case PartKind::Site:
    case PartKind::DnsZone:
    case PartKind::Note:
        return refused(under, say(QT_TRANSLATE_NOOP("Tools", "It cannot be moved into another box.")));
    }
    return {};
}

Placing unlessLocked(Placing placing, const Plan& plan)
{
    const Placement* box = placing.target ? plan.diagram.placements.find(*placing.target) : nullptr;
    if (placing.isRefused() || !box || !box->locked)
        return placing;
    return refused(*placing.target,
        say(QT_TRANSLATE_NOOP("Tools", "%1 is locked. Unlock it first (Ctrl+L)."), {nameOf(plan, *placing.target)}));
}

}
