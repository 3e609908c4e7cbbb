#include "model/flow/hiding_rules.h"

#include "model/flow/common_box.h"
#include "model/flow/cover.h"

namespace ase {

namespace {

using Places = std::vector<std::uint32_t>;

/// Looks for few rules that hold every packet of a rule. Sets are tried against packets first: each packet found to be left
/// by a set must be held by some rule of the next one, so that the sets tried grow towards the answer from below.
class Hunt {
public:
    Hunt(const ShadowedRules& shadowed, std::size_t rule)
        : m_index(shadowed.index())
        , m_rule(rule)
    {
        addCandidates<Key4>(shadowed);
        addCandidates<Key6>(shadowed);
        std::sort(m_candidates.begin(), m_candidates.end());
        m_candidates.erase(std::unique(m_candidates.begin(), m_candidates.end()), m_candidates.end());
        // Rules of the other action first: the first set found of a size is the one that is told.
        std::stable_partition(m_candidates.begin(), m_candidates.end(),
            [&](std::uint32_t candidate) { return m_index.rules()[candidate].allow != m_index.rules()[rule].allow; });
    }

    /// A set of at most `most` rules; none where there is no such set.
    std::optional<Places> find(std::size_t most)
    {
        for (std::size_t size = 1; size <= most && size <= m_candidates.size(); ++size) {
            Places chosen;
            while (choose(chosen, size)) {
                if (!findPacketOutside(chosen))
                    return chosen;
                chosen.clear();
            }
        }
        return std::nullopt;
    }

    /// Leaves out of a set whatever the others make up for, rules of the same action first.
    Places reduced(Places set)
    {
        std::stable_partition(set.begin(), set.end(),
            [&](std::uint32_t hider) { return m_index.rules()[hider].allow == m_index.rules()[m_rule].allow; });
        for (std::size_t at = 0; at < set.size();) {
            Places fewer = set;
            fewer.erase(fewer.begin() + std::ptrdiff_t(at));
            if (findPacketOutside(fewer))
                ++at;
            else
                set = std::move(fewer);
        }
        return set;
    }

private:
    template<class Key>
    void addCandidates(const ShadowedRules& shadowed)
    {
        const PackedRules<Key>& rules = m_index.packed<Key>();
        m_index.overlaps<Key>().eachNear(rules.box(m_rule), 0, m_rule, [&](std::size_t earlier) {
            if (!shadowed.isShadowed(earlier) && rules.box(earlier).meets(rules.box(m_rule)))
                m_candidates.push_back(std::uint32_t(earlier));
            return true;
        });
    }

    /// Adds rules to `chosen`, up to `size`, so that every packet known is held by one of them; false where none do.
    bool choose(Places& chosen, std::size_t size)
    {
        const auto open = std::find_if(m_holders.begin(), m_holders.end(), [&](const Places& holders) {
            return std::none_of(holders.begin(), holders.end(),
                [&](std::uint32_t h) { return std::find(chosen.begin(), chosen.end(), h) != chosen.end(); });
        });
        if (open == m_holders.end())
            return true;
        if (chosen.size() == size)
            return false;
        for (const std::uint32_t holder : *open) {
            chosen.push_back(holder);
            if (choose(chosen, size))
                return true;
            chosen.pop_back();
        }
        return false;
    }

    bool findPacketOutside(const Places& set) { return findOutside<Key4>(set) || findOutside<Key6>(set); }

    template<class Key>
    bool findOutside(const Places& set)
    {
        const PackedRules<Key>& rules = m_index.packed<Key>();
        Cover<Key> cover;
        cover.begin(rules.box(m_rule));
        for (const std::uint32_t hider : set)
            cover.take(rules.box(hider));
        const std::optional<Point<Key>> point = cover.left();
        if (!point)
            return false;
        Places holders;
        for (const std::uint32_t candidate : m_candidates)
            if (rules.box(candidate).contains(*point))
                holders.push_back(candidate);
        m_holders.push_back(std::move(holders));
        return true;
    }

    const RuleIndex& m_index;
    std::size_t m_rule;
    Places m_candidates;
    std::vector<Places> m_holders; ///< of each packet found
};

template<class Key>
bool takesPart(const ShadowedRules& shadowed, std::size_t earlier, std::size_t later)
{
    const PackedRules<Key>& rules = shadowed.index().packed<Key>();
    const auto& decided = shadowed.evidence<Key>(earlier).decided;
    if (!decided || !rules.box(earlier).meets(rules.box(later)))
        return false;
    if (rules.box(later).contains(*decided))
        return true;
    CommonBox<Key> common;
    const PackedBox<Key>& shared = common.of(rules.box(earlier), rules.box(later));
    Cover<Key> cover;
    cover.begin(shared);
    shadowed.index().overlaps<Key>().eachNear(shared, 0, earlier, [&](std::size_t before) {
        cover.take(rules.box(before));
        return !cover.isCoveredByOne();
    });
    return cover.left().has_value();
}

}

std::vector<std::size_t> hidingRules(const ShadowedRules& shadowed, std::size_t rule)
{
    if (!shadowed.isShadowed(rule))
        return {};
    Hunt hunt(shadowed, rule);
    std::optional<Places> few = hunt.find(exactHiders);
    if (!few) {
        const std::vector<std::size_t> known = shadowed.hiders(rule);
        few = hunt.reduced(Places(known.begin(), known.end()));
    }
    std::sort(few->begin(), few->end());
    return {few->begin(), few->end()};
}

std::vector<Contradiction> contradictions(const ShadowedRules& shadowed)
{
    const FlowRules& rules = shadowed.index().rules();
    std::vector<Contradiction> pairs;
    for (std::size_t later = 0; later < rules.size(); ++later)
        for (std::size_t earlier = 0; earlier < later; ++earlier)
            if (rules[earlier].allow != rules[later].allow
                && (takesPart<Key4>(shadowed, earlier, later) || takesPart<Key6>(shadowed, earlier, later)))
                pairs.push_back({earlier, later});
    return pairs;
}

}
