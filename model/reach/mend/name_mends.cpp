#include "model/azure/services.h"
#include "model/network/public_names.h"
#include "model/plan/edit/edit_device.h"
#include "model/plan/edit/edit_dns_zone.h"
#include "model/plan/edit/edit_peering.h"
#include "model/reach/mend/candidates.h"
#include "model/reach/walk.h"
#include "model/reach/words.h"

#include <algorithm>

namespace ase {

namespace {

constexpr const char* link = QT_TRANSLATE_NOOP("Reach", "Link zone %1 to virtual network %2");
constexpr const char* addRecord = QT_TRANSLATE_NOOP("Reach", "Add record %1 with %2 to zone %3");
constexpr const char* addZone = QT_TRANSLATE_NOOP("Reach", "Make private zone %1 with *, @ and *.scm, and link it to %2");
constexpr const char* forward = QT_TRANSLATE_NOOP("Reach", "Let name server %1 forward %2 to resolver %3 (%4)");
constexpr const char* peer = QT_TRANSLATE_NOOP("Reach", "Peer %1 and %2 in both directions");
constexpr const char* hostsLine = QT_TRANSLATE_NOOP("Reach", "Write %1 with %2 into the hosts file of %3");

/// Where the name ought to lead.
std::optional<Address> rightAddress(const Break& broken)
{
    if (broken.target.app)
        for (const DeviceId endpoint : privateEndpointsOf(broken.reading, *broken.target.app))
            if (const Address* address = valueOf(broken.reading.find(endpoint)->address))
                return *address;
    return broken.target.address;
}

struct FoundZone {
    DnsZoneId id;
    const DnsZone* zone;
    QString name;
    QString host; ///< what the zone is asked for
};
/// The zone of the plan that holds the name most closely.
std::optional<FoundZone> zoneHolding(const Reading& reading, const QString& host)
{
    std::optional<FoundZone> best;
    for (const auto& row : reading.dnsZones().rows()) {
        const QString name = textOf(row.value->name);
        const bool holds = host.endsWith(u'.' + name, Qt::CaseInsensitive);
        if (holds && (!best || name.size() > best->name.size()))
            best = FoundZone {row.id, row.value.get(), name, host};
    }
    return best;
}

/// Else the zone of the name that public DNS leads on to, where the app has a private endpoint. Fact: PE-02.
std::optional<FoundZone> zoneFor(const Reading& reading, const QString& host)
{
    const auto zone = zoneHolding(reading, host);
    const QString onward = zone ? QString() : privateLinkName(reading, host);
    return onward.isEmpty() ? zone : zoneHolding(reading, onward);
}

/// Whose Azure DNS has to know the name: the caller's own network.
std::optional<VirtualNetworkId> networkOf(const Reading& reading, const Origin& origin)
{
    const auto* subnet = std::get_if<SubnetId>(&origin.standing);
    const Subnet* row = subnet ? reading.find(*subnet) : nullptr;
    return row ? std::optional(row->network) : std::nullopt;
}

void addHostsLine(const Break& broken, const Address& address, Candidates& candidates)
{
    if (!broken.origin.device)
        return;
    std::vector<HostsEntry> hosts = broken.reading.find(*broken.origin.device)->hosts;
    const QString host = broken.target.host;
    std::erase_if(hosts, [&](const HostsEntry& one) { return one.name.compare(host, Qt::CaseInsensitive) == 0; });
    hosts.push_back({host, addressField(address)});
    candidates.push_back({.title = because(hostsLine, {host, text(address), broken.origin.name}),
        .apply = [id = *broken.origin.device, hosts](const Plan& plan) { return setDeviceHosts(plan, id, hosts); }});
}

void addRecordTo(const FoundZone& zone, const Break& broken, const Address& address, Candidates& candidates)
{
    const QString relative = zone.host.left(zone.host.size() - zone.name.size() - 1);
    const bool scm = relative.contains(QStringLiteral(".") + QString(azure::scmLabel));
    QStringList names {relative};
    if (!broken.target.app || privateEndpointsOf(broken.reading, *broken.target.app).empty())
        names.prepend(scm ? QStringLiteral("*.") + QString(azure::scmLabel) : QStringLiteral("*"));
    for (const QString& name : names) {
        std::vector<DnsRecord> records = zone.zone->records;
        std::erase_if(records, [&](const DnsRecord& one) { return textOf(one.name) == name; });
        records.push_back({name, {addressField(address)}});
        candidates.push_back({.title = because(addRecord, {name, text(address), zone.name}),
            .apply = [id = zone.id, records](const Plan& plan) { return setDnsRecords(plan, id, records); }});
    }
}

void addZoneFor(const Break& broken, VirtualNetworkId network, const Address& address, Candidates& candidates)
{
    const Environment* environment = broken.target.environment ? broken.reading.find(*broken.target.environment) : nullptr;
    if (!environment || !environment->isIlb())
        return;
    const QString own = ownSuffix(*environment);
    const bool underOwn = !own.isEmpty() && broken.target.host.endsWith(u'.' + own, Qt::CaseInsensitive);
    const QString suffix = underOwn ? own : givenSuffix(*environment);
    if (suffix.isEmpty())
        return;
    NewDnsZone zone {.name = suffix};
    for (const char* name : {"*", "@", "*.scm"})
        zone.records.push_back({QString::fromLatin1(name), {addressField(address)}});
    zone.links.push_back({QStringLiteral("to-") + nameIn(broken.reading, network), network});
    candidates.push_back(
        {.title = because(addZone, {suffix, nameIn(broken.reading, network)}), .apply = [zone](const Plan& plan) {
             return addDnsZone(plan, freshId<DnsZoneId>(plan, QStringLiteral("mend/") + zone.name), zone);
         }});
}

/// The servers of a site, each to each resolver of the plan. Fact: DNS-17.
void addForwards(const Break& broken, SiteId site, Candidates& candidates)
{
    const Environment* environment = broken.target.environment ? broken.reading.find(*broken.target.environment) : nullptr;
    const QString suffix = environment ? givenSuffix(*environment) : QString();
    if (suffix.isEmpty())
        return;
    for (const auto& server : broken.reading.devicesAt(site)) {
        const auto* role = std::get_if<DnsServer>(&server.value->role);
        if (!role)
            continue;
        for (const auto& resolver : broken.reading.devices().rows()) {
            const auto* inbound = std::get_if<DnsServer>(&resolver.value->role);
            const Address* address = valueOf(resolver.value->address);
            if (!inbound || !inbound->resolverEndpoint || !address)
                continue;
            DnsServer next = *role;
            std::erase_if(next.forwards,
                [&](const DnsServer::Forward& one) { return one.suffix.compare(suffix, Qt::CaseInsensitive) == 0; });
            next.forwards.push_back({suffix, addressField(*address)});
            candidates.push_back({.title = because(forward,
                                      {textOf(server.value->name), suffix, textOf(resolver.value->name), text(*address)}),
                .apply = [id = server.id, next](const Plan& plan) { return setDeviceRole(plan, id, next); }});
        }
    }
}

/// With the network of a name server that no route leads to. Fact: PEER-01.
void addPeering(const Break& broken, VirtualNetworkId here, Candidates& candidates)
{
    const auto server = broken.hop.evidence ? broken.hop.evidence->as<DeviceId>() : std::nullopt;
    const Device* device = server ? broken.reading.find(*server) : nullptr;
    const SubnetId* standing = device ? subnetOf(*device) : nullptr;
    const Subnet* subnet = standing ? broken.reading.find(*standing) : nullptr;
    if (!subnet || subnet->network == here || !broken.hop.facts.contains(QStringLiteral("DNS-20")))
        return;
    candidates.push_back({.title = because(peer, {nameIn(broken.reading, here), nameIn(broken.reading, subnet->network)}),
        .apply = [here, there = subnet->network](const Plan& plan) {
            return connectNetworks(plan, freshId<PeeringId>(plan, QStringLiteral("mend/there")),
                freshId<PeeringId>(plan, QStringLiteral("mend/back")), here, there);
        }});
}

}

Candidates nameMends(const Break& broken)
{
    Candidates candidates;
    const auto address = rightAddress(broken);
    if (!address || broken.target.host.isEmpty())
        return candidates;
    const auto zone = zoneFor(broken.reading, broken.target.host);
    const auto network = networkOf(broken.reading, broken.origin);
    if (network)
        addPeering(broken, *network, candidates);
    if (zone && network)
        candidates.push_back({.title = because(link, {zone->name, nameIn(broken.reading, *network)}),
            .apply = [id = zone->id, network = *network](const Plan& plan) { return linkZone(plan, id, network); }});
    if (zone)
        addRecordTo(*zone, broken, *address, candidates);
    if (!zone && network)
        addZoneFor(broken, *network, *address, candidates);
    if (const auto* site = std::get_if<SiteId>(&broken.origin.standing))
        addForwards(broken, *site, candidates);
    addHostsLine(broken, *address, candidates);
    return candidates;
}

}
