#pragma once

#include "model/reach/recipe.h"

namespace ase {

/// Why a recipe makes no sense between these ends, in a sentence that names the end it needs; none where it does. Of a probe
/// or management `from` does not matter.
std::optional<Problem> misfitOf(const Reading& reading, const Recipe& recipe, const TraceEnd& from, const TraceEnd& to);

}
