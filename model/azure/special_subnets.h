#pragma once

#include <QLatin1String>
#include <QStringView>

#include <span>

namespace ase::azure {

/// Subnets that Azure knows by their exact name.
struct SpecialSubnet {
    QLatin1String name;
    int longestPrefix; ///< smallest size Azure takes
    int advisedPrefix;
    bool groupForbidden; ///< no network security group. Fact: NSG-26
    bool routesForbidden; ///< no route table at all. Fact: RT-14
    bool defaultRouteForbidden; ///< no user-defined 0.0.0.0/0. Fact: RT-14
    bool propagationNeeded; ///< gateway propagation must stay on. Fact: RT-13
    bool exclusive; ///< nothing else inside
    const char* fact;
};

/// Facts: SN-01 to SN-05.
inline constexpr SpecialSubnet specialSubnets[] {
    {QLatin1String("GatewaySubnet"), 29, 27, true, false, true, true, true, "SN-01"},
    {QLatin1String("AzureFirewallSubnet"), 26, 26, true, false, false, false, true, "SN-02"},
    {QLatin1String("AzureFirewallManagementSubnet"), 26, 26, false, false, false, false, true, "SN-03"},
    {QLatin1String("AzureBastionSubnet"), 26, 26, false, false, false, false, true, "SN-04"},
    {QLatin1String("RouteServerSubnet"), 27, 26, true, true, true, false, true, "SN-05"},
};

/// The special subnet of this name, in any letter case; none for a free name. Fact: NAME-13.
const SpecialSubnet* findSpecialSubnet(QStringView name);
/// The special name that this one seems to mean but misspells: equal without blanks, dashes, underscores and dots, or one
/// letter apart. None for a special name itself. Fact: V-125.
const SpecialSubnet* misspeltSpecialSubnet(QStringView name);

/// Advised sizes for application gateways. Fact: SN-06.
inline constexpr int advisedGatewayPrefixV1 = 26;
inline constexpr int advisedGatewayPrefixV2 = 24;
inline constexpr int mostGatewayInstancesV1 = 32;
inline constexpr int mostGatewayInstancesV2 = 125;
/// Bounds of a DNS resolver's endpoint subnet. Facts: SN-07, DNS-18.
inline constexpr int longestResolverPrefix = 28;
inline constexpr int shortestResolverPrefix = 24;

}
