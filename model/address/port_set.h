#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ase {

/// First and last port, both included, 0 to 65535; `first <= last`. Fact: NSG-04.
struct PortRange {
    std::uint16_t first = 0;
    std::uint16_t last = 65535;

    /// "*", one number, or "a-b" with a not above b.
    static std::optional<PortRange> parse(std::string_view text);
    bool isAny() const { return first == 0 && last == 65535; }
    /// As Azure writes it: "*", "443", "10001-10020".
    std::string toString() const;
    bool operator==(const PortRange&) const = default;
};

/// A set of ports: sorted ranges that neither touch nor overlap, so equal sets compare equal.
class PortSet {
public:
    PortSet() = default;
    PortSet(std::initializer_list<PortRange> ranges)
        : PortSet(std::vector<PortRange>(ranges))
    {
    }
    explicit PortSet(std::vector<PortRange> ranges);
    static PortSet all() { return PortSet {{PortRange {}}}; }
    static PortSet one(std::uint16_t port) { return PortSet {{PortRange {port, port}}}; }

    const std::vector<PortRange>& ranges() const { return m_ranges; }
    bool isEmpty() const { return m_ranges.empty(); }
    bool contains(std::uint16_t port) const;
    PortSet operator|(const PortSet& other) const;
    PortSet operator&(const PortSet& other) const;
    PortSet operator-(const PortSet& other) const;
    /// Ranges joined by commas; "*" for all.
    std::string toString() const;
    bool operator==(const PortSet&) const = default;

private:
    std::vector<PortRange> m_ranges;
};

}
