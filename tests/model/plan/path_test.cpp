#include "model/plan/part_search.h"
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
        QCOMPARE(uniquePathOf(*plan.network, DeviceId {1}), QStringLiteral("id:") + idText(1));
    }

    void aResourceGroup_partsWhatHasOnePath()
    {
        Plan plan =
            planFromText("resource-group rg-here | vnet v 10.0.0.0/16 | subnet s 10.0.0.0/24 in v | vm build 10.0.0.4");
        plan = withNetwork(plan, [&](Network& network) {
            Device there = *network.devices.rows().front().value;
            there.resourceGroup = QStringLiteral("rg-there");
            network.devices = network.devices.with(DeviceId {1}, std::make_shared<const Device>(there));
        });
        const Network& network = *plan.network;
        const auto found = [&](const char* path) { return findByPath(network, QString::fromLatin1(path)); };
        QCOMPARE(found("vm:build").size(), std::size_t(2));
        QCOMPARE(found("VM:build@RG-THERE"), std::vector<PartId> {DeviceId {1}});
        QCOMPARE(found("vm:build@rg-here").size(), std::size_t(1));
        QVERIFY(found("vm:build@rg-here") != found("vm:build@rg-there"));
        QVERIFY(found("vm:build@rg-nowhere").empty());
        QVERIFY(found("vm:build@").empty());
        QCOMPARE(found("v/s@rg-here"), found("v/s"));
        QCOMPARE(uniquePathOf(network, DeviceId {1}), QStringLiteral("vm:build@rg-there"));
        QCOMPARE(uniquePathOf(network, found("v/s").front()), QStringLiteral("v/s"));
        const auto meant = partMeant(network, QStringLiteral("build@rg-there"), {PartKind::Device});
        QVERIFY(meant.ok());
        QCOMPARE(*meant, PartId(DeviceId {1}));
        const auto ambiguous = partMeant(network, QStringLiteral("build"), {PartKind::Device});
        QVERIFY(!ambiguous.ok());
        QCOMPARE(sentence(ambiguous.error()),
            QStringLiteral("\"build\" names more than one part: vm:build@rg-here, vm:build@rg-there. Write one of them."));
    }

    void names_areTakenAsTheWindowShowsThem_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("path");
        QTest::newRow("app in its environment") << "PROD/shop"
                                                << "ase:prod/web/shop";
        QTest::newRow("app") << "shop"
                             << "ase:prod/web/shop";
        QTest::newRow("path without the kind") << "prod/web/shop"
                                               << "ase:prod/web/shop";
        QTest::newRow("server") << "octopus"
                                << "server:octopus";
        QTest::newRow("subnet") << "apps"
                                << "spoke/apps";
        QTest::newRow("site") << "London"
                              << "site:london";
        QTest::newRow("path") << "client:phone"
                              << "client:phone";
    }
    void names_areTakenAsTheWindowShowsThem()
    {
        QFETCH(QString, name);
        QFETCH(QString, path);
        const Plan plan = wholePlan();
        const auto meant = partMeant(
            *plan.network, name, {PartKind::Subnet, PartKind::Environment, PartKind::App, PartKind::Device, PartKind::Site});
        QVERIFY2(meant.ok(), meant ? "" : qPrintable(sentence(meant.error())));
        QCOMPARE(pathOf(*plan.network, *meant), path);
    }

    void anUnknownName_isAnsweredByThoseLikeIt()
    {
        const Plan plan = wholePlan();
        const std::set<PartKind> kinds {PartKind::App, PartKind::Device};
        const auto refusal = [&](const char* name) {
            const auto meant = partMeant(*plan.network, QString::fromLatin1(name), kinds);
            return meant ? QString() : sentence(meant.error());
        };
        QCOMPARE(refusal("octo"), QStringLiteral("There is no \"octo\" in the plan. Is it one of these: server:octopus?"));
        QCOMPARE(refusal("london"),
            QStringLiteral("There is no \"london\" in the plan. There are: ")
                + refusal("nobody-at-all").section(QStringLiteral("There are: "), 1));
        QVERIFY(refusal("site:london").startsWith(QStringLiteral("\"site:london\" is a part of another kind. There are: ")));
        const QString endless = refusal(QByteArray(5000, 'x').constData());
        QVERIFY2(endless.size() < 600 && endless.contains(QStringLiteral("There are: ")), qPrintable(endless));
        QCOMPARE(refusal("octopuss"),
            QStringLiteral("There is no \"octopuss\" in the plan. Is it one of these: server:octopus?"));
        QCOMPARE(refusal("ase:prod/web/shup"),
            QStringLiteral("There is no \"ase:prod/web/shup\" in the plan. Is it one of these: ase:prod/web/shop?"));
        QVERIFY(
            refusal("nobody-at-all").startsWith(QStringLiteral("There is no \"nobody-at-all\" in the plan. There are: ")));
        const auto none = partMeant(Network(), QStringLiteral("x"), kinds);
        QCOMPARE(sentence(none.error()), QStringLiteral("There is no \"x\" in the plan."));
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
