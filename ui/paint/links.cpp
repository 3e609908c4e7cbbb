#include "ui/paint/links.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <map>
#include <set>

namespace ase {

namespace {

constexpr std::size_t mostEntries = 4; ///< networks one part of the Internet is joined to

bool isTrue(const Known<bool>& flag)
{
    return flag.valueOr(false);
}

/// What the local side of a direction allows or uses; what is as usual is not said.
QStringList captionsOf(const Peering& peering)
{
    QStringList lines;
    if (!peering.allowVirtualNetworkAccess.valueOr(true))
        lines << QCoreApplication::translate("Diagram", "access off");
    if (isTrue(peering.allowGatewayTransit))
        lines << QCoreApplication::translate("Diagram", "gateway transit");
    if (isTrue(peering.useRemoteGateways))
        lines << QCoreApplication::translate("Diagram", "uses remote gateway");
    if (isTrue(peering.allowForwardedTraffic))
        lines << QCoreApplication::translate("Diagram", "forwarded traffic on");
    return lines;
}

class Links {
public:
    Links(const Plan& plan, const std::vector<Box>& boxes, const PartMarks& marks)
        : m_network(*plan.network)
        , m_marks(marks)
    {
        m_drawnAs.reserve(qsizetype(boxes.size()));
        for (const Box& box : boxes) {
            m_drawnAs.insert(keyOf(box.id), box.id);
            for (const PartId part : box.within)
                m_drawnAs.insert(keyOf(part), box.id);
            if (box.level != 0)
                m_levels.insert(keyOf(box.id), box.level);
        }
    }

    std::vector<Link> all(const HiddenLayers& hidden)
    {
        if (!hidden.hides(Layer::Peerings))
            addPeerings();
        if (!hidden.hides(Layer::Connections)) {
            addSites();
            addInternet();
            addZones();
            addPrivateLinks();
            addIntegrations();
        }
        for (Link& link : m_links) {
            link.from = m_drawnAs.value(keyOf(link.from), link.from);
            link.to = m_drawnAs.value(keyOf(link.to), link.to);
            link.level = std::max(m_levels.value(keyOf(link.from)), m_levels.value(keyOf(link.to)));
        }
        std::erase_if(m_links, [](const Link& link) { return link.from == link.to; });
        return std::move(m_links);
    }

private:
    static std::pair<int, quint64> keyOf(PartId id) { return {int(id.kind), id.value}; }
    bool has(PartId id) const { return m_drawnAs.contains(keyOf(id)); }

    struct Pair {
        std::optional<PeeringId> there, back; ///< as seen from the network with the smaller id
    };

    void addPeerings()
    {
        std::map<std::pair<VirtualNetworkId, VirtualNetworkId>, Pair> pairs;
        for (const auto& row : m_network.peerings.rows()) {
            const auto local = row.value->local;
            const auto remote = row.value->remote;
            if (local == remote || !has(local) || !has(remote))
                continue;
            Pair& pair = pairs[{std::min(local, remote), std::max(local, remote)}];
            std::optional<PeeringId>& side = local < remote ? pair.there : pair.back;
            if (!side)
                side = row.id;
        }
        for (const auto& [ends, pair] : pairs)
            addPeering(ends.first, ends.second, pair);
    }

    /// From the network that gives transit to the one that uses it, so that a hub stands at the beginning.
    void addPeering(VirtualNetworkId from, VirtualNetworkId to, Pair pair)
    {
        const auto row = [&](std::optional<PeeringId> id) { return id ? m_network.peerings.find(*id) : nullptr; };
        const Peering* back = row(pair.back);
        const Peering* there = row(pair.there);
        if ((back && isTrue(back->allowGatewayTransit)) || (there && isTrue(there->useRemoteGateways))) {
            std::swap(from, to);
            std::swap(there, back);
            std::swap(pair.there, pair.back);
        }
        Link link {.id = pair.there ? PartId(*pair.there) : PartId(*pair.back), .from = from, .to = to};
        link.hasThere = there;
        link.hasBack = back;
        link.broken = (there && there->disconnected) || (back && back->disconnected);
        const QString missing = QCoreApplication::translate("Diagram", "direction missing");
        link.there = there ? captionsOf(*there) : QStringList {missing};
        link.back = back ? captionsOf(*back) : QStringList {missing};
        if (link.broken)
            link.title = QCoreApplication::translate("Diagram", "Peering · Disconnected");
        else if (there && back)
            link.title = QCoreApplication::translate("Diagram", "Peering · Connected");
        else
            link.title = QCoreApplication::translate("Diagram", "Peering · Initiated");
        link.state = there && back ? QCoreApplication::translate("Diagram", "both ways")
                                   : QCoreApplication::translate("Diagram", "one way");
        for (const auto& side : {pair.there, pair.back}) {
            const auto mark = side ? m_marks.worst(*side) : std::nullopt;
            if (mark)
                link.mark = link.mark ? std::min(*link.mark, *mark) : *mark;
        }
        m_links.push_back(std::move(link));
    }

    void addSites()
    {
        for (const auto& row : m_network.sites.rows()) {
            for (const SiteConnection& connection : row.value->connections) {
                const Device* device = m_network.devices.find(connection.gateway);
                const Gateway* gateway = device ? std::get_if<Gateway>(&device->role) : nullptr;
                if (!has(row.id) || !has(connection.gateway))
                    continue;
                Link link {.id = row.id, .from = row.id, .to = connection.gateway, .kind = LinkKind::Vpn};
                link.title = QCoreApplication::translate("Diagram", "VPN");
                if (gateway && gateway->kind == GatewayKind::ExpressRoute) {
                    link.kind = LinkKind::ExpressRoute;
                    link.title = QCoreApplication::translate("Diagram", "ExpressRoute");
                }
                m_links.push_back(std::move(link));
            }
        }
    }

    /// Where traffic from the Internet comes in: external environments take it themselves, else firewalls or
    /// application gateways do.
    std::vector<PartId> entries() const
    {
        std::vector<PartId> external;
        for (const auto& row : m_network.environments.rows()) {
            const Exposure* exposure = valueOf(row.value->exposure);
            if (exposure && *exposure == Exposure::External && has(row.id))
                external.push_back(row.id);
        }
        std::vector<PartId> firewalls;
        std::vector<PartId> gateways;
        for (const auto& row : m_network.devices.rows()) {
            if (!subnetOf(*row.value) || !has(row.id))
                continue;
            if (std::holds_alternative<Firewall>(row.value->role))
                firewalls.push_back(row.id);
            if (std::holds_alternative<ApplicationGateway>(row.value->role))
                gateways.push_back(row.id);
        }
        std::vector<PartId> all = external;
        const std::vector<PartId>& guards = firewalls.empty() ? gateways : firewalls;
        all.insert(all.end(), guards.begin(), guards.end());
        return all;
    }

    void addInternet()
    {
        const std::vector<PartId> all = entries();
        for (const auto& row : m_network.devices.rows()) {
            if (!std::holds_alternative<OnInternet>(row.value->standing) || isService(*row.value))
                continue;
            for (std::size_t i = 0; i < std::min(all.size(), mostEntries); ++i)
                m_links.push_back({.id = row.id, .from = row.id, .to = all[i], .kind = LinkKind::Internet});
        }
    }

    void addZones()
    {
        for (const auto& row : m_network.dnsZones.rows()) {
            std::set<VirtualNetworkId> done;
            for (const ZoneLink& zone : row.value->links) {
                if (has(zone.network) && done.insert(zone.network).second)
                    m_links.push_back({.id = row.id, .from = row.id, .to = zone.network, .kind = LinkKind::ZoneLink});
            }
        }
    }

    /// The box an app is drawn as: itself, or its plan where it is counted there.
    std::optional<PartId> boxOf(AppId id) const
    {
        if (has(id))
            return PartId(id);
        const App* app = m_network.apps.find(id);
        return app && app->plan && has(*app->plan) ? std::optional<PartId>(*app->plan) : std::nullopt;
    }

    void addPrivateLinks()
    {
        for (const auto& row : m_network.devices.rows()) {
            const auto* endpoint = std::get_if<PrivateEndpoint>(&row.value->role);
            if (!endpoint || !has(row.id))
                continue;
            std::optional<PartId> target;
            if (const auto* service = std::get_if<DeviceId>(&endpoint->target); service && has(*service))
                target = *service;
            else if (const auto* app = std::get_if<AppId>(&endpoint->target))
                target = boxOf(*app);
            if (target)
                m_links.push_back({.id = row.id, .from = *target, .to = row.id, .kind = LinkKind::PrivateLink});
        }
    }

    void addIntegrations()
    {
        for (const auto& row : m_network.apps.rows()) {
            const auto from = boxOf(row.id);
            if (from && row.value->integrationSubnet && has(*row.value->integrationSubnet))
                m_links.push_back(
                    {.id = row.id, .from = *from, .to = *row.value->integrationSubnet, .kind = LinkKind::Integration});
            if (from && row.value->gatewayIntegration && has(*row.value->gatewayIntegration))
                m_links.push_back(
                    {.id = row.id, .from = *from, .to = *row.value->gatewayIntegration, .kind = LinkKind::Integration});
        }
    }

    const Network& m_network;
    const PartMarks& m_marks;
    QHash<std::pair<int, quint64>, PartId> m_drawnAs; ///< the box of a part, or the collapsed one it stands in
    QHash<std::pair<int, quint64>, int> m_levels; ///< of boxes that have one
    std::vector<Link> m_links;
};

}

std::vector<Link> linksOf(
    const Plan& plan, const std::vector<Box>& boxes, const PartMarks& marks, const HiddenLayers& hidden)
{
    return Links(plan, boxes, marks).all(hidden);
}

}
