#include "model/flow/redundant_rules.h"

#include "model/flow/common_box.h"
#include "model/flow/cover.h"

namespace ase {

namespace {

template<class Key>
class Finder {
public:
    explicit Finder(const ShadowedRules& shadowed)
        : m_shadowed(shadowed)
        , m_rules(shadowed.index().packed<Key>())
        , m_overlaps(shadowed.index().overlaps<Key>())
    {
    }

    /// Whether the packet, that the rule decides, would be decided otherwise without it.
    bool changes(const Point<Key>& point, std::size_t rule) const
    {
        const std::size_t next = m_overlaps.deciding(m_rules, point, rule + 1);
        return m_rules.allow(rule) != (next < m_rules.size() && m_rules.allow(next));
    }

    std::optional<Point<Key>> find(std::size_t rule)
    {
        const auto& decided = m_shadowed.evidence<Key>(rule).decided;
        if (!decided)
            return std::nullopt;
        if (changes(*decided, rule))
            return decided;
        gather(rule);
        // Whatever falls through is denied, as by a rule at the end that matches everything.
        if (m_rules.allow(rule))
            if (const auto point = lost(rule, m_rules.box(rule), m_later.size()))
                return point;
        for (std::size_t at = m_later.size(); at-- > 0;)
            if (m_rules.allow(m_later[at]) != m_rules.allow(rule))
                if (const auto point = lost(rule, m_common.of(m_rules.box(rule), m_rules.box(m_later[at])), at))
                    return point;
        return std::nullopt;
    }

private:
    void gather(std::size_t rule)
    {
        m_earlier.clear();
        m_later.clear();
        const PackedBox<Key>& box = m_rules.box(rule);
        m_overlaps.eachNear(box, 0, rule, [&](std::size_t i) {
            if (m_shadowed.evidence<Key>(i).decided && m_rules.box(i).meets(box))
                m_earlier.push_back(i);
            return true;
        });
        m_overlaps.eachNear(box, rule + 1, m_rules.size(), [&](std::size_t i) {
            if (m_rules.box(i).meets(box))
                m_later.push_back(i);
            return true;
        });
    }

    /// A packet of the box that the rule decides and that no later rule of the same action before `end` would decide
    /// instead.
    std::optional<Point<Key>> lost(std::size_t rule, const PackedBox<Key>& box, std::size_t end)
    {
        m_cover.begin(box);
        for (std::size_t at = 0; at < end && !m_cover.isCoveredByOne(); ++at)
            if (m_rules.allow(m_later[at]) == m_rules.allow(rule))
                m_cover.take(m_rules.box(m_later[at]));
        for (std::size_t at = 0; at < m_earlier.size() && !m_cover.isCoveredByOne(); ++at)
            m_cover.take(m_rules.box(m_earlier[at]));
        return m_cover.left();
    }

    const ShadowedRules& m_shadowed;
    const PackedRules<Key>& m_rules;
    const OverlapIndex<Key>& m_overlaps;
    std::vector<std::size_t> m_earlier;
    std::vector<std::size_t> m_later;
    CommonBox<Key> m_common;
    Cover<Key> m_cover;
};

template<class Key>
void findAll(const ShadowedRules& shadowed, std::vector<RedundantRules::Evidence<Key>>& found)
{
    found.resize(shadowed.index().size());
    if (!shadowed.index().packed<Key>().hasPackets())
        return;
    Finder<Key> finder(shadowed);
    for (std::size_t i = 0; i < found.size(); ++i)
        found[i] = finder.find(i);
}

template<class Key>
void findChanged(const ShadowedRules& shadowed, const RedundantRules& before, const RuleMatch& match,
    std::vector<RedundantRules::Evidence<Key>>& found)
{
    const PackedRules<Key>& rules = shadowed.index().packed<Key>();
    const PackedRules<Key>& oldRules = before.shadowed().index().packed<Key>();
    found.resize(rules.size());
    if (!rules.hasPackets())
        return;
    Finder<Key> finder(shadowed);
    const auto inEdit = [&](auto inBox) {
        return std::any_of(match.added.begin(), match.added.end(), [&](std::size_t i) {
            return inBox(rules.box(i));
        }) || std::any_of(match.removed.begin(), match.removed.end(), [&](std::size_t i) { return inBox(oldRules.box(i)); });
    };
    for (std::size_t i = 0; i < found.size(); ++i) {
        const std::size_t old = match.before[i];
        if (old != RuleMatch::none) {
            const std::optional<Point<Key>>& point = before.evidence<Key>(old);
            const bool stands = point ? !inEdit([&](const PackedBox<Key>& box) { return box.contains(*point); })
                                      : !shadowed.evidence<Key>(i).decided
                    || !inEdit([&](const PackedBox<Key>& box) { return box.meets(rules.box(i)); });
            if (stands) {
                found[i] = point;
                continue;
            }
        }
        found[i] = finder.find(i);
    }
}

}

RedundantRules::RedundantRules(std::shared_ptr<const ShadowedRules> shadowed)
    : m_shadowed(std::move(shadowed))
{
    findAll<Key4>(*m_shadowed, std::get<0>(m_evidence));
    findAll<Key6>(*m_shadowed, std::get<1>(m_evidence));
}

RedundantRules::RedundantRules(
    const ListEdit& edit, std::shared_ptr<const ShadowedRules> shadowed, const RedundantRules& before)
    : m_shadowed(std::move(shadowed))
{
    findChanged<Key4>(*m_shadowed, before, edit.match, std::get<0>(m_evidence));
    findChanged<Key6>(*m_shadowed, before, edit.match, std::get<1>(m_evidence));
}

bool RedundantRules::isRedundant(std::size_t rule) const
{
    return !evidence<Key4>(rule) && !evidence<Key6>(rule);
}

std::optional<Packet> RedundantRules::changed(std::size_t rule) const
{
    if (const auto& point = evidence<Key4>(rule))
        return packetOf(*point);
    if (const auto& point = evidence<Key6>(rule))
        return packetOf(*point);
    return std::nullopt;
}

std::vector<std::size_t> RedundantRules::places() const
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < m_shadowed->index().size(); ++i)
        if (isRedundant(i))
            places.push_back(i);
    return places;
}

}
