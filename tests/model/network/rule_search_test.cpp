#include "model/network/rule_search.h"
#include "tests/support/network_builder.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace ase {

namespace {

using test::NetworkBuilder;

QString u(const char* text)
{
    return QString::fromLatin1(text);
}

/// The names of all rules of a small group that the query finds, Azure's own too.
QString found(const QString& query)
{
    NetworkBuilder build;
    const VirtualNetworkId vnet = build.vnet(u("spoke"), u("10.1.0.0/16"));
    const SubnetId subnet = build.subnet(vnet, u("ase"), u("10.1.0.0/24"));
    const ApplicationSecurityGroupId web = build.applicationGroup(u("web"));
    const SecurityGroupId group = build.group(u("nsg"),
        {u("100 in allow tcp AzureLoadBalancer -> *:80"), u("110 in allow tcp 10.1.2.0/24 -> 10.1.0.0/24:443"),
            u("120 in deny udp Sql.WestEurope -> *:53"), u("130 in allow tcp 10.9.9.9 -> 10.1.0.11:8000-8080"),
            u("140 in deny tcp VirtualNetwork:1024-65535 -> *:454-455")},
        subnet);
    build.changeRule(group, u("r110"), [](SecurityRule& rule) { rule.description = u("for the agents"); });
    build.changeRule(group, u("r130"), [&](SecurityRule& rule) {
        rule.source.setAddresses({});
        rule.source.groups = {web};
    });
    const SecurityList list = securityList(Reading(build.network()), subnet, Direction::Inbound);
    QStringList names;
    const RuleQuery asked = RuleQuery::parse(query);
    for (const SeenRule& rule : list.rules)
        if (asked.matches(searchedRule(build.network(), list, rule)))
            names << (rule.id ? rule.name : u("+"));
    return names.join(u' ');
}

}

class RuleSearchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void whatCannotBeUnderstood_isSaid();
    void disabledRule_isFoundByWhatItWouldMatch();
};

void RuleSearchTest::finds_data()
{
    QTest::addColumn<QString>("expected"); // + for each of Azure's three
    const auto row = [](const char* query, const char* expected) { QTest::newRow(query) << u(expected); };
    row("", "r100 r110 r120 r130 r140 + + +");
    row("port:443", "r110 + + +");
    row("port:https", "r110 + + +");
    row("port:<80", "r120 + + +");
    row("port:<=80 action:allow", "r100 + +");
    row("port: 24,53,80-110", "r100 r120 + + +");
    row("port:8010 name:r", "r130 +");
    row("sport:80 action:deny protocol:tcp", "");
    row("sport:1024 action:deny protocol:tcp", "r140");
    row("ip:10.1.2.7", "r100 r110 r120 r140 + + +");
    row("src:10.1.2.7", "r110 r140 + +");
    row("dst:10.1.0.0/28 protocol:tcp", "r100 r110 r130 r140");
    row("src:168.63.129.16", "r100 r140 + + +");
    row("tag:sql", "r120");
    row("tag:web", "r130");
    row("tag:virtualnetwork", "r140 +");
    row("action:deny", "r120 r140 +");
    row("priority:110-130", "r110 r120 r130");
    row("AGENTS", "r110");
    row("10.1.0.11", "r130");
    row("deny 454", "r140");
    row("nothing", "");
}

void RuleSearchTest::finds()
{
    QTEST(found(QString::fromLatin1(QTest::currentDataTag())), "expected");
}

void RuleSearchTest::whatCannotBeUnderstood_isSaid()
{
    QCOMPARE(RuleQuery::parse(u("port:many name:a")).fault(), u("many is no number, and no range such as 80-110 or <443."));
    QCOMPARE(RuleQuery::parse(u("ip:10.1")).fault(), u("10.1 is no address and no block of addresses."));
    QVERIFY(RuleQuery::parse(u("port:")).isEmpty());
    QVERIFY(RuleQuery::parse(u("ip:fd00::1 [x:y]")).fault().isEmpty());
}

void RuleSearchTest::disabledRule_isFoundByWhatItWouldMatch()
{
    NetworkBuilder build;
    const SecurityRule rule = test::ruleOf(u("100 in allow tcp 10.1.2.0/24 -> *:443"));
    const SearchedRule searched = searchedRule(build.network(), rule);
    QVERIFY(RuleQuery::parse(u("ip:10.1.2.7 port:443")).matches(searched));
    QVERIFY(!RuleQuery::parse(u("src:10.1.3.7")).matches(searched));
}

ASE_TEST(RuleSearchTest)

}

#include "rule_search_test.moc"
