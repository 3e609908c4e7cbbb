#include "model/plan/reading.h"

#include <algorithm>
#include <optional>
#include <type_traits>

namespace ase {

namespace {

/// The table of a network that holds rows of T.
template<class T>
const auto& tableOf(const Network& network)
{
    if constexpr (std::is_same_v<T, VirtualNetwork>)
        return network.virtualNetworks;
    else if constexpr (std::is_same_v<T, Subnet>)
        return network.subnets;
    else if constexpr (std::is_same_v<T, Peering>)
        return network.peerings;
    else if constexpr (std::is_same_v<T, SecurityGroup>)
        return network.securityGroups;
    else if constexpr (std::is_same_v<T, ApplicationSecurityGroup>)
        return network.applicationSecurityGroups;
    else if constexpr (std::is_same_v<T, RouteTable>)
        return network.routeTables;
    else if constexpr (std::is_same_v<T, Environment>)
        return network.environments;
    else if constexpr (std::is_same_v<T, AppServicePlan>)
        return network.appServicePlans;
    else if constexpr (std::is_same_v<T, App>)
        return network.apps;
    else if constexpr (std::is_same_v<T, Device>)
        return network.devices;
    else if constexpr (std::is_same_v<T, Site>)
        return network.sites;
    else
        return network.dnsZones;
}

/// What a note is about, beside an id: a number of its own for each kind of row, each table and each list.
constexpr std::uint64_t firstTable = 32;
constexpr std::uint64_t region = 64;
constexpr std::uint64_t firstList = 65;

/// Mixed well (the finaliser of SplitMix64), as ids may be small numbers: notes are told apart by their lowest bits first.
ReadNote noteOf(std::uint64_t source, std::uint64_t id)
{
    std::uint64_t mixed = id + source * 0x9e3779b97f4a7c15U;
    mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
    return ReadNote(mixed ^ (mixed >> 31U));
}

template<class Key>
ReadNote noteOfRow(Key id)
{
    return noteOf(std::uint64_t(Key::kind), id.value);
}

template<class Key>
ReadNote noteOfTable()
{
    return noteOf(firstTable + std::uint64_t(Key::kind), 0);
}

template<class Key>
std::optional<Key> optionalOf(const Key* key)
{
    return key ? std::optional(*key) : std::nullopt;
}

/// Calls `visit(lists, owner)` for all lists of an index: `owner` tells whose list a row is in, if any.
template<class Index, class Visit>
void forEachList(Index& index, Visit visit)
{
    visit(index.subnetsOf, [](const Subnet& row) { return std::optional(row.network); });
    visit(index.subnetsUnderGroup, [](const Subnet& row) { return row.securityGroup; });
    visit(index.subnetsUnderTable, [](const Subnet& row) { return row.routeTable; });
    visit(index.peeringsFrom, [](const Peering& row) { return std::optional(row.local); });
    visit(index.peeringsTo, [](const Peering& row) { return std::optional(row.remote); });
    visit(index.environmentsIn, [](const Environment& row) { return row.subnet; });
    visit(index.devicesUnderGroup, [](const Device& row) { return row.securityGroup; });
    visit(index.devicesIn, [](const Device& row) { return optionalOf(subnetOf(row)); });
    visit(index.devicesAt, [](const Device& row) { return optionalOf(siteOf(row)); });
    visit(index.plansOf, [](const AppServicePlan& row) { return row.environment; });
    visit(index.appsOf, [](const App& row) { return row.plan; });
}

/// Lists are told apart by where they stand in the index.
template<class Lists, class Key>
ReadNote noteOfList(const NetworkIndex& index, const Lists& lists, Key id)
{
    const auto* begin = reinterpret_cast<const char*>(&index);
    return noteOf(firstList + std::uint64_t(reinterpret_cast<const char*>(&lists) - begin), id.value);
}

template<class Lists>
using RowIn = typename Lists::mapped_type::value_type;
template<class Row>
using PartOf = std::remove_cvref_t<decltype(*std::declval<Row>().value)>;

/// Where the row with that id is, or would be.
template<class Row>
auto placeIn(std::vector<Row>& rows, decltype(Row::id) id)
{
    return std::lower_bound(rows.begin(), rows.end(), id, [](const Row& row, const auto& key) { return row.id < key; });
}

}

void ReadChanges::add(ReadNote note)
{
    m_notes.insert(note);
    m_seldom.set(slotOf(note));
}

NetworkIndex::NetworkIndex(const Network& network)
{
    forEachList(*this, [&]<class Lists>(Lists& lists, auto ownerOf) {
        for (const auto& row : tableOf<PartOf<RowIn<Lists>>>(network).rows())
            if (const auto owner = ownerOf(*row.value))
                lists[*owner].push_back(row);
    });
}

ReadChanges NetworkIndex::follow(const Network& before, const Network& after)
{
    ReadChanges changes;
    if (before.region != after.region)
        changes.add(noteOf(region, 0));
    forEachTable(after, [&]<class Key, class T>(const Table<Key, T>& table) {
        const Table<Key, T>& old = tableOf<T>(before);
        if (!old.sharesRowsWith(table))
            changes.add(noteOfTable<Key>());
        forEachChange(old, table, [&](Key id, const T*, const T*) { changes.add(noteOfRow(id)); });
    });
    forEachList(*this, [&]<class Lists>(Lists& lists, auto ownerOf) {
        using T = PartOf<RowIn<Lists>>;
        const auto& table = tableOf<T>(after);
        forEachChange(tableOf<T>(before), table, [&](auto id, const T* old, const T* now) {
            if (const auto owner = old ? ownerOf(*old) : std::nullopt) {
                auto& rows = lists[*owner];
                rows.erase(placeIn(rows, id));
                if (rows.empty())
                    lists.erase(*owner);
                changes.add(noteOfList(*this, lists, *owner));
            }
            if (const auto owner = now ? ownerOf(*now) : std::nullopt) {
                auto& rows = lists[*owner];
                rows.insert(placeIn(rows, id), {id, table.share(id)});
                changes.add(noteOfList(*this, lists, *owner));
            }
        });
    });
    return changes;
}

Reading::Reading(const Network& network, const azure::ServiceTagList* tags)
    : m_network(network)
    , m_tags(tags)
    , m_own(std::make_shared<const NetworkIndex>(network))
    , m_index(*m_own)
{
}

template<class Key, class T>
const T* Reading::note(const Table<Key, T>& table, Key id) const
{
    m_notes.push_back(noteOfRow(id));
    return table.find(id);
}

template<class Lists>
const typename Lists::mapped_type& Reading::list(Lists NetworkIndex::*lists, typename Lists::key_type id) const
{
    static const typename Lists::mapped_type none;
    const Lists& all = m_index.*lists;
    m_notes.push_back(noteOfList(m_index, all, id));
    const auto found = all.find(id);
    return found == all.end() ? none : found->second;
}

template<class Key, class T>
const Table<Key, T>& Reading::whole(const Table<Key, T>& table) const
{
    m_notes.push_back(noteOfTable<Key>());
    return table;
}

Known<QString> Reading::regionOf(const Part& part) const
{
    m_notes.push_back(noteOf(region, 0));
    return part.region ? *part.region : m_network.region;
}

const VirtualNetwork* Reading::find(VirtualNetworkId id) const
{
    return note(m_network.virtualNetworks, id);
}
const Subnet* Reading::find(SubnetId id) const
{
    return note(m_network.subnets, id);
}
const Peering* Reading::find(PeeringId id) const
{
    return note(m_network.peerings, id);
}
const SecurityGroup* Reading::find(SecurityGroupId id) const
{
    return note(m_network.securityGroups, id);
}
const ApplicationSecurityGroup* Reading::find(ApplicationSecurityGroupId id) const
{
    return note(m_network.applicationSecurityGroups, id);
}
const RouteTable* Reading::find(RouteTableId id) const
{
    return note(m_network.routeTables, id);
}
const Environment* Reading::find(EnvironmentId id) const
{
    return note(m_network.environments, id);
}
const AppServicePlan* Reading::find(AppServicePlanId id) const
{
    return note(m_network.appServicePlans, id);
}
const App* Reading::find(AppId id) const
{
    return note(m_network.apps, id);
}
const Device* Reading::find(DeviceId id) const
{
    return note(m_network.devices, id);
}
const Site* Reading::find(SiteId id) const
{
    return note(m_network.sites, id);
}
const DnsZone* Reading::find(DnsZoneId id) const
{
    return note(m_network.dnsZones, id);
}

const Rows<SubnetId, Subnet>& Reading::subnetsOf(VirtualNetworkId id) const
{
    return list(&NetworkIndex::subnetsOf, id);
}
const Rows<PeeringId, Peering>& Reading::peeringsFrom(VirtualNetworkId id) const
{
    return list(&NetworkIndex::peeringsFrom, id);
}
const Rows<PeeringId, Peering>& Reading::peeringsTo(VirtualNetworkId id) const
{
    return list(&NetworkIndex::peeringsTo, id);
}
const Rows<EnvironmentId, Environment>& Reading::environmentsIn(SubnetId id) const
{
    return list(&NetworkIndex::environmentsIn, id);
}
const Rows<DeviceId, Device>& Reading::devicesIn(SubnetId id) const
{
    return list(&NetworkIndex::devicesIn, id);
}
const Rows<DeviceId, Device>& Reading::devicesAt(SiteId id) const
{
    return list(&NetworkIndex::devicesAt, id);
}
const Rows<SubnetId, Subnet>& Reading::subnetsUnder(SecurityGroupId id) const
{
    return list(&NetworkIndex::subnetsUnderGroup, id);
}
const Rows<SubnetId, Subnet>& Reading::subnetsUnder(RouteTableId id) const
{
    return list(&NetworkIndex::subnetsUnderTable, id);
}
const Rows<DeviceId, Device>& Reading::devicesUnder(SecurityGroupId id) const
{
    return list(&NetworkIndex::devicesUnderGroup, id);
}
const Rows<AppServicePlanId, AppServicePlan>& Reading::plansOf(EnvironmentId id) const
{
    return list(&NetworkIndex::plansOf, id);
}
const Rows<AppId, App>& Reading::appsOf(AppServicePlanId id) const
{
    return list(&NetworkIndex::appsOf, id);
}

const Table<VirtualNetworkId, VirtualNetwork>& Reading::virtualNetworks() const
{
    return whole(m_network.virtualNetworks);
}
const Table<EnvironmentId, Environment>& Reading::environments() const
{
    return whole(m_network.environments);
}
const Table<AppId, App>& Reading::apps() const
{
    return whole(m_network.apps);
}
const Table<DeviceId, Device>& Reading::devices() const
{
    return whole(m_network.devices);
}
const Table<SiteId, Site>& Reading::sites() const
{
    return whole(m_network.sites);
}
const Table<DnsZoneId, DnsZone>& Reading::dnsZones() const
{
    return whole(m_network.dnsZones);
}
const Table<SecurityGroupId, SecurityGroup>& Reading::securityGroups() const
{
    return whole(m_network.securityGroups);
}
const Table<RouteTableId, RouteTable>& Reading::routeTables() const
{
    return whole(m_network.routeTables);
}
const Table<ApplicationSecurityGroupId, ApplicationSecurityGroup>& Reading::applicationSecurityGroups() const
{
    return whole(m_network.applicationSecurityGroups);
}

}
