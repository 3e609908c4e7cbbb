#include "model/exchange/arm/export_template.h"

#include "model/exchange/arm/write/template_writer.h"
#include "model/exchange/json/document.h"

#include <algorithm>

namespace ase::arm {

namespace {

/// Whether the part becomes a resource of its own, and not a piece of another's.
bool standsAlone(const Network& network, PartId id, const std::set<PartId>& wanted)
{
    if (id.kind != PartKind::Subnet)
        return true;
    const auto parent = containerOf(network, id);
    return !parent || !wanted.contains(*parent) || findPart(network, *parent)->existing;
}

void write(TemplateWriter& writer, PartId id)
{
    switch (id.kind) {
    case PartKind::SecurityGroup:
        return writeSecurityGroup(writer, *id.as<SecurityGroupId>());
    case PartKind::ApplicationSecurityGroup:
        return writeApplicationSecurityGroup(writer, *id.as<ApplicationSecurityGroupId>());
    case PartKind::RouteTable:
        return writeRouteTable(writer, *id.as<RouteTableId>());
    case PartKind::VirtualNetwork:
        return writeVirtualNetwork(writer, *id.as<VirtualNetworkId>());
    case PartKind::Subnet:
        return writeSubnet(writer, *id.as<SubnetId>());
    case PartKind::Peering:
        return writePeering(writer, *id.as<PeeringId>());
    case PartKind::Environment:
        return writeEnvironment(writer, *id.as<EnvironmentId>());
    case PartKind::AppServicePlan:
        return writeAppServicePlan(writer, *id.as<AppServicePlanId>());
    case PartKind::App:
        return writeApp(writer, *id.as<AppId>());
    case PartKind::DnsZone:
        return writeDnsZone(writer, *id.as<DnsZoneId>());
    case PartKind::SecurityRule:
    case PartKind::Route:
    case PartKind::Device:
    case PartKind::Site:
    case PartKind::Note:
        return;
    }
}

/// Order of a deployment, by kind then name. Fact: section 9.3.
int rank(PartKind kind)
{
    switch (kind) {
    case PartKind::ApplicationSecurityGroup:
        return 0;
    case PartKind::SecurityGroup:
        return 1;
    case PartKind::RouteTable:
        return 2;
    case PartKind::VirtualNetwork:
        return 3;
    case PartKind::Subnet:
        return 4;
    case PartKind::Peering:
        return 5;
    case PartKind::Environment:
        return 6;
    case PartKind::AppServicePlan:
        return 7;
    case PartKind::App:
        return 8;
    case PartKind::DnsZone:
        return 9;
    case PartKind::SecurityRule:
    case PartKind::Route:
    case PartKind::Device:
    case PartKind::Site:
    case PartKind::Note:
        break;
    }
    return 10;
}

/// A resource of its own among what was kept: one the model does not know, or one a device was drawn from.
bool isWholeResource(const Network& network, const KeptItem& item)
{
    if (!item.type.contains(u'/'))
        return false;
    return !item.part || (item.part->kind == PartKind::Device && findPart(network, *item.part));
}

json::Value writeParts(const Plan& plan, const std::set<PartId>& wanted, bool withKeptResources)
{
    const Network& network = *plan.network;
    TemplateWriter writer(plan);
    std::vector<std::pair<QString, PartId>> ordered;
    for (const PartId id : wanted) {
        const Part* part = findPart(network, id);
        const bool isZone = id.kind == PartKind::DnsZone; // an existing zone still gets the plan's records and links
        if (!part || (part->existing && !isZone))
            continue;
        if (!part->existing)
            writer.willCreate(id);
        if (standsAlone(network, id, wanted))
            ordered.emplace_back(pathOf(network, id), id);
    }
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto& a, const auto& b) {
        return std::pair(rank(a.second.kind), a.first) < std::pair(rank(b.second.kind), b.first);
    });
    for (const auto& [path, id] : ordered)
        write(writer, id);
    if (withKeptResources)
        for (const KeptItem& item : plan.kept->items)
            if (isWholeResource(network, item))
                writer.addKept(keptMembers(item));
    return writer.finish();
}

}

json::Value exportTemplate(const Plan& plan)
{
    std::set<PartId> all;
    forEachTable(*plan.network, [&](const auto& table) {
        for (const auto& row : table.rows())
            all.insert(row.id);
    });
    return writeParts(plan, all, true);
}

json::Value exportTemplate(const Plan& plan, const std::set<PartId>& parts)
{
    std::set<PartId> wanted;
    for (const PartId id : parts) {
        const bool isInside = id.kind == PartKind::SecurityRule || id.kind == PartKind::Route;
        if (const auto owner = isInside ? containerOf(*plan.network, id) : std::optional(id))
            wanted.insert(*owner);
    }
    for (const auto& row : plan.network->subnets.rows())
        if (wanted.contains(row.value->network))
            wanted.insert(row.id);
    return writeParts(plan, wanted, false);
}

}
