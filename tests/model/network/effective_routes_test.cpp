#include "model/network/next_hop.h"
#include "model/network/tag_points.h"
#include "tests/support/network_builder.h"
#include "tests/support/test_registry.h"

#include <QSet>

#include <rapidcheck.h>

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
    void rangesBeatGatewayRoutesInsideThem();
    void learnedDefaultLeavesTheDrops();
    void privateEndpoints();
    void tagRoutesByTheirPrefixes();
    void tagRoutesWithoutAList();
    void whatANextHopTakesForGranted();
    void everyRowSaysWhy();
    void decidingRowIsTheWalk();
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

/// PEER-09 and RT-06: written prefixes of a site as little as learned ones.
void EffectiveRoutesTest::rangesBeatGatewayRoutesInsideThem()
{
    World w;
    w.b.peer(w.vnet, w.b.vnet(u("peer"), u("10.2.0.0/16")));
    w.connect(u("10.2.5.0/24 10.2.0.0/16 10.1.0.0/16 10.0.0.0/8"), false);
    QCOMPARE(w.hop("10.2.5.1"), u("VNetPeering"));
    QCOMPARE(w.hop("10.2.9.1"), u("VNetPeering"));
    QCOMPARE(w.hop("10.1.9.1"), u("VnetLocal"));
    QCOMPARE(w.hop("10.9.0.1"), u("VirtualNetworkGateway")); // before the dropping route of the same prefix: RT-05
    w.b.table(u("rt"), {u("10.2.5.0/24 -> VirtualAppliance 10.1.9.4"), u("10.1.0.0/16 -> None")}, w.apps);
    QCOMPARE(w.hop("10.2.5.1"), u("VirtualAppliance"));
    QCOMPARE(w.hop("10.1.9.1"), u("None"));
}

/// DIS-33, RT-22: only a user-defined default takes Azure's dropping routes away.
void EffectiveRoutesTest::learnedDefaultLeavesTheDrops()
{
    World w;
    w.connect(u("0.0.0.0/0"), true);
    QCOMPARE(w.hop("192.168.0.1"), u("None"));
    QCOMPARE(w.hop("52.1.1.1"), u("VirtualNetworkGateway"));
    const auto table = w.b.table(u("rt"), {}, w.apps);
    w.b.change(table, [](RouteTable& t) { t.disableBgpRoutePropagation = true; });
    QCOMPARE(w.hop("52.1.1.1"), u("Internet"));
}

/// RT-17, NSG-25.
void EffectiveRoutesTest::privateEndpoints()
{
    World w;
    const auto data = w.b.subnet(w.vnet, u("data"), u("10.1.7.0/24"));
    w.b.device(u("sql"), PrivateEndpoint {}, data, u("10.1.7.4"));
    const auto origin = [&] { return routeTo(w.routes(), *Address::parse("10.1.7.4"))->origin; };
    QVERIFY(origin() == RouteOrigin::PrivateEndpoint);
    w.b.table(u("rt"), {u("0.0.0.0/0 -> VirtualAppliance 10.1.9.4"), u("10.1.7.4/32 -> VirtualAppliance 10.1.9.4")}, w.apps);
    QVERIFY(origin() == RouteOrigin::PrivateEndpoint); // ignores route tables
    w.b.change(data, [](Subnet& s) { s.privateEndpointNetworkPolicies = u("RouteTableEnabled"); });
    QVERIFY(origin() == RouteOrigin::User);
    w.b.table(u("rt2"), {u("0.0.0.0/0 -> VirtualAppliance 10.1.9.4")}, w.apps);
    QVERIFY(origin() == RouteOrigin::PrivateEndpoint); // a default is shorter than the network's range
    w.b.table(u("rt3"), {u("10.1.0.0/16 -> VirtualAppliance 10.1.9.4")}, w.apps);
    QVERIFY(origin() == RouteOrigin::User);
    QVERIFY(w.routes().doubts.empty());
    w.b.change(data, [](Subnet& s) { s.privateEndpointNetworkPolicies = Unknown {u("[x]"), {}, {}}; });
    QVERIFY(!w.routes().doubts.empty());
}

/// RT-11: longest prefix over all prefixes of a tag; at equal length a block, a region, a service, a region of the cloud,
/// the cloud.
void EffectiveRoutesTest::tagRoutesByTheirPrefixes()
{
    const auto tag = [](const char* name, std::initializer_list<const char*> texts) {
        azure::ListedTag listed;
        listed.name = u(name);
        for (const char* text : texts)
            listed.prefixes.push_back(*Prefix::parse(text));
        return listed;
    };
    const azure::ServiceTagList list({u("Public"), u("1"), {}},
        {tag("Sql", {"52.1.0.0/16", "52.1.2.0/24"}), tag("Sql.WestEurope", {"52.1.2.0/24"}),
            tag("AzureCloud", {"52.1.2.0/24", "52.1.3.0/24"}), tag("AzureCloud.westeurope", {"52.1.3.0/24"})});
    World w;
    w.connect(u("52.1.3.0/24"), true);
    w.b.table(u("rt"),
        {u("AzureCloud -> VirtualAppliance 10.1.9.1"), u("AzureCloud.westeurope -> VirtualAppliance 10.1.9.2"),
            u("Sql -> VirtualAppliance 10.1.9.3"), u("Sql.WestEurope -> VirtualAppliance 10.1.9.4"),
            u("52.1.2.128/25 -> None"), u("52.1.0.0/16 -> Internet")},
        w.apps);
    const EffectiveRoutes routes = effectiveRoutes(Reading(w.b.network(), &list), w.apps);
    const auto hop = [&](const char* address) {
        const NextHopAnswer answer = nextHopOf(routes, *Address::parse(address));
        return answer.route->hopAddress ? text(*answer.route->hopAddress) : QString(azure::nameOf(answer.route->hop));
    };
    QCOMPARE(hop("52.1.2.1"), u("10.1.9.4"));
    QCOMPARE(hop("52.1.3.1"), u("10.1.9.2")); // before the learned route of the same prefix
    QCOMPARE(hop("52.1.9.1"), u("Internet")); // a block before the tag of the same prefix
    QCOMPARE(hop("52.1.2.200"), u("None"));
    QVERIFY(nextHopOf(routes, *Address::parse("53.1.1.1")).tags.isEmpty());
    QCOMPARE(droppedPart(routes, *Prefix::parse("52.1.0.0/16")), AddressSet(*Prefix::parse("52.1.2.128/25")));
}

/// TAG-17: no address is taken to lie in such a tag, and the answer says so.
void EffectiveRoutesTest::tagRoutesWithoutAList()
{
    World w;
    w.b.table(u("rt"), {u("Storage -> None"), u("Storage.WestEurope -> Internet")}, w.apps);
    const EffectiveRoutes routes = w.routes();
    const NextHopAnswer answer = nextHopOf(routes, *Address::parse("52.1.1.1"));
    QVERIFY(answer.route->hop == azure::NextHop::Internet);
    QCOMPARE(answer.tags, QStringList {u("Storage")}); // through the other one it would go the same way
    QVERIFY(nextHopOf(routes, *Address::parse("10.1.0.9")).tags.isEmpty());
    const auto point = [](const char* tag) { return tagPoints(u(tag)).ranges().front().first; };
    QVERIFY(nextHopOf(routes, point("Storage.WestEurope")).route->hop == azure::NextHop::Internet);
    QVERIFY(nextHopOf(routes, point("Storage.NorthEurope")).route->hop == azure::NextHop::None);
    QVERIFY(nextHopOf(routes, point("Sql")).route->origin == RouteOrigin::System);
}

/// RT-07, RT-23.
void EffectiveRoutesTest::whatANextHopTakesForGranted()
{
    World w;
    const auto count = [&](const char* address) {
        return nextHopOf(w.routes(), *Address::parse(address)).assumptions.size();
    };
    QCOMPARE(count("172.16.0.1"), std::size_t(1));
    QCOMPARE(count("25.41.3.1"), std::size_t(1));
    QCOMPARE(count("192.168.0.1"), std::size_t(0));
    QCOMPARE(count("52.1.1.1"), std::size_t(0));
    w.b.change(w.apps, [](Subnet& s) { s.serviceEndpoints.push_back({u("Microsoft.Sql"), {}}); });
    QCOMPARE(count("52.1.1.1"), std::size_t(1));
    QCOMPARE(count("10.1.0.9"), std::size_t(0));
    QVERIFY(w.routes().routes.front().origin == RouteOrigin::Endpoint); // they come first
    w.b.table(u("rt"), {u("172.16.0.0/12 -> Internet")}, w.apps);
    QCOMPARE(count("172.16.0.1"), std::size_t(0));
}

void EffectiveRoutesTest::everyRowSaysWhy()
{
    World w("10.0.0.0/8 10.1.0.0/16");
    w.connect(u("10.1.5.0/24 0.0.0.0/0 172.16.0.0/16"), true);
    w.b.peer(w.vnet, w.b.vnet(u("peer"), u("192.168.0.0/16")));
    w.b.table(u("rt"), {u("172.16.0.0/16 -> Internet"), u("172.16.0.0/16 -> None"), u("0.0.0.0/0 -> Internet")}, w.apps);
    QSet<QString> reasons;
    for (const EffectiveRoute& route : w.routes().routes) {
        const QString why = sentence(route.why);
        QVERIFY(!why.isEmpty() && !why.contains(u'%'));
        if (!route.active)
            reasons.insert(why);
    }
    QVERIFY2(reasons.size() >= 3, qPrintable(QStringList(reasons.values()).join(u'\n')));
    QVERIFY(!w.routes().doubts.empty()); // two routes of one prefix
}

/// Networks and tables at random: the row that decides is the one a walk over all active rows finds, a dropped address is
/// one whose row drops it, and no two active rows of one prefix but written ones are left.
void EffectiveRoutesTest::decidingRowIsTheWalk()
{
    const std::vector<QString> prefixes {u("0.0.0.0/0"), u("10.0.0.0/8"), u("10.1.0.0/16"), u("10.1.0.0/24"),
        u("10.1.5.0/24"), u("10.2.0.0/16"), u("172.16.0.0/12"), u("172.16.4.0/24"), u("52.1.0.0/16"), u("100.64.0.0/10")};
    const std::vector<const char*> points {"10.1.0.9", "10.1.5.9", "10.1.200.9", "10.2.3.4", "10.9.9.9", "172.16.4.4",
        "172.20.0.1", "52.1.1.1", "8.8.8.8", "100.64.0.1", "192.168.0.1"};
    QVERIFY(rc::check([&] {
        World w;
        if (*rc::gen::arbitrary<bool>())
            w.b.peer(w.vnet, w.b.vnet(u("peer"), u("10.2.0.0/16")));
        const auto some = [&](std::size_t most) {
            return *rc::gen::resize(int(most), rc::gen::unique<std::vector<QString>>(rc::gen::elementOf(prefixes)));
        };
        QStringList reached;
        for (const QString& prefix : some(4))
            reached << prefix;
        w.connect(reached.join(u' '), *rc::gen::arbitrary<bool>());
        QStringList routes;
        for (const QString& prefix : some(5))
            routes << prefix + *rc::gen::element(u(" -> Internet"), u(" -> None"), u(" -> VirtualAppliance 10.1.9.4"));
        const auto table = w.b.table(u("rt"), routes, w.apps);
        if (*rc::gen::arbitrary<bool>())
            w.b.change(table, [](RouteTable& t) { t.disableBgpRoutePropagation = true; });
        const EffectiveRoutes all = w.routes();
        AddressSet every;
        for (const char* point : points) {
            const Address address = *Address::parse(point);
            every = every | AddressSet(Prefix(address, 32));
            int longest = -1;
            for (const EffectiveRoute& route : all.routes)
                if (route.active && route.prefix->contains(address))
                    longest = std::max(longest, route.prefix->length());
            const EffectiveRoute* decides = routeTo(all, address);
            RC_ASSERT((decides && decides->active && decides->prefix->length() == longest));
            const bool drops = decides->hop == azure::NextHop::None;
            RC_ASSERT(droppedPart(all, Prefix(address, 32)).isEmpty() != drops);
        }
        for (const EffectiveRoute& one : all.routes)
            for (const EffectiveRoute& other : all.routes)
                RC_ASSERT((&one == &other || !one.active || !other.active || one.prefix != other.prefix));
    }));
}

ASE_TEST(EffectiveRoutesTest)

#include "effective_routes_test.moc"
