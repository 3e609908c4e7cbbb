#pragma once

#include "model/plan/plan.h"
#include "model/plan/result.h"

/// What only devices of one role have. Each edit refuses a device of another role.
namespace ase {

/// What a firewall or an appliance lets through. Facts: RT-10, RT-18, RT-19.
Result<Plan> setForwarding(const Plan& plan, DeviceId id, const Forwarding& forwarding);
/// The apps an application gateway sends requests on to. Refuses one that is not in the plan. Fact: MT-17.
Result<Plan> setPublishedApps(const Plan& plan, DeviceId id, std::vector<AppId> apps);
/// The zones a name server answers from itself. Refuses one that is not in the plan. Fact: DNS-15.
Result<Plan> setServedZones(const Plan& plan, DeviceId id, std::vector<DnsZoneId> zones);
/// How a deployment server or a client proves who it is. Facts: OCT-09, KUDU-16.
Result<Plan> setSignIn(const Plan& plan, DeviceId id, SignIn signIn);

}
