#pragma once

#include "model/plan/plan.h"

namespace ase::test {

/// Any network that hangs together. Only inside a property of RapidCheck.
Network arbitraryNetwork();

}
