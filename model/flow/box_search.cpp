#include "model/flow/box_search.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace ase {

template<class Key>
void BoxSearch<Key>::cutField(std::size_t field, KeyRanges<Key> whole)
{
    m_cuts.clear();
    for (std::size_t i = 0; i < m_taken.size(); ++i) {
        if (m_around[i] >> field & 1)
            continue;
        const KeyRanges<Key> ranges = m_taken[i].fields[field];
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
void BoxSearch<Key>::setBits(Word* mask, std::size_t field, KeyRanges<Key> ranges) const
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
void BoxSearch<Key>::cut(
    const PackedBox<Key>& box, std::span<const PackedBox<Key>> taken, std::span<const std::uint8_t> around)
{
    m_taken = taken;
    m_around = around;
    for (std::size_t f = 0; f < orderedFields; ++f) {
        cutField(f, box.fields[f]);
        m_at[f + 1] = m_at[f] + (m_atoms[f].size() + wordBits - 1) / wordBits;
    }
    m_at[fieldCount] = m_at[protocolField] + 1;

    const std::size_t words = m_at[fieldCount];
    m_rests.assign(words, 0);
    for (std::size_t f = 0; f < orderedFields; ++f)
        for (std::size_t bit = 0; bit < m_atoms[f].size(); ++bit)
            m_rests[m_at[f] + bit / wordBits] |= Word(1) << bit % wordBits;
    m_rests[m_at[protocolField]] = box.protocols.bits();

    m_masks.assign(words * m_taken.size(), 0);
    for (std::size_t i = 0; i < m_taken.size(); ++i) {
        Word* const mask = &m_masks[i * words];
        for (std::size_t f = 0; f < orderedFields; ++f) {
            if (m_around[i] >> f & 1)
                std::copy(&m_rests[m_at[f]], &m_rests[m_at[f + 1]], mask + m_at[f]);
            else
                setBits(mask + m_at[f], f, m_taken[i].fields[f]);
        }
        mask[m_at[protocolField]] = m_taken[i].protocols.bits();
    }
}

template<class Key>
std::optional<unsigned> BoxSearch<Key>::leftBy(const Word* rest, const Word* candidate) const
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
double BoxSearch<Key>::shareOf(const Word* rest, const Word* candidate) const
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
bool BoxSearch<Key>::search(std::size_t rest, std::size_t first, bool all)
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
bool BoxSearch<Key>::split(std::size_t rest, std::size_t first, bool all)
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
std::size_t BoxSearch<Key>::bestToSplit(std::size_t rest, std::size_t first) const
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
std::size_t BoxSearch<Key>::find(bool all)
{
    m_used.assign(m_taken.size(), 0);
    m_lists.resize(m_taken.size());
    std::iota(m_lists.begin(), m_lists.end(), 0u);
    m_pieces.clear();
    search(0, 0, all);
    return m_pieces.size() / m_at[fieldCount];
}

template<class Key>
std::vector<KeyRange<Key>> BoxSearch<Key>::rangesOf(std::size_t index, std::size_t field) const
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
ProtocolSet BoxSearch<Key>::protocolsOf(std::size_t index) const
{
    return ProtocolSet::ofBits(std::uint8_t(m_pieces[index * m_at[fieldCount] + m_at[protocolField]]));
}

template class BoxSearch<Key4>;
template class BoxSearch<Key6>;

}
