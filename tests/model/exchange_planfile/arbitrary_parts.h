#pragma once

#include "model/plan/plan.h"

/// Parts of any plan, which refer to what the network holds. Only inside a property of RapidCheck.
namespace ase::test {

SecurityRule anyRule(const Network& network);
Route anyRoute();
Environment anyEnvironment(const Network& network);
App anyApp(const Network& network);
Device anyDevice(const Network& network);

}
