#pragma once

#include "model/flow/list_edit.h"

namespace ase {

/// Which rules of a list can never decide, with the evidence for each answer: a packet the rule decides, or rules before it
/// that take every packet it matches. Exact: a rule hidden only by several others together is found.
///
/// A value. After an edit the evidence that still holds is kept, and only the answers whose evidence is gone are found anew.
class ShadowedRules {
public:
    explicit ShadowedRules(std::shared_ptr<const RuleIndex> index);
    /// The answers after an edit of the list of `before`.
    ShadowedRules(const ListEdit& edit, const ShadowedRules& before);

    const RuleIndex& index() const { return *m_index; }
    /// Whether rules before it take every packet it matches. A rule that matches no packet at all is not shadowed.
    bool isShadowed(std::size_t rule) const;
    /// Whether it decides something, and rules before it take something of what it matches.
    bool isPartlyShadowed(std::size_t rule) const;
    /// A packet that the rule decides; none where it decides none.
    std::optional<Packet> decided(std::size_t rule) const;
    /// Rules that hide a shadowed one together. Not always the fewest: hidingRules().
    std::vector<std::size_t> hiders(std::size_t rule) const;
    /// Places of the shadowed rules, in order.
    std::vector<std::size_t> places() const;

    /// What is known of one rule in one family.
    template<class Key>
    struct Evidence {
        bool matches = false; ///< whether it matches any packet of the family
        std::optional<Point<Key>> decided;
        std::vector<std::uint32_t> hiders; ///< where nothing is decided
        std::optional<std::uint32_t> overlapping; ///< some rule before it that takes part of it
    };
    template<class Key>
    const Evidence<Key>& evidence(std::size_t rule) const
    {
        return std::get<std::vector<Evidence<Key>>>(m_evidence)[rule];
    }

private:
    std::shared_ptr<const RuleIndex> m_index;
    std::tuple<std::vector<Evidence<Key4>>, std::vector<Evidence<Key6>>> m_evidence;
};

}
