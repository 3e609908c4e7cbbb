#include "model/azure/services.h"
#include "model/check/support.h"
#include "model/network/site_names.h"
#include "model/plan/edit/edit_dns_zone.h"
#include "model/plan/edit/edit_environment.h"

#include <set>

namespace ase {

namespace {

/// The records a zone of an ILB environment holds. Fact: DNS-09.
const QStringList& neededRecords()
{
    static const QStringList names {
        QStringLiteral("*"), QStringLiteral("@"), QStringLiteral("*.") + QString(azure::scmLabel)};
    return names;
}

/// The suffix an ILB v2 or v3 needs a zone for; empty for the others or where it is unknown. Facts: DNS-03 to DNS-05,
/// DNS-09.
QString suffixOf(const Environment& environment)
{
    if (environment.generation == Generation::V1 || !environment.isIlb())
        return {};
    return hasOwnSuffixAlone(environment) ? ownSuffix(environment) : givenSuffix(environment);
}

/// The zones of that name.
struct Zone {
    DnsZoneId id;
    const DnsZone* zone;
};
std::optional<Zone> zoneNamed(const QString& name, const Reading& plan)
{
    for (const auto& row : plan.dnsZones().rows())
        if (textOf(row.value->name).compare(name, Qt::CaseInsensitive) == 0)
            return Zone {row.id, row.value.get()};
    return std::nullopt;
}

std::optional<Zone> zoneOf(const Environment& environment, const Reading& plan)
{
    const QString suffix = suffixOf(environment);
    return suffix.isEmpty() ? std::nullopt : zoneNamed(suffix, plan);
}

bool hasUnknownZone(const Reading& plan)
{
    const auto& rows = plan.dnsZones().rows();
    return std::any_of(rows.begin(), rows.end(), [](const auto& row) { return !row.value->name.isKnown(); });
}

bool hasOwnServers(VirtualNetworkId id, const Reading& plan)
{
    const VirtualNetwork* network = plan.find(id);
    return network && !network->dnsServers.empty();
}

std::vector<AddressField> inboundOf(const Environment& environment)
{
    return valueOf(environment.inboundAddress) ? std::vector {*environment.inboundAddress} : std::vector<AddressField>();
}

std::vector<Finding> noZone(EnvironmentId id, const Reading& plan)
{
    const Environment& environment = *plan.find(id);
    const QString suffix = suffixOf(environment);
    const auto network = networkOf(plan, environment);
    const QString parent = suffix.section(u'.', 1);
    if (suffix.isEmpty() || zoneNamed(suffix, plan) || zoneNamed(parent, plan) || hasUnknownZone(plan)
        || (network && hasOwnServers(*network, plan)))
        return {};
    Finding finding {.about = {id}, .values = {textOf(environment.name), suffix}, .field = QStringLiteral("dnsSuffix")};
    NewDnsZone zone {.name = suffix};
    for (const QString& name : neededRecords())
        zone.records.push_back({name, inboundOf(environment)});
    if (network)
        zone.links.push_back({QStringLiteral("to-") + textOf(plan.find(*network)->name), *network});
    finding.fixes.push_back(
        {QT_TRANSLATE_NOOP("Checks", "Create the private zone %1"), {suffix}, [zone](const Plan& before) {
             return addDnsZone(before, {idFromPath(PartKind::DnsZone, QStringLiteral("mend/") + zone.name)}, zone);
         }});
    return {finding};
}

const DnsRecord* recordOf(const DnsZone& zone, const QString& name)
{
    for (const DnsRecord& record : zone.records)
        if (textOf(record.name).compare(name, Qt::CaseInsensitive) == 0)
            return &record;
    return nullptr;
}

std::vector<Finding> missingRecords(EnvironmentId id, const Reading& plan)
{
    const Environment& environment = *plan.find(id);
    const auto found = zoneOf(environment, plan);
    if (!found || (found->zone->existing && found->zone->records.empty()))
        return {};
    const auto& records = found->zone->records;
    if (std::any_of(records.begin(), records.end(), [](const DnsRecord& record) { return !record.name.isKnown(); }))
        return {};
    std::vector<DnsRecord> mended = records;
    QStringList missing;
    for (const QString& name : neededRecords()) {
        const bool inChild = name.startsWith(u"*.") && zoneNamed(name.mid(2) + u'.' + textOf(found->zone->name), plan);
        if (recordOf(*found->zone, name) || inChild)
            continue;
        missing << name;
        mended.push_back({name, inboundOf(environment)});
    }
    if (missing.isEmpty())
        return {};
    Finding finding {.about = {found->id, id}, .field = QStringLiteral("records")};
    finding.values = {textOf(found->zone->name), missing.join(QStringLiteral(", ")), textOf(environment.name)};
    finding.fixes.push_back({QT_TRANSLATE_NOOP("Checks", "Add %2 to %1"), finding.values,
        [zone = found->id, mended](const Plan& before) { return setDnsRecords(before, zone, mended); }});
    return {finding};
}

/// Whether the record names known addresses and the environment's is not among them.
bool leadsElsewhere(const DnsRecord& record, const Address& inbound)
{
    const auto& addresses = record.addresses;
    return !addresses.empty() && std::all_of(addresses.begin(), addresses.end(), [&](const AddressField& field) {
        const Address* address = valueOf(field);
        return address && *address != inbound;
    });
}

std::vector<Finding> wrongAddress(EnvironmentId id, const Reading& plan)
{
    const Environment& environment = *plan.find(id);
    const auto found = zoneOf(environment, plan);
    const Address* inbound = valueOf(environment.inboundAddress);
    if (!found || !inbound)
        return {};
    std::vector<DnsRecord> mended = found->zone->records;
    QStringList wrong;
    for (DnsRecord& record : mended) {
        if (!neededRecords().contains(textOf(record.name), Qt::CaseInsensitive) || !leadsElsewhere(record, *inbound))
            continue;
        wrong << QStringLiteral("%1 → %2").arg(textOf(record.name), textOf(record.addresses.front()));
        record.addresses = {*environment.inboundAddress};
    }
    if (wrong.isEmpty())
        return {};
    Finding finding {.about = {found->id, id}, .field = QStringLiteral("records")};
    finding.values = {textOf(found->zone->name), wrong.join(QStringLiteral(", ")), textOf(environment.name), text(*inbound)};
    finding.fixes.push_back(
        {QT_TRANSLATE_NOOP("Checks", "Let the records of %1 lead to %2"), {textOf(found->zone->name), text(*inbound)},
            [zone = found->id, mended](const Plan& before) { return setDnsRecords(before, zone, mended); }});
    return {finding};
}

/// Networks that hold whoever uses or publishes apps, and that ask Azure's name servers.
std::set<VirtualNetworkId> networksOfClients(const Reading& plan)
{
    std::set<VirtualNetworkId> networks;
    for (const auto& row : plan.devices().rows()) {
        const Role& role = row.value->role;
        const SubnetId* standing = subnetOf(*row.value);
        const Subnet* subnet = standing ? plan.find(*standing) : nullptr;
        if (subnet && (std::holds_alternative<Client>(role) || std::holds_alternative<DeploymentServer>(role))
            && !hasOwnServers(subnet->network, plan))
            networks.insert(subnet->network);
    }
    return networks;
}

std::vector<Finding> notLinked(EnvironmentId id, const Reading& plan)
{
    const Environment& environment = *plan.find(id);
    const auto found = zoneOf(environment, plan);
    if (!found || (found->zone->existing && found->zone->links.empty()))
        return {};
    std::vector<Finding> findings;
    for (const VirtualNetworkId network : networksOfClients(plan)) {
        const auto& links = found->zone->links;
        if (std::any_of(links.begin(), links.end(), [&](const ZoneLink& link) { return link.network == network; }))
            continue;
        Finding finding {.about = {found->id, network, id}, .field = QStringLiteral("links")};
        finding.values = {textOf(found->zone->name), textOf(plan.find(network)->name), textOf(environment.name)};
        finding.fixes.push_back({QT_TRANSLATE_NOOP("Checks", "Link %1 to %2"), finding.values,
            [zone = found->id, network](const Plan& before) { return linkZone(before, zone, network); }});
        findings.push_back(std::move(finding));
    }
    return findings;
}

std::vector<Finding> suffixOfExternal(EnvironmentId id, const Reading& plan)
{
    const Environment& environment = *plan.find(id);
    const Exposure* exposure = valueOf(environment.exposure);
    if (environment.generation != Generation::V3 || !exposure || *exposure != Exposure::External || !environment.dnsSuffix)
        return {};
    Finding finding {.about = {id}, .field = QStringLiteral("dnsSuffix")};
    finding.values = {textOf(environment.name), textOf(*environment.dnsSuffix)};
    finding.fixes.push_back({QT_TRANSLATE_NOOP("Checks", "Remove the suffix of %1"), {textOf(environment.name)},
        [id](const Plan& before) { return setDnsSuffix(before, id, std::nullopt); }});
    return {finding};
}

}

extern const Rule zoneMissing {
    .id = "ASE-DNS-100",
    .severity = Severity::Error,
    .facts = "DNS-09 DNS-03 DNS-05",
    .title = QT_TRANSLATE_NOOP("Checks", "No zone for the names of the apps"),
    .because = QT_TRANSLATE_NOOP("Checks",
        "The apps of %1 are named under %2, which no public server knows; the plan has no zone and no name server for it."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Nobody finds the apps or their SCM sites by name."),
    .check = noZone,
};

extern const Rule zoneRecordsMissing {
    .id = "ASE-DNS-101",
    .severity = Severity::Warning,
    .facts = "DNS-09 DNS-14",
    .title = QT_TRANSLATE_NOOP("Checks", "Zone lacks records of the environment"),
    .because = QT_TRANSLATE_NOOP("Checks", "The zone %1 of %3 has no record %2."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Apps or their SCM sites may not be found by name."),
    .check = missingRecords,
};

extern const Rule zoneAddressWrong {
    .id = "ASE-DNS-102",
    .severity = Severity::Error,
    .facts = "DNS-09 DNS-11",
    .title = QT_TRANSLATE_NOOP("Checks", "Zone leads to another address"),
    .because = QT_TRANSLATE_NOOP("Checks", "In %1, %2; the inbound address of %3 is %4."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Clients and deployments connect to the wrong place."),
    .check = wrongAddress,
};

extern const Rule zoneNotLinked {
    .id = "ASE-DNS-104",
    .severity = Severity::Warning,
    .facts = "DNS-12 DNS-19",
    .title = QT_TRANSLATE_NOOP("Checks", "Zone is not linked to a network with clients"),
    .because = QT_TRANSLATE_NOOP("Checks",
        "%2 holds clients or deployment servers and asks Azure's name servers; the zone %1 of %3 is not linked to it."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "They do not find the apps by name: a zone answers in linked networks only."),
    .check = notLinked,
};

extern const Rule suffixOnExternal {
    .id = "ASE-DNS-112",
    .severity = Severity::Error,
    .facts = "VER-23",
    .title = QT_TRANSLATE_NOOP("Checks", "External v3 has its own suffix"),
    .because = QT_TRANSLATE_NOOP("Checks", "%1 is external and asks for the suffix %2; only an ILB v3 can have one."),
    .consequence = QT_TRANSLATE_NOOP("Checks", "Azure refuses the setting."),
    .check = suffixOfExternal,
};

}
