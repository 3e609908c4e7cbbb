#pragma once

#include "model/address/address.h"

#include <array>
#include <string>

namespace ase {

/// A number of packets, exact. A packet is two addresses, two ports and one of 256 protocols: up to 296 bits for IPv6.
class FlowCount {
public:
    constexpr FlowCount(std::uint64_t value = 0)
        : m_limbs {value}
    {
    }
    explicit FlowCount(Uint128 value);

    FlowCount operator+(const FlowCount& other) const;
    FlowCount operator*(const FlowCount& other) const;
    FlowCount& operator+=(const FlowCount& other) { return *this = *this + other; }
    bool isZero() const { return *this == FlowCount(); }
    bool operator==(const FlowCount&) const = default;
    std::strong_ordering operator<=>(const FlowCount& other) const;
    /// Decimal, all digits.
    std::string toString() const;

private:
    static constexpr std::size_t size = 5;
    std::array<std::uint64_t, size> m_limbs {}; ///< least significant first
};

}
