#include "model/network/group_comparison.h"
#include "model/network/packet_answer.h"
#include "tests/support/network_builder.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <rapidcheck.h>

#include <array>

namespace ase {

namespace {

using test::NetworkBuilder;

QString u(const char* text)
{
    return QString::fromLatin1(text);
}

/// Two groups, the left one attached to a subnet whose eyes both are seen with.
struct Pair {
    Pair(const QStringList& leftRules, const QStringList& rightRules)
    {
        const VirtualNetworkId vnet = build.vnet(u("spoke"), u("10.1.0.0/16"));
        subnet = build.subnet(vnet, u("ase"), u("10.1.0.0/24"));
        left = build.group(u("left"), leftRules, subnet);
        right = build.group(u("right"), rightRules);
    }
    DirectionComparison inbound() const
    {
        return compareGroups(Reading(build.network()), build.network(), left, right, subnet).directions.front();
    }
    QString nameIn(SecurityGroupId group, std::optional<SecurityRuleId> rule) const
    {
        return rule ? textOf(build.network().securityGroups.find(group)->rules.find(*rule)->name) : u("-");
    }
    /// "r100=r100", "r110~x" by meaning, "r120|-" alone, "r130!r130:port" where they differ.
    QString rules() const
    {
        QStringList all;
        for (const ComparedRule& row : inbound().rules) {
            const QString sign = !row.left || !row.right ? u("|") : row.byMeaning ? u("~") : row.isSame() ? u("=") : u("!");
            QString text = nameIn(left, row.left) + sign + nameIn(right, row.right);
            for (const RuleField field : row.differing)
                if (field != RuleField::Name)
                    text += u(":%1").arg(int(field));
            all << text + (row.enabledDiffers ? u(":off") : QString());
        }
        return all.join(u' ');
    }
    QStringList flows() const
    {
        QStringList all;
        for (const OneSidedFlows& one : inbound().flows)
            all << (one.onLeft ? u("left: ") : u("right: ")) + one.what;
        return all;
    }

    NetworkBuilder build;
    SubnetId subnet;
    SecurityGroupId left, right;
};

}

class GroupComparisonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pairsRules_byNameThenByMeaning();
    void sameGroups_haveNoFlowsApart();
    void flows_areExactAndNameTheirRules();
    void unknownRules_countForNoFlow();
    void flows_areThoseThatTheGroupsDecideOtherwise();
};

void GroupComparisonTest::pairsRules_byNameThenByMeaning()
{
    Pair pair({u("100 in allow tcp 10.1.2.0/24 -> *:443"), u("110 in allow udp 10.1.3.0/24,10.1.4.0/24 -> *:53"),
                  u("120 in deny * * -> *:25"), u("130 in allow tcp 10.9.0.0/16 -> *:22")},
        {u("90 in allow tcp 10.9.0.0/16 -> *:22"), u("100 in allow tcp 10.1.2.0/24 -> *:443,80"),
            u("105 in allow tcp 10.7.0.0/16 -> *:1"), u("110 in allow udp 10.1.4.0/24,10.1.3.0/24 -> *:53")});
    // r90 does what r130 does; the order of a list does not matter; what one side lacks stands where it would.
    QCOMPARE(pair.rules(),
        u("r100!r100:%1 -|r105 r110=r110 r120|- r130~r90:%2")
            .arg(int(RuleField::DestinationPorts))
            .arg(int(RuleField::Priority)));
    pair.build.changeRule(pair.right, u("r110"), [](SecurityRule& rule) { rule.enabled = false; });
    QVERIFY(pair.rules().contains(u("r110!r110:off")));
}

void GroupComparisonTest::sameGroups_haveNoFlowsApart()
{
    const QStringList rules {u("100 in allow tcp 10.1.2.0/24 -> *:443"), u("200 in deny * * -> *:*")};
    const Pair pair(rules, {u("150 in allow tcp 10.1.2.0/24 -> *:443"), u("300 in deny * * -> *:*")});
    QVERIFY(pair.flows().isEmpty());
    QVERIFY(pair.inbound().isCertain);
    QVERIFY(Pair(rules, rules).inbound().flows.empty());
}

void GroupComparisonTest::flows_areExactAndNameTheirRules()
{
    const Pair pair({u("100 in allow tcp 10.1.2.0/24 -> 10.1.0.0/24:443"), u("200 in deny * * -> *:*")},
        {u("100 in allow tcp 10.1.2.0/25 -> 10.1.0.0/24:443,80"), u("200 in deny * * -> *:*")});
    QCOMPARE(pair.flows(),
        (QStringList {u("left: TCP, from 10.1.2.128/25, to 10.1.0.0/24, ports 443"),
            u("right: TCP, from 10.1.2.0/25, to 10.1.0.0/24, ports 80")}));
    const DirectionComparison inbound = pair.inbound();
    QCOMPARE(inbound.flows.front().sample,
        u("TCP 10.1.2.128:49152 to 10.1.0.0:443 passes on the left by r100 (100) and is denied on the right by r200 "
          "(200)."));
    QCOMPARE(inbound.flows.front().leftRule, std::optional<std::size_t>(0));
    QCOMPARE(inbound.flows.front().rightRule, std::optional<std::size_t>(1));
    QVERIFY(inbound.isCertain);
    const auto both = compareGroups(Reading(pair.build.network()), pair.build.network(), pair.left, pair.right, pair.subnet);
    QCOMPARE(both.directions.size(), std::size_t {2});
    QVERIFY(both.directions.back().flows.empty()); // Azure's own rules are in both
}

void GroupComparisonTest::unknownRules_countForNoFlow()
{
    const Pair pair({u("100 in allow tcp [parameters('who')] -> 10.1.0.0/24:443"), u("200 in deny * * -> *:*")},
        {u("200 in deny * * -> *:*")});
    QVERIFY(pair.flows().isEmpty());
    QVERIFY(!pair.inbound().isCertain);
}

void GroupComparisonTest::flows_areThoseThatTheGroupsDecideOtherwise()
{
    const auto rule = [](int priority) {
        return u("%1 in %2 %3 10.1.%4.0/24 -> *:%5")
            .arg(priority)
            .arg(*rc::gen::element(u("allow"), u("deny")))
            .arg(*rc::gen::element(u("tcp"), u("udp"), u("*")))
            .arg(*rc::gen::inRange(1, 4))
            .arg(*rc::gen::element(u("443"), u("80-500"), u("*")));
    };
    rc::check("a packet is in the flows where one group passes it and the other does not", [&] {
        std::array<QStringList, 2> rules;
        for (QStringList& list : rules)
            for (int priority = 100, end = *rc::gen::inRange(100, 105); priority < end; ++priority)
                list << rule(priority);
        const Pair pair(rules[0], rules[1]);
        const DirectionComparison inbound = pair.inbound();
        for (int host = 1; host < 5; ++host)
            for (const std::uint16_t port : {std::uint16_t(80), std::uint16_t(443), std::uint16_t(9000)})
                for (const Carried carried : {Carried::Tcp, Carried::Udp}) {
                    const Packet packet {Address::parse(u("10.1.%1.7").arg(host).toStdString()).value(),
                        Address::parse("10.1.0.4").value(), 50000, port, carried};
                    const bool left = answerOf(inbound.left, packet).fate == Fate::Passes;
                    const bool right = answerOf(inbound.right, packet).fate == Fate::Passes;
                    int held = 0;
                    for (const OneSidedFlows& one : inbound.flows)
                        held += one.flows.contains(packet) && one.onLeft == left ? 1 : 0;
                    RC_ASSERT((held == (left != right ? 1 : 0)));
                }
    });
}

ASE_TEST(GroupComparisonTest)

}

#include "group_comparison_test.moc"
