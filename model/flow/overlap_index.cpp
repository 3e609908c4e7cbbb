#include "model/flow/overlap_index.h"

namespace ase {

template<class Key>
OverlapIndex<Key>::OverlapIndex(const PackedRules<Key>& rules)
    : m_sources(bordersOf(rules, PacketField::Source))
    , m_destinations(bordersOf(rules, PacketField::Destination))
{
    m_parts.reserve(rules.size());
    for (std::size_t i = 0; i < rules.size(); ++i)
        m_parts.push_back(partsOf(rules.box(i)));
}

template<class Key>
typename OverlapIndex<Key>::Borders OverlapIndex<Key>::bordersOf(const PackedRules<Key>& rules, PacketField field)
{
    std::vector<Key> beginnings;
    beginnings.reserve(rules.size());
    for (std::size_t i = 0; i < rules.size(); ++i)
        if (const KeyRanges<Key> ranges = rules.box(i).fields[std::size_t(field)]; !ranges.empty())
            beginnings.push_back(ranges.front().first);
    std::sort(beginnings.begin(), beginnings.end());
    beginnings.erase(std::unique(beginnings.begin(), beginnings.end()), beginnings.end());
    Borders borders {};
    for (std::size_t i = 0; i < borders.size() && !beginnings.empty(); ++i)
        borders[i] = beginnings[(i + 1) * beginnings.size() / partCount];
    return borders;
}

template<class Key>
unsigned OverlapIndex<Key>::partOf(const Borders& borders, const Key& key)
{
    return unsigned(std::upper_bound(borders.begin(), borders.end(), key) - borders.begin());
}

template<class Key>
std::uint64_t OverlapIndex<Key>::partsOf(const Borders& borders, KeyRanges<Key> ranges)
{
    std::uint64_t parts = 0;
    for (const KeyRange<Key>& range : ranges) {
        const unsigned first = partOf(borders, range.first);
        const unsigned last = partOf(borders, range.last);
        parts |= (~std::uint64_t(0) >> (partCount - 1 - (last - first))) << first;
    }
    return parts;
}

template<class Key>
typename OverlapIndex<Key>::Parts OverlapIndex<Key>::partsOf(const PackedBox<Key>& box) const
{
    return {partsOf(m_sources, box.fields[std::size_t(PacketField::Source)]),
        partsOf(m_destinations, box.fields[std::size_t(PacketField::Destination)])};
}

template<class Key>
std::size_t OverlapIndex<Key>::deciding(const PackedRules<Key>& rules, const Point<Key>& point, std::size_t first) const
{
    const std::uint64_t source = std::uint64_t(1) << partOf(m_sources, point.keys[std::size_t(PacketField::Source)]);
    const std::uint64_t destination = std::uint64_t(1)
        << partOf(m_destinations, point.keys[std::size_t(PacketField::Destination)]);
    for (std::size_t i = first; i < m_parts.size(); ++i)
        if ((m_parts[i].sources & source) != 0 && (m_parts[i].destinations & destination) != 0
            && rules.box(i).contains(point))
            return i;
    return m_parts.size();
}

template class OverlapIndex<Key4>;
template class OverlapIndex<Key6>;

}
