#pragma once

#include "model/exchange/planfile/shape_part.h"

#include <QCoreApplication>

namespace ase::planfile {

template<class Io, Either<Gateway> T>
void describe(Io& io, T& gateway)
{
    io.required("kind", gateway.kind);
    io.field("bgp", gateway.bgp);
}

template<class Io, Either<Forwarding> T>
void describeForwarding(Io& io, T& forwarding)
{
    io.field("passes", forwarding.passes);
    io.field("translatesSource", forwarding.translatesSource);
}

template<class Io, Either<PassedFlows> T>
void describe(Io& io, T& flows)
{
    io.field("sources", flows.sources);
    io.field("destinations", flows.destinations);
    io.required("protocol", flows.protocol);
    io.field("ports", flows.ports);
}

template<class Io, Either<Firewall> T>
void describe(Io& io, T& firewall)
{
    describeForwarding(io, firewall.forwarding);
}

template<class Io, Either<Appliance> T>
void describe(Io& io, T& appliance)
{
    describeForwarding(io, appliance.forwarding);
}

template<class Io, Either<ApplicationGateway> T>
void describe(Io& io, T& gateway)
{
    io.field("waf", gateway.waf);
    io.required("instances", gateway.instances);
    io.field("publishes", gateway.publishes);
}

template<class Io, Either<DnsServer::Forward> T>
void describe(Io& io, T& forward)
{
    io.required("suffix", forward.suffix);
    io.required("target", forward.target);
}

template<class Io, Either<DnsServer> T>
void describe(Io& io, T& server)
{
    io.field("resolverEndpoint", server.resolverEndpoint);
    io.field("forwards", server.forwards);
    io.field("zones", server.zones);
    io.field("reachable", server.reachable, true);
}

template<class Io, Either<DeploymentServer> T>
void describe(Io& io, T& server)
{
    io.field("signIn", server.signIn, DeploymentServer().signIn);
    io.field("bindsByNameOnly", server.bindsByNameOnly);
    io.field("publishHost", server.publishHost);
}

template<class Io, Either<Client> T>
void describe(Io& io, T& client)
{
    io.field("signIn", client.signIn, Client().signIn);
}

/// The held alternative of a variant, if it is that.
template<class Alternative, class Variant>
std::optional<Alternative> optionalIn(const Variant& variant)
{
    const auto* held = std::get_if<Alternative>(&variant);
    return held ? std::optional(*held) : std::nullopt;
}

template<class Io, Either<PrivateEndpoint> T>
void describe(Io& io, T& endpoint)
{
    QString target = optionalIn<QString>(endpoint.target).value_or(QString());
    auto service = optionalIn<DeviceId>(endpoint.target);
    auto app = optionalIn<AppId>(endpoint.target);
    io.field("target", target);
    io.field("service", service);
    io.field("app", app);
    if constexpr (Io::reads) {
        if (int(!target.isEmpty()) + int(service.has_value()) + int(app.has_value()) > 1)
            io.refuse(service ? "service" : "app",
                QT_TRANSLATE_NOOP("Exchange", "A private endpoint leads to one target: remove the others."));
        if (service)
            endpoint.target = *service;
        else if (app)
            endpoint.target = *app;
        else
            endpoint.target = target;
    }
}

template<class Io, Either<ScaleSet> T>
void describe(Io& io, T& set)
{
    io.required("instances", set.instances);
}

template<class Io, Either<PlatformService> T>
void describe(Io& io, T& service)
{
    io.required("kind", service.kind);
    io.field("what", service.type);
    io.field("endpointSubnets", service.endpointSubnets);
}

template<class Io, Either<FrontDoor> T>
void describe(Io& io, T& door)
{
    io.field("identity", door.identity);
    io.field("origins", door.origins);
}

/// It says all by its name.
template<class Io, Either<VirtualMachine> T>
void describe(Io&, T&)
{
}

template<class Io, Either<Role> T>
void describe(Io& io, T& role)
{
    io.choice("type", role);
}

template<class Id>
std::optional<Id> optionalOf(const Id* id)
{
    return id ? std::optional(*id) : std::nullopt;
}

template<class Io, Either<HostsEntry> T>
void describe(Io& io, T& entry)
{
    io.required("name", entry.name);
    io.required("address", entry.address);
}

template<class Io, Either<Device> T>
void describe(Io& io, T& device)
{
    describePart(io, device);
    io.required("role", device.role);
    auto subnet = optionalOf(subnetOf(device));
    auto site = optionalOf(siteOf(device));
    io.field("subnet", subnet);
    io.field("site", site);
    if constexpr (Io::reads) {
        if (subnet && site)
            io.refuse(
                "site", QT_TRANSLATE_NOOP("Exchange", "A device stands in a subnet or at a site: remove one of the two."));
        if (subnet)
            device.standing = *subnet;
        else if (site)
            device.standing = *site;
    }
    io.field("address", device.address);
    io.field("groups", device.groups);
    io.field("securityGroup", device.securityGroup);
    io.field("hosts", device.hosts);
}

template<class Io, Either<SiteConnection> T>
void describe(Io& io, T& connection)
{
    io.required("gateway", connection.gateway);
}

template<class Io, Either<Site> T>
void describe(Io& io, T& site)
{
    describePart(io, site);
    io.field("prefixes", site.prefixes);
    io.field("connections", site.connections);
}

template<class Io, Either<DnsRecord> T>
void describe(Io& io, T& record)
{
    io.required("name", record.name);
    io.field("addresses", record.addresses);
}

template<class Io, Either<ZoneLink> T>
void describe(Io& io, T& link)
{
    io.field("name", link.name);
    io.required("network", link.network);
    io.field("fallsBack", link.fallsBack);
}

template<class Io, Either<DnsZone> T>
void describe(Io& io, T& zone)
{
    describePart(io, zone);
    io.field("records", zone.records);
    io.field("links", zone.links);
}

}
