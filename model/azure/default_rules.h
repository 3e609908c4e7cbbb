#pragma once

#include "model/azure/direction.h"
#include "model/azure/tags.h"

#include <array>

namespace ase::azure {

/// A rule that Azure adds to every group: never stored, never removed, only out-ranked. Facts: NSG-08, NSGD-01 to NSGD-06.
/// All look at any protocol and any ports. An empty source or destination is any.
struct DefaultRule {
    Direction direction;
    int priority;
    QLatin1String name;
    QLatin1String source;
    QLatin1String destination;
    bool allow;
    const char* fact;
};

inline constexpr int vnetRulePriority = 65000;
inline constexpr int secondRulePriority = 65001;
inline constexpr int denyAllPriority = 65500;

inline constexpr std::array defaultRules {
    DefaultRule {Direction::Inbound, vnetRulePriority, QLatin1String("AllowVnetInBound"), tag::virtualNetwork,
        tag::virtualNetwork, true, "NSGD-01"},
    DefaultRule {Direction::Inbound, secondRulePriority, QLatin1String("AllowAzureLoadBalancerInBound"),
        tag::azureLoadBalancer, {}, true, "NSGD-02"},
    DefaultRule {Direction::Inbound, denyAllPriority, QLatin1String("DenyAllInBound"), {}, {}, false, "NSGD-03"},
    DefaultRule {Direction::Outbound, vnetRulePriority, QLatin1String("AllowVnetOutBound"), tag::virtualNetwork,
        tag::virtualNetwork, true, "NSGD-04"},
    DefaultRule {
        Direction::Outbound, secondRulePriority, QLatin1String("AllowInternetOutBound"), {}, tag::internet, true, "NSGD-05"},
    DefaultRule {Direction::Outbound, denyAllPriority, QLatin1String("DenyAllOutBound"), {}, {}, false, "NSGD-06"},
};

}
