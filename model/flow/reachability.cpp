#include "model/flow/reachability.h"

#include <bit>
#include <map>

namespace ase {

namespace {

constexpr std::size_t wordBits = 64;

/// A set of places.
class PlaceSet {
public:
    explicit PlaceSet(std::size_t size)
        : m_words((size + wordBits - 1) / wordBits)
    {
    }
    void add(std::size_t place) { m_words[place / wordBits] |= std::uint64_t(1) << place % wordBits; }
    bool has(std::size_t place) const { return (m_words[place / wordBits] >> place % wordBits & 1) != 0; }
    std::uint64_t word(std::size_t index) const { return m_words[index]; }
    std::size_t words() const { return m_words.size(); }

private:
    std::vector<std::uint64_t> m_words;
};

/// Finds the places that a set of addresses touches. Addresses of places may overlap.
template<class Key>
class PlaceFinder {
public:
    explicit PlaceFinder(const PackedRules<Key>& places)
        : m_size(places.size())
    {
        for (std::size_t place = 0; place < places.size(); ++place)
            for (const KeyRange<Key>& range : places.box(place).fields[0])
                m_ranges.push_back({range, std::uint32_t(place), range.last});
        std::sort(
            m_ranges.begin(), m_ranges.end(), [](const Row& a, const Row& b) { return a.range.first < b.range.first; });
        for (std::size_t i = 1; i < m_ranges.size(); ++i)
            m_ranges[i].furthest = std::max(m_ranges[i].range.last, m_ranges[i - 1].furthest);
    }

    PlaceSet touched(KeyRanges<Key> ranges) const
    {
        PlaceSet places(m_size);
        for (const KeyRange<Key>& range : ranges) {
            auto at = std::partition_point(
                m_ranges.begin(), m_ranges.end(), [&](const Row& row) { return row.furthest < range.first; });
            for (; at != m_ranges.end() && at->range.first <= range.last; ++at)
                if (at->range.last >= range.first)
                    places.add(at->place);
        }
        return places;
    }

private:
    struct Row {
        KeyRange<Key> range;
        std::uint32_t place;
        Key furthest; ///< the last point of this range and of all before it
    };
    std::size_t m_size;
    std::vector<Row> m_ranges;
};

/// What a list allows, in pieces that share no packet, with the places that each concerns.
template<class Key>
struct Allowed {
    std::vector<FlowBox> boxes;
    std::optional<PackedRules<Key>> pieces;
    std::vector<PlaceSet> sources; ///< of each piece
    std::vector<PlaceSet> destinations;
};

template<class Key>
Allowed<Key> allowedBy(const RuleIndex* list, const PlaceFinder<Key>& finder)
{
    Allowed<Key> allowed;
    allowed.boxes = list ? allowedPart(*list, FlowSet::all()).boxes() : FlowSet::all().boxes();
    allowed.pieces.emplace(std::span<const FlowBox>(allowed.boxes));
    for (std::size_t i = 0; i < allowed.boxes.size(); ++i) {
        allowed.sources.push_back(finder.touched(allowed.pieces->box(i).fields[0]));
        allowed.destinations.push_back(finder.touched(allowed.pieces->box(i).fields[1]));
    }
    return allowed;
}

/// A row of bits for each place: the pieces that concern it.
class PiecesByPlace {
public:
    PiecesByPlace(const std::vector<PlaceSet>& placesOfPieces, std::size_t places)
        : m_words((placesOfPieces.size() + wordBits - 1) / wordBits)
        , m_bits(m_words * places)
    {
        for (std::size_t piece = 0; piece < placesOfPieces.size(); ++piece)
            for (std::size_t w = 0; w < placesOfPieces[piece].words(); ++w)
                for (std::uint64_t rest = placesOfPieces[piece].word(w); rest != 0; rest &= rest - 1)
                    m_bits[(w * wordBits + std::size_t(std::countr_zero(rest))) * m_words + piece / wordBits] |=
                        std::uint64_t(1) << piece % wordBits;
    }
    std::span<const std::uint64_t> of(std::size_t place) const { return {m_bits.data() + place * m_words, m_words}; }

private:
    std::size_t m_words;
    std::vector<std::uint64_t> m_bits;
};

/// Whether three sets have a point in common.
template<class Key>
bool share(KeyRanges<Key> a, KeyRanges<Key> b, KeyRanges<Key> c)
{
    for (auto i = a.begin(), j = b.begin(), k = c.begin(); i != a.end() && j != b.end() && k != c.end();) {
        const Key first = std::max({i->first, j->first, k->first});
        const Key last = std::min({i->last, j->last, k->last});
        if (first <= last)
            return true;
        if (i->last == last)
            ++i;
        else if (j->last == last)
            ++j;
        else
            ++k;
    }
    return false;
}

template<class Key>
bool share(KeyRanges<Key> a, KeyRanges<Key> b)
{
    return lie(a, b) != Lies::Apart;
}

/// One family of the question: what each list lets out or in, and for each place which pieces of that concern it.
template<class Key>
class Exchange {
public:
    Exchange(std::span<const FlowPlace> places, const PackedRules<Key>& packed)
        : m_places(places)
        , m_packed(packed)
    {
        const PlaceFinder<Key> finder(packed);
        for (const FlowPlace& place : places)
            for (const RuleIndex* list : {place.outbound.get(), place.inbound.get()})
                if (!m_lists.contains(list))
                    m_lists.emplace(list, List(allowedBy<Key>(list, finder), places.size()));
        for (const FlowPlace& place : places)
            m_receiving.push_back(&m_lists.at(place.inbound.get()));
    }

    /// Adds to a row of bits the places that a packet from `from` can come to.
    void addReached(std::size_t from, std::uint64_t* row, std::size_t words) const
    {
        const Allowed<Key>& sending = m_lists.at(m_places[from].outbound.get()).allowed;
        for (std::size_t i = 0; i < sending.boxes.size(); ++i) {
            if (!sending.sources[i].has(from))
                continue;
            for (std::size_t w = 0; w < words; ++w)
                for (std::uint64_t open = sending.destinations[i].word(w) & ~row[w]; open != 0; open &= open - 1)
                    if (accepts(sending.pieces->box(i), from, w * wordBits + std::size_t(std::countr_zero(open))))
                        row[w] |= open & -open;
        }
    }

private:
    struct List {
        List(Allowed<Key> list, std::size_t places)
            : allowed(std::move(list))
            , bySource(allowed.sources, places)
            , byDestination(allowed.destinations, places)
        {
        }
        Allowed<Key> allowed;
        PiecesByPlace bySource;
        PiecesByPlace byDestination;
    };

    bool accepts(const PackedBox<Key>& sent, std::size_t from, std::size_t to) const
    {
        const List& list = *m_receiving[to];
        const auto fromHere = list.bySource.of(from);
        const auto toThere = list.byDestination.of(to);
        for (std::size_t w = 0; w < fromHere.size(); ++w)
            for (std::uint64_t pieces = fromHere[w] & toThere[w]; pieces != 0; pieces &= pieces - 1) {
                const PackedBox<Key>& heard = list.allowed.pieces->box(w * wordBits + std::size_t(std::countr_zero(pieces)));
                if (!(sent.protocols & heard.protocols).isEmpty() && share(sent.fields[3], heard.fields[3])
                    && share(sent.fields[2], heard.fields[2])
                    && share(m_packed.box(from).fields[0], sent.fields[0], heard.fields[0])
                    && share(m_packed.box(to).fields[1], sent.fields[1], heard.fields[1]))
                    return true;
            }
        return false;
    }

    std::span<const FlowPlace> m_places;
    const PackedRules<Key>& m_packed;
    std::map<const RuleIndex*, List> m_lists;
    std::vector<const List*> m_receiving; ///< of each place
};

}

template<class Key>
void Reachability::addFamily(std::span<const FlowPlace> places)
{
    std::vector<FlowBox> boxes;
    for (const FlowPlace& place : places)
        boxes.push_back({place.addresses, place.addresses});
    const PackedRules<Key> packed {std::span<const FlowBox>(boxes)};
    if (!packed.hasPackets())
        return;
    const Exchange<Key> exchange(places, packed);
    for (std::size_t from = 0; from < m_size; ++from)
        exchange.addReached(from, &m_rows[from * m_words], m_words);
}

Reachability::Reachability(std::span<const FlowPlace> places)
    : m_size(places.size())
    , m_words((places.size() + wordBits - 1) / wordBits)
    , m_rows(m_size * m_words)
{
    addFamily<Key4>(places);
    addFamily<Key6>(places);
}

}
