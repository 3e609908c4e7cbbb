#include "model/flow/packed_rules.h"

#include "model/flow/rule_match.h"

#include <numeric>
#include <type_traits>

namespace ase {

namespace {

template<class Key>
constexpr bool holdsFamily(Family family)
{
    return (family == Family::V6) == std::is_same_v<Key, Key6>;
}

template<class Key>
Key keyOf(const Address& address)
{
    if constexpr (std::is_same_v<Key, Key6>)
        return address.bits();
    else
        return key4Of(address);
}

template<class Key>
KeyRanges<Key> append(KeyRange<Key>*& end, const AddressSet& set)
{
    // Families stand in order: most sets end in IPv4 and hold nothing else.
    if (std::is_same_v<Key, Key6> && (set.isEmpty() || set.ranges().back().first.family() == Family::V4))
        return {};
    KeyRange<Key>* const begin = end;
    for (const AddressRange& range : set.ranges())
        if (holdsFamily<Key>(range.first.family()))
            *end++ = {keyOf<Key>(range.first), keyOf<Key>(range.last)};
    return {begin, end};
}

template<class Key>
KeyRanges<Key> append(KeyRange<Key>*& end, const PortSet& set)
{
    static constexpr std::array<KeyRange<Key>, 1> any {{{0, 65535}}};
    if (set.ranges().size() == 1 && set.ranges().front().isAny())
        return any;
    KeyRange<Key>* const begin = end;
    for (const PortRange& range : set.ranges())
        *end++ = {range.first, range.last};
    return {begin, end};
}

std::vector<std::size_t> everyPlace(std::size_t count)
{
    std::vector<std::size_t> places(count);
    std::iota(places.begin(), places.end(), std::size_t(0));
    return places;
}

std::size_t rangesOf(const FlowBox& box)
{
    return box.sources.ranges().size() + box.destinations.ranges().size() + box.sourcePorts.ranges().size()
        + box.destinationPorts.ranges().size();
}

}

template<class Key>
bool PackedBox<Key>::isEmpty() const
{
    return protocols.isEmpty()
        || std::any_of(fields.begin(), fields.end(), [](const KeyRanges<Key>& ranges) { return ranges.empty(); });
}

template<class Key>
bool PackedBox<Key>::contains(const Point<Key>& point) const
{
    if (!protocols.contains(point.carried))
        return false;
    for (std::size_t f = 0; f < orderedFields; ++f)
        if (!holds(fields[f], point.keys[f]))
            return false;
    return true;
}

template<class Key>
bool PackedBox<Key>::meets(const PackedBox& other) const
{
    if ((protocols & other.protocols).isEmpty())
        return false;
    for (std::size_t f = 0; f < orderedFields; ++f)
        if (lie(fields[f], other.fields[f]) == Lies::Apart)
            return false;
    return true;
}

template<class Key>
template<class BoxOf>
void PackedRules<Key>::pack(std::span<const std::size_t> places, BoxOf boxOf)
{
    std::size_t ranges = 0;
    for (const std::size_t place : places)
        ranges += rangesOf(boxOf(place));
    const Pool& pool = m_pools.emplace_back(std::make_shared_for_overwrite<KeyRange<Key>[]>(ranges));
    KeyRange<Key>* end = pool.get();
    for (const std::size_t place : places) {
        const FlowBox& box = boxOf(place);
        PackedBox<Key>& packed = m_boxes[place];
        packed.fields = {append<Key>(end, box.sources), append<Key>(end, box.destinations),
            append<Key>(end, box.sourcePorts), append<Key>(end, box.destinationPorts)};
        packed.protocols = box.protocols;
        m_hasPackets = m_hasPackets || !packed.isEmpty();
    }
}

template<class Key>
PackedRules<Key>::PackedRules(std::span<const FlowRule> list)
{
    packAll(list);
}

template<class Key>
void PackedRules<Key>::packAll(std::span<const FlowRule> list)
{
    m_boxes.resize(list.size());
    pack(everyPlace(list.size()), [&](std::size_t place) -> const FlowBox& { return list[place].match; });
    m_allow.reserve(list.size());
    for (const FlowRule& rule : list)
        m_allow.push_back(rule.allow);
}

template<class Key>
PackedRules<Key>::PackedRules(std::span<const FlowBox> boxes)
    : m_boxes(boxes.size())
    , m_allow(boxes.size(), false)
{
    pack(everyPlace(boxes.size()), [&](std::size_t place) -> const FlowBox& { return boxes[place]; });
}

template<class Key>
PackedRules<Key>::PackedRules(std::span<const FlowRule> list, const PackedRules& before, const RuleMatch& match)
{
    if (before.m_pools.size() == mostPools) {
        packAll(list);
        return;
    }
    m_pools = before.m_pools;
    m_hasPackets = before.m_hasPackets;
    m_boxes.resize(list.size());
    m_allow.reserve(list.size());
    for (std::size_t place = 0; place < list.size(); ++place) {
        if (match.before[place] != RuleMatch::none)
            m_boxes[place] = before.m_boxes[match.before[place]];
        m_allow.push_back(list[place].allow);
    }
    pack(match.added, [&](std::size_t place) -> const FlowBox& { return list[place].match; });
}

template<class Key>
std::size_t PackedRules<Key>::deciding(const Point<Key>& point, std::size_t from) const
{
    while (from < m_boxes.size() && !m_boxes[from].contains(point))
        ++from;
    return from;
}

template<class Key>
Point<Key> pointOf(const Packet& packet)
{
    return {{keyOf<Key>(packet.source), keyOf<Key>(packet.destination), packet.sourcePort, packet.destinationPort},
        packet.carried};
}

template<class Key>
Packet packetOf(const Point<Key>& point)
{
    return {addressOf(point.keys[0]), addressOf(point.keys[1]), std::uint16_t(point.keys[2]), std::uint16_t(point.keys[3]),
        point.carried};
}

template<class Key>
bool isOfFamily(const Packet& packet)
{
    return holdsFamily<Key>(packet.source.family()) && holdsFamily<Key>(packet.destination.family());
}

template struct PackedBox<Key4>;
template struct PackedBox<Key6>;
template class PackedRules<Key4>;
template class PackedRules<Key6>;
template Point<Key4> pointOf(const Packet&);
template Point<Key6> pointOf(const Packet&);
template Packet packetOf(const Point<Key4>&);
template Packet packetOf(const Point<Key6>&);
template bool isOfFamily<Key4>(const Packet&);
template bool isOfFamily<Key6>(const Packet&);

}
