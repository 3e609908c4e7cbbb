#pragma once

#include "model/azure/service_tag_list.h"
#include "model/plan/plan.h"

#include <bitset>
#include <cstdint>
#include <map>
#include <memory>
#include <unordered_set>
#include <utility>
#include <vector>

namespace ase {

/// A row with its id, as lists of an index hold it.
template<class Key, class T>
using RowOf = typename Table<Key, T>::Row;
template<class Key, class T>
using Rows = std::vector<RowOf<Key, T>>;

/// What an analysis read: a row, a list, a whole table or the region of the plan. Different things have, nearly always,
/// different notes.
enum class ReadNote : std::uint64_t {};

/// What differs between two networks, as whoever read it noted it.
class ReadChanges {
public:
    void add(ReadNote note);
    bool isEmpty() const { return m_notes.empty(); }
    bool touch(ReadNote note) const { return m_seldom[slotOf(note)] && m_notes.contains(note); }

private:
    static constexpr std::size_t slots = 1 << 14;
    static std::size_t slotOf(ReadNote note) { return std::size_t(note) % slots; }

    std::unordered_set<ReadNote> m_notes;
    std::bitset<slots> m_seldom; ///< asked first: most of millions of notes are in none of the slots
};

/// Who belongs to whom, of one network: computed once, in id order. Lists of nobody are empty.
struct NetworkIndex {
    explicit NetworkIndex(const Network& network);
    /// Becomes the index of `after`, where it is that of `before`, and tells what differs. Costs what the edit touched, and
    /// a look at each row of the tables that are not shared.
    ReadChanges follow(const Network& before, const Network& after);

    std::map<VirtualNetworkId, Rows<SubnetId, Subnet>> subnetsOf;
    std::map<VirtualNetworkId, Rows<PeeringId, Peering>> peeringsFrom;
    std::map<VirtualNetworkId, Rows<PeeringId, Peering>> peeringsTo;
    std::map<SubnetId, Rows<EnvironmentId, Environment>> environmentsIn;
    std::map<SubnetId, Rows<DeviceId, Device>> devicesIn;
    std::map<SiteId, Rows<DeviceId, Device>> devicesAt;
    std::map<SecurityGroupId, Rows<SubnetId, Subnet>> subnetsUnderGroup;
    std::map<SecurityGroupId, Rows<DeviceId, Device>> devicesUnderGroup;
    std::map<RouteTableId, Rows<SubnetId, Subnet>> subnetsUnderTable;
    std::map<EnvironmentId, Rows<AppServicePlanId, AppServicePlan>> plansOf;
    std::map<AppServicePlanId, Rows<AppId, App>> appsOf;
};

/// A network as an analysis sees it: it notes every row and list it hands out, so that an answer can be reused while those
/// are the same. An analysis reads a plan through this alone. Not thread-safe.
class Reading {
public:
    /// `tags` is the loaded list of service tags, if any; whoever keeps answers keeps those of one list alone.
    Reading(const Network& network, const NetworkIndex& index, const azure::ServiceTagList* tags = nullptr)
        : m_network(network)
        , m_tags(tags)
        , m_index(index)
    {
    }
    /// For one question without memory: builds an index of its own.
    explicit Reading(const Network& network, const azure::ServiceTagList* tags = nullptr);

    /// Null where no list is loaded. Fact: TAG-17.
    const azure::ServiceTagList* serviceTags() const { return m_tags; }

    const VirtualNetwork* find(VirtualNetworkId id) const;
    const Subnet* find(SubnetId id) const;
    const Peering* find(PeeringId id) const;
    const SecurityGroup* find(SecurityGroupId id) const;
    const ApplicationSecurityGroup* find(ApplicationSecurityGroupId id) const;
    const RouteTable* find(RouteTableId id) const;
    const Environment* find(EnvironmentId id) const;
    const AppServicePlan* find(AppServicePlanId id) const;
    const App* find(AppId id) const;
    const Device* find(DeviceId id) const;
    const Site* find(SiteId id) const;
    const DnsZone* find(DnsZoneId id) const;

    const Rows<SubnetId, Subnet>& subnetsOf(VirtualNetworkId id) const;
    const Rows<PeeringId, Peering>& peeringsFrom(VirtualNetworkId id) const;
    const Rows<PeeringId, Peering>& peeringsTo(VirtualNetworkId id) const;
    const Rows<EnvironmentId, Environment>& environmentsIn(SubnetId id) const;
    const Rows<DeviceId, Device>& devicesIn(SubnetId id) const;
    const Rows<DeviceId, Device>& devicesAt(SiteId id) const;
    const Rows<SubnetId, Subnet>& subnetsUnder(SecurityGroupId id) const;
    const Rows<SubnetId, Subnet>& subnetsUnder(RouteTableId id) const;
    /// Whose network interface has the group. Fact: NSG-09.
    const Rows<DeviceId, Device>& devicesUnder(SecurityGroupId id) const;
    const Rows<AppServicePlanId, AppServicePlan>& plansOf(EnvironmentId id) const;
    const Rows<AppId, App>& appsOf(AppServicePlanId id) const;

    /// Whole tables: an answer that reads one is computed anew when any row of it changes.
    const Table<VirtualNetworkId, VirtualNetwork>& virtualNetworks() const;
    const Table<EnvironmentId, Environment>& environments() const;
    const Table<AppId, App>& apps() const;
    const Table<DeviceId, Device>& devices() const;
    const Table<SiteId, Site>& sites() const;
    const Table<DnsZoneId, DnsZone>& dnsZones() const;
    const Table<SecurityGroupId, SecurityGroup>& securityGroups() const;
    const Table<RouteTableId, RouteTable>& routeTables() const;
    const Table<ApplicationSecurityGroupId, ApplicationSecurityGroup>& applicationSecurityGroups() const;

    /// The region of a part: its own, else the plan's.
    Known<QString> regionOf(const Part& part) const;

    /// What was handed out since the last call.
    std::vector<ReadNote> takeNotes() const { return std::exchange(m_notes, {}); }

private:
    template<class Key, class T>
    const T* note(const Table<Key, T>& table, Key id) const;
    template<class Lists>
    const typename Lists::mapped_type& list(Lists NetworkIndex::*lists, typename Lists::key_type id) const;
    template<class Key, class T>
    const Table<Key, T>& whole(const Table<Key, T>& table) const;

    const Network& m_network;
    const azure::ServiceTagList* m_tags = nullptr;
    std::shared_ptr<const NetworkIndex> m_own;
    const NetworkIndex& m_index;
    mutable std::vector<ReadNote> m_notes;
};

}
