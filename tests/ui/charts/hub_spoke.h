#pragma once

#include "model/plan/plan.h"

namespace ase::test {

inline constexpr VirtualNetworkId hub {1};
inline constexpr VirtualNetworkId spoke {2};
inline constexpr SubnetId gatewaySubnet {11};
inline constexpr SubnetId dnsSubnet {12};
inline constexpr SubnetId aseSubnet {21};
inline constexpr SubnetId agentsSubnet {22};
inline constexpr SubnetId appgwSubnet {23};
inline constexpr SecurityGroupId aseGroup {31};
inline constexpr EnvironmentId ase1 {41};
inline constexpr AppServicePlanId planWeb {51};
inline constexpr AppServicePlanId planApi {52};

/// A hub and a spoke with an environment v3 of 8 and 4 instances that is to grow to 40 and 20.
Plan hubSpoke();

}
