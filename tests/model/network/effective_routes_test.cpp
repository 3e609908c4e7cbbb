#include "model/network/next_hop.h"
#include "tests/support/network_builder.h"
#include "tests/support/test_registry.h"

using namespace ase;

class EffectiveRoutesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void systemRoutes();
    void ownRangesTakeTheDropsAway();
    void userBeatsLearnedBeatsSystem();
    void rangesBeatLongerLearnedRoutes();
    void propagationOff();
    void userDefaultTakesTheDropsAway();
    void managementByTag();
    void unknownRoutes();
};

namespace {

QString u(const char* text)
{
    return QString::fromLatin1(text);
}

struct World {
    test::NetworkBuilder b;
    VirtualNetworkId vnet;
    SubnetId apps;

    explicit World(const char* space = "10.1.0.0/16")
        : vnet(b.vnet(u("v"), u(space)))
        , apps(b.subnet(vnet, u("apps"), u("10.1.0.0/24")))
    {
    }
    EffectiveRoutes routes() const { return effectiveRoutes(Reading(b.network()), apps); }
    QString hop(const char* address) const
    {
        const EffectiveRoutes all = routes();
        const EffectiveRoute* route = routeTo(all, *Address::parse(address));
        return route ? QString(azure::nameOf(route->hop)) : QString();
    }
    void connect(const QString& prefixes, bool bgp)
    {
        const auto gateway = b.device(u("gw"), Gateway {.bgp = bgp}, b.subnet(vnet, u("GatewaySubnet"), u("10.1.9.0/27")));
        b.site(u("office"), prefixes, gateway);
    }
};

}

void EffectiveRoutesTest::systemRoutes()
{
    World w;
    QCOMPARE(w.hop("10.1.200.1"), u("VnetLocal"));
    QCOMPARE(w.hop("10.2.0.1"), u("None"));
    QCOMPARE(w.hop("192.168.0.1"), u("None"));
    QCOMPARE(w.hop("52.1.1.1"), u("Internet"));
    QCOMPARE(droppedPart(w.routes(), *Prefix::parse("10.0.0.0/14")).count(Family::V4), Uint128(3 * 65536));
    const auto other = w.b.vnet(u("peer"), u("10.2.0.0/16"));
    w.b.peer(w.vnet, other);
    QCOMPARE(w.hop("10.2.0.1"), u("VNetPeering"));
}

void EffectiveRoutesTest::ownRangesTakeTheDropsAway()
{
    QCOMPARE(World("10.0.0.0/8").hop("10.200.0.1"), u("VnetLocal"));
    const World wider("192.168.0.0/15 10.1.0.0/16");
    const EffectiveRoutes routes = wider.routes();
    for (const EffectiveRoute& route : routes.routes)
        if (route.prefix == Prefix::parse("192.168.0.0/16"))
            QVERIFY(!route.active && !sentence(route.why).isEmpty());
}

void EffectiveRoutesTest::userBeatsLearnedBeatsSystem()
{
    World w;
    w.connect(u("0.0.0.0/0 172.16.0.0/16"), true);
    QCOMPARE(w.hop("52.1.1.1"), u("VirtualNetworkGateway"));
    QCOMPARE(w.hop("172.16.1.1"), u("VirtualNetworkGateway"));
    w.b.table(u("rt"), {u("0.0.0.0/0 -> Internet")}, w.apps);
    QCOMPARE(w.hop("52.1.1.1"), u("Internet"));
    QVERIFY(defaultRouteOf(w.routes())->origin == RouteOrigin::User);
    QCOMPARE(w.hop("172.16.1.1"), u("VirtualNetworkGateway")); // longer
}

void EffectiveRoutesTest::rangesBeatLongerLearnedRoutes()
{
    World w;
    w.connect(u("10.1.5.0/24"), true);
    QCOMPARE(w.hop("10.1.5.1"), u("VnetLocal"));
    w.b.table(u("rt"), {u("10.1.5.0/24 -> VirtualAppliance 10.1.9.4")}, w.apps);
    QCOMPARE(w.hop("10.1.5.1"), u("VirtualAppliance"));
}

void EffectiveRoutesTest::propagationOff()
{
    World w;
    w.connect(u("172.16.0.0/16"), false);
    QCOMPARE(w.hop("172.16.1.1"), u("VirtualNetworkGateway"));
    const auto table = w.b.table(u("rt"), {}, w.apps);
    w.b.change(table, [](RouteTable& t) { t.disableBgpRoutePropagation = true; });
    QCOMPARE(w.hop("172.16.1.1"), u("None"));
}

void EffectiveRoutesTest::userDefaultTakesTheDropsAway()
{
    World w;
    w.b.table(u("rt"), {u("0.0.0.0/0 -> VirtualAppliance 10.1.9.4")}, w.apps);
    QCOMPARE(w.hop("192.168.0.1"), u("VirtualAppliance"));
    QVERIFY(droppedPart(w.routes(), AddressSet::all(Family::V4)).isEmpty());
}

void EffectiveRoutesTest::managementByTag()
{
    World w;
    const auto table = w.b.table(u("rt"), {u("0.0.0.0/0 -> VirtualAppliance 10.1.9.4")}, w.apps);
    QVERIFY(!managementGoesToInternet(w.routes()));
    w.b.change(table, [](RouteTable& t) {
        Route route;
        route.prefix = matchField(u("AppServiceManagement"));
        route.nextHop = nextHopField(NextHop::Internet);
        t.routes = t.routes.with(RouteId {99}, route);
    });
    QVERIFY(managementGoesToInternet(w.routes()));
    QCOMPARE(w.hop("52.1.1.1"), u("VirtualAppliance"));
}

void EffectiveRoutesTest::unknownRoutes()
{
    World w;
    const auto table = w.b.table(u("rt"), {u("10.9.0.0/16 -> somewhere")}, w.apps);
    QVERIFY(!w.routes().doubts.empty());
    w.b.change(table, [](RouteTable& t) {
        t.routes = {};
        t.existing = true;
    });
    QVERIFY(!w.routes().doubts.empty());
    w.b.change(w.apps, [](Subnet& s) { s.routeTable.reset(); });
    QVERIFY(w.routes().doubts.empty());
}

ASE_TEST(EffectiveRoutesTest)

#include "effective_routes_test.moc"
