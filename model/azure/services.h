#pragma once

#include <QLatin1String>

#include <array>
#include <cstdint>

namespace ase::azure {

/// What the subnet of a v3 must be delegated to, and no other. Facts: VER-04, LIFE-06.
inline constexpr QLatin1String environmentDelegation("Microsoft.Web/hostingEnvironments");
/// Facts: SN-07, DNS-18.
inline constexpr QLatin1String resolverDelegation("Microsoft.Network/dnsResolvers");

/// Service endpoints. Fact: SE-06.
inline constexpr QLatin1String sqlEndpoint("Microsoft.Sql");
inline constexpr QLatin1String storageEndpoint("Microsoft.Storage");
inline constexpr QLatin1String eventHubEndpoint("Microsoft.EventHub");
inline constexpr QLatin1String serviceBusEndpoint("Microsoft.ServiceBus");
inline constexpr QLatin1String keyVaultEndpoint("Microsoft.KeyVault");
inline constexpr QLatin1String cosmosDbEndpoint("Microsoft.AzureCosmosDB");
inline constexpr QLatin1String containerRegistryEndpoint("Microsoft.ContainerRegistry");
inline constexpr std::array serviceEndpoints {storageEndpoint, sqlEndpoint, eventHubEndpoint, serviceBusEndpoint,
    keyVaultEndpoint, cosmosDbEndpoint, QLatin1String("Microsoft.Web"), QLatin1String("Microsoft.CognitiveServices"),
    containerRegistryEndpoint, QLatin1String("Microsoft.AzureActiveDirectory")};
/// Endpoints a v2 behind a firewall cannot live without, and the one whose absence is a warning. Facts: OUT-V2-09, V-086.
inline constexpr std::array requiredTunnelEndpoints {sqlEndpoint, storageEndpoint};
inline constexpr std::array advisedTunnelEndpoints {eventHubEndpoint};

/// The services of Azure that plans draw outside of virtual networks, by the endpoint that leads to them. Fact: SE-06.
enum class ServiceKind : std::uint8_t { Sql, Storage, KeyVault, EventHub, ServiceBus, CosmosDb, ContainerRegistry, Other };
/// The service endpoint that leads to the service; empty where no endpoint is known to.
constexpr QLatin1String serviceEndpointOf(ServiceKind kind)
{
    switch (kind) {
    case ServiceKind::Sql:
        return sqlEndpoint;
    case ServiceKind::Storage:
        return storageEndpoint;
    case ServiceKind::KeyVault:
        return keyVaultEndpoint;
    case ServiceKind::EventHub:
        return eventHubEndpoint;
    case ServiceKind::ServiceBus:
        return serviceBusEndpoint;
    case ServiceKind::CosmosDb:
        return cosmosDbEndpoint;
    case ServiceKind::ContainerRegistry:
        return containerRegistryEndpoint;
    case ServiceKind::Other:
        return {};
    }
    return {};
}

/// Suffixes of names in the public cloud; other clouds have others. Facts: DNS-01, DNS-03, DNS-05, DNS-06, DNS-08.
inline constexpr QLatin1String externalSuffix("p.azurewebsites.net"); ///< app.ENVIRONMENT.suffix
inline constexpr QLatin1String ilbSuffix("appserviceenvironment.net"); ///< app.ENVIRONMENT.suffix
inline constexpr QLatin1String ftpSuffix("ftp.appserviceenvironment.net"); ///< ENVIRONMENT.suffix, of v3
inline constexpr QLatin1String scmLabel("scm"); ///< app.scm.ENVIRONMENT.suffix
/// Of the multi-tenant service: app.suffix, app.scm.suffix. Facts: OCT-06, PE-02.
inline constexpr QLatin1String multiTenantSuffix("azurewebsites.net");
/// The size and tier a new plan of the multi-tenant App Service starts with. Fact: MT-01.
inline constexpr QLatin1String multiTenantSku("P1v2");
inline constexpr QLatin1String multiTenantTier("PremiumV2");
/// Zones of private endpoints: app.ENVIRONMENT.suffix and app.suffix, each with its SCM name. Fact: PE-02.
inline constexpr QLatin1String privateEndpointSuffix("privatelink.appserviceenvironment.net");
inline constexpr QLatin1String multiTenantEndpointSuffix("privatelink.azurewebsites.net");

}
