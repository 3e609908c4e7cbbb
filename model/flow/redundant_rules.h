#pragma once

#include "model/flow/shadowed_rules.h"

namespace ase {

/// Which rules of a list could be deleted, one at a time, without any packet being decided otherwise. A packet that no rule
/// matches is denied, so that a denying rule at the end of a list changes nothing. The evidence that a rule counts is a
/// packet that would be decided otherwise without it.
///
/// A value, brought up to date like ShadowedRules.
class RedundantRules {
public:
    explicit RedundantRules(std::shared_ptr<const ShadowedRules> shadowed);
    /// The answers after an edit of the list of `before`; `shadowed` is of the list after it.
    RedundantRules(const ListEdit& edit, std::shared_ptr<const ShadowedRules> shadowed, const RedundantRules& before);

    const ShadowedRules& shadowed() const { return *m_shadowed; }
    /// Shadowed rules and those that match no packet are redundant too.
    bool isRedundant(std::size_t rule) const;
    /// A packet that would be decided otherwise without the rule; none where it is redundant.
    std::optional<Packet> changed(std::size_t rule) const;
    /// Places of the redundant rules, in order.
    std::vector<std::size_t> places() const;

    template<class Key>
    using Evidence = std::optional<Point<Key>>;
    template<class Key>
    const Evidence<Key>& evidence(std::size_t rule) const
    {
        return std::get<std::vector<Evidence<Key>>>(m_evidence)[rule];
    }

private:
    std::shared_ptr<const ShadowedRules> m_shadowed;
    std::tuple<std::vector<Evidence<Key4>>, std::vector<Evidence<Key6>>> m_evidence;
};

}
