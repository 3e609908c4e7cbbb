#include "model/reach/matrix.h"

#include "model/azure/services.h"
#include "model/azure/special_subnets.h"

#include <algorithm>

namespace ase {

namespace {

bool isCaller(const Device& device)
{
    return std::holds_alternative<DeploymentServer>(device.role) || std::holds_alternative<Client>(device.role);
}

/// Whether machines of one's own stand there: not in the subnet of an environment, nor in one that Azure keeps for a
/// service.
bool holdsMachines(const Network& network, SubnetId id, const Subnet& subnet)
{
    const auto& environments = network.environments.rows();
    const bool isEnvironments =
        std::any_of(environments.begin(), environments.end(), [&](const auto& row) { return row.value->subnet == id; });
    return !isEnvironments && subnet.delegations.empty() && !azure::findSpecialSubnet(textOf(subnet.name))
        && subnet.firstIpv4Prefix();
}

}

std::vector<TraceEnd> callersOf(const Network& network)
{
    std::vector<TraceEnd> callers {Outsider::Internet};
    for (const auto& row : network.devices.rows())
        if (isCaller(*row.value))
            callers.push_back(PartId(row.id));
    for (const auto& row : network.sites.rows())
        callers.push_back(PartId(row.id));
    for (const auto& row : network.subnets.rows())
        if (holdsMachines(network, row.id, *row.value))
            callers.push_back(PartId(row.id));
    return callers;
}

std::vector<MatrixTarget> targetsOf(const Network& network, const std::vector<Endpoint>& endpoints)
{
    std::vector<MatrixTarget> targets;
    for (const auto& row : network.apps.rows())
        for (const Endpoint& endpoint : endpoints)
            targets.push_back({PartId(row.id), endpoint});
    return targets;
}

}
