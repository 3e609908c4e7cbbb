#pragma once

#include "model/plan/result.h"
#include "model/reach/trace_text.h"

#include <vector>

namespace ase {

/// A sentence of a probe: a marked text of context "Probe" with its values.
Problem probeText(const char* text, QStringList values = {});
/// "10.1.0.11, 10.1.0.12"
QString namesOf(const std::vector<Address>& addresses);

}
