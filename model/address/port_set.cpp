#include "model/address/port_set.h"

#include <algorithm>
#include <charconv>

namespace ase {

namespace {

std::optional<std::uint16_t> parsePort(std::string_view text)
{
    std::uint16_t port = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(port) : std::nullopt;
}

}

std::optional<PortRange> PortRange::parse(std::string_view text)
{
    if (text == "*")
        return PortRange {};
    const std::size_t dash = text.find('-');
    const auto first = parsePort(text.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : parsePort(text.substr(dash + 1));
    if (!first || !last || *first > *last)
        return std::nullopt;
    return PortRange {*first, *last};
}

std::string PortRange::toString() const
{
    if (isAny())
        return "*";
    return first == last ? std::to_string(first) : std::to_string(first) + '-' + std::to_string(last);
}

PortSet::PortSet(std::vector<PortRange> ranges)
{
    std::erase_if(ranges, [](const PortRange& range) { return range.last < range.first; });
    std::sort(ranges.begin(), ranges.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const PortRange& range : ranges) {
        if (!m_ranges.empty() && range.first <= m_ranges.back().last + 1)
            m_ranges.back().last = std::max(m_ranges.back().last, range.last);
        else
            m_ranges.push_back(range);
    }
}

bool PortSet::contains(std::uint16_t port) const
{
    return std::any_of(
        m_ranges.begin(), m_ranges.end(), [&](const PortRange& range) { return range.first <= port && port <= range.last; });
}

PortSet PortSet::operator|(const PortSet& other) const
{
    std::vector<PortRange> all = m_ranges;
    all.insert(all.end(), other.m_ranges.begin(), other.m_ranges.end());
    return PortSet(std::move(all));
}

PortSet PortSet::operator&(const PortSet& other) const
{
    std::vector<PortRange> both;
    for (const PortRange& a : m_ranges)
        for (const PortRange& b : other.m_ranges)
            both.push_back({std::max(a.first, b.first), std::min(a.last, b.last)});
    return PortSet(std::move(both));
}

PortSet PortSet::operator-(const PortSet& other) const
{
    PortSet rest = *this;
    for (const PortRange& cut : other.m_ranges) {
        std::vector<PortRange> pieces;
        for (const PortRange& range : rest.m_ranges) {
            if (range.first < cut.first)
                pieces.push_back({range.first, std::min<std::uint16_t>(range.last, std::uint16_t(cut.first - 1))});
            if (cut.last < range.last)
                pieces.push_back({std::max<std::uint16_t>(range.first, std::uint16_t(cut.last + 1)), range.last});
        }
        rest.m_ranges = std::move(pieces);
    }
    return rest;
}

std::string PortSet::toString() const
{
    std::string text;
    for (const PortRange& range : m_ranges) {
        if (!text.empty())
            text += ',';
        text += range.toString();
    }
    return text;
}

}
