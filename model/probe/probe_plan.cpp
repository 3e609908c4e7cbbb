#include "model/probe/probe_plan.h"

#include "model/network/site_names.h"
#include "model/probe/probe_words.h"
#include "model/reach/dial_hop.h"
#include "model/reach/target.h"

namespace ase {

namespace {

NameAnswer nameAnswer(const Reading& reading, const Origin& origin, const QString& host)
{
    Asker asker {.standing = origin.standing, .hosts = origin.hosts};
    if (origin.dialsInto)
        asker = dialledAsker(reading, *origin.dialsInto);
    return resolveName(reading, asker, host);
}

void takeName(const Reading& reading, const Origin& origin, ProbeExpectation& expectation)
{
    const NameAnswer answer = nameAnswer(reading, origin, expectation.host);
    expectation.name = answer.outcome;
    expectation.addresses = answer.addresses;
    if (!answer.steps.empty())
        expectation.nameDecides = answer.steps.back().what;
}

QStringList certificateNames(const Reading& reading, const Target& target)
{
    const Environment* environment = target.environment ? reading.find(*target.environment) : nullptr;
    const QString suffix = environment ? ownSuffix(*environment) : QString();
    if (suffix.isEmpty() || !target.host.endsWith(u'.' + suffix, Qt::CaseInsensitive))
        return {};
    return {environment->certificateNames.begin(), environment->certificateNames.end()};
}

}

Result<ProbeExpectation> expectationOf(const Reading& reading, const TraceQuery& query, const Trace& trace)
{
    const auto origin = originOf(reading, query.from);
    if (!origin)
        return origin.error();
    const auto target = targetOf(reading, query, *origin);
    if (!target)
        return target.error();
    ProbeExpectation expectation {.trace = trace,
        .endpoint = query.endpoint,
        .generation = target->generation,
        .caller = origin->name,
        .host = target->host,
        .addresses = {},
        .nameDecides = {},
        .certificateNames = certificateNames(reading, *target)};
    if (!expectation.host.isEmpty()) {
        takeName(reading, *origin, expectation);
        return expectation;
    }
    if (!target->address)
        return probeText(
            QT_TRANSLATE_NOOP("Probe", "The plan knows neither a name nor an address of %1: it cannot be asked."),
            {target->name});
    expectation.host = text(*target->address);
    expectation.name = NameOutcome::Found;
    expectation.addresses = {*target->address};
    return expectation;
}

Result<ProbeQuestion> probeOf(const ProbeExpectation& expectation, const QString& nameServer)
{
    return probeMeant(expectation.host, expectation.endpoint, nameServer, expectation.generation);
}

}
