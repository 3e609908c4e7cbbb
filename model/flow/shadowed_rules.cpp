#include "model/flow/shadowed_rules.h"

#include "model/flow/cover.h"

namespace ase {

namespace {

template<class Key>
using EvidenceList = std::vector<ShadowedRules::Evidence<Key>>;

/// Looks at the rules in order; what it found of earlier ones spares it their shadowed rules.
template<class Key>
class Finder {
public:
    Finder(const RuleIndex& index, EvidenceList<Key>& found)
        : m_rules(index.packed<Key>())
        , m_overlaps(index.overlaps<Key>())
        , m_found(found)
    {
    }

    void find(std::size_t rule)
    {
        ShadowedRules::Evidence<Key>& evidence = m_found[rule];
        evidence = {};
        evidence.matches = !m_rules.box(rule).isEmpty();
        if (!evidence.matches)
            return;
        m_cover.begin(m_rules.box(rule));
        m_overlaps.eachNear(m_rules.box(rule), 0, rule, [&](std::size_t earlier) {
            if (m_found[earlier].decided && m_cover.take(m_rules.box(earlier), std::uint32_t(earlier)))
                evidence.overlapping = std::uint32_t(earlier);
            return !m_cover.isCoveredByOne();
        });
        evidence.decided = m_cover.left();
        if (!evidence.decided)
            evidence.hiders = m_cover.covering();
    }

private:
    const PackedRules<Key>& m_rules;
    const OverlapIndex<Key>& m_overlaps;
    EvidenceList<Key>& m_found;
    Cover<Key> m_cover;
};

template<class Key>
void findAll(const RuleIndex& index, EvidenceList<Key>& found)
{
    found.resize(index.size());
    if (!index.packed<Key>().hasPackets())
        return;
    Finder<Key> finder(index, found);
    for (std::size_t i = 0; i < index.size(); ++i)
        finder.find(i);
}

/// The evidence of a rule that both lists have, in the places of the new list; none where the edit took it away.
template<class Key>
std::optional<ShadowedRules::Evidence<Key>> kept(
    const ShadowedRules::Evidence<Key>& before, std::size_t rule, const RuleMatch& match, const PackedRules<Key>& rules)
{
    ShadowedRules::Evidence<Key> evidence = before;
    for (std::uint32_t& hider : evidence.hiders) {
        const std::size_t place = match.after[hider];
        if (place == RuleMatch::none)
            return std::nullopt;
        hider = std::uint32_t(place);
    }
    if (evidence.overlapping) {
        const std::size_t place = match.after[*evidence.overlapping];
        if (place == RuleMatch::none)
            return std::nullopt;
        evidence.overlapping = std::uint32_t(place);
    }
    for (const std::size_t added : match.added) {
        if (added >= rule || !evidence.matches)
            break;
        if (evidence.decided && rules.box(added).contains(*evidence.decided))
            return std::nullopt;
        if (!evidence.overlapping && rules.box(added).meets(rules.box(rule)))
            evidence.overlapping = std::uint32_t(added);
    }
    return evidence;
}

template<class Key>
void findChanged(const RuleIndex& index, const ShadowedRules& before, const RuleMatch& match, EvidenceList<Key>& found)
{
    found.resize(index.size());
    if (!index.packed<Key>().hasPackets())
        return;
    Finder<Key> finder(index, found);
    for (std::size_t i = 0; i < index.size(); ++i) {
        std::optional<ShadowedRules::Evidence<Key>> evidence;
        if (match.before[i] != RuleMatch::none && before.index().packed<Key>().hasPackets())
            evidence = kept(before.evidence<Key>(match.before[i]), i, match, index.packed<Key>());
        if (evidence)
            found[i] = std::move(*evidence);
        else
            finder.find(i);
    }
}

}

ShadowedRules::ShadowedRules(std::shared_ptr<const RuleIndex> index)
    : m_index(std::move(index))
{
    findAll<Key4>(*m_index, std::get<0>(m_evidence));
    findAll<Key6>(*m_index, std::get<1>(m_evidence));
}

ShadowedRules::ShadowedRules(const ListEdit& edit, const ShadowedRules& before)
    : m_index(edit.after)
{
    findChanged<Key4>(*m_index, before, edit.match, std::get<0>(m_evidence));
    findChanged<Key6>(*m_index, before, edit.match, std::get<1>(m_evidence));
}

bool ShadowedRules::isShadowed(std::size_t rule) const
{
    const auto& v4 = evidence<Key4>(rule);
    const auto& v6 = evidence<Key6>(rule);
    return (v4.matches || v6.matches) && !v4.decided && !v6.decided;
}

bool ShadowedRules::isPartlyShadowed(std::size_t rule) const
{
    const auto& v4 = evidence<Key4>(rule);
    const auto& v6 = evidence<Key6>(rule);
    return (v4.decided || v6.decided) && (v4.overlapping || v6.overlapping);
}

std::optional<Packet> ShadowedRules::decided(std::size_t rule) const
{
    if (const auto& point = evidence<Key4>(rule).decided)
        return packetOf(*point);
    if (const auto& point = evidence<Key6>(rule).decided)
        return packetOf(*point);
    return std::nullopt;
}

std::vector<std::size_t> ShadowedRules::hiders(std::size_t rule) const
{
    std::vector<std::size_t> places(evidence<Key4>(rule).hiders.begin(), evidence<Key4>(rule).hiders.end());
    places.insert(places.end(), evidence<Key6>(rule).hiders.begin(), evidence<Key6>(rule).hiders.end());
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

std::vector<std::size_t> ShadowedRules::places() const
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < m_index->size(); ++i)
        if (isShadowed(i))
            places.push_back(i);
    return places;
}

}
