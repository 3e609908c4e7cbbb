#include "tests/bench/flow_engine/trace.h"

namespace ase::bench {

namespace {

struct Range {
    std::uint32_t first;
    std::uint32_t last;
};
using Ranges = std::vector<Range>;

class SplitMix {
public:
    std::uint64_t next()
    {
        std::uint64_t z = m_state += 0x9e3779b97f4a7c15u;
        z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
        z = (z ^ z >> 27) * 0x94d049bb133111ebu;
        return z ^ z >> 31;
    }
    std::uint32_t below(std::uint64_t count) { return std::uint32_t(Uint128(next()) * count >> 64); }

private:
    std::uint64_t m_state = 42;
};

Ranges rangesOf(const AddressSet& set)
{
    Ranges ranges;
    for (const AddressRange& range : set.ranges())
        ranges.push_back({std::uint32_t(range.first.bits()), std::uint32_t(range.last.bits())});
    return ranges;
}

Ranges rangesOf(const PortSet& set)
{
    Ranges ranges;
    for (const PortRange& range : set.ranges())
        ranges.push_back({range.first, range.last});
    return ranges;
}

constexpr std::array<std::pair<std::uint32_t, Carried>, 5> numbers {
    {{6, Carried::Tcp}, {17, Carried::Udp}, {1, Carried::Icmp}, {50, Carried::Esp}, {51, Carried::Ah}}};

Ranges rangesOf(ProtocolSet protocols)
{
    if (protocols.contains(Carried::Other))
        return {{0, 255}};
    for (const auto& [number, carried] : numbers)
        if (protocols.contains(carried))
            return {{number, number}};
    return {};
}

Carried carriedBy(std::uint32_t number)
{
    for (const auto& [known, carried] : numbers)
        if (known == number)
            return carried;
    return Carried::Other;
}

}

std::vector<Packet> traceOf(const Policy& policy, std::size_t count)
{
    std::vector<std::array<Ranges, 5>> rules;
    for (const FlowRule& rule : *policy.rules)
        rules.push_back({rangesOf(rule.match.sources), rangesOf(rule.match.destinations), rangesOf(rule.match.sourcePorts),
            rangesOf(rule.match.destinationPorts), rangesOf(rule.match.protocols)});
    SplitMix random;
    std::vector<Packet> trace;
    for (std::size_t i = 0; i < count; ++i) {
        const std::array<Ranges, 5>& rule = rules[random.below(rules.size())];
        const bool anywhere = random.below(10) == 0;
        std::array<std::uint32_t, 5> fields {};
        for (std::size_t f = 0; f < fields.size(); ++f) {
            if (anywhere && f < 2) {
                fields[f] = std::uint32_t(random.next());
                continue;
            }
            const Range range = rule[f][random.below(rule[f].size())];
            fields[f] = range.first + random.below(std::uint64_t(range.last) - range.first + 1);
        }
        const bool holdsTcp = rule[4].front().first <= 6 && rule[4].front().last >= 6;
        if (fields[4] != 1 && fields[4] != 50 && random.below(8) != 0 && holdsTcp)
            fields[4] = 6;
        trace.push_back({Address::v4(fields[0]), Address::v4(fields[1]), std::uint16_t(fields[2]), std::uint16_t(fields[3]),
            carriedBy(fields[4])});
    }
    return trace;
}

std::uint64_t digestOf(const std::vector<std::uint32_t>& rules)
{
    std::uint64_t digest = 1469598103934665603u;
    for (const std::uint32_t rule : rules)
        digest = (digest ^ rule) * 1099511628211u;
    return digest;
}

}
