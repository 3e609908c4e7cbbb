#pragma once

#include "model/plan/plan.h"
#include "model/plan/result.h"

#include <functional>

/// Edits that every kind of part knows, rules and routes included. All refuse a part that is not in the plan, and return the
/// same plan where nothing changes.
namespace ase {

/// The plan with what all parts share changed by `change`.
Result<Plan> changePart(const Plan& plan, PartId id, const std::function<void(Part&)>& change);

/// A name replaces an unknown one. An empty or refused name is kept as written and becomes a finding.
Result<Plan> renamePart(const Plan& plan, PartId id, const QString& name);
Result<Plan> setNotes(const Plan& plan, PartId id, const QString& notes);
/// Empty: the plan's own.
Result<Plan> setResourceGroup(const Plan& plan, PartId id, const QString& resourceGroup);
Result<Plan> setRegion(const Plan& plan, PartId id, const std::optional<Known<QString>>& region);
/// Whether the part stands elsewhere and is only referred to.
Result<Plan> setExisting(const Plan& plan, PartId id, bool existing);

}
