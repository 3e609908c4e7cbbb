#include "model/plan/edit/edits.h"
#include "ui/canvas/tools/placing.h"

namespace ase {

namespace {

Role roleOf(Tool tool)
{
    switch (tool) {
    case Tool::VpnGateway:
        return Gateway {GatewayKind::Vpn};
    case Tool::ExpressRouteGateway:
        return Gateway {GatewayKind::ExpressRoute};
    case Tool::Firewall:
        return Firewall {};
    case Tool::Appliance:
        return Appliance {};
    case Tool::ApplicationGateway:
        return ApplicationGateway {};
    case Tool::DnsServer:
        return DnsServer {};
    case Tool::DeploymentServer:
        return DeploymentServer {};
    case Tool::Client:
        return Client {};
    case Tool::PrivateEndpoint:
        return PrivateEndpoint {};
    case Tool::ScaleSet:
        return ScaleSet {};
    case Tool::Sql:
        return PlatformService {azure::ServiceKind::Sql, {}, {}};
    case Tool::Storage:
        return PlatformService {azure::ServiceKind::Storage, {}, {}};
    case Tool::KeyVault:
        return PlatformService {azure::ServiceKind::KeyVault, {}, {}};
    case Tool::Service:
        return PlatformService {azure::ServiceKind::Other, {}, {}};
    case Tool::FrontDoor:
        return FrontDoor {};
    case Tool::VirtualMachine:
    case Tool::Select:
    case Tool::Pan:
    case Tool::VirtualNetwork:
    case Tool::Subnet:
    case Tool::EnvironmentIlb:
    case Tool::EnvironmentExternal:
    case Tool::AppServicePlan:
    case Tool::App:
    case Tool::Site:
    case Tool::DnsZone:
    case Tool::WebApp:
    case Tool::SecurityGroup:
    case Tool::RouteTable:
    case Tool::ApplicationSecurityGroup:
    case Tool::Note:
    case Tool::Connect:
    case Tool::Trace:
        return VirtualMachine {};
    }
    return VirtualMachine {};
}

Standing standingAt(std::optional<PartId> target)
{
    if (target && target->as<SubnetId>())
        return *target->as<SubnetId>();
    if (target && target->as<SiteId>())
        return *target->as<SiteId>();
    return OnInternet {};
}

Addition environmentAddition(Tool tool, PartId target, IdSource& ids)
{
    const auto id = ids.next<EnvironmentId>();
    NewEnvironment wanted;
    wanted.exposure = tool == Tool::EnvironmentIlb ? Exposure::Ilb : Exposure::External;
    if (const auto subnet = target.as<SubnetId>()) {
        wanted.subnet = *subnet;
        return {id, [=](const Plan& plan) { return addEnvironment(plan, id, wanted); }};
    }
    wanted.subnet = ids.next<SubnetId>();
    const auto network = *target.as<VirtualNetworkId>();
    return {id, [=](const Plan& plan) { return addEnvironmentWithSubnet(plan, id, network, wanted); }};
}

/// On a network, the subnet the device insists on is made with it.
Addition deviceAddition(Tool tool, std::optional<PartId> target, IdSource& ids)
{
    const auto id = ids.next<DeviceId>();
    NewDevice wanted {.role = roleOf(tool), .standing = standingAt(target)};
    const auto network = target ? target->as<VirtualNetworkId>() : std::nullopt;
    if (!network)
        return {id, [=](const Plan& plan) { return addDevice(plan, id, wanted); }};
    const auto subnet = ids.next<SubnetId>();
    wanted.standing = subnet;
    return {id, [=](const Plan& plan) -> Result<Plan> {
                const auto ready = addSubnet(plan, subnet, {.network = *network, .name = subnetNameFor(tool)});
                return ready ? addDevice(*ready, id, wanted) : ready;
            }};
}

Addition webAppAddition(std::optional<PartId> target, IdSource& ids)
{
    const auto id = ids.next<AppId>();
    if (target)
        return {id, [id, in = *target->as<AppServicePlanId>()](const Plan& plan) { return addApp(plan, id, {.plan = in}); }};
    return {
        id, [id, in = ids.next<AppServicePlanId>()](const Plan& plan) { return addMultiTenantApp(plan, id, {.plan = in}); }};
}

/// Called after the subnet, as on the context menu.
Addition attachmentAddition(Tool tool, SubnetId subnet, IdSource& ids)
{
    if (tool == Tool::RouteTable) {
        const auto id = ids.next<RouteTableId>();
        return {id, [=](const Plan& plan) -> Result<Plan> {
                    const auto added = addRouteTable(plan, id, QStringLiteral("rt-") + nameOf(*plan.network, subnet));
                    return added ? attachRouteTable(*added, subnet, id) : added;
                }};
    }
    const auto id = ids.next<SecurityGroupId>();
    return {id, [=](const Plan& plan) -> Result<Plan> {
                const auto added = addSecurityGroup(plan, id, QStringLiteral("nsg-") + nameOf(*plan.network, subnet));
                return added ? attachSecurityGroup(*added, subnet, id) : added;
            }};
}

Addition membershipAddition(DeviceId member, IdSource& ids)
{
    const auto id = ids.next<ApplicationSecurityGroupId>();
    return {id, [=](const Plan& plan) -> Result<Plan> {
                const auto added = addApplicationSecurityGroup(plan, id);
                const Device* device = plan.network->devices.find(member);
                if (!added || !device)
                    return added;
                auto groups = device->groups;
                groups.push_back(id);
                return setDeviceGroups(*added, member, std::move(groups));
            }};
}

Addition zoneAddition(std::optional<PartId> target, IdSource& ids)
{
    const auto id = ids.next<DnsZoneId>();
    const auto network = target ? target->as<VirtualNetworkId>() : std::nullopt;
    return {id, [=](const Plan& plan) -> Result<Plan> {
                const auto zone = addDnsZone(plan, id);
                return zone && network ? linkZone(*zone, id, *network) : zone;
            }};
}

Addition plainAddition(Tool tool, const Placing& placing, IdSource& ids)
{
    switch (tool) {
    case Tool::VirtualNetwork: {
        const auto id = ids.next<VirtualNetworkId>();
        return {id, [=](const Plan& plan) { return addVirtualNetwork(plan, id); }};
    }
    case Tool::Subnet: {
        const auto id = ids.next<SubnetId>();
        const auto network = *placing.target->as<VirtualNetworkId>();
        return {id, [=](const Plan& plan) { return addSubnet(plan, id, {.network = network}); }};
    }
    case Tool::EnvironmentIlb:
    case Tool::EnvironmentExternal:
        return environmentAddition(tool, *placing.target, ids);
    case Tool::AppServicePlan: {
        const auto id = ids.next<AppServicePlanId>();
        const auto environment = *placing.target->as<EnvironmentId>();
        return {id, [=](const Plan& plan) { return addAppServicePlan(plan, id, {.environment = environment}); }};
    }
    case Tool::App: {
        const auto id = ids.next<AppId>();
        if (const auto in = placing.target->as<AppServicePlanId>())
            return {id, [id, in = *in](const Plan& plan) { return addApp(plan, id, {.plan = in}); }};
        const auto environment = *placing.target->as<EnvironmentId>();
        return {id, [=, in = ids.next<AppServicePlanId>()](const Plan& plan) -> Result<Plan> {
                    const auto held = addAppServicePlan(plan, in, {.environment = environment});
                    return held ? addApp(*held, id, {.plan = in}) : held;
                }};
    }
    case Tool::Site: {
        const auto id = ids.next<SiteId>();
        return {id, [=](const Plan& plan) { return addSite(plan, id); }};
    }
    case Tool::DnsZone:
        return zoneAddition(placing.target, ids);
    case Tool::WebApp:
        return webAppAddition(placing.target, ids);
    case Tool::SecurityGroup:
    case Tool::RouteTable:
        return attachmentAddition(tool, *placing.target->as<SubnetId>(), ids);
    case Tool::ApplicationSecurityGroup:
        return membershipAddition(*placing.target->as<DeviceId>(), ids);
    case Tool::Note: {
        const auto id = ids.next<NoteId>();
        return {id, [=](const Plan& plan) { return addNote(plan, id); }};
    }
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
    case Tool::Sql:
    case Tool::Storage:
    case Tool::KeyVault:
    case Tool::Service:
    case Tool::FrontDoor:
    case Tool::Select:
    case Tool::Pan:
    case Tool::Connect:
    case Tool::Trace:
        return deviceAddition(tool, placing.target, ids);
    }
    return {};
}

}

Addition additionOf(Tool tool, const Placing& placing, const Spot& spot, IdSource& ids)
{
    Addition addition = plainAddition(tool, placing, ids);
    if (!spot.position)
        return addition;
    // Of a web app, the plan made for it is the box that stands on the canvas.
    addition.edit = [add = std::move(addition.edit), part = addition.part, spot](const Plan& plan) -> Result<Plan> {
        auto added = add(plan);
        if (!added)
            return added;
        if (part.kind == PartKind::App)
            return movePart(*added, containerOf(*added->network, part).value_or(part), *spot.position);
        return spot.size ? resizePart(*added, part, *spot.size, spot.position) : movePart(*added, part, *spot.position);
    };
    return addition;
}

PlanDocument::Edit rehousing(PartId part, std::optional<PartId> target)
{
    return [=](const Plan& plan) -> Result<Plan> {
        if (const auto environment = part.as<EnvironmentId>(); environment && target)
            return setEnvironmentSubnet(plan, *environment, target->as<SubnetId>());
        if (const auto row = part.as<AppServicePlanId>(); row && target)
            return setPlanEnvironment(plan, *row, target->as<EnvironmentId>());
        if (const auto app = part.as<AppId>(); app && target)
            return setAppPlan(plan, *app, *target->as<AppServicePlanId>());
        if (const auto device = part.as<DeviceId>())
            return setDeviceStanding(plan, *device, standingAt(target));
        return plan;
    };
}

}
