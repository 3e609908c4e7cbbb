#include "model/flow/first_match.h"

#include <bit>
#include <unordered_map>

namespace ase {

namespace {

constexpr std::size_t wordBits = 64;

/// A rule begins or ceases to hold the points of a field.
template<class Key>
struct Change {
    Key at;
    std::uint32_t rule;
};

/// Every change of a field in its order; a range that reaches the end of the order never ceases.
template<class Key>
std::vector<Change<Key>> changesOf(const PackedRules<Key>& rules, PacketField field)
{
    std::vector<Change<Key>> changes;
    for (std::size_t rule = 0; rule < rules.size(); ++rule)
        for (const KeyRange<Key>& range : rules.box(rule).fields[std::size_t(field)]) {
            changes.push_back({range.first, std::uint32_t(rule)});
            if (range.last + 1 != 0)
                changes.push_back({range.last + 1, std::uint32_t(rule)});
        }
    std::sort(changes.begin(), changes.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
    return changes;
}

}

/// Rows are kept once each: many points of a field are held by the same rules.
template<class Key>
class FirstMatch::Table<Key>::RowStore {
public:
    explicit RowStore(Table& table)
        : m_table(table)
    {
    }

    std::uint32_t rowOf(const std::vector<Word>& bits)
    {
        std::size_t hash = 0;
        for (const Word word : bits)
            hash = (hash ^ word) * 0x9e3779b97f4a7c15u ^ hash >> 29;
        const auto [begin, end] = m_known.equal_range(hash);
        for (auto known = begin; known != end; ++known)
            if (std::equal(bits.begin(), bits.end(), m_table.m_rows.begin() + std::ptrdiff_t(known->second)))
                return known->second;
        const auto row = std::uint32_t(m_table.m_rows.size());
        m_table.m_rows.insert(m_table.m_rows.end(), bits.begin(), bits.end());
        m_known.emplace(hash, row);
        return row;
    }

private:
    Table& m_table;
    std::unordered_multimap<std::size_t, std::uint32_t> m_known;
};

template<class Key>
FirstMatch::Table<Key>::Table(const PackedRules<Key>& rules)
    : m_ruleCount(rules.size())
    , m_words(rules.size() / wordBits + 1)
{
    RowStore store(*this);
    for (std::size_t f = 0; f < orderedFields; ++f)
        m_columns[f] = columnOf(changesOf(rules, PacketField(f)), store);
    for (std::size_t carried = 0; carried < m_protocolRows.size(); ++carried) {
        std::vector<Word> bits(m_words);
        for (std::size_t rule = 0; rule < rules.size(); ++rule)
            if (rules.box(rule).protocols.contains(Carried(carried)))
                bits[rule / wordBits] |= Word(1) << rule % wordBits;
        m_protocolRows[carried] = store.rowOf(bits);
    }
}

template<class Key>
template<class Changes>
typename FirstMatch::Table<Key>::Column FirstMatch::Table<Key>::columnOf(const Changes& changes, RowStore& store)
{
    Column column;
    std::vector<Word> bits(m_words);
    column.beginnings.push_back(0);
    for (std::size_t at = 0; at < changes.size();) {
        const Key key = changes[at].at;
        if (key != column.beginnings.back()) {
            column.rows.push_back(store.rowOf(bits));
            column.beginnings.push_back(key);
        }
        for (; at < changes.size() && changes[at].at == key; ++at)
            bits[changes[at].rule / wordBits] ^= Word(1) << changes[at].rule % wordBits;
    }
    column.rows.push_back(store.rowOf(bits));
    return column;
}

template<class Key>
const typename FirstMatch::Table<Key>::Word* FirstMatch::Table<Key>::rowAt(const Column& column, const Key& key) const
{
    const Key* base = column.beginnings.data();
    for (std::size_t count = column.beginnings.size(); count > 1;) {
        const std::size_t half = count / 2;
        base += base[half] <= key ? half : 0;
        count -= half;
    }
    return &m_rows[column.rows[std::size_t(base - column.beginnings.data())]];
}

template<class Key>
std::size_t FirstMatch::Table<Key>::deciding(const Point<Key>& point) const
{
    const Word* const source = rowAt(m_columns[0], point.keys[0]);
    const Word* const destination = rowAt(m_columns[1], point.keys[1]);
    const Word* const sourcePort = rowAt(m_columns[2], point.keys[2]);
    const Word* const destinationPort = rowAt(m_columns[3], point.keys[3]);
    const Word* const protocol = &m_rows[m_protocolRows[std::size_t(point.carried)]];
    for (std::size_t w = 0; w < m_words; ++w)
        if (const Word bits = source[w] & destination[w] & sourcePort[w] & destinationPort[w] & protocol[w])
            return w * wordBits + std::size_t(std::countr_zero(bits));
    return m_ruleCount;
}

template class FirstMatch::Table<Key4>;
template class FirstMatch::Table<Key6>;

FirstMatch::FirstMatch(const RuleIndex& index)
    : m_tables(Table<Key4>(index.packed<Key4>()), Table<Key6>(index.packed<Key6>()))
{
}

std::optional<std::size_t> FirstMatch::deciding(const Packet& packet) const
{
    const Table<Key4>& v4 = table<Key4>();
    const Table<Key6>& v6 = table<Key6>();
    const std::size_t place = isOfFamily<Key4>(packet) ? v4.deciding(pointOf<Key4>(packet))
        : isOfFamily<Key6>(packet)                     ? v6.deciding(pointOf<Key6>(packet))
                                                       : v4.ruleCount();
    return place < v4.ruleCount() ? std::optional(place) : std::nullopt;
}

}
