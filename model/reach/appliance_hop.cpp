#include "model/reach/appliance_hop.h"

#include "model/plan/flow_text.h"
#include "model/reach/walk.h"
#include "model/reach/words.h"

#include <algorithm>

namespace ase {

namespace {

constexpr const char* nobody =
    QT_TRANSLATE_NOOP("Reach", "The next hop %1 is no device of the plan: what it passes is not known.");
constexpr const char* noAddress = QT_TRANSLATE_NOOP("Reach", "The route leads to an appliance whose address is not known.");
constexpr const char* notInReach = QT_TRANSLATE_NOOP("Reach",
    "Appliance %1 is in neither the same nor a directly peered virtual network, so that the route cannot reach it.");
constexpr const char* inOwnSubnet =
    QT_TRANSLATE_NOOP("Reach", "Appliance %1 stands in the subnet that sends to it: the packets go round in circles.");
constexpr const char* passes = QT_TRANSLATE_NOOP("Reach", "%1 lets %2 through.");
constexpr const char* refuses = QT_TRANSLATE_NOOP("Reach", "Nothing that %1 passes holds %2 on port %3.");
constexpr const char* refusesPart = QT_TRANSLATE_NOOP("Reach", "%1 passes %2 and drops the rest.");
constexpr const char* unreadable = QT_TRANSLATE_NOOP(
    "Reach", "An entry of what %1 passes cannot be read, so that it is not known whether it passes this: mend the entry.");
constexpr const char* notTold = QT_TRANSLATE_NOOP("Reach", "The plan does not tell what %1 passes.");
constexpr const char* noForwarder =
    QT_TRANSLATE_NOOP("Reach", "%1 is neither a firewall nor an appliance, and forwards nothing.");
constexpr const char* translates =
    QT_TRANSLATE_NOOP("Reach", "It sends them on under its own address %1, so that answers come back to it.");

template<class Fields>
AddressSet addressesOf(const Fields& fields, const AddressSet& whenNone)
{
    AddressSet set;
    for (const PrefixField& field : fields)
        if (const Prefix* prefix = valueOf(field))
            set = set | AddressSet(*prefix);
    return fields.empty() ? whenNone : set;
}

FlowSet flowOf(const PassedFlows& passed)
{
    const AddressSet any = AddressSet::all(Family::V4) | AddressSet::all(Family::V6) | AddressSet::all(Family::Tag);
    PortSet ports;
    for (const PortField& field : passed.ports)
        if (const PortRange* range = valueOf(field))
            ports = ports | PortSet {{*range}};
    const Protocol* protocol = valueOf(passed.protocol);
    return FlowBox {.sources = addressesOf(passed.sources, any),
        .destinations = addressesOf(passed.destinations, any),
        .destinationPorts = passed.ports.empty() ? PortSet::all() : ports,
        .protocols = protocol ? ProtocolSet::of(*protocol) : ProtocolSet()};
}

Hop forwardingHop(const Reading& reading, DeviceId id, Packets& packets)
{
    const QString name = nameIn(reading, id);
    Hop hop {.stage = Stage::Appliance, .part = PartId(id), .evidence = PartId(id), .facts = {QStringLiteral("RT-10")}};
    const auto fail = [&](HopVerdict verdict, Problem what) {
        hop.verdict = verdict;
        hop.because = {std::move(what)};
        packets.keep(verdict == HopVerdict::Block ? FlowSet() : packets.flow, FlowSet());
        return hop;
    };
    const Forwarding* forwarding = forwardingOf(*reading.find(id));
    if (!forwarding)
        return fail(HopVerdict::Block, because(noForwarder, {name}));
    if (!forwarding->passes)
        return fail(HopVerdict::Unknown, because(notTold, {name}));
    FlowSet passed;
    for (const PassedFlows& one : *forwarding->passes)
        passed = passed | (packets.flow & flowOf(one));
    const auto& entries = *forwarding->passes;
    if (!passed.contains(packets.flow) && !std::all_of(entries.begin(), entries.end(), isClear))
        return fail(HopVerdict::Unknown, because(unreadable, {name}));
    if (passed.isEmpty()) {
        hop.sample = packets.flow.sample();
        return fail(
            HopVerdict::Block, because(refuses, {name, textOf(sourcesOf(packets.flow)), textOf(portsOf(packets.flow))}));
    }
    const bool whole = passed.contains(packets.flow);
    hop.verdict = whole ? HopVerdict::Pass : HopVerdict::Warn;
    hop.because = {because(whole ? passes : refusesPart, {name, textOf(sourcesOf(passed))})};
    packets.keep(passed, passed);
    return hop;
}

/// Whether the two subnets are of one network or of two that are peered directly. Fact: RT-20.
bool canSendTo(const Reading& reading, SubnetId from, SubnetId to)
{
    const VirtualNetworkId here = reading.find(from)->network;
    const VirtualNetworkId there = reading.find(to)->network;
    const auto found = recall(reading, PeersOf {here});
    const auto& peers = *found;
    return here == there
        || std::any_of(peers.begin(), peers.end(), [&](const ConnectedPeer& peer) { return peer.local->remote == there; });
}

}

const Forwarding* forwardingOf(const Device& device)
{
    if (const auto* firewall = std::get_if<Firewall>(&device.role))
        return &firewall->forwarding;
    const auto* appliance = std::get_if<Appliance>(&device.role);
    return appliance ? &appliance->forwarding : nullptr;
}

ApplianceStep throughAppliance(const Reading& reading, const ApplianceOrder& order)
{
    ApplianceStep step {.hops = {}, .device = {}, .subnet = order.from, .packets = order.packets};
    const auto end = [&](HopVerdict verdict, std::optional<PartId> part, Problem what) {
        step.hops.push_back({.stage = Stage::Appliance,
            .verdict = verdict,
            .part = part,
            .evidence = part,
            .because = {std::move(what)},
            .facts = {QStringLiteral("RT-10"), QStringLiteral("RT-20")}});
        return step;
    };
    if (!order.address)
        return end(HopVerdict::Unknown, {}, because(noAddress));
    const auto id = deviceWith(reading, *order.address);
    if (!id)
        return end(HopVerdict::Unknown, {}, because(nobody, {text(*order.address)}));
    const QString name = nameIn(reading, *id);
    const SubnetId* subnet = subnetOf(*reading.find(*id));
    if (!subnet || !reading.find(*subnet) || !canSendTo(reading, order.from, *subnet))
        return end(HopVerdict::Block, PartId(*id), because(notInReach, {name}));
    if (*subnet == order.from)
        return end(HopVerdict::Block, PartId(*id), because(inOwnSubnet, {name}));
    step.device = id;
    step.subnet = *subnet;
    if (order.passesAnyway)
        return step;
    const auto filter = [&](Direction direction) {
        for (Hop& hop : filterThrough(reading, id, *subnet, direction, Stage::Appliance, step.packets))
            step.hops.push_back(std::move(hop));
    };
    filter(Direction::Inbound);
    step.hops.push_back(forwardingHop(reading, *id, step.packets));
    const Forwarding* forwarding = forwardingOf(*reading.find(*id));
    if (forwarding && forwarding->translatesSource) {
        step.hops.back().because.push_back(because(translates, {text(*order.address)}));
        step.hops.back().facts << QStringLiteral("RT-19");
        step.packets.flow = sentFrom(step.packets.flow, lone(*order.address));
        step.packets.translated = true;
    }
    filter(Direction::Outbound);
    return step;
}

}
