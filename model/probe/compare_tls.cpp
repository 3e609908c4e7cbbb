#include "model/probe/compare_steps.h"

namespace ase {

namespace {

bool isFlawless(const TlsReport& tls)
{
    return tls.outcome == TlsSeen::Completed && tls.coversHost && tls.isTrusted && tls.isInDate;
}

/// The names a client looks at.
QString namesOf(const TlsReport& tls)
{
    if (tls.chain.empty())
        return {};
    const CertificateSeen& own = tls.chain.front();
    return own.names.isEmpty() ? own.subject : own.names.join(QStringLiteral(", "));
}

QString dateOf(const QDateTime& when)
{
    return when.toString(QStringLiteral("yyyy-MM-dd"));
}

std::vector<Problem> completed(const TlsReport& tls)
{
    std::vector<Problem> told {probeText(QT_TRANSLATE_NOOP("Probe", "%1, %2."), {tls.protocol, tls.cipher})};
    if (tls.chain.empty())
        return told;
    const CertificateSeen& own = tls.chain.front();
    told.push_back(probeText(QT_TRANSLATE_NOOP("Probe", "The certificate is for %1, valid from %2 to %3."),
        {namesOf(tls), dateOf(own.validFrom), dateOf(own.validTo)}));
    QStringList issuers;
    for (const CertificateSeen& one : tls.chain)
        issuers << one.issuer;
    issuers.removeDuplicates();
    told.push_back(probeText(QT_TRANSLATE_NOOP("Probe", "Issued by %1."), {issuers.join(QStringLiteral(", by "))}));
    if (!tls.errors.isEmpty())
        told.push_back(
            probeText(QT_TRANSLATE_NOOP("Probe", "A client would say: %1"), {tls.errors.join(QStringLiteral("; "))}));
    return told;
}

std::vector<Problem> seen(const TlsReport& tls)
{
    const QStringList values {textOf(tls.took), tls.error};
    switch (tls.outcome) {
    case TlsSeen::NotAsked:
        return {};
    case TlsSeen::Completed:
        return completed(tls);
    case TlsSeen::TimedOut:
        return {probeText(QT_TRANSLATE_NOOP("Probe", "Silence: no answer to the handshake within %1."), values)};
    case TlsSeen::Closed:
        return {probeText(QT_TRANSLATE_NOOP("Probe", "The other side closed the connection during the handshake."))};
    case TlsSeen::Failed:
        return {probeText(QT_TRANSLATE_NOOP("Probe", "The handshake failed: %2."), values)};
    case TlsSeen::NotPossible:
        return {probeText(QT_TRANSLATE_NOOP("Probe", "This installation of Qt has no TLS: it could not be tried."))};
    }
    return {};
}

/// What is wrong with a certificate that was shown; the first thing that a client would mind.
std::vector<Problem> flaw(const TlsReport& tls, const QString& host)
{
    const QStringList values {namesOf(tls), host, tls.chain.empty() ? QString() : tls.chain.back().issuer};
    if (!tls.coversHost)
        return {probeText(QT_TRANSLATE_NOOP("Probe", "The certificate shown is for %1 and does not cover %2."), values),
            probeText(QT_TRANSLATE_NOOP("Probe",
                "A wildcard stands for one label: a certificate for *.suffix does not cover app.scm.suffix. Or another "
                "site, "
                "or a device that looks into TLS, answers at this address."))};
    if (!tls.isInDate)
        return {probeText(QT_TRANSLATE_NOOP("Probe", "The certificate of %2 is out of its dates."), values)};
    return {
        probeText(QT_TRANSLATE_NOOP("Probe", "This machine does not trust the certificate of %2, issued by %3."), values),
        probeText(QT_TRANSLATE_NOOP("Probe",
            "Add the issuer to the roots of every machine that calls, or serve the whole chain of an authority they know. A "
            "device that looks into TLS shows a certificate of its own."))};
}

std::vector<Problem> failure(const TlsReport& tls, const QString& host, const QString& place)
{
    switch (tls.outcome) {
    case TlsSeen::NotAsked:
        return {};
    case TlsSeen::Completed:
        return isFlawless(tls) ? std::vector<Problem>() : flaw(tls, host);
    case TlsSeen::TimedOut:
        return {
            probeText(QT_TRANSLATE_NOOP("Probe", "%1 takes the connection, and nothing answers the handshake."), {place}),
            probeText(QT_TRANSLATE_NOOP("Probe",
                "A device on the way may take connections in the site's place, or drop large packets; or what listens "
                "hangs."))};
    case TlsSeen::Closed:
    case TlsSeen::Failed:
        return {probeText(QT_TRANSLATE_NOOP("Probe", "The TLS handshake with %1 does not come about."), {place}),
            probeText(QT_TRANSLATE_NOOP("Probe",
                "The site may speak only versions of TLS that this machine does not, a device on the way may break it off, "
                "or what listens does not speak TLS."))};
    case TlsSeen::NotPossible:
        return {probeText(QT_TRANSLATE_NOOP("Probe", "The certificate of %1 could not be looked at."), {host})};
    }
    return {};
}

void judge(ProbeLine& line, const TlsReport& tls, const Hop& hop, const QString& host)
{
    if (tls.outcome == TlsSeen::NotPossible)
        return;
    switch (hop.verdict) {
    case HopVerdict::Unknown:
        return;
    case HopVerdict::Pass:
    case HopVerdict::Warn:
        line.verdict = line.works ? ProbeVerdict::Agrees : ProbeVerdict::Differs;
        return;
    case HopVerdict::Block:
        break;
    }
    if (tls.outcome != TlsSeen::Completed)
        return;
    line.verdict = tls.coversHost ? ProbeVerdict::Differs : ProbeVerdict::Agrees;
    if (tls.coversHost)
        line.meaning.insert(line.meaning.begin(),
            probeText(QT_TRANSLATE_NOOP("Probe",
                          "The plan says that the certificate does not cover %1, and the one shown does: its names in the "
                          "plan are "
                          "out of date."),
                {host}));
}

}

ProbeLine tlsLine(const ProbeReport& report, const PortReport& port, const ProbeExpectation* expectation)
{
    const TlsReport& tls = port.tls;
    const Hop* hop = hopOf(expectation, Stage::Tls);
    ProbeLine line {.step = ProbeStep::Tls,
        .about = placeOf(report, port),
        .plan = hop ? hop->because : std::vector<Problem>(),
        .seen = seen(tls),
        .works = isFlawless(tls),
        .hop = indexOf(expectation, hop),
        .took = {},
        .meaning = {},
        .facts = {QStringLiteral("KUDU-13")}};
    if (hop)
        line.facts << hop->facts;
    if (tls.outcome == TlsSeen::NotAsked) {
        line.verdict = ProbeVerdict::NotReached;
        return line;
    }
    line.took = tls.took;
    line.meaning = failure(tls, report.question.host, line.about);
    if (hop)
        judge(line, tls, *hop, report.question.host);
    return line;
}

}
