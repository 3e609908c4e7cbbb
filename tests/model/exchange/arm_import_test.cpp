#include "model/exchange/arm/export_template.h"
#include "model/exchange/arm/import_template.h"
#include "model/exchange/json/write.h"
#include "model/exchange/planfile/read_plan.h"
#include "model/exchange/planfile/write_plan.h"
#include "model/plan/integrity.h"
#include "tests/support/plan_builders.h"
#include "tests/support/shared_data.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QTest>

namespace ase {

namespace {

Result<arm::Imported> importFile(const QString& path, bool withParameters = true)
{
    auto document = json::readFile(path, json::Dialect::Template);
    if (!document)
        return document.error();
    arm::TemplateInput input {std::move(*document), {}};
    const QString parameters = QString(path).replace(QStringLiteral(".json"), QStringLiteral(".parameters.json"));
    if (withParameters && QFile::exists(parameters)) {
        auto file = json::readFile(parameters, json::Dialect::Template);
        if (!file)
            return file.error();
        input.parameters.push_back(std::move(*file));
    }
    return arm::importTemplates({std::move(input)});
}

/// Every part by its path with what a round trip must keep; ids, places and the origin of unknowns apart.
QStringList described(const Plan& plan)
{
    QStringList lines;
    forEachTable(*plan.network, [&](const auto& table) {
        for (const auto& row : table.rows())
            lines.append(pathOf(*plan.network, row.id) + (row.value->existing ? QStringLiteral(" existing") : QString()));
    });
    for (const auto& row : plan.network->subnets.rows()) {
        QString line = pathOf(*plan.network, row.id);
        for (const PrefixField& prefix : row.value->prefixes)
            line += u' ' + textOf(prefix);
        if (row.value->securityGroup)
            line += u' ' + pathOf(*plan.network, *row.value->securityGroup);
        if (row.value->routeTable)
            line += u' ' + pathOf(*plan.network, *row.value->routeTable);
        for (const Known<QString>& service : row.value->delegations)
            line += u' ' + textOf(service);
        lines.append(line);
    }
    for (const auto& row : plan.network->securityGroups.rows())
        for (const auto& [id, rule] : rulesAsWritten(*row.value)) {
            QStringList words {
                pathOf(*plan.network, id), textOf(rule->priority), textOf(rule->access), textOf(rule->direction)};
            for (const RuleEnd* end : {&rule->source, &rule->destination}) {
                for (const MatchField& address : end->allAddresses())
                    words.append(textOf(address));
                for (const PortField& port : end->allPorts())
                    words.append(textOf(port));
            }
            lines.append(words.join(u' ').toLower());
        }
    for (const auto& row : plan.network->routeTables.rows())
        for (const auto& [id, route] : routesAsWritten(*row.value))
            lines.append(pathOf(*plan.network, id) + u' ' + textOf(route->prefix) + u' ' + textOf(route->nextHop).toLower());
    for (const auto& row : plan.network->environments.rows())
        lines.append(pathOf(*plan.network, row.id) + QStringLiteral(" v%1 ").arg(int(row.value->generation) + 1)
            + (row.value->subnet ? pathOf(*plan.network, *row.value->subnet) : QString())
            + (row.value->isIlb() ? QStringLiteral(" ilb") : QStringLiteral(" external")));
    lines.sort();
    return lines;
}

}

class ArmImportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void templatesBringTheirParts_data();
    void templatesBringTheirParts();
    void everyTemplateSurvivesTheRoundTrips_data();
    void everyTemplateSurvivesTheRoundTrips();
    void environmentStandsInASubnetElsewhere();
    void missingParametersStayUnknownAndAreDeclaredAgain();
    void webAppsComeBackWithTheirNetworking();
    void switchesOfAppsAndLinksComeBack();
    void policiesAreReadWhereTheyStand();
    void foreignResourcesAreListedAndWrittenBack();
};

void ArmImportTest::templatesBringTheirParts_data()
{
    QTest::addColumn<QList<int>>(
        "counts"); // networks, subnets, peerings, groups, rules, tables, routes, environments, plans, apps, zones
    const auto row = [](const char* name, QList<int> counts) { QTest::newRow(name) << counts; };
    row("asev1-external", {0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0});
    row("asev1-ilb", {0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0});
    row("asev1-prereq", {1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0});
    row("asev1-external-create-with-webapp", {1, 2, 0, 0, 0, 0, 0, 1, 1, 1, 0});
    row("asev2-external", {0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0});
    row("asev2-ilb", {0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0});
    row("asev2-ilb-with-web-app", {0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0});
    row("asev2-prereq-external", {1, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0});
    row("asev3-web-app-asp-app-on-asev3", {1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 1});
    row("vnet-two-subnets", {1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0});
    row("vnet-to-vnet-peering", {2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0});
    row("udr-appliance", {1, 3, 0, 1, 1, 1, 1, 0, 0, 0, 0});
    row("nsg-dmz-in-vnet", {1, 3, 0, 3, 9, 0, 0, 0, 0, 0, 0});
    row("ipv6-in-vnet", {1, 1, 0, 1, 4, 1, 1, 0, 0, 0, 0});
    row("private-dns-zone", {1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1});
    row("hub-and-spoke-sandbox", {3, 6, 4, 1, 1, 0, 0, 0, 0, 0, 0});
}

void ArmImportTest::templatesBringTheirParts()
{
    requireSharedData(data);
    QFETCH(QList<int>, counts);
    const auto imported = importFile(data + QStringLiteral("/arm/%1.json").arg(QLatin1String(QTest::currentDataTag())));
    QVERIFY2(imported.ok(), imported ? "" : qPrintable(sentenceWithPlace(imported.error())));
    const arm::ImportCounts& c = imported->counts;
    QCOMPARE(QList<int>({c.virtualNetworks, c.subnets, c.peerings, c.networkSecurityGroups, c.securityRules, c.routeTables,
                 c.routes, c.appServiceEnvironments, c.appServicePlans, c.apps, c.privateDnsZones}),
        counts);
}

void ArmImportTest::everyTemplateSurvivesTheRoundTrips_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(ase::test::sharedDataFolder() + QStringLiteral("/arm"));
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files))
        if (!name.contains(QLatin1String(".parameters.")) && name != QLatin1String("ra-secure-vnet-dmz.json"))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    if (!QTest::currentTestFunction() || ase::test::sharedDataFolder().isEmpty())
        QTest::newRow("none") << QString();
}

void ArmImportTest::everyTemplateSurvivesTheRoundTrips()
{
    requireSharedData(data);
    QFETCH(QString, path);
    const auto imported = importFile(path);
    QVERIFY2(imported.ok(), imported ? "" : qPrintable(sentenceWithPlace(imported.error())));
    QCOMPARE(danglingReferences(imported->plan).size(), std::size_t(0));

    const QByteArray file = writePlan(imported->plan);
    const auto read = readPlan(file, QStringLiteral("plan.aseplan"));
    QVERIFY2(read.ok(), read ? "" : qPrintable(sentenceWithPlace(read.error())));
    QCOMPARE(writePlan(*read), file);
    QVERIFY(*read == imported->plan);

    const QByteArray written = json::write(arm::exportTemplate(imported->plan));
    auto document = json::read(written, QStringLiteral("exported.json"), json::Dialect::Template);
    QVERIFY2(document.ok(), document ? "" : qPrintable(sentenceWithPlace(document.error())));
    const auto again = arm::importTemplates({{std::move(*document), {}}});
    QVERIFY2(again.ok(), again ? "" : qPrintable(sentenceWithPlace(again.error())));
    QEXPECT_FAIL("mlz-hub-spoke.json", "its resource groups are named by what only the cloud can tell", Continue);
    QCOMPARE(described(again->plan).join(u'\n'), described(imported->plan).join(u'\n'));
}

void ArmImportTest::environmentStandsInASubnetElsewhere()
{
    requireSharedData(data);
    const auto imported = importFile(data + QStringLiteral("/arm/asev2-ilb-with-web-app.json"));
    QVERIFY(imported.ok());
    const Network& network = *imported->plan.network;
    QCOMPARE(network.environments.size(), std::size_t(1));
    const Environment& environment = *network.environments.rows().front().value;
    QVERIFY(environment.isIlb());
    QVERIFY(environment.generation == Generation::V2);
    QVERIFY(environment.subnet);
    QVERIFY(network.subnets.find(*environment.subnet)->existing);
    QCOMPARE(pathOf(network, *environment.subnet), QStringLiteral("GET-PREREQ-vnetName/GET-PREREQ-subnetName"));
    const VirtualNetworkId parent = network.subnets.find(*environment.subnet)->network;
    QCOMPARE(network.virtualNetworks.find(parent)->resourceGroup, QStringLiteral("GET-PREREQ-resourceGroupName"));
    const AppServicePlan& plan = *network.appServicePlans.rows().front().value;
    QCOMPARE(textOf(plan.sku), QStringLiteral("I1"));
    QVERIFY(plan.environment == network.environments.rows().front().id);
    QVERIFY(network.apps.rows().front().value->plan == network.appServicePlans.rows().front().id);
}

void ArmImportTest::missingParametersStayUnknownAndAreDeclaredAgain()
{
    requireSharedData(data);
    const auto imported = importFile(data + QStringLiteral("/arm/asev2-ilb-with-web-app.json"), false);
    QVERIFY(imported.ok());
    QVERIFY(imported->parametersWithoutValue.contains(QStringLiteral("aseName")));
    const Environment& environment = *imported->plan.network->environments.rows().front().value;
    QVERIFY(environment.name.unknown());
    QCOMPARE(environment.name.unknown()->expression, QStringLiteral("[parameters('aseName')]"));
    QVERIFY(!environment.name.unknown()->why.isEmpty());
    const json::Value exported = arm::exportTemplate(imported->plan);
    const json::Value* declaration = exported.find(u"parameters")->find(u"aseName");
    QVERIFY(declaration);
    QCOMPARE(declaration->find(u"type")->toString(), QStringLiteral("string"));
}

void ArmImportTest::webAppsComeBackWithTheirNetworking()
{
    const Plan plan = test::planFromText(
        "vnet v 10.0.0.0/16 | subnet s 10.0.0.0/24 in v | plan web P1v2 | "
        "app shop in web integrate s restrict 100 allow 10.0.0.0/8 restrict 200 allow subnet v/s restrict 300 deny any "
        "restrict-scm 100 allow AzureCloud hybrid db 1433 integrate-by-gateway v");
    const QByteArray written = json::write(arm::exportTemplate(plan));
    QVERIFY(written.contains("Planned, and not created by this template")); // hybrid connections, the gateway
    auto document = json::read(written, QStringLiteral("exported.json"), json::Dialect::Template);
    QVERIFY2(document.ok(), document ? "" : qPrintable(sentenceWithPlace(document.error())));
    const auto again = arm::importTemplates({{std::move(*document), {}}});
    QVERIFY2(again.ok(), again ? "" : qPrintable(sentenceWithPlace(again.error())));
    QVERIFY(again->kept.empty());
    const Network& network = *again->plan.network;
    const App& app = *network.apps.rows().front().value;
    QVERIFY(app.integrationSubnet);
    QCOMPARE(pathOf(network, *app.integrationSubnet), QStringLiteral("v/s"));
    QCOMPARE(app.restrictions.size(), std::size_t(3));
    QCOMPARE(textOf(*app.restrictions[0].source), QStringLiteral("10.0.0.0/8"));
    QVERIFY(app.restrictions[1].subnet == app.integrationSubnet);
    QCOMPARE(textOf(*app.restrictions[2].source), QStringLiteral("*"));
    QCOMPARE(textOf(*app.scmRestrictions.at(0).source), QStringLiteral("AzureCloud"));
    QVERIFY(json::write(arm::exportTemplate(plan)) == written);
}

void ArmImportTest::switchesOfAppsAndLinksComeBack()
{
    const Plan plan = test::planFromText(
        "vnet v 10.0.0.0/16 | vnet w 10.1.0.0/16 | zone z.net link v link-falls-back w | plan web P1v2 | "
        "app shop in web access disabled restrict 100 allow 10.0.0.0/8 restrict-else allow restrict-scm-else deny "
        "no-scm-basic no-ftp-basic ftps FtpsOnly debug | app plain in web");
    const json::Value exported = arm::exportTemplate(plan);
    QStringList versions;
    for (const json::Value& resource : exported.find(u"resources")->items())
        if (resource.find(u"type")->toString().endsWith(QLatin1String("virtualNetworkLinks")))
            versions << resource.find(u"apiVersion")->toString();
    QCOMPARE(versions, QStringList({QStringLiteral("2020-06-01"), QStringLiteral("2024-06-01")}));
    auto document = json::read(json::write(exported), QStringLiteral("exported.json"), json::Dialect::Template);
    QVERIFY2(document.ok(), document ? "" : qPrintable(sentenceWithPlace(document.error())));
    const auto again = arm::importTemplates({{std::move(*document), {}}});
    QVERIFY2(again.ok(), again ? "" : qPrintable(sentenceWithPlace(again.error())));
    QVERIFY(again->kept.empty());
    const auto appOf = [](const Plan& one, const char* path) {
        App app = *one.network->apps.find(*findByPath(*one.network, QLatin1String(path)).at(0).as<AppId>());
        app.plan.reset(); // ids come from names in one, from resource ids in the other
        return app;
    };
    for (const char* path : {"plan:web/shop", "plan:web/plain"})
        QVERIFY(appOf(again->plan, path) == appOf(plan, path));
    const auto& links = again->plan.network->dnsZones.rows().front().value->links;
    QVERIFY(links.size() == 2 && !links[0].fallsBack && links[1].fallsBack);
}

void ArmImportTest::policiesAreReadWhereTheyStand()
{
    const QByteArray text = R"({"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
        "contentVersion": "1.0.0.0", "parameters": {"basic": {"type": "bool"}}, "resources": [
        {"type": "Microsoft.Web/sites", "apiVersion": "2024-04-01", "name": "shop", "location": "westeurope",
         "properties": {"siteConfig": {"remoteDebuggingEnabled": false, "ftpsState": "Disabled", "alwaysOn": true}},
         "resources": [{"type": "basicPublishingCredentialsPolicies", "apiVersion": "2024-04-01", "name": "scm",
            "location": "westeurope", "properties": {"allow": false}}]},
        {"type": "Microsoft.Web/sites/basicPublishingCredentialsPolicies", "apiVersion": "2024-04-01", "name": "shop/ftp",
         "properties": {"allow": "[parameters('basic')]"}},
        {"type": "Microsoft.Web/sites/basicPublishingCredentialsPolicies", "apiVersion": "2024-04-01", "name": "shop/other",
         "properties": {"allow": false}},
        {"type": "Microsoft.Web/sites/basicPublishingCredentialsPolicies", "apiVersion": "2024-04-01", "name": "far/scm",
         "properties": {"allow": false}}]})";
    auto document = json::read(text, QStringLiteral("policies.json"), json::Dialect::Template);
    QVERIFY2(document.ok(), document ? "" : qPrintable(sentenceWithPlace(document.error())));
    const auto imported = arm::importTemplates({{std::move(*document), {}}});
    QVERIFY2(imported.ok(), imported ? "" : qPrintable(sentenceWithPlace(imported.error())));
    QStringList kept;
    for (const arm::KeptNote& note : imported->kept)
        kept << note.name + u' ' + note.pointer;
    QCOMPARE(kept.join(u'\n'),
        QStringLiteral("shop /resources/0/properties/siteConfig/alwaysOn\nshop/other /resources/2\nfar/scm /resources/3"));
    const Network& network = *imported->plan.network;
    QCOMPARE(network.apps.size(), std::size_t(2));
    for (const auto& row : network.apps.rows()) {
        QVERIFY(row.value->scmBasicAuth == Known<bool>(false));
        QCOMPARE(row.value->existing, textOf(row.value->name) == QLatin1String("far"));
        QCOMPARE(row.value->ftpBasicAuth.isKnown(), row.value->existing);
    }
    // Each is written once.
    QStringList names;
    const json::Value exported = arm::exportTemplate(imported->plan);
    for (const json::Value& resource : exported.find(u"resources")->items())
        names << resource.find(u"name")->toString();
    names.sort();
    QCOMPARE(names.join(u' '), QStringLiteral("far/scm shop shop/ftp shop/other shop/scm"));
    QVERIFY(exported.find(u"parameters")->find(u"basic"));
}

void ArmImportTest::foreignResourcesAreListedAndWrittenBack()
{
    requireSharedData(data);
    const auto imported = importFile(data + QStringLiteral("/arm/udr-appliance.json"));
    QVERIFY(imported.ok());
    const QString type = QStringLiteral("Microsoft.Compute/virtualMachines");
    const auto isMachine = [&](const arm::KeptNote& note) { return note.type == type; };
    const auto listed = std::count_if(imported->kept.begin(), imported->kept.end(), isMachine);
    QCOMPARE(int(listed), 3);
    const json::Value exported = arm::exportTemplate(imported->plan);
    int written = 0;
    for (const json::Value& resource : exported.find(u"resources")->items())
        written += resource.find(u"type")->toString() == type;
    QCOMPARE(written, 3);
}

ASE_TEST(ArmImportTest)

}

#include "arm_import_test.moc"
