#pragma once

#include "model/plan/plan.h"
#include "model/plan/result.h"

/// Edits of the kept scenarios. Names are unique in a plan, letter case ignored, and not empty; white space around and in
/// rows within is not part of them.
namespace ase {

/// Null where no scenario has that name.
const Scenario* scenarioNamed(const Plan& plan, const QString& name);
/// The name itself where no scenario has it, else the first of "name 2", "name 3" that is free.
QString freeScenarioName(const Plan& plan, const QString& wanted);

/// Puts the scenario behind those there are. Refuses a name that is empty or taken, and a question about a part that is not
/// in the plan.
Result<Plan> addScenario(const Plan& plan, const Scenario& scenario);
Result<Plan> removeScenario(const Plan& plan, const QString& name);
/// Refuses a name that another scenario has; letters may change their case.
Result<Plan> renameScenario(const Plan& plan, const QString& name, const QString& next);
/// The answer it is to have from now on; a stage belongs to one that is to be blocked, and is dropped from others.
Result<Plan> setScenarioExpected(const Plan& plan, const QString& name, TraceVerdict expected, std::optional<Stage> stage);
Result<Plan> setScenarioNote(const Plan& plan, const QString& name, const QString& note);

}
