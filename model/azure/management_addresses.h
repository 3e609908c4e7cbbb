#pragma once

#include "model/address/address_set.h"

#include <vector>

namespace ase::azure {

enum class Cloud { Public, UsGovernment, China };

/// Addresses that manage environments v1 and v2, over all regions of a cloud, in ascending order: the tag
/// AppServiceManagement on 2022-10-24. No list a region is published (DIS-27). Facts: MGMT-01, MGMT-02.
const std::vector<Address>& managementAddresses(Cloud cloud);
AddressSet managementSet(Cloud cloud);

/// Where v2 reports its health; behind a firewall they need a way out on the web ports. Fact: OUT-V2-10.
const std::vector<Address>& monitoringAddresses();

/// In the list of 2019-01-16, no longer in this one. Fact: MGMT-04.
const std::vector<Address>& formerManagementAddresses();

}
