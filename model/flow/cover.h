#pragma once

#include "model/flow/flow_count.h"
#include "model/flow/packed_rules.h"

namespace ase {

/// The one exact question under every answer about rules: which packets of a box are in none of some other boxes?
///
/// Each field of the box is cut where a taken box begins or ends inside it, so that every set becomes a few bits. A taken
/// box that covers the rest in all fields but one only makes the rest smaller, without a branch; when there is none of that
/// kind left, the rest is split around the one that leaves the fewest pieces. Pieces share no packet.
///
/// Memory is kept from question to question. One question at a time, one thread.
template<class Key>
class Cover {
public:
    /// Begins a question about `box`. Ranges of boxes must stay where they are until the question is done.
    void begin(const PackedBox<Key>& box);
    /// Takes a box away; false where it shares no packet with the question's box. The number is the caller's name for it.
    bool take(const PackedBox<Key>& box, std::uint32_t number = 0);
    /// Whether one box that was taken holds the whole question. More need not be taken then.
    bool isCoveredByOne() const { return m_coveredByOne; }
    /// Whether no box was taken: the whole question is left.
    bool isUntouched() const { return m_boxes.empty(); }

    /// A packet that is left, or none: the boxes taken hold every packet together. Looks at a few likely places first.
    std::optional<Point<Key>> left();
    /// Finds one piece of what is left: false where nothing is. Then `piece`, `point`, `count` of 0 tell of it.
    bool findPiece();
    /// Finds all that is left; the number of pieces.
    std::size_t findPieces();

    FlowBox piece(std::size_t index) const;
    /// The lowest packet of a piece, with an ordinary client port where the piece has it.
    Point<Key> point(std::size_t index) const;
    FlowCount count(std::size_t index) const;
    /// Where nothing is left: numbers of boxes that take everything together, in the order of taking. Not always the fewest.
    std::vector<std::uint32_t> covering() const;

private:
    using Word = std::uint64_t;
    static constexpr std::size_t wordBits = 64;
    static constexpr std::size_t fieldCount = orderedFields + 1;
    static constexpr std::size_t protocolField = orderedFields;

    std::optional<Point<Key>> guess();
    Key likelyKey(std::size_t field);
    void cut();
    void cutField(std::size_t field);
    void setBits(Word* mask, std::size_t field, KeyRanges<Key> ranges) const;
    std::size_t find(bool all);
    bool search(std::size_t rest, std::size_t first, bool all);
    bool split(std::size_t rest, std::size_t first, bool all);
    std::size_t bestToSplit(std::size_t rest, std::size_t first) const;
    /// Fields in which the candidate leaves something of the rest, as bits; nothing where they share no packet.
    std::optional<unsigned> leftBy(const Word* rest, const Word* candidate) const;
    double shareOf(const Word* rest, const Word* candidate) const;
    std::vector<KeyRange<Key>> rangesOf(std::size_t index, std::size_t field) const;
    ProtocolSet protocolsOf(std::size_t index) const;

    PackedBox<Key> m_box;
    bool m_coveredByOne = false;
    std::uint32_t m_coveredBy = 0;
    std::vector<PackedBox<Key>> m_boxes; ///< taken
    std::vector<std::uint8_t> m_around; ///< fields in which a taken box holds the whole question, as bits
    std::vector<std::uint32_t> m_numbers;
    std::vector<Key> m_cuts; ///< of the field at hand; places to guess at
    std::array<std::vector<KeyRange<Key>>, orderedFields> m_atoms; ///< what the fields are cut into
    std::array<std::size_t, fieldCount + 1> m_at {}; ///< first word of each field in a mask
    std::vector<Word> m_masks; ///< a mask for each box taken
    std::vector<Word> m_rests; ///< stack of masks
    std::vector<std::uint32_t> m_lists; ///< stack of lists of candidates
    std::vector<char> m_used;
    std::vector<Word> m_pieces;
};

extern template class Cover<Key4>;
extern template class Cover<Key6>;

}
