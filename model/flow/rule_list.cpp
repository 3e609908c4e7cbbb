#include "model/flow/rule_list.h"

#include "model/flow/common_box.h"
#include "model/flow/cover.h"
#include "model/flow/rule_index.h"

namespace ase {

namespace {

enum class Whose { Everyone, Allowing, Denying };

/// Cuts the packets of one family of a flow up among the rules that decide them.
template<class Key>
class Divider {
public:
    Divider(const PackedRules<Key>& rules, const OverlapIndex<Key>* overlaps)
        : m_rules(rules)
        , m_overlaps(overlaps)
    {
    }

    void divide(const FlowSet& flow, Whose whose, Decisions& found)
    {
        const PackedRules<Key> boxes {std::span(flow.boxes())};
        for (std::size_t i = 0; i < boxes.size(); ++i)
            if (!boxes.box(i).isEmpty())
                divide(boxes.box(i), whose, found);
    }

private:
    void divide(const PackedBox<Key>& box, Whose whose, Decisions& found)
    {
        gather(box);
        for (std::size_t at = 0; at < m_near.size(); ++at) {
            const std::size_t rule = m_near[at];
            if (whose != Whose::Everyone && m_rules.allow(rule) != (whose == Whose::Allowing))
                continue;
            m_cover.begin(m_common.of(box, m_rules.box(rule)));
            addPieces(at, partOf(rule, found));
        }
        if (whose != Whose::Everyone || m_coveredByOne)
            return;
        m_cover.begin(box);
        addPieces(m_near.size(), found.rest);
    }

    /// Rules that meet the box, up to the first that holds it whole.
    void gather(const PackedBox<Key>& box)
    {
        m_near.clear();
        m_cover.begin(box);
        const auto visit = [&](std::size_t i) {
            if (m_cover.take(m_rules.box(i)))
                m_near.push_back(i);
            return !m_cover.isCoveredByOne();
        };
        if (m_overlaps)
            m_overlaps->eachNear(box, 0, m_rules.size(), visit);
        else
            for (std::size_t i = 0; i < m_rules.size() && visit(i);)
                ++i;
        m_coveredByOne = m_cover.isCoveredByOne();
    }

    void addPieces(std::size_t takers, FlowSet& part)
    {
        for (std::size_t at = 0; at < takers; ++at) {
            m_cover.take(m_rules.box(m_near[at]));
            if (m_cover.isCoveredByOne())
                return;
        }
        const std::size_t pieces = m_cover.findPieces();
        for (std::size_t i = 0; i < pieces; ++i)
            part.addApart(m_cover.piece(i));
    }

    static FlowSet& partOf(std::size_t rule, Decisions& found)
    {
        for (Taken& taken : found.taken)
            if (taken.rule == rule)
                return taken.flows;
        return found.taken.emplace_back(Taken {rule, {}}).flows;
    }

    const PackedRules<Key>& m_rules;
    const OverlapIndex<Key>* m_overlaps;
    std::vector<std::size_t> m_near;
    bool m_coveredByOne = false;
    CommonBox<Key> m_common;
    Cover<Key> m_cover;
};

template<class Key>
void divide(const RuleIndex& index, const FlowSet& flow, Whose whose, Decisions& found)
{
    Divider<Key>(index.packed<Key>(), &index.overlaps<Key>()).divide(flow, whose, found);
}

template<class Key>
void divide(std::span<const FlowRule> list, const FlowSet& flow, Decisions& found)
{
    const PackedRules<Key> rules(list);
    Divider<Key>(rules, nullptr).divide(flow, Whose::Everyone, found);
}

template<class Key>
void addDecided(const RuleIndex& index, std::size_t rule, FlowSet& decided)
{
    const PackedRules<Key>& rules = index.packed<Key>();
    if (rules.box(rule).isEmpty())
        return;
    Cover<Key> cover;
    cover.begin(rules.box(rule));
    index.overlaps<Key>().eachNear(rules.box(rule), 0, rule, [&](std::size_t earlier) {
        cover.take(rules.box(earlier));
        return !cover.isCoveredByOne();
    });
    if (!cover.isCoveredByOne())
        for (std::size_t piece = 0, pieces = cover.findPieces(); piece < pieces; ++piece)
            decided.addApart(cover.piece(piece));
}

Decisions inOrder(Decisions found)
{
    std::erase_if(found.taken, [](const Taken& taken) { return taken.flows.isEmpty(); });
    std::sort(found.taken.begin(), found.taken.end(), [](const Taken& a, const Taken& b) { return a.rule < b.rule; });
    return found;
}

}

std::optional<std::size_t> decidingRule(std::span<const FlowRule> list, const Packet& packet)
{
    for (std::size_t i = 0; i < list.size(); ++i)
        if (list[i].match.contains(packet))
            return i;
    return std::nullopt;
}

Decisions decisions(std::span<const FlowRule> list, const FlowSet& flow)
{
    Decisions found;
    divide<Key4>(list, flow, found);
    divide<Key6>(list, flow, found);
    return inOrder(std::move(found));
}

Decisions decisions(const RuleIndex& index, const FlowSet& flow)
{
    Decisions found;
    divide<Key4>(index, flow, Whose::Everyone, found);
    divide<Key6>(index, flow, Whose::Everyone, found);
    return inOrder(std::move(found));
}

FlowSet decidedBy(const RuleIndex& index, std::size_t rule)
{
    FlowSet decided;
    addDecided<Key4>(index, rule, decided);
    addDecided<Key6>(index, rule, decided);
    return decided;
}

FlowSet allowedPart(const RuleIndex& index, const FlowSet& flow)
{
    Decisions found;
    divide<Key4>(index, flow, Whose::Allowing, found);
    divide<Key6>(index, flow, Whose::Allowing, found);
    FlowSet allowed;
    for (const Taken& part : found.taken)
        for (const FlowBox& box : part.flows.boxes())
            allowed.addApart(box);
    return allowed;
}

std::vector<Taken> denials(const RuleIndex& index, const FlowSet& flow)
{
    Decisions found;
    divide<Key4>(index, flow, Whose::Denying, found);
    divide<Key6>(index, flow, Whose::Denying, found);
    return inOrder(std::move(found)).taken;
}

FlowSet blockedPart(std::span<const FlowRule> list, const FlowSet& flow)
{
    Decisions result = decisions(list, flow);
    FlowSet blocked = std::move(result.rest);
    for (const Taken& part : result.taken)
        if (!list[part.rule].allow)
            for (const FlowBox& box : part.flows.boxes())
                blocked.addApart(box);
    return blocked;
}

Decisions takersOf(std::span<const FlowRule> list, std::size_t rule)
{
    return decisions(list.first(rule), list[rule].match);
}

}
