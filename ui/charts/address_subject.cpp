#include "ui/charts/address_subject.h"

namespace ase {

namespace {

AddressSubject ofSubnet(const Network& network, SubnetId id)
{
    const Subnet* subnet = network.subnets.find(id);
    return {environmentIn(network, id), id, subnet ? std::optional(subnet->network) : std::nullopt};
}

AddressSubject ofEnvironment(const Network& network, EnvironmentId id)
{
    const Environment* environment = network.environments.find(id);
    if (!environment || !environment->subnet)
        return {id, std::nullopt, std::nullopt};
    AddressSubject subject = ofSubnet(network, *environment->subnet);
    subject.environment = id;
    return subject;
}

/// Of the subnets that name the group or table one with an environment, else the first.
template<class TypedId>
AddressSubject ofUsers(const Network& network, std::optional<TypedId> Subnet::*member, TypedId id)
{
    AddressSubject found;
    for (const auto& row : network.subnets.rows()) {
        if ((*row.value).*member != id)
            continue;
        const AddressSubject subject = ofSubnet(network, row.id);
        if (subject.environment)
            return subject;
        if (!found.subnet)
            found = subject;
    }
    return found;
}

AddressSubject ofPart(const Network& network, PartId part)
{
    for (std::optional<PartId> at = part; at; at = containerOf(network, *at)) {
        if (const auto environment = at->as<EnvironmentId>())
            return ofEnvironment(network, *environment);
        if (const auto subnet = at->as<SubnetId>())
            return ofSubnet(network, *subnet);
        if (const auto vnet = at->as<VirtualNetworkId>())
            return {std::nullopt, std::nullopt, *vnet};
        if (const auto group = at->as<SecurityGroupId>())
            return ofUsers(network, &Subnet::securityGroup, *group);
        if (const auto table = at->as<RouteTableId>())
            return ofUsers(network, &Subnet::routeTable, *table);
    }
    return {};
}

}

std::optional<EnvironmentId> environmentIn(const Network& network, SubnetId subnet)
{
    for (const auto& row : network.environments.rows()) {
        if (row.value->subnet == subnet)
            return row.id;
    }
    return std::nullopt;
}

AddressSubject addressSubject(const Network& network, const std::set<PartId>& selection)
{
    AddressSubject first;
    for (const PartId part : selection) {
        if (!findPart(network, part))
            continue;
        const AddressSubject subject = ofPart(network, part);
        if (subject.environment)
            return subject;
        if (first == AddressSubject())
            first = subject;
    }
    return first;
}

}
