#include "model/flow/packed_rules.h"

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
template<class BoxAt>
void PackedRules<Key>::pack(std::size_t count, BoxAt boxAt)
{
    std::size_t ranges = 0;
    for (std::size_t i = 0; i < count; ++i)
        ranges += rangesOf(boxAt(i));
    m_pool = std::make_unique_for_overwrite<KeyRange<Key>[]>(ranges);
    m_boxes.reserve(count);
    KeyRange<Key>* end = m_pool.get();
    for (std::size_t i = 0; i < count; ++i) {
        const FlowBox& box = boxAt(i);
        PackedBox<Key>& packed = m_boxes.emplace_back();
        packed.fields = {append<Key>(end, box.sources), append<Key>(end, box.destinations),
            append<Key>(end, box.sourcePorts), append<Key>(end, box.destinationPorts)};
        packed.protocols = box.protocols;
        m_hasPackets = m_hasPackets || !packed.isEmpty();
    }
}

template<class Key>
PackedRules<Key>::PackedRules(std::span<const FlowRule> list)
{
    pack(list.size(), [&](std::size_t i) -> const FlowBox& { return list[i].match; });
    m_allow.reserve(list.size());
    for (const FlowRule& rule : list)
        m_allow.push_back(rule.allow);
}

template<class Key>
PackedRules<Key>::PackedRules(std::span<const FlowBox> boxes)
    : m_allow(boxes.size(), false)
{
    pack(boxes.size(), [&](std::size_t i) -> const FlowBox& { return boxes[i]; });
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
