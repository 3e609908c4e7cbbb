#pragma once

#include "model/capacity/capacity.h"

namespace ase {

/// The longest prefix that holds a subnet's planned peak at the safe figures, and that Azure takes for what stands in it:
/// an environment of its generation, or the service a special subnet is kept for. None where the use has no prefix, or
/// would outgrow every subnet. Facts: NET-01, VER-06, DIS-03, SN-01 to SN-05.
std::optional<int> neededPrefix(const Network& network, const SubnetUse& use);

}
