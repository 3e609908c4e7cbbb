#include "model/address/address.h"

#include <array>
#include <charconv>

namespace ase {

namespace {

std::optional<std::uint32_t> parseNumber(std::string_view text, int base, std::uint32_t most)
{
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, base);
    if (text.empty() || error != std::errc() || end != text.data() + text.size() || number > most)
        return std::nullopt;
    return number;
}

std::optional<std::uint32_t> parseV4(std::string_view text)
{
    std::uint32_t bits = 0;
    for (int part = 0; part < 4; ++part) {
        const std::size_t dot = part < 3 ? text.find('.') : text.size();
        if (dot == std::string_view::npos)
            return std::nullopt;
        const std::string_view digits = text.substr(0, dot);
        const auto number = parseNumber(digits, 10, 255);
        if (!number || (digits.size() > 1 && digits.front() == '0'))
            return std::nullopt;
        bits = bits << 8 | *number;
        text.remove_prefix(part < 3 ? dot + 1 : dot);
    }
    return bits;
}

/// Groups of 16 bits of one side of the "::"; the last may be a dotted IPv4 address. Empty text is no group.
bool parseGroups(std::string_view text, std::array<std::uint16_t, 8>& groups, std::size_t& count)
{
    count = 0;
    while (!text.empty()) {
        const std::size_t colon = text.find(':');
        const std::string_view piece = text.substr(0, colon);
        if (colon == std::string_view::npos && piece.find('.') != std::string_view::npos) {
            const auto v4 = parseV4(piece);
            if (!v4 || count > 6)
                return false;
            groups[count++] = std::uint16_t(*v4 >> 16);
            groups[count++] = std::uint16_t(*v4 & 0xffff);
            return true;
        }
        const auto number = parseNumber(piece, 16, 0xffff);
        if (!number || piece.size() > 4 || count == 8)
            return false;
        groups[count++] = std::uint16_t(*number);
        if (colon == std::string_view::npos)
            return true;
        text.remove_prefix(colon + 1);
        if (text.empty())
            return false;
    }
    return true;
}

std::optional<Uint128> parseV6(std::string_view text)
{
    std::array<std::uint16_t, 8> head {}, tail {};
    std::size_t heads = 0, tails = 0;
    const std::size_t gap = text.find("::");
    if (gap == std::string_view::npos) {
        if (!parseGroups(text, head, heads) || heads != 8)
            return std::nullopt;
    } else if (!parseGroups(text.substr(0, gap), head, heads) || !parseGroups(text.substr(gap + 2), tail, tails)
        || heads + tails > 7) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < tails; ++i)
        head[8 - tails + i] = tail[i];
    Uint128 bits = 0;
    for (const std::uint16_t group : head)
        bits = bits << 16 | group;
    return bits;
}

std::string textV6(Uint128 bits)
{
    std::array<unsigned, 8> groups {};
    for (std::size_t i = 0; i < 8; ++i)
        groups[i] = unsigned(bits >> (112 - 16 * i)) & 0xffff;
    std::size_t longest = 8, length = 1; // RFC 5952: a single zero group is not shortened
    for (std::size_t i = 0; i < 8; ++i) {
        std::size_t end = i;
        while (end < 8 && groups[end] == 0)
            ++end;
        if (end - i > length) {
            longest = i;
            length = end - i;
        }
    }
    std::string text;
    for (std::size_t i = 0; i < 8; ++i) {
        if (i == longest) {
            text += "::";
            i += length - 1;
            continue;
        }
        if (!text.empty() && text.back() != ':')
            text += ':';
        std::array<char, 4> hex {};
        const auto end = std::to_chars(hex.data(), hex.data() + hex.size(), groups[i], 16).ptr;
        text.append(hex.data(), end);
    }
    return text;
}

}

int bitsOf(Family family)
{
    switch (family) {
    case Family::V4:
        return 32;
    case Family::V6:
        return 128;
    case Family::Tag:
        return 63;
    }
    return 0;
}

std::optional<Address> Address::parse(std::string_view text)
{
    if (text.find(':') != std::string_view::npos) {
        const auto bits = parseV6(text);
        return bits ? std::optional(Address(Family::V6, *bits)) : std::nullopt;
    }
    const auto bits = parseV4(text);
    return bits ? std::optional(Address::v4(*bits)) : std::nullopt;
}

std::string Address::toString() const
{
    switch (m_family) {
    case Family::V4:
        return std::to_string(unsigned(m_bits >> 24) & 255) + '.' + std::to_string(unsigned(m_bits >> 16) & 255) + '.'
            + std::to_string(unsigned(m_bits >> 8) & 255) + '.' + std::to_string(unsigned(m_bits) & 255);
    case Family::V6:
        return textV6(m_bits);
    case Family::Tag:
        return "tag#" + std::to_string(std::uint64_t(m_bits));
    }
    return {};
}

}
