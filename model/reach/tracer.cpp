#include "model/reach/tracer.h"

#include "model/reach/words.h"

namespace ase {

Links askedBySite(const Reading& reading, const SiteCall& call, Detail detail)
{
    Links links(detail);
    links.add(tlsHop(reading, call));
    if (auto access = accessHop(reading, call)) {
        links.degradeIf(access->verdict == HopVerdict::Warn);
        links.add(std::move(access));
    }
    links.add(authenticationHop(reading, call));
    links.add(operationHop(reading, call));
    return links;
}

std::optional<Trace> tracedFromProxy(
    const Reading& reading, DeviceId proxy, const Target& target, const Endpoint& endpoint, SignIn signIn)
{
    const SubnetId* subnet = subnetOf(*reading.find(proxy));
    if (!subnet || (!target.environment && !target.isMultiTenant))
        return std::nullopt;
    auto origin = originOf(reading, *subnet);
    if (!origin)
        return std::nullopt;
    origin->name = nameIn(reading, proxy);
    Target behind = target;
    behind.host.clear();
    behind.asksName = false;
    behind.device.reset();
    auto missing = target.environment ? missingOf(reading, *target.environment, Stage::Route) : std::nullopt;
    behind.missing = missing ? std::make_shared<const Hop>(std::move(*missing)) : nullptr;
    return traced(reading, *origin, behind, endpoint, signIn);
}

Trace traced(const Reading& reading, const Origin& origin, const Target& target, const Endpoint& endpoint, SignIn signIn)
{
    Approach approach = approachTo(reading, origin, target, endpoint, Detail::Links);
    Links links = std::move(approach.links);
    Crossed way = crossed(reading, origin, nullptr, Destination(target, endpoint, approach.to), Detail::Links);
    links.append(std::move(way.links));
    if (way.proxy) {
        if (auto second = tracedFromProxy(reading, *way.proxy, target, endpoint, signIn)) {
            links.degradeIf(second->verdict == TraceVerdict::Degraded);
            links.add(std::move(second->hops));
        }
    }
    if (way.asksSite)
        links.append(askedBySite(reading,
            {.target = target,
                .caller = origin.name,
                .endpoint = endpoint,
                .signIn = signIn,
                .seen = sourcesOf(way.packets.flow),
                .seenIsKnown = way.seenIsKnown,
                .throughPrivateEndpoint = way.throughPrivateEndpoint},
            Detail::Links));
    links.degradeIf(!way.packets.sure.contains(origin.addresses));
    Trace trace;
    trace.verdict = links.outcome().verdict();
    trace.hops = links.takeHops();
    trace.name = target.host;
    for (std::size_t i = 0; i < trace.hops.size() && !trace.blockedAt; ++i)
        if (trace.hops[i].verdict == HopVerdict::Block)
            trace.blockedAt = i;
    trace.asked = std::move(way.asked);
    if (!trace.blockedAt)
        trace.through = fromSources(trace.asked, way.packets.sure);
    return trace;
}

SignIn signInOf(const Origin& origin)
{
    return origin.signIn.value_or(SignIn::PublishProfile);
}

}
