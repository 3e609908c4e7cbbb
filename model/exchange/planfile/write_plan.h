#pragma once

#include "model/plan/plan.h"

#include <QByteArray>

namespace ase {

/// The plan as the text of a plan file: parts by id, subnets inside their network, rules and routes in the order they were
/// written, fields at their default left out, one field a line. The same plan gives the same bytes, and reading a file
/// written by this version and writing it again changes none.
///
/// The plan hangs together: every reference leads to a part of it. What cannot be reached is not written: placements and
/// kept items of parts that are gone. Positions of rules and routes count from 0 again in the file.
QByteArray writePlan(const Plan& plan);

}
