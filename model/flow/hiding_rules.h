#pragma once

#include "model/flow/shadowed_rules.h"

namespace ase {

/// The fewest rules that together hide a shadowed one, in order; of sets as small as that, one with as many rules of the
/// other action as can be, for these are what surprises. Empty for a rule that is not shadowed.
///
/// Exact for sets of up to `exactHiders` rules; where more are needed, a set of which none can be left out.
std::vector<std::size_t> hidingRules(const ShadowedRules& shadowed, std::size_t rule);
constexpr std::size_t exactHiders = 6;

/// Pairs of rules of different actions where the earlier one takes part of what the later one matches, in the order of the
/// later. Facts: NSG-02.
struct Contradiction {
    std::size_t earlier;
    std::size_t later;
    bool operator==(const Contradiction&) const = default;
};
std::vector<Contradiction> contradictions(const ShadowedRules& shadowed);

}
