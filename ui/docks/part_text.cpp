#include "ui/docks/part_text.h"

#include "ui/paint/faces.h"

#include <QCoreApplication>

namespace ase {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Parts", text);
}

struct RoleGlyph {
    Glyph operator()(const Gateway& gateway) const
    {
        return gateway.kind == GatewayKind::Vpn ? Glyph::Gateway : Glyph::ExpressRoute;
    }
    Glyph operator()(const Firewall&) const { return Glyph::Firewall; }
    Glyph operator()(const Appliance&) const { return Glyph::Appliance; }
    Glyph operator()(const ApplicationGateway&) const { return Glyph::ApplicationGateway; }
    Glyph operator()(const DnsServer&) const { return Glyph::Dns; }
    Glyph operator()(const VirtualMachine&) const { return Glyph::VirtualMachine; }
    Glyph operator()(const DeploymentServer&) const { return Glyph::DeploymentServer; }
    Glyph operator()(const Client&) const { return Glyph::Client; }
    Glyph operator()(const PrivateEndpoint&) const { return Glyph::PrivateEndpoint; }
    Glyph operator()(const ScaleSet&) const { return Glyph::ScaleSet; }
    Glyph operator()(const PlatformService& service) const { return glyphOf(service.kind); }
    Glyph operator()(const FrontDoor&) const { return Glyph::FrontDoor; }
};

struct RoleName {
    QString operator()(const Gateway& gateway) const
    {
        return gateway.kind == GatewayKind::Vpn ? say(QT_TRANSLATE_NOOP("Parts", "VPN gateway"))
                                                : say(QT_TRANSLATE_NOOP("Parts", "ExpressRoute gateway"));
    }
    QString operator()(const Firewall&) const { return say(QT_TRANSLATE_NOOP("Parts", "Azure Firewall")); }
    QString operator()(const Appliance&) const { return say(QT_TRANSLATE_NOOP("Parts", "Network virtual appliance")); }
    QString operator()(const ApplicationGateway& gateway) const
    {
        return gateway.waf ? say(QT_TRANSLATE_NOOP("Parts", "Application gateway with WAF"))
                           : say(QT_TRANSLATE_NOOP("Parts", "Application gateway"));
    }
    QString operator()(const DnsServer& server) const
    {
        return server.resolverEndpoint ? say(QT_TRANSLATE_NOOP("Parts", "DNS resolver endpoint"))
                                       : say(QT_TRANSLATE_NOOP("Parts", "DNS server"));
    }
    QString operator()(const VirtualMachine&) const { return say(QT_TRANSLATE_NOOP("Parts", "Virtual machine")); }
    QString operator()(const DeploymentServer&) const { return say(QT_TRANSLATE_NOOP("Parts", "Deployment server")); }
    QString operator()(const Client&) const { return say(QT_TRANSLATE_NOOP("Parts", "Client")); }
    QString operator()(const PrivateEndpoint&) const { return say(QT_TRANSLATE_NOOP("Parts", "Private endpoint")); }
    QString operator()(const ScaleSet&) const { return say(QT_TRANSLATE_NOOP("Parts", "Virtual machine scale set")); }
    QString operator()(const PlatformService& service) const
    {
        const bool named = service.kind == azure::ServiceKind::Other && !service.type.isEmpty();
        return named ? service.type : nameOf(service.kind);
    }
    QString operator()(const FrontDoor&) const { return say(QT_TRANSLATE_NOOP("Parts", "Azure Front Door")); }
};

QString firstAndMore(const std::vector<PrefixField>& prefixes)
{
    if (prefixes.empty())
        return {};
    const QString first = textOf(prefixes.front());
    return prefixes.size() == 1 ? first : QStringLiteral("%1 +%2").arg(first).arg(prefixes.size() - 1);
}

QString lengthOf(const Subnet& subnet)
{
    if (const Prefix* prefix = subnet.firstIpv4Prefix())
        return QStringLiteral("/%1").arg(prefix->length());
    return firstAndMore(subnet.prefixes);
}

QString kindOf(const Environment& environment)
{
    const Exposure* exposure = valueOf(environment.exposure);
    if (!exposure)
        return generationName(environment.generation);
    const QString side =
        *exposure == Exposure::Ilb ? say(QT_TRANSLATE_NOOP("Parts", "ILB")) : say(QT_TRANSLATE_NOOP("Parts", "external"));
    return QStringLiteral("%1 %2").arg(generationName(environment.generation), side);
}

QString countOf(std::size_t count)
{
    return QString::number(count);
}

}

Glyph glyphOf(const Device& device)
{
    return std::visit(RoleGlyph(), device.role);
}

Glyph glyphOf(const Network& network, PartId part)
{
    switch (part.kind) {
    case PartKind::VirtualNetwork:
        return Glyph::VirtualNetwork;
    case PartKind::Subnet:
        return Glyph::Subnet;
    case PartKind::Peering:
        return Glyph::Peering;
    case PartKind::SecurityGroup:
    case PartKind::SecurityRule:
        return Glyph::SecurityGroup;
    case PartKind::ApplicationSecurityGroup:
        return Glyph::ApplicationSecurityGroup;
    case PartKind::RouteTable:
    case PartKind::Route:
        return Glyph::RouteTable;
    case PartKind::Environment:
        return Glyph::Environment;
    case PartKind::AppServicePlan:
        return Glyph::Plan;
    case PartKind::App:
        if (const App* app = network.apps.find(*part.as<AppId>()); app && isMultiTenant(network, *app))
            return Glyph::WebApp;
        return Glyph::App;
    case PartKind::Device:
        if (const Device* device = network.devices.find(*part.as<DeviceId>()))
            return glyphOf(*device);
        return Glyph::VirtualMachine;
    case PartKind::Site:
        return Glyph::Site;
    case PartKind::DnsZone:
        return Glyph::DnsZone;
    case PartKind::Note:
        return Glyph::Note;
    }
    return Glyph::Note;
}

QString kindName(const Network& network, PartId part)
{
    switch (part.kind) {
    case PartKind::VirtualNetwork:
        return say(QT_TRANSLATE_NOOP("Parts", "Virtual network"));
    case PartKind::Subnet:
        return say(QT_TRANSLATE_NOOP("Parts", "Subnet"));
    case PartKind::Peering:
        return say(QT_TRANSLATE_NOOP("Parts", "Peering"));
    case PartKind::SecurityGroup:
        return say(QT_TRANSLATE_NOOP("Parts", "Network security group"));
    case PartKind::SecurityRule:
        return say(QT_TRANSLATE_NOOP("Parts", "Security rule"));
    case PartKind::ApplicationSecurityGroup:
        return say(QT_TRANSLATE_NOOP("Parts", "Application security group"));
    case PartKind::RouteTable:
        return say(QT_TRANSLATE_NOOP("Parts", "Route table"));
    case PartKind::Route:
        return say(QT_TRANSLATE_NOOP("Parts", "Route"));
    case PartKind::Environment:
        return say(QT_TRANSLATE_NOOP("Parts", "App Service Environment"));
    case PartKind::AppServicePlan:
        return say(QT_TRANSLATE_NOOP("Parts", "App Service plan"));
    case PartKind::App:
        if (const App* app = network.apps.find(*part.as<AppId>()); app && isMultiTenant(network, *app))
            return say(QT_TRANSLATE_NOOP("Parts", "Multi-tenant web app"));
        return say(QT_TRANSLATE_NOOP("Parts", "App"));
    case PartKind::Device:
        if (const Device* device = network.devices.find(*part.as<DeviceId>()))
            return std::visit(RoleName(), device->role);
        return {};
    case PartKind::Site:
        return say(QT_TRANSLATE_NOOP("Parts", "On-premises site"));
    case PartKind::DnsZone:
        return say(QT_TRANSLATE_NOOP("Parts", "Private DNS zone"));
    case PartKind::Note:
        return say(QT_TRANSLATE_NOOP("Parts", "Note"));
    }
    return {};
}

QString generationName(Generation generation)
{
    switch (generation) {
    case Generation::V1:
        return QStringLiteral("v1");
    case Generation::V2:
        return QStringLiteral("v2");
    case Generation::V3:
        return QStringLiteral("v3");
    }
    return {};
}

QString detailOf(const Network& network, PartId part)
{
    if (const auto id = part.as<VirtualNetworkId>(); id && network.virtualNetworks.contains(*id))
        return firstAndMore(network.virtualNetworks.find(*id)->addressSpace);
    if (const auto id = part.as<SubnetId>(); id && network.subnets.contains(*id))
        return lengthOf(*network.subnets.find(*id));
    if (const auto id = part.as<EnvironmentId>(); id && network.environments.contains(*id))
        return kindOf(*network.environments.find(*id));
    if (const auto id = part.as<AppServicePlanId>(); id && network.appServicePlans.contains(*id))
        return QStringLiteral("× %1").arg(textOf(network.appServicePlans.find(*id)->instances));
    if (const auto id = part.as<SecurityGroupId>(); id && network.securityGroups.contains(*id))
        return countOf(network.securityGroups.find(*id)->rules.size());
    if (const auto id = part.as<RouteTableId>(); id && network.routeTables.contains(*id))
        return countOf(network.routeTables.find(*id)->routes.size());
    if (const auto id = part.as<DeviceId>(); id && network.devices.contains(*id)) {
        const Device* device = network.devices.find(*id);
        if (const auto* set = std::get_if<ScaleSet>(&device->role))
            return QStringLiteral("× %1").arg(set->instances);
        return device->address ? textOf(*device->address) : QString();
    }
    if (const auto id = part.as<SiteId>(); id && network.sites.contains(*id))
        return firstAndMore(network.sites.find(*id)->prefixes);
    return {};
}

}
