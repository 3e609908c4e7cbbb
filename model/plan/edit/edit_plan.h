#pragma once

#include "model/plan/plan.h"
#include "model/plan/result.h"

/// Edits of what belongs to the plan as a whole. They never refuse.
namespace ase {

Plan setPlanName(const Plan& plan, const QString& name);
Plan setPlanNotes(const Plan& plan, const QString& notes);
/// The region and resource group of every part without its own.
Plan setPlanRegion(const Plan& plan, const Known<QString>& region);
Plan setPlanResourceGroup(const Plan& plan, const QString& resourceGroup);

/// Which list of service tags the plan was analysed with, ListIdentity::toString(); empty: none.
Plan setServiceTagList(const Plan& plan, const QString& list);

/// Accepts a finding by its key; a second acceptance of the same key replaces the first.
Plan acceptFinding(const Plan& plan, const AcceptedFinding& accepted);
/// Refuses a key that is not accepted.
Result<Plan> withdrawAcceptance(const Plan& plan, const QString& key);

}
