#pragma once

#include "model/flow/rule_index.h"

namespace ase {

/// A rule that would let what is blocked of a flow through: it matches nothing outside the flow, so that nothing else is
/// opened, and as little of the flow as one rule can. It stands directly before the first rule that denies a part, so that
/// all rules before it decide as they did.
struct Opening {
    FlowBox match;
    std::size_t before; ///< place of the rule it goes in front of; the number of rules for the end
};

/// The openings a flow needs: none where it is allowed wholly, one for each box that the flow cannot do without.
std::vector<Opening> openingsFor(const RuleIndex& index, const FlowSet& flow);

}
