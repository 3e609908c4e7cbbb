#pragma once

#include "model/azure/environment_kind.h"
#include "model/plan/id.h"
#include "model/plan/part.h"
#include "model/plan/security_group.h"

#include <array>
#include <vector>

namespace ase {

/// A worker pool of a v1 environment. Facts: VER-11, ARM-21.
struct WorkerPool {
    Known<QString> size; ///< "Small".."ExtraLarge" or P1..P4, as written
    Known<int> workers = 2;
    bool operator==(const WorkerPool&) const = default;
};

/// What only a v1 environment has. Facts: VER-10, VER-11, ARM-21.
struct Pools {
    Known<QString> frontEndSize = QStringLiteral("Medium");
    Known<int> frontEnds = 2;
    std::vector<WorkerPool> workers; ///< up to three
    bool operator==(const Pools&) const = default;
};

/// An App Service Environment. Facts: sections 1.1 and 1.2, ARM-17 to ARM-22.
struct Environment : Part {
    Generation generation = Generation::V3;
    Field<Exposure> exposure; ///< the text is `internalLoadBalancingMode` as written. Fact: ARM-22
    std::optional<SubnetId> subnet;
    std::optional<AddressField> inboundAddress; ///< ILB address, or public address of an external one; none: given by Azure
    std::optional<Known<QString>> dnsSuffix; ///< own suffix: v1 and older v2 at creation, v3 in addition. Fact: VER-23
    std::optional<Known<QString>> certificateUrl;
    std::vector<QString> certificateNames; ///< of the certificate for the own suffix, "*.scm.corp.example"; none: not told
    bool vaultReachable = true; ///< the environment can read the certificate from its vault. Fact: CERT-03
    std::optional<Known<int>> frontEndRatio; ///< v2: plan instances a front end, 5 to 15. Fact: VER-10
    std::optional<Pools> pools; ///< v1 alone
    std::optional<Known<int>> ipSslAddressCount;
    Known<bool> zoneRedundant = false;
    Known<int> dedicatedHosts = 0;
    Known<bool> ftpEnabled = false;
    Known<bool> remoteDebugEnabled = false;
    Known<bool> allowNewPrivateEndpoints = false;
    std::optional<Known<QString>> upgradePreference;
    bool operator==(const Environment&) const = default;

    /// External where the exposure is unknown or unreadable: ask `valueOf(exposure)` where that matters.
    bool isIlb() const;
};

enum class PlanSystem : std::uint8_t { Windows, Linux, WindowsContainers };

/// An App Service plan. Facts: ARM-24, SUBNET-V3-05.
struct AppServicePlan : Part {
    std::optional<EnvironmentId> environment;
    Known<QString> sku; ///< "I1v2"
    Known<QString> tier; ///< "IsolatedV2"; may be empty
    Known<int> instances = 1;
    std::optional<int> steadyInstances; ///< what it is planned to grow to; none: as today
    PlanSystem system = PlanSystem::Windows;
    Known<bool> zoneRedundant = false;
    bool operator==(const AppServicePlan&) const = default;
};

/// One entry of the list by which the front ends let callers in: a source, or a subnet with a service endpoint.
/// Facts: MT-07, MT-09, SE-05.
struct AccessRestriction {
    Known<QString> name;
    Known<int> priority = 100;
    Field<Access> access;
    std::optional<MatchField> source; ///< a prefix, an address or a service tag; neither this nor a subnet: nobody
    std::optional<SubnetId> subnet; ///< of a service endpoint; in place of the source
    bool operator==(const AccessRestriction&) const = default;
};
/// One host and port an app reaches through a relay. Fact: MT-10.
struct HybridConnection {
    QString host;
    PortField port;
    bool operator==(const HybridConnection&) const = default;
};

/// Facts: ARM-25, NAME-09; MT-02 for what the multi-tenant service adds.
struct App : Part {
    std::optional<AppServicePlanId> plan;
    std::optional<EnvironmentId> environment; ///< as written beside the plan; the plan's own where none
    std::vector<QString> customDomains;
    Known<bool> httpsOnly = false;
    std::optional<Known<QString>> publicNetworkAccess; ///< Fact: KUDU-14
    std::optional<AddressField> assignedAddress; ///< its own inbound address. Fact: MT-06
    std::vector<AccessRestriction> restrictions; ///< of the site; none: everyone comes in. Fact: MT-07
    std::vector<AccessRestriction> scmRestrictions; ///< of its SCM site, unless that uses the site's
    std::optional<Field<Access>>
        restrictionsElse; ///< who no entry names; none: denied where there are entries. Fact: KUDU-15
    std::optional<Field<Access>> scmRestrictionsElse;
    bool scmUsesRestrictions = false; ///< the SCM site goes by the restrictions of the site
    std::optional<SubnetId> integrationSubnet; ///< regional VNet integration. Fact: MT-12
    std::optional<VirtualNetworkId> gatewayIntegration; ///< gateway-required VNet integration. Fact: MT-11
    std::vector<HybridConnection> hybridConnections; ///< Fact: MT-10
    Known<bool> scmBasicAuth = true; ///< whether publish profiles work at the SCM site. Facts: KUDU-16, ARM-26
    Known<bool> ftpBasicAuth = true; ///< the same for FTP. Fact: KUDU-18
    std::optional<Known<QString>> ftpsState; ///< "AllAllowed", "FtpsOnly", "Disabled". Fact: KUDU-18
    Known<bool> remoteDebugging = false; ///< Fact: VER-19
    bool operator==(const App&) const = default;
};

Field<Exposure> exposureField(Exposure exposure);
/// An `internalLoadBalancingMode` in any api-version's spelling, or the integers 0 to 3. Web or publishing alone is ILB.
Field<Exposure> exposureField(const QString& mode);

}
