#include "ui/window/selected_parts.h"

#include <algorithm>
#include <iterator>

namespace ase {

std::set<PartId> selectedParts(const PlanDocument& document)
{
    const std::set<PartId>& selection = document.selection();
    const Plan& plan = *document.plan();
    std::set<PartId> there;
    std::copy_if(selection.begin(), selection.end(), std::inserter(there, there.end()),
        [&](PartId part) { return isInPlan(plan, part); });
    return there;
}

}
