#include "model/flow/list_difference.h"

#include "model/flow/rule_match.h"

#include <algorithm>

namespace ase {

namespace {

bool mayQuarrel(const FlowRule& a, const FlowRule& b)
{
    return a.allow != b.allow && a.match.meets(b.match);
}

/// Rules of either list that the other one lacks, or has at a place where that matters.
class EditedRules {
public:
    EditedRules(const FlowRules& before, const FlowRules& after)
        : m_match(matchRules(before, after))
        , m_removed(before.size(), false)
        , m_added(after.size(), false)
    {
        for (const std::size_t rule : m_match.removed)
            m_removed[rule] = true;
        for (const std::size_t rule : m_match.added)
            m_added[rule] = true;
        forgiveHarmlessMoves(before);
    }

    const RuleMatch& match() const { return m_match; }
    bool isEmpty() const
    {
        const auto none = [](const std::vector<bool>& rules) {
            return std::find(rules.begin(), rules.end(), true) == rules.end();
        };
        return none(m_removed) && none(m_added);
    }
    bool isRemoved(std::size_t rule) const { return m_removed[rule]; }
    bool isAdded(std::size_t rule) const { return m_added[rule]; }

private:
    /// Two lists of the same rules decide alike where no two rules that changed their order meet with different actions: one
    /// becomes the other by swapping neighbours that do not quarrel.
    void forgiveHarmlessMoves(const FlowRules& before)
    {
        std::vector<RuleMatch::Moved> kept;
        for (std::size_t rule = 0; rule < m_match.after.size(); ++rule)
            if (m_match.after[rule] != RuleMatch::none)
                kept.push_back({rule, m_match.after[rule]});
        std::vector<RuleMatch::Moved> forgiven;
        for (const RuleMatch::Moved& moved : m_match.moved) {
            const auto firstAfter = [&](std::size_t RuleMatch::Moved::*place) {
                return std::partition_point(
                    kept.begin(), kept.end(), [&](const RuleMatch::Moved& other) { return other.*place < moved.*place; });
            };
            const auto beforeIt = firstAfter(&RuleMatch::Moved::before);
            const auto afterIt = firstAfter(&RuleMatch::Moved::after);
            const auto [first, last] = std::minmax(beforeIt, afterIt);
            const auto quarrels = [&](const RuleMatch::Moved& other) {
                return mayQuarrel(before[moved.before], before[other.before]);
            };
            const auto passed = [&](const RuleMatch::Moved& other) {
                return (other.before < moved.before) != (other.after < moved.after);
            };
            if (std::any_of(first, last, quarrels)
                || std::any_of(forgiven.begin(), forgiven.end(),
                    [&](const RuleMatch::Moved& other) { return passed(other) && quarrels(other); }))
                continue;
            forgiven.push_back(moved);
            m_removed[moved.before] = false;
            m_added[moved.after] = false;
        }
    }

    RuleMatch m_match;
    std::vector<bool> m_removed;
    std::vector<bool> m_added;
};

/// How the other list decides the packets: calls `found` for the part of each of its rules, and of none.
template<class Found>
void askOther(const RuleIndex& other, const FlowSet& flows, Found found)
{
    if (flows.isEmpty())
        return;
    Decisions divided = decisions(other, flows);
    for (Taken& taken : divided.taken)
        found(std::optional(taken.rule), other.rules()[taken.rule].allow, std::move(taken.flows));
    if (!divided.rest.isEmpty())
        found(std::optional<std::size_t>(), false, std::move(divided.rest));
}

}

FlowCount ListDifference::count() const
{
    FlowCount count;
    for (const ChangedFlows& change : changes)
        count += change.flows.count();
    return count;
}

ListDifference differenceOf(
    const std::shared_ptr<const FlowRules>& beforeRules, const std::shared_ptr<const FlowRules>& afterRules)
{
    ListDifference difference;
    const EditedRules edited(*beforeRules, *afterRules);
    if (edited.isEmpty())
        return difference;
    const RuleIndex before(beforeRules);
    const RuleIndex after(afterRules, before, edited.match());
    for (std::size_t rule = 0; rule < before.size(); ++rule) {
        if (!edited.isRemoved(rule))
            continue;
        const bool allow = before.rules()[rule].allow;
        askOther(after, decidedBy(before, rule), [&](std::optional<std::size_t> other, bool nowAllowed, FlowSet flows) {
            if (nowAllowed != allow)
                difference.changes.push_back({rule, other, nowAllowed, std::move(flows)});
        });
    }
    for (std::size_t rule = 0; rule < after.size(); ++rule) {
        if (!edited.isAdded(rule))
            continue;
        const bool allow = after.rules()[rule].allow;
        askOther(before, decidedBy(after, rule), [&](std::optional<std::size_t> other, bool wasAllowed, FlowSet flows) {
            if (wasAllowed != allow && !(other && edited.isRemoved(*other)))
                difference.changes.push_back({other, rule, allow, std::move(flows)});
        });
    }
    std::sort(difference.changes.begin(), difference.changes.end(), [](const ChangedFlows& a, const ChangedFlows& b) {
        return std::pair(a.before, a.after) < std::pair(b.before, b.after);
    });
    return difference;
}

}
