#include "model/plan/reading.h"

#include <algorithm>
#include <tuple>
#include <type_traits>

namespace ase {

namespace {

using TableKinds = std::tuple<VirtualNetwork, Subnet, Peering, SecurityGroup, ApplicationSecurityGroup, RouteTable,
    Environment, AppServicePlan, App, Device, Site, DnsZone>;
constexpr std::size_t tableKinds = std::tuple_size_v<TableKinds>;
constexpr Reading::Tables regionBit = Reading::Tables(1) << tableKinds;

template<class T, std::size_t place = 0>
constexpr Reading::Tables bitOf()
{
    if constexpr (std::is_same_v<T, std::tuple_element_t<place, TableKinds>>)
        return Reading::Tables(1) << place;
    else
        return bitOf<T, place + 1>();
}

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

template<class List>
bool sameRows(const List& a, const List& b)
{
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(), [](const auto& x, const auto& y) { return x.value == y.value; });
}

template<class Lists, class Key>
const auto& listOf(const Lists& lists, Key key)
{
    static const typename Lists::mapped_type none;
    const auto found = lists.find(key);
    return found == lists.end() ? none : found->second;
}

}

NetworkIndex::NetworkIndex(const Network& network)
{
    for (const auto& row : network.subnets.rows()) {
        subnetsOf[row.value->network].push_back(row);
        if (row.value->securityGroup)
            subnetsUnderGroup[*row.value->securityGroup].push_back(row);
        if (row.value->routeTable)
            subnetsUnderTable[*row.value->routeTable].push_back(row);
    }
    for (const auto& row : network.peerings.rows()) {
        peeringsFrom[row.value->local].push_back(row);
        peeringsTo[row.value->remote].push_back(row);
    }
    for (const auto& row : network.environments.rows())
        if (row.value->subnet)
            environmentsIn[*row.value->subnet].push_back(row);
    for (const auto& row : network.devices.rows()) {
        if (row.value->securityGroup)
            devicesUnderGroup[*row.value->securityGroup].push_back(row);
        if (const SubnetId* subnet = subnetOf(*row.value))
            devicesIn[*subnet].push_back(row);
        else if (const SiteId* site = siteOf(*row.value))
            devicesAt[*site].push_back(row);
    }
    for (const auto& row : network.appServicePlans.rows())
        if (row.value->environment)
            plansOf[*row.value->environment].push_back(row);
    for (const auto& row : network.apps.rows())
        if (row.value->plan)
            appsOf[*row.value->plan].push_back(row);
}

bool NetworkIndex::isShared(const Network& a, const Network& b)
{
    return a.subnets.sharesRowsWith(b.subnets) && a.peerings.sharesRowsWith(b.peerings)
        && a.environments.sharesRowsWith(b.environments) && a.devices.sharesRowsWith(b.devices)
        && a.appServicePlans.sharesRowsWith(b.appServicePlans) && a.apps.sharesRowsWith(b.apps);
}

Reading::Reading(const Network& network, const azure::ServiceTagList* tags)
    : m_network(network)
    , m_tags(tags)
    , m_own(std::make_shared<const NetworkIndex>(network))
    , m_index(*m_own)
{
}

/// Answers mostly ask for the same few rows again at once.
bool Reading::isNoted(Note::Check check, std::uint64_t id) const
{
    constexpr std::size_t looked = 12;
    const auto& notes = m_notes.notes;
    const auto end = notes.rbegin() + std::ptrdiff_t(std::min(looked, notes.size()));
    return std::any_of(notes.rbegin(), end, [&](const Note& note) { return note.isOf(check, id); });
}

void Reading::add(Note note, Tables tables) const
{
    m_notes.tables |= tables;
    m_notes.notes.push_back(std::move(note));
}

template<class Key, class T>
const T* Reading::note(const Table<Key, T>& table, Key id) const
{
    const Note::Check same = [](const Note& seen, const Network& network, const NetworkIndex&) {
        return tableOf<T>(network).find(Key {seen.id()}) == seen.seen();
    };
    if (isNoted(same, id.value))
        return table.find(id);
    std::shared_ptr<const T> row = table.share(id);
    const T* found = row.get();
    add(Note(same, id.value, std::move(row), bitOf<T>()), bitOf<T>());
    return found;
}

template<auto lists, class Key>
const auto& Reading::list(Key id) const
{
    using List = std::remove_cvref_t<decltype(listOf(m_index.*lists, id))>;
    using Row = std::remove_const_t<typename decltype(List::value_type::value)::element_type>;
    const Note::Check same = [](const Note& seen, const Network&, const NetworkIndex& index) {
        return sameRows(listOf(index.*lists, Key {seen.id()}), *static_cast<const List*>(seen.seen()));
    };
    const List& found = listOf(m_index.*lists, id);
    if (!isNoted(same, id.value))
        add(Note(same, id.value, std::make_shared<const List>(found), bitOf<Row>()), bitOf<Row>());
    return found;
}

template<class Key, class T>
const Table<Key, T>& Reading::whole(const Table<Key, T>& table) const
{
    const Note::Check same = [](const Note& seen, const Network& network, const NetworkIndex&) {
        return tableOf<T>(network).sharesRowsWith(*static_cast<const Table<Key, T>*>(seen.seen()));
    };
    if (!isNoted(same, 0))
        add(Note(same, 0, std::make_shared<const Table<Key, T>>(table), bitOf<T>()), bitOf<T>());
    return table;
}

Known<QString> Reading::regionOf(const Part& part) const
{
    const Note::Check same = [](const Note& seen, const Network& network, const NetworkIndex&) {
        return network.region == *static_cast<const Known<QString>*>(seen.seen());
    };
    if (!isNoted(same, 0))
        add(Note(same, 0, std::make_shared<const Known<QString>>(m_network.region), regionBit), regionBit);
    return part.region ? *part.region : m_network.region;
}

Reading::Tables Reading::changedTables(const Network& before, const Network& after)
{
    const auto changed = [&]<class T>(const T*) {
        return tableOf<T>(before).sharesRowsWith(tableOf<T>(after)) ? Tables(0) : bitOf<T>();
    };
    const Tables region = before.region == after.region ? Tables(0) : regionBit;
    return [&]<std::size_t... place>(std::index_sequence<place...>)
    {
        return (region | ... | changed(static_cast<const std::tuple_element_t<place, TableKinds>*>(nullptr)));
    }
    (std::make_index_sequence<tableKinds>());
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
    return list<&NetworkIndex::subnetsOf>(id);
}
const Rows<PeeringId, Peering>& Reading::peeringsFrom(VirtualNetworkId id) const
{
    return list<&NetworkIndex::peeringsFrom>(id);
}
const Rows<PeeringId, Peering>& Reading::peeringsTo(VirtualNetworkId id) const
{
    return list<&NetworkIndex::peeringsTo>(id);
}
const Rows<EnvironmentId, Environment>& Reading::environmentsIn(SubnetId id) const
{
    return list<&NetworkIndex::environmentsIn>(id);
}
const Rows<DeviceId, Device>& Reading::devicesIn(SubnetId id) const
{
    return list<&NetworkIndex::devicesIn>(id);
}
const Rows<DeviceId, Device>& Reading::devicesAt(SiteId id) const
{
    return list<&NetworkIndex::devicesAt>(id);
}
const Rows<SubnetId, Subnet>& Reading::subnetsUnder(SecurityGroupId id) const
{
    return list<&NetworkIndex::subnetsUnderGroup>(id);
}
const Rows<SubnetId, Subnet>& Reading::subnetsUnder(RouteTableId id) const
{
    return list<&NetworkIndex::subnetsUnderTable>(id);
}
const Rows<DeviceId, Device>& Reading::devicesUnder(SecurityGroupId id) const
{
    return list<&NetworkIndex::devicesUnderGroup>(id);
}
const Rows<AppServicePlanId, AppServicePlan>& Reading::plansOf(EnvironmentId id) const
{
    return list<&NetworkIndex::plansOf>(id);
}
const Rows<AppId, App>& Reading::appsOf(AppServicePlanId id) const
{
    return list<&NetworkIndex::appsOf>(id);
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
