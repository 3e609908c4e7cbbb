#include "model/network/health.h"
#include "tests/support/network_builder.h"
#include "tests/support/test_registry.h"

using namespace ase;

class HealthTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void defaultRulesCarryAnInternalEnvironment();
    void denyAllBlocksWithItsRule();
    void onlyTheInboundAddressIsAPart();
    void clients();
    void optionalFeatures();
    void whatIsUnknown();
    void tagsOfALoadedList();
};

namespace {

QString u(const char* text)
{
    return QString::fromLatin1(text);
}

struct World {
    test::NetworkBuilder b;
    SubnetId apps = b.subnet(b.vnet(u("v"), u("10.0.0.0/16")), u("apps"), u("10.0.1.0/24"));
    EnvironmentId ase;

    World(Generation generation, const QStringList& rules, Exposure exposure = Exposure::Ilb)
        : ase(b.environment(u("ase"), apps, generation, exposure))
    {
        b.group(u("nsg"), rules, apps);
    }
    EnvironmentHealth health() const { return healthOf(Reading(b.network()), ase); }
    FlowHealth flow(const char* fact) const
    {
        for (const FlowHealth& flow : health().flows)
            if (QLatin1String(flow.flow->fact) == QLatin1String(fact))
                return flow;
        return {};
    }
};

}

void HealthTest::defaultRulesCarryAnInternalEnvironment()
{
    const World v3(Generation::V3, {});
    for (const FlowHealth& flow : v3.health().flows)
        QVERIFY2(flow.state == FlowState::Holds || !flow.asked, flow.flow->fact);
    const World v2(Generation::V2, {});
    for (const FlowHealth& flow : v2.health().flows) // management comes from the Internet, which the last rule denies
        QVERIFY2((flow.state == FlowState::Blocked) == (QLatin1String(flow.flow->fact) == u("IN-V2-01")) || !flow.asked,
            flow.flow->fact);
}

void HealthTest::denyAllBlocksWithItsRule()
{
    const World w(Generation::V3, {u("100 in Allow tcp VirtualNetwork -> *:443"), u("4000 in Deny * * -> *")});
    const FlowHealth probe = w.flow("IN-V3-01");
    QVERIFY(probe.state == FlowState::Blocked && probe.wholly);
    QCOMPARE(probe.blockedBy.size(), std::size_t(1));
    QCOMPARE(probe.blockedBy.front().name, u("r4000"));
    QCOMPARE(probe.sample->destinationPort, std::uint16_t(80));
    QCOMPARE(probe.sample->destination, *Address::parse("10.0.1.4"));
}

/// NSG-12: behind the load balancer the rule sees the instance.
void HealthTest::onlyTheInboundAddressIsAPart()
{
    World w(Generation::V3, {u("100 in Allow tcp AzureLoadBalancer -> 10.0.1.11:80"), u("4000 in Deny * * -> *")});
    QVERIFY(w.flow("IN-V3-01").state == FlowState::Blocked && !w.flow("IN-V3-01").wholly);
    w.b.change(w.ase, [](Environment& e) { e.inboundAddress = addressField(u("10.0.1.11")); });
    QVERIFY(w.flow("IN-V3-01").wholly);
}

void HealthTest::clients()
{
    World external(Generation::V3, {}, Exposure::External);
    QVERIFY(external.flow("IN-V3-02").state == FlowState::Blocked);
    World narrow(Generation::V3, {u("100 in Allow tcp 52.0.0.0/8 -> *:443")}, Exposure::External);
    QVERIFY(narrow.flow("IN-V3-02").state == FlowState::Holds);
    narrow.b.device(u("user"), Client {}, OnInternet {}, u("53.0.0.1"));
    QVERIFY(narrow.flow("IN-V3-02").state == FlowState::Blocked);
}

void HealthTest::optionalFeatures()
{
    World w(Generation::V3, {u("100 in Allow tcp AzureLoadBalancer -> *:80"), u("4000 in Deny * * -> *")});
    QVERIFY(!w.flow("IN-V3-03").asked);
    w.b.change(w.ase, [](Environment& e) { e.ftpEnabled = true; });
    QVERIFY(w.flow("IN-V3-03").asked && w.flow("IN-V3-03").state == FlowState::Blocked);
    w.b.change(w.ase, [](Environment& e) { e.ftpEnabled = Unknown {u("[x]"), {}, {}}; });
    QVERIFY(w.flow("IN-V3-03").state == FlowState::CannotTell && !w.flow("IN-V3-03").doubts.empty());
}

void HealthTest::whatIsUnknown()
{
    World w(Generation::V3, {});
    w.b.change(w.apps, [](Subnet& s) { s.prefixes = {prefixField(u("10.0.1.0/33"))}; });
    QVERIFY(w.health().flows.empty() && !w.health().doubts.empty());
    w.b.change(w.ase, [](Environment& e) { e.subnet.reset(); });
    QVERIFY(w.health().flows.empty() && !w.health().doubts.empty());
    QVERIFY(!sentence(w.health().doubts.front()).isEmpty());
}

/// TAG-17: without the list the answer names the tag, with it the answer is exact.
void HealthTest::tagsOfALoadedList()
{
    World w(Generation::V3, {u("100 in Deny tcp Sql -> *"), u("110 in Allow tcp 52.0.0.0/8 -> *")});
    w.b.device(u("user"), Client {}, OnInternet {}, u("52.1.1.1"));
    QVERIFY(w.flow("IN-V3-02").state == FlowState::Holds);
    QCOMPARE(w.flow("IN-V3-02").tags, QStringList {u("Sql")});
    QVERIFY(!w.flow("IN-V3-02").assumptions.empty());
    const azure::ServiceTagList list({u("Public"), u("1"), {}}, {{u("Sql"), {*Prefix::parse("52.1.0.0/16")}}});
    for (const FlowHealth& flow : healthOf(Reading(w.b.network(), &list), w.ase).flows)
        if (QLatin1String(flow.flow->fact) == QLatin1String("IN-V3-02"))
            QVERIFY(flow.state == FlowState::Blocked && flow.blockedBy.front().name == u("r100") && flow.tags.isEmpty());
}

ASE_TEST(HealthTest)

#include "health_test.moc"
