#include "model/azure/special_subnets.h"
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

template<class R>
void addRoleFlag(InspectorForm& form, DeviceId id, const QString& label, bool R::*member)
{
    const auto current = [id, member](const Network& network) {
        const Device* device = network.devices.find(id);
        const R* role = device ? std::get_if<R>(&device->role) : nullptr;
        return role && role->*member;
    };
    form.choice(
        label, {},
        [](const Network&) {
            return std::vector<InspectorForm::Option> {{QStringLiteral("no"), say(QT_TRANSLATE_NOOP("Inspector", "No"))},
                {QStringLiteral("yes"), say(QT_TRANSLATE_NOOP("Inspector", "Yes"))}};
        },
        [current](const Network& network) { return current(network) ? QStringLiteral("yes") : QStringLiteral("no"); },
        [id, member](const Plan& plan, const QString& key) -> Result<Plan> {
            const Device* device = plan.network->devices.find(id);
            R role = device && std::get_if<R>(&device->role) ? std::get<R>(device->role) : R {};
            role.*member = key == QLatin1String("yes");
            return setDeviceRole(plan, id, role);
        });
}

void addRole(InspectorForm& form, DeviceId id, const Role& role)
{
    if (std::holds_alternative<Gateway>(role)) {
        addRoleFlag<Gateway>(form, id, say(QT_TRANSLATE_NOOP("Inspector", "BGP")), &Gateway::bgp);
    } else if (std::holds_alternative<ApplicationGateway>(role)) {
        addRoleFlag<ApplicationGateway>(
            form, id, say(QT_TRANSLATE_NOOP("Inspector", "Firewall (WAF)")), &ApplicationGateway::waf);
        form.number(
            say(QT_TRANSLATE_NOOP("Inspector", "Instances")), QStringLiteral("instances"), 0, azure::mostGatewayInstancesV2,
            [id](const Network& network) -> std::optional<int> {
                const Device* device = network.devices.find(id);
                const auto* gateway = device ? std::get_if<ApplicationGateway>(&device->role) : nullptr;
                return gateway ? std::optional(gateway->instances) : std::nullopt;
            },
            [id](const Plan& plan, int value) -> Result<Plan> {
                const Device* device = plan.network->devices.find(id);
                const auto* held = device ? std::get_if<ApplicationGateway>(&device->role) : nullptr;
                ApplicationGateway gateway = held ? *held : ApplicationGateway {};
                gateway.instances = value;
                return setDeviceRole(plan, id, gateway);
            });
    } else {
        addServiceRole(form, id, role);
    }
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

void addDevice(InspectorForm& form, DeviceId id)
{
    addIdentity(form, id);
    form.fact(say(QT_TRANSLATE_NOOP("Inspector", "Kind")), [id](const Network& network) { return kindName(network, id); });
    const Device* device = form.document().plan()->network->devices.find(id);
    if (device && !standsOutsideNetworks(device->role))
        addPlace(form, id);
    if (device)
        addRole(form, id, device->role);
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
