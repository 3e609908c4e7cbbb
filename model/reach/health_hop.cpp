#include "model/azure/services.h"
#include "model/network/health.h"
#include "model/network/next_hop.h"
#include "model/reach/site_hops.h"
#include "model/reach/words.h"

#include <algorithm>

namespace ase {

namespace {

constexpr const char* healthy = QT_TRANSLATE_NOOP("Reach", "Everything that environment %1 depends on gets through.");
constexpr const char* probeDenied = QT_TRANSLATE_NOOP("Reach",
    "The health probe of the load balancer is denied at subnet %1: the instances count as unhealthy, and callers get no "
    "answer.");
constexpr const char* dependencyDenied =
    QT_TRANSLATE_NOOP("Reach", "Environment %1 depends on %2, which are denied: it answers until Azure suspends it.");
constexpr const char* dependencyUnknown =
    QT_TRANSLATE_NOOP("Reach", "Environment %1 depends on %2, and it is not known whether they get through.");
constexpr const char* managementAstray = QT_TRANSLATE_NOOP("Reach",
    "The default route of subnet %1 does not lead to the Internet, and answers to Azure's management follow it: the "
    "environment answers until Azure suspends it.");
constexpr const char* endpointLacks = QT_TRANSLATE_NOOP("Reach",
    "Subnet %1 sends everything to an appliance and lacks the service endpoint %2, without which the environment stops.");

/// "packets from AppServiceManagement on port 454-455", "packets to Sql on port 1433".
Problem wordsOf(const azure::RequiredFlow& flow)
{
    const auto peer = [&] {
        switch (flow.peer) {
        case azure::Peer::Tag:
            return QString(flow.tag);
        case azure::Peer::Subnet:
            return sentence(because(QT_TRANSLATE_NOOP("Reach", "its own subnet")));
        case azure::Peer::Any:
        case azure::Peer::Clients:
            break;
        }
        return sentence(because(QT_TRANSLATE_NOOP("Reach", "any address")));
    };
    return because(flow.direction == Direction::Inbound ? QT_TRANSLATE_NOOP("Reach", "packets from %1 on port %2")
                                                        : QT_TRANSLATE_NOOP("Reach", "packets to %1 on port %2"),
        {peer(), textOf(azure::portSet(flow.ports))});
}

bool isPlatformFlow(const FlowHealth& flow)
{
    return flow.asked && flow.flow->need == azure::Need::Required;
}

/// What of a flow that is blocked the group drops.
FlowSet deniedPart(
    const Reading& reading, EnvironmentId environment, const EnvironmentHealth& health, const FlowHealth& flow)
{
    const AddressSet instances = instanceAddresses(reading, environment);
    const FlowSet packets = packetsOf(
        *flow.flow, instances, virtualNetworkTag(reading, *health.subnet), declaredClients(reading), reading.serviceTags());
    return verdictOf(securityList(reading, *health.subnet, flow.flow->direction), packets).blocked;
}

void worsen(Hop& hop, HopVerdict verdict)
{
    const auto weight = [](HopVerdict one) {
        return one == HopVerdict::Unknown ? 1 : one == HopVerdict::Warn ? 2 : int(one);
    };
    if (weight(verdict) > weight(hop.verdict))
        hop.verdict = verdict;
}

void tellFlows(const Reading& reading, EnvironmentId id, const EnvironmentHealth& health, Hop& hop)
{
    const Environment& environment = *reading.find(id);
    const QString name = textOf(environment.name);
    for (const FlowHealth& flow : health.flows) {
        if (!isPlatformFlow(flow) || flow.state == FlowState::Holds)
            continue;
        const QString fact = QLatin1String(flow.flow->fact);
        hop.facts << fact;
        const bool unknown = flow.state == FlowState::CannotTell;
        const bool probe = environment.generation == Generation::V3;
        worsen(hop, unknown ? HopVerdict::Unknown : probe ? HopVerdict::Block : HopVerdict::Warn);
        if (unknown)
            hop.because.push_back(because(dependencyUnknown, {name, sentence(wordsOf(*flow.flow))}));
        else if (probe && health.subnet)
            hop.because.push_back(because(probeDenied, {nameIn(reading, *health.subnet)}));
        else
            hop.because.push_back(because(dependencyDenied, {name, sentence(wordsOf(*flow.flow))}));
        if (unknown || hop.evidence || flow.blockedBy.empty())
            continue;
        hop.evidenceName = flow.blockedBy.front().name;
        if (flow.blockedBy.front().id)
            hop.evidence = *flow.blockedBy.front().id;
        hop.sample = flow.sample;
        if (health.group && health.subnet)
            hop.dropped =
                DroppedByGroup {*health.group, flow.flow->direction, health.subnet, deniedPart(reading, id, health, flow)};
    }
}

/// Facts: V-084 to V-086.
void tellRoutes(const Reading& reading, const Environment& environment, SubnetId subnet, Hop& hop)
{
    if (environment.generation == Generation::V3)
        return;
    const auto routes = sharedRoutes(reading, subnet);
    const EffectiveRoute* route = defaultRouteOf(*routes);
    if (!route || route->hop == azure::NextHop::Internet)
        return;
    const QString name = nameIn(reading, subnet);
    if (environment.generation == Generation::V1 || !managementGoesToInternet(*routes)) {
        worsen(hop, HopVerdict::Warn);
        hop.facts << QStringLiteral("FT-04");
        hop.evidence = route->part;
        hop.because.push_back(because(managementAstray, {name}));
    }
    const auto& endpoints = reading.find(subnet)->serviceEndpoints;
    for (const QLatin1String needed : azure::requiredTunnelEndpoints) {
        if (std::any_of(endpoints.begin(), endpoints.end(),
                [&](const ServiceEndpoint& one) { return one.service.compare(needed, Qt::CaseInsensitive) == 0; }))
            continue;
        worsen(hop, HopVerdict::Warn);
        hop.facts << QStringLiteral("OUT-V2-09");
        hop.because.push_back(because(endpointLacks, {name, needed}));
    }
}

}

std::optional<Hop> healthHop(const Reading& reading, EnvironmentId id)
{
    const Environment* environment = reading.find(id);
    if (!environment || !environment->subnet)
        return std::nullopt;
    Hop hop {.stage = Stage::Health, .part = PartId(id), .facts = {QStringLiteral("KUDU-11")}};
    const EnvironmentHealth health = healthOf(reading, id);
    tellFlows(reading, id, health, hop);
    tellRoutes(reading, *environment, *environment->subnet, hop);
    if (!health.doubts.empty())
        worsen(hop, HopVerdict::Unknown);
    hop.because.insert(hop.because.end(), health.doubts.begin(), health.doubts.end());
    if (hop.verdict == HopVerdict::Pass)
        hop.because.push_back(because(healthy, {textOf(environment->name)}));
    return hop;
}

Outcome HealthOutcomeOf::answer(const Reading& reading) const
{
    Outcome outcome;
    if (const auto hop = healthHop(reading, environment)) {
        outcome.take(*hop);
        outcome.degraded = hop->verdict == HopVerdict::Warn;
    }
    return outcome;
}

}
