#include "model/exchange/csv/rule_sheet.h"
#include "tests/support/network_builder.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <rapidcheck.h>

namespace ase {

namespace {

using test::NetworkBuilder;

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

QString line(const Network& network, const SecurityRule& rule)
{
    QStringList cells = sheetOf(network, {rule})[1];
    return cells.join(u'|');
}

/// What people and files write into fields, good and bad.
rc::Gen<QString> someText()
{
    return rc::gen::map(rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab =+-@'\"\t\n\r,;1"))),
        [](const std::string& text) { return QString::fromStdString(text); });
}

rc::Gen<RuleEnd> someEnd(ApplicationSecurityGroupId group)
{
    return rc::gen::exec([=] {
        const std::vector<QString> addresses {u("10.1.0.0/24"), u("10.0.0.4"), u("Sql.WestEurope"), u("fd00::/8"),
            u("10.0.0.0/33"), u("*"), u("[parameters('from', 1)]")};
        const std::vector<QString> ports {u("443"), u("*"), u("80-90"), u("90-80"), u("many")};
        std::vector<MatchField> fields;
        for (const QString& text : addresses)
            if (*rc::gen::arbitrary<bool>())
                fields.push_back(matchField(text));
        std::vector<PortField> portFields;
        for (const QString& text : ports)
            if (*rc::gen::arbitrary<bool>())
                portFields.push_back(portField(text));
        RuleEnd end;
        if (*rc::gen::arbitrary<bool>())
            end.groups = {group};
        if (fields.empty() && end.groups.empty())
            fields.push_back(matchField(u("*")));
        if (portFields.empty())
            portFields.push_back(portField(u("*")));
        end.setAddresses(std::move(fields));
        end.setPorts(std::move(portFields));
        return end;
    });
}

rc::Gen<SecurityRule> someRule(ApplicationSecurityGroupId group)
{
    return rc::gen::exec([=] {
        SecurityRule rule;
        rule.name =
            *rc::gen::elementOf(std::vector<QString> {u("allow-web"), u("=danger"), u("a\tb"), u("say \"no\""), u("-")});
        rule.priority = numberField(*rc::gen::elementOf(std::vector<QString> {u("100"), u("4096"), u("7"), u("first")}));
        rule.direction = directionField(*rc::gen::elementOf(std::vector<QString> {u("Inbound"), u("Outbound")}));
        rule.access = accessField(*rc::gen::elementOf(std::vector<QString> {u("Allow"), u("Deny"), u("Maybe")}));
        rule.protocol = protocolField(*rc::gen::elementOf(std::vector<QString> {u("*"), u("Tcp"), u("Icmp"), u("quic")}));
        rule.source = *someEnd(group);
        rule.destination = *someEnd(group);
        rule.description = *someText();
        rule.enabled = *rc::gen::arbitrary<bool>();
        return rule;
    });
}

}

class RuleSheetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void roundTrip_isExact();
    void reads_data();
    void reads();
    void withoutRules_isRefused();
    void formulas_areTexts();
};

void RuleSheetTest::roundTrip_isExact()
{
    NetworkBuilder build;
    const ApplicationSecurityGroupId group = build.applicationGroup(u("web"));
    rc::check("what is copied is what is pasted", [&] {
        const auto rules = *rc::gen::nonEmpty(rc::gen::container<std::vector<SecurityRule>>(someRule(group)));
        const QString text = toTsv(sheetOf(build.network(), rules));
        const auto read = rulesOf(build.network(), readSheet(text), Direction::Inbound);
        RC_ASSERT(read.ok());
        RC_ASSERT((*read == rules));
        // Neither titles nor the tab are needed.
        Sheet bare = sheetOf(build.network(), rules);
        bare.erase(bare.begin());
        const auto again = rulesOf(build.network(), readSheet(toTsv(bare)), Direction::Outbound);
        RC_ASSERT((again.ok() && *again == rules));
    });
    rc::check("any table comes back", [] {
        Sheet sheet = *rc::gen::container<Sheet>(rc::gen::map(rc::gen::pair(someText(), someText()), [](const auto& two) {
            return QStringList {u("x"), two.first, two.second};
        }));
        RC_ASSERT((readSheet(toTsv(sheet)) == sheet));
    });
}

void RuleSheetTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* text, const char* expected) {
        QTest::newRow(name) << u(text) << u(expected);
    };
    row("the portal's titles, by comma",
        "Priority,Name,Port,Protocol,Source,Destination,Action\n"
        "100,allow-web,\"80,443\",TCP,Any,VirtualNetwork,Allow\n",
        "100|allow-web|Inbound|Allow|Tcp|*|*|VirtualNetwork|80, 443||yes");
    row("by semicolon, with line breaks of Windows",
        "name;sourceAddressPrefix;destinationPortRange;direction;access\r\nout-dns;10.1.0.0/24;53;Outbound;Deny\r\n",
        "|out-dns|Outbound|Deny|*|10.1.0.0/24|*|*|53||yes");
    row("no titles", "200\tallow-ssh\tInbound\tAllow\tTcp\t10.0.0.0/8\t*\t*\tssh\tfor now\tno",
        "200|allow-ssh|Inbound|Allow|Tcp|10.0.0.0/8|*|*|22|for now|no");
    row("a group by its name", "name\tsource\n a \tweb, Sql", "|a|Inbound|Deny|*|Sql, @web|*|*|*||yes");
    row("what does not parse", "name\tports\tprotocol\nx\t99-1\tquic", "|x|Inbound|Deny|quic|*|*|*|99-1||yes");
}

void RuleSheetTest::reads()
{
    QFETCH(QString, text);
    NetworkBuilder build;
    build.applicationGroup(u("web"));
    const auto rules = rulesOf(build.network(), readSheet(text), Direction::Inbound);
    QVERIFY(rules.ok());
    QCOMPARE(rules->size(), size_t {1});
    QTEST(line(build.network(), rules->front()), "expected");
}

void RuleSheetTest::withoutRules_isRefused()
{
    const NetworkBuilder build;
    for (const char* text : {"", "hello", "Priority\tName\tAction\n", "\n\n"})
        QVERIFY2(!rulesOf(build.network(), readSheet(u(text)), Direction::Inbound), text);
}

void RuleSheetTest::formulas_areTexts()
{
    QCOMPARE(toTsv({{u("=1+1"), u("-2"), u("a=b")}}), u("'=1+1\t'-2\ta=b\n"));
    QCOMPARE(readSheet(u("'=1+1\t'text\n")), (Sheet {{u("=1+1"), u("'text")}}));
}

ASE_TEST(RuleSheetTest)

}

#include "rule_sheet_test.moc"
