#pragma once

#include "model/reach/mends.h"
#include "model/reach/recipe.h"

#include <QByteArray>

namespace ase::cli {

/// The shape ase-planner/trace/1. That of a recipe has its links in one list, and its steps beside them.
QByteArray traceJson(const Network& network, const Trace& trace, const std::vector<Mend>& mends);
QByteArray recipeJson(const Network& network, const Recipe& recipe, const RecipeAnswer& answer, const StepMends& mends);

}
