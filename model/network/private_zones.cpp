#include "model/azure/services.h"
#include "model/network/name_question.h"
#include "model/network/only_referred_to.h"
#include "model/network/public_names.h"
#include "model/network/zone_answer.h"

#include <algorithm>

namespace ase {

namespace {

constexpr const char* noScmRecord = QT_TRANSLATE_NOOP(
    "NameResolution", "Zone %1 has no record %2; its record %3 answers in its place. Azure's documents ask for both.");

bool isLinked(const DnsZone& zone, VirtualNetworkId network)
{
    return std::any_of(zone.links.begin(), zone.links.end(), [&](const ZoneLink& link) { return link.network == network; });
}

bool fallsBack(const DnsZone& zone, VirtualNetworkId network)
{
    return std::any_of(zone.links.begin(), zone.links.end(),
        [&](const ZoneLink& link) { return link.network == network && link.fallsBack; });
}

bool hasUnknownRecords(const DnsZone& zone)
{
    return isOnlyReferredTo(zone, zone.records);
}
bool hasUnknownLinks(const DnsZone& zone)
{
    return isOnlyReferredTo(zone, zone.links);
}

}

NameOutcome NameQuestion::askAzure(VirtualNetworkId network)
{
    const auto outcome = askPrivateZones(network);
    return outcome ? *outcome : askPublic();
}

/// An app's private endpoint leads public DNS on to a name of its own, which linked zones may hold. Facts: DNS-12, DNS-16,
/// PE-02.
std::optional<NameOutcome> NameQuestion::askPrivateZones(VirtualNetworkId id)
{
    const QString network = textOf(m_reading.find(id)->name);
    bool isHeld = false;
    for (const QString& name : {m_name, privateLinkName(m_reading, m_name)}) {
        const auto zone = name.isEmpty() ? std::nullopt : linkedZone(id, name);
        if (!zone)
            continue;
        isHeld = true;
        if (name != m_name)
            tell(QT_TRANSLATE_NOOP("NameResolution", "The app has a private endpoint, so public DNS leads %1 on to %2."),
                {m_name, name}, "PE-02");
        tell(QT_TRANSLATE_NOOP("NameResolution", "Azure DNS of %1 answers from private zone %2, which is linked to it."),
            {network, zone->origin}, "DNS-12 DNS-15", id);
        const NameOutcome outcome = askIn(*zone, name);
        if (outcome != NameOutcome::NoSuchName || !fallsBack(*zone->row->value, id))
            return outcome;
        tell(QT_TRANSLATE_NOOP(
                 "NameResolution", "The link of zone %1 to %2 falls back to public DNS for names the zone lacks."),
            {zone->origin, network}, "DNS-16", zone->row->id);
    }
    if (!isHeld)
        tellUnlinked(id);
    return std::nullopt;
}

/// Facts: DNS-12, DNS-19.
std::optional<NamedZone> NameQuestion::linkedZone(VirtualNetworkId id, const QString& name)
{
    const VirtualNetwork& network = *m_reading.find(id);
    if (network.classic)
        return std::nullopt;
    std::vector<const RowOf<DnsZoneId, DnsZone>*> linked;
    for (const auto& row : m_reading.dnsZones().rows())
        if (isLinked(*row.value, id))
            linked.push_back(&row);
    const auto best = mostSpecific(linked, name, textOf(network.name));
    for (const auto& row : m_reading.dnsZones().rows()) {
        const QString* written = row.value->name.value();
        const QString origin = written ? hostName(*written) : textOf(row.value->name);
        const bool mayHold = !written || (liesIn(name, origin) && (!best || origin.size() > best->origin.size()));
        if (hasUnknownLinks(*row.value) && mayHold)
            leaveOpen(QT_TRANSLATE_NOOP("NameResolution",
                          "Zone %1 stands elsewhere and its links are not in the plan: it may be linked to %2 and hold %3."),
                {origin, textOf(network.name), name}, "DNS-12", row.id);
    }
    return best;
}

void NameQuestion::tellUnlinked(VirtualNetworkId id)
{
    const VirtualNetwork& network = *m_reading.find(id);
    const QString name = textOf(network.name);
    if (network.classic) {
        tell(QT_TRANSLATE_NOOP("NameResolution", "%1 is a classic network, where private zones do not answer."), {name},
            "DNS-12", id);
        return;
    }
    for (const auto& row : m_reading.dnsZones().rows()) {
        const QString* zone = row.value->name.value();
        if (!zone || !liesIn(m_name, hostName(*zone)) || hasUnknownLinks(*row.value))
            continue;
        tell(QT_TRANSLATE_NOOP("NameResolution",
                 "Zone %1 holds names such as %2 and is not linked to %3, so Azure DNS does not ask it there."),
            {hostName(*zone), m_name, name}, "DNS-12 DNS-19", row.id);
        return;
    }
    tell(QT_TRANSLATE_NOOP("NameResolution", "No private zone linked to %1 holds %2, so public DNS is asked."),
        {name, m_name}, "DNS-12 DNS-15", id);
}

std::optional<NamedZone> NameQuestion::mostSpecific(
    const std::vector<const RowOf<DnsZoneId, DnsZone>*>& zones, const QString& name, const QString& whose)
{
    std::optional<NamedZone> best;
    bool isTwice = false;
    for (const auto* row : zones) {
        const QString* written = row->value->name.value();
        if (!written) {
            leaveOpen(QT_TRANSLATE_NOOP("NameResolution", "%2 has a zone of unknown name, %1, which may hold %3."),
                {textOf(row->value->name), whose, name}, "DNS-12", row->id);
            continue;
        }
        const QString origin = hostName(*written);
        if (!liesIn(name, origin) || (best && origin.size() < best->origin.size()))
            continue;
        isTwice = best && origin == best->origin;
        if (!isTwice)
            best = NamedZone {row, origin};
    }
    if (isTwice)
        leaveOpen(
            QT_TRANSLATE_NOOP("NameResolution", "%2 has two zones named %1, and it is not known which of them answers."),
            {best->origin, whose}, "DNS-12", best->row->id);
    return best;
}

NameOutcome NameQuestion::askIn(const NamedZone& zone, const QString& name)
{
    const DnsZone& held = *zone.row->value;
    if (hasUnknownRecords(held))
        return conclude(NameOutcome::CannotTell,
            QT_TRANSLATE_NOOP("NameResolution", "Zone %1 stands elsewhere and its records are not in the plan: add them."),
            {zone.origin}, "DNS-16", zone.row->id);
    const ZoneAnswer answer = askZone(held, zone.origin, name);
    if (answer.unsure)
        leaveOpen(QT_TRANSLATE_NOOP("NameResolution",
                      "A record of zone %1 has an unknown name, which may be closer to %2 than what the zone answers."),
            {zone.origin, name}, "DNS-14", zone.row->id);
    if (answer.records.empty())
        return notInZone(zone, name, answer);
    std::vector<AddressField> fields;
    for (const DnsRecord* record : answer.records)
        fields.insert(fields.end(), record->addresses.begin(), record->addresses.end());
    m_answer.addresses = knownAddresses(fields, m_answer.doubts);
    if (m_answer.addresses.empty())
        return conclude(NameOutcome::CannotTell,
            QT_TRANSLATE_NOOP("NameResolution", "In zone %1 the record %2 stands for %3, and no address of it is known."),
            {zone.origin, answer.record, name}, "DNS-09", zone.row->id);
    warnOfWildcard(zone, answer);
    return conclude(NameOutcome::Found, QT_TRANSLATE_NOOP("NameResolution", "In zone %1 the record %2 leads %3 to %4."),
        {zone.origin, answer.record, name, listed(m_answer.addresses)}, answer.exists ? "DNS-09" : "DNS-09 DNS-14",
        zone.row->id);
}

/// Facts: DNS-14, DNS-16.
NameOutcome NameQuestion::notInZone(const NamedZone& zone, const QString& name, const ZoneAnswer& answer)
{
    if (answer.exists)
        return conclude(NameOutcome::NoSuchName,
            QT_TRANSLATE_NOOP("NameResolution", "In zone %1 there are names under %2, and it has no address itself."),
            {zone.origin, name}, "DNS-14 DNS-16", zone.row->id);
    if (answer.closest != u"@")
        return conclude(NameOutcome::NoSuchName,
            QT_TRANSLATE_NOOP("NameResolution",
                "In zone %1 the name %2 exists, so that no wildcard above it stands for %3, and there is no record %4."),
            {zone.origin, answer.closest, name, answer.record}, "DNS-14 DNS-16", zone.row->id);
    return conclude(NameOutcome::NoSuchName,
        QT_TRANSLATE_NOOP("NameResolution",
            "Zone %1 alone decides about its names, and it has no record for %2: neither its own nor a wildcard that holds "
            "it."),
        {zone.origin, name}, "DNS-14 DNS-16", zone.row->id);
}

/// A wildcard answers for an SCM site because nothing nearer is there. Facts: DNS-09, DNS-14.
void NameQuestion::warnOfWildcard(const NamedZone& zone, const ZoneAnswer& answer)
{
    if (answer.below.size() < 2 || answer.below.back() != azure::scmLabel)
        return;
    const QString scm = QStringLiteral("*.") + azure::scmLabel;
    const QString missing = answer.closest == u"@" ? scm : scm + u'.' + answer.closest;
    addDoubts(m_answer.warnings, {nameText(noScmRecord, {zone.origin, missing, answer.record})});
}

}
