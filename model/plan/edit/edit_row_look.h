#pragma once

#include "model/plan/plan.h"
#include "model/plan/result.h"

#include <set>
#include <vector>

/// How rows of rules and routes are shown. These change the diagram alone: the network stays the same pointer.
namespace ase {

/// Begins a section at the rule or route under this heading; a blank one ends that section's own, so that its rows belong to
/// the section before.
Result<Plan> setSection(const Plan& plan, PartId row, const QString& heading);
/// The ground of several rules or routes, all or none.
Result<Plan> setRowColour(const Plan& plan, const std::set<PartId>& rows, RowColour colour);

/// The copies look as their originals do; no section begins at a copy.
Plan copyRowColours(const Plan& plan, const std::vector<PartId>& rows, const std::vector<PartId>& copies);
/// After an edit that moved or removed rows of `before`: the heading of one that left the head of its section stays with
/// those that stood below it. A section all of whose rows went is gone too.
Plan keepHeadings(const Plan& before, const Plan& after, const std::set<PartId>& moved);
/// The row takes the heading of the one that stood at the head of the section; the same plan where there is none, or it has
/// one.
Plan takeHeading(const Plan& plan, PartId row, PartId head);

}
