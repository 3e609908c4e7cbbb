#pragma once

#include "model/plan/plan.h"
#include "model/plan/result.h"

namespace ase {

/// What a new subnet is told; the rest is chosen: a free name, the next free block of a size that fits the name.
struct NewSubnet {
    VirtualNetworkId network;
    QString name = {}; ///< empty: a free one
    std::optional<int> length = std::nullopt; ///< of the prefix; none: as the name asks for
    std::optional<Prefix> prefix = std::nullopt;
};
/// Refuses where a block is to be found and the network has none free.
Result<Plan> addSubnet(const Plan& plan, SubnetId id, const NewSubnet& wanted);
/// The prefix length that suits a subnet of this name: what Azure advises for its special subnets, else that of an
/// environment. Facts: SN-01 to SN-05, VER-07.
int advisedSubnetLength(const QString& name);

/// One prefix in place of all that were there.
Result<Plan> resizeSubnet(const Plan& plan, SubnetId id, const Prefix& prefix);
/// As written; what does not parse or fit becomes a finding. Several are written as a list.
Result<Plan> setSubnetPrefixes(const Plan& plan, SubnetId id, std::vector<PrefixField> prefixes);
/// The prefix a person means by "10.1.4.0/24" or, at the base of what is there, by "/25". Text that is neither is kept.
PrefixField retypedPrefix(const Subnet& subnet, const QString& text);

/// None detaches. Refuse a group or table that is not in the plan.
Result<Plan> attachSecurityGroup(const Plan& plan, SubnetId id, std::optional<SecurityGroupId> group);
Result<Plan> attachRouteTable(const Plan& plan, SubnetId id, std::optional<RouteTableId> table);
/// Service names, "Microsoft.Web/hostingEnvironments"; empty: none.
Result<Plan> setDelegations(const Plan& plan, SubnetId id, std::vector<Known<QString>> services);
Result<Plan> setServiceEndpoints(const Plan& plan, SubnetId id, std::vector<ServiceEndpoint> endpoints);
Result<Plan> setPrivateEndpointPolicies(const Plan& plan, SubnetId id, std::optional<Known<QString>> policies);

}
