#include "model/flow/overlap_index.h"

namespace ase {

template<class Key>
OverlapIndex<Key>::OverlapIndex(const PackedRules<Key>& rules)
{
    if (!rules.hasPackets())
        return;
    m_sources = bordersOf(rules, PacketField::Source);
    m_destinations = bordersOf(rules, PacketField::Destination);
    m_size = rules.size();
    m_words = (m_size + wordBits - 1) / wordBits;
    m_bySource.resize(partCount * m_words);
    m_byDestination.resize(partCount * m_words);
    for (std::size_t i = 0; i < m_size; ++i)
        addRule(i, partsOf(rules.box(i)));
}

template<class Key>
void OverlapIndex<Key>::addRule(std::size_t place, Parts parts)
{
    const Word bit = Word(1) << place % wordBits;
    for (Word rest = parts.sources; rest != 0; rest &= rest - 1)
        m_bySource[std::size_t(std::countr_zero(rest)) * m_words + place / wordBits] |= bit;
    for (Word rest = parts.destinations; rest != 0; rest &= rest - 1)
        m_byDestination[std::size_t(std::countr_zero(rest)) * m_words + place / wordBits] |= bit;
}

template<class Key>
typename OverlapIndex<Key>::Borders OverlapIndex<Key>::bordersOf(const PackedRules<Key>& rules, PacketField field)
{
    constexpr std::size_t samples = partCount * 4;
    std::vector<Key> beginnings;
    const std::size_t step = 1 + rules.size() / samples;
    for (std::size_t i = 0; i < rules.size(); i += step)
        if (const KeyRanges<Key> ranges = rules.box(i).fields[std::size_t(field)]; !ranges.empty())
            beginnings.push_back(ranges.front().first);
    std::sort(beginnings.begin(), beginnings.end());
    beginnings.erase(std::unique(beginnings.begin(), beginnings.end()), beginnings.end());
    Borders borders {};
    for (std::size_t i = 0; i < borders.size() && !beginnings.empty(); ++i)
        borders[i] = beginnings[(i + 1) * beginnings.size() / partCount];
    return borders;
}

/// How many borders stand at or before the key. Without branches: which way a search goes cannot be foreseen.
template<class Key>
unsigned OverlapIndex<Key>::partOf(const Borders& borders, const Key& key)
{
    unsigned part = 0;
    for (unsigned half = partCount / 2; half != 0; half /= 2)
        part += borders[part + half - 1] <= key ? half : 0;
    return part;
}

template<class Key>
typename OverlapIndex<Key>::Word OverlapIndex<Key>::partsOf(const Borders& borders, KeyRanges<Key> ranges)
{
    if (ranges.empty())
        return 0;
    const auto between = [&](const Key& first, const Key& last) {
        return ~Word(0) << partOf(borders, first) & ~Word(0) >> (partCount - 1 - partOf(borders, last));
    };
    // A long list of a tag touches nearly every part between its ends: to look closer costs more than it saves.
    constexpr std::size_t manyRanges = 16;
    if (ranges.size() > manyRanges)
        return between(ranges.front().first, ranges.back().last);
    Word parts = 0;
    for (const KeyRange<Key>& range : ranges)
        parts |= between(range.first, range.last);
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
    const Parts parts {Word(1) << partOf(m_sources, point.keys[std::size_t(PacketField::Source)]),
        Word(1) << partOf(m_destinations, point.keys[std::size_t(PacketField::Destination)])};
    std::size_t found = rules.size();
    eachOf(parts, first, m_size, [&](std::size_t place) {
        if (rules.box(place).contains(point))
            found = place;
        return found == rules.size();
    });
    return found;
}

template class OverlapIndex<Key4>;
template class OverlapIndex<Key6>;

}
