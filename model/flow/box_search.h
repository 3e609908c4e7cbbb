#pragma once

#include "model/flow/packed_rules.h"

#include <optional>
#include <span>

namespace ase {

/// Finds what some boxes leave of another.
///
/// Each field of the box is cut where a taken box begins or ends inside it, so that every set becomes a few bits. A taken
/// box that covers the rest in all fields but one only makes the rest smaller, without a branch; when there is none of that
/// kind left, the rest is split around the one that leaves the fewest pieces. Pieces share no packet.
template<class Key>
class BoxSearch {
public:
    /// Cuts a box that is not empty and the boxes taken from it, each of which shares packets with it. `around` holds for
    /// each of them, as bits, the fields in which it holds the whole box. Both must stay where they are for the search.
    void cut(const PackedBox<Key>& box, std::span<const PackedBox<Key>> taken, std::span<const std::uint8_t> around);
    /// Finds one piece of what is left, or all; the number of pieces.
    std::size_t find(bool all);

    std::vector<KeyRange<Key>> rangesOf(std::size_t piece, std::size_t field) const;
    ProtocolSet protocolsOf(std::size_t piece) const;
    /// Whether the search needed this one of the boxes taken.
    bool isUsed(std::size_t taken) const { return m_used[taken] != 0; }

private:
    using Word = std::uint64_t;
    static constexpr std::size_t wordBits = 64;
    static constexpr std::size_t fieldCount = orderedFields + 1;
    static constexpr std::size_t protocolField = orderedFields;

    void cutField(std::size_t field, KeyRanges<Key> whole);
    void setBits(Word* mask, std::size_t field, KeyRanges<Key> ranges) const;
    bool search(std::size_t rest, std::size_t first, bool all);
    bool split(std::size_t rest, std::size_t first, bool all);
    std::size_t bestToSplit(std::size_t rest, std::size_t first) const;
    /// Fields in which the candidate leaves something of the rest, as bits; nothing where they share no packet.
    std::optional<unsigned> leftBy(const Word* rest, const Word* candidate) const;
    double shareOf(const Word* rest, const Word* candidate) const;

    std::span<const PackedBox<Key>> m_taken;
    std::span<const std::uint8_t> m_around;
    std::vector<Key> m_cuts; ///< of the field at hand
    std::array<std::vector<KeyRange<Key>>, orderedFields> m_atoms; ///< what the fields are cut into
    std::array<std::size_t, fieldCount + 1> m_at {}; ///< first word of each field in a mask
    std::vector<Word> m_masks; ///< a mask for each box taken
    std::vector<Word> m_rests; ///< stack of masks
    std::vector<std::uint32_t> m_lists; ///< stack of lists of candidates
    std::vector<char> m_used;
    std::vector<Word> m_pieces;
};

extern template class BoxSearch<Key4>;
extern template class BoxSearch<Key6>;

}
