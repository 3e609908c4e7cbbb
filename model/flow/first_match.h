#pragma once

#include "model/flow/rule_index.h"

namespace ase {

/// Tells the deciding rule of one packet after another, quickly: for traces and for replaying logs. For each field a table
/// says which rules hold a point of it, a bit a rule; the lowest bit that all five have in common is the first match.
class FirstMatch {
public:
    explicit FirstMatch(const RuleIndex& index);

    /// Place of the first rule that matches; none where the packet falls through.
    std::optional<std::size_t> deciding(const Packet& packet) const;

    /// The table of one family.
    template<class Key>
    class Table {
    public:
        explicit Table(const PackedRules<Key>& rules);
        /// The number of rules where none matches.
        std::size_t deciding(const Point<Key>& point) const;
        /// The same for many packets, several times as quick a packet; `places` has room for as many.
        void deciding(std::span<const Point<Key>> points, std::span<std::uint32_t> places) const;
        std::size_t ruleCount() const { return m_ruleCount; }

    private:
        using Word = std::uint64_t;
        class RowStore;
        /// The points of a field at which the set of rules that hold them changes, and where the row of that set begins.
        struct Column {
            std::vector<Key> beginnings;
            std::vector<std::uint32_t> rows;
        };
        template<class Changes>
        Column columnOf(const Changes& changes, RowStore& store);
        /// Packets looked up side by side. One search waits for memory at each step; a few of them fill that wait.
        static constexpr std::size_t lanes = 8;
        /// Where the rows begin that hold a packet's fields and its protocol: an array a field, a lane a packet.
        using RowLanes = std::array<std::array<const Word*, lanes>, orderedFields + 1>;

        template<std::size_t count>
        void findRows(std::span<const Point<Key>, count> points, RowLanes& rows) const;
        std::size_t firstCommon(const RowLanes& rows, std::size_t lane) const;

        std::size_t m_ruleCount;
        std::size_t m_words; ///< of a row
        std::array<Column, orderedFields> m_columns;
        std::array<std::uint32_t, 6> m_protocolRows {};
        std::vector<Word> m_rows;
    };
    template<class Key>
    const Table<Key>& table() const
    {
        return std::get<Table<Key>>(m_tables);
    }

private:
    std::tuple<Table<Key4>, Table<Key6>> m_tables;
};

}
