#include "model/plan/edit/paste_parts.h"

#include "model/plan/edit/free_space.h"
#include "model/plan/edit/paste_diagram.h"
#include "model/plan/edit/paste_services.h"
#include "model/plan/edit/remove_parts.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace ase {

namespace {

/// A block that a copy has in place of its original's.
struct Shift {
    Prefix from;
    Prefix to;
};

std::optional<Address> shifted(const std::vector<Shift>& shifts, const Address& address)
{
    for (const Shift& shift : shifts)
        if (shift.from.contains(address))
            return Address(address.family(), shift.to.first().bits() + (address.bits() - shift.from.first().bits()));
    return std::nullopt;
}

class Pasting {
public:
    Pasting(const Plan& plan, const PlanPiece& piece, std::optional<PartId> into, IdSource& ids)
        : m_next(plan)
        , m_network(*plan.network)
        , m_source(*piece.plan.network)
        , m_piece(piece)
        , m_into(into)
    {
        for (const PartId id : partsThatGoWith(m_source, piece.parts))
            if (id.kind != PartKind::Peering || joinsCopies(id))
                m_copies.emplace(id, PartId(id.kind, ids.next()));
        for (const PartId id : piece.parts)
            if (id.kind == PartKind::Note)
                m_copies.emplace(id, PartId(id.kind, ids.next()));
    }

    Result<Pasted> run()
    {
        // What others stand in comes first; the parts of sites before the sites' devices.
        pasteTable(&Network::securityGroups);
        pasteTable(&Network::applicationSecurityGroups);
        pasteTable(&Network::routeTables);
        pasteTable(&Network::virtualNetworks);
        pasteTable(&Network::subnets);
        pasteTable(&Network::peerings);
        pasteTable(&Network::environments);
        pasteTable(&Network::appServicePlans);
        pasteTable(&Network::apps);
        pasteTable(&Network::sites);
        pasteTable(&Network::devices);
        pasteTable(&Network::dnsZones);
        if (m_problem)
            return *m_problem;
        joinSites();
        edit::joinServices(m_copies, m_source, m_network);
        m_next.network = std::make_shared<const Network>(std::move(m_network));
        edit::copyDiagram(m_piece, m_copies, m_next);
        edit::copyKept(m_piece, m_copies, m_next);
        Pasted pasted {std::move(m_next), {}};
        for (const PartId id : m_piece.parts)
            if (const auto copy = m_copies.find(id); copy != m_copies.end())
                pasted.parts.insert(copy->second);
        return pasted;
    }

private:
    template<class TypedId>
    std::optional<TypedId> copyOf(TypedId id) const
    {
        const auto found = m_copies.find(id);
        return found == m_copies.end() ? std::nullopt : std::optional(TypedId {found->second.value});
    }
    bool joinsCopies(PartId peering) const
    {
        const Peering* row = m_source.peerings.find(PeeringId {peering.value});
        const auto goes = [&](VirtualNetworkId id) { return m_piece.parts.contains(id); };
        return row && goes(row->local) && goes(row->remote);
    }

    template<class TypedId, class T>
    void pasteTable(Table<TypedId, T> Network::*table)
    {
        for (const auto& row : (m_source.*table).rows()) {
            const auto copy = copyOf(row.id);
            if (!copy || m_problem)
                continue;
            T part = *row.value;
            if (renew(part, row.id))
                m_network.*table = (m_network.*table).with(*copy, std::move(part));
        }
    }

    /// The box a part goes into: a copy of the one it stood in, what the user points at, or the very one it stood in.
    template<class TypedId>
    std::optional<TypedId> home(std::optional<TypedId> before) const
    {
        if (before)
            if (const auto copy = copyOf(*before))
                return copy;
        for (auto around = m_into; around; around = containerOf(*m_next.network, *around))
            if (const auto fits = around->as<TypedId>())
                return fits;
        return before && findPart(*m_next.network, *before) ? before : std::nullopt;
    }
    bool refuse(const char* text, const Part& part)
    {
        m_problem = Problem {text, {textOf(part.name)}};
        return false;
    }

    /// A group or table a part refers to: its copy, the plan's own, or the piece's, which then comes along.
    template<class TypedId, class T>
    TypedId shared(TypedId id, Table<TypedId, T> Network::*table)
    {
        if (const auto copy = copyOf(id))
            return *copy;
        const T* original = (m_source.*table).find(id);
        if (!(m_network.*table).contains(id) && original) {
            T part = *original;
            part.name = freeNameFor(part.name, namesOf(m_network.*table));
            bringGroups(part);
            m_network.*table = (m_network.*table).with(id, std::move(part));
        }
        return id;
    }
    void shareGroups(std::vector<ApplicationSecurityGroupId>& groups)
    {
        for (ApplicationSecurityGroupId& group : groups)
            group = shared(group, &Network::applicationSecurityGroups);
    }
    void bringGroups(SecurityGroup& group)
    {
        std::vector<Table<SecurityRuleId, SecurityRule>::Row> rules;
        for (const auto& row : group.rules.rows()) {
            SecurityRule rule = *row.value;
            shareGroups(rule.source.groups);
            shareGroups(rule.destination.groups);
            rules.push_back({copyOf(row.id).value_or(row.id), std::make_shared<const SecurityRule>(std::move(rule))});
        }
        group.rules = Table<SecurityRuleId, SecurityRule>::of(std::move(rules));
    }
    void bringGroups(const Part&) { }

    /// The name itself where it is free, else the first free number behind it.
    static Known<QString> freeNameFor(const Known<QString>& name, const QStringList& taken)
    {
        static const QRegularExpression number(QStringLiteral("-\\d+$"));
        if (!name.isKnown() || name.value()->isEmpty() || !taken.contains(*name.value(), Qt::CaseInsensitive))
            return name;
        QString stem = *name.value();
        return freeName(stem.remove(number), taken);
    }
    static Known<QString> freeZoneName(const Known<QString>& name, const QStringList& taken)
    {
        if (!name.isKnown() || !taken.contains(*name.value(), Qt::CaseInsensitive))
            return name;
        const QString host = name.value()->section(u'.', 0, 0);
        const QString rest = name.value()->mid(host.size());
        for (int number = 1;; ++number)
            if (const QString next = host + u'-' + QString::number(number) + rest;
                !taken.contains(next, Qt::CaseInsensitive))
                return next;
    }

    bool renew(SecurityGroup& group, SecurityGroupId)
    {
        group.name = freeNameFor(group.name, namesOf(m_network.securityGroups));
        bringGroups(group);
        return true;
    }
    bool renew(ApplicationSecurityGroup& group, ApplicationSecurityGroupId)
    {
        group.name = freeNameFor(group.name, namesOf(m_network.applicationSecurityGroups));
        return true;
    }
    bool renew(RouteTable& table, RouteTableId)
    {
        table.name = freeNameFor(table.name, namesOf(m_network.routeTables));
        std::vector<Table<RouteId, Route>::Row> routes;
        for (const auto& row : table.routes.rows())
            routes.push_back({copyOf(row.id).value_or(row.id), row.value});
        table.routes = Table<RouteId, Route>::of(std::move(routes));
        return true;
    }
    bool renew(VirtualNetwork& network, VirtualNetworkId)
    {
        network.name = freeNameFor(network.name, namesOf(m_network.virtualNetworks));
        moveBlocks(network.addressSpace, freeNetworkBlock(m_network));
        return true;
    }
    bool renew(Site& site, SiteId)
    {
        site.name = freeNameFor(site.name, namesOf(m_network.sites));
        moveBlocks(site.prefixes, freeSiteBlock(m_network));
        return true;
    }
    /// Blocks that are taken go, in their order, to the first free ones from `start` on.
    void moveBlocks(std::vector<PrefixField>& fields, const Prefix& start)
    {
        AddressSet taken = takenSpace(m_network);
        const AddressSet space = AddressSet({AddressRange {start.first(), Prefix::all(Family::V4).last()}});
        for (PrefixField& field : fields) {
            const Prefix* block = valueOf(field);
            if (!block || block->family() != Family::V4)
                continue;
            const auto free = taken.overlaps(AddressSet(*block)) ? nextFreeBlock(space, taken, block->length()) : *block;
            if (!free)
                continue;
            m_shifts.push_back({*block, *free});
            taken = taken | AddressSet(*free);
            field = prefixField(*free);
        }
    }

    bool renew(Subnet& subnet, SubnetId)
    {
        const VirtualNetworkId before = subnet.network;
        const auto network = home(std::optional(before));
        if (!network)
            return refuse(
                QT_TRANSLATE_NOOP("Edits", "%1 cannot be pasted here: select the virtual network it goes into."), subnet);
        subnet.network = *network;
        subnet.name = freeNameFor(subnet.name, subnetNames(*network));
        if (subnet.securityGroup)
            subnet.securityGroup = shared(*subnet.securityGroup, &Network::securityGroups);
        if (subnet.routeTable)
            subnet.routeTable = shared(*subnet.routeTable, &Network::routeTables);
        return copyOf(before) ? shiftPrefixes(subnet) : findPrefixes(subnet);
    }
    QStringList subnetNames(VirtualNetworkId network) const
    {
        QStringList names;
        for (const auto& row : m_network.subnets.rows())
            if (row.value->network == network)
                names.append(textOf(row.value->name));
        return names;
    }
    /// Along with the network that was copied.
    bool shiftPrefixes(Subnet& subnet)
    {
        for (PrefixField& field : subnet.prefixes)
            if (const Prefix* prefix = valueOf(field))
                if (const auto first = shifted(m_shifts, prefix->first()))
                    field = prefixField(Prefix(*first, prefix->length()));
        return true;
    }
    bool findPrefixes(Subnet& subnet)
    {
        AddressSet taken = subnetSpace(m_network, subnet.network);
        const AddressSet space = addressesOf(m_network.virtualNetworks.find(subnet.network)->addressSpace);
        for (PrefixField& field : subnet.prefixes) {
            const Prefix* prefix = valueOf(field);
            if (!prefix)
                continue;
            const bool fits = space.contains(AddressSet(*prefix)) && !taken.overlaps(AddressSet(*prefix));
            const auto free =
                fits ? std::optional(*prefix) : nextFreeBlock(space.only(prefix->family()), taken, prefix->length());
            if (!free) {
                m_problem =
                    Problem {QT_TRANSLATE_NOOP("Edits", "%1 cannot be pasted into %2: no block of /%3 is free there."),
                        {textOf(subnet.name), nameOf(m_network, subnet.network), QString::number(prefix->length())}};
                return false;
            }
            m_shifts.push_back({*prefix, *free});
            taken = taken | AddressSet(*free);
            field = prefixField(*free);
        }
        return true;
    }

    bool renew(Peering& peering, PeeringId)
    {
        peering.local = *copyOf(peering.local);
        peering.remote = *copyOf(peering.remote);
        return true;
    }
    bool renew(Environment& environment, EnvironmentId)
    {
        const auto before = environment.subnet;
        environment.subnet = home(before);
        if (before && !environment.subnet)
            return refuse(
                QT_TRANSLATE_NOOP("Edits", "%1 cannot be pasted here: select the subnet it goes into."), environment);
        environment.name = freeNameFor(environment.name, namesOf(m_network.environments));
        moveAddress(environment.inboundAddress, environment.subnet);
        return true;
    }
    bool renew(AppServicePlan& plan, AppServicePlanId)
    {
        const auto before = plan.environment;
        plan.environment = home(before);
        if (before && !plan.environment)
            return refuse(
                QT_TRANSLATE_NOOP("Edits", "%1 cannot be pasted here: select the environment it goes into."), plan);
        plan.name = freeNameFor(plan.name, namesOf(m_network.appServicePlans));
        return true;
    }
    bool renew(App& app, AppId)
    {
        const auto before = app.plan;
        app.plan = home(before);
        if (before && !app.plan)
            return refuse(
                QT_TRANSLATE_NOOP("Edits", "%1 cannot be pasted here: select the App Service plan it goes into."), app);
        if (app.environment)
            app.environment = home(app.environment);
        app.name = freeNameFor(app.name, namesOf(m_network.apps));
        return true;
    }
    bool renew(Device& device, DeviceId)
    {
        device.name = freeNameFor(device.name, namesOf(m_network.devices));
        shareGroups(device.groups);
        if (device.securityGroup)
            device.securityGroup = shared(*device.securityGroup, &Network::securityGroups);
        if (const SubnetId* before = subnetOf(device))
            return houseIn(device, home(std::optional(*before)));
        if (const SiteId* before = siteOf(device))
            return houseIn(device, home(std::optional(*before)));
        return true;
    }
    template<class TypedId>
    bool houseIn(Device& device, std::optional<TypedId> box)
    {
        if (!box)
            return refuse(
                QT_TRANSLATE_NOOP("Edits", "%1 cannot be pasted here: select the subnet or site it goes into."), device);
        device.standing = *box;
        moveAddress(device.address, box);
        return true;
    }
    /// Where its block went; in a box that was there before the next free one, where its own is taken or none of the box's.
    template<class TypedId>
    void moveAddress(std::optional<AddressField>& field, std::optional<TypedId> box)
    {
        const Address* address = valueOf(field);
        if (!address || !box)
            return;
        const auto moved = shifted(m_shifts, *address);
        const auto free = freeAddress(m_network, *box);
        if (moved)
            field = addressField(*moved);
        else if (free)
            field = addressField(*free);
    }

    bool renew(DnsZone& zone, DnsZoneId)
    {
        zone.name = freeZoneName(zone.name, namesOf(m_network.dnsZones));
        for (ZoneLink& link : zone.links)
            link.network = copyOf(link.network).value_or(link.network);
        std::erase_if(zone.links, [&](const ZoneLink& link) { return !m_network.virtualNetworks.contains(link.network); });
        return true;
    }

    /// Gateways are devices, which come after the sites they join.
    void joinSites()
    {
        for (const auto& [before, after] : m_copies) {
            const auto id = after.as<SiteId>();
            if (!id)
                continue;
            Site site = *m_network.sites.find(*id);
            for (SiteConnection& connection : site.connections)
                connection.gateway = copyOf(connection.gateway).value_or(connection.gateway);
            std::erase_if(site.connections,
                [&](const SiteConnection& connection) { return !m_network.devices.contains(connection.gateway); });
            m_network.sites = m_network.sites.with(*id, std::move(site));
        }
    }

    Plan m_next;
    Network m_network;
    const Network& m_source;
    const PlanPiece& m_piece;
    std::optional<PartId> m_into;
    std::map<PartId, PartId> m_copies;
    std::vector<Shift> m_shifts;
    std::optional<Problem> m_problem;
};

}

Result<Pasted> pasteParts(const Plan& plan, const PlanPiece& piece, std::optional<PartId> into, IdSource& ids)
{
    if (piece.parts.empty())
        return Problem {QT_TRANSLATE_NOOP("Edits", "There is nothing to paste.")};
    return Pasting(plan, piece, into, ids).run();
}

}
