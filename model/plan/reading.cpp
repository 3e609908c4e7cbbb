#include "model/plan/reading.h"

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
    std::shared_ptr<const T> row = table.share(id);
    m_notes.push_back(
        [id, row](const Network& network, const NetworkIndex&) { return tableOf<T>(network).share(id) == row; });
    return row.get();
}

template<class Key, class Member>
const Member& Reading::list(std::map<Key, Member> NetworkIndex::*lists, Key id) const
{
    const Member& found = listOf(m_index.*lists, id);
    m_notes.push_back(
        [lists, id, found](const Network&, const NetworkIndex& index) { return sameRows(listOf(index.*lists, id), found); });
    return found;
}

template<class Key, class T>
const Table<Key, T>& Reading::whole(const Table<Key, T>& table) const
{
    m_notes.push_back(
        [table](const Network& network, const NetworkIndex&) { return tableOf<T>(network).sharesRowsWith(table); });
    return table;
}

Known<QString> Reading::regionOf(const Part& part) const
{
    const Known<QString> plans = m_network.region;
    m_notes.push_back([plans](const Network& network, const NetworkIndex&) { return network.region == plans; });
    return part.region ? *part.region : plans;
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
