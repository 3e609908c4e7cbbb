#include "model/plan/edit/edit_dns_zone.h"

#include "model/plan/edit/change.h"
#include "model/plan/edit/free_space.h"

#include <algorithm>

namespace ase {

Result<Plan> addDnsZone(const Plan& plan, DnsZoneId id, const NewDnsZone& wanted)
{
    const Network& network = *plan.network;
    for (const ZoneLink& link : wanted.links)
        if (!network.virtualNetworks.contains(link.network))
            return edit::noLongerThere(PartKind::VirtualNetwork);
    DnsZone added;
    // A zone has two labels at least (NAME-06).
    added.name = wanted.name.isEmpty() ? freeName(QStringLiteral("internal.zone"), namesOf(network.dnsZones)) : wanted.name;
    added.records = wanted.records;
    added.links = wanted.links;
    return edit::addRow(plan, &Network::dnsZones, id, std::move(added));
}

Result<Plan> setDnsRecords(const Plan& plan, DnsZoneId id, std::vector<DnsRecord> records)
{
    return edit::changeRow(plan, &Network::dnsZones, id, [&](DnsZone& row) { row.records = std::move(records); });
}

Result<Plan> linkZone(const Plan& plan, DnsZoneId id, VirtualNetworkId network)
{
    const VirtualNetwork* linked = plan.network->virtualNetworks.find(network);
    if (!linked)
        return edit::noLongerThere(PartKind::VirtualNetwork);
    return edit::changeRow(plan, &Network::dnsZones, id, [&](DnsZone& row) {
        const auto isLinked = [&](const ZoneLink& link) { return link.network == network; };
        if (std::none_of(row.links.begin(), row.links.end(), isLinked))
            row.links.push_back({QStringLiteral("link-") + textOf(linked->name), network});
    });
}

Result<Plan> unlinkZone(const Plan& plan, DnsZoneId id, VirtualNetworkId network)
{
    return edit::changeRow(plan, &Network::dnsZones, id,
        [&](DnsZone& row) { std::erase_if(row.links, [&](const ZoneLink& link) { return link.network == network; }); });
}

Result<Plan> setLinkFallsBack(const Plan& plan, DnsZoneId id, VirtualNetworkId network, bool fallsBack)
{
    const DnsZone* zone = plan.network->dnsZones.find(id);
    if (!zone)
        return edit::noLongerThere(PartKind::DnsZone);
    const auto leadsThere = [&](const ZoneLink& link) { return link.network == network; };
    if (std::none_of(zone->links.begin(), zone->links.end(), leadsThere))
        return Problem {
            QT_TRANSLATE_NOOP("Edits", "%1 is not linked to that virtual network. Link it first."), {textOf(zone->name)}};
    return edit::changeRow(plan, &Network::dnsZones, id, [&](DnsZone& row) {
        for (ZoneLink& link : row.links)
            if (leadsThere(link))
                link.fallsBack = fallsBack;
    });
}

}
