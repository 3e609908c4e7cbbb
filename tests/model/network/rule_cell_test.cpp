#include "model/network/rule_cell.h"
#include "tests/support/network_builder.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <rapidcheck.h>

namespace ase {

namespace {

using test::NetworkBuilder;

QString u(const char* text)
{
    return QString::fromLatin1(text);
}

struct Spoke {
    Spoke()
    {
        const VirtualNetworkId vnet = build.vnet(u("spoke"), u("10.1.0.0/16"));
        subnet = build.subnet(vnet, u("ase"), u("10.1.0.0/24"));
        build.applicationGroup(u("web-servers"));
        group = build.group(
            u("nsg"), {u("100 in allow tcp 10.0.0.0/8 -> *:80,443"), u("110 in deny * Internet -> *:*")}, subnet);
    }
    SecurityRule rule() const { return *build.network().securityGroups.find(group)->rules.find(id()); }
    SecurityRuleId id() const { return build.ruleId(group, u("r100")); }
    CellContext context() const { return {build.network(), group, Direction::Inbound}; }

    NetworkBuilder build;
    SubnetId subnet;
    SecurityGroupId group;
};

QString lines(const std::vector<CellFault>& faults)
{
    QStringList all;
    for (const CellFault& fault : faults)
        all << QStringLiteral("%1+%2%3 %4")
                   .arg(fault.at)
                   .arg(fault.length)
                   .arg(fault.isWrong ? u"" : u"?")
                   .arg(fault.sentence);
    return all.join(u'\n');
}

QString words(const std::vector<CellContext::Proposal>& proposals)
{
    QStringList all;
    for (const auto& proposal : proposals)
        all << (proposal.detail.isEmpty() ? proposal.word : proposal.word + u'=' + proposal.detail);
    return all.join(QStringLiteral(", "));
}

}

class RuleCellTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void typed_data();
    void typed();
    void whatIsShownChangesNothing();
    void anExpressionStaysWhenAWordIsAdded();
    void faults_data();
    void faults();
    void proposals_data();
    void proposals();
};

void RuleCellTest::typed_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* name, RuleField field, const char* text, const char* shown) {
        QTest::newRow(name) << int(field) << u(text) << u(shown);
    };
    row("prefixes by comma and space", RuleField::Sources, "10.1.0.0/24 10.2.0.4,Sql;", "10.1.0.0/24, 10.2.0.4, Sql");
    row("nothing is any", RuleField::Sources, "  ", "*");
    row("any by its word", RuleField::Destinations, "Any", "*");
    row("an application group by name", RuleField::Sources, "WEB-servers, Sql", "Sql, @web-servers");
    row("an application group with its sign", RuleField::Sources, "@web-servers", "@web-servers");
    row("a subnet by its path", RuleField::Destinations, "spoke/ase, 10.9.0.0/16", "10.1.0.0/24, 10.9.0.0/16");
    row("host bits are dropped", RuleField::Sources, "10.0.0.5/16", "10.0.0.0/16");
    row("a known port", RuleField::DestinationPorts, "https 8000-8080", "443, 8000-8080");
    row("what does not parse stays", RuleField::DestinationPorts, "4022, 4026-4024", "4022, 4026-4024");
    row("no prefix stays", RuleField::Sources, "10.0.0.0/33", "10.0.0.0/33");
    row("protocol", RuleField::Protocol, "UDP", "Udp");
    row("any protocol", RuleField::Protocol, "any", "*");
    row("no protocol stays", RuleField::Protocol, "quic", "quic");
    row("action", RuleField::Access, "deny", "Deny");
    row("priority", RuleField::Priority, " 230 ", "230");
    row("no priority stays", RuleField::Priority, "first", "first");
    row("description", RuleField::Description, "for the agents, for now", "for the agents, for now");
}

void RuleCellTest::typed()
{
    QFETCH(int, field);
    QFETCH(QString, text);
    const Spoke spoke;
    const auto column = RuleField(field);
    const SecurityRule next = withCell(spoke.build.network(), spoke.rule(), column, text);
    QTEST(cellText(spoke.build.network(), next, column), "shown");
    for (const RuleField other : ruleFields)
        if (other != column)
            QCOMPARE(cellText(spoke.build.network(), next, other), cellText(spoke.build.network(), spoke.rule(), other));
}

void RuleCellTest::whatIsShownChangesNothing()
{
    // Azure's singular and plural both given, and a member each of what a cell can hold.
    Spoke spoke;
    SecurityRule rule = spoke.rule();
    rule.source.address = matchField(u("10.0.0.0/8"));
    rule.source.addresses = {
        matchField(u("Sql")), matchField(u("not an address")), MatchField(Unknown {u("[a, b]"), {}, {}})};
    rule.source.groups = {spoke.build.network().applicationSecurityGroups.rows().front().id};
    rule.destination.port.reset();
    rule.destination.ports = {portField(u("80")), portField(u("90-80"))};
    rule.description = u("a; b");
    rule.source.addresses.erase(rule.source.addresses.begin() + 1); // words with blanks are what a file may hold, not a cell
    for (const RuleField field : ruleFields) {
        const QString shown = cellText(spoke.build.network(), rule, field);
        QVERIFY2(withCell(spoke.build.network(), rule, field, shown) == rule, qPrintable(shown));
    }
    rc::check("typing what a cell shows is typing it once", [&] {
        const auto field = *rc::gen::elementOf(std::vector<RuleField>(std::begin(ruleFields), std::end(ruleFields)));
        const std::vector<QString> some {u("10.0.0.0/8"), u("*"), u("any"), u("Sql"), u("@web-servers"), u("web-servers"),
            u("spoke/ase"), u("443"), u("https"), u("9-1"), u("300.1"), u("[f('a b')]"), u("Allow"), u("tcp"),
            u("fd00::/8")};
        const auto chosen = *rc::gen::container<std::vector<QString>>(rc::gen::elementOf(some));
        const QString text =
            QStringList(chosen.begin(), chosen.end()).join(*rc::gen::elementOf(std::vector<QChar> {u',', u' '}));
        const SecurityRule once = withCell(spoke.build.network(), rule, field, text);
        RC_ASSERT((withCell(spoke.build.network(), once, field, cellText(spoke.build.network(), once, field)) == once));
    });
}

void RuleCellTest::anExpressionStaysWhenAWordIsAdded()
{
    Spoke spoke;
    SecurityRule rule = spoke.rule();
    rule.source.setAddresses({MatchField(Unknown {u("[parameters('from', 1)]"), u("/a"), u("no value")})});
    const SecurityRule next =
        withCell(spoke.build.network(), rule, RuleField::Sources, u("[parameters('from', 1)], 10.0.0.0/8"));
    QCOMPARE(next.source.addresses.size(), size_t {2});
    QVERIFY(next.source.addresses[0].unknown());
    QCOMPARE(next.source.addresses[0].unknown()->pointer, u("/a"));
}

void RuleCellTest::faults_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("better");
    const auto row = [](const char* name, RuleField field, const char* text, const char* expected, const char* better = "") {
        QTest::newRow(name) << int(field) << u(text) << u(expected) << u(better);
    };
    row("good", RuleField::Sources, "10.0.0.0/8, Sql.WestEurope, web-servers, any", "");
    row("reversed ports", RuleField::DestinationPorts, "4022, 4026-4024",
        "6+9 Port range 4026-4024 starts above its end. Did you mean 4024-4026?", "4024-4026");
    row("port too large", RuleField::DestinationPorts, "65536", "0+5 In 65536 the number at character 1 is too large.");
    row("named port", RuleField::DestinationPorts, "https", "0+5? https is port 443.");
    row("host bits", RuleField::Sources, "10.0.0.5/16",
        "0+11? 10.0.0.5/16 has host bits and is taken as 10.0.0.0/16, the block that holds it.");
    row("no such group", RuleField::Sources, "@db", "0+3 The plan has no application security group db.");
    row("unknown tag", RuleField::Sources, "Sqll",
        "0+4? Sqll is not among the service tags known here; it is taken for one.");
    row("no address", RuleField::Sources, "10.0.0.0/33", "0+11 In 10.0.0.0/33 the number at character 10 is too large.");
    row("subnet", RuleField::Destinations, "spoke/ase", "0+9? spoke/ase stands for its prefixes.");
    row("taken priority", RuleField::Priority, "110", "0+3 r110 has priority 110 already. The next free one is 111.", "111");
    row("its own priority", RuleField::Priority, "100", "");
    row("priority out of bounds", RuleField::Priority, "99", "0+2 A priority is a number from 100 to 4096.");
    row("name", RuleField::Name, "my rule", "0+7 A rule's name holds letters, digits and _.-.", "my-rule");
    row("taken name", RuleField::Name, "R110", "0+4 Another rule of this group is called R110 already.");
    row("action", RuleField::Access, "block", "0+5 A rule either allows or denies.");
    row("protocol", RuleField::Protocol, "http", "0+4 A rule's protocol is any, TCP, UDP, ICMP, ESP or AH.");
}

void RuleCellTest::faults()
{
    QFETCH(int, field);
    QFETCH(QString, text);
    const Spoke spoke;
    const std::vector<CellFault> found = spoke.context().faults(spoke.id(), RuleField(field), text);
    QTEST(lines(found), "expected");
    QTEST(found.empty() ? QString() : found.front().better, "better");
}

void RuleCellTest::proposals_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("begun");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, RuleField field, const char* begun, const char* expected) {
        QTest::newRow(name) << int(field) << u(begun) << u(expected);
    };
    row("tag", RuleField::Sources, "sq", "Sql=service tag");
    row("subnet by name", RuleField::Destinations, "ase", "10.1.0.0/24=spoke/ase");
    row("address", RuleField::Sources, "10.1", "10.1.0.0/24=spoke/ase, 10.1.0.0/16=spoke");
    row("application group", RuleField::Sources, "web", "@web-servers=application security group");
    row("port by name", RuleField::DestinationPorts, "htt", "80=http, 443=https");
    row("port by number", RuleField::DestinationPorts, "443", "443=https");
    row("actions", RuleField::Access, "", "Allow, Deny");
    row("protocol", RuleField::Protocol, "u", "Udp");
    row("nothing begun", RuleField::Sources, "", "");
}

void RuleCellTest::proposals()
{
    QFETCH(int, field);
    QFETCH(QString, begun);
    QTEST(words(Spoke().context().proposals(RuleField(field), begun)), "expected");
}

ASE_TEST(RuleCellTest)

}

#include "rule_cell_test.moc"
