#include "model/check/rte/routed.h"
#include "model/check/rule.h"

namespace ase {

namespace {

/// The name servers of the network, and declared clients and deployment servers.
std::vector<std::pair<QString, Address>> destinations(const Reading& plan, const Subnet& subnet)
{
    std::vector<std::pair<QString, Address>> found;
    if (const VirtualNetwork* network = plan.find(subnet.network))
        for (const AddressField& server : network->dnsServers)
            if (const Address* address = valueOf(server))
                found.emplace_back(text(*address), *address);
    for (const auto& row : plan.devices().rows()) {
        const Role& role = row.value->role;
        const Address* address = valueOf(row.value->address);
        if (address && (std::holds_alternative<Client>(role) || std::holds_alternative<DeploymentServer>(role)))
            found.emplace_back(textOf(row.value->name), *address);
    }
    return found;
}

std::vector<Finding> dropped(EnvironmentId id, const Reading& plan)
{
    const auto at = routed(id, plan);
    if (!at)
        return {};
    QStringList names;
    for (const auto& [name, address] : destinations(plan, *at->subnet)) {
        const EffectiveRoute* route = address.family() == Family::V4 ? routeTo(at->routes, address) : nullptr;
        if (route && route->hop == NextHop::None)
            names << name;
    }
    if (names.isEmpty())
        return {};
    names.removeDuplicates();
    Finding finding {.about = {at->subnetId, id}};
    finding.values = {textOf(at->subnet->name), textOf(at->environment->name), names.join(QStringLiteral(", "))};
    finding.doubts = at->routes.doubts;
    const VirtualNetwork* network = plan.find(at->subnet->network);
    if (network && network->existing)
        finding.doubts.push_back(
            doubt(QT_TRANSLATE_NOOP(
                      "Network", "Virtual network %1 stands elsewhere, and may have peers that are not in the plan."),
                {textOf(network->name)}));
    finding.cannotTell = !finding.doubts.empty();
    return {finding};
}

std::vector<Finding> noTable(EnvironmentId id, const Reading& plan)
{
    const auto at = routed(id, plan);
    if (!at || at->environment->generation == Generation::V3 || at->subnet->routeTable || at->subnet->existing)
        return {};
    Finding finding {.about = {at->subnetId, id}, .field = QStringLiteral("routeTable")};
    finding.values = {textOf(at->subnet->name), textOf(at->environment->name)};
    finding.fixes = {defaultToInternet(at->subnetId)};
    return {finding};
}

}

extern const Rule droppedTraffic {
    .id = "ASE-RTE-093",
    .severity = Severity::Warning,
    .facts = "RT-01 RT-02 RT-22",
    .title = QT_TRANSLATE_NOOP("Checks", "Subnet %1 drops what %2 sends to %3"),
    .because = QT_TRANSLATE_NOOP("Checks",
        "The addresses are private, and no virtual network, peering, gateway or route leads to them. Azure drops what is "
        "sent "
        "to private addresses that it does not know."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "They cannot be reached, and replies to them are lost."),
    .check = dropped,
};

extern const Rule noRouteTable {
    .id = "ASE-RTE-095",
    .severity = Severity::Info,
    .facts = "FT-01",
    .title = QT_TRANSLATE_NOOP("Checks", "Subnet %1 of %2 has no route table"),
    .because = QT_TRANSLATE_NOOP("Checks",
        "Environments that the portal made have one with 0.0.0.0/0 to the Internet, which no learned default route can "
        "replace."),
    .consequence = QT_TRANSLATE_NOOP(
        "Checks", "A default route learned through a gateway would take the environment away from the Internet."),
    .check = noTable,
};

}
