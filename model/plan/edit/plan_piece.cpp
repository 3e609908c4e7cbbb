#include "model/plan/edit/plan_piece.h"

#include "model/plan/edit/remove_parts.h"

namespace ase {

namespace {

bool isInTable(PartId id)
{
    return id.kind == PartKind::SecurityRule || id.kind == PartKind::Route;
}

/// What parts refer to without standing in it.
template<class TypedId>
void keep(std::set<PartId>& kept, const std::optional<TypedId>& id)
{
    if (id)
        kept.insert(*id);
}

void keepTargets(std::set<PartId>& kept, const Role& role)
{
    if (const auto* service = std::get_if<PlatformService>(&role))
        kept.insert(service->endpointSubnets.begin(), service->endpointSubnets.end());
    if (const auto* gateway = std::get_if<ApplicationGateway>(&role))
        kept.insert(gateway->publishes.begin(), gateway->publishes.end());
    if (const auto* server = std::get_if<DnsServer>(&role))
        kept.insert(server->zones.begin(), server->zones.end());
    const auto* endpoint = std::get_if<PrivateEndpoint>(&role);
    if (const auto* service = endpoint ? std::get_if<DeviceId>(&endpoint->target) : nullptr)
        kept.insert(*service);
    if (const auto* app = endpoint ? std::get_if<AppId>(&endpoint->target) : nullptr)
        kept.insert(*app);
}

std::set<PartId> referredTo(const Network& network, const std::set<PartId>& parts)
{
    std::set<PartId> kept;
    for (const auto& row : network.subnets.rows())
        if (parts.contains(row.id)) {
            keep(kept, row.value->securityGroup);
            keep(kept, row.value->routeTable);
        }
    for (const auto& row : network.peerings.rows())
        if (parts.contains(row.id)) {
            kept.insert(row.value->local);
            kept.insert(row.value->remote);
        }
    for (const auto& row : network.apps.rows())
        if (parts.contains(row.id)) {
            keep(kept, row.value->environment);
            keep(kept, row.value->integrationSubnet);
            keep(kept, row.value->gatewayIntegration);
            for (const auto* restrictions : {&row.value->restrictions, &row.value->scmRestrictions})
                for (const AccessRestriction& restriction : *restrictions)
                    keep(kept, restriction.subnet);
        }
    for (const auto& row : network.devices.rows())
        if (parts.contains(row.id)) {
            keep(kept, row.value->securityGroup);
            kept.insert(row.value->groups.begin(), row.value->groups.end());
            keepTargets(kept, row.value->role);
        }
    for (const auto& row : network.sites.rows())
        if (parts.contains(row.id))
            for (const SiteConnection& connection : row.value->connections)
                kept.insert(connection.gateway);
    for (const auto& row : network.dnsZones.rows())
        if (parts.contains(row.id))
            for (const ZoneLink& link : row.value->links)
                kept.insert(link.network);
    for (const auto& row : network.securityGroups.rows())
        if (parts.contains(row.id) || kept.contains(row.id))
            for (const auto& rule : row.value->rules.rows()) {
                kept.insert(rule.value->source.groups.begin(), rule.value->source.groups.end());
                kept.insert(rule.value->destination.groups.begin(), rule.value->destination.groups.end());
            }
    return kept;
}

void addBoxesAround(const Network& network, std::set<PartId>& parts)
{
    const std::set<PartId> inside = parts;
    for (const PartId part : inside)
        for (auto around = containerOf(network, part); around; around = containerOf(network, *around))
            parts.insert(*around);
}

}

PlanPiece pieceOf(const Plan& plan, const std::set<PartId>& parts)
{
    const Network& network = *plan.network;
    PlanPiece piece;
    for (const PartId part : parts)
        if (!isInTable(part) && isInPlan(plan, part))
            piece.parts.insert(part);
    std::set<PartId> needed = partsThatGoWith(network, piece.parts);
    needed.merge(referredTo(network, needed));
    addBoxesAround(network, needed);
    std::set<PartId> others;
    forEachTable(network, [&](const auto& table) {
        for (const auto& row : table.rows())
            if (!needed.contains(row.id))
                others.insert(row.id);
    });
    for (const auto& row : plan.diagram.notes.rows())
        if (!parts.contains(row.id))
            others.insert(row.id);
    const auto left = others.empty() ? Result<Plan>(plan) : removeParts(plan, others);
    piece.plan = left ? *left : plan;
    piece.plan.scenarios = {};
    piece.plan.review = {};
    // Resources of no part are none of the piece.
    auto kept = std::make_shared<Kept>(*piece.plan.kept);
    std::erase_if(kept->items, [](const KeptItem& item) { return !item.part; });
    piece.plan.kept = std::move(kept);
    return piece;
}

}
