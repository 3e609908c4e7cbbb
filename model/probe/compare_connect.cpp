#include "model/probe/compare_steps.h"
#include "model/reach/words.h"

#include <algorithm>

namespace ase {

namespace {

/// Links that decide whether a connection comes about. An environment that is ill may take it, and say so later.
bool isOnTheWay(Stage stage)
{
    switch (stage) {
    case Stage::SourceNsg:
    case Stage::Route:
    case Stage::Peering:
    case Stage::Gateway:
    case Stage::Appliance:
    case Stage::ProxyNsg:
    case Stage::TargetNsg:
    case Stage::AseNsg:
    case Stage::Health:
    case Stage::ReturnRoute:
        return true;
    case Stage::ControlPlane:
    case Stage::Name:
    case Stage::Tls:
    case Stage::Access:
    case Stage::Authentication:
    case Stage::Operation:
        return false;
    }
    return false;
}

/// The links between a name and a certificate, and the one that decides.
struct Way {
    QStringList words; ///< of its links, each once
    const Hop* worst = nullptr; ///< the first that blocks, else the first that cannot be told, else the last
    HopVerdict verdict = HopVerdict::Unknown;
};

Way wayOf(const ProbeExpectation& expectation)
{
    Way way;
    for (const Hop& hop : expectation.trace.hops) {
        if (!isOnTheWay(hop.stage))
            continue;
        way.words << wordOf(hop.stage);
        const bool decided = way.worst && way.worst->verdict == HopVerdict::Block;
        const bool better = way.worst && way.worst->verdict == HopVerdict::Unknown && hop.verdict != HopVerdict::Block;
        if (!decided && !better)
            way.worst = &hop;
    }
    way.words.removeDuplicates();
    if (way.worst)
        way.verdict = way.worst->verdict;
    return way;
}

std::vector<Problem> planned(const ProbeExpectation& expectation, const Way& way)
{
    if (!way.worst)
        return {};
    const QStringList values {
        numberOf(expectation, *way.worst), wordOf(way.worst->stage), way.words.join(QStringLiteral(", "))};
    std::vector<Problem> told;
    switch (way.verdict) {
    case HopVerdict::Pass:
    case HopVerdict::Warn:
        return {probeText(QT_TRANSLATE_NOOP("Probe", "It is let through: %3."), values)};
    case HopVerdict::Unknown:
        told = {probeText(QT_TRANSLATE_NOOP("Probe", "It cannot be told, at link %1, %2."), values)};
        break;
    case HopVerdict::Block:
        told = {probeText(QT_TRANSLATE_NOOP("Probe", "It is blocked at link %1, %2."), values)};
        break;
    }
    if (!way.worst->because.empty())
        told.push_back(way.worst->because.front());
    return told;
}

std::vector<Problem> seen(const PortReport& port)
{
    const QStringList values {textOf(port.took), port.error, port.from ? text(*port.from) : QString()};
    switch (port.outcome) {
    case ConnectSeen::NotAsked:
        return {};
    case ConnectSeen::Connected:
        if (port.proxy.isEmpty() && port.from)
            return {probeText(QT_TRANSLATE_NOOP("Probe", "Connected, from %3."), values)};
        return {probeText(QT_TRANSLATE_NOOP("Probe", "Connected."))};
    case ConnectSeen::Refused:
        return {probeText(QT_TRANSLATE_NOOP("Probe", "Refused: something answered with a reset."))};
    case ConnectSeen::TimedOut:
        return {probeText(QT_TRANSLATE_NOOP("Probe", "Silence: nothing answered within %1."), values)};
    case ConnectSeen::Unreachable:
        return {probeText(QT_TRANSLATE_NOOP("Probe", "No way there, this machine or a router says: %2."), values)};
    case ConnectSeen::Failed:
        return {probeText(QT_TRANSLATE_NOOP("Probe", "It failed: %2."), values)};
    }
    return {};
}

/// What a connection that did not come about tells by itself.
std::vector<Problem> failure(const PortReport& port, const QString& place)
{
    switch (port.outcome) {
    case ConnectSeen::NotAsked:
    case ConnectSeen::Connected:
        return {};
    case ConnectSeen::Refused:
        return {probeText(QT_TRANSLATE_NOOP("Probe", "%1 refused the connection: the way there and back is open."), {place}),
            probeText(QT_TRANSLATE_NOOP("Probe",
                "Nobody listens at the port, or a firewall on the way answers with a reset. A security group of Azure drops "
                "silently and never refuses."))};
    case ConnectSeen::TimedOut:
        return {probeText(QT_TRANSLATE_NOOP("Probe",
                              "Nothing answered the connection to %1: packets are dropped on the way there, or the replies "
                              "on their way back."),
                    {place}),
            probeText(QT_TRANSLATE_NOOP("Probe",
                "Look at the firewall before this machine, the effective routes of its subnet, the security groups of both "
                "ends, and the return route."))};
    case ConnectSeen::Unreachable:
        return {probeText(
            QT_TRANSLATE_NOOP("Probe", "There is no way to %1, this machine or a router says: %2."), {place, port.error})};
    case ConnectSeen::Failed:
        return {probeText(QT_TRANSLATE_NOOP("Probe", "The connection to %1 failed: %2."), {place, port.error})};
    }
    return {};
}

/// The headline of a difference, before what the failure tells by itself.
Problem difference(const PortReport& port, const Way& way, const ProbeExpectation& expectation, const QString& place)
{
    const QString at = numberOf(expectation, *way.worst);
    const QStringList values {place, at, wordOf(way.worst->stage)};
    if (port.outcome == ConnectSeen::Connected)
        return probeText(QT_TRANSLATE_NOOP("Probe",
                             "The plan blocks the connection to %1 at link %2, %3, and it came about: the network lets more "
                             "through than the plan, or this machine does not stand where the caller does."),
            values);
    if (way.verdict == HopVerdict::Block)
        return probeText(QT_TRANSLATE_NOOP("Probe",
                             "The plan blocks the connection to %1 at link %2, %3, which would be silence, and something "
                             "refused it: the packets got further than the plan says."),
            values);
    if (port.outcome == ConnectSeen::TimedOut)
        return probeText(
            QT_TRANSLATE_NOOP("Probe", "The plan lets the connection to %1 through, and nothing answered it."), values);
    if (port.outcome == ConnectSeen::Refused)
        return probeText(
            QT_TRANSLATE_NOOP("Probe", "The plan lets the connection to %1 through, and it was refused."), values);
    return probeText(
        QT_TRANSLATE_NOOP("Probe", "The plan lets the connection to %1 through, and it did not come about."), values);
}

/// Whether a link that blocks would look as it was seen. Facts: KUDU-09, KUDU-11.
bool isExpectedOfBlock(Stage stage, ConnectSeen outcome)
{
    if (outcome == ConnectSeen::Refused)
        return stage == Stage::Appliance || stage == Stage::Health;
    return true;
}

/// Whether the plan lets other ports of the endpoint through, and not surely this one.
bool isLeftOut(const Trace& trace, std::uint16_t port)
{
    return !trace.through.isEmpty() && portsOf(trace.asked).contains(port) && !portsOf(trace.through).contains(port);
}

void judge(ProbeLine& line, const PortReport& port, const ProbeExpectation& expectation, const Way& way)
{
    if (!way.worst || way.verdict == HopVerdict::Unknown || isLeftOut(expectation.trace, port.port.port))
        return;
    const bool connected = port.outcome == ConnectSeen::Connected;
    if (way.verdict != HopVerdict::Block)
        line.verdict = connected ? ProbeVerdict::Agrees : ProbeVerdict::Differs;
    else if (connected)
        line.verdict = way.worst->stage == Stage::Health ? ProbeVerdict::NotTold : ProbeVerdict::Differs;
    else
        line.verdict = isExpectedOfBlock(way.worst->stage, port.outcome) ? ProbeVerdict::Agrees : ProbeVerdict::Differs;
    if (line.verdict == ProbeVerdict::Differs)
        line.meaning.insert(line.meaning.begin(), difference(port, way, expectation, line.about));
}

/// Whether the trace speaks of this address: the one its name led to.
bool isTraced(const PortReport& port, const ProbeExpectation& expectation)
{
    const Hop* name = hopOf(&expectation, Stage::Name);
    const auto& expected = expectation.addresses;
    return port.proxy.isEmpty() && (!name || name->verdict != HopVerdict::Block)
        && std::find(expected.begin(), expected.end(), port.address) != expected.end();
}

/// Of an address of IPv6 on a machine without it, where another address of the name is reached: programs take that one.
bool isNoLoss(const ProbeReport& report, const PortReport& port)
{
    return port.outcome == ConnectSeen::Unreachable && port.address.family() == Family::V6
        && std::any_of(report.ports.begin(), report.ports.end(), [&](const PortReport& other) {
               return other.port.port == port.port.port && other.outcome == ConnectSeen::Connected;
           });
}

}

ProbeLine connectLine(const ProbeReport& report, const PortReport& port, const ProbeExpectation* expectation)
{
    ProbeLine line {.step = ProbeStep::Connect,
        .about = placeOf(report, port),
        .plan = {},
        .seen = seen(port),
        .works = port.outcome == ConnectSeen::Connected,
        .hop = {},
        .took = {},
        .meaning = {},
        .facts = {QStringLiteral("KUDU-05")}};
    const bool notAsked = port.outcome == ConnectSeen::NotAsked;
    Way way;
    if (expectation && (notAsked || isTraced(port, *expectation))) {
        way = wayOf(*expectation);
        line.plan = planned(*expectation, way);
        line.hop = indexOf(expectation, way.worst);
        line.facts << (way.worst ? way.worst->facts : QStringList());
    }
    if (notAsked) {
        line.verdict = ProbeVerdict::NotReached;
        return line;
    }
    line.took = port.took;
    line.meaning = failure(port, line.about);
    if (isNoLoss(report, port))
        line.works = true;
    else if (expectation)
        judge(line, port, *expectation, way);
    return line;
}

}
