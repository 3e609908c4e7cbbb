#pragma once

#include "model/plan/plan.h"

namespace ase::test {

/// Any plan that hangs together, of every kind of part, with unknown values, text that does not parse, and IPv6. Only inside
/// a property of RapidCheck.
Plan arbitraryPlan();

}
