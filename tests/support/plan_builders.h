#pragma once

#include "model/plan/plan.h"

namespace ase::test {

/// The plan of a text plan (grammar: model/exchange/textplan/read_text_plan.h). Ends the program with the message where the
/// text has a mistake: a test cannot go on without its plan.
Plan planFromText(const char* text);

/// A plan of `subnets` subnets in networks of 50, the first of them the hub of all others. Every subnet has an NSG of ten
/// rules, every fifth a route table, every tenth an environment v3 with plans, the others a machine. The same number gives
/// the same plan; it holds up to 12,500 subnets.
Plan samplePlanOf(int subnets);

}
