#include "model/probe/compare_steps.h"

#include <QUrl>

namespace ase {

namespace {

constexpr int unauthorised = 401;
constexpr int forbidden = 403;
constexpr int notFound = 404;
constexpr int proxyWantsSignIn = 407;
constexpr int badGateway = 502;
constexpr int unavailable = 503;
constexpr int gatewayTimeout = 504;

bool isRedirect(int status)
{
    return status >= 300 && status < 400;
}

/// What an answer of a site tells about the way to it.
enum class Meaning : std::uint8_t { SiteAnswers, Forbidden, NoSuchSite, Ill, ProxyRefuses, NoAnswer };

Meaning meaningOf(const HttpReport& http, EndpointKind kind)
{
    if (http.outcome != HttpSeen::Answered)
        return Meaning::NoAnswer;
    if (http.status == forbidden)
        return Meaning::Forbidden;
    if (http.status == notFound && isScm(kind))
        return Meaning::NoSuchSite; // any other site may have no first page
    if (http.status == proxyWantsSignIn)
        return Meaning::ProxyRefuses;
    if (http.status == badGateway || http.status == unavailable || http.status == gatewayTimeout)
        return Meaning::Ill;
    return Meaning::SiteAnswers;
}

std::vector<Problem> answered(const HttpReport& http)
{
    std::vector<Problem> told {
        probeText(QT_TRANSLATE_NOOP("Probe", "HTTP status %1 %2."), {QString::number(http.status), http.reason})};
    const auto add = [&](const char* text, const QString& value) {
        if (!value.isEmpty())
            told.push_back(probeText(text, {value}));
    };
    if (http.status == unauthorised)
        told.push_back(probeText(
            QT_TRANSLATE_NOOP("Probe", "The site asks who is calling, which is good news: it was sent no credentials.")));
    add(QT_TRANSLATE_NOOP("Probe", "It lets one sign in by %1."), http.schemes.join(QStringLiteral(", ")));
    const QString elsewhere = QUrl(http.location).host();
    if (isRedirect(http.status) && elsewhere.startsWith(QLatin1String("login.")))
        add(QT_TRANSLATE_NOOP("Probe", "It sends the caller to sign in at %1, which was not followed."), elsewhere);
    else
        add(QT_TRANSLATE_NOOP("Probe", "It leads on to %1, which was not followed."), http.location);
    add(QT_TRANSLATE_NOOP("Probe", "The page is titled \"%1\"."), http.title);
    return told;
}

std::vector<Problem> seen(const HttpReport& http)
{
    switch (http.outcome) {
    case HttpSeen::NotAsked:
        return {};
    case HttpSeen::Answered:
        return answered(http);
    case HttpSeen::TimedOut:
        return {probeText(QT_TRANSLATE_NOOP("Probe", "Silence: no answer to the request within %1."), {textOf(http.took)})};
    case HttpSeen::Closed:
        return {probeText(QT_TRANSLATE_NOOP("Probe", "The other side closed the connection without an answer."))};
    case HttpSeen::NotHttp:
        return {probeText(QT_TRANSLATE_NOOP("Probe", "What answered does not speak HTTP."))};
    case HttpSeen::Failed:
        return {probeText(QT_TRANSLATE_NOOP("Probe", "It failed: %1."), {http.error})};
    }
    return {};
}

std::vector<Problem> failure(const HttpReport& http, Meaning meaning, const QString& host)
{
    const QStringList values {host, QString::number(http.status)};
    switch (meaning) {
    case Meaning::SiteAnswers:
        return {};
    case Meaning::Forbidden:
        if (http.forbidsAddress)
            return {probeText(QT_TRANSLATE_NOOP("Probe",
                                  "%1 forbids the address this machine calls from: its access restrictions do not let it "
                                  "in."),
                        values),
                probeText(QT_TRANSLATE_NOOP("Probe",
                    "Add the address to the restrictions of this site; those of the SCM site are a list of their own unless "
                    "it uses the main one."))};
        return {probeText(QT_TRANSLATE_NOOP("Probe", "%1 answers that the caller is forbidden."), values),
            probeText(QT_TRANSLATE_NOOP("Probe",
                "Access restrictions, or public network access that is switched off, do not let this machine in; or the app "
                "is stopped."))};
    case Meaning::NoSuchSite:
        return {probeText(QT_TRANSLATE_NOOP("Probe", "Whoever answers at this address has no site named %1."), values),
            probeText(QT_TRANSLATE_NOOP(
                "Probe", "The app may be gone or of another name, or the name leads to another environment."))};
    case Meaning::Ill:
        return {probeText(QT_TRANSLATE_NOOP("Probe", "A front end answers with status %2, and no site behind it."), values),
            probeText(QT_TRANSLATE_NOOP("Probe",
                "The environment is not healthy or suspended, the app does not start, or a proxy on the way does not reach "
                "it."))};
    case Meaning::ProxyRefuses:
        return {probeText(QT_TRANSLATE_NOOP("Probe", "The proxy wants one to sign in before it passes anything on."))};
    case Meaning::NoAnswer:
        return {probeText(QT_TRANSLATE_NOOP("Probe", "%1 takes the connection and does not answer a request."), values)};
    }
    return {};
}

/// The link of the trace that speaks of what was answered.
const Hop* hopFor(const ProbeExpectation* expectation, Meaning meaning)
{
    const Hop* access = hopOf(expectation, Stage::Access);
    const Hop* health = hopOf(expectation, Stage::Health);
    switch (meaning) {
    case Meaning::Ill:
    case Meaning::NoAnswer:
        return health ? health : access;
    case Meaning::Forbidden:
    case Meaning::SiteAnswers:
    case Meaning::NoSuchSite:
    case Meaning::ProxyRefuses:
        return access;
    }
    return access;
}

void judge(ProbeLine& line, Meaning meaning, const Hop& hop, const QString& host)
{
    if (hop.verdict == HopVerdict::Unknown || meaning == Meaning::ProxyRefuses)
        return;
    const bool blocks = hop.verdict == HopVerdict::Block;
    if (hop.stage == Stage::Health) {
        line.verdict = blocks || hop.verdict == HopVerdict::Warn ? ProbeVerdict::Agrees : ProbeVerdict::Differs;
        return;
    }
    if (!blocks) {
        line.verdict = meaning == Meaning::SiteAnswers ? ProbeVerdict::Agrees : ProbeVerdict::Differs;
        return;
    }
    if (meaning == Meaning::Forbidden)
        line.verdict = ProbeVerdict::Agrees;
    if (meaning != Meaning::SiteAnswers)
        return;
    line.verdict = ProbeVerdict::Differs;
    line.meaning = {probeText(
        QT_TRANSLATE_NOOP("Probe",
            "The plan says that access restrictions or the app's switch keep the caller out, and %1 lets this machine in."),
        {host})};
}

std::vector<Problem> planned(const ProbeExpectation* expectation, const Hop* decides)
{
    std::vector<Problem> told;
    const auto add = [&](const Hop* hop) {
        if (hop && !hop->because.empty())
            told.push_back(hop->because.front());
    };
    add(decides);
    for (const Stage stage : {Stage::Authentication, Stage::Operation})
        add(hopOf(expectation, stage));
    return told;
}

}

ProbeLine httpLine(const ProbeReport& report, const PortReport& port, const ProbeExpectation* expectation)
{
    const HttpReport& http = port.http;
    const Meaning meaning = meaningOf(http, report.question.endpoint.kind);
    const bool isAsked = http.outcome != HttpSeen::NotAsked;
    const Hop* hop = hopFor(expectation, isAsked ? meaning : Meaning::SiteAnswers);
    ProbeLine line {.step = ProbeStep::Http,
        .about = placeOf(report, port),
        .plan = planned(expectation, hop),
        .seen = seen(http),
        .works = isAsked && meaning == Meaning::SiteAnswers,
        .hop = indexOf(expectation, hop),
        .took = {},
        .meaning = {},
        .facts = hop ? hop->facts : QStringList()};
    if (!isAsked) {
        line.verdict = ProbeVerdict::NotReached;
        return line;
    }
    line.took = http.took;
    line.meaning = failure(http, meaning, report.question.host);
    if (meaning == Meaning::Forbidden)
        line.facts << QStringLiteral("KUDU-15") << QStringLiteral("KUDU-14");
    if (hop)
        judge(line, meaning, *hop, report.question.host);
    return line;
}

}
