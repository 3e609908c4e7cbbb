#include "model/network/security_list.h"

#include <algorithm>
#include <numeric>

namespace ase {

namespace {

/// A list in one of the orders it may be evaluated in, and the place of each rule in the list it was made of.
struct Ordered {
    std::vector<FlowRule> rules;
    std::vector<std::size_t> places;
};

/// Among rules of one priority those that are good for the flow come first at best, and last at worst.
Ordered orderedFor(const SecurityList& list, bool best)
{
    std::vector<FlowRule> rules = best ? list.atBest() : list.atWorst();
    Ordered ordered;
    ordered.places.resize(rules.size());
    std::iota(ordered.places.begin(), ordered.places.end(), std::size_t(0));
    const auto isTied = [&](std::size_t place) { return list.rules[place].tie.has_value(); };
    for (auto first = ordered.places.begin(); first != ordered.places.end();) {
        const int priority = list.rules[*first].priority;
        const auto last = std::find_if(first, ordered.places.end(),
            [&](std::size_t place) { return !isTied(place) || list.rules[place].priority != priority; });
        std::stable_partition(first, last, [&](std::size_t place) { return rules[place].allow == best; });
        first = last == first ? first + 1 : last;
    }
    for (const std::size_t place : ordered.places)
        ordered.rules.push_back(std::move(rules[place]));
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
void nameDoubts(FlowVerdict& verdict, const SecurityList& list)
{
    FlowSet left = verdict.doubtful;
    std::vector<const SeenRule*> same; // rules of one priority let packets get to each other
    for (const SeenRule& rule : list.rules) {
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
    const Ordered best = orderedFor(list, true);
    const Ordered worst = orderedFor(list, false);
    for (Taken& part : decisions(best.rules, flow).taken) {
        if (best.rules[part.rule].allow)
            continue;
        verdict.blocked = verdict.blocked | part.flows;
        part.rule = best.places[part.rule];
        verdict.blockers.push_back(std::move(part));
    }
    verdict.doubtful = blockedPart(worst.rules, flow) - verdict.blocked;
    nameDoubts(verdict, list);
    nameAssumptions(verdict, list, best, flow);
    return verdict;
}

}
