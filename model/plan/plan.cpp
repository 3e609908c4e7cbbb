#include "model/plan/plan.h"

#include <type_traits>

namespace ase {

namespace {

template<class Owners, class RowId, class Member>
auto ownerOf(const Owners& owners, RowId id, Member member)
{
    using OwnerId = std::remove_cvref_t<decltype(owners.rows().front().id)>;
    for (const auto& row : owners.rows())
        if (((*row.value).*member).contains(id))
            return std::optional<OwnerId>(row.id);
    return std::optional<OwnerId>();
}

}

bool Plan::operator==(const Plan& other) const
{
    return name == other.name && notes == other.notes && premises == other.premises && diagram == other.diagram
        && scenarios == other.scenarios && review == other.review && (network == other.network || *network == *other.network)
        && (kept == other.kept || *kept == *other.kept);
}

std::optional<SecurityGroupId> groupOf(const Network& network, SecurityRuleId rule)
{
    return ownerOf(network.securityGroups, rule, &SecurityGroup::rules);
}

std::optional<RouteTableId> tableOf(const Network& network, RouteId route)
{
    return ownerOf(network.routeTables, route, &RouteTable::routes);
}

const Part* findPart(const Network& network, PartId id)
{
    if (const auto rule = id.as<SecurityRuleId>()) {
        const auto group = groupOf(network, *rule);
        return group ? network.securityGroups.find(*group)->rules.find(*rule) : nullptr;
    }
    if (const auto route = id.as<RouteId>()) {
        const auto table = tableOf(network, *route);
        return table ? network.routeTables.find(*table)->routes.find(*route) : nullptr;
    }
    const Part* found = nullptr;
    forEachTable(network, [&](const auto& table) {
        using Key = std::remove_cvref_t<decltype(table.rows().front().id)>;
        if (const auto key = id.as<Key>())
            found = table.find(*key);
    });
    return found;
}

bool isInPlan(const Plan& plan, PartId id)
{
    const auto note = id.as<NoteId>();
    return note ? plan.diagram.notes.contains(*note) : findPart(*plan.network, id) != nullptr;
}

std::vector<PartId> partsOf(const TraceQuery& query)
{
    std::vector<PartId> parts;
    for (const TraceEnd* end : {&query.from, &query.to})
        if (const auto* part = std::get_if<PartId>(end))
            parts.push_back(*part);
    return parts;
}

bool isMultiTenant(const AppServicePlan& plan)
{
    return !plan.environment;
}

bool isMultiTenant(const Network& network, const App& app)
{
    const AppServicePlan* plan = app.plan && !app.environment ? network.appServicePlans.find(*app.plan) : nullptr;
    return plan && isMultiTenant(*plan);
}

std::optional<PartId> containerOf(const Network& network, PartId id)
{
    switch (id.kind) {
    case PartKind::Subnet:
        if (const Subnet* subnet = network.subnets.find(*id.as<SubnetId>()))
            return PartId(subnet->network);
        return std::nullopt;
    case PartKind::Peering:
        if (const Peering* peering = network.peerings.find(*id.as<PeeringId>()))
            return PartId(peering->local);
        return std::nullopt;
    case PartKind::SecurityRule:
        if (const auto group = groupOf(network, *id.as<SecurityRuleId>()))
            return PartId(*group);
        return std::nullopt;
    case PartKind::Route:
        if (const auto table = tableOf(network, *id.as<RouteId>()))
            return PartId(*table);
        return std::nullopt;
    case PartKind::Environment:
        if (const Environment* environment = network.environments.find(*id.as<EnvironmentId>());
            environment && environment->subnet)
            return PartId(*environment->subnet);
        return std::nullopt;
    case PartKind::AppServicePlan:
        if (const AppServicePlan* plan = network.appServicePlans.find(*id.as<AppServicePlanId>()); plan && plan->environment)
            return PartId(*plan->environment);
        return std::nullopt;
    case PartKind::App:
        if (const App* app = network.apps.find(*id.as<AppId>()); app && (app->plan || app->environment))
            return app->plan ? PartId(*app->plan) : PartId(*app->environment);
        return std::nullopt;
    case PartKind::Device:
        if (const Device* device = network.devices.find(*id.as<DeviceId>())) {
            if (const SubnetId* subnet = subnetOf(*device))
                return PartId(*subnet);
            if (const SiteId* site = siteOf(*device))
                return PartId(*site);
        }
        return std::nullopt;
    case PartKind::VirtualNetwork:
    case PartKind::SecurityGroup:
    case PartKind::ApplicationSecurityGroup:
    case PartKind::RouteTable:
    case PartKind::Site:
    case PartKind::DnsZone:
    case PartKind::Note:
        return std::nullopt;
    }
    return std::nullopt;
}

}
