#include "model/azure/special_subnets.h"
#include "ui/paint/faces.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace ase {

namespace {

constexpr int mostApps = 3;

std::pair<int, quint64> hashKey(PartId id)
{
    return {int(id.kind), id.value};
}

/// The rows of a table by name, letter case ignored, so that the drawing does not depend on how ids came out.
template<class Key, class T>
std::vector<std::pair<Key, const T*>> byName(const Table<Key, T>& table)
{
    std::vector<std::tuple<QString, Key, const T*>> sorted;
    sorted.reserve(table.size());
    for (const auto& row : table.rows())
        sorted.emplace_back(textOf(row.value->name).toLower(), row.id, row.value.get());
    std::sort(sorted.begin(), sorted.end());
    std::vector<std::pair<Key, const T*>> rows;
    rows.reserve(sorted.size());
    for (const auto& [name, id, part] : sorted)
        rows.emplace_back(id, part);
    return rows;
}

class Boxes {
public:
    Boxes(const Plan& plan, const std::vector<SubnetUse>& addresses, const PartMarks& marks, FaceMemory& faces)
        : m_plan(plan)
        , m_network(*plan.network)
        , m_marks(marks)
        , m_faces(faces)
    {
        m_uses.reserve(qsizetype(addresses.size()));
        m_boxes.reserve(m_network.subnets.size() + m_network.virtualNetworks.size());
        for (const SubnetUse& use : addresses)
            m_uses.insert(use.subnet.value, &use);
    }

    std::vector<Box> all()
    {
        addNetworks();
        addSubnets();
        addEnvironments();
        addPlansAndApps();
        addSites();
        addDevices();
        for (const auto& [id, zone] : byName(m_network.dnsZones))
            add(id, -1, faceOf(*zone));
        for (const auto& row : m_plan.diagram.notes.rows())
            add(row.id, -1, faceOf(*row.value));
        return std::move(m_boxes);
    }

private:
    int indexOf(PartId id) const { return m_index.value(hashKey(id), -1); }

    int add(PartId id, int parent, Face face)
    {
        const int index = int(m_boxes.size());
        Box box {.id = id, .parent = parent, .face = std::move(face)};
        if (const Placement* placement = m_plan.diagram.placements.find(id)) {
            box.position = placement->position;
            box.least = placement->size.value_or(QSizeF());
        }
        m_boxes.push_back(std::move(box));
        m_index.insert(hashKey(id), index);
        if (parent >= 0)
            m_boxes[std::size_t(parent)].children.push_back(index);
        return index;
    }

    void addNetworks()
    {
        QHash<quint64, int> counts;
        QHash<quint64, quint64> taken;
        for (const auto& row : m_network.subnets.rows()) {
            ++counts[row.value->network.value];
            for (const PrefixField& field : row.value->prefixes) {
                const Prefix* prefix = valueOf(field);
                taken[row.value->network.value] += prefix && prefix->family() == Family::V4 ? prefix->size4() : 0;
            }
        }
        for (const auto& [id, network] : byName(m_network.virtualNetworks))
            add(id, -1,
                m_faces.network(
                    id, m_network.virtualNetworks.share(id), m_network, counts.value(id.value), taken.value(id.value)));
    }

    /// Special subnets first, then by address, so that the drawing reads like the address plan.
    void addSubnets()
    {
        struct Entry {
            int rank; ///< special subnets first, those without an address last
            Address first;
            const Table<SubnetId, Subnet>::Row* row;
        };
        std::vector<Entry> order;
        order.reserve(m_network.subnets.size());
        for (const auto& row : m_network.subnets.rows()) {
            const Prefix* prefix = row.value->firstIpv4Prefix();
            const int rank = (azure::findSpecialSubnet(textOf(row.value->name)) ? 0 : 2) + (prefix ? 0 : 1);
            order.push_back({rank, prefix ? prefix->first() : Address(), &row});
        }
        std::sort(order.begin(), order.end(), [](const Entry& a, const Entry& b) {
            if (a.rank != b.rank)
                return a.rank < b.rank;
            if (a.first != b.first)
                return a.first < b.first;
            const QString nameOfA = textOf(a.row->value->name).toLower();
            const QString nameOfB = textOf(b.row->value->name).toLower();
            return nameOfA != nameOfB ? nameOfA < nameOfB : a.row->id < b.row->id;
        });
        for (const Entry& entry : order) {
            const auto& [id, subnet] = *entry.row;
            add(id, indexOf(subnet->network), m_faces.subnet(id, subnet, m_network, m_uses.value(id.value), m_marks));
        }
    }

    void addEnvironments()
    {
        for (const auto& [id, environment] : byName(m_network.environments)) {
            const int subnet = environment->subnet ? indexOf(*environment->subnet) : -1;
            add(id, subnet, faceOf(*environment));
            if (subnet < 0)
                continue;
            auto& face = std::get<SubnetFace>(m_boxes[std::size_t(subnet)].face);
            face.hasEnvironment = true;
            const Subnet* row = m_network.subnets.find(*environment->subnet);
            face.wantsSecurityGroup = !row->securityGroup && !row->existing;
        }
    }

    void addPlansAndApps()
    {
        QHash<quint64, int> counts;
        for (const auto& row : m_network.apps.rows()) {
            if (row.value->plan)
                ++counts[row.value->plan->value];
        }
        for (const auto& [id, plan] : byName(m_network.appServicePlans))
            add(id, plan->environment ? indexOf(*plan->environment) : -1, faceOf(*plan, counts.value(id.value)));
        for (const auto& [id, app] : byName(m_network.apps))
            addApp(id, *app, app->plan ? counts.value(app->plan->value) : 0);
    }

    /// More apps than fit: the first few, then one chip that counts the others and leads to the first of them.
    void addApp(AppId id, const App& app, int inPlan)
    {
        const int plan = app.plan ? indexOf(*app.plan) : -1;
        if (plan < 0) {
            add(id, -1, faceOf(app, m_network));
            return;
        }
        const auto shown = int(m_boxes[std::size_t(plan)].children.size());
        if (shown < mostApps)
            add(id, plan, faceOf(app, m_network));
        else if (shown == mostApps)
            add(id, plan, AppFace {.name = QStringLiteral("+%1").arg(inPlan - mostApps), .summary = true});
    }

    void addSites()
    {
        for (const auto& [id, site] : byName(m_network.sites))
            add(id, -1, faceOf(*site, m_network));
    }

    void addDevices()
    {
        for (const auto& [id, device] : byName(m_network.devices)) {
            int parent = -1;
            if (const SubnetId* subnet = subnetOf(*device))
                parent = indexOf(*subnet);
            else if (const SiteId* site = siteOf(*device))
                parent = indexOf(*site);
            add(id, parent, faceOf(*device));
            SiteFace* site = parent >= 0 ? std::get_if<SiteFace>(&m_boxes[std::size_t(parent)].face) : nullptr;
            if (const auto* server = std::get_if<DnsServer>(&device->role); server && site)
                site->forwards << forwardsOf(*server, m_network);
        }
    }

    const Plan& m_plan;
    const Network& m_network;
    const PartMarks& m_marks;
    FaceMemory& m_faces;
    QHash<quint64, const SubnetUse*> m_uses;
    QHash<std::pair<int, quint64>, int> m_index;
    std::vector<Box> m_boxes;
};

}

struct FaceMemory::KnownSubnet {
    std::shared_ptr<const Subnet> row;
    std::shared_ptr<const SecurityGroup> group;
    std::shared_ptr<const RouteTable> table;
    std::optional<SubnetUse> use;
    std::optional<FindingMark> groupMark, tableMark;
    SubnetFace face;
};

const SubnetFace& FaceMemory::subnet(
    SubnetId id, const std::shared_ptr<const Subnet>& row, const Network& plan, const SubnetUse* use, const PartMarks& marks)
{
    KnownSubnet now {.row = row,
        .group = row->securityGroup ? plan.securityGroups.share(*row->securityGroup) : nullptr,
        .table = row->routeTable ? plan.routeTables.share(*row->routeTable) : nullptr,
        .use = use ? std::optional(*use) : std::nullopt,
        .groupMark = row->securityGroup ? marks.worst(*row->securityGroup) : std::nullopt,
        .tableMark = row->routeTable ? marks.worst(*row->routeTable) : std::nullopt,
        .face = {}};
    std::shared_ptr<KnownSubnet>& known = m_subnets[id.value];
    const bool same = known && known->row == now.row && known->group == now.group && known->table == now.table
        && known->use == now.use && known->groupMark == now.groupMark && known->tableMark == now.tableMark;
    if (!same) {
        now.face = faceOf(*row, plan, use, marks);
        known = std::make_shared<KnownSubnet>(std::move(now));
    }
    return known->face;
}

struct FaceMemory::KnownNetwork {
    std::shared_ptr<const VirtualNetwork> row;
    int subnets;
    std::uint64_t taken;
    QString region; ///< of the plan
    NetworkFace face;
};

const NetworkFace& FaceMemory::network(VirtualNetworkId id, const std::shared_ptr<const VirtualNetwork>& row,
    const Network& plan, int subnets, std::uint64_t taken)
{
    std::shared_ptr<KnownNetwork>& known = m_networks[id.value];
    const QString region = textOf(plan.region);
    if (!known || known->row != row || known->subnets != subnets || known->taken != taken || known->region != region)
        known =
            std::make_shared<KnownNetwork>(KnownNetwork {row, subnets, taken, region, faceOf(*row, plan, subnets, taken)});
    return known->face;
}

std::vector<Box> boxesOf(
    const Plan& plan, const std::vector<SubnetUse>& addresses, const PartMarks& marks, FaceMemory& faces)
{
    return Boxes(plan, addresses, marks, faces).all();
}

}
