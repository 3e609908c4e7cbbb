#include "model/network/health.h"

#include "model/azure/address_space.h"
#include "model/network/tag_points.h"

#include <algorithm>

namespace ase {

namespace {

constexpr const char* noSubnet = QT_TRANSLATE_NOOP("Network", "The subnet of environment %1 is not known.");
constexpr const char* noPrefix = QT_TRANSLATE_NOOP("Network", "The IPv4 prefix of subnet %1 is not known.");
constexpr const char* unknownFeature =
    QT_TRANSLATE_NOOP("Network", "It is not known whether environment %1 uses the feature.");

/// What of an environment all its flows are asked with.
struct Scene {
    const Environment* environment = nullptr;
    SubnetId subnet;
    AddressSet instances;
    VirtualNetworkTag network;
    SecurityList inbound;
    SecurityList outbound;
};

std::optional<Scene> sceneOf(const Reading& reading, EnvironmentId id)
{
    const Environment* environment = reading.find(id);
    if (!environment || !environment->subnet || !reading.find(*environment->subnet))
        return std::nullopt;
    Scene scene;
    scene.environment = environment;
    scene.subnet = *environment->subnet;
    scene.instances = instanceAddresses(reading, id);
    if (scene.instances.isEmpty())
        return std::nullopt;
    scene.network = virtualNetworkTag(reading, scene.subnet);
    scene.inbound = securityList(reading, scene.subnet, Direction::Inbound);
    scene.outbound = securityList(reading, scene.subnet, Direction::Outbound);
    return scene;
}

/// Whether the environment uses what the flow is for; none where that is unknown.
std::optional<bool> isAsked(const azure::RequiredFlow& flow, const Environment& environment)
{
    const auto known = [](const Known<bool>& value) {
        return value.isKnown() ? std::optional(*value.value()) : std::nullopt;
    };
    switch (flow.condition) {
    case azure::Condition::Always:
        return true;
    case azure::Condition::Ftp:
        return known(environment.ftpEnabled);
    case azure::Condition::RemoteDebugging:
        return known(environment.remoteDebugEnabled);
    case azure::Condition::WebDeploy:
        return false;
    }
    return false;
}

FlowHealth answer(const Reading& reading, const Scene& scene, const azure::RequiredFlow& flow)
{
    FlowHealth health;
    health.flow = &flow;
    const std::optional<bool> asked = isAsked(flow, *scene.environment);
    health.asked = asked.value_or(true);
    AddressSet clients = flow.peer == azure::Peer::Clients ? declaredClients(reading) : AddressSet();
    const bool anyone = flow.peer == azure::Peer::Clients && clients.isEmpty();
    if (anyone)
        clients = anyClient(scene.network, scene.instances, scene.environment->isIlb());
    const FlowSet packets = packetsOf(flow, scene.instances, scene.network, clients, reading.serviceTags());
    const SecurityList& list = flow.direction == Direction::Inbound ? scene.inbound : scene.outbound;
    FlowVerdict verdict = verdictOf(list, packets);
    health.wholly = verdict.blocked.contains(packets);
    health.doubts = std::move(verdict.doubts);
    health.tags = std::move(verdict.tags);
    health.assumptions = std::move(verdict.assumptions);
    for (const Taken& part : verdict.blockers)
        health.blockedBy.push_back(list.rules[part.rule]);
    const bool blocked = anyone ? health.wholly : !verdict.blocked.isEmpty();
    const bool doubtful = anyone ? (verdict.blocked | verdict.doubtful).contains(packets) : !verdict.doubtful.isEmpty();
    if (blocked) {
        health.state = asked ? FlowState::Blocked : FlowState::CannotTell;
        health.sample = verdict.blocked.sample();
    } else if (doubtful) {
        health.state = FlowState::CannotTell;
        health.sample = verdict.doubtful.sample();
    } else {
        health.blockedBy.clear();
    }
    if (blocked && !asked)
        health.doubts.push_back(doubt(unknownFeature, {textOf(scene.environment->name)}));
    return health;
}

}

AddressSet anyClient(const VirtualNetworkTag& network, const AddressSet& instances, bool ilb)
{
    const AddressSet all = ilb ? everyIpv4() : internetTag(network) & everyIpv4();
    return all - AddressSet(Prefix(azure::platformAddress, 32)) - instances;
}

AddressSet declaredClients(const Reading& reading)
{
    AddressSet clients;
    for (const auto& row : reading.devices().rows()) {
        const Role& role = row.value->role;
        const Address* address = valueOf(row.value->address);
        if (address && (std::holds_alternative<Client>(role) || std::holds_alternative<DeploymentServer>(role)))
            clients = clients | AddressSet(Prefix(*address, bitsOf(address->family())));
    }
    return clients.only(Family::V4);
}

AddressSet instanceAddresses(const Reading& reading, EnvironmentId id)
{
    const Environment* environment = reading.find(id);
    const Subnet* subnet = environment && environment->subnet ? reading.find(*environment->subnet) : nullptr;
    const Prefix* prefix = subnet ? subnet->firstIpv4Prefix() : nullptr;
    if (!prefix)
        return {};
    AddressSet instances = AddressSet(*prefix) - azure::reservedOf(*prefix);
    const Address* inbound = valueOf(environment->inboundAddress);
    if (inbound && environment->isIlb())
        instances = instances - AddressSet(Prefix(*inbound, bitsOf(inbound->family())));
    return instances;
}

FlowSet packetsOf(const azure::RequiredFlow& flow, const AddressSet& instances, const VirtualNetworkTag& network,
    const AddressSet& clients, const azure::ServiceTagList* list)
{
    AddressSet peer;
    switch (flow.peer) {
    case azure::Peer::Any:
        peer = (internetTag(network) | network.sure) & everyIpv4();
        break;
    case azure::Peer::Tag:
        peer = meaningOf(flow.tag, &network, list).sure;
        break;
    case azure::Peer::Subnet:
        peer = instances;
        break;
    case azure::Peer::Clients:
        peer = clients;
        break;
    }
    FlowBox box;
    box.sources = flow.direction == Direction::Inbound ? peer : instances;
    box.destinations = flow.direction == Direction::Inbound ? instances : peer;
    box.destinationPorts = azure::portSet(flow.ports);
    box.protocols = ProtocolSet::of(flow.protocol);
    return box;
}

std::optional<FlowHealth> healthOfFlow(const Reading& reading, EnvironmentId environment, const azure::RequiredFlow& flow)
{
    const std::optional<Scene> scene = sceneOf(reading, environment);
    return scene ? std::optional(answer(reading, *scene, flow)) : std::nullopt;
}

EnvironmentHealth healthOf(const Reading& reading, EnvironmentId id)
{
    EnvironmentHealth health;
    const Environment* environment = reading.find(id);
    if (!environment)
        return health;
    health.subnet = environment->subnet;
    const Subnet* subnet = environment->subnet ? reading.find(*environment->subnet) : nullptr;
    if (!subnet) {
        health.doubts.push_back(doubt(noSubnet, {textOf(environment->name)}));
        return health;
    }
    health.group = subnet->securityGroup;
    const std::optional<Scene> scene = sceneOf(reading, id);
    if (!scene) {
        health.doubts.push_back(doubt(noPrefix, {textOf(subnet->name)}));
        return health;
    }
    for (const azure::RequiredFlow& flow : azure::requiredFlows(environment->generation))
        health.flows.push_back(answer(reading, *scene, flow));
    return health;
}

}
