#pragma once

#include "model/address/address.h"

#include <vector>

namespace ase {

/// A CIDR block of either family. Holds no host bits and a length within its family's bits, always.
class Prefix {
public:
    /// The block of `length` that holds `address`: host bits are dropped. A length out of bounds is brought into them.
    Prefix(Address address, int length);

    /// Everything of a family: 0.0.0.0/0 or ::/0.
    static Prefix all(Family family) { return {Address(family, 0), 0}; }

    /// "10.0.0.0/16", "fd00::/64". Host bits, a missing or wrong length refuse.
    static std::optional<Prefix> parse(std::string_view text);
    /// As parse, but host bits are dropped: "10.0.0.5/16" is 10.0.0.0/16. Fact: NET-06.
    static std::optional<Prefix> parseNormalised(std::string_view text);
    /// As parse, and a lone address is the block of that address. Host bits refuse.
    static std::optional<Prefix> parseAddressOrPrefix(std::string_view text);

    Family family() const { return m_first.family(); }
    int length() const { return m_length; }
    Address first() const { return m_first; }
    Address last() const;
    /// Addresses in the block; the largest number stands for all of IPv6.
    Uint128 size() const;
    /// Addresses in an IPv4 block; 2^32 at most.
    std::uint64_t size4() const { return std::uint64_t(size()); }

    bool contains(const Address& address) const;
    bool contains(const Prefix& other) const;
    bool overlaps(const Prefix& other) const;
    /// Fails where a block has no smaller or larger neighbour length.
    std::optional<std::pair<Prefix, Prefix>> halves() const;
    std::optional<Prefix> parent() const;

    std::string toString() const;

    auto operator<=>(const Prefix&) const = default;
    bool operator==(const Prefix&) const = default;

private:
    Address m_first;
    int m_length = 0;
};

}
