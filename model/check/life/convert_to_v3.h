#pragma once

#include "model/check/support.h"

namespace ase {

/// Whether all of a v1 or v2 environment has a counterpart in v3: its plans' sizes and its kind of network.
bool isConvertible(const Reading& plan, EnvironmentId id);
/// The plan with the environment as v3: its subnet delegated to it alone, its plans in the sizes that replace theirs, and
/// nothing left that only v1 and v2 know. Facts: LIFE-06, LIFE-07, VER-17, VER-23, ARM-18.
Result<Plan> convertToV3(const Plan& plan, EnvironmentId id);

}
