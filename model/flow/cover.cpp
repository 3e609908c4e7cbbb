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
    m_pieces.clear();
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
    m_lists.resize(m_boxes.size());
    std::iota(m_lists.begin(), m_lists.end(), 0u);
    const auto keep = [&](auto holding) { std::erase_if(m_lists, [&](std::uint32_t i) { return !holding(m_boxes[i]); }); };

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
    return m_lists.empty() ? std::optional(point) : std::nullopt;
}

template<class Key>
Key Cover<Key>::likelyKey(std::size_t field)
{
    constexpr std::size_t places = 6;
    const KeyRanges<Key> whole = m_box.fields[field];
    m_cuts.assign({whole.back().last, whole.front().first});
    const std::size_t step = 1 + m_lists.size() / places;
    for (std::size_t at = 0; at < m_lists.size(); at += step) {
        const KeyRanges<Key> ranges = m_boxes[m_lists[at]].fields[field];
        if (ranges.back().last < whole.back().last && holds(whole, Key(ranges.back().last + 1)))
            m_cuts.push_back(ranges.back().last + 1);
        if (ranges.front().first > whole.front().first && holds(whole, Key(ranges.front().first - 1)))
            m_cuts.push_back(ranges.front().first - 1);
    }
    Key best = m_cuts.front();
    std::size_t fewest = m_lists.size() + 1;
    for (const Key& key : m_cuts) {
        std::size_t holders = 0;
        for (const std::uint32_t i : m_lists)
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
void Cover<Key>::cutField(std::size_t field)
{
    const KeyRanges<Key> whole = m_box.fields[field];
    m_cuts.clear();
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        if (m_around[i] >> field & 1)
            continue;
        const KeyRanges<Key> ranges = m_boxes[i].fields[field];
        auto range = std::lower_bound(ranges.begin(), ranges.end(), whole.front().first,
            [](const KeyRange<Key>& r, const Key& key) { return r.last < key; });
        for (; range != ranges.end() && range->first <= whole.back().last; ++range) {
            m_cuts.push_back(range->first);
            if (range->last < whole.back().last)
                m_cuts.push_back(range->last + 1);
        }
    }
    std::sort(m_cuts.begin(), m_cuts.end());
    std::vector<KeyRange<Key>>& atoms = m_atoms[field];
    atoms.clear();
    auto next = m_cuts.begin();
    for (const KeyRange<Key>& part : whole) {
        atoms.push_back(part);
        for (; next != m_cuts.end() && *next <= part.last; ++next) {
            if (*next <= atoms.back().first)
                continue;
            atoms.back().last = *next - 1;
            atoms.push_back({*next, part.last});
        }
    }
}

template<class Key>
void Cover<Key>::setBits(Word* mask, std::size_t field, KeyRanges<Key> ranges) const
{
    const std::vector<KeyRange<Key>>& atoms = m_atoms[field];
    const auto before = [](const KeyRange<Key>& r, const Key& key) { return r.last < key; };
    auto range = std::lower_bound(ranges.begin(), ranges.end(), atoms.front().first, before);
    auto atom = atoms.begin();
    for (; range != ranges.end() && range->first <= atoms.back().last; ++range) {
        atom = std::lower_bound(atom, atoms.end(), range->first, before);
        for (; atom != atoms.end() && atom->first <= range->last; ++atom) {
            const std::size_t bit = std::size_t(atom - atoms.begin());
            mask[bit / wordBits] |= Word(1) << bit % wordBits;
        }
    }
}

template<class Key>
void Cover<Key>::cut()
{
    for (std::size_t f = 0; f < orderedFields; ++f) {
        cutField(f);
        m_at[f + 1] = m_at[f] + (m_atoms[f].size() + wordBits - 1) / wordBits;
    }
    m_at[fieldCount] = m_at[protocolField] + 1;

    const std::size_t words = m_at[fieldCount];
    m_rests.assign(words, 0);
    for (std::size_t f = 0; f < orderedFields; ++f)
        for (std::size_t bit = 0; bit < m_atoms[f].size(); ++bit)
            m_rests[m_at[f] + bit / wordBits] |= Word(1) << bit % wordBits;
    m_rests[m_at[protocolField]] = m_box.protocols.bits();

    m_masks.assign(words * m_boxes.size(), 0);
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        Word* const mask = &m_masks[i * words];
        for (std::size_t f = 0; f < orderedFields; ++f) {
            if (m_around[i] >> f & 1)
                std::copy(&m_rests[m_at[f]], &m_rests[m_at[f + 1]], mask + m_at[f]);
            else
                setBits(mask + m_at[f], f, m_boxes[i].fields[f]);
        }
        mask[m_at[protocolField]] = m_boxes[i].protocols.bits();
    }
    m_used.assign(m_boxes.size(), 0);
    m_lists.resize(m_boxes.size());
    std::iota(m_lists.begin(), m_lists.end(), 0u);
    m_pieces.clear();
}

template<class Key>
std::optional<unsigned> Cover<Key>::leftBy(const Word* rest, const Word* candidate) const
{
    unsigned fields = 0;
    for (std::size_t f = 0; f < fieldCount; ++f) {
        Word common = 0;
        Word outside = 0;
        for (std::size_t w = m_at[f]; w < m_at[f + 1]; ++w) {
            common |= rest[w] & candidate[w];
            outside |= rest[w] & ~candidate[w];
        }
        if (common == 0)
            return std::nullopt;
        if (outside != 0)
            fields |= 1u << f;
    }
    return fields;
}

/// How much of the rest lies in the candidate, by the number of pieces of each field.
template<class Key>
double Cover<Key>::shareOf(const Word* rest, const Word* candidate) const
{
    double share = 1;
    for (std::size_t f = 0; f < fieldCount; ++f) {
        int common = 0;
        int whole = 0;
        for (std::size_t w = m_at[f]; w < m_at[f + 1]; ++w) {
            common += std::popcount(rest[w] & candidate[w]);
            whole += std::popcount(rest[w]);
        }
        share *= double(common) / double(whole);
    }
    return share;
}

/// Looks for what is left of the mask at `rest` after the candidates listed from `first` on, all of the list's end. Both
/// stand on top of their stacks and are used up. True: a piece was found, and one is enough.
template<class Key>
bool Cover<Key>::search(std::size_t rest, std::size_t first, bool all)
{
    const std::size_t words = m_at[fieldCount];
    bool smaller = true;
    while (smaller) {
        smaller = false;
        std::size_t kept = first;
        for (std::size_t at = first; at < m_lists.size(); ++at) {
            const std::uint32_t candidate = m_lists[at];
            const Word* const mask = &m_masks[candidate * words];
            const std::optional<unsigned> fields = leftBy(&m_rests[rest], mask);
            if (!fields)
                continue;
            if (std::popcount(*fields) > 1) {
                m_lists[kept++] = candidate;
                continue;
            }
            m_used[candidate] = 1;
            if (*fields == 0)
                return false;
            const auto field = std::size_t(std::countr_zero(*fields));
            for (std::size_t w = m_at[field]; w < m_at[field + 1]; ++w)
                m_rests[rest + w] &= ~mask[w];
            smaller = true;
        }
        m_lists.resize(kept);
    }
    if (m_lists.size() == first) {
        m_pieces.insert(m_pieces.end(), &m_rests[rest], &m_rests[rest] + words);
        return !all;
    }
    return split(rest, first, all);
}

template<class Key>
bool Cover<Key>::split(std::size_t rest, std::size_t first, bool all)
{
    const std::size_t words = m_at[fieldCount];
    const std::size_t around = bestToSplit(rest, first);
    const std::uint32_t candidate = m_lists[around];
    m_used[candidate] = 1;
    m_lists[around] = m_lists.back();
    m_lists.pop_back();
    const std::size_t last = m_lists.size();
    const Word* const mask = &m_masks[candidate * words];
    for (std::size_t f = 0; f < fieldCount; ++f) {
        const std::size_t piece = m_rests.size();
        m_rests.resize(piece + words);
        std::copy_n(&m_rests[rest], words, &m_rests[piece]);
        Word outside = 0;
        for (std::size_t w = m_at[f]; w < m_at[f + 1]; ++w) {
            outside |= m_rests[piece + w] &= ~mask[w];
            m_rests[rest + w] &= mask[w];
        }
        if (outside != 0) {
            m_lists.resize(last + (last - first));
            std::copy_n(m_lists.begin() + std::ptrdiff_t(first), last - first, m_lists.begin() + std::ptrdiff_t(last));
            if (search(piece, last, all))
                return true;
            m_lists.resize(last);
        }
        m_rests.resize(piece);
    }
    return false;
}

/// The candidate that leaves pieces in the fewest fields, and of those the one that takes the most.
template<class Key>
std::size_t Cover<Key>::bestToSplit(std::size_t rest, std::size_t first) const
{
    const std::size_t words = m_at[fieldCount];
    std::size_t best = first;
    int fewest = int(fieldCount) + 1;
    double most = 0;
    for (std::size_t at = first; at < m_lists.size(); ++at) {
        const Word* const mask = &m_masks[m_lists[at] * words];
        const int fields = std::popcount(*leftBy(&m_rests[rest], mask));
        if (fields > fewest)
            continue;
        const double share = shareOf(&m_rests[rest], mask);
        if (fields < fewest || share > most) {
            best = at;
            fewest = fields;
            most = share;
        }
    }
    return best;
}

template<class Key>
std::size_t Cover<Key>::find(bool all)
{
    if (m_box.isEmpty())
        return 0;
    cut();
    search(0, 0, all);
    return m_pieces.size() / m_at[fieldCount];
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
std::vector<KeyRange<Key>> Cover<Key>::rangesOf(std::size_t index, std::size_t field) const
{
    const Word* const mask = &m_pieces[index * m_at[fieldCount] + m_at[field]];
    std::vector<KeyRange<Key>> ranges;
    for (std::size_t bit = 0; bit < m_atoms[field].size(); ++bit) {
        if ((mask[bit / wordBits] >> bit % wordBits & 1) == 0)
            continue;
        const KeyRange<Key>& atom = m_atoms[field][bit];
        if (!ranges.empty() && ranges.back().last + 1 == atom.first)
            ranges.back().last = atom.last;
        else
            ranges.push_back(atom);
    }
    return ranges;
}

template<class Key>
ProtocolSet Cover<Key>::protocolsOf(std::size_t index) const
{
    return ProtocolSet::ofBits(std::uint8_t(m_pieces[index * m_at[fieldCount] + m_at[protocolField]]));
}

template<class Key>
FlowBox Cover<Key>::piece(std::size_t index) const
{
    const auto addresses = [&](std::size_t field) {
        std::vector<AddressRange> ranges;
        for (const KeyRange<Key>& range : rangesOf(index, field))
            ranges.push_back({addressOf(range.first), addressOf(range.last)});
        return AddressSet(std::move(ranges));
    };
    const auto ports = [&](std::size_t field) {
        std::vector<PortRange> ranges;
        for (const KeyRange<Key>& range : rangesOf(index, field))
            ranges.push_back({std::uint16_t(range.first), std::uint16_t(range.last)});
        return PortSet(std::move(ranges));
    };
    return {addresses(0), addresses(1), ports(2), ports(3), protocolsOf(index)};
}

template<class Key>
Point<Key> Cover<Key>::point(std::size_t index) const
{
    Point<Key> point;
    for (std::size_t f = 0; f < orderedFields; ++f) {
        const std::vector<KeyRange<Key>> ranges = rangesOf(index, f);
        const bool plain = PacketField(f) == PacketField::SourcePort && holds<Key>(ranges, ordinaryClientPort);
        point.keys[f] = plain ? Key(ordinaryClientPort) : ranges.front().first;
    }
    point.carried = protocolsOf(index).first();
    return point;
}

template<class Key>
FlowCount Cover<Key>::count(std::size_t index) const
{
    FlowCount product = protocolsOf(index).count();
    for (std::size_t f = 0; f < orderedFields; ++f) {
        FlowCount points;
        for (const KeyRange<Key>& range : rangesOf(index, f))
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
        if (m_used[i])
            numbers.push_back(m_numbers[i]);
    return numbers;
}

template class Cover<Key4>;
template class Cover<Key6>;

}
