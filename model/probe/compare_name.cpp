#include "model/azure/address_space.h"
#include "model/probe/compare_steps.h"
#include "model/reach/walk.h"

#include <algorithm>

namespace ase {

namespace {

std::vector<Problem> planned(const ProbeExpectation& expectation)
{
    const QStringList values {expectation.host, namesOf(expectation.addresses), expectation.caller};
    std::vector<Problem> told;
    switch (expectation.name) {
    case NameOutcome::Found:
        told = {probeText(QT_TRANSLATE_NOOP("Probe", "%1 resolves to %2."), values)};
        break;
    case NameOutcome::NoSuchName:
        told = {probeText(QT_TRANSLATE_NOOP("Probe", "%1 does not resolve: there is no such name where %3 asks."), values)};
        break;
    case NameOutcome::NoAnswer:
        told = {probeText(QT_TRANSLATE_NOOP("Probe", "%1 does not resolve: no name server that %3 asks answers."), values)};
        break;
    case NameOutcome::CannotTell:
        told = {probeText(QT_TRANSLATE_NOOP("Probe", "It cannot be told what %1 resolves to."), values)};
        break;
    }
    if (*expectation.nameDecides.text)
        told.push_back(expectation.nameDecides);
    return told;
}

std::vector<Problem> seen(const NameReport& name)
{
    const QStringList values {namesOf(name.addresses), name.error, textOf(name.took)};
    std::vector<Problem> told;
    switch (name.outcome) {
    case NameSeen::NotAsked:
        return {};
    case NameSeen::Found:
        told = {probeText(QT_TRANSLATE_NOOP("Probe", "It resolves to %1."), values)};
        break;
    case NameSeen::NoSuchName:
        told = {probeText(QT_TRANSLATE_NOOP("Probe", "There is no such name."))};
        break;
    case NameSeen::NoAddress:
        told = {probeText(
            QT_TRANSLATE_NOOP("Probe", "No address came: the name has none, or the name server does not answer."))};
        break;
    case NameSeen::TimedOut:
        told = {probeText(QT_TRANSLATE_NOOP("Probe", "No name server answered within %3."), values)};
        break;
    case NameSeen::Failed:
        told = {probeText(QT_TRANSLATE_NOOP("Probe", "The lookup failed: %2."), values)};
        break;
    }
    if (!name.aliases.isEmpty())
        told.push_back(
            probeText(QT_TRANSLATE_NOOP("Probe", "It leads over %1."), {name.aliases.join(QStringLiteral(", "))}));
    return told;
}

bool anyPrivate(const std::vector<Address>& addresses)
{
    return std::any_of(addresses.begin(), addresses.end(), isPrivateAddress);
}

/// Whether the Internet has one of them: neither private nor of the machine itself.
bool anyPublic(const std::vector<Address>& addresses)
{
    const auto& blocks = azure::outsideInternetBlocks();
    return std::any_of(addresses.begin(), addresses.end(), [&](const Address& address) {
        return std::none_of(blocks.begin(), blocks.end(), [&](const Prefix& block) { return block.contains(address); });
    });
}

/// Another address than the plan's.
std::vector<Problem> otherAddress(const ProbeExpectation& expectation, const std::vector<Address>& got)
{
    const QStringList values {namesOf(expectation.addresses), expectation.host, namesOf(got)};
    if (anyPrivate(expectation.addresses) && anyPublic(got))
        return {probeText(QT_TRANSLATE_NOOP("Probe",
                              "The plan says %1 for %2, and this machine got %3, which is public: its name servers do not "
                              "use the private zone."),
                    values),
            probeText(QT_TRANSLATE_NOOP("Probe",
                "Link the zone to the network the name servers stand in, or have them forward its suffix to a server that "
                "answers from it."))};
    if (anyPublic(expectation.addresses) && anyPrivate(got))
        return {probeText(
            QT_TRANSLATE_NOOP("Probe",
                "The plan says %1 for %2, and this machine got %3, which is private: a private zone, a name server or "
                "a hosts file answers here in place of public DNS."),
            values)};
    return {
        probeText(QT_TRANSLATE_NOOP("Probe",
                      "The plan says %1 for %2, and this machine got %3: another record, zone or hosts file answers here."),
            values)};
}

/// No address, where the plan has one.
std::vector<Problem> noAddress(const ProbeExpectation& expectation, const NameReport& name)
{
    const QStringList values {namesOf(expectation.addresses), expectation.host};
    if (name.outcome == NameSeen::NoAddress)
        return {
            probeText(QT_TRANSLATE_NOOP("Probe",
                          "The plan says %1 for %2, and this machine got no address: the name has none there, or the name "
                          "server does not answer."),
                values),
            probeText(QT_TRANSLATE_NOOP("Probe",
                "See that the name server stands at that address, that port 53 is open on the way, and that its zone has a "
                "record of type A."))};
    if (name.outcome == NameSeen::NoSuchName)
        return {probeText(QT_TRANSLATE_NOOP("Probe",
                              "The plan says %1 for %2, and for this machine the name has no address: its name servers do "
                              "not know the record, or not the zone."),
                    values),
            probeText(QT_TRANSLATE_NOOP("Probe",
                "Link the zone to the network the name servers stand in, or have them forward its suffix to a server that "
                "answers from it."))};
    return {
        probeText(QT_TRANSLATE_NOOP("Probe", "The plan says %1 for %2, and no name server answered this machine."), values),
        probeText(QT_TRANSLATE_NOOP(
            "Probe", "The name server is down, is not at that address, or port 53 is closed on the way there or back."))};
}

void judge(ProbeLine& line, const NameReport& name, const ProbeExpectation& expectation)
{
    if (expectation.name == NameOutcome::CannotTell)
        return;
    const bool found = name.outcome == NameSeen::Found;
    if (expectation.name != NameOutcome::Found) {
        line.verdict = found ? ProbeVerdict::Differs : ProbeVerdict::Agrees;
        if (found)
            line.meaning = {
                probeText(QT_TRANSLATE_NOOP("Probe", "The plan says that %1 does not resolve, and this machine got %2."),
                    {expectation.host, namesOf(name.addresses)}),
                probeText(QT_TRANSLATE_NOOP("Probe",
                    "A record, a zone's link or a hosts file is missing in the plan, or this machine asks other "
                    "name servers than the caller."))};
        return;
    }
    const auto& expected = expectation.addresses;
    const bool same = found && std::all_of(name.addresses.begin(), name.addresses.end(), [&](const Address& address) {
        return std::find(expected.begin(), expected.end(), address) != expected.end();
    });
    line.verdict = same ? ProbeVerdict::Agrees : ProbeVerdict::Differs;
    if (!same)
        line.meaning = found ? otherAddress(expectation, name.addresses) : noAddress(expectation, name);
}

}

ProbeLine nameLine(const ProbeReport& report, const ProbeExpectation* expectation)
{
    const NameReport& name = report.name;
    ProbeLine line {.step = ProbeStep::Name,
        .about = report.question.host,
        .plan = expectation ? planned(*expectation) : std::vector<Problem>(),
        .seen = seen(name),
        .works = name.outcome == NameSeen::Found,
        .hop = indexOf(expectation, hopOf(expectation, Stage::Name)),
        .took = {},
        .meaning = {},
        .facts = {QStringLiteral("KUDU-04")}};
    if (name.outcome == NameSeen::NotAsked) {
        line.verdict = ProbeVerdict::NotReached;
        return line;
    }
    line.took = name.took;
    if (expectation)
        judge(line, name, *expectation);
    const Hop* hop = hopOf(expectation, Stage::Name);
    if (hop && hop->verdict == HopVerdict::Block && line.verdict == ProbeVerdict::Agrees)
        line.works = false; // it may resolve, but leads elsewhere
    if (!line.works && line.meaning.empty())
        line.meaning = {
            probeText(QT_TRANSLATE_NOOP("Probe", "%1 does not lead this machine to the site."), {report.question.host})};
    return line;
}

ProbeLine proxyLine(const ProbeReport& report)
{
    return {.step = ProbeStep::Proxy,
        .about = report.question.host,
        .plan = {},
        .seen = {report.proxy.isEmpty()
                ? probeText(QT_TRANSLATE_NOOP("Probe", "The system names no proxy for this host."))
                : probeText(QT_TRANSLATE_NOOP("Probe",
                                "The system names the proxy %1: the request goes through it, the connections were tried "
                                "without it."),
                    {report.proxy})},
        .hop = {},
        .took = {},
        .meaning = {},
        .facts = {QStringLiteral("KUDU-06")}};
}

}
