#include "ui/space/space_rows.h"

#include "model/azure/address_space.h"
#include "model/capacity/needed_prefix.h"
#include "model/plan/edit/free_space.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace ase {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Space", text);
}

/// Somebody else's addresses.
struct Other {
    QString key;
    QString name;
    AddressSet space;
    bool site = false;
};

AddressSet ipv4(const std::vector<PrefixField>& fields)
{
    return addressesOf(fields).only(Family::V4);
}

std::set<VirtualNetworkId> peersOf(const Network& network, VirtualNetworkId id)
{
    std::set<VirtualNetworkId> peers;
    for (const auto& row : network.peerings.rows()) {
        if (row.value->local == id)
            peers.insert(row.value->remote);
        if (row.value->remote == id)
            peers.insert(row.value->local);
    }
    peers.erase(id);
    return peers;
}

/// Peered networks, and the sites that a gateway of the network or of a peer leads to.
std::vector<Other> othersOf(const Network& network, VirtualNetworkId id)
{
    std::vector<Other> others;
    const std::set<VirtualNetworkId> peers = peersOf(network, id);
    for (const VirtualNetworkId peer : peers)
        if (const VirtualNetwork* found = network.virtualNetworks.find(peer))
            others.push_back({idText(peer.value), textOf(found->name), ipv4(found->addressSpace), false});
    const auto leadsHere = [&](const SiteConnection& connection) {
        const Device* gateway = network.devices.find(connection.gateway);
        const SubnetId* stands = gateway ? subnetOf(*gateway) : nullptr;
        const Subnet* subnet = stands ? network.subnets.find(*stands) : nullptr;
        return subnet && (subnet->network == id || peers.contains(subnet->network));
    };
    for (const auto& row : network.sites.rows())
        if (std::any_of(row.value->connections.begin(), row.value->connections.end(), leadsHere))
            others.push_back({idText(row.id.value), textOf(row.value->name), ipv4(row.value->prefixes), true});
    return others;
}

struct Placed {
    Address first;
    int rank = 0;
    SpaceLine line;
};

QString keyOf(const char* kind, const Prefix& prefix)
{
    return QLatin1String(kind) + text(prefix);
}

/// Whether the ends of two sets leave room for a common address: cheap, and mostly no.
bool mayMeet(const AddressSet& a, const AddressSet& b)
{
    return !a.isEmpty() && !b.isEmpty() && a.ranges().front().first <= b.ranges().back().last
        && b.ranges().front().first <= a.ranges().back().last;
}

class SpaceReader {
public:
    SpaceReader(const Network& network, VirtualNetworkId id, const UseOf& useOf)
        : m_network(network)
        , m_id(id)
        , m_useOf(useOf)
        , m_taken(subnetSpace(network, id).only(Family::V4))
    {
        for (const auto& row : network.subnets.rows())
            if (row.value->network == id)
                m_own.emplace_back(row.id, ipv4(row.value->prefixes));
    }

    std::vector<SpaceLine> lines(const VirtualNetwork& vnet)
    {
        std::vector<Prefix> ranges;
        for (const PrefixField& field : vnet.addressSpace)
            if (const Prefix* prefix = valueOf(field); prefix && prefix->family() == Family::V4)
                ranges.push_back(*prefix);
        std::sort(ranges.begin(), ranges.end());
        ranges.erase(std::unique(ranges.begin(), ranges.end()), ranges.end());
        for (const Prefix& range : ranges)
            addRange(range);
        addRest(vnet);
        return std::move(m_lines);
    }

private:
    void addRange(const Prefix& range)
    {
        const AddressSet fresh = AddressSet(range) - m_listed; // ranges that overlap list a block once
        const AddressSet free = fresh - m_taken;
        const QLocale locale;
        SpaceCells head;
        head.kind = SpaceKind::Range;
        head.prefix = range;
        head.written = text(range);
        head.size = double(range.size4());
        head.name =
            say(QT_TRANSLATE_NOOP("Space", "%1 addresses, %2 of them free"))
                .arg(locale.toString(qulonglong(range.size4())), locale.toString(qulonglong(free.count(Family::V4))));
        if (m_listed.overlaps(range))
            head.note = say(QT_TRANSLATE_NOOP("Space", "It overlaps with another range of the network."));
        m_listed = m_listed | AddressSet(range);
        m_lines.push_back({keyOf("range:", range), std::move(head)});
        std::vector<Placed> inside;
        for (const auto& row : m_network.subnets.rows()) {
            const Prefix* prefix = row.value->firstIpv4Prefix();
            if (row.value->network != m_id || !prefix || !range.contains(*prefix) || !m_shown.insert(row.id).second)
                continue;
            inside.push_back({prefix->first(), 1, subnetLine(row.id, *row.value)});
        }
        for (const Prefix& block : free.prefixes())
            inside.push_back({block.first(), 2, freeLine(block)});
        for (const Other& other : othersOf(m_network, m_id))
            for (const Prefix& block : (other.space & fresh).prefixes())
                inside.push_back({block.first(), 0, overlapLine(block, other)});
        std::stable_sort(inside.begin(), inside.end(),
            [](const Placed& a, const Placed& b) { return std::tie(a.first, a.rank) < std::tie(b.first, b.rank); });
        for (Placed& placed : inside)
            m_lines.push_back(std::move(placed.line));
    }

    /// Subnets that no range holds.
    void addRest(const VirtualNetwork& vnet)
    {
        std::vector<SpaceLine> rest;
        for (const auto& row : m_network.subnets.rows())
            if (row.value->network == m_id && m_shown.insert(row.id).second)
                rest.push_back(subnetLine(row.id, *row.value));
        if (rest.empty())
            return;
        SpaceCells head;
        head.kind = SpaceKind::Outside;
        head.name = say(QT_TRANSLATE_NOOP("Space", "Outside the address space of %1")).arg(textOf(vnet.name));
        m_lines.push_back({QStringLiteral("outside"), std::move(head)});
        for (SpaceLine& line : rest)
            m_lines.push_back(std::move(line));
    }

    SpaceLine freeLine(const Prefix& block) const
    {
        SpaceCells cells;
        cells.kind = SpaceKind::Free;
        cells.prefix = block;
        cells.written = text(block);
        cells.size = double(block.size4());
        return {keyOf("free:", block), std::move(cells)};
    }

    SpaceLine overlapLine(const Prefix& block, const Other& other) const
    {
        SpaceCells cells;
        cells.kind = SpaceKind::Overlap;
        cells.prefix = block;
        cells.written = text(block);
        cells.size = double(block.size4());
        cells.name = other.name;
        cells.severity = other.site ? Severity::Warning : Severity::Error;
        cells.note = (other.site
                ? say(QT_TRANSLATE_NOOP("Space", "Site %1 has these addresses too: packets to them do not find their way."))
                : say(QT_TRANSLATE_NOOP("Space", "Peered network %1 has these addresses too: Azure refuses the peering.")))
                         .arg(other.name);
        return {keyOf("overlap:", block) + other.key, std::move(cells)};
    }

    SpaceLine subnetLine(SubnetId id, const Subnet& subnet) const
    {
        SpaceCells cells;
        cells.kind = SpaceKind::Subnet;
        cells.subnet = id;
        cells.name = textOf(subnet.name);
        const Prefix* prefix = subnet.firstIpv4Prefix();
        if (prefix)
            cells.prefix = *prefix;
        cells.written = prefix ? text(*prefix) : subnet.prefixes.empty() ? QString() : textOf(subnet.prefixes.front());
        cells.size = prefix ? double(prefix->size4()) : 0;
        if (const SubnetUse* use = m_useOf(id)) {
            cells.counted = prefix && use->prefix.has_value() && *use->prefix == *prefix;
            cells.used = use->used;
            cells.peak = std::max(use->used, use->peak);
            cells.needed = cells.counted ? neededPrefix(m_network, *use) : std::nullopt;
            cells.keptFor = use->keptFor;
        }
        cells.note = noteOf(id, subnet, prefix, cells);
        if (cells.note.isEmpty() && cells.counted && cells.needed && *cells.needed < prefix->length()) {
            cells.note = say(QT_TRANSLATE_NOOP("Space", "Its plans need a /%1.")).arg(*cells.needed);
            cells.severity = Severity::Warning;
        }
        return {QStringLiteral("subnet:") + idText(id.value), std::move(cells)};
    }

    QString noteOf(SubnetId id, const Subnet& subnet, const Prefix* prefix, const SpaceCells& cells) const
    {
        if (!prefix)
            return cells.written.isEmpty() ? say(QT_TRANSLATE_NOOP("Space", "It has no prefix."))
                                           : say(QT_TRANSLATE_NOOP("Space", "Its prefix cannot be read."));
        QStringList overlapped;
        const AddressSet own = ipv4(subnet.prefixes);
        for (const auto& [other, space] : m_own)
            if (other != id && mayMeet(own, space) && own.overlaps(space))
                overlapped.append(nameOf(m_network, other));
        if (!overlapped.isEmpty())
            return say(QT_TRANSLATE_NOOP("Space", "It overlaps with %1.")).arg(overlapped.join(QStringLiteral(", ")));
        if (prefix->length() > azure::longestSubnetPrefix)
            return say(QT_TRANSLATE_NOOP("Space", "Azure has no subnet smaller than /%1.")).arg(azure::longestSubnetPrefix);
        return {};
    }

    const Network& m_network;
    VirtualNetworkId m_id;
    const UseOf& m_useOf;
    AddressSet m_taken; ///< by subnets
    AddressSet m_listed; ///< in the ranges so far
    std::vector<std::pair<SubnetId, AddressSet>> m_own;
    std::set<SubnetId> m_shown;
    std::vector<SpaceLine> m_lines;
};

}

std::vector<SpaceLine> spaceLines(const Network& network, VirtualNetworkId id, const UseOf& useOf)
{
    const VirtualNetwork* vnet = network.virtualNetworks.find(id);
    return vnet ? SpaceReader(network, id, useOf).lines(*vnet) : std::vector<SpaceLine>();
}

}
