#include "ui/canvas/tools/dropping.h"

#include "model/plan/edit/edits.h"
#include "ui/canvas/tools/placing_kinds.h"

namespace ase {

using namespace placing;

namespace {

bool isAttached(PartId part)
{
    return part.kind == PartKind::SecurityGroup || part.kind == PartKind::RouteTable;
}

/// What a subnet has now of the kind of the part.
std::optional<PartId> attachedTo(const Subnet& subnet, PartId part)
{
    if (part.kind == PartKind::SecurityGroup)
        return subnet.securityGroup ? std::optional<PartId>(*subnet.securityGroup) : std::nullopt;
    return subnet.routeTable ? std::optional<PartId>(*subnet.routeTable) : std::nullopt;
}

Placing attaching(const Network& network, PartId part, std::optional<PartId> under)
{
    Placing placing = attachable(part.kind == PartKind::SecurityGroup, network, under);
    if (placing.isRefused())
        return placing;
    const auto there = attachedTo(*network.subnets.find(*placing.target->as<SubnetId>()), part);
    if (there == part)
        return refused(placing.target,
            say(QT_TRANSLATE_NOOP("Tools", "%1 is attached to %2 already."),
                {nameOf(network, part), nameOf(network, *placing.target)}));
    if (there)
        placing.block = say(QT_TRANSLATE_NOOP("Tools", "in place of %1"), {nameOf(network, *there)});
    return placing;
}

Placing moving(const Network& network, PartId part, std::optional<PartId> under)
{
    Placing placing = rehousingOf(network, part, under);
    if (placing.isRefused() || !placing.target || placing.target != containerOf(network, part))
        return placing;
    return refused(placing.target,
        say(QT_TRANSLATE_NOOP("Tools", "%1 stands in %2 already."),
            {nameOf(network, part), nameOf(network, *placing.target)}));
}

}

bool canBeDropped(const Network& network, PartId part)
{
    const auto device = part.as<DeviceId>();
    const Device* row = device ? network.devices.find(*device) : nullptr;
    return isAttached(part) || part.kind == PartKind::Environment || part.kind == PartKind::AppServicePlan
        || part.kind == PartKind::App || (row && !standsOutsideNetworks(row->role));
}

Placing droppingOf(const Plan& plan, const std::vector<PartId>& parts, std::optional<PartId> under)
{
    const Network& network = *plan.network;
    Placing placing;
    for (const PartId part : parts) {
        placing = isAttached(part) ? attaching(network, part, under) : moving(network, part, under);
        if (!isAttached(part)) {
            Placing held;
            held.target = part;
            if (held = unlessLocked(held, plan); held.isRefused())
                placing = refused(under, held.refusal); // what is locked stays where it is
        }
        if (placing.isRefused())
            return placing;
    }
    return unlessLocked(placing, plan);
}

PlanDocument::Edit dropping(const std::vector<PartId>& parts, std::optional<PartId> target)
{
    return [parts, target](const Plan& plan) -> Result<Plan> {
        Plan next = plan;
        for (const PartId part : parts) {
            const auto subnet = target ? target->as<SubnetId>() : std::nullopt;
            Result<Plan> done = part.kind == PartKind::SecurityGroup && subnet
                ? attachSecurityGroup(next, *subnet, part.as<SecurityGroupId>())
                : part.kind == PartKind::RouteTable && subnet ? attachRouteTable(next, *subnet, part.as<RouteTableId>())
                                                              : rehousing(part, target)(next);
            if (!done)
                return done;
            next = *std::move(done);
        }
        return next;
    };
}

QString droppingLabel(const Network& network, const std::vector<PartId>& parts, std::optional<PartId> target)
{
    const QString what = parts.size() == 1 ? nameOf(network, parts.front())
                                           : say(QT_TRANSLATE_NOOP("Tools", "%1 parts"), {QString::number(parts.size())});
    if (!target)
        return say(QT_TRANSLATE_NOOP("Tools", "Move %1"), {what});
    const QString where = pathOf(network, *target);
    return isAttached(parts.front()) ? say(QT_TRANSLATE_NOOP("Tools", "Attach %1 to %2"), {what, where})
                                     : say(QT_TRANSLATE_NOOP("Tools", "Move %1 to %2"), {what, where});
}

}
