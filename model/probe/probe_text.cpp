#include "model/probe/probe_text.h"

#include "model/probe/probe_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ase {

namespace {

QString say(const char* text, QStringList values = {})
{
    return sentence(probeText(text, std::move(values)));
}

QString portNames(const ProbeQuestion& question)
{
    QStringList ports;
    for (const ProbePort& port : question.ports)
        ports << QString::number(port.port);
    return ports.join(QStringLiteral(", "));
}

/// A line under a heading, its own lines drawn in.
void add(QString& text, const QString& heading, const std::vector<Problem>& told)
{
    for (std::size_t at = 0; at < told.size(); ++at)
        text += (at ? QString(6, u' ') : QStringLiteral("    ") + heading + u' ') + sentence(told[at]) + u'\n';
}

QString headText(const ProbeReport& report, const ProbeExpectation* expectation)
{
    const ProbeQuestion& question = report.question;
    QString head = say(QT_TRANSLATE_NOOP("Probe", "Live probe of %1, endpoint %2, port %3"),
                       {question.host, nameOf(question.endpoint), portNames(question)})
        + u'\n';
    head += say(QT_TRANSLATE_NOOP("Probe", "Asked from machine %1 at %2 UTC"),
                {report.machine, report.startedAt.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))})
        + u'\n';
    head += (question.nameServer
                    ? say(QT_TRANSLATE_NOOP("Probe", "Names were asked of name server %1"), {text(*question.nameServer)})
                    : say(QT_TRANSLATE_NOOP("Probe", "Names were asked of the system's resolver")))
        + u'\n';
    if (expectation)
        head += say(QT_TRANSLATE_NOOP("Probe", "The plan answers for caller %1"), {expectation->caller}) + u'\n';
    return head;
}

QString chainText(const PortReport& port)
{
    QString text;
    int number = 0;
    for (const CertificateSeen& one : port.tls.chain)
        text += QStringLiteral("      ")
            + say(QT_TRANSLATE_NOOP("Probe", "%1. %2, issued by %3, %4 to %5"),
                {QString::number(++number), one.subject, one.issuer, one.validFrom.toString(Qt::ISODate),
                    one.validTo.toString(Qt::ISODate)})
            + u'\n';
    return text;
}

QString lineText(const ProbeLine& line, int number)
{
    QString told = QStringLiteral("%1. %2, %3: %4").arg(number).arg(wordOf(line.step), line.about, verdictWord(line));
    if (line.took)
        told += QStringLiteral(" (%1)").arg(say(QT_TRANSLATE_NOOP("Probe", "%1 ms"), {QString::number(line.took->count())}));
    told += u'\n';
    add(told, say(QT_TRANSLATE_NOOP("Probe", "plan:")), line.plan);
    add(told, say(QT_TRANSLATE_NOOP("Probe", "seen:")), line.seen);
    return told;
}

}

QString wordOf(ProbeStep step)
{
    switch (step) {
    case ProbeStep::Name:
        return say(QT_TRANSLATE_NOOP("Probe", "Name"));
    case ProbeStep::Proxy:
        return say(QT_TRANSLATE_NOOP("Probe", "Proxy"));
    case ProbeStep::Connect:
        return say(QT_TRANSLATE_NOOP("Probe", "Connection"));
    case ProbeStep::Tls:
        return say(QT_TRANSLATE_NOOP("Probe", "Certificate"));
    case ProbeStep::Http:
        return say(QT_TRANSLATE_NOOP("Probe", "Request"));
    }
    return {};
}

QString verdictWord(const ProbeLine& line)
{
    switch (line.verdict) {
    case ProbeVerdict::Agrees:
        return say(QT_TRANSLATE_NOOP("Probe", "agrees"));
    case ProbeVerdict::Differs:
        return say(QT_TRANSLATE_NOOP("Probe", "differs"));
    case ProbeVerdict::NotReached:
        return say(QT_TRANSLATE_NOOP("Probe", "not reached"));
    case ProbeVerdict::NotTold:
        break;
    }
    if (line.step == ProbeStep::Proxy)
        return say(QT_TRANSLATE_NOOP("Probe", "told"));
    return line.works ? say(QT_TRANSLATE_NOOP("Probe", "works")) : say(QT_TRANSLATE_NOOP("Probe", "fails"));
}

QString sentences(const std::vector<Problem>& problems)
{
    QStringList told;
    for (const Problem& problem : problems)
        told << sentence(problem);
    return told.join(u' ');
}

QString announcement(const ProbeQuestion& question)
{
    QStringList told;
    if (!addressMeant(question.host))
        told << (question.nameServer
                ? say(QT_TRANSLATE_NOOP("Probe", "Name server %1 is asked for %2."),
                    {text(*question.nameServer), question.host})
                : say(QT_TRANSLATE_NOOP("Probe", "The system's resolver is asked for %1."), {question.host}));
    told << say(QT_TRANSLATE_NOOP("Probe", "Connections go to %1 on port %2."), {question.host, portNames(question)});
    const auto any = [&](bool ProbePort::*what) {
        return std::any_of(question.ports.begin(), question.ports.end(), [&](const ProbePort& port) { return port.*what; });
    };
    if (any(&ProbePort::tls))
        told << say(QT_TRANSLATE_NOOP("Probe", "The certificate is looked at."));
    if (any(&ProbePort::http))
        told << say(QT_TRANSLATE_NOOP("Probe",
            "One request for the first page is sent, without credentials, through the system's proxy if it names one."));
    told << say(QT_TRANSLATE_NOOP("Probe", "Nothing else is contacted."));
    return told.join(u' ');
}

QString reportText(const ProbeReport& report, const ProbeExpectation* expectation)
{
    const ProbeComparison comparison = compared(report, expectation);
    QString text = headText(report, expectation) + u'\n' + sentence(comparison.headline) + u'\n';
    for (const Problem& one : comparison.diagnosis)
        text += sentence(one) + u'\n';
    if (!comparison.facts.isEmpty())
        text += say(QT_TRANSLATE_NOOP("Probe", "Facts: %1"), {comparison.facts.join(QStringLiteral(", "))}) + u'\n';
    if (report.cancelled)
        text += say(QT_TRANSLATE_NOOP("Probe", "The probe was cancelled.")) + u'\n';
    text += u'\n';
    int number = 0;
    for (const ProbeLine& line : comparison.lines)
        text += lineText(line, ++number);
    if (report.addressesLeftOut)
        text += say(QT_TRANSLATE_NOOP("Probe", "Further addresses that were not asked: %1"),
                    {QString::number(report.addressesLeftOut)})
            + u'\n';
    for (const PortReport& port : report.ports) {
        if (port.tls.chain.empty())
            continue;
        text += u'\n' + say(QT_TRANSLATE_NOOP("Probe", "Certificates shown on port %1:"), {QString::number(port.port.port)})
            + u'\n' + chainText(port);
    }
    return text;
}

}
