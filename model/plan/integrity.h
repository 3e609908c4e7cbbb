#pragma once

#include "model/plan/plan.h"

#include <vector>

namespace ase {

/// A reference to a part that the plan does not hold.
struct DanglingReference {
    PartId holder; ///< the part that refers; for a placement, a scenario or a kept item the missing part itself
    QString field; ///< "network", "securityGroup", "placement", "scenario"
    PartId missing;
    bool operator==(const DanglingReference&) const = default;
};

/// Every reference that leads nowhere, in the order of the tables. Empty for a plan that hangs together: edits keep it so,
/// and the plan file's reader refuses the rest.
std::vector<DanglingReference> danglingReferences(const Plan& plan);

}
