#include "model/plan/edit/edit_part.h"

#include "model/plan/edit/change.h"

#include <type_traits>

namespace ase {

namespace {

template<class Owner, class Member, class RowId, class OwnerId>
Result<Plan> changeInside(const Plan& plan, Table<OwnerId, Owner> Network::*table, Member member,
    std::optional<OwnerId> owner, RowId id, const std::function<void(Part&)>& change)
{
    if (!owner)
        return edit::noLongerThere(RowId::kind);
    return edit::changeRow(plan, table, *owner, [&](Owner& holder) {
        auto part = *(holder.*member).find(id);
        change(part);
        holder.*member = (holder.*member).with(id, std::move(part));
    });
}

}

Result<Plan> changePart(const Plan& plan, PartId id, const std::function<void(Part&)>& change)
{
    const Network& network = *plan.network;
    const auto row = [&](auto table) {
        using Key = std::remove_cvref_t<decltype((network.*table).rows().front().id)>;
        return edit::changeRow(plan, table, *id.as<Key>(), change);
    };
    switch (id.kind) {
    case PartKind::VirtualNetwork:
        return row(&Network::virtualNetworks);
    case PartKind::Subnet:
        return row(&Network::subnets);
    case PartKind::Peering:
        return row(&Network::peerings);
    case PartKind::SecurityGroup:
        return row(&Network::securityGroups);
    case PartKind::SecurityRule:
        return changeInside(plan, &Network::securityGroups, &SecurityGroup::rules,
            groupOf(network, *id.as<SecurityRuleId>()), *id.as<SecurityRuleId>(), change);
    case PartKind::ApplicationSecurityGroup:
        return row(&Network::applicationSecurityGroups);
    case PartKind::RouteTable:
        return row(&Network::routeTables);
    case PartKind::Route:
        return changeInside(plan, &Network::routeTables, &RouteTable::routes, tableOf(network, *id.as<RouteId>()),
            *id.as<RouteId>(), change);
    case PartKind::Environment:
        return row(&Network::environments);
    case PartKind::AppServicePlan:
        return row(&Network::appServicePlans);
    case PartKind::App:
        return row(&Network::apps);
    case PartKind::Device:
        return row(&Network::devices);
    case PartKind::Site:
        return row(&Network::sites);
    case PartKind::DnsZone:
        return row(&Network::dnsZones);
    case PartKind::Note:
        return Problem {QT_TRANSLATE_NOOP("Edits", "A note has a text and nothing else.")};
    }
    return plan;
}

Result<Plan> renamePart(const Plan& plan, PartId id, const QString& name)
{
    return changePart(plan, id, [&](Part& part) { part.name = name; });
}

Result<Plan> setNotes(const Plan& plan, PartId id, const QString& notes)
{
    return changePart(plan, id, [&](Part& part) { part.notes = notes; });
}

Result<Plan> setResourceGroup(const Plan& plan, PartId id, const QString& resourceGroup)
{
    return changePart(plan, id, [&](Part& part) { part.resourceGroup = resourceGroup; });
}

Result<Plan> setRegion(const Plan& plan, PartId id, const std::optional<Known<QString>>& region)
{
    return changePart(plan, id, [&](Part& part) { part.region = region; });
}

Result<Plan> setExisting(const Plan& plan, PartId id, bool existing)
{
    return changePart(plan, id, [&](Part& part) { part.existing = existing; });
}

}
