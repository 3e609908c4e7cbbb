#include "model/reach/recipe_ends.h"

#include "model/network/site_names.h"
#include "model/reach/walk.h"
#include "model/reach/words.h"

namespace ase {

namespace {

constexpr const char* fromCaller = QT_TRANSLATE_NOOP("Reach",
    "\"%1\" starts from a deployment server, a client, a machine, a subnet, a site or an address, and %2 is none of them.");
constexpr const char* fromInternet = QT_TRANSLATE_NOOP("Reach",
    "\"%1\" starts from the Internet, where hosted agents run, and %2 is not there: take the recipe of an agent of your "
    "own.");
constexpr const char* fromApp = QT_TRANSLATE_NOOP("Reach", "\"%1\" starts from an app, and %2 is none.");
constexpr const char* toApp = QT_TRANSLATE_NOOP("Reach", "\"%1\" ends at an app or an environment, and %2 is neither.");
constexpr const char* toOtherApp = QT_TRANSLATE_NOOP(
    "Reach", "\"%1\" ends at an app of another environment than the one it starts from, and %2 is in the same.");
constexpr const char* toDatabase = QT_TRANSLATE_NOOP(
    "Reach", "\"%1\" ends at a SQL service, a machine, a private endpoint or an address, and %2 is none of them.");
constexpr const char* toEnvironment = QT_TRANSLATE_NOOP("Reach", "\"%1\" ends at an environment, and %2 is none.");
constexpr const char* notOfV3 = QT_TRANSLATE_NOOP(
    "Reach", "\"%1\" ends at an environment v1 or v2, and %2 is a v3, whose management does not come through the network.");

const Device* deviceOf(const Reading& reading, const TraceEnd& end)
{
    const auto* part = std::get_if<PartId>(&end);
    const auto id = part ? part->as<DeviceId>() : std::nullopt;
    return id ? reading.find(*id) : nullptr;
}

template<class TypedId>
bool isPart(const TraceEnd& end)
{
    const auto* part = std::get_if<PartId>(&end);
    return part && part->as<TypedId>();
}

bool isApp(const TraceEnd& end)
{
    return isPart<AppId>(end) || isPart<EnvironmentId>(end);
}

/// A machine that someone or something works at.
bool isMachine(const Role& role)
{
    return std::holds_alternative<DeploymentServer>(role) || std::holds_alternative<Client>(role)
        || std::holds_alternative<VirtualMachine>(role) || std::holds_alternative<ScaleSet>(role);
}

bool isCaller(const Reading& reading, const TraceEnd& end)
{
    const Device* device = deviceOf(reading, end);
    const auto* outsider = std::get_if<Outsider>(&end);
    return (device && isMachine(device->role)) || isPart<SubnetId>(end) || isPart<SiteId>(end)
        || std::holds_alternative<Address>(end) || (outsider && *outsider == Outsider::Internet);
}

bool isOnInternet(const Reading& reading, const TraceEnd& end)
{
    const Device* device = deviceOf(reading, end);
    const auto* address = std::get_if<Address>(&end);
    const Standing standing = device ? device->standing : address ? standingOf(reading, *address) : Standing(SubnetId {});
    return std::holds_alternative<Outsider>(end) || std::holds_alternative<OnInternet>(standing);
}

bool isDatabase(const Reading& reading, const TraceEnd& end)
{
    const Device* device = deviceOf(reading, end);
    const auto* service = device ? std::get_if<PlatformService>(&device->role) : nullptr;
    const bool isSql = service && (service->kind == azure::ServiceKind::Sql || service->kind == azure::ServiceKind::Other);
    return isSql || std::holds_alternative<Address>(end)
        || (device && (isMachine(device->role) || std::holds_alternative<PrivateEndpoint>(device->role)));
}

/// The environment itself, or the one the app runs in.
std::optional<EnvironmentId> environmentAt(const Reading& reading, const TraceEnd& end)
{
    const auto* part = std::get_if<PartId>(&end);
    const auto app = part ? part->as<AppId>() : std::nullopt;
    const App* row = app ? reading.find(*app) : nullptr;
    return row ? environmentOf(reading, *row) : part ? part->as<EnvironmentId>() : std::nullopt;
}

QString nameOf(const Reading& reading, const TraceEnd& end)
{
    if (const auto* address = std::get_if<Address>(&end))
        return text(*address);
    if (const auto* part = std::get_if<PartId>(&end))
        return nameIn(reading, *part);
    switch (std::get<Outsider>(end)) {
    case Outsider::Internet:
        return sentence(because(QT_TRANSLATE_NOOP("Reach", "the Internet")));
    case Outsider::Management:
        return sentence(because(QT_TRANSLATE_NOOP("Reach", "Azure's management")));
    case Outsider::Probe:
        return sentence(because(QT_TRANSLATE_NOOP("Reach", "the load balancer's probe")));
    }
    return {};
}

const char* misfitFrom(const Reading& reading, RecipeKind kind, const TraceEnd& from)
{
    switch (kind) {
    case RecipeKind::Octopus:
    case RecipeKind::SelfHostedAgent:
    case RecipeKind::BrowserToKudu:
    case RecipeKind::PortalFeatures:
    case RecipeKind::Ftp:
    case RecipeKind::RemoteDebugging:
        return isCaller(reading, from) ? nullptr : fromCaller;
    case RecipeKind::HostedAgent:
        return isCaller(reading, from) ? isOnInternet(reading, from) ? nullptr : fromInternet : fromCaller;
    case RecipeKind::AppToDatabase:
    case RecipeKind::AppToApp:
        return isApp(from) ? nullptr : fromApp;
    case RecipeKind::Management:
    case RecipeKind::Probe:
        return nullptr;
    }
    return nullptr;
}

const char* misfitTo(const Reading& reading, RecipeKind kind, const TraceEnd& from, const TraceEnd& to)
{
    const auto environment = environmentAt(reading, to);
    const Environment* row = environment ? reading.find(*environment) : nullptr;
    switch (kind) {
    case RecipeKind::Octopus:
    case RecipeKind::HostedAgent:
    case RecipeKind::SelfHostedAgent:
    case RecipeKind::BrowserToKudu:
    case RecipeKind::PortalFeatures:
    case RecipeKind::Ftp:
    case RecipeKind::RemoteDebugging:
        return isApp(to) ? nullptr : toApp;
    case RecipeKind::AppToDatabase:
        return isDatabase(reading, to) ? nullptr : toDatabase;
    case RecipeKind::AppToApp:
        if (!isApp(to))
            return toApp;
        return environment && environment == environmentAt(reading, from) ? toOtherApp : nullptr;
    case RecipeKind::Management:
        return !row ? toEnvironment : row->generation == Generation::V3 ? notOfV3 : nullptr;
    case RecipeKind::Probe:
        return row ? nullptr : toEnvironment;
    }
    return nullptr;
}

}

std::optional<Problem> misfitOf(const Reading& reading, const Recipe& recipe, const TraceEnd& from, const TraceEnd& to)
{
    const QString title = sentence(because(recipe.title));
    if (const char* what = misfitFrom(reading, recipe.kind, from))
        return because(what, {title, nameOf(reading, from)});
    if (const char* what = misfitTo(reading, recipe.kind, from, to))
        return because(what, {title, nameOf(reading, to)});
    return std::nullopt;
}

}
