#include "model/plan/device.h"

namespace ase {

bool standsOutsideNetworks(const Role& role)
{
    return std::holds_alternative<PlatformService>(role) || std::holds_alternative<FrontDoor>(role);
}

bool isService(const Device& device)
{
    return std::holds_alternative<PlatformService>(device.role);
}

const SubnetId* subnetOf(const Device& device)
{
    return std::get_if<SubnetId>(&device.standing);
}

const SiteId* siteOf(const Device& device)
{
    return std::get_if<SiteId>(&device.standing);
}

}
