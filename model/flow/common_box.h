#pragma once

#include "model/flow/packed_rules.h"

namespace ase {

/// The packets that two boxes share, as a box with ranges of its own. Memory is kept from pair to pair.
template<class Key>
class CommonBox {
public:
    /// Valid until the next call.
    const PackedBox<Key>& of(const PackedBox<Key>& left, const PackedBox<Key>& right)
    {
        for (std::size_t f = 0; f < orderedFields; ++f)
            m_box.fields[f] = common(left.fields[f], right.fields[f], m_ranges[f]);
        m_box.protocols = left.protocols & right.protocols;
        return m_box;
    }

private:
    static KeyRanges<Key> common(KeyRanges<Key> left, KeyRanges<Key> right, std::vector<KeyRange<Key>>& ranges)
    {
        ranges.clear();
        auto a = left.begin();
        auto b = right.begin();
        while (a != left.end() && b != right.end()) {
            const Key first = std::max(a->first, b->first);
            const Key last = std::min(a->last, b->last);
            if (first <= last)
                ranges.push_back({first, last});
            if (a->last < b->last)
                ++a;
            else
                ++b;
        }
        return ranges;
    }

    std::array<std::vector<KeyRange<Key>>, orderedFields> m_ranges;
    PackedBox<Key> m_box;
};

}
