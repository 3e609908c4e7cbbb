#include "model/capacity/capacity.h"
#include "tests/support/network_builder.h"
#include "tests/support/test_registry.h"

using namespace ase;

class CapacityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hubAndSpoke();
    void occupants();
    void environmentBesideOthers();
    void poolsOfVersion1();
    void unknownCounts();
    void withoutIpv4Prefix();
    void specialSubnets();
    void windowsContainers();
    void inTheOrderOfPaths();
};

namespace {

QString u(const char* text)
{
    return QString::fromLatin1(text);
}

}

/// The figures of the pictures in the handbook.
void CapacityTest::hubAndSpoke()
{
    test::NetworkBuilder b;
    const auto subnet = b.subnet(b.vnet(u("hub"), u("10.0.0.0/16")), u("apps"), u("10.0.1.0/24"));
    const auto prod = b.environment(u("prod"), subnet, Generation::V3);
    b.plan(prod, u("I1v2"), 8, 40);
    b.plan(prod, u("I2v2"), 4, 20);
    const SubnetUse all = useOf(b.network(), subnet, Resize::AllPlans);
    QCOMPARE(all.environment, std::optional(prod));
    QCOMPARE(all.total, 256);
    QCOMPARE(all.reserved, 5);
    QCOMPARE(all.infrastructureLow, 7);
    QCOMPARE(all.infrastructureHigh, 27);
    QCOMPARE(all.instances, 12);
    QCOMPARE(all.standby, 2);
    QCOMPARE(all.used, 46);
    QCOMPARE(all.usedLow, 26);
    QCOMPARE(all.free, 210);
    QCOMPARE(all.steady, 95);
    QCOMPARE(all.steadyInstances, 60);
    QCOMPARE(all.peak, 155);
    QCOMPARE(all.peakLow, 135);
    QCOMPARE(all.peakInstances, 120);
    QCOMPARE(all.peakStandby, 3);
    QCOMPARE(all.mostInstances, 200);
    QCOMPARE(all.mostInstancesResized, 109);
    QVERIFY(all.fits == Fit::Surely && all.peakFits == Fit::Surely);
    const SubnetUse one = useOf(b.network(), subnet, Resize::LargestPlan);
    QCOMPARE(one.peak, 135);
    QCOMPARE(one.peakInstances, 100);
}

void CapacityTest::occupants()
{
    test::NetworkBuilder b;
    const auto subnet = b.subnet(b.vnet(u("hub"), u("10.0.0.0/16")), u("tools"), u("10.0.2.0/28"));
    QCOMPARE(useOf(b.network(), subnet).used, 5);
    b.device(u("build"), VirtualMachine {}, subnet, u("10.0.2.4"));
    b.device(u("agent"), DeploymentServer {}, subnet);
    b.device(u("vault"), PrivateEndpoint {}, subnet);
    b.device(u("waf"), ApplicationGateway {.waf = true, .instances = 2, .publishes = {}}, subnet);
    b.device(u("elsewhere"), VirtualMachine {}, OnInternet {});
    const SubnetUse use = useOf(b.network(), subnet);
    QCOMPARE(use.occupants, 6);
    QCOMPARE(use.used, 11);
    QCOMPARE(use.peakLow, 11);
    QCOMPARE(use.free, 5);
    QVERIFY(use.fits == Fit::Surely && !use.environment);
    b.device(u("large"), ApplicationGateway {.instances = 10, .publishes = {}}, subnet);
    QVERIFY(useOf(b.network(), subnet).fits == Fit::No);
    QCOMPARE(useOf(b.network(), subnet).free, 0);
}

void CapacityTest::environmentBesideOthers()
{
    test::NetworkBuilder b;
    const auto subnet = b.subnet(b.vnet(u("hub"), u("10.0.0.0/16")), u("apps"), u("10.0.1.0/26"));
    const auto first = b.environment(u("one"), subnet, Generation::V2, Exposure::External);
    b.plan(first, u("I1"), 20);
    b.environment(u("two"), subnet, Generation::V2, Exposure::Ilb);
    b.device(u("build"), VirtualMachine {}, subnet);
    const SubnetUse use = useOf(b.network(), subnet);
    QCOMPARE(use.environment, std::optional(first));
    QCOMPARE(use.used, 34 + 13 - 5 + 1); // VEC-01, VEC-02, the reserved ones once
    QCOMPARE(use.infrastructureHigh, 9 + 8);
    QCOMPARE(use.mostInstances, 46); // VEC-03 has 47 for all 64 addresses
}

void CapacityTest::poolsOfVersion1()
{
    test::NetworkBuilder b;
    const auto subnet = b.subnet(b.vnet(u("hub"), u("10.0.0.0/16")), u("apps"), u("10.0.1.0/26"));
    const auto old = b.environment(u("old"), subnet, Generation::V1, Exposure::External);
    b.plan(old, u("P1"), 3);
    b.change(old, [](Environment& e) { e.pools = Pools {.frontEnds = 4, .workers = {{u("P1"), 10}, {u("P2"), 5}}}; });
    const SubnetUse use = useOf(b.network(), subnet, Resize::AllPlans);
    QCOMPARE(use.instances, 15);
    QCOMPARE(use.used, 12 + 2 + 15); // SUBNET-V1-03
    QCOMPARE(use.peak, use.used);
    QCOMPARE(use.peakInstances, 15);
    QVERIFY(!use.unknownInstances);
}

void CapacityTest::unknownCounts()
{
    test::NetworkBuilder b;
    const auto subnet = b.subnet(b.vnet(u("hub"), u("10.0.0.0/16")), u("apps"), u("10.0.1.0/24"));
    const auto plan = b.plan(b.environment(u("prod"), subnet, Generation::V3), u("I1v2"), 9);
    b.change(plan, [](AppServicePlan& p) { p.instances = Unknown {u("[parameters('n')]"), {}, {}}; });
    const SubnetUse use = useOf(b.network(), subnet);
    QVERIFY(use.unknownInstances);
    QCOMPARE(use.instances, 1);
    QCOMPARE(use.used, 5 + 27 + 1 + 1);
}

void CapacityTest::withoutIpv4Prefix()
{
    test::NetworkBuilder b;
    const auto vnet = b.vnet(u("hub"), u("fd00::/48"));
    for (const char* prefixes : {"fd00::/64", "10.0.1.0/33", ""}) {
        const SubnetUse use = useOf(b.network(), b.subnet(vnet, u("s"), u(prefixes)));
        QVERIFY(!use.prefix);
        QCOMPARE(use.total + use.used + use.reserved, 0);
        QVERIFY(use.fits == Fit::Maybe);
    }
    QCOMPARE(useOf(b.network(), b.subnet(vnet, u("both"), u("fd00::/64 10.0.1.0/28"))).total, 16);
    QCOMPARE(useOf(b.network(), SubnetId {77}).total, 0);
}

void CapacityTest::specialSubnets()
{
    test::NetworkBuilder b;
    const auto vnet = b.vnet(u("hub"), u("10.0.0.0/16"));
    QCOMPARE(useOf(b.network(), b.subnet(vnet, u("gatewaysubnet"), u("10.0.0.0/27"))).keptFor, u("the gateway"));
    QCOMPARE(useOf(b.network(), b.subnet(vnet, u("RouteServerSubnet"), u("10.0.0.32/27"))).keptFor, u("Azure Route Server"));
    QCOMPARE(useOf(b.network(), b.subnet(vnet, u("apps"), u("10.0.1.0/27"))).keptFor, QString());
}

/// VEC-09.
void CapacityTest::windowsContainers()
{
    test::NetworkBuilder b;
    const auto subnet = b.subnet(b.vnet(u("hub"), u("10.0.0.0/16")), u("apps"), u("10.0.2.0/23"));
    const auto prod = b.environment(u("prod"), subnet, Generation::V3);
    for (int i = 0; i < 2; ++i) {
        const auto plan = b.plan(prod, u("I1v2"), 25);
        b.change(plan, [](AppServicePlan& p) { p.system = PlanSystem::WindowsContainers; });
        for (int app = 0; app < 5; ++app)
            b.app(plan, QStringLiteral("app%1").arg(app));
    }
    const SubnetUse use = useOf(b.network(), subnet);
    QCOMPARE(use.windowsApps, 250);
    QCOMPARE(use.used, 335);
    QCOMPARE(use.peakInstances, 75);
}

void CapacityTest::inTheOrderOfPaths()
{
    test::NetworkBuilder b;
    const auto hub = b.vnet(u("hub"), u("10.0.0.0/16"));
    const auto late = b.subnet(hub, u("z"), u("10.0.1.0/24"));
    const auto early = b.subnet(hub, u("a"), u("10.0.2.0/24"));
    const auto uses = useOfAll(b.network());
    QCOMPARE(uses.size(), std::size_t(2));
    QVERIFY(uses[0].subnet == early && uses[1].subnet == late);
}

ASE_TEST(CapacityTest)

#include "capacity_test.moc"
