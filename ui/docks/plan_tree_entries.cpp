#include "ui/docks/part_text.h"
#include "ui/docks/plan_tree_model.h"

#include <QCoreApplication>

#include <algorithm>

namespace ase {

namespace {

/// Rows of a table that stand in a part, found once for a whole tree.
struct Occupants {
    explicit Occupants(const Network& whole)
        : network(whole)
    {
        for (const auto& row : network.subnets.rows())
            subnets[row.value->network].push_back(row.id);
        for (const auto& row : network.environments.rows())
            inPart(row.value->subnet ? std::optional<PartId>(*row.value->subnet) : std::nullopt, row.id);
        for (const auto& row : network.appServicePlans.rows())
            inPart(row.value->environment ? std::optional<PartId>(*row.value->environment) : std::nullopt, row.id);
        for (const auto& row : network.apps.rows())
            inPart(appHome(*row.value), row.id);
        for (const auto& row : network.devices.rows())
            inPart(deviceHome(*row.value), row.id);
    }
    /// A part whose home is not in the plan stands outside.
    void inPart(std::optional<PartId> home, PartId part)
    {
        if (home && findPart(network, *home))
            inside[*home].push_back(part);
        else
            outside.push_back(part);
    }
    std::optional<PartId> appHome(const App& app) const
    {
        if (app.plan && network.appServicePlans.contains(*app.plan))
            return *app.plan;
        return app.environment ? std::optional<PartId>(*app.environment) : std::nullopt;
    }
    std::optional<PartId> deviceHome(const Device& device) const
    {
        if (const SubnetId* subnet = subnetOf(device))
            return *subnet;
        if (const SiteId* site = siteOf(device))
            return *site;
        return std::nullopt;
    }

    const Network& network;
    std::map<VirtualNetworkId, std::vector<SubnetId>> subnets;
    std::map<PartId, std::vector<PartId>> inside;
    std::vector<PartId> outside;
};

TreeEntry entryOf(const Network& network, PartId part)
{
    return {part, nameOf(network, part), detailOf(network, part), kindName(network, part), glyphOf(network, part), {}};
}

void sortByName(std::vector<TreeEntry>& entries)
{
    std::stable_sort(entries.begin(), entries.end(),
        [](const TreeEntry& a, const TreeEntry& b) { return QString::compare(a.name, b.name, Qt::CaseInsensitive) < 0; });
}

TreeEntry withInside(const Occupants& all, PartId part)
{
    TreeEntry entry = entryOf(all.network, part);
    if (const auto found = all.inside.find(part); found != all.inside.end()) {
        for (PartId child : found->second)
            entry.children.push_back(withInside(all, child));
        sortByName(entry.children);
    }
    return entry;
}

TreeEntry networkEntry(const Occupants& all, VirtualNetworkId id)
{
    TreeEntry entry = entryOf(all.network, id);
    const auto found = all.subnets.find(id);
    if (found == all.subnets.end())
        return entry;
    std::vector<SubnetId> subnets = found->second;
    const auto first = [&](SubnetId subnet) {
        const Prefix* prefix = all.network.subnets.find(subnet)->firstIpv4Prefix();
        return prefix ? prefix->first() : Address();
    };
    std::stable_sort(subnets.begin(), subnets.end(), [&](SubnetId a, SubnetId b) { return first(a) < first(b); });
    for (SubnetId subnet : subnets)
        entry.children.push_back(withInside(all, subnet));
    return entry;
}

TreeEntry groupEntry(TreeGroup group, const char* name, Glyph glyph, std::vector<TreeEntry> children)
{
    sortByName(children);
    const QString count = QString::number(children.size());
    return {group, QCoreApplication::translate("PlanTree", name), count, {}, glyph, std::move(children)};
}

template<class T>
std::vector<TreeEntry> plainEntries(const Network& network, const T& table)
{
    std::vector<TreeEntry> entries;
    for (const auto& row : table.rows())
        entries.push_back(entryOf(network, row.id));
    return entries;
}

/// The heading of a part that stands in no other.
TreeGroup outsideGroup(const Network& network, PartId part)
{
    if (const auto id = part.as<DeviceId>())
        return isService(*network.devices.find(*id)) ? TreeGroup::Services : TreeGroup::Outside;
    const auto id = part.as<AppServicePlanId>();
    return id && isMultiTenant(*network.appServicePlans.find(*id)) ? TreeGroup::WebApps : TreeGroup::Environments;
}

std::vector<TreeEntry> noteEntries(const Plan& plan)
{
    std::vector<TreeEntry> entries;
    for (const auto& row : plan.diagram.notes.rows()) {
        TreeEntry entry = entryOf(*plan.network, row.id);
        entry.name = nameOf(plan, row.id);
        if (entry.name.isEmpty())
            entry.name = QCoreApplication::translate("PlanTree", "empty note");
        entries.push_back(std::move(entry));
    }
    return entries;
}

}

std::vector<TreeEntry> treeOf(const Plan& plan)
{
    const Network& network = *plan.network;
    const Occupants all(network);
    std::vector<TreeEntry> tree;
    for (const auto& row : network.virtualNetworks.rows())
        tree.push_back(networkEntry(all, row.id));
    sortByName(tree);
    const auto add = [&](TreeGroup group, const char* name, Glyph glyph, std::vector<TreeEntry> children) {
        if (!children.empty())
            tree.push_back(groupEntry(group, name, glyph, std::move(children)));
    };
    add(TreeGroup::SecurityGroups, QT_TRANSLATE_NOOP("PlanTree", "Security groups"), Glyph::SecurityGroup,
        plainEntries(network, network.securityGroups));
    add(TreeGroup::ApplicationSecurityGroups, QT_TRANSLATE_NOOP("PlanTree", "Application security groups"),
        Glyph::ApplicationSecurityGroup, plainEntries(network, network.applicationSecurityGroups));
    add(TreeGroup::RouteTables, QT_TRANSLATE_NOOP("PlanTree", "Route tables"), Glyph::RouteTable,
        plainEntries(network, network.routeTables));
    std::vector<TreeEntry> sites;
    for (const auto& row : network.sites.rows())
        sites.push_back(withInside(all, row.id));
    sortByName(sites);
    std::move(sites.begin(), sites.end(), std::back_inserter(tree));
    std::map<TreeGroup, std::vector<TreeEntry>> outside;
    for (PartId part : all.outside)
        outside[outsideGroup(network, part)].push_back(withInside(all, part));
    add(TreeGroup::Services, QT_TRANSLATE_NOOP("PlanTree", "Services of Azure"), Glyph::Service,
        std::move(outside[TreeGroup::Services]));
    add(TreeGroup::WebApps, QT_TRANSLATE_NOOP("PlanTree", "Multi-tenant web apps"), Glyph::WebApp,
        std::move(outside[TreeGroup::WebApps]));
    add(TreeGroup::Outside, QT_TRANSLATE_NOOP("PlanTree", "Internet"), Glyph::Internet,
        std::move(outside[TreeGroup::Outside]));
    add(TreeGroup::Environments, QT_TRANSLATE_NOOP("PlanTree", "Not placed"), Glyph::Environment,
        std::move(outside[TreeGroup::Environments]));
    add(TreeGroup::Zones, QT_TRANSLATE_NOOP("PlanTree", "Private DNS zones"), Glyph::DnsZone,
        plainEntries(network, network.dnsZones));
    add(TreeGroup::Notes, QT_TRANSLATE_NOOP("PlanTree", "Notes"), Glyph::Note, noteEntries(plan));
    return tree;
}

}
