#include "model/network/security_list.h"

#include <algorithm>

namespace ase {

namespace {

/// A list in one of the orders it may be evaluated in, and the place of each rule in the list it was made of.
struct Ordered {
    std::vector<FlowRule> rules;
    std::vector<std::size_t> places;
};

/// Places of the rules that some packet of the flow may get to: no other one bears on it.
std::vector<std::size_t> placesNear(const SecurityList& list, const FlowSet& flow)
{
    const auto meets = [&](const FlowBox& box) {
        return std::any_of(flow.boxes().begin(), flow.boxes().end(), [&](const FlowBox& part) { return part.meets(box); });
    };
    std::vector<std::size_t> places;
    for (std::size_t place = 0; place < list.rules.size(); ++place) {
        const SeenRule& rule = list.rules[place];
        const bool near = meets(rule.possible) || meets(rule.sure)
            || std::any_of(rule.assumptions.begin(), rule.assumptions.end(),
                [&](const Assumption& assumption) { return meets(assumption.packets); });
        if (near)
            places.push_back(place);
    }
    return places;
}

/// Among rules of one priority those that are good for the flow come first at best, and last at worst.
Ordered orderedFor(const SecurityList& list, const std::vector<std::size_t>& near, bool best)
{
    Ordered ordered {.rules = {}, .places = near};
    const auto isTied = [&](std::size_t place) { return list.rules[place].tie.has_value(); };
    for (auto first = ordered.places.begin(); first != ordered.places.end();) {
        const int priority = list.rules[*first].priority;
        const auto last = std::find_if(first, ordered.places.end(),
            [&](std::size_t place) { return !isTied(place) || list.rules[place].priority != priority; });
        std::stable_partition(first, last, [&](std::size_t place) { return list.rules[place].turned(best).allow == best; });
        first = last == first ? first + 1 : last;
    }
    for (const std::size_t place : ordered.places)
        ordered.rules.push_back(list.rules[place].turned(best));
    return ordered;
}

/// Whether the flow would fare otherwise if the rule at this place took the packets of the box, or if it did not.
bool restsOn(const FlowBox& box, const Ordered& list, std::size_t place, const FlowSet& flow)
{
    const FlowSet asked = flow & FlowSet(box);
    if (asked.isEmpty())
        return false;
    const std::span<const FlowRule> rules(list.rules);
    const FlowSet left = decisions(rules.first(place), asked).rest;
    if (left.isEmpty())
        return false;
    const FlowSet blocked = blockedPart(rules.subspan(place + 1), left);
    return rules[place].allow ? !blocked.isEmpty() : !blocked.contains(left);
}

void nameAssumptions(FlowVerdict& verdict, const SecurityList& list, const Ordered& ordered, const FlowSet& flow)
{
    for (std::size_t i = 0; i < ordered.rules.size(); ++i) {
        const SeenRule& rule = list.rules[ordered.places[i]];
        for (const Assumption& assumption : rule.assumptions) {
            if (!restsOn(assumption.packets, ordered, i, flow))
                continue;
            addDoubts(verdict.assumptions, {assumption.what});
            if (rule.tags.contains(assumption.tag) && !verdict.tags.contains(assumption.tag))
                verdict.tags << assumption.tag;
        }
    }
}

void nameDoubtsOf(FlowVerdict& verdict, const SeenRule& rule)
{
    addDoubts(verdict.doubts, rule.doubts);
    if (rule.tie)
        addDoubts(verdict.doubts, {*rule.tie});
    for (const QString& tag : rule.tags)
        if (!verdict.tags.contains(tag))
            verdict.tags << tag;
}

/// Of the uncertain rules only those that a doubtful packet gets to.
void nameDoubts(FlowVerdict& verdict, const SecurityList& list, const std::vector<std::size_t>& near)
{
    FlowSet left = verdict.doubtful;
    std::vector<const SeenRule*> same; // rules of one priority let packets get to each other
    for (const std::size_t place : near) {
        const SeenRule& rule = list.rules[place];
        if (left.isEmpty())
            return;
        if (!same.empty() && same.back()->priority != rule.priority) {
            for (const SeenRule* earlier : same)
                left = left - FlowSet(earlier->sure);
            same.clear();
        }
        if ((!rule.isCertain() || rule.tie) && !(left & FlowSet(rule.possible)).isEmpty())
            nameDoubtsOf(verdict, rule);
        same.push_back(&rule);
    }
}

}

FlowVerdict verdictOf(const SecurityList& list, const FlowSet& flow)
{
    FlowVerdict verdict;
    if (!list.filters) {
        if (!list.doubts.empty())
            verdict.doubtful = flow;
        verdict.doubts = list.doubts;
        return verdict;
    }
    const std::vector<std::size_t> near = placesNear(list, flow);
    const Ordered best = orderedFor(list, near, true);
    const Ordered worst = orderedFor(list, near, false);
    for (Taken& part : decisions(best.rules, flow).taken) {
        if (best.rules[part.rule].allow)
            continue;
        verdict.blocked = verdict.blocked | part.flows;
        part.rule = best.places[part.rule];
        verdict.blockers.push_back(std::move(part));
    }
    verdict.doubtful = blockedPart(worst.rules, flow) - verdict.blocked;
    nameDoubts(verdict, list, near);
    nameAssumptions(verdict, list, best, flow);
    return verdict;
}

}
