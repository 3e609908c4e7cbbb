#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ase {

__extension__ using Uint128 = unsigned __int128;

/// What kind of point an address is. `Tag` points stand for service tags without a loaded list: a tag is then one point of
/// its own that no prefix touches. Facts: TAG-17.
enum class Family : std::uint8_t { V4, V6, Tag };

/// Bits of an address of the family: 32, 128, or 63 for points of tags, which so fit into one 64-bit order with IPv4.
int bitsOf(Family family);

/// One address. Addresses of different families are never equal and order by family first.
class Address {
public:
    constexpr Address() = default;
    constexpr Address(Family family, Uint128 bits)
        : m_bits(bits)
        , m_family(family)
    {
    }
    static constexpr Address v4(std::uint32_t bits) { return {Family::V4, bits}; }

    /// Dotted IPv4 without leading zeros, or IPv6 in any form of RFC 4291 (no zone). Nothing around it.
    static std::optional<Address> parse(std::string_view text);

    constexpr Family family() const { return m_family; }
    constexpr Uint128 bits() const { return m_bits; }

    /// Dotted IPv4, IPv6 as RFC 5952 writes it.
    std::string toString() const;

    constexpr bool operator==(const Address&) const = default;
    constexpr std::strong_ordering operator<=>(const Address& other) const
    {
        if (m_family != other.m_family)
            return m_family <=> other.m_family;
        return m_bits < other.m_bits ? std::strong_ordering::less
            : other.m_bits < m_bits  ? std::strong_ordering::greater
                                     : std::strong_ordering::equal;
    }

private:
    Uint128 m_bits = 0;
    Family m_family = Family::V4;
};

}
