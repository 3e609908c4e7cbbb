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

/// The halves of a search depend on the count alone, so that the lanes go through it in step and without a branch.
template<class Key>
template<std::size_t count>
void FirstMatch::Table<Key>::findRows(std::span<const Point<Key>, count> points, RowLanes& rows) const
{
    for (std::size_t f = 0; f < orderedFields; ++f) {
        const Column& column = m_columns[f];
        std::array<Key, count> keys;
        std::array<const Key*, count> found;
        found.fill(column.beginnings.data());
        for (std::size_t lane = 0; lane < count; ++lane)
            keys[lane] = points[lane].keys[f];
        for (std::size_t left = column.beginnings.size(); left > 1;) {
            const std::size_t half = left / 2;
            for (std::size_t lane = 0; lane < count; ++lane) {
                const Key* const middle = found[lane] + half;
                found[lane] = *middle <= keys[lane] ? middle : found[lane];
            }
            left -= half;
        }
        for (std::size_t lane = 0; lane < count; ++lane)
            rows[f][lane] = &m_rows[column.rows[std::size_t(found[lane] - column.beginnings.data())]];
    }
    for (std::size_t lane = 0; lane < count; ++lane)
        rows[orderedFields][lane] = &m_rows[m_protocolRows[std::size_t(points[lane].carried)]];
}

template<class Key>
std::size_t FirstMatch::Table<Key>::firstCommon(const RowLanes& rows, std::size_t lane) const
{
    const auto& [sources, destinations, sourcePorts, destinationPorts, protocols] = rows;
    for (std::size_t w = 0; w < m_words; ++w)
        if (const Word bits = sources[lane][w] & destinations[lane][w] & sourcePorts[lane][w] & destinationPorts[lane][w]
                & protocols[lane][w])
            return w * wordBits + std::size_t(std::countr_zero(bits));
    return m_ruleCount;
}

template<class Key>
std::size_t FirstMatch::Table<Key>::deciding(const Point<Key>& point) const
{
    RowLanes rows;
    findRows(std::span<const Point<Key>, 1>(&point, 1), rows);
    return firstCommon(rows, 0);
}

template<class Key>
void FirstMatch::Table<Key>::deciding(std::span<const Point<Key>> points, std::span<std::uint32_t> places) const
{
    RowLanes rows;
    std::size_t at = 0;
    for (; at + lanes <= points.size(); at += lanes) {
        findRows(points.subspan(at).template first<lanes>(), rows);
        for (std::size_t lane = 0; lane < lanes; ++lane)
            places[at + lane] = std::uint32_t(firstCommon(rows, lane));
    }
    for (; at < points.size(); ++at)
        places[at] = std::uint32_t(deciding(points[at]));
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
