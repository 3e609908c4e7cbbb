#pragma once

#include "ui/paint/glyph.h"

#include <QKeySequence>
#include <QString>

#include <optional>
#include <vector>

namespace ase {

/// What the mouse does on the canvas. The palette, the tool bar and the keys choose one; all but Select and Pan end after
/// one use and give way to Select.
enum class Tool {
    Select,
    Pan,
    VirtualNetwork,
    Subnet,
    EnvironmentIlb,
    EnvironmentExternal,
    AppServicePlan,
    App,
    VpnGateway,
    ExpressRouteGateway,
    Firewall,
    Appliance,
    ApplicationGateway,
    DnsServer,
    VirtualMachine,
    DeploymentServer,
    Client,
    PrivateEndpoint,
    Site,
    DnsZone,
    ScaleSet,
    Sql,
    Storage,
    KeyVault,
    Service,
    FrontDoor,
    WebApp, ///< an app of the multi-tenant service
    SecurityGroup, ///< attached to the subnet it is dropped on
    RouteTable, ///< likewise
    ApplicationSecurityGroup, ///< joined by the machine it is dropped on
    Note,
    Connect, ///< peerings, sites to gateways, endpoints to services, zones to networks, apps to subnets
    Trace, ///< from a caller to what it calls: asks, and changes nothing
};

/// Every tool, in the order of the palette.
const std::vector<Tool>& allTools();
/// The stable name a tool has in drops and settings: "environment-ilb".
QString toolName(Tool tool);
std::optional<Tool> toolOfName(const QString& name);
/// The name to show: "ILB environment".
QString toolTitle(Tool tool);
/// What to do with it: "Drag a rectangle on the canvas."
QString toolHint(Tool tool);
/// The label of its step in the history: "Add subnet"; empty for the tools that add nothing.
QString toolEditLabel(Tool tool);
/// The letter, with or without Shift, that chooses it on the canvas; empty: none.
QKeySequence toolKey(Tool tool);
Glyph toolGlyph(Tool tool);

/// The type of what is dragged from the palette; the data is the tool's name.
inline QString toolMimeType()
{
    return QStringLiteral("application/x-ase-planner-tool");
}

}
