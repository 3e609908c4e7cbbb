#include "model/reach/crossing.h"

#include "model/azure/address_space.h"
#include "model/network/health.h"
#include "model/reach/dial_hop.h"
#include "model/reach/environment_filter.h"
#include "model/reach/machine_hop.h"
#include "model/reach/proxy_hop.h"
#include "model/reach/return_hop.h"
#include "model/reach/site_hops.h"
#include "model/reach/words.h"

#include <tuple>

namespace ase {

namespace {

constexpr const char* publicSource = QT_TRANSLATE_NOOP("Reach",
    "%1 calls over the Internet, under a public address that is not in the plan: whether it is let in cannot be told.");
constexpr const char* noPrivateEndpoints = QT_TRANSLATE_NOOP("Reach",
    "Environment %1 is older than v3 and takes no private endpoints: %2 leads nowhere. Call the environment itself.");
constexpr const char* noFilter = QT_TRANSLATE_NOOP("Reach", "Subnet %1 has no security group: everything gets in.");

constexpr const char* otherFamily = QT_TRANSLATE_NOOP("Reach",
    "%1 has no address of the family of %2: an IPv6 address cannot call an IPv4 one, nor the other way round. Environments "
    "take "
    "IPv4 alone.");

Family familyOf(const Address& to)
{
    return to.family() == Family::V6 ? Family::V6 : Family::V4;
}

/// Probes come from the host of each instance: no route leads them, and none leads back.
bool isProbe(const Origin& origin)
{
    return !origin.part && origin.addresses == lone(azure::platformAddress);
}

/// Packets that have left their sender, and come to where the target is or end on the way.
struct Left {
    Links links;
    Packets packets;
    Walk way; ///< its links are among those above
    bool isBlocked = false;
    bool seenIsKnown = true;
    bool isApart = false; ///< the ends are of two families: there is nothing to ask on the way
};

class Leaver {
public:
    Leaver(const Reading& reading, const Origin& origin, const Destination& destination, Detail detail)
        : m_reading(reading)
        , m_origin(origin)
        , m_destination(destination)
        , m_left {.links = Links(detail), .packets = {}, .way = {}}
    {
        m_left.packets.flow = askedBy(origin, destination);
        m_left.packets.sure = origin.addresses;
    }

    static FlowSet askedBy(const Origin& origin, const Destination& destination)
    {
        const AddressSet callers = origin.addresses.only(familyOf(destination.to));
        return FlowBox {.sources = callers.isEmpty() ? origin.addresses : callers,
            .destinations = lone(destination.to),
            .destinationPorts = destination.ports,
            .protocols = ProtocolSet::one(destination.carried)};
    }

    Left leave()
    {
        if (m_origin.addresses.only(familyOf(m_destination.to)).isEmpty())
            leaveApart();
        else if (isUntold())
            m_left.links.add(*m_destination.missing);
        else if (isProbe(m_origin))
            m_left.way.arrived = true;
        else if (m_origin.dialsInto)
            leaveThroughDial();
        else
            leaveDirectly();
        return std::move(m_left);
    }

private:
    bool isUntold() const;
    void leaveApart();
    void leaveDirectly();
    void leaveThroughDial();
    void takeWalk(Walk walk);

    const Reading& m_reading;
    const Origin& m_origin;
    const Destination& m_destination;
    Left m_left;
};

/// No way is made up to what stands nobody knows where, unless its name leads to who takes requests for it.
bool Leaver::isUntold() const
{
    if (!m_destination.missing)
        return false;
    const auto device = deviceWith(m_reading, m_destination.to);
    return !hasRole<PrivateEndpoint>(m_reading, device) && !hasRole<ApplicationGateway>(m_reading, device);
}

void Leaver::leaveApart()
{
    m_left.isBlocked = m_left.isApart = true;
    m_left.links.add({.stage = Stage::Route,
        .verdict = HopVerdict::Block,
        .part = m_origin.part,
        .because = {because(otherFamily, {m_origin.name, spoken(m_destination.to)})}});
}

void Leaver::leaveDirectly()
{
    const auto* subnet = std::get_if<SubnetId>(&m_origin.standing);
    if (subnet)
        m_left.links.add(
            filterThrough(m_reading, m_origin.device, *subnet, Direction::Outbound, Stage::SourceNsg, m_left.packets));
    if (subnet && hasRole<PlatformService>(m_reading, m_destination.device)) {
        if (auto direct = serviceEndpointHop(m_reading, *subnet, *m_destination.device)) {
            m_left.way.arrived = true;
            return m_left.links.add(std::move(*direct));
        }
    }
    const Environment* environment = m_destination.environment ? m_reading.find(*m_destination.environment) : nullptr;
    takeWalk(walked(m_reading,
        {.from = m_origin.standing,
            .to = m_destination.to,
            .packets = m_left.packets,
            .behindBasicBalancer = environment && environment->generation != Generation::V3}));
}

void Leaver::leaveThroughDial()
{
    DialStep step = dialledInto(m_reading, *m_origin.dialsInto, m_destination.to);
    const bool blocked = step.hop.verdict == HopVerdict::Block;
    m_left.links.add(std::move(step.hop));
    m_left.seenIsKnown = false;
    if (!blocked && step.from)
        takeWalk(walked(m_reading, {.from = *step.from, .to = m_destination.to, .packets = m_left.packets}));
}

void Leaver::takeWalk(Walk walk)
{
    m_left.packets = std::move(walk.packets);
    m_left.isBlocked = walk.isBlocked();
    m_left.links.add(std::exchange(walk.hops, {}));
    m_left.way = std::move(walk);
    const bool leftNetworks = m_left.way.arrived && std::holds_alternative<OnInternet>(m_left.way.end)
        && !std::holds_alternative<OnInternet>(m_origin.standing);
    if (!leftNetworks || hasRole<PlatformService>(m_reading, m_destination.device))
        return;
    const PublicSource source = publicSourceOf(m_reading, m_origin);
    m_left.packets.flow = sentFrom(m_left.packets.flow, source.addresses);
    m_left.packets.translated = true;
    m_left.seenIsKnown = source.isKnown;
}

/// The first half of a question of which the memory has the other apart: the groups there and the way back.
struct LeavingOf {
    using Answer = Left;
    TraceEnd caller;
    Destination destination;

    bool operator<(const LeavingOf& other) const
    {
        return std::tie(caller, destination) < std::tie(other.caller, other.destination);
    }
    Left answer(const Reading& reading) const
    {
        const auto origin = recall(reading, OriginOf {caller});
        return Leaver(reading, **origin, destination, Detail::OutcomeAlone).leave();
    }
};

/// Packets where they arrive: asks who stands there, and the way back.
class Arriver {
public:
    Arriver(const Reading& reading, const Origin& origin, const Destination& destination, Left left)
        : m_reading(reading)
        , m_origin(origin)
        , m_destination(destination)
        , m_links(std::move(left.links))
        , m_packets(std::move(left.packets))
        , m_way(std::move(left.way))
        , m_isBlocked(left.isBlocked)
        , m_isApart(left.isApart)
        , m_crossed {.links = Links(m_links.detail()),
              .asked = Leaver::askedBy(origin, destination),
              .seenIsKnown = left.seenIsKnown}
    {
    }

    Crossed arrive()
    {
        if (!m_isApart)
            arriveAtTarget();
        m_crossed.links = std::move(m_links);
        m_crossed.packets = std::move(m_packets);
        return std::move(m_crossed);
    }

private:
    void arriveAtTarget();
    void arriveAtEnvironment(EnvironmentId environment);
    void askGroupOf(SubnetId subnet, EnvironmentId environment);
    void keepCalling(const Filtered& step);
    void arriveAtPrivateEndpoint(DeviceId endpoint);
    void arriveAtProxy(DeviceId gateway);
    void arriveAtMachine();
    void answerFrom(SubnetId subnet, bool throughPublicAddress);
    bool isBrief() const { return m_links.detail() == Detail::OutcomeAlone; }

    const Reading& m_reading;
    const Origin& m_origin;
    const Destination& m_destination;
    Links m_links;
    Packets m_packets;
    Walk m_way;
    bool m_isBlocked;
    bool m_isApart;
    Crossed m_crossed;
};

void Arriver::arriveAtTarget()
{
    const auto device = m_destination.device ? m_destination.device : deviceWith(m_reading, m_destination.to);
    if (hasRole<PrivateEndpoint>(m_reading, device))
        return arriveAtPrivateEndpoint(*device);
    if (hasRole<ApplicationGateway>(m_reading, device))
        return arriveAtProxy(*device);
    if (m_destination.environment)
        return arriveAtEnvironment(*m_destination.environment);
    if (hasRole<PlatformService>(m_reading, m_destination.device))
        return m_links.add(serviceFirewallHop(m_reading, *m_destination.device, m_origin));
    if (m_destination.isMultiTenant)
        m_crossed.asksSite = true;
    else if (!m_destination.missing)
        arriveAtMachine();
}

void Arriver::arriveAtEnvironment(EnvironmentId id)
{
    m_crossed.asksSite = true;
    if (m_destination.missing)
        return;
    if (auto missing = missingOf(m_reading, id, Stage::AseNsg))
        return m_links.add(std::move(*missing));
    const Environment* environment = m_reading.find(id);
    askGroupOf(*environment->subnet, id);
    if (isBrief()) {
        m_links.append(*recall(m_reading, HealthOutcomeOf {id}));
    } else if (auto health = healthHop(m_reading, id)) {
        m_links.degradeIf(health->verdict == HopVerdict::Warn);
        m_links.add(std::move(health));
    }
    answerFrom(*environment->subnet, !isPrivateAddress(m_destination.to));
}

void Arriver::askGroupOf(SubnetId subnet, EnvironmentId environment)
{
    if (isBrief() && m_crossed.seenIsKnown)
        if (auto step = filteredBriefly(m_reading, environment, m_packets.flow)) {
            m_links.degradeIf(step->hop.verdict == HopVerdict::Warn);
            m_links.add(std::move(step->hop));
            return keepCalling(*step);
        }
    const FlowSet flow = sentTo(m_packets.flow, instanceAddresses(m_reading, environment));
    const auto list = sharedList(m_reading, subnet, Direction::Inbound);
    Filtered step = filtered(m_reading, {*list, Direction::Inbound, Stage::AseNsg, subnet}, flow);
    if (!list->filters && list->doubts.empty()) {
        step.hop.verdict = HopVerdict::Warn;
        step.hop.because = {because(noFilter, {nameIn(m_reading, subnet)})};
    }
    if (!m_crossed.seenIsKnown && step.hop.verdict == HopVerdict::Warn && list->filters) {
        step.hop.verdict = HopVerdict::Unknown;
        step.hop.because.push_back(because(publicSource, {m_origin.name}));
    }
    m_links.degradeIf(step.hop.verdict == HopVerdict::Warn && list->filters);
    m_links.add(std::move(step.hop));
    keepCalling(step);
}

/// Instances were asked in place of the address that is called.
void Arriver::keepCalling(const Filtered& step)
{
    m_packets.keep(sentTo(step.left, lone(m_destination.to)), sentTo(step.passed, lone(m_destination.to)));
}

void Arriver::arriveAtPrivateEndpoint(DeviceId endpoint)
{
    if (m_destination.environment && m_destination.generation != Generation::V3)
        return m_links.add(Hop {.stage = Stage::TargetNsg,
            .verdict = HopVerdict::Block,
            .part = PartId(endpoint),
            .evidence = PartId(endpoint),
            .because = {because(
                noPrivateEndpoints, {nameIn(m_reading, *m_destination.environment), nameIn(m_reading, endpoint)})},
            .facts = {QStringLiteral("VER-20")}});
    m_links.add(privateEndpointHop(m_reading, endpoint, m_packets));
    m_crossed.asksSite = m_crossed.throughPrivateEndpoint = m_destination.isSite;
}

void Arriver::arriveAtProxy(DeviceId gateway)
{
    m_links.add(proxyHop(m_reading, gateway, m_packets));
    m_crossed.proxy = gateway;
}

void Arriver::arriveAtMachine()
{
    if (!m_way.arrived)
        return;
    if (auto shared = sharedSubnetHop(m_reading, m_origin, m_way.end))
        return m_links.add(std::move(*shared));
    const auto* subnet = std::get_if<SubnetId>(&m_way.end);
    if (!subnet)
        return;
    const auto device = m_destination.device ? m_destination.device : deviceWith(m_reading, m_destination.to);
    if (m_destination.subnet && !m_destination.address)
        m_packets.flow = sentTo(m_packets.flow, machinesIn(m_reading, *m_destination.subnet));
    const AddressSet before = m_packets.sure;
    m_links.add(filterThrough(m_reading, device, *subnet, Direction::Inbound, Stage::TargetNsg, m_packets));
    m_links.degradeIf(m_packets.sure != before);
    answerFrom(*subnet, false);
}

void Arriver::answerFrom(SubnetId subnet, bool throughPublicAddress)
{
    if ((!m_way.arrived && m_isBlocked) || isProbe(m_origin) || !m_crossed.seenIsKnown)
        return;
    const ReturnOrder order {.from = subnet,
        .to = sourcesOf(m_packets.flow),
        .relays = m_way.relays,
        .translated = m_packets.translated,
        .throughPublicAddress = throughPublicAddress,
        .tunnelSurelyBreaks = m_destination.generation != Generation::V3};
    Returned returned = isBrief() ? *recall(m_reading, ReturnOf {order}) : returnHop(m_reading, order);
    m_links.degradeIf(returned.hop.verdict == HopVerdict::Warn);
    const FlowSet answered = fromSources(m_packets.flow, returned.answered);
    m_packets.keep(answered.isEmpty() ? m_packets.flow : answered, answered);
    m_links.add(std::move(returned.hop));
}

}

Destination::Destination(const Target& target, const Endpoint& endpoint, const Address& called)
    : to(called)
    , environment(target.environment)
    , device(target.device)
    , subnet(target.subnet)
    , address(target.address)
    , generation(target.generation)
    , isMultiTenant(target.isMultiTenant)
    , isSite(target.app.has_value())
    , ports(portsOf(endpoint, target.generation))
    , carried(endpoint.carried)
    , missing(target.missing)
{
}

bool Destination::operator<(const Destination& other) const
{
    const auto key = [](const Destination& one) {
        return std::tie(one.to, one.environment, one.device, one.subnet, one.address, one.generation, one.isMultiTenant,
            one.isSite, one.carried);
    };
    if (!missing != !other.missing)
        return !missing;
    if (key(*this) != key(other))
        return key(*this) < key(other);
    return isBefore(ports, other.ports);
}

Crossed crossed(
    const Reading& reading, const Origin& origin, const TraceEnd* caller, const Destination& destination, Detail detail)
{
    const bool isRemembered = caller && reading.memory() && detail == Detail::OutcomeAlone;
    Left left = isRemembered ? *recall(reading, LeavingOf {*caller, destination})
                             : Leaver(reading, origin, destination, detail).leave();
    return Arriver(reading, origin, destination, std::move(left)).arrive();
}

}
