#include "model/reach/site_hops.h"
#include "model/reach/words.h"

#include <algorithm>

namespace ase {

namespace {

constexpr const char* microsofts =
    QT_TRANSLATE_NOOP("Reach", "Microsoft's certificate for the environment's own suffix covers %1.");
constexpr const char* covered = QT_TRANSLATE_NOOP("Reach", "The certificate names %2, which covers %1.");
constexpr const char* notCovered = QT_TRANSLATE_NOOP(
    "Reach", "The certificate of environment %3 names %2, and none of them covers %1: a wildcard stands for one label.");
constexpr const char* notTold = QT_TRANSLATE_NOOP(
    "Reach", "The plan does not tell which names the certificate of environment %2 has, and %1 needs one.");
constexpr const char* ofTheApp =
    QT_TRANSLATE_NOOP("Reach", "%1 is a name of the app's own: its certificate is not in the plan.");
constexpr const char* vaultClosed = QT_TRANSLATE_NOOP(
    "Reach", "Environment %1 cannot read its certificate from the vault, so that the name may be served with an old one.");

/// A wildcard stands for exactly one label. Fact: CERT-04.
bool covers(const QString& pattern, const QString& host)
{
    if (pattern.compare(host, Qt::CaseInsensitive) == 0)
        return true;
    const auto dot = host.indexOf(u'.');
    return pattern.startsWith(QLatin1String("*.")) && dot > 0
        && pattern.mid(1).compare(host.mid(dot), Qt::CaseInsensitive) == 0;
}

void judgeOwnSuffix(Hop& hop, const Environment& environment, const QString& host)
{
    const QString name = textOf(environment.name);
    const auto& patterns = environment.certificateNames;
    const QString names = QStringList(patterns.begin(), patterns.end()).join(QStringLiteral(", "));
    if (patterns.empty()) {
        hop.verdict = HopVerdict::Unknown;
        hop.because = {because(notTold, {host, name})};
    } else if (std::any_of(patterns.begin(), patterns.end(), [&](const QString& one) { return covers(one, host); })) {
        hop.because = {because(covered, {host, names})};
    } else {
        hop.verdict = HopVerdict::Block;
        hop.because = {because(notCovered, {host, names, name})};
    }
    hop.facts = {QStringLiteral("CERT-04"), QStringLiteral("DNS-13")};
    if (hop.verdict != HopVerdict::Pass || environment.vaultReachable)
        return;
    hop.verdict = HopVerdict::Warn;
    hop.because.push_back(because(vaultClosed, {name}));
    hop.facts << QStringLiteral("CERT-03");
}

bool endsWith(const QString& host, const QString& suffix)
{
    return !suffix.isEmpty() && host.endsWith(u'.' + suffix, Qt::CaseInsensitive);
}

}

std::optional<Hop> tlsHop(const Reading& reading, const SiteCall& call)
{
    const QString host = call.target.host;
    if (!usesTls(call.endpoint.kind) || host.isEmpty())
        return std::nullopt;
    Hop hop {.stage = Stage::Tls, .part = call.target.part, .facts = {QStringLiteral("CERT-02")}};
    const Environment* environment = call.target.environment ? reading.find(*call.target.environment) : nullptr;
    if (environment && endsWith(host, ownSuffix(*environment))) {
        hop.part = *call.target.environment;
        judgeOwnSuffix(hop, *environment, host);
        return hop;
    }
    const App* app = call.target.app ? reading.find(*call.target.app) : nullptr;
    const auto same = [&](const QString& domain) { return domain.compare(host, Qt::CaseInsensitive) == 0; };
    const bool ofApp = app && std::any_of(app->customDomains.begin(), app->customDomains.end(), same);
    hop.because = {because(ofApp ? ofTheApp : microsofts, {host})};
    return hop;
}

}
