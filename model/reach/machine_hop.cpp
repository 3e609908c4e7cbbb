#include "model/reach/machine_hop.h"

#include "model/azure/address_space.h"
#include "model/azure/tags.h"
#include "model/network/tag_points.h"
#include "model/reach/words.h"

#include <algorithm>

namespace ase {

namespace {

constexpr const char* sameSubnet = QT_TRANSLATE_NOOP("Reach",
    "The target stands in subnet %1 of the environment itself, where apps reach nothing but the environment. Move it to "
    "another subnet of the network.");
constexpr const char* direct =
    QT_TRANSLATE_NOOP("Reach", "Service endpoint %1 of subnet %2 leads straight to %3, whatever the routes say.");
constexpr const char* serviceOpen = QT_TRANSLATE_NOOP("Reach", "%1 lets callers in from everywhere.");
constexpr const char* serviceUntold = QT_TRANSLATE_NOOP(
    "Reach", "%1 stands elsewhere, and whom its own firewall lets in is not in the plan: add the subnets it lets in.");
constexpr const char* serviceLetsIn = QT_TRANSLATE_NOOP("Reach", "%1 lets in what comes from subnet %2.");
constexpr const char* serviceRefuses =
    QT_TRANSLATE_NOOP("Reach", "%1 lets in only what comes from chosen subnets, and %2 is none of them.");

/// The tag of the service's public addresses; of other kinds that of all of Azure.
QLatin1String tagOf(azure::ServiceKind kind)
{
    switch (kind) {
    case azure::ServiceKind::Sql:
        return azure::tag::sql;
    case azure::ServiceKind::Storage:
        return azure::tag::storage;
    case azure::ServiceKind::KeyVault:
        return azure::tag::azureKeyVault;
    case azure::ServiceKind::EventHub:
        return azure::tag::eventHub;
    case azure::ServiceKind::ServiceBus:
    case azure::ServiceKind::CosmosDb:
    case azure::ServiceKind::ContainerRegistry:
    case azure::ServiceKind::Other:
        break;
    }
    return azure::tag::azureCloud;
}

const PlatformService& serviceOf(const Reading& reading, DeviceId id)
{
    return std::get<PlatformService>(reading.find(id)->role);
}

bool hasEndpoint(const Subnet& subnet, QLatin1String endpoint)
{
    return !endpoint.isEmpty()
        && std::any_of(subnet.serviceEndpoints.begin(), subnet.serviceEndpoints.end(),
            [&](const ServiceEndpoint& one) { return one.service.compare(endpoint, Qt::CaseInsensitive) == 0; });
}

}

AddressSet machineAddresses(const Reading& reading, const Target& target)
{
    if (target.address)
        return lone(*target.address);
    return target.subnet ? machinesIn(reading, *target.subnet) : AddressSet();
}

AddressSet machinesIn(const Reading& reading, SubnetId id)
{
    const Subnet* subnet = reading.find(id);
    const Prefix* prefix = subnet ? subnet->firstIpv4Prefix() : nullptr;
    return prefix ? AddressSet(*prefix) - azure::reservedOf(*prefix) : AddressSet();
}

std::optional<Hop> sharedSubnetHop(const Reading& reading, const Origin& origin, const Standing& end)
{
    const auto* subnet = std::get_if<SubnetId>(&end);
    if (!origin.environment || !subnet || origin.standing != end)
        return std::nullopt;
    return Hop {.stage = Stage::Operation,
        .verdict = HopVerdict::Block,
        .part = PartId(*subnet),
        .evidence = PartId(*subnet),
        .because = {because(sameSubnet, {nameIn(reading, *subnet)})},
        .facts = {QStringLiteral("IP-09")}};
}

Address serviceAddress(const Reading& reading, DeviceId service)
{
    const QLatin1String tag = tagOf(serviceOf(reading, service).kind);
    const AddressSet* known = knownTag(tag, reading.serviceTags());
    const AddressSet addresses = known ? known->only(Family::V4) : tagPoints(tag);
    return addresses.ranges().front().first;
}

std::optional<Hop> serviceEndpointHop(const Reading& reading, SubnetId from, DeviceId service)
{
    const QLatin1String endpoint = azure::serviceEndpointOf(serviceOf(reading, service).kind);
    const Subnet* subnet = reading.find(from);
    if (!subnet || !hasEndpoint(*subnet, endpoint))
        return std::nullopt;
    return Hop {.stage = Stage::Route,
        .part = PartId(from),
        .evidence = PartId(from),
        .evidenceName = endpoint,
        .because = {because(direct, {endpoint, nameIn(reading, from), nameIn(reading, service)})},
        .facts = {QStringLiteral("RT-07"), QStringLiteral("SE-02")}};
}

Hop serviceFirewallHop(const Reading& reading, DeviceId id, const Origin& origin)
{
    const PlatformService& service = serviceOf(reading, id);
    Hop hop {.stage = Stage::Access, .part = PartId(id), .evidence = PartId(id), .facts = {QStringLiteral("SE-01")}};
    const QString name = nameIn(reading, id);
    const auto& allowed = service.endpointSubnets;
    const auto* subnet = std::get_if<SubnetId>(&origin.standing);
    const Subnet* row = subnet ? reading.find(*subnet) : nullptr;
    const bool isListed = row && std::find(allowed.begin(), allowed.end(), *subnet) != allowed.end();
    if (allowed.empty() && reading.find(id)->existing) {
        hop.verdict = HopVerdict::Unknown;
        hop.because = {because(serviceUntold, {name})};
    } else if (allowed.empty()) {
        hop.because = {because(serviceOpen, {name})};
    } else if (isListed && hasEndpoint(*row, azure::serviceEndpointOf(service.kind))) {
        hop.because = {because(serviceLetsIn, {name, nameIn(reading, *subnet)})};
    } else {
        hop.verdict = HopVerdict::Block;
        hop.because = {because(serviceRefuses, {name, origin.name})};
        hop.facts << QStringLiteral("SE-03");
    }
    return hop;
}

}
