#include "model/probe/probe_compare.h"

#include "model/probe/compare_steps.h"

#include <algorithm>

namespace ase {

namespace {

bool isAbout(const ProbeExpectation& expectation, const ProbeQuestion& question)
{
    return expectation.host.compare(question.host, Qt::CaseInsensitive) == 0 && expectation.endpoint == question.endpoint;
}

bool asksHttp(const ProbeQuestion& question)
{
    return std::any_of(question.ports.begin(), question.ports.end(), [](const ProbePort& port) { return port.http; });
}

/// The ports that were asked; of a name without address those that would have been.
std::vector<PortReport> portsOf(const ProbeReport& report)
{
    if (!report.ports.empty() || !report.finished)
        return report.ports;
    std::vector<PortReport> ports;
    for (const ProbePort& port : report.question.ports)
        ports.push_back({.address = {}, .proxy = {}, .port = port, .from = {}, .error = {}, .tls = {}, .http = {}});
    return ports;
}

std::vector<ProbeLine> linesOf(const ProbeReport& report, const ProbeExpectation* expectation)
{
    std::vector<ProbeLine> lines;
    if (!addressMeant(report.question.host))
        lines.push_back(nameLine(report, expectation));
    if (asksHttp(report.question))
        lines.push_back(proxyLine(report));
    for (const PortReport& port : portsOf(report)) {
        lines.push_back(connectLine(report, port, expectation));
        if (port.port.tls)
            lines.push_back(tlsLine(report, port, expectation));
        if (port.port.http)
            lines.push_back(httpLine(report, port, expectation));
    }
    return lines;
}

/// Where the plan would stop a caller that this machine cannot tell, as it bears no credentials.
const Hop* unseenBlock(const ProbeExpectation* expectation)
{
    const auto blockedAt = expectation ? expectation->trace.blockedAt : std::nullopt;
    return blockedAt ? &expectation->trace.hops[*blockedAt] : nullptr;
}

void concludeWell(ProbeComparison& comparison, const ProbeReport& report, const ProbeExpectation* expectation)
{
    const QString host = report.question.host;
    comparison.outcome = report.cancelled ? ProbeOutcome::Broken : ProbeOutcome::Works;
    if (report.cancelled) {
        comparison.headline =
            probeText(QT_TRANSLATE_NOOP("Probe", "Cancelled. Until then nothing differed and nothing failed."));
        return;
    }
    if (!expectation) {
        comparison.headline = probeText(QT_TRANSLATE_NOOP("Probe", "%1 answers this machine."), {host});
        return;
    }
    comparison.headline =
        probeText(QT_TRANSLATE_NOOP("Probe", "%1 answers this machine, and nothing differs from the plan."), {host});
    if (const Hop* block = unseenBlock(expectation))
        comparison.diagnosis = {probeText(
            QT_TRANSLATE_NOOP("Probe",
                "The plan stops %1 at link %2, %3: that shows only to one who signs in, or who stands where the caller "
                "does."),
            {expectation->caller, numberOf(*expectation, *block), wordOf(block->stage)})};
}

void concludeBadly(
    ProbeComparison& comparison, const ProbeLine& line, const ProbeReport& report, const ProbeExpectation* expectation)
{
    comparison.facts = line.facts;
    comparison.facts.removeDuplicates();
    comparison.diagnosis = line.meaning;
    if (line.verdict == ProbeVerdict::Agrees && line.hop) {
        comparison.outcome = ProbeOutcome::EndsAsPlanned;
        const Hop& hop = expectation->trace.hops[*line.hop];
        comparison.headline = probeText(QT_TRANSLATE_NOOP("Probe", "It ends where the plan says: at link %1, %2."),
            {numberOf(*expectation, hop), wordOf(hop.stage)});
        comparison.diagnosis = hop.because;
        return;
    }
    comparison.outcome = line.verdict == ProbeVerdict::Differs ? ProbeOutcome::Differs : ProbeOutcome::Fails;
    if (comparison.diagnosis.empty())
        return;
    comparison.headline = comparison.diagnosis.front();
    comparison.diagnosis.erase(comparison.diagnosis.begin());
    if (comparison.outcome == ProbeOutcome::Differs && !expectation->caller.isEmpty())
        comparison.diagnosis.push_back(
            probeText(QT_TRANSLATE_NOOP(
                          "Probe", "The plan answers for %1. If machine %2 does not stand there, they may both be right."),
                {expectation->caller, report.machine}));
}

/// A caller that uses the system's proxy may get where the machine itself does not.
void addProxyWay(ProbeComparison& comparison, const ProbeReport& report)
{
    if (report.ports.empty() || report.ports.back().proxy.isEmpty())
        return;
    if (report.ports.back().http.outcome == HttpSeen::Answered)
        comparison.diagnosis.push_back(
            probeText(QT_TRANSLATE_NOOP("Probe", "Through the proxy %1 the site answers: programs that use it get there."),
                {report.proxy}));
}

}

const Hop* hopOf(const ProbeExpectation* expectation, Stage stage)
{
    if (!expectation)
        return nullptr;
    const auto& hops = expectation->trace.hops;
    const auto found = std::find_if(hops.begin(), hops.end(), [&](const Hop& hop) { return hop.stage == stage; });
    return found == hops.end() ? nullptr : &*found;
}

std::optional<std::size_t> indexOf(const ProbeExpectation* expectation, const Hop* hop)
{
    if (!expectation || !hop)
        return std::nullopt;
    return std::size_t(hop - expectation->trace.hops.data());
}

QString numberOf(const ProbeExpectation& expectation, const Hop& hop)
{
    return QString::number(&hop - expectation.trace.hops.data() + 1);
}

QString placeOf(const ProbeReport& report, const PortReport& port)
{
    const bool isReached = port.outcome != ConnectSeen::NotAsked || !report.name.addresses.empty();
    const QString where = isReached && port.proxy.isEmpty() ? text(port.address) : report.question.host;
    return sentence(probeText(QT_TRANSLATE_NOOP("Probe", "%1, port %2"), {where, QString::number(port.port.port)}));
}

QString textOf(ProbeTime time)
{
    return sentence(probeText(QT_TRANSLATE_NOOP("Probe", "%1 ms"), {QString::number(time.count())}));
}

ProbeComparison compared(const ProbeReport& report, const ProbeExpectation* expectation)
{
    if (expectation && !isAbout(*expectation, report.question))
        expectation = nullptr;
    ProbeComparison comparison;
    comparison.lines = linesOf(report, expectation);
    const auto decides = std::find_if(comparison.lines.begin(), comparison.lines.end(), [](const ProbeLine& line) {
        return line.verdict == ProbeVerdict::Differs || (line.verdict != ProbeVerdict::NotReached && !line.works);
    });
    if (decides == comparison.lines.end()) {
        concludeWell(comparison, report, expectation);
        return comparison;
    }
    comparison.decides = std::size_t(decides - comparison.lines.begin());
    concludeBadly(comparison, *decides, report, expectation);
    addProxyWay(comparison, report);
    return comparison;
}

}
