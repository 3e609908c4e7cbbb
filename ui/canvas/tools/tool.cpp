#include "ui/canvas/tools/tool.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ase {

namespace {

struct Row {
    Tool tool;
    const char* name;
    const char* title;
    const char* hint;
    const char* edit; ///< label of the step in the history
    QKeyCombination key;
    Glyph glyph;
};

constexpr QKeyCombination noKey = Qt::Key_unknown;

// clang-format off
const std::array<Row, 33> rows {{
    {Tool::Select, "select", QT_TRANSLATE_NOOP("Tools", "Select and move"),
        QT_TRANSLATE_NOOP("Tools", "Click to select, drag to move, drag on the free canvas to select several."), "",
        noKey, Glyph::Arrow},
    {Tool::Pan, "pan", QT_TRANSLATE_NOOP("Tools", "Pan"),
        QT_TRANSLATE_NOOP("Tools", "Drag the canvas. The space bar and the middle button do so at any time."), "",
        noKey, Glyph::Move},
    {Tool::VirtualNetwork, "vnet", QT_TRANSLATE_NOOP("Tools", "Virtual network"),
        QT_TRANSLATE_NOOP("Tools", "Drag a rectangle on the free canvas."),
        QT_TRANSLATE_NOOP("Tools", "Add virtual network"), Qt::Key_V, Glyph::VirtualNetwork},
    {Tool::Subnet, "subnet", QT_TRANSLATE_NOOP("Tools", "Subnet"),
        QT_TRANSLATE_NOOP("Tools", "Drag a rectangle in a virtual network."),
        QT_TRANSLATE_NOOP("Tools", "Add subnet"), Qt::Key_S, Glyph::Subnet},
    {Tool::EnvironmentIlb, "environment-ilb", QT_TRANSLATE_NOOP("Tools", "ILB environment"),
        QT_TRANSLATE_NOOP("Tools", "Click a subnet, or a virtual network to make a subnet for it."),
        QT_TRANSLATE_NOOP("Tools", "Add ILB environment"), Qt::Key_E, Glyph::Environment},
    {Tool::EnvironmentExternal, "environment-external", QT_TRANSLATE_NOOP("Tools", "External environment"),
        QT_TRANSLATE_NOOP("Tools", "Click a subnet, or a virtual network to make a subnet for it."),
        QT_TRANSLATE_NOOP("Tools", "Add external environment"), Qt::Key_X, Glyph::ExternalEnvironment},
    {Tool::AppServicePlan, "plan", QT_TRANSLATE_NOOP("Tools", "App Service plan"),
        QT_TRANSLATE_NOOP("Tools", "Click an environment."),
        QT_TRANSLATE_NOOP("Tools", "Add App Service plan"), Qt::Key_P, Glyph::Plan},
    {Tool::App, "app", QT_TRANSLATE_NOOP("Tools", "App"),
        QT_TRANSLATE_NOOP("Tools", "Click an App Service plan, or an environment that has one."),
        QT_TRANSLATE_NOOP("Tools", "Add app"), Qt::Key_A, Glyph::App},
    {Tool::VpnGateway, "vpn-gateway", QT_TRANSLATE_NOOP("Tools", "VPN gateway"),
        QT_TRANSLATE_NOOP("Tools", "Click a virtual network or its GatewaySubnet."),
        QT_TRANSLATE_NOOP("Tools", "Add VPN gateway"), Qt::Key_G, Glyph::Gateway},
    {Tool::ExpressRouteGateway, "expressroute-gateway", QT_TRANSLATE_NOOP("Tools", "ExpressRoute gateway"),
        QT_TRANSLATE_NOOP("Tools", "Click a virtual network or its GatewaySubnet."),
        QT_TRANSLATE_NOOP("Tools", "Add ExpressRoute gateway"), Qt::SHIFT | Qt::Key_G, Glyph::ExpressRoute},
    {Tool::Firewall, "firewall", QT_TRANSLATE_NOOP("Tools", "Azure Firewall"),
        QT_TRANSLATE_NOOP("Tools", "Click a virtual network or its AzureFirewallSubnet."),
        QT_TRANSLATE_NOOP("Tools", "Add Azure Firewall"), Qt::Key_F, Glyph::Firewall},
    {Tool::Appliance, "appliance", QT_TRANSLATE_NOOP("Tools", "Network appliance"),
        QT_TRANSLATE_NOOP("Tools", "Click a subnet."),
        QT_TRANSLATE_NOOP("Tools", "Add network appliance"), Qt::Key_L, Glyph::Appliance},
    {Tool::ApplicationGateway, "application-gateway", QT_TRANSLATE_NOOP("Tools", "Application gateway"),
        QT_TRANSLATE_NOOP("Tools", "Click a subnet."),
        QT_TRANSLATE_NOOP("Tools", "Add application gateway"), Qt::SHIFT | Qt::Key_A, Glyph::ApplicationGateway},
    {Tool::DnsServer, "dns-server", QT_TRANSLATE_NOOP("Tools", "DNS server"),
        QT_TRANSLATE_NOOP("Tools", "Click a subnet or a site."),
        QT_TRANSLATE_NOOP("Tools", "Add DNS server"), Qt::Key_D, Glyph::Dns},
    {Tool::VirtualMachine, "vm", QT_TRANSLATE_NOOP("Tools", "Virtual machine"),
        QT_TRANSLATE_NOOP("Tools", "Click a subnet."),
        QT_TRANSLATE_NOOP("Tools", "Add virtual machine"), Qt::Key_M, Glyph::VirtualMachine},
    {Tool::DeploymentServer, "deployment-server", QT_TRANSLATE_NOOP("Tools", "Deployment server"),
        QT_TRANSLATE_NOOP("Tools", "Click a subnet, a site, or the free canvas for the Internet."),
        QT_TRANSLATE_NOOP("Tools", "Add deployment server"), Qt::Key_U, Glyph::DeploymentServer},
    {Tool::Client, "client", QT_TRANSLATE_NOOP("Tools", "Client"),
        QT_TRANSLATE_NOOP("Tools", "Click a subnet, a site, or the free canvas for the Internet."),
        QT_TRANSLATE_NOOP("Tools", "Add client"), Qt::Key_I, Glyph::Client},
    {Tool::PrivateEndpoint, "private-endpoint", QT_TRANSLATE_NOOP("Tools", "Private endpoint"),
        QT_TRANSLATE_NOOP("Tools", "Click a subnet."),
        QT_TRANSLATE_NOOP("Tools", "Add private endpoint"), Qt::SHIFT | Qt::Key_P, Glyph::PrivateEndpoint},
    {Tool::Site, "site", QT_TRANSLATE_NOOP("Tools", "On-premises site"),
        QT_TRANSLATE_NOOP("Tools", "Click the free canvas."),
        QT_TRANSLATE_NOOP("Tools", "Add site"), Qt::Key_O, Glyph::Site},
    {Tool::DnsZone, "dns-zone", QT_TRANSLATE_NOOP("Tools", "Private DNS zone"),
        QT_TRANSLATE_NOOP("Tools", "Click the free canvas, or a virtual network to link the zone to it."),
        QT_TRANSLATE_NOOP("Tools", "Add private DNS zone"), Qt::Key_Z, Glyph::DnsZone},
    {Tool::ScaleSet, "scale-set", QT_TRANSLATE_NOOP("Tools", "Virtual machine scale set"),
        QT_TRANSLATE_NOOP("Tools", "Click a subnet."),
        QT_TRANSLATE_NOOP("Tools", "Add scale set"), Qt::SHIFT | Qt::Key_M, Glyph::ScaleSet},
    {Tool::Sql, "sql", QT_TRANSLATE_NOOP("Tools", "Azure SQL"),
        QT_TRANSLATE_NOOP("Tools", "Click the free canvas; private endpoints and service endpoints lead there."),
        QT_TRANSLATE_NOOP("Tools", "Add Azure SQL"), Qt::Key_Q, Glyph::Database},
    {Tool::Storage, "storage", QT_TRANSLATE_NOOP("Tools", "Storage account"),
        QT_TRANSLATE_NOOP("Tools", "Click the free canvas; private endpoints and service endpoints lead there."),
        QT_TRANSLATE_NOOP("Tools", "Add storage account"), Qt::Key_T, Glyph::Storage},
    {Tool::KeyVault, "key-vault", QT_TRANSLATE_NOOP("Tools", "Key Vault"),
        QT_TRANSLATE_NOOP("Tools", "Click the free canvas; private endpoints and service endpoints lead there."),
        QT_TRANSLATE_NOOP("Tools", "Add Key Vault"), Qt::Key_K, Glyph::KeyVault},
    {Tool::Service, "service", QT_TRANSLATE_NOOP("Tools", "Other service of Azure"),
        QT_TRANSLATE_NOOP("Tools", "Click the free canvas; private endpoints and service endpoints lead there."),
        QT_TRANSLATE_NOOP("Tools", "Add service"), Qt::SHIFT | Qt::Key_S, Glyph::Service},
    {Tool::FrontDoor, "front-door", QT_TRANSLATE_NOOP("Tools", "Front Door"),
        QT_TRANSLATE_NOOP("Tools", "Click the free canvas: it stands on the Internet."),
        QT_TRANSLATE_NOOP("Tools", "Add Front Door"), Qt::SHIFT | Qt::Key_F, Glyph::FrontDoor},
    {Tool::WebApp, "web-app", QT_TRANSLATE_NOOP("Tools", "Multi-tenant web app"),
        QT_TRANSLATE_NOOP("Tools", "Click the free canvas, or a plan of the multi-tenant service."),
        QT_TRANSLATE_NOOP("Tools", "Add web app"), Qt::Key_W, Glyph::WebApp},
    {Tool::SecurityGroup, "security-group", QT_TRANSLATE_NOOP("Tools", "Network security group"),
        QT_TRANSLATE_NOOP("Tools", "Click the subnet it filters."),
        QT_TRANSLATE_NOOP("Tools", "Add network security group"), Qt::SHIFT | Qt::Key_N, Glyph::SecurityGroup},
    {Tool::RouteTable, "route-table", QT_TRANSLATE_NOOP("Tools", "Route table"),
        QT_TRANSLATE_NOOP("Tools", "Click the subnet whose traffic it directs."),
        QT_TRANSLATE_NOOP("Tools", "Add route table"), Qt::Key_R, Glyph::RouteTable},
    {Tool::ApplicationSecurityGroup, "application-security-group",
        QT_TRANSLATE_NOOP("Tools", "Application security group"),
        QT_TRANSLATE_NOOP("Tools", "Click a machine in a subnet: it joins the group."),
        QT_TRANSLATE_NOOP("Tools", "Add application security group"), Qt::Key_B, Glyph::ApplicationSecurityGroup},
    {Tool::Note, "note", QT_TRANSLATE_NOOP("Tools", "Note"),
        QT_TRANSLATE_NOOP("Tools", "Click anywhere and write."),
        QT_TRANSLATE_NOOP("Tools", "Add note"), Qt::Key_N, Glyph::Note},
    {Tool::Connect, "connect", QT_TRANSLATE_NOOP("Tools", "Connect"),
        QT_TRANSLATE_NOOP("Tools",
            "Drag from one virtual network to another to peer them, from a site to a gateway, from a private endpoint or a "
            "subnet to a service, from a zone to a network, or from a web app to a subnet."), "",
        Qt::Key_C, Glyph::Connect},
    {Tool::Trace, "trace", QT_TRANSLATE_NOOP("Tools", "Trace between parts"),
        QT_TRANSLATE_NOOP("Tools", "Drag from a caller to the app or environment it calls: the way between them is drawn."),
        "", Qt::SHIFT | Qt::Key_T, Glyph::Trace},
}};
// clang-format on

const Row& rowOf(Tool tool)
{
    return *std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.tool == tool; });
}

QString translated(const char* text)
{
    return QCoreApplication::translate("Tools", text);
}

}

const std::vector<Tool>& allTools()
{
    static const std::vector<Tool> tools = [] {
        std::vector<Tool> all;
        for (const Row& row : rows)
            all.push_back(row.tool);
        return all;
    }();
    return tools;
}

QString toolName(Tool tool)
{
    return QLatin1String(rowOf(tool).name);
}

std::optional<Tool> toolOfName(const QString& name)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return name == QLatin1String(row.name); });
    return found == rows.end() ? std::nullopt : std::optional(found->tool);
}

QString toolTitle(Tool tool)
{
    return translated(rowOf(tool).title);
}

QString toolHint(Tool tool)
{
    return translated(rowOf(tool).hint);
}

QString toolEditLabel(Tool tool)
{
    return translated(rowOf(tool).edit);
}

QKeySequence toolKey(Tool tool)
{
    const QKeyCombination key = rowOf(tool).key;
    return key == noKey ? QKeySequence() : QKeySequence(key);
}

Glyph toolGlyph(Tool tool)
{
    return rowOf(tool).glyph;
}

}
