#pragma once

#include "model/flow/overlap_index.h"

namespace ase {

struct RuleMatch;

/// A first-match list: the order of the list is the order of evaluation.
using FlowRules = std::vector<FlowRule>;

/// A list made ready for questions: its rules packed for each family, and an index of which may overlap. A value that the
/// answers keep; it costs a fraction of any of them.
class RuleIndex {
public:
    explicit RuleIndex(std::shared_ptr<const FlowRules> rules);
    explicit RuleIndex(FlowRules rules)
        : RuleIndex(std::make_shared<const FlowRules>(std::move(rules)))
    {
    }

    /// The same for a list of which most stands in another one: what is known of those rules is taken over.
    RuleIndex(std::shared_ptr<const FlowRules> rules, const RuleIndex& before, const RuleMatch& match);

    const FlowRules& rules() const { return *m_rules; }
    std::size_t size() const { return m_rules->size(); }
    const std::shared_ptr<const FlowRules>& shared() const { return m_rules; }

    template<class Key>
    const PackedRules<Key>& packed() const
    {
        return std::get<PackedRules<Key>>(m_packed);
    }
    template<class Key>
    const OverlapIndex<Key>& overlaps() const
    {
        return std::get<OverlapIndex<Key>>(m_overlaps);
    }

    /// Place of the first rule that matches the packet; none where it falls through.
    std::optional<std::size_t> deciding(const Packet& packet) const;

private:
    std::shared_ptr<const FlowRules> m_rules;
    std::tuple<PackedRules<Key4>, PackedRules<Key6>> m_packed;
    std::tuple<OverlapIndex<Key4>, OverlapIndex<Key6>> m_overlaps;
};

}
