#pragma once

#include "model/flow/flow_count.h"
#include "model/reach/recipe.h"

#include <functional>

namespace ase {

/// An ordinary edit that lets a blocked caller through. Each was tried: with it the trace is reachable, or degraded by
/// what was so before.
struct Mend {
    std::vector<Problem> steps; ///< what it does, a sentence a step: more than one where more than one link is broken
    std::function<Result<Plan>(const Plan&)> apply;
    FlowCount opens; ///< packets it lets through that were dropped; of a group's rules alone
};

/// The ways to mend a blocked trace, the least opening first, then the fewest steps. None where nothing in the plan mends
/// it: a private address cannot be reached from the Internet, whatever one edits.
std::vector<Mend> mendsFor(const Plan& plan, const TraceQuery& query, const azure::ServiceTagList* tags = nullptr);

/// Of each step of a recipe, those of what it asks.
using StepMends = std::vector<std::vector<Mend>>;
StepMends mendsForSteps(const Plan& plan, const RecipeAnswer& answer, const azure::ServiceTagList* tags = nullptr);

}
