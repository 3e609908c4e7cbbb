#include "model/flow/rule_list.h"

namespace ase {

std::optional<std::size_t> decidingRule(std::span<const FlowRule> list, const Packet& packet)
{
    for (std::size_t i = 0; i < list.size(); ++i)
        if (list[i].match.contains(packet))
            return i;
    return std::nullopt;
}

Decisions decisions(std::span<const FlowRule> list, const FlowSet& flow)
{
    Decisions result {.taken = {}, .rest = flow};
    for (std::size_t i = 0; i < list.size() && !result.rest.isEmpty(); ++i) {
        FlowSet part = result.rest & list[i].match;
        if (part.isEmpty())
            continue;
        result.rest = result.rest - list[i].match;
        result.taken.push_back({i, std::move(part)});
    }
    return result;
}

FlowSet blockedPart(std::span<const FlowRule> list, const FlowSet& flow)
{
    Decisions result = decisions(list, flow);
    FlowSet blocked = std::move(result.rest);
    for (const Taken& part : result.taken)
        if (!list[part.rule].allow)
            blocked = blocked | part.flows;
    return blocked;
}

std::vector<std::size_t> shadowed(std::span<const FlowRule> list)
{
    std::vector<std::size_t> places;
    for (std::size_t i = 1; i < list.size(); ++i) {
        FlowSet left = list[i].match;
        if (left.isEmpty())
            continue;
        for (std::size_t earlier = 0; earlier < i && !left.isEmpty(); ++earlier)
            if (list[earlier].match.meets(list[i].match))
                left = left - list[earlier].match;
        if (left.isEmpty())
            places.push_back(i);
    }
    return places;
}

Decisions takersOf(std::span<const FlowRule> list, std::size_t rule)
{
    return decisions(list.first(rule), list[rule].match);
}

}
