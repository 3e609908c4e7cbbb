#include "model/plan/device.h"

namespace ase {

const SubnetId* subnetOf(const Device& device)
{
    return std::get_if<SubnetId>(&device.standing);
}

const SiteId* siteOf(const Device& device)
{
    return std::get_if<SiteId>(&device.standing);
}

}
