#include "model/plan/edit/edit_virtual_network.h"

#include "model/plan/edit/change.h"
#include "model/plan/edit/free_space.h"

namespace ase {

Result<Plan> addVirtualNetwork(const Plan& plan, VirtualNetworkId id, const NewVirtualNetwork& wanted)
{
    const Network& network = *plan.network;
    VirtualNetwork added;
    added.name = wanted.name.isEmpty() ? freeName(QStringLiteral("vnet"), namesOf(network.virtualNetworks)) : wanted.name;
    added.addressSpace = {prefixField(wanted.space ? *wanted.space : freeNetworkBlock(network))};
    return edit::addRow(plan, &Network::virtualNetworks, id, std::move(added));
}

Result<Plan> setAddressSpace(const Plan& plan, VirtualNetworkId id, std::vector<PrefixField> space)
{
    return edit::changeRow(
        plan, &Network::virtualNetworks, id, [&](VirtualNetwork& row) { row.addressSpace = std::move(space); });
}

Result<Plan> setNetworkDns(const Plan& plan, VirtualNetworkId id, std::vector<AddressField> servers)
{
    return edit::changeRow(
        plan, &Network::virtualNetworks, id, [&](VirtualNetwork& row) { row.dnsServers = std::move(servers); });
}

Result<Plan> setClassic(const Plan& plan, VirtualNetworkId id, bool classic)
{
    return edit::changeRow(plan, &Network::virtualNetworks, id, [&](VirtualNetwork& row) { row.classic = classic; });
}

}
