#pragma once

#include "model/plan/plan.h"
#include "model/plan/result.h"

namespace ase {

struct NewDevice {
    Role role;
    Standing standing;
    QString name = {}; ///< empty: a free one
};
/// With the next free address of its subnet or site; gateways and what is on the Internet get none. Refuses a service of
/// Azure in a subnet or at a site: it stands outside of them. Refuses a role that names what is not in the plan.
/// Facts: SE-01, PE-04.
Result<Plan> addDevice(const Plan& plan, DeviceId id, const NewDevice& wanted);

/// None: given dynamically.
Result<Plan> setDeviceAddress(const Plan& plan, DeviceId id, const std::optional<AddressField>& address);
/// Refuses subnets, apps and zones that are not in the plan. Connections of sites through a gateway that becomes something
/// else go, and so do the endpoints' references to a service that does: they keep its name in words.
Result<Plan> setDeviceRole(const Plan& plan, DeviceId id, const Role& role);
/// To another place; its address becomes the next free one there, as for a new device.
Result<Plan> setDeviceStanding(const Plan& plan, DeviceId id, const Standing& standing);
/// What a private endpoint leads to. Refuses a target that is not in the plan or is no service. Fact: PE-04.
Result<Plan> setEndpointTarget(const Plan& plan, DeviceId id, const EndpointTarget& target);
/// Refuses an application security group that is not in the plan.
Result<Plan> setDeviceGroups(const Plan& plan, DeviceId id, std::vector<ApplicationSecurityGroupId> groups);
/// The group of its network interface; none: only the subnet's filters. Facts: NSG-09, NSG-10.
Result<Plan> setDeviceSecurityGroup(const Plan& plan, DeviceId id, std::optional<SecurityGroupId> group);
/// Lines of its own hosts file, in their order.
Result<Plan> setDeviceHosts(const Plan& plan, DeviceId id, std::vector<HostsEntry> hosts);

/// What new devices of a role are called: "gateway", "vm".
QString stemOf(const Role& role);

}
