#include "model/reach/target.h"

#include "model/network/health.h"
#include "model/reach/machine_hop.h"
#include "model/reach/walk.h"
#include "model/reach/words.h"

#include <algorithm>

namespace ase {

namespace {

constexpr const char* notCalled = QT_TRANSLATE_NOOP(
    "Reach", "%1 cannot be called. Choose an app, an environment, a machine, a service, a subnet or an address.");

constexpr const char* noSubnet = QT_TRANSLATE_NOOP("Reach",
    "Where environment %1 stands is not in the plan: neither its way nor its rules can be told. Put it into its subnet.");
constexpr const char* noPrefix = QT_TRANSLATE_NOOP("Reach",
    "The plan has the name of subnet %2, where environment %1 stands, and not its prefix: neither the way nor the rules can "
    "be told. Add its prefix, its security group and its route table.");
constexpr const char* noPlan =
    QT_TRANSLATE_NOOP("Reach", "Where %1 runs is not in the plan: its App Service plan or environment is missing. Add it.");
constexpr const char* noFrontend = QT_TRANSLATE_NOOP("Reach",
    "The address of application gateway %1 is not in the plan, nor whether it is a public one: the way there cannot be "
    "told. "
    "Add its address.");
constexpr const char* noAddress = QT_TRANSLATE_NOOP("Reach",
    "Neither the address of %1 nor the subnet it stands in is known: the way there cannot be told. Add its address.");

Hop missingLink(Stage stage, PartId part, Problem what)
{
    return {.stage = stage, .verdict = HopVerdict::Unknown, .part = part, .because = {std::move(what)}};
}

/// What stands in for the app of an environment that has none: any name under its suffix.
constexpr QLatin1String anyApp("app");

template<class Test>
std::vector<DeviceId> devicesWhere(const Reading& reading, Test test)
{
    std::vector<DeviceId> found;
    for (const auto& row : reading.devices().rows())
        if (test(row.value->role))
            found.push_back(row.id);
    return found;
}

QString hostOf(const SiteNames& names, EndpointKind kind)
{
    const QStringList& list = isScm(kind) ? names.scm : isFtp(kind) ? names.ftp : names.site;
    return list.isEmpty() ? QString() : list.front();
}

/// A tool that publishes to one of the app's names asks for that one. Facts: KUDU-03, OCT-06.
QString hostFor(const Origin& origin, const SiteNames& names, EndpointKind kind)
{
    const QString written = origin.server && isScm(kind) ? origin.server->publishHost.trimmed().toLower() : QString();
    return names.scm.contains(written) ? written : hostOf(names, kind);
}

QString anyHostIn(const Environment& environment, EndpointKind kind)
{
    QString suffix = givenSuffix(environment);
    if (suffix.isEmpty())
        suffix = ownSuffix(environment);
    if (suffix.isEmpty())
        return {};
    return isScm(kind) ? anyApp + QStringLiteral(".scm.") + suffix : anyApp + u'.' + suffix;
}

void takeEnvironment(const Reading& reading, Target& target, EnvironmentId id)
{
    const Environment* environment = reading.find(id);
    target.environment = id;
    if (!environment)
        return;
    target.generation = environment->generation;
    if (const Address* address = valueOf(environment->inboundAddress))
        target.address = *address;
    if (auto missing = missingOf(reading, id, Stage::Route))
        target.missing = std::make_shared<const Hop>(std::move(*missing));
}

/// Whether the Internet finds the gateway.
bool hasPublicAddress(const Device& gateway)
{
    const Address* address = valueOf(gateway.address);
    return address && (std::holds_alternative<OnInternet>(gateway.standing) || !isPrivateAddress(*address));
}

void takePublisher(const Reading& reading, Target& target, DeviceId gateway)
{
    if (hasPublicAddress(*reading.find(gateway)))
        return;
    target.device = gateway;
    target.missing =
        std::make_shared<const Hop>(missingLink(Stage::Route, gateway, because(noFrontend, {nameIn(reading, gateway)})));
}

bool asksForName(const Endpoint& endpoint)
{
    return endpoint.kind != EndpointKind::Management && endpoint.kind != EndpointKind::Port;
}

Target ofApp(const Reading& reading, Target target, AppId id, const TraceQuery& query, const Origin& origin)
{
    const App& app = *reading.find(id);
    target.app = id;
    if (const auto environment = environmentOf(reading, app))
        takeEnvironment(reading, target, *environment);
    else if (isMultiTenant(reading, app))
        target.isMultiTenant = true;
    else
        target.missing = std::make_shared<const Hop>(missingLink(Stage::Route, id, because(noPlan, {target.name})));
    if (const Address* assigned = valueOf(app.assignedAddress))
        target.address = *assigned;
    const bool published = std::holds_alternative<OnInternet>(origin.standing) && !app.customDomains.empty()
        && !isScm(query.endpoint.kind) && !isFtp(query.endpoint.kind) && !publishersOf(reading, id).empty();
    target.asksName = asksForName(query.endpoint);
    if (published)
        takePublisher(reading, target, publishersOf(reading, id).front());
    if (!query.host.isEmpty())
        target.host = query.host;
    else if (asksForName(query.endpoint))
        target.host = published ? app.customDomains.front() : hostFor(origin, siteNames(reading, id), query.endpoint.kind);
    return target;
}

Result<Target> ofPart(const Reading& reading, PartId part, const TraceQuery& query, const Origin& origin)
{
    Target target {.part = part, .name = nameIn(reading, part), .host = {}};
    if (const auto id = part.as<AppId>(); id && reading.find(*id))
        return ofApp(reading, std::move(target), *id, query, origin);
    if (const auto id = part.as<EnvironmentId>(); id && reading.find(*id)) {
        takeEnvironment(reading, target, *id);
        if (query.endpoint.kind == EndpointKind::Management && reading.find(*id)->isIlb())
            target.address.reset(); // it comes to the public address, which an ILB has beside its own. Fact: IP-10
        if (query.endpoint.kind == EndpointKind::Management)
            target.missing.reset();
        target.asksName = asksForName(query.endpoint);
        if (asksForName(query.endpoint))
            target.host = anyHostIn(*reading.find(*id), query.endpoint.kind);
        return target;
    }
    if (const auto id = part.as<DeviceId>(); id && reading.find(*id)) {
        const Device& device = *reading.find(*id);
        target.device = *id;
        if (const Address* address = valueOf(device.address))
            target.address = *address;
        else if (const SubnetId* subnet = subnetOf(device))
            target.subnet = *subnet;
        if (!target.address && std::holds_alternative<ApplicationGateway>(device.role))
            target.missing = std::make_shared<const Hop>(missingLink(Stage::Route, *id, because(noFrontend, {target.name})));
        else if (!std::holds_alternative<PlatformService>(device.role) && machineAddresses(reading, target).isEmpty())
            target.missing = std::make_shared<const Hop>(missingLink(Stage::Route, *id, because(noAddress, {target.name})));
        return target;
    }
    if (const auto id = part.as<SubnetId>(); id && reading.find(*id)) {
        target.subnet = *id;
        if (machineAddresses(reading, target).isEmpty())
            target.missing = std::make_shared<const Hop>(missingLink(Stage::Route, *id, because(noAddress, {target.name})));
        return target;
    }
    return because(notCalled, {target.name});
}

}

Result<Target> targetOf(const Reading& reading, const TraceQuery& query, const Origin& origin)
{
    if (const auto* part = std::get_if<PartId>(&query.to))
        return ofPart(reading, *part, query, origin);
    if (const auto* address = std::get_if<Address>(&query.to)) {
        for (const auto& row : reading.environments().rows())
            if (const Address* own = valueOf(row.value->inboundAddress); own && *own == *address) {
                Target target {.part = row.id, .name = nameIn(reading, row.id), .host = {}};
                takeEnvironment(reading, target, row.id);
                return target;
            }
        if (const auto device = deviceWith(reading, *address))
            return ofPart(reading, *device, query, origin);
        Target target {.part = {}, .name = text(*address), .host = {}};
        target.address = *address;
        const Standing standing = standingOf(reading, *address);
        if (const auto* subnet = std::get_if<SubnetId>(&standing))
            target.subnet = *subnet;
        return target;
    }
    return because(notCalled, {sentence(because(QT_TRANSLATE_NOOP("Reach", "the Internet")))});
}

std::optional<Hop> missingOf(const Reading& reading, EnvironmentId id, Stage stage)
{
    const Environment* environment = reading.find(id);
    const Subnet* subnet = environment && environment->subnet ? reading.find(*environment->subnet) : nullptr;
    const Exposure* exposure = environment ? valueOf(environment->exposure) : nullptr;
    const bool isPublic = exposure && *exposure == Exposure::External;
    if ((subnet && !instanceAddresses(reading, id).isEmpty()) || (isPublic && stage == Stage::Route))
        return std::nullopt;
    const QString name = nameIn(reading, id);
    return missingLink(stage, id, subnet ? because(noPrefix, {name, textOf(subnet->name)}) : because(noSubnet, {name}));
}

std::vector<DeviceId> publishersOf(const Reading& reading, AppId app)
{
    return devicesWhere(reading, [&](const Role& role) {
        const auto* gateway = std::get_if<ApplicationGateway>(&role);
        return gateway && std::find(gateway->publishes.begin(), gateway->publishes.end(), app) != gateway->publishes.end();
    });
}

std::vector<DeviceId> privateEndpointsOf(const Reading& reading, AppId app)
{
    return devicesWhere(reading, [&](const Role& role) {
        const auto* endpoint = std::get_if<PrivateEndpoint>(&role);
        const auto* target = endpoint ? std::get_if<AppId>(&endpoint->target) : nullptr;
        return target && *target == app;
    });
}

}
