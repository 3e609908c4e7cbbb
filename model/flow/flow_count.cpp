#include "model/flow/flow_count.h"

#include <algorithm>

namespace ase {

FlowCount::FlowCount(Uint128 value)
    : m_limbs {std::uint64_t(value), std::uint64_t(value >> 64)}
{
}

FlowCount FlowCount::operator+(const FlowCount& other) const
{
    FlowCount sum;
    Uint128 carry = 0;
    for (std::size_t i = 0; i < size; ++i) {
        carry += Uint128(m_limbs[i]) + other.m_limbs[i];
        sum.m_limbs[i] = std::uint64_t(carry);
        carry >>= 64;
    }
    return sum;
}

FlowCount FlowCount::operator*(const FlowCount& other) const
{
    FlowCount product;
    for (std::size_t i = 0; i < size; ++i) {
        Uint128 carry = 0;
        for (std::size_t k = 0; i + k < size; ++k) {
            carry += Uint128(m_limbs[i]) * other.m_limbs[k] + product.m_limbs[i + k];
            product.m_limbs[i + k] = std::uint64_t(carry);
            carry >>= 64;
        }
    }
    return product;
}

std::strong_ordering FlowCount::operator<=>(const FlowCount& other) const
{
    return std::lexicographical_compare_three_way(
        m_limbs.rbegin(), m_limbs.rend(), other.m_limbs.rbegin(), other.m_limbs.rend());
}

std::string FlowCount::toString() const
{
    std::string digits;
    FlowCount rest = *this;
    do {
        Uint128 remainder = 0;
        for (std::size_t i = size; i-- > 0;) {
            remainder = remainder << 64 | rest.m_limbs[i];
            rest.m_limbs[i] = std::uint64_t(remainder / 10);
            remainder %= 10;
        }
        digits += char('0' + int(remainder));
    } while (!rest.isZero());
    std::reverse(digits.begin(), digits.end());
    return digits;
}

}
