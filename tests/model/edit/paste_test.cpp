#include "model/exchange/planfile/read_plan.h"
#include "model/exchange/planfile/write_plan.h"
#include "model/plan/edit/edits.h"
#include "model/plan/integrity.h"
#include "tests/model/edit/random_edits.h"
#include "tests/support/plan_builders.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <rapidcheck.h>

namespace ase {

namespace {

Plan randomPlan(IdSource& random, int steps)
{
    Plan plan;
    for (int step = 0; step < steps; ++step)
        plan = test::randomEdit(plan, random);
    return plan;
}

std::set<PartId> idsOf(const Network& network)
{
    std::set<PartId> ids;
    forEachTable(network, [&](const auto& table) {
        for (const auto& row : table.rows())
            ids.insert(row.id);
    });
    return ids;
}

std::set<PartId> someOf(const Network& network, IdSource& random)
{
    std::set<PartId> some;
    for (const PartId id : idsOf(network))
        if (random.next() % 4 == 0)
            some.insert(id);
    return some;
}

PartId partOf(const Plan& plan, const char* path)
{
    const auto found = findByPath(*plan.network, QString::fromLatin1(path));
    return found.empty() ? PartId() : found.front();
}

const char* const office = R"(
    asg web
    nsg shield: 100 in allow tcp @web -> *:443
    vnet hub 10.0.0.0/16
    subnet apps 10.0.1.0/24 in hub nsg shield
    subnet other 10.0.2.0/24 in hub
    ase3 prod in hub/apps ilb 10.0.1.11
    vm build 10.0.2.9
)";

}

class PasteTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pastingKeepsThePlanWhole();
    void piecesAreWholePlanFiles();
    void copiedNetworkTakesItsAddressesAlong();
    void copiedSubnetTakesTheNextFreeBlock();
    void groupsComeAlongIntoAnotherPlan();
    void whatFindsNoPlaceIsRefused();
    void endpointsServicesAndNotesKeepWhatTheyReferTo();
    void gatewaysAndNameServersTakeTheirAppsAndZonesAlong();
};

void PasteTest::pastingKeepsThePlanWhole()
{
    QVERIFY(rc::check([](std::uint64_t seed) {
        IdSource random(seed);
        const Plan source = randomPlan(random, 80);
        const Plan target = random.next() % 2 ? source : randomPlan(random, 40);
        const PlanPiece piece = pieceOf(source, someOf(*source.network, random));
        const std::set<PartId> places = idsOf(*target.network);
        const auto into =
            places.empty() ? std::nullopt : std::optional(*std::next(places.begin(), long(random.next() % places.size())));
        const auto pasted = pasteParts(target, piece, into, random);
        if (!pasted)
            return RC_ASSERT(pasted.error().text[0] != 0);
        RC_ASSERT(danglingReferences(pasted->plan).empty());
        RC_ASSERT(pasted->parts.size() <= piece.parts.size());
        for (const PartId id : places)
            RC_ASSERT(findPart(*pasted->plan.network, id));
        for (const PartId copy : pasted->parts)
            RC_ASSERT(!findPart(*target.network, copy));
        for (const auto& row : pasted->plan.network->virtualNetworks.rows()) {
            const QStringList names = namesOf(pasted->plan.network->virtualNetworks);
            if (pasted->parts.contains(row.id) && row.value->name.isKnown())
                RC_ASSERT(names.count(*row.value->name.value()) == 1);
        }
    }));
}

void PasteTest::piecesAreWholePlanFiles()
{
    QVERIFY(rc::check([](std::uint64_t seed) {
        IdSource random(seed);
        const Plan source = randomPlan(random, 80);
        const PlanPiece piece = pieceOf(source, someOf(*source.network, random));
        RC_ASSERT(danglingReferences(piece.plan).empty());
        const QByteArray file = writePlan(piece.plan);
        const auto read = readPlan(file, {});
        if (!read)
            RC_FAIL(sentenceWithPlace(read.error()).toStdString());
        RC_ASSERT(writePlan(*read) == file);
        for (const PartId part : piece.parts)
            RC_ASSERT(findPart(*read->network, part));
    }));
}

void PasteTest::copiedNetworkTakesItsAddressesAlong()
{
    const Plan plan = test::planFromText(office);
    IdSource ids(1);
    const auto pasted = pasteParts(plan, pieceOf(plan, {partOf(plan, "hub")}), {}, ids);
    QVERIFY(pasted.ok());
    const Network& network = *pasted->plan.network;
    QCOMPARE(network.virtualNetworks.size(), std::size_t(2));
    const PartId apps = partOf(pasted->plan, "hub-1/apps");
    QVERIFY(findPart(network, apps));
    const Subnet& subnet = *network.subnets.find(*apps.as<SubnetId>());
    QCOMPARE(textOf(subnet.prefixes.front()), QStringLiteral("10.1.1.0/24"));
    QVERIFY(subnet.securityGroup == plan.network->securityGroups.rows().front().id); // shared
    QCOMPARE(network.securityGroups.size(), std::size_t(1));
    const auto environment = partOf(pasted->plan, "ase:prod-1").as<EnvironmentId>();
    QVERIFY(environment);
    QCOMPARE(textOf(*network.environments.find(*environment)->inboundAddress), QStringLiteral("10.1.1.11"));
}

void PasteTest::copiedSubnetTakesTheNextFreeBlock()
{
    const Plan plan = test::planFromText(office);
    IdSource ids(1);
    const auto pasted = pasteParts(plan, pieceOf(plan, {partOf(plan, "hub/other")}), {}, ids);
    QVERIFY(pasted.ok());
    QCOMPARE(pasted->parts.size(), std::size_t(1));
    const Subnet& copy = *pasted->plan.network->subnets.find(*pasted->parts.begin()->as<SubnetId>());
    QCOMPARE(textOf(copy.prefixes.front()), QStringLiteral("10.0.0.0/24"));
    QCOMPARE(textOf(copy.name), QStringLiteral("other-1"));
    const auto machine = partOf(pasted->plan, "vm:build-1").as<DeviceId>();
    QVERIFY(machine);
    QCOMPARE(textOf(*pasted->plan.network->devices.find(*machine)->address), QStringLiteral("10.0.0.9"));
    // A machine alone goes where one points, to the next free address there.
    const auto moved = pasteParts(plan, pieceOf(plan, {partOf(plan, "vm:build")}), partOf(plan, "hub/apps"), ids);
    QVERIFY(moved.ok());
    const Device& device = *moved->plan.network->devices.find(*moved->parts.begin()->as<DeviceId>());
    QCOMPARE(textOf(*device.address), QStringLiteral("10.0.1.4"));
}

void PasteTest::groupsComeAlongIntoAnotherPlan()
{
    const Plan plan = test::planFromText(office);
    IdSource ids(1);
    const auto pasted = pasteParts({}, pieceOf(plan, {partOf(plan, "hub")}), {}, ids);
    QVERIFY(pasted.ok());
    QVERIFY(danglingReferences(pasted->plan).empty());
    const Network& network = *pasted->plan.network;
    QCOMPARE(network.securityGroups.size(), std::size_t(1));
    QCOMPARE(network.applicationSecurityGroups.size(), std::size_t(1));
    // Nothing stands in the way, so names and blocks stay.
    QCOMPARE(pathOf(network, *pasted->parts.begin()), QStringLiteral("hub"));
    QCOMPARE(textOf(network.virtualNetworks.rows().front().value->addressSpace.front()), QStringLiteral("10.0.0.0/16"));
}

void PasteTest::whatFindsNoPlaceIsRefused()
{
    const Plan plan = test::planFromText(office);
    IdSource ids(1);
    const auto homeless = pasteParts({}, pieceOf(plan, {partOf(plan, "hub/apps")}), {}, ids);
    QVERIFY(!homeless.ok());
    QVERIFY(sentence(homeless.error()).contains(QStringLiteral("apps")));
    const Plan small = test::planFromText("vnet tiny 10.9.0.0/24 | subnet all 10.9.0.0/24 in tiny");
    const auto full = pasteParts(small, pieceOf(plan, {partOf(plan, "hub/other")}), partOf(small, "tiny"), ids);
    QVERIFY(!full.ok());
    QVERIFY(sentence(full.error()).contains(QStringLiteral("/24")));
}

void PasteTest::endpointsServicesAndNotesKeepWhatTheyReferTo()
{
    const Plan plan = test::planFromText("vnet v 10.0.0.0/16 | subnet s 10.0.0.0/24 in v | service orders sql from s | "
                                         "endpoint pe 10.0.0.9 to service:orders | plan web P1v2 | "
                                         "app shop in web integrate s restrict 100 allow subnet s | note remember at 8 16");
    const auto targetOf = [](const Plan& one, const char* path) {
        const Device& device = *one.network->devices.find(*partOf(one, path).as<DeviceId>());
        return std::get<PrivateEndpoint>(device.role).target;
    };
    IdSource ids(1);
    // Alone, a copy leads to what its original leads to.
    const auto endpoint = pasteParts(plan, pieceOf(plan, {partOf(plan, "endpoint:pe")}), {}, ids);
    QVERIFY(endpoint.ok());
    QVERIFY(targetOf(endpoint->plan, "endpoint:pe-1") == targetOf(plan, "endpoint:pe"));
    // With its target and its network, it leads to the copy.
    const std::set<PartId> all {
        partOf(plan, "v"), partOf(plan, "service:orders"), partOf(plan, "plan:web"), plan.diagram.notes.rows().front().id};
    const auto together = pasteParts(plan, pieceOf(plan, all), {}, ids);
    QVERIFY(together.ok());
    const Plan& pasted = together->plan;
    QVERIFY(danglingReferences(pasted).empty());
    QVERIFY(targetOf(pasted, "endpoint:pe-1") == EndpointTarget(*partOf(pasted, "service:orders-1").as<DeviceId>()));
    const App& app = *pasted.network->apps.find(*partOf(pasted, "plan:web-1/shop-1").as<AppId>());
    QCOMPARE(pathOf(*pasted.network, *app.integrationSubnet), QStringLiteral("v-1/s"));
    QVERIFY(app.restrictions.front().subnet == app.integrationSubnet);
    QCOMPARE(pasted.diagram.notes.size(), std::size_t(2));
    // Where the target is not, its name is left.
    const Plan empty = test::planFromText("vnet w 10.0.0.0/16 | subnet t 10.0.0.0/24 in w");
    const auto foreign = pasteParts(empty, pieceOf(plan, {partOf(plan, "endpoint:pe")}), partOf(empty, "w/t"), ids);
    QVERIFY(foreign.ok());
    QVERIFY(targetOf(foreign->plan, "endpoint:pe") == EndpointTarget(QStringLiteral("orders")));
}

void PasteTest::gatewaysAndNameServersTakeTheirAppsAndZonesAlong()
{
    const Plan plan = test::planFromText("appgw gate internet publishes shop blog | plan web P1v2 | app shop in web | "
                                         "plan other P1v2 | app blog in other | dns own internet zone a.net zone b.net | "
                                         "zone a.net | zone b.net");
    const auto roleOf = [](const Plan& one, const char* path) {
        return one.network->devices.find(*partOf(one, path).as<DeviceId>())->role;
    };
    const auto pathsOf = [&](const Plan& one, const char* gate, const char* server) {
        QStringList paths;
        const auto published = std::get<ApplicationGateway>(roleOf(one, gate)).publishes;
        for (const AppId app : published)
            paths << pathOf(*one.network, app);
        const auto zones = std::get<DnsServer>(roleOf(one, server)).zones;
        for (const DnsZoneId zone : zones)
            paths << pathOf(*one.network, zone);
        return paths.join(u' ');
    };
    const std::set<PartId> some {
        partOf(plan, "appgw:gate"), partOf(plan, "plan:web"), partOf(plan, "dns:own"), partOf(plan, "zone:b.net")};
    IdSource ids(1);
    // What is copied too, the copy; else the very part, where the plan has it.
    const auto beside = pasteParts(plan, pieceOf(plan, some), {}, ids);
    QVERIFY(beside.ok());
    QCOMPARE(pathsOf(beside->plan, "appgw:gate-1", "dns:own-1"),
        QStringLiteral("plan:web-1/shop-1 plan:other/blog zone:a.net zone:b-1.net"));
    const auto elsewhere = pasteParts({}, pieceOf(plan, some), {}, ids);
    QVERIFY(elsewhere.ok());
    QCOMPARE(pathsOf(elsewhere->plan, "appgw:gate", "dns:own"), QStringLiteral("plan:web/shop zone:b.net"));
    QVERIFY(danglingReferences(elsewhere->plan).empty());
}

ASE_TEST(PasteTest)

}

#include "paste_test.moc"
