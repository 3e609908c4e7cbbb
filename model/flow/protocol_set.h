#pragma once

#include "model/address/protocol.h"

#include <bit>
#include <cstdint>

namespace ase {

/// What a packet carries. `Other` stands for every protocol that a rule can only name by "*". Fact: NSG-03.
enum class Carried : std::uint8_t { Tcp, Udp, Icmp, Esp, Ah, Other };

/// A set of carried protocols.
class ProtocolSet {
public:
    constexpr ProtocolSet() = default;
    static constexpr ProtocolSet all() { return ProtocolSet(63); }
    static constexpr ProtocolSet one(Carried carried) { return ProtocolSet(std::uint8_t(1u << unsigned(carried))); }
    /// What a rule with this protocol looks at: everything for `Any`.
    static constexpr ProtocolSet of(Protocol protocol)
    {
        return protocol == Protocol::Any ? all() : ProtocolSet(std::uint8_t(1u << (unsigned(protocol) - 1)));
    }

    /// A set out of `bits()`.
    static constexpr ProtocolSet ofBits(std::uint8_t bits) { return ProtocolSet(std::uint8_t(bits & 63)); }

    /// One bit for each protocol.
    constexpr std::uint8_t bits() const { return m_mask; }
    constexpr bool isEmpty() const { return m_mask == 0; }
    /// The lowest protocol of a set that has any.
    constexpr Carried first() const { return Carried(std::countr_zero(m_mask)); }
    /// How many of the 256 numbers of protocols are in the set: `Other` stands for all but the five that have names.
    constexpr std::uint64_t count() const
    {
        return std::uint64_t(std::popcount(m_mask)) + (contains(Carried::Other) ? 256 - 6 : 0);
    }
    constexpr bool contains(Carried carried) const { return (m_mask >> unsigned(carried) & 1) != 0; }
    constexpr ProtocolSet operator|(ProtocolSet other) const { return ProtocolSet(std::uint8_t(m_mask | other.m_mask)); }
    constexpr ProtocolSet operator&(ProtocolSet other) const { return ProtocolSet(std::uint8_t(m_mask & other.m_mask)); }
    constexpr ProtocolSet operator-(ProtocolSet other) const { return ProtocolSet(std::uint8_t(m_mask & ~other.m_mask)); }
    constexpr bool operator==(const ProtocolSet&) const = default;

private:
    constexpr explicit ProtocolSet(std::uint8_t mask)
        : m_mask(mask)
    {
    }
    std::uint8_t m_mask = 0;
};

}
