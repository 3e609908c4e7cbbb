#include "tests/support/mesh_plan.h"

#include "tests/support/network_builder.h"

#include <algorithm>

namespace ase::test {

namespace {

constexpr int columns = 36; ///< of the grid the layout puts a thousand spokes in
constexpr int subnetsPerSpoke = 10;

/// Rows gathered before their table is made: a table copies itself with every row that is added.
template<class Key, class T>
class Rows {
public:
    void add(Key id, T row) { m_rows.push_back({id, std::make_shared<const T>(std::move(row))}); }
    Table<Key, T> table() { return Table<Key, T>::of(std::move(m_rows)); }

private:
    std::vector<typename Table<Key, T>::Row> m_rows;
};

VirtualNetworkId spokeId(int spoke)
{
    return {std::uint64_t(spoke) + 2};
}

/// Spokes take /18 blocks of 10.0.0.0/8, one after the other.
QString addressIn(int spoke, int subnet, const char* rest)
{
    return QStringLiteral("10.%1.%2").arg(spoke / 4).arg(spoke % 4 * 64 + subnet) + QLatin1String(rest);
}

/// Steps to neighbours in the grid, nearest first, one of each two that are opposite: the other is the neighbour's own.
std::vector<std::pair<int, int>> steps(int neighbours)
{
    std::vector<std::pair<int, int>> all;
    for (int down = 0; down <= 3; ++down)
        for (int right = -3; right <= 3; ++right)
            if (down > 0 || right > 0)
                all.emplace_back(down, right);
    const auto distance = [](const auto& step) { return step.first * step.first + step.second * step.second; };
    std::stable_sort(all.begin(), all.end(), [&](const auto& a, const auto& b) { return distance(a) < distance(b); });
    all.resize(std::min(all.size(), std::size_t(neighbours)));
    return all;
}

class Mesh {
public:
    explicit Mesh(int spokes)
        : m_spokes(spokes)
    {
        VirtualNetwork hub;
        hub.name = QStringLiteral("hub");
        hub.addressSpace = {prefixField(QStringLiteral("172.16.0.0/16"))};
        m_networks.add({1}, std::move(hub));
    }

    void addSpoke(int spoke)
    {
        const QString number = QStringLiteral("%1").arg(spoke, 4, 10, QLatin1Char('0'));
        VirtualNetwork network;
        network.name = QStringLiteral("spoke-%1").arg(number);
        network.addressSpace = {prefixField(addressIn(spoke, 0, ".0/18"))};
        m_networks.add(spokeId(spoke), std::move(network));
        SecurityGroup group;
        group.name = QStringLiteral("nsg-%1").arg(number);
        const SecurityGroupId groupId {next()};
        for (int rule = 0; rule < 4; ++rule) {
            SecurityRule row = ruleOf(QStringLiteral("%1 in allow tcp 10.%2.0.0/16 -> *:443").arg(100 + rule).arg(rule));
            row.position = rule;
            group.rules = group.rules.with(SecurityRuleId {next()}, std::move(row));
        }
        m_groups.add(groupId, std::move(group));
        for (int i = 0; i < subnetsPerSpoke; ++i)
            addSubnet(spoke, i, groupId);
    }

    void join(VirtualNetworkId one, VirtualNetworkId other)
    {
        for (const auto& [local, remote] : {std::pair(one, other), std::pair(other, one)}) {
            Peering row;
            row.name = QStringLiteral("to-%1").arg(remote.value);
            row.local = local;
            row.remote = remote;
            m_peerings.add({next()}, std::move(row));
        }
    }

    void joinWithNeighbours(int spoke, int neighbours)
    {
        for (const auto& [down, right] : steps(neighbours)) {
            // Round the edges of the grid, so that every spoke has as many.
            const int column = (spoke % columns + right + columns) % columns;
            const int other = ((spoke / columns + down) * columns + column) % m_spokes;
            if (other != spoke)
                join(spokeId(spoke), spokeId(other));
        }
    }

    PlanPtr plan()
    {
        auto network = std::make_shared<Network>();
        network->virtualNetworks = m_networks.table();
        network->subnets = m_subnets.table();
        network->securityGroups = m_groups.table();
        network->devices = m_devices.table();
        network->peerings = m_peerings.table();
        Plan plan;
        plan.network = std::move(network);
        return std::make_shared<const Plan>(std::move(plan));
    }

private:
    std::uint64_t next() { return ++m_last; }

    void addSubnet(int spoke, int number, SecurityGroupId group)
    {
        Subnet subnet;
        subnet.name = QStringLiteral("snet-%1").arg(number);
        subnet.network = spokeId(spoke);
        subnet.prefixes = {prefixField(addressIn(spoke, number, ".0/24"))};
        subnet.securityGroup = group;
        const SubnetId id {next()};
        m_subnets.add(id, std::move(subnet));
        if (number > 0)
            return;
        Device machine;
        machine.name = QStringLiteral("vm-%1").arg(spoke);
        machine.role = VirtualMachine {};
        machine.standing = id;
        machine.address = addressField(addressIn(spoke, number, ".4"));
        m_devices.add({next()}, std::move(machine));
    }

    int m_spokes;
    std::uint64_t m_last = 100'000; ///< ids below are those of networks
    Rows<VirtualNetworkId, VirtualNetwork> m_networks;
    Rows<SubnetId, Subnet> m_subnets;
    Rows<SecurityGroupId, SecurityGroup> m_groups;
    Rows<DeviceId, Device> m_devices;
    Rows<PeeringId, Peering> m_peerings;
};

}

Plan meshPlanOf(int spokes, int neighbours)
{
    Mesh mesh(spokes);
    for (int spoke = 0; spoke < spokes; ++spoke) {
        mesh.addSpoke(spoke);
        mesh.join({1}, spokeId(spoke));
        mesh.joinWithNeighbours(spoke, neighbours);
    }
    return *mesh.plan();
}

}
