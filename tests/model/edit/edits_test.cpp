#include "model/plan/edit/edits.h"
#include "model/plan/integrity.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace ase {

namespace {

/// Takes the plan of a result; the test fails with the problem's sentence where there is none.
Plan taken(const Result<Plan>& result)
{
    if (!result)
        qFatal("%s", qPrintable(sentence(result.error())));
    return *result;
}

QStringList prefixesOf(const Plan& plan, SubnetId id)
{
    QStringList texts;
    for (const PrefixField& field : plan.network->subnets.find(id)->prefixes)
        texts.append(textOf(field));
    return texts;
}

constexpr VirtualNetworkId hub {1};
constexpr VirtualNetworkId spoke {2};
constexpr SubnetId apps {3};
constexpr SubnetId gateways {4};
constexpr EnvironmentId prod {5};
constexpr AppServicePlanId workers {6};
constexpr AppId shop {7};
constexpr DeviceId gateway {8};
constexpr DeviceId server {9};
constexpr SiteId office {10};
constexpr SecurityGroupId group {11};
constexpr SecurityRuleId rule {12};
constexpr ApplicationSecurityGroupId web {13};
constexpr RouteTableId table {14};
constexpr RouteId route {15};
constexpr DnsZoneId zone {16};
constexpr PeeringId there {17};
constexpr PeeringId back {18};

/// A plan with a part of every kind, made by the edits themselves.
Plan everything()
{
    Plan plan;
    plan = taken(addVirtualNetwork(plan, hub, {.name = QStringLiteral("hub")}));
    plan = taken(addVirtualNetwork(plan, spoke));
    plan = taken(addEnvironmentWithSubnet(plan, prod, hub, {.subnet = apps}));
    plan = taken(addSubnet(plan, gateways, {.network = hub, .name = QStringLiteral("GatewaySubnet")}));
    plan = taken(addAppServicePlan(plan, workers, {.environment = prod}));
    plan = taken(addApp(plan, shop, {.plan = workers}));
    plan = taken(addDevice(plan, gateway, {.role = Gateway {}, .standing = gateways}));
    plan = taken(addSite(plan, office));
    plan = taken(connectSite(plan, office, gateway));
    plan = taken(addDevice(plan, server, {.role = DeploymentServer {}, .standing = office}));
    plan = taken(addSecurityGroup(plan, group));
    plan = taken(addApplicationSecurityGroup(plan, web));
    SecurityRule deny;
    deny.direction = directionField(Direction::Inbound);
    deny.source.groups = {web};
    plan = taken(addRule(plan, group, rule, deny));
    plan = taken(attachSecurityGroup(plan, apps, group));
    plan = taken(addRouteTable(plan, table));
    plan = taken(addRoute(plan, table, route, {}));
    plan = taken(attachRouteTable(plan, apps, table));
    plan = taken(addDnsZone(plan, zone));
    plan = taken(linkZone(plan, zone, hub));
    plan = taken(setDeviceGroups(plan, server, {web}));
    plan = taken(setDeviceSecurityGroup(plan, server, group));
    plan = taken(connectNetworks(plan, there, back, hub, spoke));
    return taken(movePart(plan, apps, {8, 40}));
}

}

class EditsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void servicesAndEndpoints_areClearedWithWhatTheyReferTo();
    void webApps_standApartFromEnvironments();
    void notes_changeTheDiagramAlone();
    void newPartsGetFreeNamesBlocksAndAddresses();
    void environmentV3DelegatesItsSubnet();
    void subnetsFillTheNetworkThenRefuse();
    void retypedPrefix_data();
    void retypedPrefix();
    void renameReachesEveryKind();
    void removalTakesWhatStandsInside();
    void removalClearsReferences_data();
    void removalClearsReferences();
    void editsShareUntouchedTables();
    void unchangedPlanIsTheSameNetwork();
    void staleIdsAreRefused();
};

void EditsTest::servicesAndEndpoints_areClearedWithWhatTheyReferTo()
{
    constexpr DeviceId sql {30};
    constexpr DeviceId endpoint {31};
    Plan plan = everything();
    plan = taken(addDevice(
        plan, sql, {.role = PlatformService {azure::ServiceKind::Sql, {}, {gateways}}, .standing = OnInternet {}}));
    QCOMPARE(pathOf(*plan.network, sql), QStringLiteral("service:sql-1"));
    QVERIFY(!addDevice(plan, DeviceId {32}, {.role = FrontDoor {}, .standing = gateways}));
    QVERIFY(!setDeviceStanding(plan, sql, office));
    plan = taken(addDevice(plan, endpoint, {.role = PrivateEndpoint {}, .standing = apps}));
    QVERIFY(!setEndpointTarget(plan, endpoint, gateway)); // no service
    QVERIFY(!setEndpointTarget(plan, gateway, sql)); // no endpoint
    plan = taken(setEndpointTarget(plan, endpoint, sql));
    QVERIFY(danglingReferences(plan).empty());
    const auto targetIn = [&](const Plan& one) {
        return std::get<PrivateEndpoint>(one.network->devices.find(endpoint)->role).target;
    };
    QCOMPARE(std::get<QString>(targetIn(taken(setDeviceRole(plan, sql, Client {})))), QStringLiteral("sql-1"));
    const Plan without = taken(removeParts(plan, {sql}));
    QVERIFY(danglingReferences(without).empty());
    QCOMPARE(std::get<QString>(targetIn(without)), QString());
    const Plan closed = taken(removeParts(plan, {gateways}));
    QVERIFY(danglingReferences(closed).empty());
    QVERIFY(std::get<PlatformService>(closed.network->devices.find(sql)->role).endpointSubnets.empty());
}

void EditsTest::webApps_standApartFromEnvironments()
{
    constexpr AppId site {40};
    constexpr AppServicePlanId tenant {41};
    Plan plan = taken(addMultiTenantApp(everything(), site, {.plan = tenant}));
    QVERIFY(isMultiTenant(*plan.network, *plan.network->apps.find(site)));
    QVERIFY(!isMultiTenant(*plan.network, *plan.network->apps.find(shop)));
    plan = taken(setIntegrationSubnet(plan, site, gateways));
    plan = taken(setGatewayIntegration(plan, site, hub));
    AccessRestriction fromSubnet;
    fromSubnet.subnet = gateways;
    plan = taken(setRestrictions(plan, site, {fromSubnet}));
    fromSubnet.subnet = SubnetId {99};
    QVERIFY(!setScmRestrictions(plan, site, {fromSubnet}));
    const Plan without = taken(removeParts(plan, {hub}));
    QVERIFY(danglingReferences(without).empty());
    const App& left = *without.network->apps.find(site);
    QVERIFY(!left.integrationSubnet && !left.gatewayIntegration);
    QCOMPARE(left.restrictions.size(), std::size_t(1)); // an empty list would let everyone in
    QVERIFY(!left.restrictions.front().subnet);
}

void EditsTest::notes_changeTheDiagramAlone()
{
    constexpr NoteId note {50};
    const Plan before = everything();
    Plan plan = taken(addNote(before, note, QStringLiteral("first line\nsecond")));
    QVERIFY(!addNote(plan, note));
    plan = taken(resizePart(plan, note, {200, 80}, QPointF(8, 16)));
    QVERIFY(isInPlan(plan, note) && danglingReferences(plan).empty());
    QCOMPARE(pathOf(plan, note), QStringLiteral("note:first line"));
    plan = taken(setNoteText(plan, note, QStringLiteral("other")));
    QCOMPARE(plan.network, before.network);
    const Plan gone = taken(removeParts(plan, {note}));
    QCOMPARE(gone.network, before.network);
    QVERIFY(gone == before); // its place went along
    QVERIFY(!setNoteText(gone, note, QString()));
    QVERIFY(!renamePart(plan, note, QStringLiteral("name")));
}

void EditsTest::newPartsGetFreeNamesBlocksAndAddresses()
{
    const Plan plan = everything();
    const Network& network = *plan.network;
    QCOMPARE(textOf(network.virtualNetworks.find(hub)->addressSpace.front()), QStringLiteral("10.0.0.0/16"));
    QCOMPARE(textOf(network.virtualNetworks.find(spoke)->addressSpace.front()), QStringLiteral("10.1.0.0/16"));
    QCOMPARE(nameOf(network, spoke), QStringLiteral("vnet-1"));
    QCOMPARE(prefixesOf(plan, apps), QStringList {QStringLiteral("10.0.0.0/24")});
    QCOMPARE(prefixesOf(plan, gateways), QStringList {QStringLiteral("10.0.1.0/27")});
    QCOMPARE(textOf(network.appServicePlans.find(workers)->sku), QStringLiteral("I1v2"));
    QVERIFY(!network.devices.find(gateway)->address);
    QCOMPARE(textOf(network.sites.find(office)->prefixes.front()), QStringLiteral("172.16.0.0/16"));
    QCOMPARE(textOf(*network.devices.find(server)->address), QStringLiteral("172.16.0.4"));
    QCOMPARE(textOf(network.securityGroups.find(group)->rules.find(rule)->priority), QStringLiteral("100"));
    QCOMPARE(pathOf(network, there), QStringLiteral("peering:hub/to-vnet-1"));

    constexpr SubnetId third {30};
    Plan more = taken(addSubnet(plan, third, {.network = hub}));
    QCOMPARE(prefixesOf(more, third), QStringList {QStringLiteral("10.0.2.0/24")});
    for (const auto& [id, address] : {std::pair(31u, "10.0.2.4"), std::pair(32u, "10.0.2.5")}) {
        more = taken(addDevice(more, DeviceId {id}, {.role = VirtualMachine {}, .standing = third}));
        QCOMPARE(textOf(*more.network->devices.find(DeviceId {id})->address), QLatin1String(address));
    }
}

void EditsTest::environmentV3DelegatesItsSubnet()
{
    const Plan plan = everything();
    QCOMPARE(plan.network->subnets.find(apps)->delegations.size(), 1u);
    const Plan v1 = taken(addEnvironmentWithSubnet(plan, EnvironmentId {40}, spoke,
        {.subnet = SubnetId {41}, .generation = Generation::V1, .exposure = Exposure::External}));
    QVERIFY(v1.network->subnets.find(SubnetId {41})->delegations.empty());
    QVERIFY(v1.network->environments.find(EnvironmentId {40})->pools);
    const Plan v3 = taken(setEnvironmentGeneration(v1, EnvironmentId {40}, Generation::V3));
    QCOMPARE(v3.network->subnets.find(SubnetId {41})->delegations.size(), 1u);
    QVERIFY(!v3.network->environments.find(EnvironmentId {40})->pools);
}

void EditsTest::subnetsFillTheNetworkThenRefuse()
{
    Plan plan = taken(addVirtualNetwork({}, hub, {.space = Prefix::parse("10.9.0.0/23")}));
    plan = taken(addSubnet(plan, SubnetId {50}, {.network = hub, .length = 24}));
    plan = taken(addSubnet(plan, SubnetId {51}, {.network = hub, .length = 25}));
    plan = taken(addSubnet(plan, SubnetId {52}, {.network = hub, .length = 24}));
    QCOMPARE(prefixesOf(plan, SubnetId {52}), QStringList {QStringLiteral("10.9.1.128/25")}); // what is left
    const auto full = addSubnet(plan, SubnetId {53}, {.network = hub});
    QVERIFY(!full);
    QCOMPARE(sentence(full.error()),
        QStringLiteral("vnet-1 has no free block for another subnet. Enlarge its address space first."));
}

void EditsTest::retypedPrefix_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::addColumn<bool>("parses");
    QTest::newRow("length alone keeps the base") << "/25"
                                                 << "10.0.1.0/25" << true;
    QTest::newRow("larger block drops host bits") << " /23 "
                                                  << "10.0.0.0/23" << true;
    QTest::newRow("whole prefix") << "10.1.4.0/24"
                                  << "10.1.4.0/24" << true;
    QTest::newRow("length out of bounds is kept") << "/33"
                                                  << "/33" << false;
    QTest::newRow("host bits are kept as written") << "10.1.4.7/24"
                                                   << "10.1.4.7/24" << false;
    QTest::newRow("nonsense is kept") << "big"
                                      << "big" << false;
}

void EditsTest::retypedPrefix()
{
    QFETCH(QString, text);
    Subnet subnet;
    subnet.prefixes = {prefixField(QStringLiteral("10.0.1.0/24"))};
    const PrefixField field = ase::retypedPrefix(subnet, text);
    QTEST(textOf(field), "written");
    QTEST(valueOf(field) != nullptr, "parses");
}

void EditsTest::renameReachesEveryKind()
{
    const Plan plan = everything();
    const QString name = QStringLiteral("another name");
    for (const PartId id : std::initializer_list<PartId> {
             hub, apps, there, group, rule, web, table, route, prod, workers, shop, server, office, zone}) {
        const Plan renamed = taken(renamePart(plan, id, name));
        QCOMPARE(nameOf(*renamed.network, id), name);
        QVERIFY(findPart(*renamed.network, id)->notes.isEmpty());
        QCOMPARE(taken(setNotes(renamed, id, name)).network->region, plan.network->region);
    }
}

void EditsTest::removalTakesWhatStandsInside()
{
    const Plan plan = taken(removeParts(everything(), {hub}));
    const Network& network = *plan.network;
    QCOMPARE(network.virtualNetworks.size(), 1u);
    QVERIFY(network.subnets.isEmpty());
    QVERIFY(network.environments.isEmpty());
    QVERIFY(network.appServicePlans.isEmpty());
    QVERIFY(network.apps.isEmpty());
    QVERIFY(network.peerings.isEmpty());
    QCOMPARE(network.devices.size(), 1u);
    QVERIFY(network.sites.find(office)->connections.empty());
    QVERIFY(network.dnsZones.find(zone)->links.empty());
    QVERIFY(plan.diagram.placements.isEmpty());
    QVERIFY(danglingReferences(plan).empty());
    QVERIFY(taken(removeParts(plan, {office, spoke})).network->devices.isEmpty());
}

void EditsTest::removalClearsReferences_data()
{
    QTest::addColumn<PartId>("part");
    QTest::newRow("security group") << PartId(group);
    QTest::newRow("application security group") << PartId(web);
    QTest::newRow("route table") << PartId(table);
    QTest::newRow("gateway") << PartId(gateway);
    QTest::newRow("rule") << PartId(rule);
    QTest::newRow("route") << PartId(route);
    QTest::newRow("peering") << PartId(there);
    QTest::newRow("site") << PartId(office);
    QTest::newRow("zone") << PartId(zone);
}

void EditsTest::removalClearsReferences()
{
    QFETCH(PartId, part);
    const Plan before = everything();
    const Plan after = taken(removeParts(before, {part}));
    QVERIFY(!findPart(*after.network, part));
    QVERIFY(danglingReferences(after).empty());
    QCOMPARE(after.network->environments, before.network->environments);
}

void EditsTest::editsShareUntouchedTables()
{
    const Plan before = everything();
    const Plan after = taken(resizeSubnet(before, gateways, *Prefix::parse("10.0.1.0/26")));
    int shared = 0;
    forEachTable(*after.network, [&](const auto& afterTable) {
        forEachTable(*before.network, [&](const auto& beforeTable) {
            if constexpr (std::is_same_v<decltype(afterTable), decltype(beforeTable)>)
                shared += afterTable.sharesRowsWith(beforeTable) ? 1 : 0;
        });
    });
    QCOMPARE(shared, 11); // all twelve but the subnets
    QCOMPARE(after.network->subnets.share(apps), before.network->subnets.share(apps));
    QCOMPARE(taken(movePart(before, apps, {1, 2})).network, before.network);
}

void EditsTest::unchangedPlanIsTheSameNetwork()
{
    const Plan plan = everything();
    QCOMPARE(taken(renamePart(plan, hub, QStringLiteral("hub"))).network, plan.network);
    QCOMPARE(taken(connectNetworks(plan, PeeringId {60}, PeeringId {61}, spoke, hub)).network, plan.network);
    QCOMPARE(taken(connectSite(plan, office, gateway)).network, plan.network);
    QCOMPARE(taken(linkZone(plan, zone, hub)).network, plan.network);
}

void EditsTest::staleIdsAreRefused()
{
    const Plan plan = everything();
    constexpr std::uint64_t stale = 99;
    QVERIFY(!renamePart(plan, SecurityRuleId {stale}, {}));
    QVERIFY(!removeParts(plan, {SubnetId {stale}}));
    QVERIFY(!addSubnet(plan, SubnetId {70}, {.network = VirtualNetworkId {stale}}));
    QVERIFY(!addSubnet(plan, apps, {.network = hub})); // the id of another
    QVERIFY(!attachSecurityGroup(plan, apps, SecurityGroupId {stale}));
    QVERIFY(!connectSite(plan, office, server)); // no gateway
    QVERIFY(!movePart(plan, AppId {stale}, {}));
    QVERIFY(!withdrawAcceptance(plan, QStringLiteral("none")));
    QCOMPARE(sentence(resizeSubnet(plan, SubnetId {stale}, *Prefix::parse("10.0.0.0/24")).error()),
        QStringLiteral("That subnet is no longer in the plan."));
}

ASE_TEST(EditsTest)

}

#include "edits_test.moc"
