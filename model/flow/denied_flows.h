#pragma once

#include "model/flow/list_edit.h"

namespace ase {

/// For each of some required flows, the denying rules with the exact part that each takes. A value: after an edit only the
/// flows that an edited rule meets are asked about again.
class DeniedFlows {
public:
    using Flows = std::shared_ptr<const std::vector<FlowSet>>;

    DeniedFlows(std::shared_ptr<const RuleIndex> index, Flows flows);
    /// The same flows after an edit of the list of `before`.
    DeniedFlows(const ListEdit& edit, const DeniedFlows& before);

    const RuleIndex& index() const { return *m_index; }
    /// In the order of the list; empty where the flow is allowed wholly.
    const std::vector<Taken>& denials(std::size_t flow) const { return *m_denials[flow]; }

private:
    std::shared_ptr<const RuleIndex> m_index;
    Flows m_flows;
    std::vector<std::shared_ptr<const std::vector<Taken>>> m_denials;
};

}
