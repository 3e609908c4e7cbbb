#pragma once

#include "model/plan/plan.h"

namespace ase::test {

/// The plan after one edit picked at random among all kinds, on random parts; the same plan where the edit was refused.
Plan randomEdit(const Plan& plan, IdSource& random);

}
