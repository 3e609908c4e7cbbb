#include "model/reach/proxy_hop.h"

#include "model/azure/address_space.h"
#include "model/azure/ports.h"
#include "model/azure/tags.h"
#include "model/network/tag_points.h"
#include "model/reach/words.h"

namespace ase {

namespace {

constexpr const char* managementDenied = QT_TRANSLATE_NOOP("Reach",
    "The group of subnet %1 keeps Azure's management of gateways (tag GatewayManager, ports %2) out: application gateway %3 "
    "is "
    "down.");
constexpr const char* takes = QT_TRANSLATE_NOOP("Reach", "Application gateway %1 takes the request.");
constexpr const char* standsNowhere = QT_TRANSLATE_NOOP("Reach", "Application gateway %1 stands in no subnet of the plan.");
constexpr const char* ignoresGroups = QT_TRANSLATE_NOOP(
    "Reach", "Private endpoint %1 takes the packets; subnet %2 does not apply its security group to private endpoints.");
constexpr const char* endpointNowhere = QT_TRANSLATE_NOOP("Reach", "Private endpoint %1 stands in no subnet of the plan.");

Hop standingNowhere(Stage stage, PartId part, const char* what, const QString& name)
{
    return {.stage = stage, .verdict = HopVerdict::Unknown, .part = part, .because = {because(what, {name})}};
}

AddressSet machinesOf(const Subnet& subnet)
{
    const Prefix* prefix = subnet.firstIpv4Prefix();
    return prefix ? AddressSet(*prefix) - azure::reservedOf(*prefix) : AddressSet();
}

/// The management of v2, which is what is made today. Fact: SN-06.
FlowSet managementOf(const Reading& reading, const Subnet& subnet)
{
    const AddressSet* known = knownTag(azure::tag::gatewayManager, reading.serviceTags());
    return FlowBox {.sources = known ? known->only(Family::V4) : tagPoints(azure::tag::gatewayManager),
        .destinations = machinesOf(subnet),
        .destinationPorts = azure::portSet(azure::ports::gatewayManagerV2),
        .protocols = ProtocolSet::one(Carried::Tcp)};
}

/// Whether the group of a subnet is asked for its private endpoints. Fact: NSG-25.
bool appliesGroups(const Subnet& subnet)
{
    const QString value = subnet.privateEndpointNetworkPolicies ? textOf(*subnet.privateEndpointNetworkPolicies) : QString();
    return value.compare(QLatin1String("Enabled"), Qt::CaseInsensitive) == 0
        || value.compare(QLatin1String("NetworkSecurityGroupEnabled"), Qt::CaseInsensitive) == 0;
}

}

Hop proxyHop(const Reading& reading, DeviceId gateway, Packets& packets)
{
    const QString name = nameIn(reading, gateway);
    const SubnetId* id = subnetOf(*reading.find(gateway));
    const Subnet* subnet = id ? reading.find(*id) : nullptr;
    if (!subnet)
        return standingNowhere(Stage::ProxyNsg, gateway, standsNowhere, name);
    const auto list = sharedList(reading, *id, Direction::Inbound);
    Filtered management =
        filtered(reading, {*list, Direction::Inbound, Stage::ProxyNsg, *id}, managementOf(reading, *subnet));
    if (management.hop.verdict == HopVerdict::Block) {
        management.hop.because.insert(management.hop.because.begin(),
            because(managementDenied, {nameIn(reading, *id), textOf(azure::portSet(azure::ports::gatewayManagerV2)), name}));
        management.hop.facts = {QStringLiteral("SN-06")};
        return management.hop;
    }
    Filtered step =
        filtered(reading, {*list, Direction::Inbound, Stage::ProxyNsg, *id}, sentTo(packets.flow, machinesOf(*subnet)));
    const FlowSet asked = packets.flow;
    packets.keep(fromSources(asked, sourcesOf(step.left)), fromSources(asked, sourcesOf(step.passed)));
    if (step.hop.verdict == HopVerdict::Pass)
        step.hop.because.push_back(because(takes, {name}));
    step.hop.facts << QStringLiteral("SN-06") << QStringLiteral("MT-17");
    return step.hop;
}

Hop privateEndpointHop(const Reading& reading, DeviceId endpoint, Packets& packets)
{
    const QString name = nameIn(reading, endpoint);
    const SubnetId* id = subnetOf(*reading.find(endpoint));
    const Subnet* subnet = id ? reading.find(*id) : nullptr;
    if (!subnet)
        return standingNowhere(Stage::TargetNsg, endpoint, endpointNowhere, name);
    if (!appliesGroups(*subnet))
        return {.stage = Stage::TargetNsg,
            .part = PartId(endpoint),
            .evidence = PartId(*id),
            .because = {because(ignoresGroups, {name, nameIn(reading, *id)})},
            .facts = {QStringLiteral("NSG-25")}};
    const auto list = sharedList(reading, *id, Direction::Inbound);
    Filtered step = filtered(reading, {*list, Direction::Inbound, Stage::TargetNsg, *id}, packets.flow);
    packets.keep(step.left, step.passed);
    step.hop.facts << QStringLiteral("NSG-25");
    return step.hop;
}

}
