#include "tests/ui/charts/hub_spoke.h"

namespace ase::test {

namespace {

VirtualNetwork network(const QString& name, const QString& space)
{
    VirtualNetwork vnet;
    vnet.name = name;
    vnet.addressSpace = {prefixField(space)};
    return vnet;
}

Subnet subnet(const QString& name, const QString& prefix, VirtualNetworkId in)
{
    Subnet subnet;
    subnet.name = name;
    subnet.network = in;
    subnet.prefixes = {prefixField(prefix)};
    return subnet;
}

AppServicePlan plan(const QString& name, const QString& sku, int instances, int steady)
{
    AppServicePlan plan;
    plan.name = name;
    plan.sku = sku;
    plan.environment = ase1;
    plan.instances = instances;
    plan.steadyInstances = steady;
    return plan;
}

template<class Row>
Row named(const QString& name)
{
    Row row;
    row.name = name;
    return row;
}

}

Plan hubSpoke()
{
    return withNetwork(Plan(), [](Network& n) {
        n.region = QStringLiteral("westeurope");
        n.virtualNetworks = n.virtualNetworks.with(hub, network(QStringLiteral("hub"), QStringLiteral("10.0.0.0/16")))
                                .with(spoke, network(QStringLiteral("spoke"), QStringLiteral("10.1.0.0/16")));
        Subnet ase = subnet(QStringLiteral("ase"), QStringLiteral("10.1.0.0/24"), spoke);
        ase.securityGroup = aseGroup;
        ase.delegations = {QStringLiteral("Microsoft.Web/hostingEnvironments")};
        n.subnets = n.subnets.with(aseSubnet, ase)
                        .with(gatewaySubnet, subnet(QStringLiteral("GatewaySubnet"), QStringLiteral("10.0.255.0/27"), hub))
                        .with(dnsSubnet, subnet(QStringLiteral("dns-inbound"), QStringLiteral("10.0.20.0/28"), hub))
                        .with(agentsSubnet, subnet(QStringLiteral("agents"), QStringLiteral("10.1.2.0/24"), spoke))
                        .with(appgwSubnet, subnet(QStringLiteral("appgw"), QStringLiteral("10.1.3.0/24"), spoke));
        n.securityGroups = n.securityGroups.with(aseGroup, named<SecurityGroup>(QStringLiteral("nsg-ase")));
        Environment environment = named<Environment>(QStringLiteral("ase1"));
        environment.subnet = aseSubnet;
        environment.exposure = exposureField(Exposure::Ilb);
        n.environments = n.environments.with(ase1, environment);
        n.appServicePlans = n.appServicePlans.with(planWeb, plan(QStringLiteral("plan-web"), QStringLiteral("I1v2"), 8, 40))
                                .with(planApi, plan(QStringLiteral("plan-api"), QStringLiteral("I2v2"), 4, 20));
        Device gateway = named<Device>(QStringLiteral("waf-01"));
        gateway.role = ApplicationGateway {true, 10, {}};
        gateway.standing = appgwSubnet;
        n.devices = n.devices.with(DeviceId {61}, gateway);
    });
}

}
