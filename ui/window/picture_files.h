#pragma once

#include "model/plan/result.h"
#include "ui/document/analysis.h"

namespace ase {

/// The diagram of the document's plan as a picture, with the marks and bars of the newest answers that belong to it.
Result<Done> writeSvg(const PlanDocument& document, const Analysis& analysis, const QString& file);
Result<Done> writePng(const PlanDocument& document, const Analysis& analysis, const QString& file);

}
