#pragma once

#include "model/exchange/json/value.h"
#include "model/plan/plan.h"

#include <set>

namespace ase::arm {

/// The deployment template of a plan: every part it creates, with resourceId and dependsOn, and what an import kept. Parts
/// that stand elsewhere are referred to and never created; v1 and v2 environments are written for reference and say so.
/// Comes back by import as the same plan. Facts: section 9, LIFE-07.
json::Value exportTemplate(const Plan& plan);

/// The template of some parts and nothing they refer to: a subnet apart from its network, a rule as its whole group.
/// Parts without a resource of their own (devices, sites, notes) add nothing.
json::Value exportTemplate(const Plan& plan, const std::set<PartId>& parts);

}
