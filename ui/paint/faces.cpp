#include "ui/paint/faces.h"

#include "model/azure/regions.h"
#include "model/azure/special_subnets.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ase {

namespace {

/// Of names a file may have written over several lines: one line, and no endless one. Both ends stay: an expression that
/// stops in the middle reads as if it were whole.
QString oneLine(const QString& text)
{
    constexpr qsizetype half = 150;
    if (text.size() <= 2 * half)
        return text.simplified();
    return (text.left(half) + QChar(0x2026) + text.right(half)).simplified();
}

QString nameText(const Part& part)
{
    const QString name = oneLine(textOf(part.name));
    return name.isEmpty() ? QCoreApplication::translate("Diagram", "no name") : name;
}

template<class Face>
void describe(Face& face, const Part& part)
{
    face.name = nameText(part);
    face.existing = part.existing;
    face.unknownName = !part.name.isKnown() || textOf(part.name).trimmed().isEmpty();
}

QString number(double count)
{
    return QLocale().toString(std::llround(count));
}

QString addressText(const std::optional<AddressField>& address)
{
    return address ? oneLine(textOf(*address)) : QString();
}

bool isDefaultRoute(const Route& route)
{
    const AddressMatch* match = valueOf(route.prefix);
    const Prefix* prefix = match ? std::get_if<Prefix>(match) : nullptr;
    return prefix && prefix->length() == 0;
}

QString hopText(const Route& route)
{
    const NextHop* hop = valueOf(route.nextHop);
    if (!hop)
        return oneLine(textOf(route.nextHop));
    switch (*hop) {
    case NextHop::VirtualNetworkGateway:
        return QCoreApplication::translate("Diagram", "gateway");
    case NextHop::VnetLocal:
        return QCoreApplication::translate("Diagram", "virtual network");
    case NextHop::VnetPeering:
        return QCoreApplication::translate("Diagram", "peering");
    case NextHop::VirtualNetworkServiceEndpoint:
        return QCoreApplication::translate("Diagram", "service endpoint");
    case NextHop::Internet:
        return QCoreApplication::translate("Diagram", "Internet");
    case NextHop::VirtualAppliance:
        return addressText(route.nextHopAddress);
    case NextHop::None:
        return QCoreApplication::translate("Diagram", "dropped");
    }
    return {};
}

QString defaultRouteText(const RouteTable& table)
{
    for (const auto& [id, route] : routesAsWritten(table)) {
        if (isDefaultRoute(*route))
            return QStringLiteral("%1 → %2").arg(oneLine(textOf(route->prefix)), hopText(*route));
    }
    return {};
}

void describeUse(SubnetFace& face, const SubnetUse& use)
{
    if (!use.prefix || use.total <= 0)
        return;
    if (!use.keptFor.isEmpty()) {
        face.kept = true;
        face.addresses =
            QCoreApplication::translate("Diagram", "%1 · kept for %2")
                .arg(number(use.total), QCoreApplication::translate("Capacity", use.keptFor.toUtf8().constData()));
        return;
    }
    const int headRoom = std::max(0, use.peak - use.used);
    const int free = use.total - use.used - headRoom;
    face.used = double(use.used) / use.total;
    face.headRoom = double(headRoom) / use.total;
    const QString rest = free >= 0 ? QCoreApplication::translate("Diagram", "%1 free").arg(number(free))
                                   : QCoreApplication::translate("Diagram", "%1 too few").arg(number(-free));
    const QString used = QCoreApplication::translate("Diagram", "%1 used").arg(number(use.used));
    const QString room = QCoreApplication::translate("Diagram", "%1 head-room").arg(number(headRoom));
    face.addresses = (headRoom > 0 ? QStringList {used, room, rest} : QStringList {used, rest}).join(QStringLiteral(" · "));
    if (use.environment)
        face.addressesRight = QCoreApplication::translate("Diagram", "of %1").arg(number(use.total));
}

QString generationText(Generation generation)
{
    switch (generation) {
    case Generation::V1:
        return QStringLiteral("v1");
    case Generation::V2:
        return QStringLiteral("v2");
    case Generation::V3:
        return QStringLiteral("v3");
    }
    return {};
}

QString timesText(const Known<int>& count)
{
    return QStringLiteral("× %1").arg(oneLine(textOf(count)));
}

QStringList poolsText(const Pools& pools)
{
    QStringList lines {QCoreApplication::translate("Diagram", "Front ends %1 %2")
                           .arg(oneLine(textOf(pools.frontEndSize)), timesText(pools.frontEnds))};
    int pool = 0;
    for (const WorkerPool& workers : pools.workers)
        lines << QCoreApplication::translate("Diagram", "Pool %1 %2 %3")
                     .arg(QString::number(++pool), oneLine(textOf(workers.size)), timesText(workers.workers));
    return lines;
}

struct Look {
    Glyph glyph;
    QString what; ///< shown where there is no address
    bool always = false; ///< `what` matters more than the address
};

Look lookOf(const Gateway& gateway)
{
    if (gateway.kind == GatewayKind::ExpressRoute)
        return {Glyph::Gateway, QCoreApplication::translate("Diagram", "ExpressRoute"), true};
    return {Glyph::Gateway,
        gateway.bgp ? QCoreApplication::translate("Diagram", "VPN, BGP")
                    : QCoreApplication::translate("Diagram", "VPN, static"),
        true};
}
Look lookOf(const Firewall&)
{
    return {Glyph::Firewall, QCoreApplication::translate("Diagram", "Azure Firewall")};
}
Look lookOf(const Appliance&)
{
    return {Glyph::Appliance, QCoreApplication::translate("Diagram", "network appliance")};
}
Look lookOf(const ApplicationGateway& gateway)
{
    const QString kind =
        gateway.waf ? QCoreApplication::translate("Diagram", "WAF") : QCoreApplication::translate("Diagram", "instances");
    return {Glyph::ApplicationGateway, QStringLiteral("%1 × %2").arg(kind).arg(gateway.instances), true};
}
Look lookOf(const DnsServer& server)
{
    return {Glyph::Dns,
        server.resolverEndpoint ? QCoreApplication::translate("Diagram", "DNS resolver")
                                : QCoreApplication::translate("Diagram", "name server")};
}
Look lookOf(const VirtualMachine&)
{
    return {Glyph::VirtualMachine, QCoreApplication::translate("Diagram", "virtual machine")};
}
Look lookOf(const DeploymentServer&)
{
    return {Glyph::DeploymentServer, QCoreApplication::translate("Diagram", "deployment server")};
}
Look lookOf(const Client&)
{
    return {Glyph::Client, QCoreApplication::translate("Diagram", "client")};
}
Look lookOf(const PrivateEndpoint&)
{
    return {Glyph::PrivateEndpoint, QCoreApplication::translate("Diagram", "private endpoint")};
}
Look lookOf(const ScaleSet& set)
{
    return {Glyph::ScaleSet, QCoreApplication::translate("Diagram", "scale set × %1").arg(set.instances), true};
}
Look lookOf(const PlatformService& service)
{
    const bool named = service.kind == azure::ServiceKind::Other && !service.type.isEmpty();
    return {glyphOf(service.kind), named ? oneLine(service.type) : nameOf(service.kind), true};
}
Look lookOf(const FrontDoor&)
{
    return {Glyph::FrontDoor, QCoreApplication::translate("Diagram", "Azure Front Door"), true};
}

}

QString prefixesText(const std::vector<PrefixField>& prefixes)
{
    if (prefixes.empty())
        return {};
    const QString first = oneLine(textOf(prefixes.front()));
    return prefixes.size() == 1 ? first : QStringLiteral("%1 +%2").arg(first).arg(prefixes.size() - 1);
}

NetworkFace faceOf(const VirtualNetwork& network, const Network& plan, int subnets, std::uint64_t taken)
{
    NetworkFace face;
    describe(face, network);
    face.space = prefixesText(network.addressSpace);
    face.region = azure::regionName(oneLine(textOf(network.region.value_or(plan.region))));
    QStringList servers;
    for (const AddressField& server : network.dnsServers)
        servers << oneLine(textOf(server));
    if (servers.isEmpty())
        face.dns = QCoreApplication::translate("Diagram", "DNS: Azure");
    else if (servers.size() > 2)
        face.dns = QCoreApplication::translate("Diagram", "DNS: %1 +%2").arg(servers.front()).arg(servers.size() - 1);
    else
        face.dns = QCoreApplication::translate("Diagram", "DNS: %1").arg(servers.join(QStringLiteral(", ")));
    face.count = subnets == 1 ? QCoreApplication::translate("Diagram", "1 subnet")
                              : QCoreApplication::translate("Diagram", "%1 subnets").arg(number(subnets));
    std::uint64_t space = 0;
    for (const PrefixField& field : network.addressSpace) {
        const Prefix* prefix = valueOf(field);
        space += prefix && prefix->family() == Family::V4 ? prefix->size4() : 0;
    }
    if (space >= taken && space > 0)
        face.free = QCoreApplication::translate("Diagram", "%1 free").arg(number(double(space - taken)));
    return face;
}

SubnetFace faceOf(const Subnet& subnet, const Network& plan, const SubnetUse* use, const PartMarks& marks)
{
    SubnetFace face;
    describe(face, subnet);
    face.prefix = prefixesText(subnet.prefixes);
    if (!subnet.delegations.empty())
        face.note = QCoreApplication::translate("Diagram", "delegated");
    if (subnet.securityGroup) {
        face.securityGroup = oneLine(nameOf(plan, *subnet.securityGroup));
        face.securityMark = marks.worst(*subnet.securityGroup);
    }
    if (subnet.routeTable) {
        face.routeTable = oneLine(nameOf(plan, *subnet.routeTable));
        face.routeMark = marks.worst(*subnet.routeTable);
        if (const RouteTable* table = plan.routeTables.find(*subnet.routeTable))
            face.route = defaultRouteText(*table);
    }
    if (use)
        describeUse(face, *use);
    return face;
}

EnvironmentFace faceOf(const Environment& environment)
{
    EnvironmentFace face;
    describe(face, environment);
    face.version = environment.generation;
    face.generation = generationText(environment.generation);
    face.retired = environment.generation != Generation::V3;
    face.ilb = environment.isIlb();
    face.address = addressText(environment.inboundAddress);
    face.noAddress = face.address.isEmpty();
    if (face.noAddress)
        face.address = QCoreApplication::translate("Diagram", "given by Azure");
    if (!valueOf(environment.exposure))
        face.addressNote = QCoreApplication::translate("Diagram", "exposure unknown");
    else
        face.addressNote = face.ilb ? QCoreApplication::translate("Diagram", "internal")
                                    : QCoreApplication::translate("Diagram", "external");
    if (environment.pools)
        face.pools = poolsText(*environment.pools);
    return face;
}

PlanFace faceOf(const AppServicePlan& plan, int apps)
{
    PlanFace face;
    describe(face, plan);
    face.sku = oneLine(textOf(plan.sku));
    face.instances = timesText(plan.instances);
    if (apps > 0)
        face.apps = apps == 1 ? QCoreApplication::translate("Diagram", "1 app")
                              : QCoreApplication::translate("Diagram", "%1 apps").arg(number(apps));
    return face;
}

AppFace faceOf(const App& app, const Network& plan)
{
    AppFace face;
    describe(face, app);
    face.multiTenant = isMultiTenant(plan, app);
    return face;
}

NoteFace faceOf(const Note& note)
{
    return {.name = note.text, .unknownName = note.text.trimmed().isEmpty()};
}

DeviceFace faceOf(const Device& device)
{
    DeviceFace face;
    describe(face, device);
    const Look look = std::visit([](const auto& role) { return lookOf(role); }, device.role);
    const QString address = addressText(device.address);
    face.glyph = look.glyph;
    face.monoDetail = !address.isEmpty() && !look.always;
    face.detail = face.monoDetail ? address : look.what;
    face.capsule = std::holds_alternative<OnInternet>(device.standing) && !isService(device);
    if (face.capsule && address.isEmpty() && std::holds_alternative<Client>(device.role)) {
        face.glyph = Glyph::Internet;
        face.detail = QCoreApplication::translate("Diagram", "any public source");
    }
    return face;
}

SiteFace faceOf(const Site& site, const Network& plan)
{
    SiteFace face;
    describe(face, site);
    face.prefixes = prefixesText(site.prefixes);
    for (const SiteConnection& connection : site.connections) {
        const Device* device = plan.devices.find(connection.gateway);
        const Gateway* gateway = device ? std::get_if<Gateway>(&device->role) : nullptr;
        if (!gateway || !face.note.isEmpty())
            continue;
        if (gateway->kind == GatewayKind::ExpressRoute)
            face.note = QCoreApplication::translate("Diagram", "joined by ExpressRoute");
        else if (gateway->bgp)
            face.note = QCoreApplication::translate("Diagram", "joined by VPN, BGP");
        else
            face.note = QCoreApplication::translate("Diagram", "joined by VPN, static");
    }
    return face;
}

QStringList forwardsOf(const DnsServer& server, const Network& plan)
{
    QStringList lines;
    for (const DnsServer::Forward& forward : server.forwards) {
        QString line = QCoreApplication::translate("Diagram", "forwards %1 to %2")
                           .arg(oneLine(forward.suffix), oneLine(textOf(forward.target)));
        for (const auto& row : plan.environments.rows()) {
            const QString name = textOf(row.value->name);
            if (!name.isEmpty() && forward.suffix.startsWith(name + u'.', Qt::CaseInsensitive))
                line = QCoreApplication::translate("Diagram", "forwards the suffix of %1 to %2")
                           .arg(oneLine(name), oneLine(textOf(forward.target)));
        }
        lines << line;
    }
    return lines;
}

ZoneFace faceOf(const DnsZone& zone)
{
    ZoneFace face;
    describe(face, zone);
    for (const DnsRecord& record : zone.records) {
        QStringList addresses;
        for (const AddressField& address : record.addresses)
            addresses << oneLine(textOf(address));
        const QString target = addresses.join(QStringLiteral(", "));
        const qsizetype known = face.targets.indexOf(target);
        if (known < 0) {
            face.records << oneLine(textOf(record.name));
            face.targets << target;
        } else {
            face.records[known] += u' ' + oneLine(textOf(record.name));
        }
    }
    constexpr int mostRows = 4;
    if (face.records.size() > mostRows) {
        const qsizetype more = face.records.size() - (mostRows - 1);
        face.records = face.records.mid(0, mostRows - 1) << QStringLiteral("+%1").arg(more);
        face.targets = face.targets.mid(0, mostRows - 1) << QString();
    }
    return face;
}

}
