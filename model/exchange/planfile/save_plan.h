#pragma once

#include "model/plan/plan.h"
#include "model/plan/result.h"

#include <QByteArray>

namespace ase {

/// Reads a plan file, with the refusals of readPlan; a file that is missing, a folder or too large is refused too.
Result<Plan> openPlan(const QString& path);

/// Writes the plan to a file beside `path`, has the disk confirm it, and puts it in the place of the old one in one step:
/// whatever happens, the file holds the whole old or the whole new plan. Links are followed, permissions kept.
Result<Done> savePlan(const Plan& plan, const QString& path);

/// The same for any bytes: exports, pictures.
Result<Done> saveBytes(const QByteArray& bytes, const QString& path);

}
