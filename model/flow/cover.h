#pragma once

#include "model/flow/box_search.h"
#include "model/flow/flow_count.h"

namespace ase {

/// The one exact question under every answer about rules: which packets of a box are in none of some other boxes?
///
/// One taken box around everything and a few guesses settle most questions; BoxSearch settles the others.
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
    static constexpr std::size_t fieldCount = orderedFields + 1;
    static constexpr std::size_t protocolField = orderedFields;

    std::optional<Point<Key>> guess();
    Key likelyKey(std::size_t field);
    std::size_t find(bool all);

    PackedBox<Key> m_box;
    bool m_coveredByOne = false;
    std::uint32_t m_coveredBy = 0;
    std::vector<PackedBox<Key>> m_boxes; ///< taken
    std::vector<std::uint8_t> m_around; ///< fields in which a taken box holds the whole question, as bits
    std::vector<std::uint32_t> m_numbers;
    std::vector<std::uint32_t> m_candidates; ///< that hold the guess as far as it is made
    std::vector<Key> m_places; ///< to guess at
    BoxSearch<Key> m_search;
};

extern template class Cover<Key4>;
extern template class Cover<Key6>;

}
