#pragma once

#include "model/plan/plan.h"
#include "model/plan/result.h"

/// Edits of the named views of a drawing. Names are unique in a plan, letter case ignored, and not empty; white space around
/// and in rows within is not part of them.
namespace ase {

/// Null where no view has that name.
const NamedView* viewNamed(const Plan& plan, const QString& name);

/// Puts the view behind those there are. Refuses a name that is empty or taken.
Result<Plan> addView(const Plan& plan, const NamedView& view);
/// Refuses a name that another view has; letters may change their case.
Result<Plan> renameView(const Plan& plan, const QString& name, const QString& next);
/// What the view of that name shows from now on; its name, and where it is listed, stay.
Result<Plan> replaceView(const Plan& plan, const NamedView& view);
Result<Plan> removeView(const Plan& plan, const QString& name);

}
