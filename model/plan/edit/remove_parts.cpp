#include "model/plan/edit/remove_parts.h"

#include "model/plan/edit/change.h"
#include "model/plan/edit/edit_row_look.h"

#include <algorithm>

namespace ase {

namespace {

using Ids = std::set<PartId>;

template<class TypedId>
bool isGone(const Ids& gone, const std::optional<TypedId>& id)
{
    return id && gone.contains(*id);
}

bool goesWith(const Ids& gone, const Subnet& subnet)
{
    return gone.contains(subnet.network);
}
bool goesWith(const Ids& gone, const Peering& peering)
{
    return gone.contains(peering.local) || gone.contains(peering.remote);
}
bool goesWith(const Ids& gone, const Environment& environment)
{
    return isGone(gone, environment.subnet);
}
bool goesWith(const Ids& gone, const AppServicePlan& plan)
{
    return isGone(gone, plan.environment);
}
bool goesWith(const Ids& gone, const App& app)
{
    return isGone(gone, app.plan) || isGone(gone, app.environment);
}
bool goesWith(const Ids& gone, const Device& device)
{
    const SubnetId* subnet = subnetOf(device);
    const SiteId* site = siteOf(device);
    return (subnet && gone.contains(*subnet)) || (site && gone.contains(*site));
}
bool goesWith(const Ids&, const Part&)
{
    return false;
}

template<class Parts>
void addAll(const Parts& parts, Ids& ids)
{
    for (const auto& row : parts.rows())
        ids.insert(row.id);
}

template<class References, class IsGone>
bool refersTo(const References& references, IsGone goes)
{
    return std::any_of(references.begin(), references.end(), goes);
}

std::shared_ptr<const Subnet> mended(const Ids& gone, const Subnet& subnet)
{
    if (!isGone(gone, subnet.securityGroup) && !isGone(gone, subnet.routeTable))
        return nullptr;
    Subnet next = subnet;
    if (isGone(gone, next.securityGroup))
        next.securityGroup.reset();
    if (isGone(gone, next.routeTable))
        next.routeTable.reset();
    return std::make_shared<const Subnet>(std::move(next));
}

std::shared_ptr<const SecurityRule> mended(const Ids& gone, const SecurityRule& rule)
{
    const auto goes = [&](ApplicationSecurityGroupId id) { return gone.contains(id); };
    if (!refersTo(rule.source.groups, goes) && !refersTo(rule.destination.groups, goes))
        return nullptr;
    SecurityRule next = rule;
    std::erase_if(next.source.groups, goes);
    std::erase_if(next.destination.groups, goes);
    return std::make_shared<const SecurityRule>(std::move(next));
}

std::shared_ptr<const SecurityGroup> mended(const Ids& gone, const SecurityGroup& group)
{
    const auto rules = edit::swept(group.rules, gone, [&](const SecurityRule& rule) { return mended(gone, rule); });
    if (rules.sharesRowsWith(group.rules))
        return nullptr;
    SecurityGroup next = group;
    next.rules = rules;
    return std::make_shared<const SecurityGroup>(std::move(next));
}

std::shared_ptr<const RouteTable> mended(const Ids& gone, const RouteTable& table)
{
    const auto routes = edit::swept(table.routes, gone, [](const Route&) { return std::shared_ptr<const Route>(); });
    if (routes.sharesRowsWith(table.routes))
        return nullptr;
    RouteTable next = table;
    next.routes = routes;
    return std::make_shared<const RouteTable>(std::move(next));
}

/// A restriction without its subnet lets nobody in. It stays: without it, the list might let everyone in.
void clear(const Ids& gone, std::vector<AccessRestriction>& restrictions)
{
    for (AccessRestriction& restriction : restrictions)
        if (isGone(gone, restriction.subnet))
            restriction.subnet.reset();
}

std::shared_ptr<const App> mended(const Ids& gone, const App& app)
{
    App next = app;
    clear(gone, next.restrictions);
    clear(gone, next.scmRestrictions);
    if (isGone(gone, next.integrationSubnet))
        next.integrationSubnet.reset();
    if (isGone(gone, next.gatewayIntegration))
        next.gatewayIntegration.reset();
    return next == app ? nullptr : std::make_shared<const App>(std::move(next));
}

/// Clears what the role refers to.
void clear(const Ids& gone, Role& role)
{
    if (auto* service = std::get_if<PlatformService>(&role))
        std::erase_if(service->endpointSubnets, [&](SubnetId id) { return gone.contains(id); });
    if (auto* gateway = std::get_if<ApplicationGateway>(&role))
        std::erase_if(gateway->publishes, [&](AppId id) { return gone.contains(id); });
    if (auto* server = std::get_if<DnsServer>(&role))
        std::erase_if(server->zones, [&](DnsZoneId id) { return gone.contains(id); });
    auto* endpoint = std::get_if<PrivateEndpoint>(&role);
    if (!endpoint)
        return;
    const auto* service = std::get_if<DeviceId>(&endpoint->target);
    const auto* app = std::get_if<AppId>(&endpoint->target);
    if ((service && gone.contains(*service)) || (app && gone.contains(*app)))
        endpoint->target = QString();
}

std::shared_ptr<const Device> mended(const Ids& gone, const Device& device)
{
    Device next = device;
    std::erase_if(next.groups, [&](ApplicationSecurityGroupId id) { return gone.contains(id); });
    if (isGone(gone, next.securityGroup))
        next.securityGroup.reset();
    clear(gone, next.role);
    return next == device ? nullptr : std::make_shared<const Device>(std::move(next));
}

std::shared_ptr<const Site> mended(const Ids& gone, const Site& site)
{
    const auto goes = [&](const SiteConnection& connection) { return gone.contains(connection.gateway); };
    if (!refersTo(site.connections, goes))
        return nullptr;
    Site next = site;
    std::erase_if(next.connections, goes);
    return std::make_shared<const Site>(std::move(next));
}

std::shared_ptr<const DnsZone> mended(const Ids& gone, const DnsZone& zone)
{
    const auto goes = [&](const ZoneLink& link) { return gone.contains(link.network); };
    if (!refersTo(zone.links, goes))
        return nullptr;
    DnsZone next = zone;
    std::erase_if(next.links, goes);
    return std::make_shared<const DnsZone>(std::move(next));
}

template<class T>
std::shared_ptr<const T> mended(const Ids&, const T&)
{
    return nullptr; // the other kinds refer only to what they go with
}

}

std::set<PartId> partsThatGoWith(const Network& network, const std::set<PartId>& ids)
{
    Ids gone;
    for (const PartId id : ids)
        if (findPart(network, id))
            gone.insert(id);
    // Containers come before what they hold, sites apart; but only a person can mark a site, so it is in `gone` by now.
    forEachTable(network, [&](const auto& table) {
        for (const auto& row : table.rows())
            if (goesWith(gone, *row.value))
                gone.insert(row.id);
    });
    for (const auto& row : network.securityGroups.rows())
        if (gone.contains(row.id))
            addAll(row.value->rules, gone);
    for (const auto& row : network.routeTables.rows())
        if (gone.contains(row.id))
            addAll(row.value->routes, gone);
    return gone;
}

std::set<PartId> partsThatGoWith(const Plan& plan, const std::set<PartId>& ids)
{
    Ids gone = partsThatGoWith(*plan.network, ids);
    for (const PartId id : ids)
        if (const auto note = id.as<NoteId>(); note && plan.diagram.notes.contains(*note))
            gone.insert(id);
    return gone;
}

Result<Plan> removeParts(const Plan& plan, const std::set<PartId>& ids)
{
    const Ids gone = partsThatGoWith(plan, ids);
    if (gone.empty())
        return Problem {QT_TRANSLATE_NOOP("Edits", "Nothing to remove: the selected parts are no longer in the plan.")};
    const auto inNetwork = [&](PartId id) { return id.kind != PartKind::Note; };
    Plan next = plan; // where only notes go, the network stays the same pointer
    if (std::any_of(gone.begin(), gone.end(), inNetwork))
        next = withNetwork(plan, [&](Network& network) {
            forEachTable(network,
                [&](auto& table) { table = edit::swept(table, gone, [&](const auto& row) { return mended(gone, row); }); });
        });
    next = keepHeadings(plan, next, gone);
    next.diagram.notes = edit::swept(next.diagram.notes, gone, [](const Note&) { return std::shared_ptr<const Note>(); });
    next.diagram.placements =
        edit::swept(next.diagram.placements, gone, [](const Placement&) { return std::shared_ptr<const Placement>(); });
    next.diagram.rows =
        edit::swept(next.diagram.rows, gone, [](const RowLook&) { return std::shared_ptr<const RowLook>(); });
    std::erase_if(next.scenarios, [&](const Scenario& scenario) {
        const std::vector<PartId> ends = partsOf(scenario.query);
        return std::any_of(ends.begin(), ends.end(), [&](PartId part) { return gone.contains(part); });
    });
    const auto goes = [&](const KeptItem& item) { return item.part && gone.contains(*item.part); };
    if (refersTo(next.kept->items, goes)) {
        auto kept = std::make_shared<Kept>(*next.kept);
        std::erase_if(kept->items, goes);
        next.kept = std::move(kept);
    }
    return next;
}

}
