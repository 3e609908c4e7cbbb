#pragma once

#include <QLatin1String>

#include <array>

namespace ase::azure {

/// What the subnet of a v3 must be delegated to, and no other. Facts: VER-04, LIFE-06.
inline constexpr QLatin1String environmentDelegation("Microsoft.Web/hostingEnvironments");
/// Facts: SN-07, DNS-18.
inline constexpr QLatin1String resolverDelegation("Microsoft.Network/dnsResolvers");

/// Service endpoints. Fact: SE-06.
inline constexpr QLatin1String sqlEndpoint("Microsoft.Sql");
inline constexpr QLatin1String storageEndpoint("Microsoft.Storage");
inline constexpr QLatin1String eventHubEndpoint("Microsoft.EventHub");
inline constexpr std::array serviceEndpoints {storageEndpoint, sqlEndpoint, eventHubEndpoint,
    QLatin1String("Microsoft.ServiceBus"), QLatin1String("Microsoft.KeyVault"), QLatin1String("Microsoft.AzureCosmosDB"),
    QLatin1String("Microsoft.Web"), QLatin1String("Microsoft.CognitiveServices"),
    QLatin1String("Microsoft.ContainerRegistry"), QLatin1String("Microsoft.AzureActiveDirectory")};
/// Endpoints a v2 behind a firewall cannot live without, and the one whose absence is a warning. Facts: OUT-V2-09, V-086.
inline constexpr std::array requiredTunnelEndpoints {sqlEndpoint, storageEndpoint};
inline constexpr std::array advisedTunnelEndpoints {eventHubEndpoint};

/// Suffixes of names in the public cloud; other clouds have others. Facts: DNS-01, DNS-03, DNS-05, DNS-06, DNS-08.
inline constexpr QLatin1String externalSuffix("p.azurewebsites.net"); ///< app.ENVIRONMENT.suffix
inline constexpr QLatin1String ilbSuffix("appserviceenvironment.net"); ///< app.ENVIRONMENT.suffix
inline constexpr QLatin1String ftpSuffix("ftp.appserviceenvironment.net"); ///< ENVIRONMENT.suffix, of v3
inline constexpr QLatin1String scmLabel("scm"); ///< app.scm.ENVIRONMENT.suffix
/// Fact: PE-02.
inline constexpr QLatin1String privateEndpointSuffix("privatelink.appserviceenvironment.net");

}
