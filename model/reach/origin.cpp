#include "model/reach/origin.h"

#include "model/azure/address_space.h"
#include "model/azure/management_addresses.h"
#include "model/network/health.h"
#include "model/network/site_names.h"
#include "model/network/tag_points.h"
#include "model/reach/target.h"
#include "model/reach/walk.h"
#include "model/reach/words.h"

namespace ase {

namespace {

constexpr const char* anyOfSubnet =
    QT_TRANSLATE_NOOP("Reach", "%1 has no fixed address: any of its subnet is taken for it.");
constexpr const char* sharedAddresses = QT_TRANSLATE_NOOP("Reach",
    "%1 sends from addresses that many apps share and that are not known here: anyone of the Internet is taken for it.");
constexpr const char* sendsNothing = QT_TRANSLATE_NOOP(
    "Reach", "%1 sends nothing. Choose a client, a server, a machine, an app, a subnet, a site or an address.");
constexpr const char* standsNowhere =
    QT_TRANSLATE_NOOP("Reach", "%1 stands in no subnet of the plan, so that nothing can be told of its way.");

constexpr const char* subnetUntold = QT_TRANSLATE_NOOP("Reach",
    "%1 calls from subnet %2, and the plan has its name and not its prefix: nothing can be told of the way. Add the "
    "prefix.");
constexpr const char* siteUntold = QT_TRANSLATE_NOOP(
    "Reach", "%1 calls from site %2, and its prefixes are not in the plan: nothing can be told of the way. Add them.");
constexpr const char* appUntold = QT_TRANSLATE_NOOP("Reach",
    "Where %1 runs is not in the plan: its App Service plan or environment is missing, and nothing can be told of the way. "
    "Add it.");

AddressSet usableOf(const Subnet& subnet)
{
    AddressSet usable;
    for (const PrefixField& field : subnet.prefixes)
        if (const Prefix* prefix = valueOf(field))
            usable = usable
                | (AddressSet(*prefix) - (prefix->family() == Family::V4 ? azure::reservedOf(*prefix) : AddressSet()));
    return usable;
}

/// Whom the Internet consists of. The platform's own address is a prober's and nobody's there. Fact: TAG-03.
AddressSet everyone()
{
    return internetTag({}).only(Family::V4) - lone(azure::platformAddress);
}

AddressSet addressesOf(const std::vector<PrefixField>& prefixes)
{
    AddressSet set;
    for (const PrefixField& field : prefixes)
        if (const Prefix* prefix = valueOf(field))
            set = set | AddressSet(*prefix);
    return set;
}

Problem refusal(const char* what, const QString& name)
{
    return because(what, {name});
}

std::optional<Hop> missingLink(PartId part, const char* what, QStringList values)
{
    return Hop {.stage = Stage::SourceNsg,
        .verdict = HopVerdict::Unknown,
        .part = part,
        .because = {because(what, std::move(values))}};
}

std::optional<Hop> missingSubnet(const Reading& reading, PartId caller, SubnetId id)
{
    const Subnet* subnet = reading.find(id);
    if (!subnet || !usableOf(*subnet).isEmpty())
        return std::nullopt;
    return missingLink(caller, subnetUntold, {nameIn(reading, caller), textOf(subnet->name)});
}

std::optional<Hop> missingSite(const Reading& reading, PartId caller, SiteId id)
{
    const Site* site = reading.find(id);
    if (!site || !addressesOf(site->prefixes).isEmpty())
        return std::nullopt;
    return missingLink(caller, siteUntold, {nameIn(reading, caller), textOf(site->name)});
}

std::optional<Hop> missingOf(const Reading& reading, AppId id)
{
    const App& app = *reading.find(id);
    if (const auto environment = environmentOf(reading, app))
        return missingOf(reading, *environment, Stage::SourceNsg);
    if (app.integrationSubnet)
        return missingSubnet(reading, id, *app.integrationSubnet);
    return isMultiTenant(reading, app) ? std::nullopt : missingLink(id, appUntold, {nameIn(reading, id)});
}

Result<Origin> ofSubnet(const Reading& reading, Origin origin, SubnetId id)
{
    const Subnet* subnet = reading.find(id);
    if (!subnet || usableOf(*subnet).isEmpty())
        return refusal(standsNowhere, origin.name);
    origin.standing = id;
    origin.addresses = usableOf(*subnet);
    return origin;
}

Result<Origin> ofDevice(const Reading& reading, Origin origin, DeviceId id)
{
    const Device& device = *reading.find(id);
    if (std::holds_alternative<PlatformService>(device.role) || std::holds_alternative<PrivateEndpoint>(device.role)
        || std::holds_alternative<FrontDoor>(device.role))
        return refusal(sendsNothing, origin.name);
    origin.device = id;
    origin.standing = device.standing;
    origin.hosts = &device.hosts;
    if (const auto* server = std::get_if<DeploymentServer>(&device.role)) {
        origin.server = server;
        origin.signIn = server->signIn;
    } else if (const auto* client = std::get_if<Client>(&device.role)) {
        origin.signIn = client->signIn;
    }
    if (const Address* address = valueOf(device.address)) {
        origin.addresses = lone(*address);
        return origin;
    }
    if (const SubnetId* subnet = subnetOf(device)) {
        auto found = ofSubnet(reading, origin, *subnet);
        if (found)
            found->assumptions.push_back(because(anyOfSubnet, {origin.name}));
        return found;
    }
    if (const SiteId* site = siteOf(device))
        origin.addresses = reading.find(*site) ? addressesOf(reading.find(*site)->prefixes) : AddressSet();
    else
        origin.addresses = everyone();
    if (origin.addresses.isEmpty())
        return refusal(standsNowhere, origin.name);
    return origin;
}

Result<Origin> ofEnvironment(const Reading& reading, Origin origin, EnvironmentId id)
{
    const Environment* environment = reading.find(id);
    origin.addresses = instanceAddresses(reading, id);
    if (!environment || !environment->subnet || origin.addresses.isEmpty())
        return refusal(standsNowhere, origin.name);
    origin.environment = id;
    origin.standing = *environment->subnet;
    return origin;
}

/// Facts: MT-04, MT-11, MT-12.
Result<Origin> ofApp(const Reading& reading, Origin origin, AppId id)
{
    const App& app = *reading.find(id);
    origin.app = id;
    if (missingOf(reading, id))
        return refusal(standsNowhere, origin.name);
    if (const auto environment = environmentOf(reading, app))
        return ofEnvironment(reading, std::move(origin), *environment);
    if (app.integrationSubnet)
        return ofSubnet(reading, std::move(origin), *app.integrationSubnet);
    origin.standing = OnInternet {};
    origin.dialsInto = app.gatewayIntegration;
    origin.addresses = everyone();
    origin.assumptions.push_back(because(sharedAddresses, {origin.name}));
    return origin;
}

Result<Origin> ofPart(const Reading& reading, PartId part)
{
    Origin origin {.part = part, .name = nameIn(reading, part), .standing = OnInternet {}, .addresses = {}};
    if (const auto id = part.as<DeviceId>(); id && reading.find(*id))
        return ofDevice(reading, std::move(origin), *id);
    if (const auto id = part.as<SubnetId>())
        return ofSubnet(reading, std::move(origin), *id);
    if (const auto id = part.as<EnvironmentId>())
        return ofEnvironment(reading, std::move(origin), *id);
    if (const auto id = part.as<AppId>(); id && reading.find(*id))
        return ofApp(reading, std::move(origin), *id);
    if (const auto id = part.as<SiteId>(); id && reading.find(*id)) {
        origin.standing = *id;
        origin.addresses = addressesOf(reading.find(*id)->prefixes);
        if (origin.addresses.isEmpty())
            return refusal(standsNowhere, origin.name);
        return origin;
    }
    return refusal(sendsNothing, origin.name);
}

Origin ofOutsider(Outsider outsider)
{
    Origin origin {.part = {}, .name = {}, .standing = OnInternet {}, .addresses = {}};
    switch (outsider) {
    case Outsider::Internet:
        origin.name = sentence(because(QT_TRANSLATE_NOOP("Reach", "the Internet")));
        origin.addresses = everyone();
        break;
    case Outsider::Management:
        origin.name = sentence(because(QT_TRANSLATE_NOOP("Reach", "Azure's management")));
        origin.addresses = azure::managementSet(azure::Cloud::Public);
        break;
    case Outsider::Probe:
        origin.name = sentence(because(QT_TRANSLATE_NOOP("Reach", "the load balancer's probe")));
        origin.addresses = lone(azure::platformAddress);
        break;
    }
    return origin;
}

}

std::optional<Hop> missingOrigin(const Reading& reading, const TraceEnd& from)
{
    const auto* part = std::get_if<PartId>(&from);
    if (!part)
        return std::nullopt;
    if (const auto id = part->as<AppId>(); id && reading.find(*id))
        return missingOf(reading, *id);
    if (const auto id = part->as<EnvironmentId>(); id && reading.find(*id))
        return missingOf(reading, *id, Stage::SourceNsg);
    if (const auto id = part->as<SubnetId>())
        return missingSubnet(reading, *part, *id);
    if (const auto id = part->as<SiteId>())
        return missingSite(reading, *part, *id);
    const auto device = part->as<DeviceId>();
    const Device* row = device ? reading.find(*device) : nullptr;
    if (!row || valueOf(row->address))
        return std::nullopt;
    if (const SubnetId* subnet = subnetOf(*row))
        return missingSubnet(reading, *part, *subnet);
    const SiteId* site = siteOf(*row);
    return site ? missingSite(reading, *part, *site) : std::nullopt;
}

Result<Origin> originOf(const Reading& reading, const TraceEnd& from)
{
    if (const auto* outsider = std::get_if<Outsider>(&from))
        return ofOutsider(*outsider);
    if (const auto* part = std::get_if<PartId>(&from))
        return ofPart(reading, *part);
    const Address address = std::get<Address>(from);
    if (const auto device = deviceWith(reading, address))
        return ofPart(reading, *device);
    return Origin {.part = {}, .name = text(address), .standing = standingOf(reading, address), .addresses = lone(address)};
}

PublicSource publicSourceOf(const Reading& reading, const Origin& origin)
{
    if (std::holds_alternative<OnInternet>(origin.standing))
        return {origin.addresses, true};
    const Environment* environment = origin.environment ? reading.find(*origin.environment) : nullptr;
    if (environment && environment->generation != Generation::V3 && !environment->isIlb())
        if (const Address* vip = valueOf(environment->inboundAddress))
            return {lone(*vip), true};
    return {everyone(), false};
}

}
