#pragma once

#include "model/azure/environment_kind.h"

#include <QLatin1String>
#include <QString>

#include <optional>

namespace ase::azure {

/// A resource type with the api-version to write. Older and newer ones are read all the same.
struct ResourceType {
    QLatin1String type;
    QLatin1String apiVersion;
    const char* fact;
};

inline constexpr ResourceType virtualNetworks {
    QLatin1String("Microsoft.Network/virtualNetworks"), QLatin1String("2024-05-01"), "ARM-01"};
inline constexpr ResourceType subnets {
    QLatin1String("Microsoft.Network/virtualNetworks/subnets"), QLatin1String("2024-05-01"), "ARM-01"};
inline constexpr ResourceType peerings {
    QLatin1String("Microsoft.Network/virtualNetworks/virtualNetworkPeerings"), QLatin1String("2024-05-01"), "ARM-01"};
inline constexpr ResourceType networkSecurityGroups {
    QLatin1String("Microsoft.Network/networkSecurityGroups"), QLatin1String("2024-05-01"), "ARM-02"};
inline constexpr ResourceType securityRules {
    QLatin1String("Microsoft.Network/networkSecurityGroups/securityRules"), QLatin1String("2024-05-01"), "ARM-02"};
inline constexpr ResourceType applicationSecurityGroups {
    QLatin1String("Microsoft.Network/applicationSecurityGroups"), QLatin1String("2024-05-01"), "ARM-02"};
inline constexpr ResourceType routeTables {
    QLatin1String("Microsoft.Network/routeTables"), QLatin1String("2024-05-01"), "ARM-03"};
inline constexpr ResourceType routes {
    QLatin1String("Microsoft.Network/routeTables/routes"), QLatin1String("2024-05-01"), "ARM-03"};
inline constexpr ResourceType privateDnsZones {
    QLatin1String("Microsoft.Network/privateDnsZones"), QLatin1String("2020-06-01"), "ARM-04"};
inline constexpr ResourceType privateDnsRecords {
    QLatin1String("Microsoft.Network/privateDnsZones/A"), QLatin1String("2020-06-01"), "ARM-04"};
inline constexpr ResourceType privateDnsLinks {
    QLatin1String("Microsoft.Network/privateDnsZones/virtualNetworkLinks"), QLatin1String("2020-06-01"), "ARM-04"};
/// A deployment inside another, for parts of another resource group. Source: the deployment schemas of that date.
inline constexpr ResourceType deployments {
    QLatin1String("Microsoft.Resources/deployments"), QLatin1String("2022-09-01"), ""};
/// Time to live of the records the planner writes, seconds. Fact: ARM-16.
inline constexpr int recordSeconds = 3600;
/// For zones and links that use `resolutionPolicy`. Fact: ARM-04.
inline constexpr QLatin1String resolutionPolicyApiVersion("2024-06-01");
/// `resolutionPolicy` of a link whose names are asked of public DNS where the zone lacks them, and of any other. Fact:
/// ARM-16.
inline constexpr QLatin1String fallingBackPolicy("NxDomainRedirect");
inline constexpr QLatin1String strictPolicy("Default");
inline constexpr ResourceType environmentsV3 {
    QLatin1String("Microsoft.Web/hostingEnvironments"), QLatin1String("2024-04-01"), "ARM-05"};
inline constexpr ResourceType environmentsV2 {
    QLatin1String("Microsoft.Web/hostingEnvironments"), QLatin1String("2020-12-01"), "ARM-06"};
inline constexpr ResourceType environmentsV1 {
    QLatin1String("Microsoft.Web/hostingEnvironments"), QLatin1String("2020-12-01"), "ARM-07"};
inline constexpr ResourceType environmentConfigurations {
    QLatin1String("Microsoft.Web/hostingEnvironments/configurations"), QLatin1String("2024-04-01"), "ARM-08"};
inline constexpr ResourceType appServicePlans {
    QLatin1String("Microsoft.Web/serverfarms"), QLatin1String("2024-04-01"), "ARM-09"};
inline constexpr ResourceType sites {QLatin1String("Microsoft.Web/sites"), QLatin1String("2024-04-01"), "ARM-09"};
inline constexpr ResourceType publishingPolicies {
    QLatin1String("Microsoft.Web/sites/basicPublishingCredentialsPolicies"), QLatin1String("2024-04-01"), "ARM-09"};

/// The type of an environment and its `kind`, by version. Facts: ARM-05 to ARM-07.
const ResourceType& environments(Generation generation);
QLatin1String environmentKind(Generation generation);
/// The version by `kind`, in any letter case; none for another one.
std::optional<Generation> generationOfKind(QStringView kind);

/// `internalLoadBalancingMode`: which addresses are internal. The numbers are Azure's. Fact: ARM-22.
enum class BalancingMode { None = 0, Web = 1, Publishing = 2, WebAndPublishing = 3 };

/// The mode as this api-version (a date, "2020-12-01") spells it: the one for both got its blank with 2020-12-01, and until
/// 2019-08-01 had no string, so that the number is written. Fact: ARM-22.
QString balancingModeText(BalancingMode mode, QStringView apiVersion);
/// The mode in any spelling: names in any letter case with or without the blank, or the number. Fact: ARM-22.
std::optional<BalancingMode> parseBalancingMode(QStringView text);
/// The mode the planner writes: apps and publishing are inside together, or neither.
BalancingMode balancingMode(Exposure exposure);
/// A mode with any address inside is an ILB environment.
Exposure exposureOf(BalancingMode mode);

/// From this api-version on both are "Web, Publishing", and environments have no `workerPools`. Facts: ARM-22, ARM-23.
inline constexpr QLatin1String blankInBothSince("2020-12-01");
/// From this one on both have a name at all. Fact: ARM-22.
inline constexpr QLatin1String bothNamedSince("2020-06-01");

}
