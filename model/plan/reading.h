#pragma once

#include "model/azure/service_tag_list.h"
#include "model/plan/plan.h"

#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace ase {

/// A row with its id, as lists of an index hold it.
template<class Key, class T>
using RowOf = typename Table<Key, T>::Row;
template<class Key, class T>
using Rows = std::vector<RowOf<Key, T>>;

/// Who belongs to whom, of one network: computed once, in id order. Lists of nobody are empty.
struct NetworkIndex {
    explicit NetworkIndex(const Network& network);
    /// Whether both networks have this index: the tables it is made of are the very same.
    static bool isShared(const Network& a, const Network& b);

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

class Memory;

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
    /// The same network, with answers of earlier questions at hand: `memory` was turned to it.
    Reading(const Reading& other, Memory& memory)
        : m_network(other.m_network)
        , m_tags(other.m_tags)
        , m_own(other.m_own)
        , m_index(other.m_index)
        , m_memory(&memory)
    {
    }

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

    /// A bit for each kind of table that something was read of, itself or through an index.
    using Tables = std::uint32_t;
    /// Something that was handed out: asks again, of another network, whether it is still the same.
    class Note {
    public:
        using Check = bool (*)(const Note&, const Network&, const NetworkIndex&);
        /// `tables` are all that the answer of `check` can follow from.
        Note(Check check, std::uint64_t id, std::shared_ptr<const void> seen, Tables tables)
            : m_check(check)
            , m_id(id)
            , m_seen(std::move(seen))
            , m_tables(tables)
        {
        }
        bool operator()(const Network& network, const NetworkIndex& index) const { return m_check(*this, network, index); }
        bool isOf(Check check, std::uint64_t id) const { return m_check == check && m_id == id; }
        std::uint64_t id() const { return m_id; }
        const void* seen() const { return m_seen.get(); }
        Tables tables() const { return m_tables; }

    private:
        Check m_check;
        std::uint64_t m_id;
        std::shared_ptr<const void> m_seen;
        Tables m_tables;
    };
    /// What was handed out since notes were taken last.
    struct Notes {
        std::vector<Note> notes;
        Tables tables = 0;
    };
    std::vector<Note> takeNotes() const { return std::exchange(m_notes, {}).notes; }
    Notes takeAll() const { return std::exchange(m_notes, {}); }
    void putBack(Notes notes) const { m_notes = std::move(notes); }
    /// `tables` are those the answer that is noted follows from, now.
    void add(Note note, Tables tables) const;

    /// The tables that are not the very same rows in both networks.
    static Tables changedTables(const Network& before, const Network& after);

    /// Null where each answer is computed anew.
    Memory* memory() const { return m_memory; }

private:
    bool isNoted(Note::Check check, std::uint64_t id) const;
    template<class Key, class T>
    const T* note(const Table<Key, T>& table, Key id) const;
    template<auto lists, class Key>
    const auto& list(Key id) const;
    template<class Key, class T>
    const Table<Key, T>& whole(const Table<Key, T>& table) const;

    const Network& m_network;
    const azure::ServiceTagList* m_tags = nullptr;
    std::shared_ptr<const NetworkIndex> m_own;
    const NetworkIndex& m_index;
    Memory* m_memory = nullptr;
    mutable Notes m_notes;
};

}
