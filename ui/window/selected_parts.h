#pragma once

#include "ui/document/plan_document.h"

#include <set>

namespace ase {

/// The selected parts that are in the plan; a selection may hold others that an edit or its undoing took away.
std::set<PartId> selectedParts(const PlanDocument& document);

}
