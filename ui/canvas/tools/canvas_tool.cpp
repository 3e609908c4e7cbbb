#include "ui/canvas/tools/canvas_tool.h"

#include "ui/canvas/geometry.h"
#include "ui/canvas/tools/connect_tool.h"
#include "ui/canvas/tools/draw_tool.h"
#include "ui/canvas/tools/place_tool.h"
#include "ui/canvas/tools/select_tool.h"
#include "ui/canvas/tools/trace_tool.h"

namespace ase {

std::optional<PartId> CanvasTool::partUnder(const Pointer& pointer) const
{
    return partAt(m_scene.drawing(), pointer.scene, pointer.reach);
}

std::unique_ptr<CanvasTool> makeTool(Tool tool, PlanDocument& document, CanvasScene& scene, TraceSession* session)
{
    switch (tool) {
    case Tool::Select:
    case Tool::Pan:
        return std::make_unique<SelectTool>(document, scene);
    case Tool::VirtualNetwork:
    case Tool::Subnet:
        return std::make_unique<DrawTool>(tool, document, scene);
    case Tool::Connect:
        return std::make_unique<ConnectTool>(document, scene);
    case Tool::Trace:
        return std::make_unique<TraceTool>(document, scene, session);
    case Tool::EnvironmentIlb:
    case Tool::EnvironmentExternal:
    case Tool::AppServicePlan:
    case Tool::App:
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
    case Tool::Site:
    case Tool::DnsZone:
    case Tool::ScaleSet:
    case Tool::Sql:
    case Tool::Storage:
    case Tool::KeyVault:
    case Tool::Service:
    case Tool::FrontDoor:
    case Tool::WebApp:
    case Tool::SecurityGroup:
    case Tool::RouteTable:
    case Tool::ApplicationSecurityGroup:
    case Tool::Note:
        return std::make_unique<PlaceTool>(tool, document, scene);
    }
    return nullptr;
}

}
