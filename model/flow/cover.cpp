#include "model/flow/cover.h"

#include <bit>
#include <numeric>

namespace ase {

namespace {

/// First of the ports a client's system gives out; a sample looks plain with it.
constexpr std::uint64_t ordinaryClientPort = 49152;

}

template<class Key>
void Cover<Key>::begin(const PackedBox<Key>& box)
{
    m_box = box;
    m_coveredByOne = false;
    m_boxes.clear();
    m_around.clear();
    m_numbers.clear();
}

template<class Key>
bool Cover<Key>::take(const PackedBox<Key>& box, std::uint32_t number)
{
    const ProtocolSet common = box.protocols & m_box.protocols;
    if (common.isEmpty())
        return false;
    unsigned around = common == m_box.protocols ? 1u << protocolField : 0;
    for (std::size_t f = 0; f < orderedFields; ++f) {
        const Lies lies = lie(m_box.fields[f], box.fields[f]);
        if (lies == Lies::Apart)
            return false;
        if (lies == Lies::Around)
            around |= 1u << f;
    }
    if (!m_coveredByOne && around == (1u << fieldCount) - 1) {
        m_coveredByOne = true;
        m_coveredBy = number;
    }
    m_boxes.push_back(box);
    m_around.push_back(std::uint8_t(around));
    m_numbers.push_back(number);
    return true;
}

/// Narrows a packet down field by field, each time to the place that the fewest of the remaining boxes hold.
template<class Key>
std::optional<Point<Key>> Cover<Key>::guess()
{
    Point<Key> point;
    m_candidates.resize(m_boxes.size());
    std::iota(m_candidates.begin(), m_candidates.end(), 0u);
    const auto keep = [&](auto holding) {
        std::erase_if(m_candidates, [&](std::uint32_t i) { return !holding(m_boxes[i]); });
    };

    std::array<std::size_t, 8> holders {};
    for (const PackedBox<Key>& box : m_boxes)
        for (unsigned bits = box.protocols.bits() & m_box.protocols.bits(); bits != 0; bits &= bits - 1)
            ++holders[std::size_t(std::countr_zero(bits))];
    point.carried = m_box.protocols.first();
    for (unsigned bits = m_box.protocols.bits(); bits != 0; bits &= bits - 1)
        if (const auto carried = Carried(std::countr_zero(bits));
            holders[std::size_t(carried)] < holders[std::size_t(point.carried)])
            point.carried = carried;
    keep([&](const PackedBox<Key>& box) { return box.protocols.contains(point.carried); });

    for (std::size_t f = 0; f < orderedFields; ++f) {
        const Key key = point.keys[f] = likelyKey(f);
        keep([&](const PackedBox<Key>& box) { return holds(box.fields[f], key); });
    }
    return m_candidates.empty() ? std::optional(point) : std::nullopt;
}

template<class Key>
Key Cover<Key>::likelyKey(std::size_t field)
{
    constexpr std::size_t places = 6;
    const KeyRanges<Key> whole = m_box.fields[field];
    m_places.assign({whole.back().last, whole.front().first});
    const std::size_t step = 1 + m_candidates.size() / places;
    for (std::size_t at = 0; at < m_candidates.size(); at += step) {
        const KeyRanges<Key> ranges = m_boxes[m_candidates[at]].fields[field];
        if (ranges.back().last < whole.back().last && holds(whole, Key(ranges.back().last + 1)))
            m_places.push_back(ranges.back().last + 1);
        if (ranges.front().first > whole.front().first && holds(whole, Key(ranges.front().first - 1)))
            m_places.push_back(ranges.front().first - 1);
    }
    Key best = m_places.front();
    std::size_t fewest = m_candidates.size() + 1;
    for (const Key& key : m_places) {
        std::size_t holders = 0;
        for (const std::uint32_t i : m_candidates)
            if ((m_around[i] >> field & 1) || holds(m_boxes[i].fields[field], key))
                if (++holders >= fewest)
                    break;
        if (holders < fewest) {
            fewest = holders;
            best = key;
        }
        if (fewest == 0)
            break;
    }
    return best;
}

template<class Key>
std::optional<Point<Key>> Cover<Key>::left()
{
    if (m_coveredByOne || m_box.isEmpty())
        return std::nullopt;
    if (const auto guessed = guess())
        return guessed;
    return findPiece() ? std::optional(point(0)) : std::nullopt;
}

template<class Key>
std::size_t Cover<Key>::find(bool all)
{
    if (m_box.isEmpty())
        return 0;
    m_search.cut(m_box, m_boxes, m_around);
    return m_search.find(all);
}

template<class Key>
bool Cover<Key>::findPiece()
{
    return find(false) != 0;
}

template<class Key>
std::size_t Cover<Key>::findPieces()
{
    return find(true);
}

template<class Key>
FlowBox Cover<Key>::piece(std::size_t index) const
{
    const auto addresses = [&](std::size_t field) {
        std::vector<AddressRange> ranges;
        for (const KeyRange<Key>& range : m_search.rangesOf(index, field))
            ranges.push_back({addressOf(range.first), addressOf(range.last)});
        return AddressSet(std::move(ranges));
    };
    const auto ports = [&](std::size_t field) {
        std::vector<PortRange> ranges;
        for (const KeyRange<Key>& range : m_search.rangesOf(index, field))
            ranges.push_back({std::uint16_t(range.first), std::uint16_t(range.last)});
        return PortSet(std::move(ranges));
    };
    return {addresses(0), addresses(1), ports(2), ports(3), m_search.protocolsOf(index)};
}

template<class Key>
Point<Key> Cover<Key>::point(std::size_t index) const
{
    Point<Key> point;
    for (std::size_t f = 0; f < orderedFields; ++f) {
        const std::vector<KeyRange<Key>> ranges = m_search.rangesOf(index, f);
        const bool plain = PacketField(f) == PacketField::SourcePort && holds<Key>(ranges, ordinaryClientPort);
        point.keys[f] = plain ? Key(ordinaryClientPort) : ranges.front().first;
    }
    point.carried = m_search.protocolsOf(index).first();
    return point;
}

template<class Key>
FlowCount Cover<Key>::count(std::size_t index) const
{
    FlowCount product = m_search.protocolsOf(index).count();
    for (std::size_t f = 0; f < orderedFields; ++f) {
        FlowCount points;
        for (const KeyRange<Key>& range : m_search.rangesOf(index, f))
            points += FlowCount(Uint128(range.last - range.first)) + FlowCount(std::uint64_t(1));
        product = product * points;
    }
    return product;
}

template<class Key>
std::vector<std::uint32_t> Cover<Key>::covering() const
{
    if (m_coveredByOne)
        return {m_coveredBy};
    std::vector<std::uint32_t> numbers;
    for (std::size_t i = 0; i < m_numbers.size(); ++i)
        if (m_search.isUsed(i))
            numbers.push_back(m_numbers[i]);
    return numbers;
}

template class Cover<Key4>;
template class Cover<Key6>;

}
