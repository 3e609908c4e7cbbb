#pragma once

#include "model/plan/plan.h"
#include "model/plan/result.h"

namespace ase {

/// What a new environment is told. Its address is left to Azure, which gives it at creation.
struct NewEnvironment {
    SubnetId subnet;
    Generation generation = Generation::V3;
    Exposure exposure = Exposure::Ilb;
    QString name = {}; ///< empty: a free one
};
/// A v3 delegates the subnet where it is not delegated at all. Fact: VER-04.
Result<Plan> addEnvironment(const Plan& plan, EnvironmentId id, const NewEnvironment& wanted);
/// The same with a subnet made for it, of the advised size where there is room; `wanted.subnet` is the id it gets.
/// Fact: VER-07.
Result<Plan> addEnvironmentWithSubnet(
    const Plan& plan, EnvironmentId id, VirtualNetworkId network, const NewEnvironment& wanted);

/// Into another subnet, or none where it is unknown. A v3 delegates it as when added.
Result<Plan> setEnvironmentSubnet(const Plan& plan, EnvironmentId id, std::optional<SubnetId> subnet);
/// A v1 gets pools where it has none, another generation loses them; a v3 delegates its subnet as when added.
Result<Plan> setEnvironmentGeneration(const Plan& plan, EnvironmentId id, Generation generation);
Result<Plan> setEnvironmentExposure(const Plan& plan, EnvironmentId id, const Field<Exposure>& exposure);
/// None: given by Azure.
Result<Plan> setInboundAddress(const Plan& plan, EnvironmentId id, const std::optional<AddressField>& address);
Result<Plan> setDnsSuffix(const Plan& plan, EnvironmentId id, const std::optional<Known<QString>>& suffix);
Result<Plan> setCertificateUrl(const Plan& plan, EnvironmentId id, const std::optional<Known<QString>>& url);
/// The names of the certificate for the own suffix; none: not told. Facts: CERT-01, CERT-04.
Result<Plan> setCertificateNames(const Plan& plan, EnvironmentId id, std::vector<QString> names);
/// Whether the environment can read the certificate from its vault. Fact: CERT-03.
Result<Plan> setVaultReachable(const Plan& plan, EnvironmentId id, bool reachable);
Result<Plan> setFrontEndRatio(const Plan& plan, EnvironmentId id, const std::optional<Known<int>>& ratio);
Result<Plan> setPools(const Plan& plan, EnvironmentId id, const std::optional<Pools>& pools);
Result<Plan> setIpSslAddressCount(const Plan& plan, EnvironmentId id, const std::optional<Known<int>>& count);
Result<Plan> setEnvironmentZoneRedundant(const Plan& plan, EnvironmentId id, const Known<bool>& redundant);
Result<Plan> setDedicatedHosts(const Plan& plan, EnvironmentId id, const Known<int>& hosts);
Result<Plan> setFtpEnabled(const Plan& plan, EnvironmentId id, const Known<bool>& enabled);
Result<Plan> setRemoteDebugEnabled(const Plan& plan, EnvironmentId id, const Known<bool>& enabled);
Result<Plan> setAllowNewPrivateEndpoints(const Plan& plan, EnvironmentId id, const Known<bool>& allowed);
Result<Plan> setUpgradePreference(const Plan& plan, EnvironmentId id, const std::optional<Known<QString>>& preference);

}
