#pragma once

#include "model/flow/key_range.h"
#include "model/flow/rule_list.h"

#include <array>
#include <memory>

namespace ase {

struct RuleMatch;

/// The fields of a packet that are ordered; the protocol is the fifth and a set of bits.
enum class PacketField : std::uint8_t { Source, Destination, SourcePort, DestinationPort };
constexpr std::size_t orderedFields = 4;

/// A packet of one family, in numbers.
template<class Key>
struct Point {
    std::array<Key, orderedFields> keys {};
    Carried carried = Carried::Tcp;
    bool operator==(const Point&) const = default;
};

/// What a FlowBox holds of one family, laid out for searching: ranges stand in a pool kept by PackedRules.
template<class Key>
struct PackedBox {
    std::array<KeyRanges<Key>, orderedFields> fields;
    ProtocolSet protocols;

    bool isEmpty() const;
    bool contains(const Point<Key>& point) const;
    bool meets(const PackedBox& other) const;
};

/// The rules of a list, or any other boxes, as far as they concern one family. The two families are analysed apart by the
/// same code: Key4 stands for IPv4 with the points of tags, Key6 for IPv6.
template<class Key>
class PackedRules {
public:
    explicit PackedRules(std::span<const FlowRule> list);
    explicit PackedRules(std::span<const FlowBox> boxes);
    /// Takes the rules that stand in both lists over from the other one.
    PackedRules(std::span<const FlowRule> list, const PackedRules& before, const RuleMatch& match);

    std::size_t size() const { return m_boxes.size(); }
    const PackedBox<Key>& box(std::size_t place) const { return m_boxes[place]; }
    bool allow(std::size_t place) const { return m_allow[place]; }
    /// False where no rule holds a packet of the family.
    bool hasPackets() const { return m_hasPackets; }
    /// Place of the first rule from `from` on that matches; size() where none does.
    std::size_t deciding(const Point<Key>& point, std::size_t from = 0) const;

private:
    using Pool = std::shared_ptr<KeyRange<Key>[]>;
    /// An edit adds a pool; after as many the list is packed anew, so that ranges that no rule has any more do not stay.
    static constexpr std::size_t mostPools = 16;

    void packAll(std::span<const FlowRule> list);
    /// Packs the boxes that `boxOf` gives for the places into a new pool.
    template<class BoxOf>
    void pack(std::span<const std::size_t> places, BoxOf boxOf);

    std::vector<Pool> m_pools; ///< where the ranges of the boxes stand
    std::vector<PackedBox<Key>> m_boxes;
    std::vector<bool> m_allow;
    bool m_hasPackets = false;
};

extern template class PackedRules<Key4>;
extern template class PackedRules<Key6>;

template<class Key>
Point<Key> pointOf(const Packet& packet);
template<class Key>
Packet packetOf(const Point<Key>& point);
/// Whether the packet goes between addresses that the key stands for.
template<class Key>
bool isOfFamily(const Packet& packet);

}
