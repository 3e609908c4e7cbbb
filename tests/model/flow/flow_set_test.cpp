#include "tests/model/flow/generators.h"
#include "tests/support/test_registry.h"

using namespace ase;

class FlowSetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void algebraIsMembership();
    void boxesShareNoPacket();
    void sampleIsInTheSet();
    void familiesDoNotMix();
    void samplePrefersAnOrdinaryClientPort();
};

void FlowSetTest::algebraIsMembership()
{
    QVERIFY(rc::check([] {
        const FlowSet a = *test::someFlows();
        const FlowSet b = *test::someFlows();
        const FlowSet both = a & b, either = a | b, less = a - b;
        for (const Packet& packet : test::everyPacket()) {
            const bool inA = a.contains(packet), inB = b.contains(packet);
            RC_ASSERT(both.contains(packet) == (inA && inB));
            RC_ASSERT(either.contains(packet) == (inA || inB));
            RC_ASSERT(less.contains(packet) == (inA && !inB));
        }
        RC_ASSERT((less | both).sameAs(a));
        RC_ASSERT((either.contains(a) && a.contains(both)));
    }));
}

void FlowSetTest::boxesShareNoPacket()
{
    QVERIFY(rc::check([] {
        const FlowSet set = *test::someFlows() - *test::someFlows();
        for (std::size_t i = 0; i < set.boxes().size(); ++i) {
            RC_ASSERT(!set.boxes()[i].isEmpty());
            for (std::size_t j = 0; j < i; ++j) {
                RC_ASSERT(!set.boxes()[i].meets(set.boxes()[j]));
                RC_ASSERT((set.boxes()[i] & set.boxes()[j]).isEmpty());
            }
        }
    }));
}

void FlowSetTest::sampleIsInTheSet()
{
    QVERIFY(rc::check([] {
        const FlowSet set = *test::someFlows();
        const auto sample = set.sample();
        RC_ASSERT(sample.has_value() == !set.isEmpty());
        RC_ASSERT((!sample || set.contains(*sample)));
    }));
}

void FlowSetTest::familiesDoNotMix()
{
    const Address v4 = Address::v4(1), v6(Family::V6, 1), tag(Family::Tag, 1);
    QVERIFY(FlowSet::all().contains({v4, v4}) && FlowSet::all().contains({v6, v6}));
    QVERIFY(FlowSet::all().contains({v4, tag}) && FlowSet::all().contains({tag, v4}));
    QVERIFY(!FlowSet::all().contains({v4, v6}) && !FlowSet::all().contains({v6, tag}));
    QVERIFY(FlowSet(FlowBox {AddressSet::all(Family::V4), AddressSet::all(Family::V6)}).isEmpty());
}

void FlowSetTest::samplePrefersAnOrdinaryClientPort()
{
    const FlowBox web {*Prefix::parse("10.1.2.0/24"), *Prefix::parse("10.1.0.0/24"), PortSet::all(), PortSet::one(443),
        ProtocolSet::of(Protocol::Udp)};
    const Packet expected {*Address::parse("10.1.2.0"), *Address::parse("10.1.0.0"), 49152, 443, Carried::Udp};
    QCOMPARE(FlowSet(web).sample(), std::optional(expected));
    QVERIFY(!FlowSet().sample());
}

ASE_TEST(FlowSetTest)

#include "flow_set_test.moc"
