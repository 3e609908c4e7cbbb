#include "model/plan/edit/edit_plan.h"

#include <algorithm>

namespace ase {

Plan setPlanName(const Plan& plan, const QString& name)
{
    Plan next = plan;
    next.name = name;
    return next;
}

Plan setPlanNotes(const Plan& plan, const QString& notes)
{
    Plan next = plan;
    next.notes = notes;
    return next;
}

Plan setPlanRegion(const Plan& plan, const Known<QString>& region)
{
    if (plan.network->region == region)
        return plan;
    return withNetwork(plan, [&](Network& network) { network.region = region; });
}

Plan setPlanResourceGroup(const Plan& plan, const QString& resourceGroup)
{
    if (plan.network->resourceGroup == resourceGroup)
        return plan;
    return withNetwork(plan, [&](Network& network) { network.resourceGroup = resourceGroup; });
}

Plan setServiceTagList(const Plan& plan, const QString& list)
{
    Plan next = plan;
    next.premises.serviceTagList = list;
    return next;
}

Plan acceptFinding(const Plan& plan, const AcceptedFinding& accepted)
{
    Plan next = plan;
    auto& all = next.review.accepted;
    const auto same = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.key == accepted.key; });
    if (same != all.end())
        *same = accepted;
    else
        all.push_back(accepted);
    return next;
}

Result<Plan> withdrawAcceptance(const Plan& plan, const QString& key)
{
    Plan next = plan;
    if (std::erase_if(next.review.accepted, [&](const auto& one) { return one.key == key; }) == 0)
        return Problem {QT_TRANSLATE_NOOP("Edits", "That finding is not accepted: there is no acceptance to withdraw.")};
    return next;
}

}
