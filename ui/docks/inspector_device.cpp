#include "model/plan/edit/edits.h"
#include "ui/docks/inspector_sections.h"
#include "ui/docks/part_text.h"

namespace ase::inspector {

namespace {

QString standingKey(const Device& device)
{
    if (const SubnetId* subnet = subnetOf(device))
        return QStringLiteral("subnet:") + idText(subnet->value);
    if (const SiteId* site = siteOf(device))
        return QStringLiteral("site:") + idText(site->value);
    return QStringLiteral("internet");
}

Standing standingOf(const QString& key)
{
    if (key.startsWith(QLatin1String("subnet:")))
        return *idOf<SubnetId>(key.mid(7));
    if (key.startsWith(QLatin1String("site:")))
        return *idOf<SiteId>(key.mid(5));
    return OnInternet {};
}

std::vector<InspectorForm::Option> standings(const Network& network)
{
    std::vector<InspectorForm::Option> options {
        {QStringLiteral("internet"), say(QT_TRANSLATE_NOOP("Inspector", "On the Internet"))}};
    for (const auto& row : network.subnets.rows())
        options.push_back({QStringLiteral("subnet:") + idText(row.id.value), pathOf(network, row.id)});
    for (const auto& row : network.sites.rows())
        options.push_back({QStringLiteral("site:") + idText(row.id.value), textOf(row.value->name)});
    return options;
}

/// Where it stands, and its address there.
void addPlace(InspectorForm& form, DeviceId id)
{
    form.choice(say(QT_TRANSLATE_NOOP("Inspector", "Stands in")), QStringLiteral("standing"), standings,
        shownOf(&Network::devices, id, standingKey),
        [id](const Plan& plan, const QString& key) { return setDeviceStanding(plan, id, standingOf(key)); });
    QLineEdit* address = form.text(
        say(QT_TRANSLATE_NOOP("Inspector", "Address")), QStringLiteral("address"),
        shownOf(&Network::devices, id, [](const Device& row) { return row.address ? textOf(*row.address) : QString(); }),
        [id](const Plan& plan, const QString& text) {
            return setDeviceAddress(
                plan, id, text.trimmed().isEmpty() ? std::nullopt : std::optional(addressField(text.trimmed())));
        },
        true);
    address->setPlaceholderText(say(QT_TRANSLATE_NOOP("Inspector", "given dynamically")));
}

}

namespace {

/// Networks in which names the zone lacks are asked of public DNS. Fact: DNS-16.
QString fallingBack(const Network& network, DnsZoneId id)
{
    QStringList names;
    if (const DnsZone* zone = network.dnsZones.find(id))
        for (const ZoneLink& link : zone->links)
            if (link.fallsBack)
                names.append(nameOf(network, link.network));
    return names.join(QStringLiteral(", "));
}

Result<Plan> setFallingBack(const Plan& plan, DnsZoneId id, const QString& text)
{
    std::vector<VirtualNetworkId> wanted;
    for (const QString& name : text.split(u',', Qt::SkipEmptyParts)) {
        const auto found = findByPath(*plan.network, name);
        const auto network = found.empty() ? std::nullopt : found.front().as<VirtualNetworkId>();
        if (!network)
            return Problem {
                QT_TRANSLATE_NOOP("Edits", "%1 is no virtual network of this plan. Write its name."), {name.trimmed()}};
        wanted.push_back(*network);
    }
    Result<Plan> next = plan;
    if (const DnsZone* zone = plan.network->dnsZones.find(id))
        for (const ZoneLink& link : zone->links)
            if (next)
                next = setLinkFallsBack(*next, id, link.network, false);
    for (const VirtualNetworkId network : wanted)
        if (next)
            next = setLinkFallsBack(*next, id, network, true);
    return next;
}

}

void addDevice(InspectorForm& form, DeviceId id)
{
    addIdentity(form, id);
    form.fact(say(QT_TRANSLATE_NOOP("Inspector", "Kind")), [id](const Network& network) { return kindName(network, id); });
    const Device* device = form.document().plan()->network->devices.find(id);
    if (device && !standsOutsideNetworks(device->role))
        addPlace(form, id);
    if (!device)
        return;
    if (!addTrafficRole(form, id, device->role))
        addServiceRole(form, id, device->role);
    if (!standsOutsideNetworks(device->role))
        addHosts(form, id);
}

void addSite(InspectorForm& form, SiteId id)
{
    addIdentity(form, id);
    form.text(
        say(QT_TRANSLATE_NOOP("Inspector", "Prefixes")), QStringLiteral("prefixes"),
        shownOf(&Network::sites, id, [](const Site& row) { return listText(row.prefixes); }),
        [id, &form](const Plan& plan, const QString& text) {
            const Site* before = plan.network->sites.find(id);
            const auto tell = [&form](const QString& sentence) { Q_EMIT form.told(sentence); };
            return setSitePrefixes(plan, id, prefixesOf(text, tell, before ? before->prefixes : std::vector<PrefixField>()));
        },
        true);
    form.fact(say(QT_TRANSLATE_NOOP("Inspector", "Joined by")), [id](const Network& network) {
        QStringList gateways;
        if (const Site* site = network.sites.find(id)) {
            for (const SiteConnection& connection : site->connections)
                gateways.append(nameOf(network, connection.gateway));
        }
        return gateways.isEmpty() ? say(QT_TRANSLATE_NOOP("Inspector", "Nothing yet")) : gateways.join(QStringLiteral(", "));
    });
}

void addDnsZone(InspectorForm& form, DnsZoneId id)
{
    addIdentity(form, id);
    form.fact(say(QT_TRANSLATE_NOOP("Inspector", "Linked to")), [id](const Network& network) {
        QStringList linked;
        if (const DnsZone* zone = network.dnsZones.find(id)) {
            for (const ZoneLink& link : zone->links)
                linked.append(nameOf(network, link.network));
        }
        return linked.isEmpty() ? say(QT_TRANSLATE_NOOP("Inspector", "No network")) : linked.join(QStringLiteral(", "));
    });
    QLineEdit* fallback = form.text(
        say(QT_TRANSLATE_NOOP("Inspector", "Falls back in")), QStringLiteral("fallsBack"),
        [id](const Network& network) { return fallingBack(network, id); },
        [id](const Plan& plan, const QString& text) { return setFallingBack(plan, id, text); });
    fallback->setPlaceholderText(say(QT_TRANSLATE_NOOP("Inspector", "no network: a missing name does not exist")));
    addLines(form, say(QT_TRANSLATE_NOOP("Inspector", "Records")), [id](const Network& network) {
        std::vector<LineListModel::Row> rows;
        const DnsZone* zone = network.dnsZones.find(id);
        if (!zone)
            return rows;
        for (std::size_t at = 0; at < zone->records.size(); ++at) {
            const DnsRecord& record = zone->records[at];
            rows.push_back({QString::number(at),
                {.lead = {},
                    .title = textOf(record.name),
                    .detail = QStringLiteral("→ ") + listText(record.addresses),
                    .allowed = {},
                    .muted = false,
                    .part = {}}});
        }
        return rows;
    });
}

}
