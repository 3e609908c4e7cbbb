#include "tests/model/edit/random_edits.h"

#include "model/plan/edit/edits.h"

namespace ase::test {

namespace {

class Dice {
public:
    explicit Dice(IdSource& random)
        : m_random(random)
    {
    }
    std::size_t below(std::size_t bound) { return std::size_t(m_random.next() % bound); }
    bool coin() { return below(2) == 0; }
    template<class TypedId>
    TypedId fresh()
    {
        return m_random.next<TypedId>();
    }
    /// A row of the table, or a stale id now and then.
    template<class Key, class T>
    Key any(const Table<Key, T>& table)
    {
        return table.isEmpty() || below(20) == 0 ? Key {m_random.next()} : table.rows()[below(table.size())].id;
    }

private:
    IdSource& m_random;
};

Result<Plan> addService(const Plan& plan, Dice& dice)
{
    const Network& n = *plan.network;
    switch (dice.below(7)) {
    case 5:
        return addDevice(plan, dice.fresh<DeviceId>(), {.role = ApplicationGateway {}, .standing = dice.any(n.subnets)});
    case 6:
        return addDevice(plan, dice.fresh<DeviceId>(), {.role = DnsServer {}, .standing = dice.any(n.sites)});
    case 0:
        return addDevice(plan, dice.fresh<DeviceId>(),
            {.role = PlatformService {azure::ServiceKind::Sql, {}, {}}, .standing = OnInternet {}});
    case 1:
        return addDevice(plan, dice.fresh<DeviceId>(), {.role = PrivateEndpoint {}, .standing = dice.any(n.subnets)});
    case 2:
        return addMultiTenantApp(plan, dice.fresh<AppId>(), {.plan = dice.fresh<AppServicePlanId>()});
    case 3:
        return addDevice(plan, dice.fresh<DeviceId>(), {.role = FrontDoor {}, .standing = dice.any(n.subnets)}); // refused
    default:
        return addNote(plan, dice.fresh<NoteId>(), QStringLiteral("note"));
    }
}

Result<Plan> joinService(const Plan& plan, Dice& dice)
{
    const Network& n = *plan.network;
    switch (dice.below(8)) {
    case 6:
        return setPublishedApps(plan, dice.any(n.devices), {dice.any(n.apps), dice.any(n.apps)});
    case 7:
        return setServedZones(plan, dice.any(n.devices), {dice.any(n.dnsZones), dice.any(n.dnsZones)});
    case 0:
        return setEndpointTarget(plan, dice.any(n.devices), dice.any(n.devices));
    case 1:
        return setEndpointTarget(plan, dice.any(n.devices), dice.any(n.apps));
    case 2:
        return setIntegrationSubnet(plan, dice.any(n.apps), dice.any(n.subnets));
    case 3:
        return setGatewayIntegration(plan, dice.any(n.apps), dice.any(n.virtualNetworks));
    case 4: {
        AccessRestriction restriction;
        restriction.subnet = dice.any(n.subnets);
        return setRestrictions(plan, dice.any(n.apps), {restriction});
    }
    default:
        return setDeviceRole(
            plan, dice.any(n.devices), PlatformService {azure::ServiceKind::Storage, {}, {dice.any(n.subnets)}});
    }
}

PartId anyNote(const Plan& plan, Dice& dice)
{
    return dice.any(plan.diagram.notes);
}

Result<Plan> addSomething(const Plan& plan, Dice& dice)
{
    const Network& n = *plan.network;
    switch (dice.below(12)) {
    case 10:
    case 11:
        return addService(plan, dice);
    case 0:
        return addVirtualNetwork(plan, dice.fresh<VirtualNetworkId>());
    case 1:
        return addSubnet(plan, dice.fresh<SubnetId>(), {.network = dice.any(n.virtualNetworks)});
    case 2:
        return addEnvironment(plan, dice.fresh<EnvironmentId>(), {.subnet = dice.any(n.subnets)});
    case 3:
        return addAppServicePlan(plan, dice.fresh<AppServicePlanId>(), {.environment = dice.any(n.environments)});
    case 4:
        return addApp(plan, dice.fresh<AppId>(), {.plan = dice.any(n.appServicePlans)});
    case 5:
        return addDevice(plan, dice.fresh<DeviceId>(), {.role = Gateway {}, .standing = dice.any(n.subnets)});
    case 6:
        return addDevice(plan, dice.fresh<DeviceId>(), {.role = Client {}, .standing = dice.any(n.sites)});
    case 7:
        return addSite(plan, dice.fresh<SiteId>());
    case 8:
        return addDnsZone(plan, dice.fresh<DnsZoneId>());
    default:
        return addEnvironmentWithSubnet(
            plan, dice.fresh<EnvironmentId>(), dice.any(n.virtualNetworks), {.subnet = dice.fresh<SubnetId>()});
    }
}

Result<Plan> addRuleOrRoute(const Plan& plan, Dice& dice)
{
    const Network& n = *plan.network;
    switch (dice.below(5)) {
    case 0:
        return addSecurityGroup(plan, dice.fresh<SecurityGroupId>());
    case 1:
        return addApplicationSecurityGroup(plan, dice.fresh<ApplicationSecurityGroupId>());
    case 2:
        return addRouteTable(plan, dice.fresh<RouteTableId>());
    case 3:
        return addRoute(plan, dice.any(n.routeTables), dice.fresh<RouteId>(), {});
    default: {
        SecurityRule rule;
        rule.direction = directionField(dice.coin() ? Direction::Inbound : Direction::Outbound);
        rule.source.groups = {dice.any(n.applicationSecurityGroups)};
        return addRule(plan, dice.any(n.securityGroups), dice.fresh<SecurityRuleId>(), rule);
    }
    }
}

Result<Plan> joinSomething(const Plan& plan, Dice& dice)
{
    const Network& n = *plan.network;
    switch (dice.below(10)) {
    case 8:
    case 9:
        return joinService(plan, dice);
    case 0:
        return connectNetworks(plan, dice.fresh<PeeringId>(), dice.fresh<PeeringId>(), dice.any(n.virtualNetworks),
            dice.any(n.virtualNetworks));
    case 1:
        return connectSite(plan, dice.any(n.sites), dice.any(n.devices));
    case 2:
        return linkZone(plan, dice.any(n.dnsZones), dice.any(n.virtualNetworks));
    case 3:
        return attachSecurityGroup(plan, dice.any(n.subnets), dice.any(n.securityGroups));
    case 4:
        return attachRouteTable(plan, dice.any(n.subnets), dice.any(n.routeTables));
    case 5:
        return setDeviceGroups(plan, dice.any(n.devices), {dice.any(n.applicationSecurityGroups)});
    case 6:
        return setDeviceSecurityGroup(plan, dice.any(n.devices), dice.any(n.securityGroups));
    default:
        return setDeviceStanding(plan, dice.any(n.devices), dice.any(n.subnets));
    }
}

Result<Plan> askSomething(const Plan& plan, Dice& dice)
{
    const Network& n = *plan.network;
    const TraceEnd caller = dice.coin() ? TraceEnd(PartId(dice.any(n.devices))) : TraceEnd(PartId(dice.any(n.subnets)));
    return addScenario(plan,
        {.name = QStringLiteral("scenario %1").arg(dice.below(50)),
            .query = {.from = caller, .to = PartId(dice.any(n.apps)), .endpoint = {}}});
}

PartId anyPart(const Network& network, Dice& dice)
{
    std::vector<PartId> all;
    forEachTable(network, [&](const auto& table) {
        for (const auto& row : table.rows())
            all.push_back(row.id);
    });
    for (const auto& group : network.securityGroups.rows())
        for (const auto& rule : group.value->rules.rows())
            all.push_back(rule.id);
    return all.empty() ? PartId() : all[dice.below(all.size())];
}

Result<Plan> splitOrJoin(const Plan& plan, Dice& dice)
{
    const SubnetId subnet = dice.any(plan.network->subnets);
    switch (dice.below(5)) {
    case 0:
        return joinSubnets(plan, subnet);
    case 1:
        return doubleSubnet(plan, subnet);
    case 2:
        return shrinkSubnet(plan, subnet, int(dice.below(32)));
    case 3:
        return moveToFreeBlock(plan, subnet);
    default:
        return halveSubnet(plan, subnet, dice.fresh<SubnetId>());
    }
}

Result<Plan> changeSomething(const Plan& plan, Dice& dice)
{
    const PartId part = dice.below(9) == 0 ? anyNote(plan, dice) : anyPart(*plan.network, dice);
    switch (dice.below(9)) {
    case 5:
        return splitOrJoin(plan, dice);
    case 6:
        return setCollapsed(plan, {part}, dice.coin());
    case 7:
        return dice.coin() ? setLocked(plan, {part}, dice.coin())
            : dice.coin()  ? bringToFront(plan, {part})
                           : sendToBack(plan, {part});
    case 0:
        return renamePart(plan, part, QStringLiteral("name-%1").arg(dice.below(1000)));
    case 1:
        return movePart(plan, part, QPointF(double(dice.below(500)), double(dice.below(500))));
    case 2:
        return setEnvironmentGeneration(
            plan, dice.any(plan.network->environments), dice.coin() ? Generation::V1 : Generation::V3);
    case 3:
        return setDeviceRole(plan, dice.any(plan.network->devices), dice.coin() ? Role(Gateway {}) : Role(Appliance {}));
    default:
        return setSubnetPrefixes(
            plan, dice.any(plan.network->subnets), {prefixField(QStringLiteral("10.%1.0.0/2%1").arg(dice.below(9)))});
    }
}

Result<Plan> oneOf(const Plan& plan, Dice& dice)
{
    switch (dice.below(13)) {
    case 12:
        return askSomething(plan, dice);
    case 0:
    case 1:
    case 2:
    case 3:
        return addSomething(plan, dice);
    case 4:
    case 5:
        return addRuleOrRoute(plan, dice);
    case 6:
    case 7:
    case 8:
        return joinSomething(plan, dice);
    case 9:
    case 10:
        return changeSomething(plan, dice);
    default:
        return removeParts(plan, {dice.below(9) == 0 ? anyNote(plan, dice) : anyPart(*plan.network, dice)});
    }
}

}

Plan randomEdit(const Plan& plan, IdSource& random)
{
    Dice dice(random);
    const auto next = oneOf(plan, dice);
    return next ? *next : plan;
}

}
