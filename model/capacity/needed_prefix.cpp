#include "model/capacity/needed_prefix.h"

#include "model/azure/special_subnets.h"

#include <algorithm>

namespace ase {

std::optional<int> neededPrefix(const Network& network, const SubnetUse& use)
{
    if (!use.prefix)
        return std::nullopt;
    const Subnet* subnet = network.subnets.find(use.subnet);
    const Environment* environment = use.environment ? network.environments.find(*use.environment) : nullptr;
    const qint64 most = std::max(use.used, use.peak);
    std::optional<int> length = environment ? prefixThatHolds(most, environment->generation) : prefixThatHolds(most);
    const azure::SpecialSubnet* special = subnet ? azure::findSpecialSubnet(textOf(subnet->name)) : nullptr;
    if (length && special)
        length = std::min(*length, special->longestPrefix);
    return length;
}

}
