#include "model/flow/denied_flows.h"

#include "model/flow/rule_match.h"

#include <algorithm>

namespace ase {

namespace {

bool meet(const FlowSet& flow, const FlowRules& rules, const std::vector<std::size_t>& places)
{
    return std::any_of(places.begin(), places.end(), [&](std::size_t place) {
        return std::any_of(
            flow.boxes().begin(), flow.boxes().end(), [&](const FlowBox& box) { return box.meets(rules[place].match); });
    });
}

}

DeniedFlows::DeniedFlows(std::shared_ptr<const RuleIndex> index, Flows flows)
    : m_index(std::move(index))
    , m_flows(std::move(flows))
{
    for (const FlowSet& flow : *m_flows)
        m_denials.push_back(ase::denials(*m_index, flow));
}

DeniedFlows::DeniedFlows(std::shared_ptr<const RuleIndex> index, const DeniedFlows& before)
    : m_index(std::move(index))
    , m_flows(before.m_flows)
    , m_denials(before.m_denials)
{
    const RuleMatch match = matchRules(before.index().rules(), m_index->rules());
    for (std::size_t flow = 0; flow < m_flows->size(); ++flow) {
        if (meet((*m_flows)[flow], before.index().rules(), match.removed)
            || meet((*m_flows)[flow], m_index->rules(), match.added))
            m_denials[flow] = ase::denials(*m_index, (*m_flows)[flow]);
        else
            for (Taken& taken : m_denials[flow])
                taken.rule = match.after[taken.rule];
    }
}

}
