#include "model/plan/edit/edit_app.h"
#include "model/plan/edit/edit_device.h"
#include "model/plan/edit/edit_environment.h"
#include "model/reach/mend/candidates.h"
#include "model/reach/words.h"

#include <algorithm>

namespace ase {

namespace {

constexpr const char* addName = QT_TRANSLATE_NOOP("Reach", "Have the certificate of %1 cover %2");
constexpr const char* openSwitch = QT_TRANSLATE_NOOP("Reach", "Enable public network access of %1");
constexpr const char* letIn = QT_TRANSLATE_NOOP("Reach", "Let %1 in by an access restriction of %2");
constexpr const char* letInScm = QT_TRANSLATE_NOOP("Reach", "Let %1 in by an access restriction of the SCM site of %2");
constexpr const char* basicOn = QT_TRANSLATE_NOOP("Reach", "Switch basic authentication of the SCM site of %1 on");
constexpr const char* basicFtpOn = QT_TRANSLATE_NOOP("Reach", "Switch basic authentication of FTP at %1 on");
constexpr const char* signInByToken = QT_TRANSLATE_NOOP("Reach", "Let %1 sign in by a token");
constexpr const char* signInByProfile = QT_TRANSLATE_NOOP("Reach", "Let %1 sign in by a publish profile");
constexpr const char* ftpOn = QT_TRANSLATE_NOOP("Reach", "Switch FTP of environment %1 on");
constexpr const char* ftpsOn = QT_TRANSLATE_NOOP("Reach", "Allow FTPS at %1");
constexpr const char* debugOn = QT_TRANSLATE_NOOP("Reach", "Switch remote debugging of %1 on");
constexpr const char* givenHost = QT_TRANSLATE_NOOP("Reach", "Let %1 publish to the SCM name Azure gave the app");
constexpr const char* rightHost = QT_TRANSLATE_NOOP("Reach", "Let %1 publish to the app's own SCM name");

/// The tool set to the name that Azure gave. Fact: OCT-06.
void publishHostMend(const Break& broken, const char* title, Candidates& candidates)
{
    if (!broken.origin.server || broken.origin.server->publishHost.isEmpty() || !broken.origin.device)
        return;
    DeploymentServer server = *broken.origin.server;
    server.publishHost.clear();
    candidates.push_back({.title = because(title, {broken.origin.name}),
        .apply = [id = *broken.origin.device, server](const Plan& plan) { return setDeviceRole(plan, id, server); }});
}

void certificateMends(const Break& broken, Candidates& candidates)
{
    publishHostMend(broken, givenHost, candidates);
    const Environment* environment = broken.target.environment ? broken.reading.find(*broken.target.environment) : nullptr;
    if (!environment || broken.target.host.isEmpty())
        return;
    std::vector<QString> names = environment->certificateNames;
    const QString wildcard = u'*' + broken.target.host.mid(broken.target.host.indexOf(u'.'));
    names.push_back(wildcard);
    candidates.push_back({.title = because(addName, {textOf(environment->name), wildcard}),
        .apply = [id = *broken.target.environment, names](
                     const Plan& plan) { return setCertificateNames(plan, id, names); }});
}

/// A rule in front of all others, of the lowest priority that is free.
std::vector<AccessRestriction> withCaller(std::vector<AccessRestriction> list, const AddressSet& callers)
{
    int first = 100;
    for (const AccessRestriction& one : list)
        first = std::min(first, one.priority.valueOr(first) - 1);
    for (const Prefix& prefix : callers.prefixes()) {
        AccessRestriction entry;
        entry.name = QStringLiteral("allow-%1").arg(text(prefix.first()).replace(u'.', u'-'));
        entry.priority = std::max(first, 1);
        entry.access = accessField(Access::Allow);
        entry.source = matchField(text(prefix));
        list.insert(list.begin(), entry);
    }
    return list;
}

void accessMends(const Break& broken, Candidates& candidates)
{
    if (!broken.target.app)
        return;
    const AppId id = *broken.target.app;
    const App& app = *broken.reading.find(id);
    const QString name = textOf(app.name);
    if (broken.hop.facts.contains(QStringLiteral("KUDU-14"))) {
        candidates.push_back({.title = because(openSwitch, {name}), .apply = [id](const Plan& plan) {
                                  return setPublicNetworkAccess(plan, id, Known<QString>(QStringLiteral("Enabled")));
                              }});
        return;
    }
    const bool scm = isScm(broken.query.endpoint.kind) && !app.scmUsesRestrictions;
    const auto list = withCaller(scm ? app.scmRestrictions : app.restrictions, broken.origin.addresses);
    const Problem title = because(scm ? letInScm : letIn, {textOf(broken.origin.addresses), name});
    candidates.push_back({.title = title, .apply = [id, list, scm](const Plan& plan) {
                              return scm ? setScmRestrictions(plan, id, list) : setRestrictions(plan, id, list);
                          }});
}

/// The caller with another way to sign in.
void signInMend(const Break& broken, SignIn signIn, const char* title, Candidates& candidates)
{
    if (!broken.origin.device)
        return;
    Role role = broken.reading.find(*broken.origin.device)->role;
    if (auto* server = std::get_if<DeploymentServer>(&role))
        server->signIn = signIn;
    else if (auto* client = std::get_if<Client>(&role))
        client->signIn = signIn;
    else
        return;
    candidates.push_back({.title = because(title, {broken.origin.name}),
        .apply = [id = *broken.origin.device, role](const Plan& plan) { return setDeviceRole(plan, id, role); }});
}

void authenticationMends(const Break& broken, Candidates& candidates)
{
    if (broken.hop.facts.contains(QStringLiteral("DNS-13")))
        return signInMend(broken, SignIn::PublishProfile, signInByProfile, candidates);
    if (!broken.target.app)
        return;
    const AppId id = *broken.target.app;
    const bool ftp = isFtp(broken.query.endpoint.kind);
    if (!ftp)
        signInMend(broken, SignIn::Token, signInByToken, candidates);
    candidates.push_back(
        {.title = because(ftp ? basicFtpOn : basicOn, {broken.target.name}), .apply = [id, ftp](const Plan& plan) {
             return ftp ? setFtpBasicAuth(plan, id, true) : setScmBasicAuth(plan, id, true);
         }});
}

void operationMends(const Break& broken, Candidates& candidates)
{
    const QString name = broken.target.name;
    publishHostMend(broken, rightHost, candidates);
    if (!broken.target.environment)
        return;
    const EnvironmentId environment = *broken.target.environment;
    const QString host = nameIn(broken.reading, environment);
    const auto switchOn = [&](const char* title, const QString& of, std::function<Result<Plan>(const Plan&)> apply) {
        candidates.push_back({.title = because(title, {of}), .apply = std::move(apply)});
    };
    if (isFtp(broken.query.endpoint.kind)) {
        switchOn(ftpOn, host, [environment](const Plan& plan) { return setFtpEnabled(plan, environment, true); });
        if (broken.target.app)
            switchOn(ftpsOn, name, [id = *broken.target.app](const Plan& plan) {
                return setFtpsState(plan, id, Known<QString>(QStringLiteral("AllAllowed")));
            });
    }
    if (broken.query.endpoint.kind == EndpointKind::Debug) {
        switchOn(debugOn, host, [environment](const Plan& plan) { return setRemoteDebugEnabled(plan, environment, true); });
        if (broken.target.app)
            switchOn(
                debugOn, name, [id = *broken.target.app](const Plan& plan) { return setRemoteDebugging(plan, id, true); });
    }
}

}

Candidates siteMends(const Break& broken)
{
    Candidates candidates;
    if (broken.hop.stage == Stage::Tls)
        certificateMends(broken, candidates);
    else if (broken.hop.stage == Stage::Access)
        accessMends(broken, candidates);
    else if (broken.hop.stage == Stage::Authentication)
        authenticationMends(broken, candidates);
    else if (broken.hop.stage == Stage::Operation)
        operationMends(broken, candidates);
    return candidates;
}

}
