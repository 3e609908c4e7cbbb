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

MatrixCell cellOf(const Reading& reading, const TraceEnd& from, const MatrixTarget& to)
{
    const auto trace = traceOf(reading, {.from = from, .to = to.part, .endpoint = to.endpoint});
    if (!trace)
        return {};
    return {trace->verdict, trace->blockedAt ? std::optional(trace->hops[*trace->blockedAt].stage) : std::optional<Stage>()};
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

Matrix matrixOf(
    const Reading& reading, std::vector<TraceEnd> callers, std::vector<MatrixTarget> targets, std::stop_token stop)
{
    Matrix matrix {std::move(callers), std::move(targets), {}};
    matrix.cells.resize(matrix.callers.size() * matrix.targets.size());
    for (std::size_t at = 0; at < matrix.cells.size() && !stop.stop_requested(); ++at)
        matrix.cells[at] =
            cellOf(reading, matrix.callers[at / matrix.targets.size()], matrix.targets[at % matrix.targets.size()]);
    return matrix;
}

}
