#include "model/azure/special_subnets.h"
#include "ui/paint/faces.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <limits>
#include <numeric>
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

/// "3 subnets, 1 environment".
QString summaryOf(const std::vector<PartId>& parts)
{
    struct Word {
        PartKind kind;
        const char *one, *many;
    };
    static constexpr Word words[] = {
        {PartKind::Subnet, QT_TRANSLATE_NOOP("Diagram", "1 subnet"), QT_TRANSLATE_NOOP("Diagram", "%1 subnets")},
        {PartKind::Environment, QT_TRANSLATE_NOOP("Diagram", "1 environment"),
            QT_TRANSLATE_NOOP("Diagram", "%1 environments")},
        {PartKind::AppServicePlan, QT_TRANSLATE_NOOP("Diagram", "1 plan"), QT_TRANSLATE_NOOP("Diagram", "%1 plans")},
        {PartKind::App, QT_TRANSLATE_NOOP("Diagram", "1 app"), QT_TRANSLATE_NOOP("Diagram", "%1 apps")},
        {PartKind::Device, QT_TRANSLATE_NOOP("Diagram", "1 device"), QT_TRANSLATE_NOOP("Diagram", "%1 devices")},
    };
    QStringList texts;
    for (const Word& word : words) {
        const auto count = std::count_if(parts.begin(), parts.end(), [&](PartId part) { return part.kind == word.kind; });
        if (count == 1)
            texts << QCoreApplication::translate("Diagram", word.one);
        else if (count > 1)
            texts << QCoreApplication::translate("Diagram", word.many).arg(count);
    }
    return texts.isEmpty() ? QCoreApplication::translate("Diagram", "empty") : texts.join(QStringLiteral(", "));
}

/// The boxes in an order in which those of a higher level come after what they cover, their inside with them. Where nobody
/// gave levels they stay as they are.
std::vector<Box> stacked(std::vector<Box> boxes, const Table<PartId, Placement>& placements)
{
    std::vector<std::pair<int, int>> levels(boxes.size()); // of the outermost box, and of the one next to it
    bool any = false;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const Placement* placement = placements.find(boxes[i].id);
        const int own = placement ? placement->level : 0;
        any = any || own != 0;
        if (boxes[i].parent < 0) {
            levels[i] = {own,
                std::holds_alternative<NoteFace>(boxes[i].face) ? std::numeric_limits<int>::max()
                                                                : std::numeric_limits<int>::min()};
            continue;
        }
        const auto parent = std::size_t(boxes[i].parent);
        levels[i] = boxes[parent].parent < 0 ? std::pair(levels[parent].first, own) : levels[parent];
        boxes[i].level = levels[parent].first;
    }
    if (!any)
        return boxes;
    std::vector<int> order(boxes.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(
        order.begin(), order.end(), [&](int a, int b) { return levels[std::size_t(a)] < levels[std::size_t(b)]; });
    std::vector<int> place(boxes.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        place[std::size_t(order[i])] = int(i);
    std::vector<Box> after;
    after.reserve(boxes.size());
    for (const int i : order) {
        Box& box = after.emplace_back(std::move(boxes[std::size_t(i)]));
        box.parent = box.parent < 0 ? -1 : place[std::size_t(box.parent)];
        for (int& child : box.children)
            child = place[std::size_t(child)];
    }
    return after;
}

class Boxes {
public:
    Boxes(const Plan& plan, const std::vector<SubnetUse>& addresses, const PartMarks& marks, const HiddenLayers& hidden,
        FaceMemory& faces)
        : m_plan(plan)
        , m_network(*plan.network)
        , m_marks(marks)
        , m_hidden(hidden)
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
        if (!m_hidden.hides(Layer::Dns)) {
            for (const auto& [id, zone] : byName(m_network.dnsZones))
                add(id, {}, faceOf(*zone));
        }
        if (!m_hidden.hides(Layer::Notes)) {
            for (const auto& row : m_plan.diagram.notes.rows())
                add(row.id, {}, faceOf(*row.value));
        }
        summarise();
        return std::move(m_boxes);
    }

private:
    static constexpr int none = -1;
    static constexpr int gone = -2;

    /// Of its box; of none where it has none.
    int indexOf(PartId id) const
    {
        const int index = m_index.value(hashKey(id), none);
        return index >= 0 && m_boxes[std::size_t(index)].id == id ? index : none;
    }

    /// Gives the index of its box; none where it stands in a collapsed or a hidden one.
    int add(PartId id, std::optional<PartId> container, Face face)
    {
        int parent = container ? m_index.value(hashKey(*container), none) : none;
        if (parent == gone || (parent >= 0 && m_boxes[std::size_t(parent)].collapsed)) {
            m_index.insert(hashKey(id), parent);
            if (parent >= 0)
                m_boxes[std::size_t(parent)].within.push_back(id);
            return none;
        }
        const int index = int(m_boxes.size());
        Box box {.id = id, .parent = parent, .face = std::move(face)};
        if (const Placement* placement = m_plan.diagram.placements.find(id))
            place(box, *placement);
        m_boxes.push_back(std::move(box));
        m_index.insert(hashKey(id), index);
        if (parent >= 0)
            m_boxes[std::size_t(parent)].children.push_back(index);
        return index;
    }
    void hide(PartId id) { m_index.insert(hashKey(id), gone); }

    void place(Box& box, const Placement& placement)
    {
        box.position = placement.position;
        box.locked = placement.locked;
        box.collapsed = placement.collapsed && canCollapse(box.id.kind);
        box.least = box.collapsed ? QSizeF() : placement.size.value_or(QSizeF());
        box.level = box.parent < 0 ? placement.level : 0;
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
            add(id, {},
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
            add(id, subnet->network, m_faces.subnet(id, subnet, m_network, m_uses.value(id.value), m_marks));
        }
    }

    void addEnvironments()
    {
        for (const auto& [id, environment] : byName(m_network.environments)) {
            if (m_hidden.hides(Layer::Environments)) {
                hide(id);
                continue;
            }
            add(id, containerOf(environment->subnet), faceOf(*environment));
            const int subnet = environment->subnet ? indexOf(*environment->subnet) : none;
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
        for (const auto& [id, plan] : byName(m_network.appServicePlans)) {
            if (isMultiTenant(*plan) && m_hidden.hides(Layer::Services))
                hide(id);
            else
                add(id, containerOf(plan->environment), faceOf(*plan, counts.value(id.value)));
        }
        for (const auto& [id, app] : byName(m_network.apps))
            addApp(id, *app, app->plan ? counts.value(app->plan->value) : 0);
    }

    /// More apps than fit: the first few, then one chip that counts the others and leads to the first of them.
    void addApp(AppId id, const App& app, int inPlan)
    {
        if (isMultiTenant(m_network, app) && m_hidden.hides(Layer::Services)) {
            hide(id);
            return;
        }
        const int plan = app.plan ? indexOf(*app.plan) : none;
        const auto shown = plan < 0 ? 0 : int(m_boxes[std::size_t(plan)].children.size());
        const bool full = plan >= 0 && !m_boxes[std::size_t(plan)].collapsed && shown >= mostApps;
        if (!full)
            add(id, containerOf(app.plan), faceOf(app, m_network));
        else if (shown == mostApps)
            add(id, *app.plan, AppFace {.name = QStringLiteral("+%1").arg(inPlan - mostApps), .summary = true});
    }

    void addSites()
    {
        for (const auto& [id, site] : byName(m_network.sites)) {
            if (m_hidden.hides(Layer::Sites))
                hide(id);
            else
                add(id, {}, faceOf(*site, m_network));
        }
    }

    void addDevices()
    {
        for (const auto& [id, device] : byName(m_network.devices)) {
            std::optional<PartId> container;
            if (const SubnetId* subnet = subnetOf(*device))
                container = *subnet;
            else if (const SiteId* site = siteOf(*device))
                container = *site;
            const int around = container ? indexOf(*container) : none;
            SiteFace* site = around >= 0 ? std::get_if<SiteFace>(&m_boxes[std::size_t(around)].face) : nullptr;
            if (const auto* server = std::get_if<DnsServer>(&device->role); server && site)
                site->forwards << forwardsOf(*server, m_network);
            if (container
                && (std::holds_alternative<Gateway>(device->role) || std::holds_alternative<Firewall>(device->role)))
                markCentral(*container);
            if (m_hidden.hides(layerOf(*device)))
                hide(id);
            else
                add(id, container, faceOf(*device));
        }
    }

    void markCentral(PartId container)
    {
        int box = m_index.value(hashKey(container), none);
        while (box >= 0 && m_boxes[std::size_t(box)].parent >= 0)
            box = m_boxes[std::size_t(box)].parent;
        if (box >= 0)
            m_boxes[std::size_t(box)].central = true;
    }

    template<class Id>
    static std::optional<PartId> containerOf(const std::optional<Id>& id)
    {
        return id ? std::optional<PartId>(*id) : std::nullopt;
    }

    void summarise()
    {
        for (Box& box : m_boxes)
            if (box.collapsed)
                box.summary = summaryOf(box.within);
    }

    const Plan& m_plan;
    const Network& m_network;
    const PartMarks& m_marks;
    const HiddenLayers& m_hidden;
    FaceMemory& m_faces;
    QHash<quint64, const SubnetUse*> m_uses;
    QHash<std::pair<int, quint64>, int> m_index; ///< of the box of a part, or of the collapsed one it stands in
    std::vector<Box> m_boxes;
};

}

std::vector<Box> boxesOf(const Plan& plan, const std::vector<SubnetUse>& addresses, const PartMarks& marks,
    const HiddenLayers& hidden, FaceMemory& faces)
{
    return stacked(Boxes(plan, addresses, marks, hidden, faces).all(), plan.diagram.placements);
}

}
