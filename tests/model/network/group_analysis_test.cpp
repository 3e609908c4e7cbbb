#include "model/network/dead_rules.h"
#include "model/network/group_analysis.h"
#include "model/network/rule_words.h"
#include "tests/model/flow/generators.h"
#include "tests/support/network_builder.h"
#include "tests/support/plan_builders.h"
#include "tests/support/test_registry.h"

using namespace ase;

class GroupAnalysisTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void verdicts_data();
    void verdicts();
    void hidersAreTheFewest();
    void leftPartIsNamedByItsField();
    void deadOnlyWhereDeadForAll();
    void contradictionsLeaveAzuresRulesOut();
    void openingLetsTheBlockedFlowThrough();
    void tagsAreNamed();
    void memoryGivesTheSameAnswers();
    void certainVerdictsHoldInEveryReading();
};

namespace {

std::vector<GroupAnalysis> analysed(const Network& network)
{
    GroupMemory memory;
    return analyseGroups(Reading(network), memory);
}

/// The analysis of the first group, inbound, in the eyes of its first viewer.
GroupAnalysis inbound(const Plan& plan)
{
    return analysed(*plan.network).front();
}

QString reasonText(const Plan& plan, std::size_t place)
{
    const auto all = analysed(*plan.network);
    return reasonOf(all.front(), place, deadIn(all)).text;
}

/// "dead", "dead?" and so on, for each of the group's own rules.
QString stateText(const RuleAnswer& answer)
{
    static const QStringList names {QStringLiteral("decides"), QStringLiteral("partly"), QStringLiteral("dead"),
        QStringLiteral("nothing"), QStringLiteral("unknown")};
    const bool idle = answer.redundant && answer.state != RuleState::Shadowed && answer.state != RuleState::MatchesNothing;
    return names[qsizetype(answer.state)] + (idle ? QStringLiteral("+idle") : QString())
        + (answer.certain ? QString() : QStringLiteral("?"));
}

}

#define SUBNET "vnet v 10.0.0.0/16 | subnet s 10.0.1.0/24 in v nsg g | "

void GroupAnalysisTest::verdicts_data()
{
    QTest::addColumn<QByteArray>("plan");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char* name, const char* plan, const char* expected) {
        QTest::newRow(name) << QByteArray(plan) << QString::fromLatin1(expected);
    };
    add("no rules", SUBNET "nsg g", "");
    add("by a union",
        SUBNET "nsg g: 100 in allow tcp 10.9.0.0/17 -> any:443; 110 in allow tcp 10.9.128.0/17 -> any:443;"
               "120 in deny tcp 10.9.0.0/16 -> any:443",
        "decides decides dead");
    add("a part", SUBNET "nsg g: 100 in deny tcp any -> any:80; 110 in allow tcp any -> any:80-81", "decides partly");
    add("changes nothing", SUBNET "nsg g: 100 in deny udp 192.0.2.1 -> any:53; 4096 in deny any any -> any",
        "decides+idle partly");
    add("closing rule counts", SUBNET "nsg g: 4096 in deny any any -> any", "decides");
    add("unknown is never dead", SUBNET "nsg g: 100 in allow tcp 10.9.0.0/16 -> any; 110 in deny tcp ?x -> any",
        "decides unknown?");
    add("dead in every reading", SUBNET "nsg g: 100 in allow tcp any -> any; 110 in deny tcp ?x -> any", "decides dead");
    add("the unknown hides nothing", SUBNET "nsg g: 100 in allow tcp ?x -> any; 110 in deny tcp 10.9.0.0/16 -> any",
        "unknown? decides+idle?");
    add("equal priorities", SUBNET "nsg g: 100 in allow tcp any -> any; 100 in deny tcp 10.9.0.0/16 -> any name=other",
        "decides? dead?");
    add("equal, hidden before",
        SUBNET "nsg g: 90 in allow any any -> any; 100 in deny tcp any -> any; 100 in allow tcp any -> any name=other",
        "decides dead dead");
    add("both families", SUBNET "nsg g: 100 in allow any 0.0.0.0/0 -> any; 110 in deny any any -> any",
        "decides partly+idle");
}

void GroupAnalysisTest::verdicts()
{
    QFETCH(QByteArray, plan);
    QFETCH(QString, expected);
    const GroupAnalysis analysis = inbound(test::planFromText(plan.constData()));
    QStringList found;
    for (std::size_t place = 0; place < analysis.rules.size(); ++place)
        if (analysis.list.rules[place].id)
            found << stateText(analysis.rules[place]);
    QCOMPARE(found.join(u' '), expected);
}

void GroupAnalysisTest::hidersAreTheFewest()
{
    const Plan plan = test::planFromText(SUBNET "nsg g: 100 in allow tcp 10.9.0.0/17 -> any; 110 in allow tcp 10.9.128.0/17 "
                                                "-> any; 120 in deny any 10.9.0.0/16 -> any;"
                                                "130 in allow tcp 10.9.3.0/24 -> any");
    QCOMPARE(inbound(plan).rules[3].hiders, std::vector<std::size_t> {2});
    const auto dead =
        deadEverywhere(Reading(*plan.network), plan.network->securityGroups.rows().front().id, Direction::Inbound);
    QCOMPARE(dead.size(), std::size_t(1));
    QCOMPARE(dead.begin()->second, QStringList {QStringLiteral("rule-120")});
    QCOMPARE(reasonText(plan, 3), QStringLiteral("Never matches: rule-120 (120) takes every flow it names."));
}

void GroupAnalysisTest::leftPartIsNamedByItsField()
{
    const Plan plan =
        test::planFromText(SUBNET "nsg g: 100 in deny tcp 10.9.1.0/24 -> any:443; 110 in allow tcp 10.9.0.0/23 -> any:443");
    QCOMPARE(reasonText(plan, 1), QStringLiteral("rule-100 (100) takes a part before it; left to it: from 10.9.0.0/24."));
    const Plan ports =
        test::planFromText(SUBNET "nsg g: 100 in deny tcp any -> any:443; 110 in allow tcp any -> any:400-500");
    QCOMPARE(
        reasonText(ports, 1), QStringLiteral("rule-100 (100) takes a part before it; left to it: ports other than 443."));
}

void GroupAnalysisTest::deadOnlyWhereDeadForAll()
{
    // The tag VirtualNetwork is wider for the subnet of the peered network.
    const Plan plan =
        test::planFromText("vnet v 10.0.0.0/16 | vnet w 10.1.0.0/16 | subnet s 10.0.1.0/24 in v nsg g |"
                           "subnet t 10.1.1.0/24 in w nsg g |"
                           "nsg g: 100 in allow any VirtualNetwork -> any; 110 in deny any 10.0.5.0/24 -> any");
    const auto all = analysed(*plan.network);
    QCOMPARE(all.size(), std::size_t(4));
    QVERIFY(deadIn(all).empty());
    int here = 0;
    for (const GroupAnalysis& one : all)
        for (std::size_t place = 0; place < one.rules.size(); ++place)
            if (one.list.rules[place].id && one.rules[place].state == RuleState::Shadowed) {
                ++here;
                QVERIFY(reasonOf(one, place, deadIn(all)).text.startsWith(QStringLiteral("Never matches here")));
            }
    QCOMPARE(here, 1);
}

void GroupAnalysisTest::contradictionsLeaveAzuresRulesOut()
{
    const GroupAnalysis analysis = inbound(
        test::planFromText(SUBNET "nsg g: 100 in deny tcp 10.9.0.0/16 -> any:80; 110 in allow tcp any -> any:80-90"));
    QCOMPARE(analysis.contradicting.size(), std::size_t(1));
    QVERIFY((analysis.contradicting.front() == Contradiction {0, 1}));
}

void GroupAnalysisTest::openingLetsTheBlockedFlowThrough()
{
    const Plan plan = test::planFromText(SUBNET "ase2 a in s ilb 10.0.1.11 | nsg g: 4000 in deny any any -> any");
    const GroupAnalysis analysis = inbound(plan);
    int blocked = 0;
    for (const RequiredAnswer& answer : analysis.required) {
        if (answer.health.state != FlowState::Blocked)
            continue;
        ++blocked;
        QCOMPARE(answer.health.blockedBy.front().name, QStringLiteral("rule-4000"));
        QVERIFY(answer.health.sample);
        FlowRules mended;
        for (const Opening& opening : answer.openings) {
            QCOMPARE(opening.before, std::size_t(0));
            mended.push_back({opening.match, true});
        }
        QVERIFY(decidingRule(mended, *answer.health.sample));
    }
    QVERIFY(blocked > 0);
}

void GroupAnalysisTest::tagsAreNamed()
{
    const Plan plan =
        test::planFromText(SUBNET "nsg g: 100 in allow any Internet -> any; 110 in deny tcp Storage -> any:443");
    const GroupAnalysis analysis = inbound(plan);
    QCOMPARE(analysis.rules[1].state, RuleState::Shadowed);
    QCOMPARE(analysis.rules[1].tags, QStringList {QStringLiteral("Storage")});
    const Plan same = test::planFromText(SUBNET "nsg g: 100 in allow any Sql -> any; 110 in deny tcp Sql -> any:443");
    QVERIFY(inbound(same).rules[1].tags.isEmpty());
    const Plan closed = test::planFromText(SUBNET "nsg g: 100 in deny any any -> any; 110 in allow tcp Sql -> any:443");
    QVERIFY(inbound(closed).rules[1].tags.isEmpty());
}

void GroupAnalysisTest::memoryGivesTheSameAnswers()
{
    test::NetworkBuilder b;
    const SubnetId s = b.subnet(
        b.vnet(QStringLiteral("v"), QStringLiteral("10.0.0.0/16")), QStringLiteral("s"), QStringLiteral("10.0.1.0/24"));
    QStringList rules;
    for (int i = 0; i < 40; ++i)
        rules << QStringLiteral("%1 in %2 tcp 10.%3.0.0/%4 -> *:%5-%6")
                     .arg(100 + i)
                     .arg(i % 3 ? QStringLiteral("allow") : QStringLiteral("deny"))
                     .arg((i * 7 % 16) & ~(i % 4 == 0 ? 7 : 0))
                     .arg(i % 4 == 0 ? 13 : 16)
                     .arg(i % 5 * 10)
                     .arg(i % 5 * 10 + i % 7 * 8);
    const SecurityGroupId g = b.group(QStringLiteral("g"), rules, s);
    GroupMemory memory;
    for (int step = 0; step < 6; ++step) {
        b.changeRule(g, QStringLiteral("r%1").arg(103 + 5 * step), [&](SecurityRule& rule) {
            rule.access = accessField(step % 2 ? Access::Allow : Access::Deny);
            rule.priority = numberField(98 + 9 * step);
        });
        const auto kept = analyseGroup(Reading(b.network()), g, memory);
        const auto fresh = analysed(b.network());
        QCOMPARE(kept.size(), fresh.size());
        for (std::size_t i = 0; i < kept.size(); ++i) {
            QVERIFY(kept[i].contradicting == fresh[i].contradicting);
            for (std::size_t place = 0; place < kept[i].rules.size(); ++place) {
                QCOMPARE(kept[i].rules[place].state, fresh[i].rules[place].state);
                QCOMPARE(kept[i].rules[place].redundant, fresh[i].rules[place].redundant);
                QVERIFY(kept[i].rules[place].left.sameAs(fresh[i].rules[place].left));
            }
        }
    }
}

namespace {

/// A list of which some rules are partly unknown and some have the priority of the one before.
SecurityList someList()
{
    SecurityList list;
    list.filters = true;
    const auto count = *rc::gen::inRange<std::size_t>(1, 7);
    for (std::size_t place = 0; place < count; ++place) {
        SeenRule rule;
        rule.id = SecurityRuleId {place + 1};
        rule.possible = *test::someBox();
        rule.sure = *rc::gen::weightedElement<int>({{3, 0}, {1, 1}}) == 0 ? rule.possible : rule.possible & *test::someBox();
        if (*rc::gen::weightedElement<int>({{6, 0}, {1, 1}}) == 0)
            rule.access = *rc::gen::arbitrary<bool>() ? Access::Allow : Access::Deny;
        rule.priority = place == 0 ? 100 : list.rules.back().priority + 1;
        if (place > 0 && *rc::gen::inRange(0, 4) == 0) {
            rule.priority = list.rules.back().priority;
            rule.tie = list.rules.back().tie = doubt("tie");
        }
        list.rules.push_back(std::move(rule));
    }
    return list;
}

struct ReadingOfList {
    std::vector<FlowRule> rules;
    std::vector<std::size_t> places;
};

ReadingOfList someReading(const SecurityList& list)
{
    ReadingOfList reading;
    for (std::size_t place = 0; place < list.rules.size(); ++place) {
        // A rule goes before any of those directly before it that have its priority.
        std::size_t at = place;
        while (at > 0 && list.rules[reading.places[at - 1]].priority == list.rules[place].priority
            && *rc::gen::arbitrary<bool>())
            --at;
        const SeenRule& rule = list.rules[place];
        const bool allow = rule.access ? *rule.access == Access::Allow : *rc::gen::arbitrary<bool>();
        const FlowBox match = *rc::gen::arbitrary<bool>() ? rule.sure : rule.possible;
        reading.rules.insert(reading.rules.begin() + std::ptrdiff_t(at), FlowRule {match, allow});
        reading.places.insert(reading.places.begin() + std::ptrdiff_t(at), place);
    }
    return reading;
}

bool passes(const std::vector<FlowRule>& rules, const Packet& packet)
{
    const auto place = decidingRule(rules, packet);
    return place && rules[*place].allow;
}

}

void GroupAnalysisTest::certainVerdictsHoldInEveryReading()
{
    QVERIFY(rc::check([] {
        const SecurityList list = someList();
        const std::vector<RuleAnswer> answers = judgedRules(list);
        const ReadingOfList reading = someReading(list);
        const bool isExact = std::all_of(
            list.rules.begin(), list.rules.end(), [](const SeenRule& rule) { return rule.isCertain() && !rule.tie; });
        for (std::size_t at = 0; at < reading.rules.size(); ++at) {
            const RuleAnswer& answer = answers[reading.places[at]];
            if (!answer.certain)
                continue;
            std::vector<FlowRule> without = reading.rules;
            without.erase(without.begin() + std::ptrdiff_t(at));
            for (const Packet& packet : test::everyPacket()) {
                const bool decides = decidingRule(reading.rules, packet) == at;
                RC_ASSERT((!decides || answer.state != RuleState::Shadowed));
                RC_ASSERT((!answer.redundant || passes(reading.rules, packet) == passes(without, packet)));
                if (isExact && answer.state == RuleState::PartlyShadowed && !answer.left.isEmpty())
                    RC_ASSERT(decides == answer.left.contains(packet));
            }
            RC_CLASSIFY(answer.state == RuleState::Shadowed, "shadowed");
            RC_CLASSIFY(answer.redundant && answer.state != RuleState::Shadowed, "changes nothing");
        }
    }));
}

ASE_TEST(GroupAnalysisTest)
#include "group_analysis_test.moc"
