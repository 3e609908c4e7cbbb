#include "model/address/prefix.h"

#include <algorithm>
#include <charconv>

namespace ase {

namespace {

Uint128 hostMask(Family family, int length)
{
    const int hosts = bitsOf(family) - length;
    return hosts >= 128 ? ~Uint128(0) : (Uint128(1) << hosts) - 1;
}

std::optional<std::pair<Address, int>> parts(std::string_view text)
{
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos)
        return std::nullopt;
    const auto address = Address::parse(text.substr(0, slash));
    const std::string_view digits = text.substr(slash + 1);
    int length = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), length);
    if (!address || error != std::errc() || end != digits.data() + digits.size() || length < 0
        || length > bitsOf(address->family()) || digits.front() == '+' || (digits.size() > 1 && digits.front() == '0'))
        return std::nullopt;
    return std::pair(*address, length);
}

}

Prefix::Prefix(Address address, int length)
    : m_length(std::clamp(length, 0, bitsOf(address.family())))
{
    m_first = Address(address.family(), address.bits() & ~hostMask(address.family(), m_length));
}

std::optional<Prefix> Prefix::parse(std::string_view text)
{
    const auto found = parts(text);
    if (!found)
        return std::nullopt;
    const Prefix prefix(found->first, found->second);
    return prefix.first() == found->first ? std::optional(prefix) : std::nullopt;
}

std::optional<Prefix> Prefix::parseNormalised(std::string_view text)
{
    const auto found = parts(text);
    return found ? std::optional(Prefix(found->first, found->second)) : std::nullopt;
}

std::optional<Prefix> Prefix::parseAddressOrPrefix(std::string_view text)
{
    if (const auto address = Address::parse(text))
        return Prefix(*address, bitsOf(address->family()));
    return parse(text);
}

Address Prefix::last() const
{
    return {family(), m_first.bits() | hostMask(family(), m_length)};
}

Uint128 Prefix::size() const
{
    const Uint128 mask = hostMask(family(), m_length);
    return mask == ~Uint128(0) ? mask : mask + 1;
}

bool Prefix::contains(const Address& address) const
{
    return first() <= address && address <= last();
}

bool Prefix::contains(const Prefix& other) const
{
    return m_length <= other.m_length && contains(other.first());
}

bool Prefix::overlaps(const Prefix& other) const
{
    return contains(other) || other.contains(*this);
}

std::optional<std::pair<Prefix, Prefix>> Prefix::halves() const
{
    if (m_length == bitsOf(family()))
        return std::nullopt;
    const Prefix lower(m_first, m_length + 1);
    return std::pair(lower, Prefix(Address(family(), lower.last().bits() + 1), m_length + 1));
}

std::optional<Prefix> Prefix::parent() const
{
    return m_length == 0 ? std::nullopt : std::optional(Prefix(m_first, m_length - 1));
}

std::string Prefix::toString() const
{
    return m_first.toString() + '/' + std::to_string(m_length);
}

}
