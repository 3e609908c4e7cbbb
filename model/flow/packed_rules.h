#pragma once

#include "model/flow/key_range.h"
#include "model/flow/rule_list.h"

#include <array>
#include <memory>

namespace ase {

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

    std::size_t size() const { return m_boxes.size(); }
    const PackedBox<Key>& box(std::size_t place) const { return m_boxes[place]; }
    bool allow(std::size_t place) const { return m_allow[place]; }
    /// False where no rule holds a packet of the family.
    bool hasPackets() const { return m_hasPackets; }
    /// Place of the first rule from `from` on that matches; size() where none does.
    std::size_t deciding(const Point<Key>& point, std::size_t from = 0) const;

private:
    template<class BoxAt>
    void pack(std::size_t count, BoxAt boxAt);

    std::unique_ptr<KeyRange<Key>[]> m_pool;
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
