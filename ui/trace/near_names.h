#pragma once

#include "ui/trace/trace_choices.h"

namespace ase {

/// The labels that are most like a text: those that hold it, then those a few letters away. At most three.
QStringList nearestLabels(const std::vector<TraceChoice>& choices, const QString& text);

}
