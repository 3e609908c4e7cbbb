#include "model/flow/rule_match.h"

#include <algorithm>
#include <unordered_map>

namespace ase {

namespace {

std::size_t hashOf(const FlowRule& rule)
{
    std::size_t hash = rule.allow;
    const auto mix = [&](std::uint64_t value) {
        hash = (hash ^ value) * 0x9e3779b97f4a7c15u;
        hash ^= hash >> 32;
    };
    // The ends of a set tell most sets apart; whoever looks by hash compares as well.
    const auto mixEnds = [&](const auto& ranges, auto numberOf) {
        mix(ranges.size());
        if (!ranges.empty()) {
            mix(numberOf(ranges.front().first));
            mix(numberOf(ranges.back().last));
        }
    };
    const auto numberOf = [](const Address& address) {
        return std::uint64_t(address.bits()) ^ std::uint64_t(address.bits() >> 64);
    };
    mixEnds(rule.match.sources.ranges(), numberOf);
    mixEnds(rule.match.destinations.ranges(), numberOf);
    mixEnds(rule.match.sourcePorts.ranges(), [](std::uint16_t port) { return std::uint64_t(port); });
    mixEnds(rule.match.destinationPorts.ranges(), [](std::uint16_t port) { return std::uint64_t(port); });
    mix(rule.match.protocols.bits());
    return hash;
}

/// A place in the new list with the place of the same rule in the old one.
struct Pair {
    std::size_t after;
    std::size_t before;
};

/// Pairs equal rules of the middle parts, each once, without regard to order.
std::vector<Pair> equalRules(std::span<const FlowRule> before, std::span<const FlowRule> after, std::size_t first,
    std::size_t lastBefore, std::size_t lastAfter)
{
    std::unordered_multimap<std::size_t, std::size_t> places;
    for (std::size_t i = lastBefore; i-- > first;)
        places.emplace(hashOf(before[i]), i);
    std::vector<Pair> pairs;
    for (std::size_t i = first; i < lastAfter; ++i) {
        const auto [begin, end] = places.equal_range(hashOf(after[i]));
        for (auto at = begin; at != end; ++at) {
            if (before[at->second] == after[i]) {
                pairs.push_back({i, at->second});
                places.erase(at);
                break;
            }
        }
    }
    return pairs;
}

/// The longest run of pairs whose old places rise: rules that kept their order. Patience sorting.
std::vector<Pair> risingPairs(const std::vector<Pair>& pairs)
{
    std::vector<std::size_t> tops; // index of the lowest last pair of a run of each length
    std::vector<std::size_t> previous(pairs.size(), RuleMatch::none);
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const auto pile = std::lower_bound(tops.begin(), tops.end(), pairs[i].before,
            [&](std::size_t top, std::size_t place) { return pairs[top].before < place; });
        if (pile != tops.begin())
            previous[i] = *std::prev(pile);
        if (pile == tops.end())
            tops.push_back(i);
        else
            *pile = i;
    }
    std::vector<Pair> rising;
    for (std::size_t i = tops.empty() ? RuleMatch::none : tops.back(); i != RuleMatch::none; i = previous[i])
        rising.push_back(pairs[i]);
    return rising;
}

}

RuleMatch matchRules(std::span<const FlowRule> before, std::span<const FlowRule> after)
{
    RuleMatch match;
    match.before.assign(after.size(), RuleMatch::none);
    match.after.assign(before.size(), RuleMatch::none);
    const auto pair = [&](Pair same) {
        match.before[same.after] = same.before;
        match.after[same.before] = same.after;
    };
    std::size_t first = 0;
    while (first < before.size() && first < after.size() && before[first] == after[first]) {
        pair({first, first});
        ++first;
    }
    std::size_t lastBefore = before.size();
    std::size_t lastAfter = after.size();
    while (lastBefore > first && lastAfter > first && before[lastBefore - 1] == after[lastAfter - 1])
        pair({--lastAfter, --lastBefore});
    const std::vector<Pair> equal = equalRules(before, after, first, lastBefore, lastAfter);
    for (const Pair& same : risingPairs(equal))
        pair(same);
    for (const Pair& same : equal)
        if (match.before[same.after] == RuleMatch::none)
            match.moved.push_back({same.before, same.after});
    for (std::size_t i = first; i < lastBefore; ++i)
        if (match.after[i] == RuleMatch::none)
            match.removed.push_back(i);
    for (std::size_t i = first; i < lastAfter; ++i)
        if (match.before[i] == RuleMatch::none)
            match.added.push_back(i);
    return match;
}

}
