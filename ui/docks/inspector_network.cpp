#include "model/azure/services.h"
#include "model/plan/edit/edits.h"
#include "ui/docks/address_summary.h"
#include "ui/docks/inspector_sections.h"
#include "ui/docks/part_text.h"

#include <QPushButton>

namespace ase::inspector {

namespace {

/// Tells what was made of a text that is no prefix.
auto teller(InspectorForm& form)
{
    return [&form](const QString& sentence) { Q_EMIT form.told(sentence); };
}

QString delegationOf(const Subnet& subnet)
{
    QStringList services;
    for (const Known<QString>& service : subnet.delegations)
        services.append(textOf(service));
    return services.join(QStringLiteral(", "));
}

/// "hostingEnvironments": the provider before it says nothing new and takes the room of the name.
InspectorForm::Option serviceOption(const QString& service)
{
    return {service, service.section(QLatin1Char('/'), -1)};
}

std::vector<Known<QString>> delegationsIn(const QString& text)
{
    std::vector<Known<QString>> services;
    for (const QString& service : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
        services.push_back(service.trimmed());
    return services;
}

std::vector<LineListModel::Row> peeringRows(const Network& network, VirtualNetworkId id)
{
    std::vector<LineListModel::Row> rows;
    for (const auto& row : network.peerings.rows()) {
        if (row.value->local != id)
            continue;
        QStringList flags;
        if (row.value->allowForwardedTraffic.valueOr(false))
            flags.append(say(QT_TRANSLATE_NOOP("Inspector", "forwarded traffic")));
        if (row.value->allowGatewayTransit.valueOr(false))
            flags.append(say(QT_TRANSLATE_NOOP("Inspector", "gateway transit")));
        if (row.value->useRemoteGateways.valueOr(false))
            flags.append(say(QT_TRANSLATE_NOOP("Inspector", "uses remote gateway")));
        const QString remote = nameOf(network, row.value->remote);
        rows.push_back({idText(row.id.value),
            {.lead = {},
                .title = textOf(row.value->name),
                .detail = QStringLiteral("→ %1  %2").arg(remote, flags.join(QStringLiteral(", "))),
                .allowed = {},
                .muted = false,
                .part = row.id}});
    }
    return rows;
}

}

void addLines(
    InspectorForm& form, const QString& title, const std::function<std::vector<LineListModel::Row>(const Network&)>& rows)
{
    form.section(title);
    auto* list = new LineList(title, form.theme());
    QObject::connect(list, &LineList::partActivated, &form, [&form](PartId part) { form.document().reveal(part); });
    form.custom(list, [list, rows](const Plan& plan, const AnswersPtr&) { list->show(rows(*plan.network)); });
}

void addIdentity(InspectorForm& form, PartId part)
{
    form.section(say(QT_TRANSLATE_NOOP("Inspector", "Identity")));
    form.text(
        say(QT_TRANSLATE_NOOP("Inspector", "Name")), QStringLiteral("name"),
        [part](const Network& network) { return nameOf(network, part); },
        [part](const Plan& plan, const QString& text) { return renamePart(plan, part, text); });
}

void addNetworkTraffic(InspectorForm& form, const std::vector<VirtualNetworkId>& ids)
{
    QLineEdit* servers = form.text(say(QT_TRANSLATE_NOOP("Inspector", "DNS servers")), QStringLiteral("dnsServers"),
        sharedOf(&Network::virtualNetworks, ids, [](const VirtualNetwork& row) { return listText(row.dnsServers); }),
        forAll(ids,
            [](const Plan& plan, VirtualNetworkId id, const QString& text) {
                return setNetworkDns(plan, id, addressesIn(text));
            }),
        true);
    servers->setPlaceholderText(say(QT_TRANSLATE_NOOP("Inspector", "Azure DNS")));
}

void addVirtualNetwork(InspectorForm& form, VirtualNetworkId id)
{
    addIdentity(form, id);
    form.text(
        say(QT_TRANSLATE_NOOP("Inspector", "Address space")), QStringLiteral("addressSpace"),
        shownOf(&Network::virtualNetworks, id, [](const VirtualNetwork& row) { return listText(row.addressSpace); }),
        [id, tell = teller(form)](const Plan& plan, const QString& text) {
            const VirtualNetwork* before = plan.network->virtualNetworks.find(id);
            return setAddressSpace(
                plan, id, prefixesOf(text, tell, before ? before->addressSpace : std::vector<PrefixField>()));
        },
        true);
    addNetworkTraffic(form, {id});
    addLines(form, say(QT_TRANSLATE_NOOP("Inspector", "Subnets")), [id](const Network& network) {
        std::vector<LineListModel::Row> rows;
        for (const auto& row : network.subnets.rows()) {
            if (row.value->network == id)
                rows.push_back({idText(row.id.value),
                    {.lead = {},
                        .title = textOf(row.value->name),
                        .detail = listText(row.value->prefixes),
                        .allowed = {},
                        .muted = false,
                        .part = row.id}});
        }
        return rows;
    });
    addLines(form, say(QT_TRANSLATE_NOOP("Inspector", "Peerings")),
        [id](const Network& network) { return peeringRows(network, id); });
}

namespace {

/// "Storage" is the endpoint of that service as well as "Microsoft.Storage"; one that was there keeps its locations.
ServiceEndpoint endpointOf(const QString& word, const std::vector<ServiceEndpoint>& before)
{
    const auto isMeant = [&](const QString& name) {
        return name.compare(word, Qt::CaseInsensitive) == 0
            || name.section(QLatin1Char('.'), 1).compare(word, Qt::CaseInsensitive) == 0;
    };
    for (const ServiceEndpoint& endpoint : before)
        if (isMeant(endpoint.service))
            return endpoint;
    for (const QLatin1String service : azure::serviceEndpoints)
        if (isMeant(service))
            return {service, {}};
    return {word, {}};
}

Result<Plan> setEndpoints(const Plan& plan, SubnetId id, const QString& text)
{
    const Subnet* subnet = plan.network->subnets.find(id);
    const std::vector<ServiceEndpoint> before = subnet ? subnet->serviceEndpoints : std::vector<ServiceEndpoint>();
    std::vector<ServiceEndpoint> endpoints;
    for (const QString& word : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (!word.trimmed().isEmpty())
            endpoints.push_back(endpointOf(word.trimmed(), before));
    return setServiceEndpoints(plan, id, std::move(endpoints));
}

QString endpointsText(const Subnet& row)
{
    QStringList services;
    for (const ServiceEndpoint& endpoint : row.serviceEndpoints)
        services.append(endpoint.service);
    return services.join(QStringLiteral(", "));
}

/// Whether routes that gateways learn reach the subnet.
QString propagationText(const Network& network, SubnetId id)
{
    const Subnet* subnet = network.subnets.find(id);
    const RouteTable* table = subnet && subnet->routeTable ? network.routeTables.find(*subnet->routeTable) : nullptr;
    if (!table || !table->disableBgpRoutePropagation.isKnown())
        return say(table ? QT_TRANSLATE_NOOP("Inspector", "Not known") : QT_TRANSLATE_NOOP("Inspector", "Routes learned"));
    return *table->disableBgpRoutePropagation.value() ? say(QT_TRANSLATE_NOOP("Inspector", "Routes not learned"))
                                                      : say(QT_TRANSLATE_NOOP("Inspector", "Routes learned"));
}

}

void addTraffic(InspectorForm& form, const std::vector<SubnetId>& ids)
{
    form.section(say(QT_TRANSLATE_NOOP("Inspector", "Traffic")));
    form.choice(say(QT_TRANSLATE_NOOP("Inspector", "Rules")), QStringLiteral("securityGroup"),
        partOptions(&Network::securityGroups, say(QT_TRANSLATE_NOOP("Inspector", "No security group"))),
        sharedOf(&Network::subnets, ids, [](const Subnet& row) { return keyOf(row.securityGroup); }),
        forAll(ids,
            [](const Plan& plan, SubnetId id, const QString& key) {
                return attachSecurityGroup(plan, id, idOf<SecurityGroupId>(key));
            }),
        Glyph::SecurityGroup);
    form.choice(say(QT_TRANSLATE_NOOP("Inspector", "Routes")), QStringLiteral("routeTable"),
        partOptions(&Network::routeTables, say(QT_TRANSLATE_NOOP("Inspector", "No route table"))),
        sharedOf(&Network::subnets, ids, [](const Subnet& row) { return keyOf(row.routeTable); }),
        forAll(ids,
            [](const Plan& plan, SubnetId id, const QString& key) {
                return attachRouteTable(plan, id, idOf<RouteTableId>(key));
            }),
        Glyph::RouteTable);
    if (ids.size() == 1)
        form.fact(say(QT_TRANSLATE_NOOP("Inspector", "From gateway")),
            [id = ids.front()](const Network& network) { return propagationText(network, id); });
    QLineEdit* endpoints = form.text(say(QT_TRANSLATE_NOOP("Inspector", "Endpoints")), QStringLiteral("serviceEndpoints"),
        sharedOf(&Network::subnets, ids, endpointsText), forAll(ids, setEndpoints));
    endpoints->setPlaceholderText(say(QT_TRANSLATE_NOOP("Inspector", "none")));
}

void addDelegation(InspectorForm& form, const std::vector<SubnetId>& ids)
{
    form.choice(
        say(QT_TRANSLATE_NOOP("Inspector", "Delegation")), QStringLiteral("delegations"),
        [](const Network&) {
            return std::vector<InspectorForm::Option> {{{}, say(QT_TRANSLATE_NOOP("Inspector", "None"))},
                serviceOption(azure::environmentDelegation), serviceOption(azure::resolverDelegation)};
        },
        sharedOf(&Network::subnets, ids, delegationOf),
        forAll(ids,
            [](const Plan& plan, SubnetId id, const QString& text) {
                return setDelegations(plan, id, delegationsIn(text));
            }),
        Glyph::Next, true);
}

void addSubnet(InspectorForm& form, SubnetId id)
{
    addIdentity(form, id);
    form.text(
        say(QT_TRANSLATE_NOOP("Inspector", "Prefix")), QStringLiteral("prefix"),
        shownOf(&Network::subnets, id, [](const Subnet& row) { return listText(row.prefixes); }),
        [id, tell = teller(form)](const Plan& plan, const QString& text) {
            const Subnet* before = plan.network->subnets.find(id);
            return setSubnetPrefixes(
                plan, id, prefixesOf(text, tell, before ? before->prefixes : std::vector<PrefixField>()));
        },
        true);
    addDelegation(form, {id});
    addTraffic(form, {id});
    addAddresses(form, id);
}

void addAddresses(InspectorForm& form, SubnetId id)
{
    auto* summary = new AddressSummary(form.theme());
    form.section(say(QT_TRANSLATE_NOOP("Inspector", "Addresses")), summary->openChart());
    form.custom(summary, [summary, id](const Plan&, const AnswersPtr& answers) {
        if (answers)
            summary->show(answers->useOf(id));
    });
}

void addPeering(InspectorForm& form, PeeringId id)
{
    addIdentity(form, id);
    const auto end = [id](VirtualNetworkId Peering::*side) {
        return [id, side](const Network& network) {
            const Peering* peering = network.peerings.find(id);
            return peering ? nameOf(network, peering->*side) : QString();
        };
    };
    form.fact(say(QT_TRANSLATE_NOOP("Inspector", "From")), end(&Peering::local));
    form.fact(say(QT_TRANSLATE_NOOP("Inspector", "To")), end(&Peering::remote));
    addPeeringTraffic(form, {id});
}

void addPeeringTraffic(InspectorForm& form, const std::vector<PeeringId>& ids)
{
    form.section(say(QT_TRANSLATE_NOOP("Inspector", "Traffic")));
    const auto flag = [&](const char* label, const char* field, Known<bool> Peering::*shown,
                          Known<bool> PeeringFlags::*flags) {
        form.flag(say(label), QLatin1String(field), switchesOf(&Network::peerings, ids, shown),
            forAll(ids, [flags](const Plan& plan, PeeringId id, bool on) {
                const Peering* peering = plan.network->peerings.find(id);
                PeeringFlags next = peering ? flagsOf(*peering) : PeeringFlags {};
                next.*flags = on;
                return setPeeringFlags(plan, id, next);
            }));
    };
    flag(QT_TRANSLATE_NOOP("Inspector", "Reaches the other network"), "allowVirtualNetworkAccess",
        &Peering::allowVirtualNetworkAccess, &PeeringFlags::allowVirtualNetworkAccess);
    flag(QT_TRANSLATE_NOOP("Inspector", "Takes forwarded traffic"), "allowForwardedTraffic", &Peering::allowForwardedTraffic,
        &PeeringFlags::allowForwardedTraffic);
    flag(QT_TRANSLATE_NOOP("Inspector", "Lends its gateway"), "allowGatewayTransit", &Peering::allowGatewayTransit,
        &PeeringFlags::allowGatewayTransit);
    flag(QT_TRANSLATE_NOOP("Inspector", "Uses the remote gateway"), "useRemoteGateways", &Peering::useRemoteGateways,
        &PeeringFlags::useRemoteGateways);
}

}
