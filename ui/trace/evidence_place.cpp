#include "ui/trace/evidence_place.h"

#include "model/reach/endpoint.h"

namespace ase {

namespace {

/// The group of a link whose rule has no part of its own.
std::optional<PartId> groupAt(const Network& network, const Hop& hop)
{
    if (hop.dropped)
        return PartId(hop.dropped->group);
    if (hop.met)
        return PartId(hop.met->group);
    const auto subnet = hop.part ? hop.part->as<SubnetId>() : std::nullopt;
    const Subnet* row = subnet ? network.subnets.find(*subnet) : nullptr;
    return row && row->securityGroup ? std::optional<PartId>(*row->securityGroup) : std::nullopt;
}

QString fieldOf(const App& app, Stage stage, const Endpoint& endpoint)
{
    const bool ftp = isFtp(endpoint.kind);
    if (stage == Stage::Tls)
        return QStringLiteral("customDomains");
    if (stage == Stage::Authentication)
        return ftp ? QStringLiteral("ftpBasicAuth") : QStringLiteral("scmBasicAuth");
    if (stage == Stage::Operation && ftp)
        return QStringLiteral("ftpsState");
    if (stage == Stage::Operation && endpoint.kind == EndpointKind::Debug)
        return QStringLiteral("remoteDebugging");
    if (stage == Stage::Operation && endpoint.kind == EndpointKind::Http)
        return QStringLiteral("httpsOnly");
    if (stage != Stage::Access)
        return {};
    const QString* access = app.publicNetworkAccess ? app.publicNetworkAccess->value() : nullptr;
    if (access && access->compare(QLatin1String("Disabled"), Qt::CaseInsensitive) == 0)
        return QStringLiteral("publicNetworkAccess");
    return isScm(endpoint.kind) && !app.scmUsesRestrictions ? QStringLiteral("scmRestrictions")
                                                            : QStringLiteral("restrictions");
}

QString fieldOf(const Environment& environment, Stage stage, const Endpoint& endpoint)
{
    if (stage == Stage::Operation && isFtp(endpoint.kind))
        return QStringLiteral("ftpEnabled");
    if (stage == Stage::Operation)
        return endpoint.kind == EndpointKind::Debug ? QStringLiteral("remoteDebugEnabled") : QString();
    if (stage == Stage::Tls)
        return environment.certificateNames.empty() ? QStringLiteral("dnsSuffix") : QStringLiteral("certificateNames");
    return stage == Stage::Health ? QStringLiteral("subnet") : QString();
}

QString fieldOf(const Device& device, Stage stage)
{
    if (std::holds_alternative<Gateway>(device.role))
        return QStringLiteral("bgp");
    if (std::holds_alternative<Firewall>(device.role) || std::holds_alternative<Appliance>(device.role))
        return QStringLiteral("passes");
    if (std::holds_alternative<ApplicationGateway>(device.role))
        return QStringLiteral("publishes");
    if (std::holds_alternative<PrivateEndpoint>(device.role))
        return QStringLiteral("target");
    if (std::holds_alternative<DeploymentServer>(device.role))
        return stage == Stage::Operation ? QStringLiteral("publishHost")
            : stage == Stage::Name       ? QStringLiteral("hosts")
                                         : QStringLiteral("signIn");
    if (std::holds_alternative<DnsServer>(device.role))
        return QStringLiteral("forwards");
    return {};
}

/// The field of a part that a link of that stage rests on.
QString fieldOf(const Network& network, PartId part, Stage stage, const Endpoint& endpoint)
{
    if (const auto id = part.as<AppId>())
        if (const App* row = network.apps.find(*id))
            return fieldOf(*row, stage, endpoint);
    if (const auto id = part.as<EnvironmentId>())
        if (const Environment* row = network.environments.find(*id))
            return fieldOf(*row, stage, endpoint);
    if (const auto id = part.as<DeviceId>())
        if (const Device* row = network.devices.find(*id))
            return fieldOf(*row, stage);
    if (part.kind == PartKind::Subnet)
        return stage == Stage::Route || stage == Stage::ReturnRoute ? QStringLiteral("routeTable")
                                                                    : QStringLiteral("securityGroup");
    if (part.kind == PartKind::VirtualNetwork)
        return stage == Stage::Name ? QStringLiteral("dnsServers") : QStringLiteral("addressSpace");
    if (part.kind == PartKind::Site)
        return QStringLiteral("prefixes");
    if (part.kind == PartKind::Peering)
        return stage == Stage::Gateway ? QStringLiteral("useRemoteGateways") : QStringLiteral("allowVirtualNetworkAccess");
    return {};
}

}

std::optional<EvidencePlace> placeOf(const Network& network, const Hop& hop, const TraceQuery& query)
{
    std::optional<PartId> part = hop.evidence;
    if (!part && !hop.evidenceName.isEmpty())
        part = groupAt(network, hop);
    if (!part)
        part = hop.part;
    for (const TraceEnd* end : {&query.to, &query.from})
        if (const auto* one = std::get_if<PartId>(end); !part && one)
            part = *one;
    if (!part)
        return std::nullopt;
    return EvidencePlace {*part, fieldOf(network, *part, hop.stage, query.endpoint)};
}

}
