#pragma once

#include "ui/paint/diagram.h"

#include <vector>

namespace ase {

/// Areas, in scene units, outside of which two drawings of one line look alike. A line that keeps most of its way, as the
/// peerings of a hub do that is moved a little, changes nothing there.
std::vector<QRectF> changedAreas(const Link& before, const Link& after, const Theme& theme);

}
