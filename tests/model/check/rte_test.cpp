#include "model/azure/limits.h"
#include "model/check/rule.h"
#include "model/check/runner.h"
#include "tests/model/check/check_support.h"
#include "tests/support/network_builder.h"
#include "tests/support/test_registry.h"

using namespace ase;

class RteTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void routes_data();
    void routes() { test::verifyCase(); }
    void ruleFieldsAndLimits();
    void onlyWhatReadTheChangeIsAskedAgain();
    void stopsWhenTold();
};

#define NET "vnet v 10.0.0.0/16 | subnet s 10.0.1.0/24 in v rt t | subnet w 10.0.2.0/24 in v | "
#define TUNNEL "rt t: 0.0.0.0/0 -> 10.0.2.4 name=d"

void RteTest::routes_data()
{
    test::addCases({
        {"no address", "ASE-RTE-080", NET "rt t: 10.9.0.0/16 -> appliance name=r", "rt:t/r .nextHopAddress"},
        {"address", "ASE-RTE-080", NET TUNNEL, ""},
        {"in the subnet", "ASE-RTE-081", NET "rt t: 10.9.0.0/16 -> 10.0.1.9 name=r", "rt:t/r v/s .nextHopAddress"},
        {"far away", "ASE-RTE-081", NET "rt t: 10.9.0.0/16 -> 10.8.0.9 name=r", "rt:t/r v/s .nextHopAddress"},
        {"in a peer", "ASE-RTE-081", NET "vnet p 10.8.0.0/16 | peer v p | rt t: 10.9.0.0/16 -> 10.8.0.9 name=r", ""},
        {"perhaps", "ASE-RTE-081", "vnet v ?x | subnet s 10.0.1.0/24 in v rt t | rt t: 10.9.0.0/16 -> 10.8.0.9 name=r",
            "?rt:t/r v/s .nextHopAddress"},
        {"twice", "ASE-RTE-082", NET "rt t: 10.9.0.0/16 -> none name=a; 10.9.0.0/16 -> internet name=b",
            "rt:t/b rt:t .prefix"},
        {"once", "ASE-RTE-082", NET "rt t: 10.9.0.0/16 -> none name=a; 10.9.0.0/17 -> internet name=b", ""},
        {"no gateway", "ASE-RTE-083", NET "rt t: 10.9.0.0/16 -> gateway name=r", "rt:t/r v/s .nextHop"},
        {"gateway", "ASE-RTE-083",
            NET "subnet GatewaySubnet 10.0.0.0/27 in v | gateway gw in GatewaySubnet | rt t: 10.9.0.0/16 -> gateway name=r",
            ""},
        {"v1", "ASE-RTE-084", NET "ase1 a in s external | " TUNNEL, "v/s ase:a .routeTable"},
        {"v1 direct", "ASE-RTE-084", NET "ase1 a in s external | rt t: 0.0.0.0/0 -> internet", ""},
        {"v2", "ASE-RTE-085", NET "ase2 a in s ilb | " TUNNEL, "v/s ase:a .routeTable"},
        {"v2 learned", "ASE-RTE-085",
            "vnet v 10.0.0.0/16 | subnet s 10.0.1.0/24 in v | subnet GatewaySubnet 10.0.0.0/27 in v | ase2 a in s ilb |"
            "gateway gw in GatewaySubnet bgp | site x 0.0.0.0/0 via gw",
            "v/s ase:a .routeTable"},
        {"v2 by tag", "ASE-RTE-085", NET "ase2 a in s ilb | " TUNNEL "; AppServiceManagement -> internet", ""},
        {"v2 unknown", "ASE-RTE-085", NET "ase2 a in s ilb | rt t existing", "?v/s ase:a .routeTable"},
        {"no endpoints", "ASE-RTE-086", NET "ase2 a in s ilb | " TUNNEL, "v/s ase:a .serviceEndpoints"},
        {"storage alone", "ASE-RTE-086",
            "vnet v 10.0.0.0/16 | subnet s 10.0.1.0/24 in v rt t endpoint Microsoft.Storage | ase2 a in s ilb | " TUNNEL,
            "?v/s ase:a .serviceEndpoints"},
        {"endpoints", "ASE-RTE-086",
            "vnet v 10.0.0.0/16 | subnet s 10.0.1.0/24 in v rt t endpoint Microsoft.Storage microsoft.sql | ase2 a in s ilb "
            "| " TUNNEL,
            ""},
        {"no event hub", "ASE-RTE-200", NET "ase2 a in s ilb | " TUNNEL, "v/s ase:a .serviceEndpoints"},
        {"v2 clients", "ASE-RTE-087", NET "ase2 a in s external | " TUNNEL, "v/s ase:a .routeTable"},
        {"v2 clients back", "ASE-RTE-087",
            NET "ase2 a in s external | client c 52.1.2.3 internet | " TUNNEL "; 52.1.0.0/16 -> internet", ""},
        {"v3 external", "ASE-RTE-088", NET "ase3 a in s external | " TUNNEL, "v/s ase:a .routeTable"},
        {"v3 internal", "ASE-RTE-088", NET "ase3 a in s ilb | " TUNNEL, ""},
        {"site cut off", "ASE-RTE-091",
            NET "subnet GatewaySubnet 10.0.0.0/27 in v | gateway gw in GatewaySubnet | site x 172.16.0.0/16 via gw |"
                "ase3 a in s ilb | rt t no-propagation",
            "v/s site:x .routeTable"},
        {"site routed", "ASE-RTE-091",
            NET "subnet GatewaySubnet 10.0.0.0/27 in v | gateway gw in GatewaySubnet | site x 172.16.0.0/16 via gw |"
                "ase3 a in s ilb | rt t: 172.16.0.0/12 -> gateway no-propagation",
            ""},
        {"gateway subnet", "ASE-RTE-092", "vnet v 10.0.0.0/16 | subnet GatewaySubnet 10.0.0.0/27 in v rt t | " TUNNEL,
            "v/GatewaySubnet rt:t .routeTable"},
        {"route server", "ASE-RTE-092", "vnet v 10.0.0.0/16 | subnet RouteServerSubnet 10.0.0.0/27 in v rt t | rt t",
            "v/RouteServerSubnet rt:t .routeTable"},
        {"gateway subnet fine", "ASE-RTE-092",
            "vnet v 10.0.0.0/16 | subnet GatewaySubnet 10.0.0.0/27 in v rt t | rt t: 10.9.0.0/16 -> 10.0.2.4", ""},
        {"dropped", "ASE-RTE-093", "vnet v 10.0.0.0/16 dns 192.168.1.4 | subnet s 10.0.1.0/24 in v | ase3 a in s ilb",
            "v/s ase:a"},
        {"reached", "ASE-RTE-093", "vnet v 10.0.0.0/16 dns 10.0.2.4 | subnet s 10.0.1.0/24 in v | ase3 a in s ilb", ""},
        {"v2 without", "ASE-RTE-095", "vnet v 10.0.0.0/16 | subnet s 10.0.1.0/24 in v | ase2 a in s ilb",
            "v/s ase:a .routeTable"},
        {"v3 without", "ASE-RTE-095", "vnet v 10.0.0.0/16 | subnet s 10.0.1.0/24 in v | ase3 a in s ilb", ""},
    });
}

void RteTest::ruleFieldsAndLimits()
{
    test::NetworkBuilder b;
    QStringList routes;
    for (int i = 0; i <= azure::mostRoutesPerTable; ++i)
        routes << QStringLiteral("10.%1.%2.0/24 -> Internet").arg(i / 256).arg(i % 256);
    b.table(QStringLiteral("t"), routes);
    const auto group = b.group(QStringLiteral("g"), {QStringLiteral("100 in Allow tcp * -> *:443")});
    b.changeRule(group, QStringLiteral("r100"), [](SecurityRule& rule) {
        rule.source.addresses = {matchField(QStringLiteral("10.0.0.0/8"))}; // beside the single one
        rule.destination.port.reset();
        rule.destination.addresses.assign(std::size_t(azure::mostPrefixesPerSide), matchField(QStringLiteral("10.0.0.0/8")));
    });
    const PlanPtr plan = b.build();
    QCOMPARE(test::findingsOf(plan, QStringLiteral("ASE-RTE-201")), QStringLiteral("rt:t .routes"));
    QCOMPARE(test::findingsOf(plan, QStringLiteral("ASE-NSG-070")), QStringLiteral("nsg:g/r100 .destination"));
    QCOMPARE(test::findingsOf(plan, QStringLiteral("ASE-NSG-067")),
        QStringLiteral("nsg:g/r100 .destination | nsg:g/r100 .destinationPort | nsg:g/r100 .source"));
}

void RteTest::onlyWhatReadTheChangeIsAskedAgain()
{
    QString text = QStringLiteral("vnet v 10.0.0.0/16 | nsg other: 100 in allow tcp any -> any:80");
    for (int i = 0; i < 20; ++i)
        text += QStringLiteral("| subnet s%1 10.0.%1.0/24 in v nsg g%1 | ase3 a%1 in s%1 ilb | nsg g%1").arg(i);
    const PlanPtr before = test::planOf(text);
    CheckRunner runner;
    runner.run(before);
    const int all = runner.computed();
    QCOMPARE(runner.reused(), 0);
    runner.run(before);
    QCOMPARE(runner.computed(), 0);
    QCOMPARE(runner.reused(), all);
    const SecurityGroupId changed = *findByPath(*before->network, QStringLiteral("nsg:g7")).front().as<SecurityGroupId>();
    const auto after = std::make_shared<const Plan>(withNetwork(*before, [&](Network& network) {
        SecurityGroup group = *network.securityGroups.find(changed);
        group.notes = QStringLiteral("changed");
        network.securityGroups = network.securityGroups.with(changed, group);
    }));
    const auto again = runner.run(after);
    QVERIFY(runner.computed() > 0 && runner.computed() < all / 10);
    QCOMPARE(runner.computed() + runner.reused(), all);
    const auto fresh = test::checked(after);
    QCOMPARE(again->findings.size(), fresh->findings.size());
    for (std::size_t i = 0; i < fresh->findings.size(); ++i)
        QCOMPARE(again->findings[i].key(), fresh->findings[i].key());
}

void RteTest::stopsWhenTold()
{
    const PlanPtr plan = test::planOf(QStringLiteral("vnet v 10.0.0.0/16 | subnet s 10.0.1.0/24 in v | ase3 a in s ilb"));
    std::stop_source source;
    source.request_stop();
    CheckRunner runner;
    QVERIFY(!runner.run(plan, source.get_token()));
    QVERIFY(runner.run(plan));
}

ASE_TEST(RteTest)

#include "rte_test.moc"
