#include "model/check/support.h"
#include "model/plan/edit/free_space.h"

#include <map>

namespace ase {

namespace {

QString shared(const AddressSet& both)
{
    std::vector<PrefixField> fields;
    for (const Prefix& prefix : both.prefixes())
        fields.push_back(prefixField(prefix));
    return listed(fields);
}

/// Of two directions of one peering, the one with the smaller id speaks.
bool isSpokenFor(PeeringId id, const Peering& peering, const Reading& plan)
{
    const auto& back = plan.peeringsFrom(peering.remote);
    return std::any_of(
        back.begin(), back.end(), [&](const auto& row) { return row.value->remote == peering.local && row.id < id; });
}

std::vector<Finding> ofPeers(PeeringId id, const Reading& plan)
{
    const Peering& peering = *plan.find(id);
    const VirtualNetwork* local = plan.find(peering.local);
    const VirtualNetwork* remote = plan.find(peering.remote);
    if (!local || !remote || peering.local == peering.remote || isSpokenFor(id, peering, plan))
        return {};
    const AddressSet both = addressesOf(local->addressSpace) & addressesOf(remote->addressSpace);
    if (both.isEmpty())
        return {};
    return {
        {.about = {id, peering.local, peering.remote}, .values = {textOf(local->name), textOf(remote->name), shared(both)}}};
}

/// The network of the gateway and those that use it from afar.
std::map<VirtualNetworkId, const VirtualNetwork*> connectedTo(const Site& site, const Reading& plan)
{
    std::map<VirtualNetworkId, const VirtualNetwork*> connected;
    for (const SiteConnection& connection : site.connections) {
        const Device* gateway = plan.find(connection.gateway);
        const SubnetId* standing = gateway ? subnetOf(*gateway) : nullptr;
        const Subnet* subnet = standing ? plan.find(*standing) : nullptr;
        if (!subnet)
            continue;
        connected[subnet->network] = plan.find(subnet->network);
        for (const auto& row : plan.peeringsTo(subnet->network))
            if (row.value->useRemoteGateways.valueOr(false))
                connected[row.value->local] = plan.find(row.value->local);
    }
    return connected;
}

std::vector<Finding> ofSite(SiteId id, const Reading& plan)
{
    const Site& site = *plan.find(id);
    const AddressSet space = addressesOf(site.prefixes);
    std::vector<Finding> findings;
    for (const auto& [networkId, network] : connectedTo(site, plan)) {
        const AddressSet both = network ? addressesOf(network->addressSpace) & space : AddressSet();
        if (!both.isEmpty())
            findings.push_back({.about = {networkId, id},
                .values = {textOf(network->name), textOf(site.name), shared(both)},
                .field = QStringLiteral("prefix")});
    }
    return findings;
}

}

extern const Rule overlappingPeers {
    .id = "ASE-NET-007",
    .severity = Severity::Error,
    .facts = "NET-09 PEER-04",
    .title = QT_TRANSLATE_NOOP("Checks", "Peered networks overlap"),
    .because = QT_TRANSLATE_NOOP("Checks", "%1 and %2 both hold %3."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Azure refuses the peering; one of them has to be renumbered."),
    .check = ofPeers,
};

extern const Rule overlappingSite {
    .id = "ASE-NET-008",
    .severity = Severity::Error,
    .facts = "NET-09",
    .title = QT_TRANSLATE_NOOP("Checks", "Network overlaps a connected site"),
    .because = QT_TRANSLATE_NOOP("Checks", "%1 and the site %2, which is connected to it, both hold %3."),
    .consequence =
        QT_TRANSLATE_NOOP("Checks", "These addresses cannot be reached from the other side; renumber one of them."),
    .check = ofSite,
};

}
