#include "ui/paint/layout.h"

#include "ui/paint/sizes.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <set>

namespace ase {

namespace {

constexpr double columnGap = 60; ///< sites and Internet to the networks
constexpr double rowGap = 64; ///< between networks one below the other: a name and lines pass
constexpr double gridGap = 56;
constexpr double zoneGap = 24;
constexpr double narrowestPeering = 72;
constexpr std::size_t mostInColumn = 3; ///< spokes of a hub, before they become a grid

/// Boxes that are placed together, relative to the block.
struct Block {
    std::vector<int> members;
    std::vector<QPointF> places;
    QSizeF size = {0, 0};

    void add(int member, QPointF at, QSizeF memberSize)
    {
        members.push_back(member);
        places.push_back(at);
        size = size.expandedTo({at.x() + memberSize.width(), at.y() + memberSize.height()});
    }
};

/// A note that was put somewhere lies there, over whatever else does.
bool liesFreely(const Box& box)
{
    return std::holds_alternative<NoteFace>(box.face) && box.position;
}

/// The outermost boxes, sorted by where they belong.
struct RootKinds {
    explicit RootKinds(const std::vector<Box>& boxes)
    {
        for (int i = 0; i < int(boxes.size()); ++i) {
            const Box& box = boxes[std::size_t(i)];
            if (box.parent >= 0)
                continue;
            const auto* device = std::get_if<DeviceFace>(&box.face);
            if (std::holds_alternative<SiteFace>(box.face) || (device && device->capsule))
                left.push_back(i);
            else if (std::holds_alternative<NetworkFace>(box.face))
                networks.push_back(i);
            else if (std::holds_alternative<ZoneFace>(box.face))
                zones.push_back(i);
            else if (device)
                services.push_back(i);
            else if (!liesFreely(box))
                others.push_back(i);
        }
        // The Internet stands above the sites.
        std::stable_partition(
            left.begin(), left.end(), [&](int i) { return std::holds_alternative<DeviceFace>(boxes[std::size_t(i)].face); });
    }
    std::vector<int> left, networks, zones, services, others;
};

class Outside {
public:
    Outside(std::vector<Box>& boxes, const std::vector<Link>& links, const Theme& theme, const Ruler& ruler)
        : m_boxes(boxes)
        , m_links(links)
        , m_kinds(boxes)
        , m_left(m_kinds.left)
        , m_networks(m_kinds.networks)
        , m_zones(m_kinds.zones)
        , m_services(m_kinds.services)
        , m_others(m_kinds.others)
        , m_gap(theme.metrics.boxGap)
        , m_ruler(ruler)
    {
        for (std::size_t i = 0; i < boxes.size(); ++i)
            m_index.insert({int(boxes[i].id.kind), boxes[i].id.value}, int(i));
    }

    void run()
    {
        findPeers();
        placeBlocks(leftWidth(), leftGap());
        placeLeft();
    }

private:
    Box& box(int i) { return m_boxes[std::size_t(i)]; }
    const std::vector<int>& peersOf(int network) const { return m_peers[std::size_t(network)]; }
    int indexOf(PartId id) const { return m_index.value({int(id.kind), id.value}, -1); }
    void findPeers()
    {
        m_peers.resize(m_boxes.size());
        m_peerings.resize(m_boxes.size());
        for (const Link& link : m_links) {
            const int from = indexOf(link.from);
            const int to = indexOf(link.to);
            if (link.kind != LinkKind::Peering || from < 0 || to < 0)
                continue;
            m_peers[from].push_back(to);
            m_peers[to].push_back(from);
            m_peerings[from].push_back(&link);
            m_peerings[to].push_back(&link);
        }
        for (std::vector<int>& peers : m_peers) {
            std::sort(peers.begin(), peers.end());
            peers.erase(std::unique(peers.begin(), peers.end()), peers.end());
        }
    }

    bool isHub(int network) const { return m_boxes[std::size_t(network)].central && peersOf(network).size() > 1; }

    /// A network and those that are peered with it and with no other hub, the most central first.
    std::vector<std::vector<int>> families() const
    {
        std::vector<int> order = m_networks;
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
            const auto rank = [&](int i) {
                const std::size_t peers = peersOf(i).size();
                return std::pair(peers > 0 && m_boxes[std::size_t(i)].central, peers);
            };
            return rank(a) > rank(b);
        });
        std::set<int> done;
        std::vector<std::vector<int>> all;
        for (const int hub : order) {
            if (!done.insert(hub).second)
                continue;
            std::vector<int> family {hub};
            for (const int spoke : peersOf(hub)) {
                if (!isHub(spoke) && done.insert(spoke).second)
                    family.push_back(spoke);
            }
            all.push_back(std::move(family));
        }
        return all;
    }

    double captionGap(const std::vector<int>& family)
    {
        double width = narrowestPeering;
        for (const Link* link : m_peerings[std::size_t(family[0])]) {
            width = std::max(width, m_ruler.name(link->title));
            for (const QStringList* lines : {&link->there, &link->back})
                for (const QString& line : *lines)
                    width = std::max(width, m_ruler.detail(line));
        }
        return std::min(width, 220.0) + 32;
    }

    Block blockOf(const std::vector<int>& family)
    {
        Block block;
        const QSizeF hub = box(family[0]).rect.size();
        block.add(family[0], {0, 0}, hub);
        if (family.size() == 1)
            return block;
        const std::size_t spokes = family.size() - 1;
        const std::size_t columns =
            spokes <= mostInColumn ? 1 : std::max<std::size_t>(2, std::size_t(std::lround(std::sqrt(double(spokes) * 1.3))));
        const double left = hub.width() + (spokes <= mostInColumn ? captionGap(family) : narrowestPeering);
        std::vector<double> widths(columns, 0);
        for (std::size_t i = 0; i < spokes; ++i)
            widths[i % columns] = std::max(widths[i % columns], box(family[i + 1]).rect.width());
        double y = 0;
        for (std::size_t i = 0; i < spokes; i += columns) {
            double x = left;
            double height = 0;
            for (std::size_t k = i; k < std::min(i + columns, spokes); ++k) {
                const QSizeF size = box(family[k + 1]).rect.size();
                block.add(family[k + 1], {x, y}, size);
                x += widths[k - i] + gridGap;
                height = std::max(height, size.height());
            }
            y += height + rowGap;
        }
        return block;
    }

    /// One or two zones stand below the first hub, more of them in rows below the networks.
    void addZones(std::vector<Block>& blocks)
    {
        const bool beside = m_zones.size() <= 2 && !blocks.empty();
        double y = beside ? box(blocks[0].members[0]).rect.height() + zoneGap : 0;
        for (const int zone : m_zones) {
            const QSizeF size = box(zone).rect.size();
            if (beside) {
                const double width = std::max(size.width(), box(blocks[0].members[0]).rect.width());
                const bool fits = blocks[0].members.size() == 1 || blocks[0].places[1].x() >= size.width() + zoneGap;
                if (fits && blocks[0].members.size() > 1 && blocks[0].places[1].x() >= width + zoneGap)
                    box(zone).rect.setWidth(width);
                if (fits) {
                    blocks[0].add(zone, {0, y}, box(zone).rect.size());
                    y += size.height() + zoneGap;
                    continue;
                }
            }
            blocks.emplace_back();
            blocks.back().add(zone, {0, 0}, size);
        }
        addServices(blocks);
        for (const int other : m_others) {
            blocks.emplace_back();
            blocks.back().add(other, {0, 0}, box(other).rect.size());
        }
    }

    /// Services of Azure stand one below the other, some in a column.
    void addServices(std::vector<Block>& blocks)
    {
        constexpr std::size_t mostServices = 6;
        for (std::size_t i = 0; i < m_services.size(); i += mostServices) {
            const std::size_t end = std::min(i + mostServices, m_services.size());
            double width = 0;
            for (std::size_t k = i; k < end; ++k)
                width = std::max(width, box(m_services[k]).rect.width());
            blocks.emplace_back();
            double y = 0;
            for (std::size_t k = i; k < end; ++k) {
                box(m_services[k]).rect.setWidth(width);
                blocks.back().add(m_services[k], {0, y}, box(m_services[k]).rect.size());
                y += box(m_services[k]).rect.height() + m_gap;
            }
        }
    }

    double leftWidth()
    {
        double width = 0;
        for (const int i : m_left)
            width = std::max(width, box(i).rect.width());
        return width;
    }

    double leftGap() const
    {
        double gap = columnGap;
        for (const Link& link : m_links) {
            if (link.kind != LinkKind::Peering)
                gap = std::max(gap, m_ruler.name(link.title) + 16);
        }
        return gap;
    }

    /// Blocks in rows of about the shape of a screen.
    void placeBlocks(double left, double gap)
    {
        std::vector<Block> blocks;
        for (const std::vector<int>& family : families())
            blocks.push_back(blockOf(family));
        addZones(blocks);
        double area = 0;
        double widest = 0;
        for (const Block& block : blocks) {
            area += (block.size.width() + gridGap) * (block.size.height() + rowGap);
            widest = std::max(widest, block.size.width());
        }
        const double most = std::max({widest, std::sqrt(area * 1.7), 900.0});
        const double start = left > 0 ? left + gap : 0;
        double x = 0;
        double y = 0;
        double height = 0;
        for (const Block& block : blocks) {
            if (x > 0 && x + block.size.width() > most) {
                y += height + rowGap;
                x = height = 0;
            }
            for (std::size_t i = 0; i < block.members.size(); ++i)
                box(block.members[i]).rect.moveTo(block.places[i] + QPointF(start + x, y));
            x += block.size.width() + gridGap;
            height = std::max(height, block.size.height());
        }
    }

    QPointF absolute(int i)
    {
        QPointF at;
        for (; i >= 0; i = box(i).parent)
            at += box(i).rect.topLeft();
        return at;
    }

    /// A site stands so that its line to the gateway is straight, where that leaves room.
    void placeLeft()
    {
        double y = 0;
        for (const int i : m_left) {
            double at = y;
            for (const Link& link : m_links) {
                const int gateway = indexOf(link.to);
                if (link.kind == LinkKind::Peering || link.from != box(i).id || gateway < 0
                    || !std::holds_alternative<SiteFace>(box(i).face))
                    continue;
                at = std::max(y, absolute(gateway).y() + box(gateway).rect.height() / 2 - siteLine);
                break;
            }
            box(i).rect.moveTo(0, at);
            y = box(i).rect.bottom() + columnGap * 2 / 3;
        }
    }

    static constexpr double siteLine = 40; ///< of a site, from its top to the line that leaves it

    std::vector<Box>& m_boxes;
    const std::vector<Link>& m_links;
    const RootKinds m_kinds;
    const std::vector<int>&m_left, &m_networks, &m_zones, &m_services, &m_others;
    double m_gap;
    const Ruler& m_ruler;
    QHash<std::pair<int, quint64>, int> m_index;
    std::vector<std::vector<int>> m_peers; ///< of a network, sorted
    std::vector<std::vector<const Link*>> m_peerings;
};

}

void arrangeOutside(std::vector<Box>& boxes, const std::vector<Link>& links, const Theme& theme, const Ruler& ruler)
{
    Outside(boxes, links, theme, ruler).run();
}

std::vector<QRectF> standingRects(const std::vector<Box>& boxes, const Theme& theme)
{
    const RootKinds kinds(boxes);
    std::vector<int> roots;
    for (const std::vector<int>* some : {&kinds.left, &kinds.networks, &kinds.zones, &kinds.services, &kinds.others})
        roots.insert(roots.end(), some->begin(), some->end());
    std::vector<QRectF> outermost;
    std::vector<bool> kept;
    for (const int i : roots) {
        const Box& box = boxes[std::size_t(i)];
        outermost.push_back(box.rect);
        if (box.position)
            outermost.back().moveTo(*box.position);
        kept.push_back(box.position.has_value());
    }
    keepApart(outermost, kept, theme.metrics.boxGap);
    std::vector<QRectF> rects(boxes.size());
    for (std::size_t k = 0; k < roots.size(); ++k)
        rects[std::size_t(roots[k])] = outermost[k];
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        if (boxes[i].parent < 0 && liesFreely(boxes[i]))
            rects[i] = QRectF(*boxes[i].position, boxes[i].rect.size());
        if (boxes[i].parent >= 0)
            rects[i] = boxes[i].rect.translated(rects[std::size_t(boxes[i].parent)].topLeft());
    }
    return rects;
}

}
