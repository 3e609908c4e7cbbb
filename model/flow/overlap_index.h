#pragma once

#include "model/flow/packed_rules.h"

#include <bit>

namespace ase {

/// Finds quickly which rules of a list may share packets with a box. The addresses of the list are divided into 64 parts
/// that as many rules begin in; two boxes that have no part in common, as source or as destination, are apart.
template<class Key>
class OverlapIndex {
public:
    explicit OverlapIndex(const PackedRules<Key>& rules);

    /// Calls `visit(place)` for the rules of [first, last) that may meet the box, in order, until it returns false.
    template<class Visit>
    void eachNear(const PackedBox<Key>& box, std::size_t first, std::size_t last, Visit visit) const
    {
        eachOf(partsOf(box), first, std::min(last, m_size), visit);
    }
    /// Place of the first rule from `first` on that holds the packet; the number of rules where none does.
    std::size_t deciding(const PackedRules<Key>& rules, const Point<Key>& point, std::size_t first = 0) const;

private:
    using Word = std::uint64_t;
    static constexpr std::size_t wordBits = 64;
    static constexpr std::size_t partCount = 64;
    using Borders = std::array<Key, partCount - 1>;
    struct Parts {
        Word sources; ///< a bit a part
        Word destinations;
    };

    static Borders bordersOf(const PackedRules<Key>& rules, PacketField field);
    static unsigned partOf(const Borders& borders, const Key& key);
    static Word partsOf(const Borders& borders, KeyRanges<Key> ranges);
    Parts partsOf(const PackedBox<Key>& box) const;
    void addRule(std::size_t place, Parts parts);

    /// The rules with some of the parts, from word `word` of the rows on.
    Word anyOf(const std::vector<Word>& rows, Word parts, std::size_t word) const
    {
        if (parts == ~Word(0))
            return parts;
        Word rules = 0;
        for (; parts != 0; parts &= parts - 1)
            rules |= rows[std::size_t(std::countr_zero(parts)) * m_words + word];
        return rules;
    }

    template<class Visit>
    void eachOf(Parts parts, std::size_t first, std::size_t last, Visit visit) const
    {
        for (std::size_t w = first / wordBits; w * wordBits < last; ++w) {
            Word rules = anyOf(m_bySource, parts.sources, w) & anyOf(m_byDestination, parts.destinations, w);
            if (w == first / wordBits)
                rules &= ~Word(0) << first % wordBits;
            for (; rules != 0; rules &= rules - 1) {
                const std::size_t place = w * wordBits + std::size_t(std::countr_zero(rules));
                if (place >= last || !visit(place))
                    return;
            }
        }
    }

    Borders m_sources {};
    Borders m_destinations {};
    std::size_t m_size = 0; ///< rules, where any holds a packet of the family
    std::size_t m_words = 0; ///< of a row
    std::vector<Word> m_bySource; ///< for each part a row of bits: the rules that touch it
    std::vector<Word> m_byDestination;
};

extern template class OverlapIndex<Key4>;
extern template class OverlapIndex<Key6>;

}
