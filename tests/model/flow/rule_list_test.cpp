#include "model/flow/shadowed_rules.h"
#include "tests/model/flow/generators.h"
#include "tests/support/test_registry.h"

using namespace ase;

class RuleListTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void decisionsAreThePacketWalk();
    void blockedPartIsThePacketWalk();
    void shadowedRulesNeverDecide();
    void unionOfSeveralShadows();
    void tagIsReachedByAnyAddressOnly();
};

namespace {

FlowRule rule(bool allow, const char* source, const char* destination, PortSet ports)
{
    return {{*Prefix::parse(source), *Prefix::parse(destination), PortSet::all(), std::move(ports),
                ProtocolSet::of(Protocol::Tcp)},
        allow};
}

std::vector<std::size_t> shadowed(const FlowRules& list)
{
    return ShadowedRules(std::make_shared<const RuleIndex>(list)).places();
}

std::vector<std::size_t> places(const Decisions& decisions)
{
    std::vector<std::size_t> rules;
    for (const Taken& part : decisions.taken)
        rules.push_back(part.rule);
    return rules;
}

}

void RuleListTest::decisionsAreThePacketWalk()
{
    QVERIFY(rc::check([] {
        const auto list = *test::someRules();
        const FlowSet flow = *test::someFlows();
        const Decisions result = decisions(list, flow);
        for (const Taken& part : result.taken)
            RC_ASSERT(!part.flows.isEmpty());
        for (const Packet& packet : test::everyPacket()) {
            const auto decider = decidingRule(list, packet);
            for (const Taken& part : result.taken)
                RC_ASSERT(part.flows.contains(packet) == (flow.contains(packet) && decider == part.rule));
            RC_ASSERT(result.rest.contains(packet) == (flow.contains(packet) && !decider));
        }
    }));
}

void RuleListTest::blockedPartIsThePacketWalk()
{
    QVERIFY(rc::check([] {
        const auto list = *test::someRules();
        const FlowSet flow = *test::someFlows();
        const FlowSet blocked = blockedPart(list, flow);
        for (const Packet& packet : test::everyPacket()) {
            const auto decider = decidingRule(list, packet);
            RC_ASSERT(blocked.contains(packet) == (flow.contains(packet) && !(decider && list[*decider].allow)));
        }
    }));
}

void RuleListTest::shadowedRulesNeverDecide()
{
    QVERIFY(rc::check([] {
        const auto list = *test::someRules();
        const auto dead = shadowed(list);
        for (const std::size_t place : dead) {
            RC_ASSERT(takersOf(list, place).rest.isEmpty());
            for (const Packet& packet : test::everyPacket())
                RC_ASSERT(decidingRule(list, packet) != place);
        }
        for (std::size_t place = 0; place < list.size(); ++place) { // whoever is left can be met
            const auto left = takersOf(list, place).rest.sample();
            RC_ASSERT((!left || decidingRule(list, *left) == place));
            if (left)
                RC_ASSERT(std::find(dead.begin(), dead.end(), place) == dead.end());
        }
    }));
}

void RuleListTest::unionOfSeveralShadows()
{
    const FlowRules list {rule(true, "10.1.2.0/24", "10.1.0.0/24", PortSet::one(443)),
        rule(true, "10.1.3.0/24", "10.1.0.0/24", PortSet {{80, 80}, {443, 443}}),
        rule(false, "10.1.2.0/23", "10.1.0.0/24", PortSet::one(443)),
        rule(false, "10.1.2.0/23", "10.1.0.0/24", PortSet::one(80))};
    QCOMPARE(shadowed(list), std::vector<std::size_t> {2});
    QCOMPARE(places(takersOf(list, 2)), (std::vector<std::size_t> {0, 1}));
    QCOMPARE(places(takersOf(list, 3)), std::vector<std::size_t> {1});
    QCOMPARE(takersOf(list, 3).rest.sample()->source, *Address::parse("10.1.2.0"));
}

void RuleListTest::tagIsReachedByAnyAddressOnly()
{
    const AddressSet tag(std::vector {AddressRange {Address(Family::Tag, 3), Address(Family::Tag, 3)}});
    const AddressSet any = AddressSet::all(Family::V4) | AddressSet::all(Family::Tag);
    const FlowRule toTag {{AddressSet::all(Family::V4), tag}, true};
    const FlowRule toAnyPrefix {{AddressSet::all(Family::V4), *Prefix::parse("0.0.0.0/1")}, false};
    const FlowRule toAny {{any, any}, false};
    QVERIFY(shadowed({toAnyPrefix, toTag}).empty());
    QCOMPARE(shadowed({toAny, toTag}), std::vector<std::size_t> {1});
}

ASE_TEST(RuleListTest)

#include "rule_list_test.moc"
