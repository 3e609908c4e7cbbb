#include "model/flow/denied_flows.h"

#include <algorithm>

namespace ase {

namespace {

using Denials = std::shared_ptr<const std::vector<Taken>>;

bool meet(const FlowSet& flow, const FlowRules& rules, const std::vector<std::size_t>& places)
{
    return std::any_of(places.begin(), places.end(), [&](std::size_t place) {
        return std::any_of(
            flow.boxes().begin(), flow.boxes().end(), [&](const FlowBox& box) { return box.meets(rules[place].match); });
    });
}

Denials denialsOf(const RuleIndex& index, const FlowSet& flow)
{
    return std::make_shared<const std::vector<Taken>>(denials(index, flow));
}

Denials inNewPlaces(const Denials& denials, const RuleMatch& match)
{
    if (std::all_of(
            denials->begin(), denials->end(), [&](const Taken& taken) { return match.after[taken.rule] == taken.rule; }))
        return denials;
    std::vector<Taken> moved = *denials;
    for (Taken& taken : moved)
        taken.rule = match.after[taken.rule];
    return std::make_shared<const std::vector<Taken>>(std::move(moved));
}

}

DeniedFlows::DeniedFlows(std::shared_ptr<const RuleIndex> index, Flows flows)
    : m_index(std::move(index))
    , m_flows(std::move(flows))
{
    for (const FlowSet& flow : *m_flows)
        m_denials.push_back(denialsOf(*m_index, flow));
}

DeniedFlows::DeniedFlows(const ListEdit& edit, const DeniedFlows& before)
    : m_index(edit.after)
    , m_flows(before.m_flows)
    , m_denials(before.m_denials)
{
    for (std::size_t flow = 0; flow < m_flows->size(); ++flow) {
        if (meet((*m_flows)[flow], edit.before->rules(), edit.match.removed)
            || meet((*m_flows)[flow], edit.after->rules(), edit.match.added))
            m_denials[flow] = denialsOf(*m_index, (*m_flows)[flow]);
        else
            m_denials[flow] = inNewPlaces(m_denials[flow], edit.match);
    }
}

}
