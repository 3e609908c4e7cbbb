#pragma once

#include "model/check/finding.h"

#include <QByteArray>

namespace ase::cli {

/// One line a finding that is not accepted, with what to know of it below, and the counts at the end.
QByteArray checkText(const CheckResult& result);
/// The shape ase-planner/check/1.
QByteArray checkJson(const CheckResult& result);
/// SARIF 2.1.0. `file` is the input the findings are about.
QByteArray checkSarif(const CheckResult& result, const QString& file);

}
