#pragma once

#include "model/flow/rule_index.h"

namespace ase {

/// Packets that two lists decide otherwise, by the rule that decides them in each; none: they fall through and are denied.
struct ChangedFlows {
    std::optional<std::size_t> before;
    std::optional<std::size_t> after;
    bool opened = false; ///< denied before and allowed after; else the other way round
    FlowSet flows;
};

/// What a change of a list opens and closes, exactly. Parts share no packet. Only packets that an edited rule decides in one
/// of the lists are looked at: rules that both have in one order decide alike.
struct ListDifference {
    std::vector<ChangedFlows> changes; ///< by the rule before, then by the rule after
    bool isEmpty() const { return changes.empty(); }
    FlowCount count() const;
};
ListDifference differenceOf(const std::shared_ptr<const FlowRules>& before, const std::shared_ptr<const FlowRules>& after);

}
