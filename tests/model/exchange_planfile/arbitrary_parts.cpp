#include "tests/model/exchange_planfile/arbitrary_parts.h"

#include "tests/model/exchange_planfile/arbitrary_values.h"

namespace ase::test {

namespace {

RuleEnd anyEnd(const Network& network)
{
    RuleEnd end;
    end.address = maybe<MatchField>(anyMatch);
    end.addresses = several<MatchField>(anyMatch);
    if (!network.applicationSecurityGroups.isEmpty())
        end.groups = several<ApplicationSecurityGroupId>([&] { return anyIdOf(network.applicationSecurityGroups); }, 2);
    end.port = maybe<PortField>(anyPort);
    end.ports = several<PortField>(anyPort);
    return end;
}

AccessRestriction anyRestriction(const Network& network)
{
    AccessRestriction restriction;
    restriction.name = anyName();
    restriction.priority = known(upTo(500));
    restriction.access = anyAccess();
    restriction.source = maybe<MatchField>(anyMatch);
    restriction.subnet = maybeIdOf(network.subnets);
    return restriction;
}

}

SecurityRule anyRule(const Network& network)
{
    auto rule = anyPart<SecurityRule>();
    rule.priority = field<Field<int>>(numberField, {"100", "0100", "-5", "many", "", "99999999999"});
    rule.direction = field<Field<Direction>>(directionField, {"Inbound", "outbound", "sideways"});
    rule.access = anyAccess();
    rule.protocol = anyProtocol();
    rule.source = anyEnd(network);
    rule.destination = anyEnd(network);
    rule.description = anyText();
    rule.enabled = chance();
    return rule;
}

Route anyRoute()
{
    auto route = anyPart<Route>();
    route.prefix = anyMatch();
    route.nextHop = field<Field<NextHop>>(nextHopField, {"Internet", "virtualAppliance", "None", "VnetPeering"});
    route.nextHopAddress = maybe<AddressField>(anyAddress);
    return route;
}

Environment anyEnvironment(const Network& network)
{
    auto environment = anyPart<Environment>();
    environment.generation = Generation(upTo(2));
    environment.exposure = field<Field<Exposure>>(exposureField, {"None", "Web, Publishing", "3", "Everything"});
    environment.subnet = maybeIdOf(network.subnets);
    environment.inboundAddress = maybe<AddressField>(anyAddress);
    environment.dnsSuffix = maybe<Known<QString>>(anyName);
    environment.certificateUrl = maybe<Known<QString>>(anyName);
    environment.certificateNames = several<QString>(anyText);
    environment.vaultReachable = chance();
    environment.frontEndRatio = maybe<Known<int>>([] { return known(15); });
    if (chance())
        environment.pools = Pools {anyName(), known(2), several<WorkerPool>([] {
                                       return WorkerPool {anyName(), known(upTo(9))};
                                   })};
    environment.ipSslAddressCount = maybe<Known<int>>([] { return known(upTo(3)); });
    environment.zoneRedundant = known(chance());
    environment.dedicatedHosts = known(upTo(2));
    environment.ftpEnabled = known(chance());
    environment.remoteDebugEnabled = known(chance());
    environment.allowNewPrivateEndpoints = known(chance());
    environment.upgradePreference = maybe<Known<QString>>(anyName);
    return environment;
}

App anyApp(const Network& network)
{
    auto made = anyPart<App>();
    made.plan = maybeIdOf(network.appServicePlans);
    made.environment = maybeIdOf(network.environments);
    made.customDomains = several<QString>(anyText);
    made.httpsOnly = known(chance());
    made.publicNetworkAccess = maybe<Known<QString>>(anyName);
    made.assignedAddress = maybe<AddressField>(anyAddress);
    made.restrictions = several<AccessRestriction>([&] { return anyRestriction(network); });
    made.scmRestrictions = several<AccessRestriction>([&] { return anyRestriction(network); });
    made.restrictionsElse = maybe<Field<Access>>(anyAccess);
    made.scmRestrictionsElse = maybe<Field<Access>>(anyAccess);
    made.scmUsesRestrictions = chance();
    made.integrationSubnet = maybeIdOf(network.subnets);
    made.gatewayIntegration = maybeIdOf(network.virtualNetworks);
    made.hybridConnections = several<HybridConnection>([] { return HybridConnection {anyText(), anyPort()}; });
    made.scmBasicAuth = known(chance());
    made.ftpBasicAuth = known(chance());
    made.ftpsState = maybe<Known<QString>>(anyName);
    made.remoteDebugging = known(chance());
    return made;
}
}
