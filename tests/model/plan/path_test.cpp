#include "tests/support/plan_builders.h"
#include "tests/support/test_registry.h"

using namespace ase;
using ase::test::planFromText;

namespace {

Plan wholePlan()
{
    return planFromText(
        "vnet hub 10.0.0.0/16 | vnet spoke 10.1.0.0/16 | subnet apps 10.1.0.0/24 in spoke nsg a rt r\n"
        "nsg a: 100 in allow tcp any -> any:443 name=rule1 | rt r: 0.0.0.0/0 -> 10.0.1.4 name=default\n"
        "peer hub spoke | ase3 prod in apps ilb 10.1.0.11 | plan web in prod I1v2 | app shop in web\n"
        "asg builders | site london 192.168.0.0/16 | zone example.net: * 10.1.0.11\n"
        "gateway vpn in apps | firewall fw 10.0.1.4 | appliance nva 10.0.2.4 | appgw waf 10.1.3.4\n"
        "dns ns 192.168.1.53 | vm build 10.1.2.4 | server octopus 192.168.10.5 | client phone internet\n"
        "endpoint sql 10.1.4.4 | vmss pool 10.1.2.9 | service orders sql | frontdoor door | plan tenant P1v2\n"
        "app site in tenant | note \"ask first\"");
}

}

class PathTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPart_isFoundByItsPath_inAnyLetterCase()
    {
        const Plan plan = wholePlan();
        int parts = 0;
        forEachTable(*plan.network, [&](const auto& table) {
            for (const auto& row : table.rows()) {
                const QString path = pathOf(*plan.network, row.id);
                QVERIFY2(!path.isEmpty(), qPrintable(idText(row.id.value)));
                QCOMPARE(findByPath(*plan.network, path), std::vector<PartId> {row.id});
                QCOMPARE(findByPath(*plan.network, path.toUpper()), std::vector<PartId> {row.id});
                QCOMPARE(
                    findByPath(*plan.network, QStringLiteral("id:") + idText(row.id.value)), std::vector<PartId> {row.id});
                ++parts;
            }
        });
        QCOMPARE(parts, 27);
    }

    void paths_areThoseOfTheCommandLine_data()
    {
        QTest::addColumn<QString>("path");
        for (const char* path :
            {"hub", "spoke/apps", "nsg:a", "nsg:a/rule1", "rt:r/default", "peering:hub/to-spoke", "ase:prod", "ase:prod/web",
                "ase:prod/web/shop", "asg:builders", "site:london", "zone:example.net", "gateway:vpn", "firewall:fw",
                "appliance:nva", "appgw:waf", "dns:ns", "vm:build", "server:octopus", "client:phone", "endpoint:sql",
                "vmss:pool", "service:orders", "frontdoor:door", "plan:tenant", "plan:tenant/site"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }
    void paths_areThoseOfTheCommandLine()
    {
        QFETCH(QString, path);
        const Plan plan = wholePlan();
        const auto found = findByPath(*plan.network, path);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(pathOf(*plan.network, found.front()), path);
    }

    void anAmbiguousPath_givesAllCandidates()
    {
        Plan plan = planFromText("vm build 10.0.0.4");
        const auto& device = plan.network->devices.rows().front();
        plan =
            withNetwork(plan, [&](Network& network) { network.devices = network.devices.with(DeviceId {1}, device.value); });
        QCOMPARE(findByPath(*plan.network, QStringLiteral("VM:build")).size(), std::size_t(2));
    }

    void whatIsGone_hasNoPath()
    {
        const Plan plan = wholePlan();
        QCOMPARE(pathOf(*plan.network, SubnetId {1}), QString());
        QVERIFY(findByPath(*plan.network, QString()).empty());
        QVERIFY(!findPart(*plan.network, SecurityRuleId {1}));
    }

    void theContainerOfEveryPart_leadsUpwards()
    {
        const Plan plan = wholePlan();
        const Network& network = *plan.network;
        const auto container = [&](const char* path) {
            const auto id = containerOf(network, findByPath(network, QString::fromLatin1(path)).at(0));
            return id ? pathOf(network, *id) : QString();
        };
        QCOMPARE(container("ase:prod/web/shop"), QStringLiteral("ase:prod/web"));
        QCOMPARE(container("ase:prod/web"), QStringLiteral("ase:prod"));
        QCOMPARE(container("ase:prod"), QStringLiteral("spoke/apps"));
        QCOMPARE(container("spoke/apps"), QStringLiteral("spoke"));
        QCOMPARE(container("spoke"), QString());
        QCOMPARE(container("nsg:a/rule1"), QStringLiteral("nsg:a"));
        QCOMPARE(container("rt:r/default"), QStringLiteral("rt:r"));
        QCOMPARE(container("server:octopus"), QStringLiteral("site:london"));
        QCOMPARE(container("peering:hub/to-spoke"), QStringLiteral("hub"));
    }
};

ASE_TEST(PathTest)
#include "path_test.moc"
