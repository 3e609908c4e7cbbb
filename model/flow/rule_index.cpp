#include "model/flow/rule_index.h"

namespace ase {

RuleIndex::RuleIndex(std::shared_ptr<const FlowRules> rules)
    : m_rules(std::move(rules))
    , m_packed(PackedRules<Key4>(*m_rules), PackedRules<Key6>(*m_rules))
    , m_overlaps(OverlapIndex<Key4>(packed<Key4>()), OverlapIndex<Key6>(packed<Key6>()))
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
