#pragma once

#include "model/flow/packed_rules.h"

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
        const Parts parts = partsOf(box);
        for (std::size_t i = first; i < last; ++i)
            if ((m_parts[i].sources & parts.sources) != 0 && (m_parts[i].destinations & parts.destinations) != 0
                && !visit(i))
                return;
    }

    /// Place of the first rule from `first` on that holds the packet; the number of rules where none does.
    std::size_t deciding(const PackedRules<Key>& rules, const Point<Key>& point, std::size_t first = 0) const;

private:
    static constexpr std::size_t partCount = 64;
    struct Parts {
        std::uint64_t sources;
        std::uint64_t destinations;
    };
    using Borders = std::array<Key, partCount - 1>;

    static Borders bordersOf(const PackedRules<Key>& rules, PacketField field);
    static unsigned partOf(const Borders& borders, const Key& key);
    static std::uint64_t partsOf(const Borders& borders, KeyRanges<Key> ranges);
    Parts partsOf(const PackedBox<Key>& box) const;

    Borders m_sources;
    Borders m_destinations;
    std::vector<Parts> m_parts;
};

extern template class OverlapIndex<Key4>;
extern template class OverlapIndex<Key6>;

}
