#include "ui/canvas/tools/placing_kinds.h"

#include "model/azure/special_subnets.h"

#include <QCoreApplication>

namespace ase::placing {

QString say(const char* text, const QStringList& values)
{
    return filledIn(QCoreApplication::translate("Tools", text), values);
}

Placing refused(std::optional<PartId> target, const QString& why, const char* facts)
{
    const QLatin1String ids(facts);
    return {target, ids.isEmpty() ? why : QStringLiteral("%1 (%2)").arg(why, ids), {}};
}

/// Facts: SE-01, PE-04, MT-08.
Placing outside(Tool tool, const Network& network, std::optional<PartId> under)
{
    const bool inside = nearest(network, under, PartKind::VirtualNetwork) || nearest(network, under, PartKind::Site);
    if (inside && tool == Tool::FrontDoor)
        return refused(under,
            say(QT_TRANSLATE_NOOP("Tools", "Front Door stands on the Internet. Choose a place beside the other boxes.")),
            "MT-08");
    if (inside)
        return refused(under,
            say(QT_TRANSLATE_NOOP("Tools",
                "Services of Azure stand outside of virtual networks. Choose a place beside the boxes, and put a private "
                "endpoint or a service endpoint in the subnet.")),
            "SE-01, PE-04");
    return {std::nullopt, {},
        tool == Tool::FrontDoor ? say(QT_TRANSLATE_NOOP("Tools", "on the Internet"))
                                : say(QT_TRANSLATE_NOOP("Tools", "outside of virtual networks"))};
}

/// Facts: MT-01, MT-12.
Placing webApp(const Network& network, std::optional<PartId> under)
{
    const auto held = nearest(network, under, PartKind::AppServicePlan);
    if (held && isMultiTenant(*network.appServicePlans.find(*held->as<AppServicePlanId>())))
        return {held, {}, {}};
    if (nearest(network, under, PartKind::Environment))
        return refused(under,
            say(QT_TRANSLATE_NOOP("Tools",
                "A web app of the multi-tenant service runs outside of environments. Choose a place beside the boxes, or "
                "add an app instead.")),
            "MT-01");
    if (nearest(network, under, PartKind::VirtualNetwork) || nearest(network, under, PartKind::Site))
        return refused(under,
            say(QT_TRANSLATE_NOOP("Tools",
                "The multi-tenant service cannot stand in a network. Choose a place beside the boxes, and connect the app "
                "with a subnet by VNet integration.")),
            "MT-01, MT-12");
    return {std::nullopt, {}, say(QT_TRANSLATE_NOOP("Tools", "with a plan of its own"))};
}

/// Facts: NSG-09, NSG-26, RT-12, RT-14.
Placing attachable(bool isGroup, const Network& network, std::optional<PartId> under)
{
    const auto target = nearest(network, under, PartKind::Subnet);
    if (!target)
        return refused(under,
            isGroup ? say(QT_TRANSLATE_NOOP("Tools", "A security group filters a subnet. Drop it on one."))
                    : say(QT_TRANSLATE_NOOP("Tools", "A route table directs the traffic of a subnet. Drop it on one.")),
            isGroup ? "NSG-09" : "RT-12");
    const Subnet& subnet = *network.subnets.find(*target->as<SubnetId>());
    const QString name = textOf(subnet.name);
    const azure::SpecialSubnet* special = azure::findSpecialSubnet(name);
    if (special && isGroup && special->groupForbidden)
        return refused(target,
            say(QT_TRANSLATE_NOOP("Tools", "Azure takes no security group on %1. Choose another subnet."), {name}),
            "NSG-26");
    if (special && !isGroup && special->routesForbidden)
        return refused(target,
            say(QT_TRANSLATE_NOOP("Tools", "Azure takes no route table on %1. Choose another subnet."), {name}), "RT-14");
    return {target, {}, {}};
}

/// A subnet takes one group and one table. Facts: NSG-09, RT-12.
Placing attachment(Tool tool, const Network& network, std::optional<PartId> under)
{
    const bool isGroup = tool == Tool::SecurityGroup;
    const Placing placing = attachable(isGroup, network, under);
    if (placing.isRefused())
        return placing;
    const auto target = placing.target;
    const Subnet& subnet = *network.subnets.find(*target->as<SubnetId>());
    const QString name = textOf(subnet.name);
    const auto there = isGroup ? (subnet.securityGroup ? std::optional<PartId>(*subnet.securityGroup) : std::nullopt)
                               : (subnet.routeTable ? std::optional<PartId>(*subnet.routeTable) : std::nullopt);
    if (!there)
        return {target, {}, {}};
    return refused(target,
        say(QT_TRANSLATE_NOOP(
                "Tools", "%1 has %2 already, and a subnet takes one. Edit that, or detach it in the inspector."),
            {name, nameOf(network, *there)}),
        isGroup ? "NSG-09" : "RT-12");
}

namespace {

bool hasInterface(const Device& device)
{
    const Role& role = device.role;
    return subnetOf(device)
        && (std::holds_alternative<VirtualMachine>(role) || std::holds_alternative<ScaleSet>(role)
            || std::holds_alternative<Appliance>(role) || std::holds_alternative<DeploymentServer>(role)
            || std::holds_alternative<DnsServer>(role) || std::holds_alternative<Client>(role));
}

}

/// Fact: NSG-20.
Placing membership(const Network& network, std::optional<PartId> under)
{
    const auto id = under ? under->as<DeviceId>() : std::nullopt;
    const Device* device = id ? network.devices.find(*id) : nullptr;
    if (device && hasInterface(*device))
        return {under, {}, {}};
    return refused(under,
        say(QT_TRANSLATE_NOOP("Tools",
            "Network interfaces join an application security group, and environments have none of yours. Drop it on a "
            "machine in a subnet.")),
        "NSG-20");
}

}
