#include "model/address/text_fault.h"

#include "model/address/port_set.h"
#include "model/address/prefix.h"

#include <algorithm>
#include <charconv>

namespace ase {

namespace {

using Kind = TextFault::Kind;

/// A part of the text with its place in it.
struct Part {
    std::string_view text;
    std::size_t at;

    TextFault fault(Kind kind) const { return {kind, at, text.size()}; }
    Part from(std::size_t begin, std::size_t end = std::string_view::npos) const
    {
        return {text.substr(begin, end == std::string_view::npos ? end : end - begin), at + begin};
    }
};

/// A decimal number from 0 to `most`.
std::optional<TextFault> faultInNumber(Part part, std::uint32_t most, bool zerosMayLead)
{
    if (part.text.empty())
        return part.fault(Kind::NotANumber);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto other = std::find_if_not(part.text.begin(), part.text.end(), isDigit);
    if (other != part.text.end())
        return TextFault {Kind::NotANumber, part.at + std::size_t(other - part.text.begin()), 1};
    std::uint64_t number = 0;
    const auto error = std::from_chars(part.text.data(), part.text.data() + part.text.size(), number).ec;
    if (error != std::errc() || number > most)
        return part.fault(Kind::TooLarge);
    if (!zerosMayLead && part.text.size() > 1 && part.text.front() == '0')
        return part.fault(Kind::LeadingZero);
    return std::nullopt;
}

std::optional<TextFault> faultInV4(Part part)
{
    constexpr int parts = 4;
    Part rest = part;
    for (int i = 0; i < parts; ++i) {
        const std::size_t dot = rest.text.find('.');
        if ((dot == std::string_view::npos) != (i == parts - 1))
            return part.fault(Kind::PartCount);
        if (const auto fault = faultInNumber(rest.from(0, dot), 255, false))
            return fault;
        rest = rest.from(dot == std::string_view::npos ? rest.text.size() : dot + 1);
    }
    return std::nullopt;
}

TextFault faultInV6(Part part)
{
    const std::size_t stray = part.text.find_first_not_of("0123456789abcdefABCDEF:.");
    return stray == std::string_view::npos ? part.fault(Kind::Form) : TextFault {Kind::NotANumber, part.at + stray, 1};
}

std::optional<TextFault> faultInAddress(Part part)
{
    if (Address::parse(part.text))
        return std::nullopt;
    if (part.text.empty())
        return part.fault(Kind::Empty);
    if (part.text.find(':') != std::string_view::npos)
        return faultInV6(part);
    return faultInV4(part).value_or(part.fault(Kind::Form));
}

}

std::optional<TextFault> faultInAddress(std::string_view text)
{
    return faultInAddress(Part {text, 0});
}

std::optional<TextFault> faultInPrefix(std::string_view text)
{
    if (Prefix::parseAddressOrPrefix(text))
        return std::nullopt;
    const Part whole {text, 0};
    const std::size_t slash = text.find('/');
    if (const auto fault = faultInAddress(whole.from(0, slash)))
        return fault;
    const Address address = *Address::parse(text.substr(0, slash));
    const Part length = whole.from(slash + 1);
    if (const auto fault = faultInNumber(length, std::uint32_t(bitsOf(address.family())), false))
        return fault;
    return whole.fault(Kind::HostBits);
}

std::optional<TextFault> faultInPortRange(std::string_view text)
{
    if (PortRange::parse(text))
        return std::nullopt;
    const Part whole {text, 0};
    if (text.empty())
        return whole.fault(Kind::Empty);
    constexpr std::uint32_t mostPort = 65535;
    const std::size_t dash = text.find('-');
    if (const auto fault = faultInNumber(whole.from(0, dash), mostPort, true))
        return fault;
    if (dash != std::string_view::npos)
        if (const auto fault = faultInNumber(whole.from(dash + 1), mostPort, true))
            return fault;
    return whole.fault(Kind::Reversed);
}

}
