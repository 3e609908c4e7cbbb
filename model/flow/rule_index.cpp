#include "model/flow/rule_index.h"

namespace ase {

RuleIndex::RuleIndex(std::shared_ptr<const FlowRules> rules)
    : m_rules(std::move(rules))
    , m_packed(PackedRules<Key4>(*m_rules), PackedRules<Key6>(*m_rules))
    , m_overlaps(OverlapIndex<Key4>(packed<Key4>()), OverlapIndex<Key6>(packed<Key6>()))
{
}

RuleIndex::RuleIndex(std::shared_ptr<const FlowRules> rules, const RuleIndex& before, const RuleMatch& match)
    : m_rules(std::move(rules))
    , m_packed(PackedRules<Key4>(*m_rules, before.packed<Key4>(), match),
          PackedRules<Key6>(*m_rules, before.packed<Key6>(), match))
    , m_overlaps(OverlapIndex<Key4>(packed<Key4>(), before.overlaps<Key4>(), match),
          OverlapIndex<Key6>(packed<Key6>(), before.overlaps<Key6>(), match))
{
}

std::optional<std::size_t> RuleIndex::deciding(const Packet& packet) const
{
    const std::size_t place = isOfFamily<Key6>(packet) ? packed<Key6>().deciding(pointOf<Key6>(packet))
        : isOfFamily<Key4>(packet)                     ? packed<Key4>().deciding(pointOf<Key4>(packet))
                                                       : size();
    return place < size() ? std::optional(place) : std::nullopt;
}

}
