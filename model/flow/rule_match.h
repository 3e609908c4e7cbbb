#pragma once

#include "model/flow/rule_list.h"

#include <limits>

namespace ase {

/// Which rules of one list stand in another one too, in the same order: what an edit left alone.
struct RuleMatch {
    static constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

    std::vector<std::size_t> before; ///< of each rule of the new list its place in the old one, or none
    std::vector<std::size_t> after; ///< of each rule of the old list its place in the new one, or none
    std::vector<std::size_t> removed; ///< places in the old list without a partner
    std::vector<std::size_t> added; ///< places in the new list without a partner
    struct Moved {
        std::size_t before;
        std::size_t after;
    };
    std::vector<Moved> moved; ///< equal rules among the removed and the added
};

/// A rule that was edited is both removed and added, and so is one that was moved; the moved ones are told as well.
RuleMatch matchRules(std::span<const FlowRule> before, std::span<const FlowRule> after);

}
