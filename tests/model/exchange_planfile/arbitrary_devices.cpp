#include "tests/model/exchange_planfile/arbitrary_parts.h"
#include "tests/model/exchange_planfile/arbitrary_values.h"

namespace ase::test {

namespace {

Role anyServiceRole(const Network& network)
{
    switch (upTo(2)) {
    case 0:
        return ScaleSet {upTo(9)};
    case 1:
        return FrontDoor {anyText(), several<QString>(anyText)};
    default: // one of three
        break;
    }
    PlatformService service {azure::ServiceKind(upTo(int(azure::ServiceKind::Other))), anyText(), {}};
    if (!network.subnets.isEmpty())
        service.endpointSubnets = several<SubnetId>([&] { return anyIdOf(network.subnets); }, 2);
    return service;
}

PassedFlows anyPassedFlows()
{
    return {several<PrefixField>(anyPrefix), several<PrefixField>(anyPrefix), anyProtocol(), several<PortField>(anyPort)};
}

Forwarding anyForwarding()
{
    Forwarding forwarding;
    if (chance())
        forwarding.passes = several<PassedFlows>(anyPassedFlows);
    forwarding.translatesSource = chance();
    return forwarding;
}

DnsServer anyDnsServer(const Network& network)
{
    DnsServer server;
    server.resolverEndpoint = chance();
    server.forwards = several<DnsServer::Forward>([] { return DnsServer::Forward {anyText(), anyAddress()}; });
    if (!network.dnsZones.isEmpty())
        server.zones = several<DnsZoneId>([&] { return anyIdOf(network.dnsZones); }, 2);
    server.reachable = chance();
    return server;
}

ApplicationGateway anyApplicationGateway(const Network& network)
{
    ApplicationGateway gateway {chance(), upTo(5), {}};
    if (!network.apps.isEmpty())
        gateway.publishes = several<AppId>([&] { return anyIdOf(network.apps); }, 2);
    return gateway;
}

Role anyRole(const Network& network)
{
    const auto signIn = [] { return SignIn(upTo(2)); };
    const std::vector<Role> roles {Gateway {GatewayKind(upTo(1)), chance()}, Firewall {anyForwarding()},
        Appliance {anyForwarding()}, anyApplicationGateway(network), anyDnsServer(network), VirtualMachine {},
        DeploymentServer {signIn(), chance(), anyText()}, Client {signIn()}, PrivateEndpoint {anyText()}};
    return roles[std::size_t(upTo(int(roles.size()) - 1))];
}

}

Device anyDevice(const Network& network)
{
    auto device = anyPart<Device>();
    device.role = upTo(3) == 0 ? anyServiceRole(network) : anyRole(network);
    if (!network.subnets.isEmpty() && chance())
        device.standing = anyIdOf(network.subnets);
    else if (!network.sites.isEmpty() && chance())
        device.standing = anyIdOf(network.sites);
    device.address = maybe<AddressField>(anyAddress);
    if (!network.securityGroups.isEmpty() && chance())
        device.securityGroup = anyIdOf(network.securityGroups);
    if (!network.applicationSecurityGroups.isEmpty())
        device.groups = several<ApplicationSecurityGroupId>([&] { return anyIdOf(network.applicationSecurityGroups); }, 2);
    device.hosts = several<HostsEntry>([] { return HostsEntry {anyText(), anyAddress()}; });
    return device;
}

}
