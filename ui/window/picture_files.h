#pragma once

#include "model/plan/result.h"
#include "ui/document/analysis.h"
#include "ui/document/trace_session.h"

namespace ase {

/// The diagram of the document's plan as a picture, with the marks and bars of the newest answers that belong to it, and the
/// trace that is shown, if any.
Result<Done> writeSvg(
    const PlanDocument& document, const Analysis& analysis, const TraceSession& trace, const QString& file);
Result<Done> writePng(
    const PlanDocument& document, const Analysis& analysis, const TraceSession& trace, const QString& file);

}
