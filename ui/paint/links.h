#pragma once

#include "ui/paint/box.h"

namespace ase {

/// The lines of a plan with their captions, without a path. Lines whose ends have no box are left out.
std::vector<Link> linksOf(const Plan& plan, const std::vector<Box>& boxes, const CheckResult* findings);

/// Routes every line at right angles around the outermost boxes, as far as a simple way exists, and decides which
/// captions have room. The boxes must have been arranged.
void routeLinks(std::vector<Link>& links, const std::vector<Box>& boxes, const Theme& theme);

}
