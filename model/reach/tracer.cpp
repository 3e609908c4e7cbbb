#include "model/reach/tracer.h"

#include "model/azure/address_space.h"
#include "model/azure/tags.h"
#include "model/network/health.h"
#include "model/network/tag_points.h"
#include "model/reach/control_plane_hop.h"
#include "model/reach/dial_hop.h"
#include "model/reach/machine_hop.h"
#include "model/reach/proxy_hop.h"
#include "model/reach/return_hop.h"
#include "model/reach/words.h"

#include <algorithm>

namespace ase {

namespace {

constexpr const char* resolved = QT_TRANSLATE_NOOP("Reach", "%1 resolves to %2.");
constexpr const char* noSuchName = QT_TRANSLATE_NOOP("Reach", "%1 does not resolve: there is no such name where %2 asks.");
constexpr const char* noAnswer = QT_TRANSLATE_NOOP("Reach", "%1 does not resolve: no name server that %2 asks answers.");
constexpr const char* nameUnknown = QT_TRANSLATE_NOOP("Reach", "It cannot be told what %1 resolves to where %2 asks.");
constexpr const char* wrongAddress =
    QT_TRANSLATE_NOOP("Reach", "%1 resolves to %2, which is not the address of %3 but leads elsewhere.");
constexpr const char* addressAssumed = QT_TRANSLATE_NOOP(
    "Reach", "The inbound address of %1 is given by Azure and not known here: one of its subnet is taken.");
constexpr const char* publicSource = QT_TRANSLATE_NOOP("Reach",
    "%1 calls over the Internet, under a public address that is not in the plan: whether it is let in cannot be told.");
constexpr const char* noFilter = QT_TRANSLATE_NOOP("Reach", "Subnet %1 has no security group: everything gets in.");

Address anyPublicAddress()
{
    return tagPoints(azure::tag::appService).ranges().front().first;
}

const Environment* environmentIn(const Reading& reading, const Target& target)
{
    return target.environment ? reading.find(*target.environment) : nullptr;
}

/// Whether the address is one that leads to the environment: its own, or while that is unknown any of its subnet.
bool leadsTo(const Reading& reading, const Target& target, const Address& address)
{
    if (target.address)
        return *target.address == address;
    const Environment* environment = environmentIn(reading, target);
    const Subnet* subnet = environment && environment->subnet ? reading.find(*environment->subnet) : nullptr;
    if (!environment || !environment->isIlb() || !subnet)
        return !isPrivateAddress(address);
    const Prefix* prefix = subnet->firstIpv4Prefix();
    return prefix && prefix->contains(address);
}

/// Probes come from the host of each instance: no route leads them, and none leads back.
bool isProbe(const Origin& origin)
{
    return !origin.part && origin.addresses == lone(azure::platformAddress);
}

template<class RoleKind>
bool hasRole(const Reading& reading, std::optional<DeviceId> device)
{
    const Device* found = device ? reading.find(*device) : nullptr;
    return found && std::holds_alternative<RoleKind>(found->role);
}

}

Tracer::Tracer(const Reading& reading, Origin origin, Target target, Endpoint endpoint, SignIn signIn)
    : m_reading(reading)
    , m_origin(std::move(origin))
    , m_target(std::move(target))
    , m_endpoint(endpoint)
    , m_signIn(signIn)
{
}

Trace Tracer::trace()
{
    m_trace.name = m_target.host;
    addAll(toolHops(m_reading, m_origin, m_target));
    askName();
    m_to = calledAddress();
    m_packets.flow = FlowBox {.sources = m_origin.addresses,
        .destinations = lone(m_to),
        .destinationPorts = portsOf(m_endpoint, m_target.generation),
        .protocols = ProtocolSet::one(m_endpoint.carried)};
    m_packets.sure = m_origin.addresses;
    m_trace.asked = m_packets.flow;
    leave(m_to);
    arrive();
    return conclude();
}

void Tracer::askName()
{
    if (m_target.host.isEmpty())
        return;
    Asker asker {.standing = m_origin.standing, .hosts = m_origin.hosts};
    if (m_origin.dialsInto)
        asker = dialledAsker(m_reading, *m_origin.dialsInto);
    const NameAnswer answer = resolveName(m_reading, asker, m_target.host);
    Hop hop {.stage = Stage::Name, .part = m_origin.part};
    judgeAnswer(answer, hop);
    for (const NameStep& step : answer.steps) {
        hop.because.push_back(step.what);
        hop.facts << step.facts;
        if (step.part)
            hop.evidence = step.part;
    }
    hop.facts.removeDuplicates();
    hop.because.insert(hop.because.end(), answer.warnings.begin(), answer.warnings.end());
    hop.because.insert(hop.because.end(), answer.doubts.begin(), answer.doubts.end());
    add(std::move(hop));
}

void Tracer::judgeAnswer(const NameAnswer& answer, Hop& hop)
{
    const QString host = m_target.host;
    const QString who = m_origin.name;
    const auto tell = [&](HopVerdict verdict, Problem what) {
        hop.verdict = verdict;
        hop.because = {std::move(what)};
    };
    switch (answer.outcome) {
    case NameOutcome::NoSuchName:
        return tell(HopVerdict::Block, because(noSuchName, {host, who}));
    case NameOutcome::NoAnswer:
        return tell(HopVerdict::Block, because(noAnswer, {host, who}));
    case NameOutcome::CannotTell:
        return tell(HopVerdict::Unknown, because(nameUnknown, {host, who}));
    case NameOutcome::Found:
        break;
    }
    m_named = answer.addresses.front();
    const auto device = deviceWith(m_reading, *m_named);
    const bool viaOther = hasRole<PrivateEndpoint>(m_reading, device) || hasRole<ApplicationGateway>(m_reading, device);
    const QString address = text(*m_named);
    if (!viaOther && !m_target.isMultiTenant && !leadsTo(m_reading, m_target, *m_named)) {
        tell(HopVerdict::Block, because(wrongAddress, {host, address, m_target.name}));
        m_named.reset();
        return;
    }
    tell(answer.warnings.empty() ? HopVerdict::Pass : HopVerdict::Warn, because(resolved, {host, address}));
}

Address Tracer::calledAddress()
{
    if (m_named)
        return *m_named;
    if (m_target.address)
        return *m_target.address;
    if (hasRole<PlatformService>(m_reading, m_target.device))
        return serviceAddress(m_reading, *m_target.device);
    const AddressSet machines = m_target.subnet ? machineAddresses(m_reading, m_target) : AddressSet();
    if (!machines.isEmpty())
        return machines.ranges().front().first;
    const Environment* environment = environmentIn(m_reading, m_target);
    const bool isPrivate = environment && environment->isIlb() && m_endpoint.kind != EndpointKind::Management;
    const AddressSet instances = isPrivate ? instanceAddresses(m_reading, *m_target.environment) : AddressSet();
    if (instances.isEmpty())
        return anyPublicAddress();
    if (!m_trace.hops.empty())
        m_trace.hops.back().assumptions.push_back(because(addressAssumed, {m_target.name}));
    return instances.ranges().front().first;
}

void Tracer::leave(const Address& to)
{
    if (isProbe(m_origin)) {
        m_walk.arrived = true;
        return;
    }
    if (m_origin.dialsInto)
        return leaveThroughDial(to);
    const auto* subnet = std::get_if<SubnetId>(&m_origin.standing);
    if (subnet)
        addAll(filterThrough(m_reading, m_origin.device, *subnet, Direction::Outbound, Stage::SourceNsg, m_packets));
    if (subnet && hasRole<PlatformService>(m_reading, m_target.device)) {
        if (auto direct = serviceEndpointHop(m_reading, *subnet, *m_target.device)) {
            m_walk.arrived = true;
            return add(std::move(*direct));
        }
    }
    const Environment* environment = environmentIn(m_reading, m_target);
    takeWalk(walked(m_reading,
        {.from = m_origin.standing,
            .to = to,
            .packets = m_packets,
            .behindBasicBalancer = environment && environment->generation != Generation::V3}));
}

void Tracer::leaveThroughDial(const Address& to)
{
    DialStep step = dialledInto(m_reading, *m_origin.dialsInto, to);
    const bool blocked = step.hop.verdict == HopVerdict::Block;
    add(std::move(step.hop));
    m_seenIsKnown = false;
    if (blocked || !step.from)
        return;
    takeWalk(walked(m_reading, {.from = *step.from, .to = to, .packets = m_packets}));
}

void Tracer::takeWalk(Walk walk)
{
    m_packets = walk.packets;
    for (Hop& hop : walk.hops)
        add(hop);
    m_walk = std::move(walk);
    const bool leftNetworks = m_walk.arrived && std::holds_alternative<OnInternet>(m_walk.end)
        && !std::holds_alternative<OnInternet>(m_origin.standing);
    if (!leftNetworks || hasRole<PlatformService>(m_reading, m_target.device))
        return;
    const PublicSource source = publicSourceOf(m_reading, m_origin);
    m_packets.flow = sentFrom(m_packets.flow, source.addresses);
    m_packets.translated = true;
    m_seenIsKnown = source.isKnown;
}

void Tracer::arrive()
{
    const auto device = m_target.device ? m_target.device : deviceWith(m_reading, m_to);
    if (hasRole<PrivateEndpoint>(m_reading, device))
        return arriveAtPrivateEndpoint(*device);
    if (hasRole<ApplicationGateway>(m_reading, device))
        return arriveAtProxy(*device);
    if (m_target.environment)
        return arriveAtEnvironment();
    if (hasRole<PlatformService>(m_reading, m_target.device))
        return arriveAtService();
    if (m_target.isMultiTenant)
        return askSite(false);
    arriveAtMachine();
}

void Tracer::arriveAtEnvironment()
{
    const Environment* environment = environmentIn(m_reading, m_target);
    if (!environment || !environment->subnet || !m_reading.find(*environment->subnet))
        return askSite(false);
    const SubnetId subnet = *environment->subnet;
    const FlowSet flow = sentTo(m_packets.flow, instanceAddresses(m_reading, *m_target.environment));
    const SecurityList list = securityList(m_reading, subnet, Direction::Inbound);
    Filtered step = filtered(m_reading, {list, Direction::Inbound, Stage::AseNsg, subnet}, flow);
    if (!list.filters && list.doubts.empty()) {
        step.hop.verdict = HopVerdict::Warn;
        step.hop.because = {because(noFilter, {nameIn(m_reading, subnet)})};
    }
    if (!m_seenIsKnown && step.hop.verdict == HopVerdict::Warn && list.filters) {
        step.hop.verdict = HopVerdict::Unknown;
        step.hop.because.push_back(because(publicSource, {m_origin.name}));
    }
    m_degraded = m_degraded || (step.hop.verdict == HopVerdict::Warn && list.filters);
    add(std::move(step.hop));
    m_packets.keep(sentTo(step.left, lone(m_to)), sentTo(step.passed, lone(m_to)));
    if (auto health = healthHop(m_reading, *m_target.environment)) {
        m_degraded = m_degraded || health->verdict == HopVerdict::Warn;
        add(std::move(health));
    }
    answerFrom(subnet, !isPrivateAddress(m_to));
    askSite(false);
}

void Tracer::arriveAtPrivateEndpoint(DeviceId endpoint)
{
    add(privateEndpointHop(m_reading, endpoint, m_packets));
    if (m_target.app)
        askSite(true);
}

/// The proxy takes the request and makes one of its own: a second way, from its subnet to the app.
void Tracer::arriveAtProxy(DeviceId gateway)
{
    add(proxyHop(m_reading, gateway, m_packets));
    const auto* subnet = subnetOf(*m_reading.find(gateway));
    if (!subnet || !m_target.environment)
        return;
    auto proxy = originOf(m_reading, *subnet);
    if (!proxy)
        return;
    proxy->name = nameIn(m_reading, gateway);
    Target behind = m_target;
    behind.host.clear();
    Trace second = Tracer(m_reading, std::move(*proxy), std::move(behind), m_endpoint, m_signIn).trace();
    addAll(std::move(second.hops));
    m_degraded = m_degraded || second.verdict == TraceVerdict::Degraded;
}

void Tracer::arriveAtMachine()
{
    if (!m_walk.arrived)
        return;
    if (auto shared = sharedSubnetHop(m_reading, m_origin, m_walk.end))
        return add(std::move(*shared));
    const auto* subnet = std::get_if<SubnetId>(&m_walk.end);
    if (!subnet)
        return;
    const auto device = m_target.device ? m_target.device : deviceWith(m_reading, m_to);
    if (m_target.subnet && !m_target.address)
        m_packets.flow = sentTo(m_packets.flow, machineAddresses(m_reading, m_target));
    const AddressSet before = m_packets.sure;
    addAll(filterThrough(m_reading, device, *subnet, Direction::Inbound, Stage::TargetNsg, m_packets));
    m_degraded = m_degraded || m_packets.sure != before;
    answerFrom(*subnet, false);
}

void Tracer::arriveAtService()
{
    add(serviceFirewallHop(m_reading, *m_target.device, m_origin));
}

void Tracer::answerFrom(SubnetId subnet, bool throughPublicAddress)
{
    if (!m_walk.arrived && m_walk.isBlocked())
        return;
    if (isProbe(m_origin) || !m_seenIsKnown)
        return;
    Returned returned = returnHop(m_reading,
        {.from = subnet,
            .to = sourcesOf(m_packets.flow),
            .relays = m_walk.relays,
            .translated = m_packets.translated,
            .throughPublicAddress = throughPublicAddress,
            .tunnelSurelyBreaks = m_target.generation != Generation::V3});
    m_degraded = m_degraded || returned.hop.verdict == HopVerdict::Warn;
    const FlowSet answered = fromSources(m_packets.flow, returned.answered);
    m_packets.keep(answered.isEmpty() ? m_packets.flow : answered, answered);
    add(std::move(returned.hop));
}

void Tracer::askSite(bool throughPrivateEndpoint)
{
    const SiteCall call {.target = m_target,
        .caller = m_origin.name,
        .endpoint = m_endpoint,
        .signIn = m_signIn,
        .seen = sourcesOf(m_packets.flow),
        .seenIsKnown = m_seenIsKnown,
        .throughPrivateEndpoint = throughPrivateEndpoint};
    add(tlsHop(m_reading, call));
    if (auto access = accessHop(m_reading, call)) {
        m_degraded = m_degraded || access->verdict == HopVerdict::Warn;
        add(std::move(access));
    }
    add(authenticationHop(m_reading, call));
    add(operationHop(m_reading, call));
}

void Tracer::add(Hop hop)
{
    if (hop.verdict == HopVerdict::Block && !m_trace.blockedAt)
        m_trace.blockedAt = m_trace.hops.size();
    m_trace.hops.push_back(std::move(hop));
}

void Tracer::addAll(std::vector<Hop> hops)
{
    for (Hop& hop : hops)
        add(std::move(hop));
}

void Tracer::add(std::optional<Hop> hop)
{
    if (hop)
        add(std::move(*hop));
}

Trace Tracer::conclude()
{
    const auto unknown = [](const Hop& hop) { return hop.verdict == HopVerdict::Unknown; };
    const bool uncertain = std::any_of(m_trace.hops.begin(), m_trace.hops.end(), unknown);
    const bool inPart = !m_packets.sure.contains(m_origin.addresses);
    m_trace.verdict = m_trace.blockedAt ? TraceVerdict::Blocked
        : uncertain                     ? TraceVerdict::Uncertain
        : m_degraded || inPart          ? TraceVerdict::Degraded
                                        : TraceVerdict::Reachable;
    if (!m_trace.blockedAt)
        m_trace.through = fromSources(m_trace.asked, m_packets.sure);
    return std::move(m_trace);
}

}
