#pragma once

#include "model/flow/flow_set.h"

#include <cstddef>
#include <span>

namespace ase {

/// One rule of a first-match list: the order of the list is the order of evaluation. Fact: NSG-02.
struct FlowRule {
    FlowBox match;
    bool allow = false;
    bool operator==(const FlowRule&) const = default;
};

/// The part of a flow that one rule decides.
struct Taken {
    std::size_t rule = 0; ///< place in the list
    FlowSet flows;
};

/// Which rules decide a flow, in the order of the list, and what no rule looks at.
struct Decisions {
    std::vector<Taken> taken;
    FlowSet rest;
};

/// Place of the first rule that matches the packet; none where it falls through.
std::optional<std::size_t> decidingRule(std::span<const FlowRule> list, const Packet& packet);

/// Who takes which part of the flow. Parts are not empty and share no packet; together with the rest they are the flow.
Decisions decisions(std::span<const FlowRule> list, const FlowSet& flow);

/// What of the flow does not get through: taken by a denying rule, or by none. The lists of Azure end in rules that take
/// everything (NSGD-03, NSGD-06), so that only a list without them has a rest.
FlowSet blockedPart(std::span<const FlowRule> list, const FlowSet& flow);

/// The earlier rules that take packets of this one, with what each takes; `rest` is what is left to it.
Decisions takersOf(std::span<const FlowRule> list, std::size_t rule);

class RuleIndex;
/// The same answers about a list that is asked more than once.
Decisions decisions(const RuleIndex& index, const FlowSet& flow);
/// The part that one rule decides of everything it matches.
FlowSet decidedBy(const RuleIndex& index, std::size_t rule);
/// What of the flow the list lets through.
FlowSet allowedPart(const RuleIndex& index, const FlowSet& flow);
/// The denying rules alone, with the exact part each takes of the flow, in the order of the list.
std::vector<Taken> denials(const RuleIndex& index, const FlowSet& flow);

}
