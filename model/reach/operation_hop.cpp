#include "model/azure/ports.h"
#include "model/network/only_referred_to.h"
#include "model/reach/site_hops.h"
#include "model/reach/words.h"

namespace ase {

namespace {

constexpr const char* basicOff = QT_TRANSLATE_NOOP("Reach",
    "Basic authentication of the SCM site of %1 is off, and the caller signs in by a publish profile: it gets 401.");
constexpr const char* basicFtpOff = QT_TRANSLATE_NOOP(
    "Reach", "Basic authentication of FTP at %1 is off: FTP knows no other, and every sign-in is refused.");
constexpr const char* basicUnknown = QT_TRANSLATE_NOOP("Reach", "It is not known whether basic authentication of %1 is on.");
constexpr const char* noSingleSignOn = QT_TRANSLATE_NOOP("Reach",
    "Under the environment's own suffix the SCM site takes basic authentication only; single sign-on works under the name "
    "Azure gave.");
constexpr const char* signsIn = QT_TRANSLATE_NOOP("Reach", "The SCM site of %1 takes the sign-in.");
constexpr const char* noWebDeploy = QT_TRANSLATE_NOOP("Reach", "%1 runs on Linux, where Web Deploy is answered with 404.");
constexpr const char* ftpClosed = QT_TRANSLATE_NOOP("Reach", "FTP of environment %1 is switched off.");
constexpr const char* ftpsClosed = QT_TRANSLATE_NOOP("Reach", "FTP of %1 is disabled.");
constexpr const char* ftpsOnly = QT_TRANSLATE_NOOP("Reach", "%1 takes FTPS alone, and refuses plain FTP.");
constexpr const char* noFtpHere = QT_TRANSLATE_NOOP("Reach", "A private endpoint carries neither FTP nor remote debugging.");
constexpr const char* debugClosed = QT_TRANSLATE_NOOP("Reach", "Remote debugging of environment %1 is switched off.");
constexpr const char* debugOff = QT_TRANSLATE_NOOP("Reach", "Remote debugging of %1 is switched off.");
constexpr const char* switchUnknown = QT_TRANSLATE_NOOP("Reach", "It is not known whether %1 is switched on for this.");
constexpr const char* nothingListens = QT_TRANSLATE_NOOP("Reach",
    "Environment %1 takes connections on TCP ports %2 alone, and nobody answers on this one. Ask for an endpoint, such as "
    "https or kudu.");
constexpr const char* switchElsewhere =
    QT_TRANSLATE_NOOP("Reach", "%1 stands elsewhere, and whether it is switched on for this is not in the plan: add it.");
constexpr const char* redirected = QT_TRANSLATE_NOOP("Reach", "%1 answers plain HTTP with a redirection to HTTPS.");

struct Parts {
    const Environment* environment = nullptr;
    const App* app = nullptr;
    const AppServicePlan* plan = nullptr;
};
Parts partsOf(const Reading& reading, const Target& target)
{
    Parts parts;
    parts.environment = target.environment ? reading.find(*target.environment) : nullptr;
    parts.app = target.app ? reading.find(*target.app) : nullptr;
    parts.plan = parts.app && parts.app->plan ? reading.find(*parts.app->plan) : nullptr;
    return parts;
}

Hop hopOf(Stage stage, HopVerdict verdict, const PartId& part, Problem what, QStringList facts)
{
    return {.stage = stage,
        .verdict = verdict,
        .part = part,
        .evidence = part,
        .because = {std::move(what)},
        .facts = std::move(facts)};
}

/// A switch that must be on: none where it is.
template<class PartOf>
std::optional<Hop> needs(
    const PartOf& of, const Known<bool>& on, const PartId& part, const char* what, const QString& name, QStringList facts)
{
    if (isOnlyReferredTo(of) && !on.valueOr(false))
        return hopOf(Stage::Operation, HopVerdict::Unknown, part, because(switchElsewhere, {name}), std::move(facts));
    if (!on.isKnown())
        return hopOf(Stage::Operation, HopVerdict::Unknown, part, because(switchUnknown, {name}), std::move(facts));
    return *on.value()
        ? std::nullopt
        : std::optional(hopOf(Stage::Operation, HopVerdict::Block, part, because(what, {name}), std::move(facts)));
}

std::optional<Hop> ftpHop(const SiteCall& call, const Parts& parts)
{
    const QStringList facts {QStringLiteral("KUDU-18"), QStringLiteral("VER-18")};
    if (parts.environment && parts.environment->generation == Generation::V3)
        if (auto off = needs(*parts.environment, parts.environment->ftpEnabled, *call.target.environment, ftpClosed,
                textOf(parts.environment->name), facts))
            return off;
    if (parts.app && isOnlyReferredTo(*parts.app, parts.app->ftpsState))
        return hopOf(Stage::Operation, HopVerdict::Unknown, call.target.part,
            because(switchElsewhere, {textOf(parts.app->name)}), facts);
    if (!parts.app || !parts.app->ftpsState)
        return std::nullopt;
    const QString* state = parts.app->ftpsState->value();
    const QString name = textOf(parts.app->name);
    if (!state)
        return hopOf(Stage::Operation, HopVerdict::Unknown, call.target.part, because(switchUnknown, {name}), facts);
    if (state->compare(QLatin1String("Disabled"), Qt::CaseInsensitive) == 0)
        return hopOf(Stage::Operation, HopVerdict::Block, call.target.part, because(ftpsClosed, {name}), facts);
    if (state->compare(QLatin1String("FtpsOnly"), Qt::CaseInsensitive) == 0 && call.endpoint.kind == EndpointKind::Ftp)
        return hopOf(Stage::Operation, HopVerdict::Block, call.target.part, because(ftpsOnly, {name}), facts);
    return std::nullopt;
}

std::optional<Hop> debugHop(const SiteCall& call, const Parts& parts)
{
    const QStringList facts {QStringLiteral("VER-19"), QStringLiteral("IN-V3-04")};
    if (parts.environment && parts.environment->generation == Generation::V3)
        if (auto off = needs(*parts.environment, parts.environment->remoteDebugEnabled, *call.target.environment,
                debugClosed, textOf(parts.environment->name), facts))
            return off;
    return parts.app
        ? needs(*parts.app, parts.app->remoteDebugging, call.target.part, debugOff, textOf(parts.app->name), facts)
        : std::nullopt;
}

/// All that an environment answers on, the prober and Azure's management included. An address of an app's own has ports of
/// its own beside. Facts: IN-V1-01 to IN-V1-04, IN-V2-01 to IN-V2-08, IN-V3-01 to IN-V3-05, IP-04.
std::optional<Hop> portHop(const SiteCall& call, const Parts& parts)
{
    if (!parts.environment || (parts.app && parts.app->assignedAddress))
        return std::nullopt;
    const Generation generation = parts.environment->generation;
    PortSet ports = azure::portSet(azure::ports::web) | azure::portSet(azure::ports::ftp)
        | azure::portSet(azure::ports::webDeploy) | azure::portSet(azure::debugPorts(generation));
    if (generation != Generation::V3)
        ports = ports | azure::portSet(azure::ports::management) | azure::portSet(azure::ports::probe);
    if (call.endpoint.carried == Carried::Tcp && ports.contains(call.endpoint.port))
        return std::nullopt;
    return hopOf(Stage::Operation, HopVerdict::Block, *call.target.environment,
        because(nothingListens, {textOf(parts.environment->name), textOf(ports)}), {QStringLiteral("IN-V3-02")});
}

bool isUnderOwnSuffix(const SiteCall& call, const Parts& parts)
{
    const QString suffix = parts.environment ? ownSuffix(*parts.environment) : QString();
    return !suffix.isEmpty() && parts.environment->generation == Generation::V3
        && call.target.host.endsWith(u'.' + suffix, Qt::CaseInsensitive);
}

}

std::optional<Hop> authenticationHop(const Reading& reading, const SiteCall& call)
{
    const Parts parts = partsOf(reading, call.target);
    const bool ftp = isFtp(call.endpoint.kind);
    if (!isScm(call.endpoint.kind) && !ftp)
        return std::nullopt;
    const QString name = call.target.name;
    if (!ftp && call.signIn == SignIn::SingleSignOn && isUnderOwnSuffix(call, parts))
        return hopOf(
            Stage::Authentication, HopVerdict::Block, call.target.part, because(noSingleSignOn), {QStringLiteral("DNS-13")});
    const QStringList facts {QStringLiteral("KUDU-16")};
    if (parts.app && (ftp || call.signIn == SignIn::PublishProfile)) {
        const Known<bool>& basic = ftp ? parts.app->ftpBasicAuth : parts.app->scmBasicAuth;
        if (!basic.isKnown())
            return hopOf(Stage::Authentication, HopVerdict::Unknown, call.target.part, because(basicUnknown, {name}), facts);
        if (!*basic.value())
            return hopOf(Stage::Authentication, HopVerdict::Block, call.target.part,
                because(ftp ? basicFtpOff : basicOff, {name}), facts);
    }
    Hop hop = hopOf(Stage::Authentication, HopVerdict::Pass, call.target.part, because(signsIn, {name}), facts);
    hop.evidence = {};
    return hop;
}

std::optional<Hop> operationHop(const Reading& reading, const SiteCall& call)
{
    const Parts parts = partsOf(reading, call.target);
    const bool ftp = isFtp(call.endpoint.kind);
    if (call.throughPrivateEndpoint && (ftp || call.endpoint.kind == EndpointKind::Debug))
        return hopOf(Stage::Operation, HopVerdict::Block, call.target.part, because(noFtpHere), {QStringLiteral("PE-01")});
    const bool webDeploy =
        call.endpoint.kind == EndpointKind::WebDeploy || call.endpoint.kind == EndpointKind::WebDeploy8172;
    if (webDeploy && parts.plan && parts.plan->system == PlanSystem::Linux)
        return hopOf(Stage::Operation, HopVerdict::Block, call.target.part, because(noWebDeploy, {call.target.name}),
            {QStringLiteral("KUDU-17")});
    if (ftp)
        return ftpHop(call, parts);
    if (call.endpoint.kind == EndpointKind::Port)
        return portHop(call, parts);
    if (call.endpoint.kind == EndpointKind::Debug)
        return debugHop(call, parts);
    if (call.endpoint.kind == EndpointKind::Http && parts.app && parts.app->httpsOnly.valueOr(false))
        return hopOf(Stage::Operation, HopVerdict::Warn, call.target.part, because(redirected, {call.target.name}), {});
    return std::nullopt;
}

}
