#pragma once

#include "model/plan/plan.h"
#include "model/plan/result.h"

#include <QByteArray>

namespace ase {

/// The plan of a plan file's text. `fileName` names it in messages. Refused, with line, column and JSON pointer: what is no
/// plan, another major version, a wrong type, an unknown member, a missing one, an id that stands twice, a reference that
/// leads nowhere. Members of a newer minor version are kept, and written back by writePlan.
Result<Plan> readPlan(const QByteArray& bytes, const QString& fileName);

}
