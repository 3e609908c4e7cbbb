#include "model/exchange/textplan/read_text_plan.h"
#include "model/plan/flow_text.h"
#include "model/plan/integrity.h"
#include "tests/support/plan_builders.h"
#include "tests/support/test_registry.h"

using namespace ase;

namespace {

template<class TypedId, class T>
const T& only(const Table<TypedId, T>& table)
{
    Q_ASSERT(table.size() == 1);
    return *table.rows().front().value;
}

const Device& deviceOf(const Network& network, const char* path)
{
    return *network.devices.find(*findByPath(network, QLatin1String(path)).at(0).as<DeviceId>());
}

}

class TextPlanTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void statements_standInAnyOrder_onOneLineOrMany()
    {
        const Plan one = test::planFromText(
            "subnet apps 10.0.1.0/28 in hub nsg a | vnet hub 10.0.0.0/16 | nsg a: 100 in allow tcp any -> any");
        const Plan many =
            test::planFromText("# a comment\nvnet hub 10.0.0.0/16 # another\nnsg a:\n  100 in allow tcp any -> any\n"
                               "subnet apps 10.0.1.0/28 in hub nsg a\n");
        QVERIFY(one == many);
        QCOMPARE(one.network->subnets.size(), std::size_t(1));
    }

    void scenarios_askAboutPartsWhereverTheyStand()
    {
        const Plan plan = test::planFromText(
            "scenario \"Octopus gets in\" server:octopus -> ase:prod/web/shop kudu signs-in token host shop.scm.corp.net "
            "expect blocked at ase-nsg note=\"until the move\" | vnet hub 10.0.0.0/16 | subnet s 10.0.0.0/24 in hub | "
            "server octopus 10.0.0.4 | ase3 prod in s ilb | plan web in prod I1v2 | app shop in web | "
            "scenario public internet -> 10.0.0.9 tcp:5432 expect reachable");
        QCOMPARE(plan.scenarios.size(), std::size_t(2));
        const Scenario& first = plan.scenarios.front();
        QCOMPARE(first.name, QStringLiteral("Octopus gets in"));
        QCOMPARE(pathOf(*plan.network, std::get<PartId>(first.query.from)), QStringLiteral("server:octopus"));
        QCOMPARE(pathOf(*plan.network, std::get<PartId>(first.query.to)), QStringLiteral("ase:prod/web/shop"));
        QVERIFY(first.query.endpoint.kind == EndpointKind::Kudu && first.query.signIn == SignIn::Token);
        QCOMPARE(first.query.host, QStringLiteral("shop.scm.corp.net"));
        QVERIFY(first.expected == TraceVerdict::Blocked && first.stage == Stage::AseNsg);
        QCOMPARE(first.note, QStringLiteral("until the move"));
        QCOMPARE(plan.scenarios.back().query.endpoint.port, std::uint16_t(5432));
        QVERIFY(danglingReferences(plan).empty());
    }

    void rules_keepEndsAndPortsAsWritten()
    {
        const Plan plan =
            test::planFromText("asg web | nsg a: 100 in allow tcp 10.0.0.0/8,10.1.0.4:* -> @web,VirtualNetwork:80,4026-4024 "
                               "name=first note=\"why not\" disabled; "
                               "200 out deny any [fd00::/64]:53 -> fd00::1; 300 in allow ?x() any:1 -> Internet");
        const auto rules = rulesAsWritten(only(plan.network->securityGroups));
        QCOMPARE(rules.size(), std::size_t(3));
        const SecurityRule& first = *rules[0].second;
        QCOMPARE(textOf(first.name), QStringLiteral("first"));
        QCOMPARE(first.description, QStringLiteral("why not"));
        QVERIFY(!first.enabled);
        QCOMPARE(first.source.addresses.size(), std::size_t(2));
        QCOMPARE(first.destination.groups.size(), std::size_t(1));
        QCOMPARE(textOf(*first.destination.address), QStringLiteral("VirtualNetwork"));
        QCOMPARE(textOf(first.destination.ports[1]), QStringLiteral("4026-4024"));
        QVERIFY(!valueOf(first.destination.ports[1]));
        const SecurityRule& second = *rules[1].second;
        QCOMPARE(textOf(*second.source.port), QStringLiteral("53"));
        QCOMPARE(textOf(*second.source.address), QStringLiteral("fd00::/64"));
        QCOMPARE(textOf(*second.destination.address), QStringLiteral("fd00::1"));
        QCOMPARE(textOf(rules[2].second->protocol), QStringLiteral("[x()]"));
    }

    void devices_standWhereTheirAddressIs()
    {
        const Plan plan = test::planFromText(
            "vnet hub 10.0.0.0/16 | subnet a 10.0.1.0/24 in hub | site london 192.168.0.0/16 dns 192.168.1.53\n"
            "vm here 10.0.1.4 | server there 192.168.10.5 | client far 8.8.8.8 | vm named in a groups web nsg own\n"
            "asg web | nsg own");
        const Network& network = *plan.network;
        const auto container = [&](const char* path) {
            const auto id = containerOf(network, findByPath(network, QString::fromLatin1(path)).at(0));
            return id ? pathOf(network, *id) : QString();
        };
        QCOMPARE(container("vm:here"), QStringLiteral("hub/a"));
        QCOMPARE(container("server:there"), QStringLiteral("site:london"));
        QCOMPARE(container("client:far"), QString());
        QCOMPARE(container("vm:named"), QStringLiteral("hub/a"));
        QCOMPARE(container("dns:dns-london"), QStringLiteral("site:london"));
        const Device& named = *network.devices.find(*findByPath(network, QStringLiteral("vm:named")).at(0).as<DeviceId>());
        QVERIFY(named.groups.size() == 1 && named.securityGroup == network.securityGroups.rows().front().id);
    }

    void peer_makesBothDirections_andGivesFlagsToTheirSide()
    {
        const Plan plan = test::planFromText(
            "vnet hub 10.0.0.0/16 | vnet spoke 10.1.0.0/16 | peer hub spoke transit remote-gateways forwarded");
        const Network& network = *plan.network;
        const auto peering = [&](const char* path) {
            return *network.peerings.find(*findByPath(network, QString::fromLatin1(path)).at(0).as<PeeringId>());
        };
        const Peering there = peering("peering:hub/to-spoke");
        const Peering back = peering("peering:spoke/to-hub");
        QVERIFY(
            *there.allowGatewayTransit.value() && !*there.useRemoteGateways.value() && *there.allowForwardedTraffic.value());
        QVERIFY(
            !*back.allowGatewayTransit.value() && *back.useRemoteGateways.value() && *back.allowForwardedTraffic.value());
        QVERIFY(*there.allowVirtualNetworkAccess.value());
        QCOMPARE(test::planFromText("vnet a 10.0.0.0/16 | vnet b 10.1.0.0/16 | peer a b one-way").network->peerings.size(),
            std::size_t(1));
    }

    void environments_takeTheirOptions()
    {
        const Plan plan =
            test::planFromText("vnet v 10.0.0.0/16 | subnet s 10.0.0.0/24 in v delegated | "
                               "ase1 old in s external 20.1.2.3 front-ends 3 Medium pool 2 Small pool ?n P3 existing | "
                               "plan p in old P2 x ?n steady 9 containers | app a in p domain www.example.com https-only");
        const Environment& environment = only(plan.network->environments);
        QVERIFY(environment.existing && environment.generation == Generation::V1 && !environment.isIlb());
        QCOMPARE(environment.pools->workers.size(), std::size_t(2));
        QCOMPARE(environment.pools->frontEnds.valueOr(0), 3);
        QVERIFY(!environment.pools->workers[1].workers.isKnown());
        const AppServicePlan& servicePlan = only(plan.network->appServicePlans);
        QVERIFY(servicePlan.system == PlanSystem::WindowsContainers && servicePlan.steadyInstances == 9);
        QCOMPARE(textOf(servicePlan.instances), QStringLiteral("[n]"));
        QCOMPARE(textOf(only(plan.network->subnets).delegations.at(0)), QStringLiteral("Microsoft.Web/hostingEnvironments"));
    }

    void servicesAndWebApps_takeTheirOptions()
    {
        const Plan plan = test::planFromText(
            "vnet v 10.0.0.0/16 | subnet s 10.0.0.0/24 in v | plan web P1v2 | "
            "app shop in web integrate s restrict 100 allow 10.0.0.0/8 restrict 200 allow subnet v/s hybrid db 1433 "
            "scm-as-site | "
            "service orders sql from s | service other other type Redis | frontdoor door identity abc origin shop.net | "
            "vmss pool in s x 5 | endpoint pe 10.0.0.9 to service:orders | endpoint pe2 in s to plan:web/shop | "
            "endpoint pe3 in s to elsewhere | note \"Ask the network team\" at 40 -8 size 200 90");
        const Network& network = *plan.network;
        QVERIFY(danglingReferences(plan).empty());
        const App& app = only(network.apps);
        QVERIFY(isMultiTenant(network, app) && app.scmUsesRestrictions);
        QVERIFY(app.integrationSubnet == app.restrictions.at(1).subnet);
        QCOMPARE(app.hybridConnections.at(0).host, QStringLiteral("db"));
        const auto device = [&](const char* path) {
            return network.devices.find(*findByPath(network, QLatin1String(path)).at(0).as<DeviceId>());
        };
        const auto role = std::get<PlatformService>(device("service:orders")->role);
        QVERIFY(role.kind == azure::ServiceKind::Sql && role.endpointSubnets.size() == 1);
        QCOMPARE(std::get<PlatformService>(device("service:other")->role).type, QStringLiteral("Redis"));
        QCOMPARE(std::get<FrontDoor>(device("frontdoor:door")->role).origins.size(), std::size_t(1));
        QCOMPARE(std::get<ScaleSet>(device("vmss:pool")->role).instances, 5);
        const auto targetOf = [&](const char* path) { return std::get<PrivateEndpoint>(device(path)->role).target; };
        QCOMPARE(pathOf(network, std::get<DeviceId>(targetOf("endpoint:pe"))), QStringLiteral("service:orders"));
        QVERIFY(std::holds_alternative<AppId>(targetOf("endpoint:pe2")));
        QCOMPARE(std::get<QString>(targetOf("endpoint:pe3")), QStringLiteral("elsewhere"));
        const auto note = findByPath(plan, QStringLiteral("note:ask the NETWORK team"));
        QCOMPARE(note.size(), std::size_t(1));
        QCOMPARE(*plan.diagram.placements.find(note.front())->size, QSizeF(200, 90));
    }

    void firewalls_tellWhatTheyPass()
    {
        const Plan plan = test::planFromText(
            "firewall silent 10.0.0.4 | appliance closed 10.0.0.5 passes none translates | appliance open 10.0.0.6 passes "
            "all |"
            "firewall fw 10.0.0.7 passes tcp 192.168.0.0/16,10.9.0.1 -> 10.0.1.0/24:443,4024-4026 passes any ?x -> any");
        const auto forwardingOf = [&](const char* path) {
            const Role& role = deviceOf(*plan.network, path).role;
            const auto* firewall = std::get_if<Firewall>(&role);
            return firewall ? firewall->forwarding : std::get<Appliance>(role).forwarding;
        };
        QVERIFY(forwardingOf("firewall:silent") == Forwarding {});
        const Forwarding closed = forwardingOf("appliance:closed");
        QVERIFY(closed.passes && closed.passes->empty() && closed.translatesSource);
        const Forwarding open = forwardingOf("appliance:open");
        QVERIFY(*open.passes == (std::vector {PassedFlows {{}, {}, protocolField(QStringLiteral("*")), {}}}));
        const auto passes = *forwardingOf("firewall:fw").passes;
        QCOMPARE(passes.size(), std::size_t(2));
        QVERIFY(passes[0].sources
            == (std::vector {prefixField(QStringLiteral("192.168.0.0/16")), prefixField(QStringLiteral("10.9.0.1/32"))}));
        QCOMPARE(textOf(passes[0].destinations.at(0)), QStringLiteral("10.0.1.0/24"));
        QCOMPARE(textOf(passes[0].ports.at(1)), QStringLiteral("4024-4026"));
        QVERIFY(valueOf(passes[0].protocol) && *valueOf(passes[0].protocol) == Protocol::Tcp);
        QVERIFY(!passes[1].sources.at(0).isKnown() && passes[1].destinations.empty() && passes[1].ports.empty());
        QCOMPARE(text(passes[0]), QStringLiteral("tcp 192.168.0.0/16,10.9.0.1/32 -> 10.0.1.0/24:443,4024-4026"));
        QCOMPARE(text(passes[1]), QStringLiteral("any ?x -> any"));
        for (const PassedFlows& flows : passes)
            QVERIFY(passedFlows(text(flows)) == flows);
        const QString third = QStringLiteral("udp fd00::/64 -> [fd01::/64,fd02::/64]:53");
        QVERIFY(passedFlows(third) && isClear(*passedFlows(third)));
        QCOMPARE(text(*passedFlows(third)), third);
        QVERIFY(!passedFlows(QStringLiteral("tcp any:80 -> any")) && !passedFlows(QStringLiteral("tcp any")));
        QVERIFY(!isClear(*passedFlows(QStringLiteral("tcp far -> any"))));
    }

    void callersAndApps_tellHowTheySignIn()
    {
        const Plan plan = test::planFromText(
            "server octopus 10.0.0.4 hosts a.scm.corp.example 10.0.1.11 hosts b ?y signs-in token by-name publish-host "
            "p.net |"
            "client far internet signs-in profile | client near internet | plan web P1v2 |"
            "app shop in web access disabled restrict-else allow restrict-scm-else deny no-scm-basic no-ftp-basic "
            "ftps FtpsOnly debug | app plain in web |"
            "ase3 prod ilb suffix corp.example certificate *.corp.example *.scm.corp.example vault-closed ratio 10");
        const Network& network = *plan.network;
        const Device& octopus = deviceOf(network, "server:octopus");
        QVERIFY(octopus.role == Role(DeploymentServer {SignIn::Token, true, QStringLiteral("p.net")}));
        QCOMPARE(octopus.hosts.size(), std::size_t(2));
        QCOMPARE(textOf(octopus.hosts[0].address), QStringLiteral("10.0.1.11"));
        QVERIFY(deviceOf(network, "client:far").role == Role(Client {SignIn::PublishProfile}));
        QVERIFY(deviceOf(network, "client:near").role == Role(Client {}));
        const auto app = [&](const char* path) {
            return *network.apps.find(*findByPath(network, QLatin1String(path)).at(0).as<AppId>());
        };
        const App shop = app("plan:web/shop");
        QCOMPARE(textOf(*shop.publicNetworkAccess), QStringLiteral("Disabled"));
        QVERIFY(*valueOf(shop.restrictionsElse) == Access::Allow && *valueOf(shop.scmRestrictionsElse) == Access::Deny);
        QVERIFY(!shop.scmBasicAuth.valueOr(true) && !shop.ftpBasicAuth.valueOr(true) && shop.remoteDebugging.valueOr(false));
        QCOMPARE(textOf(*shop.ftpsState), QStringLiteral("FtpsOnly"));
        const App plain = app("plan:web/plain");
        QVERIFY(plain.scmBasicAuth.valueOr(false) && !plain.ftpsState && !plain.restrictionsElse);
        const Environment& environment = only(network.environments);
        QCOMPARE(environment.certificateNames.size(), std::size_t(2));
        QVERIFY(!environment.vaultReachable && environment.frontEndRatio);
    }

    void nameServers_holdZones_andMayBeThatOfASite()
    {
        const Plan plan = test::planFromText(
            "dns own 192.168.1.53 in london forward corp.example 10.0.0.53 zone z.net unreachable | dns dns-paris "
            "forward a.net 10.0.0.53 | site london 192.168.0.0/16 dns 192.168.1.53 | site paris 172.16.0.0/16 dns "
            "172.16.0.53 |"
            "site rome 172.17.0.0/16 dns 172.17.0.53 | zone z.net link hub link-falls-back spoke | vnet hub 10.0.0.0/16 |"
            "vnet spoke 10.1.0.0/16 | appgw gate internet publishes a b x 3 | plan web P1v2 | app a in web | app b in web");
        const Network& network = *plan.network;
        QVERIFY(danglingReferences(plan).empty());
        QCOMPARE(network.devices.size(), std::size_t(4));
        const auto& own = std::get<DnsServer>(deviceOf(network, "dns:own").role);
        QVERIFY(own.zones == (std::vector {network.dnsZones.rows().front().id}) && !own.reachable);
        const Device& paris = deviceOf(network, "dns:dns-paris");
        QCOMPARE(textOf(*paris.address), QStringLiteral("172.16.0.53"));
        QVERIFY(siteOf(paris) && std::get<DnsServer>(paris.role).forwards.size() == 1);
        QVERIFY(siteOf(deviceOf(network, "dns:dns-rome")));
        const auto& links = only(network.dnsZones).links;
        QVERIFY(links.size() == 2 && !links[0].fallsBack && links[1].fallsBack);
        const auto& gate = std::get<ApplicationGateway>(deviceOf(network, "appgw:gate").role);
        QVERIFY(gate.publishes.size() == 2 && gate.instances == 3);
    }

    void routesSitesAndZones_takeTheirOptions()
    {
        const Plan plan = test::planFromText(
            "vnet hub 10.0.0.0/16 | subnet g 10.0.255.0/27 in hub | gateway vpn in g bgp | rt r no-propagation:\n"
            "0.0.0.0/0 -> 10.0.1.4; Storage -> internet name=storage; 10.9.0.0/16 -> appliance\n"
            "site london 192.168.0.0/16 via vpn | zone z.net: * @ 10.0.0.4 ; www fd00::1 10.0.0.5 link hub");
        const RouteTable& table = only(plan.network->routeTables);
        QVERIFY(*table.disableBgpRoutePropagation.value());
        const auto routes = routesAsWritten(table);
        QCOMPARE(textOf(*routes.at(0).second->nextHopAddress), QStringLiteral("10.0.1.4"));
        QCOMPARE(textOf(routes.at(1).second->name), QStringLiteral("storage"));
        QVERIFY(!routes.at(2).second->nextHopAddress);
        QCOMPARE(only(plan.network->sites).connections.size(), std::size_t(1));
        const DnsZone& zone = only(plan.network->dnsZones);
        QCOMPARE(zone.records.at(1).addresses.size(), std::size_t(2));
        QCOMPARE(zone.links.size(), std::size_t(1));
    }

    void mistakes_haveAPlaceAndTheWordsExpected_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* text, int line, int column, const char* message) {
            QTest::newRow(text) << QString::fromLatin1(text) << line << column << QString::fromLatin1(message);
        };
        row("vlan a", 1, 1, "found \"vlan\"");
        row("vnet", 1, 5, "the name of a virtual network");
        row("vnet a 10.0.0.0/16\n  | vnet A 10.1.0.0/16", 2, 10, "The name \"A\" is taken");
        row("subnet s 10.0.0.0/24", 1, 21, "Expected in here");
        row("subnet s 10.0.0.0/24 in hub", 1, 25, "the name of a virtual network here, found \"hub\"");
        row("vnet a 10.0.0.0/16 | subnet s 10.0.0.0/24 in a gateway", 1, 48, "nsg, rt, delegated");
        row("nsg n: 100 up allow tcp any -> any", 1, 12, "Expected in or out here, found \"up\"");
        row("nsg n:\n100 in allow tcp any to any", 2, 22, "Expected -> here");
        row("nsg n: 100 in allow tcp @web -> any", 1, 25, "application security group");
        row("nsg n: 100 in allow tcp any -> any 200", 1, 36, "; or the end of the statement");
        row("ase3 prod in apps ilb", 1, 14, "the name of a subnet");
        row("ase3 prod inside", 1, 11, "ilb or external");
        row("vnet a 10.0.0.0/8 | vnet b 10.0.0.0/8 | subnet s 10.0.0.0/24 in a | subnet s 10.0.0.0/24 in b | ase3 e in s "
            "ilb",
            1, 107, "Several subnets");
        row("ase3 e ilb | plan p in e I1v2 x many", 1, 33, "a number of instances");
        row("vm m 10.0.0.4 in nowhere", 1, 18, "the name of a subnet");
        row("firewall f passes tcp any:80 -> any", 1, 23, "a source without ports");
        row("server s signs-in badge", 1, 19, "profile, sso or token");
        row("appgw g publishes shop", 1, 19, "the name of an app");
        row("dns d zone z.net", 1, 12, "the name of a DNS zone");
        row("plan p P1v2 | app a in p access maybe", 1, 33, "enabled or disabled");
        row("scenario a internet -> 10.0.0.4 kudo expect blocked", 1, 33, "kudo is no endpoint");
        row("scenario a internet -> vm:x expect blocked", 1, 24, "vm:x is no part of the plan");
        row("scenario a internet -> 10.0.0.4 expect luck", 1, 40, "reachable, degraded, uncertain or blocked");
        row("site s 10.0.0.0/8 via gate", 1, 23, "the name of a gateway");
    }
    void mistakes_haveAPlaceAndTheWordsExpected()
    {
        QFETCH(QString, text);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(QString, message);
        const auto plan = planFromText(text, QStringLiteral("plan.txt"));
        QVERIFY(!plan);
        QVERIFY2(sentence(plan.error()).contains(message), qPrintable(sentenceWithPlace(plan.error())));
        QCOMPARE(plan.error().place, (Place {QStringLiteral("plan.txt"), line, column, {}}));
    }
};

ASE_TEST(TextPlanTest)
#include "text_plan_test.moc"
