#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace ase {

/// Why a text is no address, prefix or port range, and where in it.
struct TextFault {
    enum class Kind : std::uint8_t {
        Empty,
        NotANumber, ///< something else stands where a number is expected
        TooLarge, ///< a part of an address over 255, a length over the family's bits, a port over 65535. Fact: NSG-04
        LeadingZero, ///< "010": some read it as octal
        PartCount, ///< not four parts
        HostBits, ///< bits are set behind the prefix length. Fact: NET-06
        Reversed, ///< a range that ends before it begins. Fact: NSG-04
        Form, ///< none of these: no form of an IPv6 address
    };
    Kind kind;
    std::size_t at = 0; ///< first character concerned
    std::size_t length = 0;
    bool operator==(const TextFault&) const = default;
};

/// Nothing where Address::parse takes the text.
std::optional<TextFault> faultInAddress(std::string_view text);
/// Nothing where Prefix::parseAddressOrPrefix takes the text.
std::optional<TextFault> faultInPrefix(std::string_view text);
/// Nothing where PortRange::parse takes the text.
std::optional<TextFault> faultInPortRange(std::string_view text);

}
