#include "model/azure/address_space.h"
#include "model/azure/api_versions.h"
#include "model/azure/default_rules.h"
#include "model/azure/lifecycle.h"
#include "model/azure/limits.h"
#include "model/azure/management_addresses.h"
#include "model/azure/regions.h"
#include "model/azure/routes.h"
#include "model/azure/rule_templates.h"
#include "model/azure/services.h"
#include "model/azure/sizes.h"
#include "model/azure/skus.h"
#include "model/azure/special_subnets.h"
#include "tests/support/shared_data.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

using namespace ase;
using namespace ase::azure;

class TablesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reservedAddressesOfASubnet();
    void privateSpace();
    void subnetSizesAreOrdered();
    void skusAreFoundByName();
    void tagsAreFoundInEverySpelling();
    void defaultRulesAreAzures();
    void requiredFlowsFitTheirVersion();
    void templatesLetTheRequiredFlowsThrough_data();
    void templatesLetTheRequiredFlowsThrough();
    void nextHops();
    void specialSubnetsAndTheirMisspellings();
    void balancingModeSpellings_data();
    void balancingModeSpellings();
    void environmentKinds();
    void managementLists();
    void retirement();
    void regionsAreNamedAsTheSchemasNameThem();
};

namespace {

constexpr Generation generations[] {Generation::V1, Generation::V2, Generation::V3};

AddressSet set(const char* prefix)
{
    return *Prefix::parse(prefix);
}

}

void TablesTest::reservedAddressesOfASubnet()
{
    QVERIFY(reservedOf(*Prefix::parse("10.1.0.0/24")) == (set("10.1.0.0/30") | set("10.1.0.255/32")));
    QVERIFY(reservedOf(*Prefix::parse("10.1.0.8/29")) == (set("10.1.0.8/30") | set("10.1.0.15/32")));
    QVERIFY(reservedOf(*Prefix::parse("10.1.0.8/30")) == set("10.1.0.8/30"));
    for (const int length : {29, 24, 8, 2})
        QVERIFY(reservedOf(Prefix(Address::v4(0x40000000), length)).count(Family::V4) == Uint128(reservedAddresses));
}

void TablesTest::privateSpace()
{
    QVERIFY(isPrivate(set("10.1.0.0/16")) && isPrivate(set("172.31.0.0/16")) && isPrivate(set("100.127.0.0/16")));
    QVERIFY(!isPrivate(set("172.32.0.0/16")) && !isPrivate(set("8.8.8.0/24")) && !isPrivate(set("0.0.0.0/0")));
    QCOMPARE(platformAddress.toString(), "168.63.129.16");
    QCOMPARE(forbiddenBlocks().size(), 5);
    QCOMPARE(outsideInternetBlocks().size(), 10);
    QCOMPARE(portalDefaultBlock().toString(), "192.168.250.0/23");
}

void TablesTest::subnetSizesAreOrdered()
{
    for (const Generation generation : generations) {
        const SubnetSize size = subnetSize(generation);
        QVERIFY(size.longest <= longestSubnetPrefix);
        QVERIFY(size.longest >= size.longestWithoutWarning && size.longestWithoutWarning >= size.advised);
        QVERIFY(instanceLimits(generation).planned <= instanceLimits(generation).hard);
    }
}

void TablesTest::skusAreFoundByName()
{
    std::set<QString> names;
    for (const Sku& sku : skus()) {
        QVERIFY(names.insert(QString(sku.name).toLower()).second);
        QCOMPARE(findSku(QString(sku.name).toUpper()), &sku);
    }
    QCOMPARE(findSku(u"I3v2")->cores, 8);
    QCOMPARE(generationOf(findSku(u"P2")->tier), Generation::V1);
    QVERIFY(!findSku(u"S1") && !findSku(u""));
    QCOMPARE(migratedSku(*findSku(u"I2")), findSku(u"I2v2"));
    QVERIFY(!migratedSku(*findSku(u"I2v2")));
    for (const char16_t* name : {u"P1", u"P2", u"P3", u"P4"})
        QCOMPARE(skuOfPoolSize(QString(poolSizeOf(*findSku(name)))), findSku(name));
    QVERIFY(poolSizeOf(*findSku(u"I1")).isEmpty() && !skuOfPoolSize(u"Huge"));
}

void TablesTest::tagsAreFoundInEverySpelling()
{
    QCOMPARE(findServiceTag(u"virtualnetwork")->name, tag::virtualNetwork);
    QCOMPARE(findServiceTag(u"VIRTUAL_NETWORK")->name, tag::virtualNetwork);
    QCOMPARE(findServiceTag(u"AZURE_LOADBALANCER")->name, tag::azureLoadBalancer);
    QCOMPARE(findServiceTag(u"Sql.WestEurope")->name, tag::sql);
    QVERIFY(!findServiceTag(u"GatewayManager.WestEurope") && !findServiceTag(u"Nonsense") && !findServiceTag(u""));
    QVERIFY(findServiceTag(u"AzureFrontDoor.Backend"));
    QVERIFY(
        isWrittenAsTag(u"Some.Tag1") && !isWrittenAsTag(u"10.0.0.0/8") && !isWrittenAsTag(u"*") && !isWrittenAsTag(u"a."));
}

void TablesTest::defaultRulesAreAzures()
{
    for (const Direction direction : {Direction::Inbound, Direction::Outbound}) {
        int last = mostPriority;
        for (const DefaultRule& rule : defaultRules) {
            if (rule.direction != direction)
                continue;
            QVERIFY(rule.priority > last);
            last = rule.priority;
            QCOMPARE(rule.allow, rule.priority != denyAllPriority);
        }
        QCOMPARE(last, denyAllPriority);
    }
}

void TablesTest::requiredFlowsFitTheirVersion()
{
    for (const Generation generation : generations) {
        const QByteArray version = "-V" + QByteArray::number(int(generation) + 1) + '-';
        for (const RequiredFlow& flow : requiredFlows(generation)) {
            const QByteArray fact = flow.fact;
            QVERIFY(fact.contains(version));
            QCOMPARE(fact.startsWith("IN"), flow.direction == Direction::Inbound);
            QVERIFY(!portSet(flow.ports).isEmpty() && qstrlen(flow.consequence) > 0);
            QCOMPARE(flow.peer == Peer::Tag, !flow.tag.isEmpty());
            QVERIFY(flow.tag.isEmpty() || findServiceTag(QString(flow.tag)));
        }
    }
}

void TablesTest::templatesLetTheRequiredFlowsThrough_data()
{
    QTest::addColumn<int>("generation");
    QTest::newRow("v1") << 0;
    QTest::newRow("v2") << 1;
    QTest::newRow("v3") << 2;
}

void TablesTest::templatesLetTheRequiredFlowsThrough()
{
    QFETCH(int, generation);
    const auto templates = ruleTemplates(Generation(generation));
    const auto lets = [](const RuleTemplate& rule, const RequiredFlow& flow) {
        const TemplateEnd end = flow.direction == Direction::Inbound ? rule.source : rule.destination;
        const QLatin1String named = flow.direction == Direction::Inbound ? rule.sourceTag : rule.destinationTag;
        const bool peer = end == TemplateEnd::Any || (flow.peer == Peer::Tag && end == TemplateEnd::Tag && named == flow.tag)
            || (flow.peer == Peer::Subnet && end == TemplateEnd::Subnet)
            || (flow.peer == Peer::Clients && end == TemplateEnd::Clients);
        return rule.direction == flow.direction && peer && (rule.protocol == Protocol::Any || rule.protocol == flow.protocol)
            && (portSet(flow.ports) - portSet(rule.ports)).isEmpty();
    };
    for (const RequiredFlow& flow : requiredFlows(Generation(generation))) {
        const bool byDefault = flow.direction == Direction::Outbound && generation == int(Generation::V1);
        const bool found =
            std::any_of(templates.begin(), templates.end(), [&](const RuleTemplate& rule) { return lets(rule, flow); });
        QVERIFY2(found || byDefault, flow.fact); // v1 has no outbound template: Azure's own rules allow it all
    }
    std::set<std::pair<Direction, int>> taken;
    for (const RuleTemplate& rule : templates) {
        QVERIFY(taken.insert({rule.direction, rule.priority}).second);
        QVERIFY(rule.priority >= leastPriority && rule.priority <= mostPriority);
    }
}

void TablesTest::nextHops()
{
    for (const NextHop hop :
        {NextHop::VirtualNetworkGateway, NextHop::VnetLocal, NextHop::Internet, NextHop::VirtualAppliance, NextHop::None})
        QVERIFY(parseNextHop(QString(nameOf(hop)).toUpper()) == hop);
    QVERIFY(!parseNextHop(u"VNetPeering") && !parseNextHop(u""));
    QCOMPARE(systemRoutes().size(), 5);
}

void TablesTest::specialSubnetsAndTheirMisspellings()
{
    QCOMPARE(findSpecialSubnet(u"gatewaysubnet")->fact, "SN-01");
    QVERIFY(!findSpecialSubnet(u"apps") && !misspeltSpecialSubnet(u"apps") && !misspeltSpecialSubnet(u"GatewaySubnet"));
    QVERIFY(!misspeltSpecialSubnet(u""));
    for (const char16_t* name :
        {u"gateway-subnet", u"GatewaySubnets", u"GatwaySubnet", u"Gateway Subnet", u"GatewaySubmet"}) {
        QVERIFY2(misspeltSpecialSubnet(name), qPrintable(QString::fromUtf16(name)));
        QCOMPARE(misspeltSpecialSubnet(name)->fact, "SN-01");
    }
}

void TablesTest::balancingModeSpellings_data()
{
    QTest::addColumn<QString>("apiVersion");
    QTest::addColumn<QString>("both");
    QTest::newRow("2016") << QStringLiteral("2016-09-01") << QStringLiteral("3");
    QTest::newRow("2019") << QStringLiteral("2019-08-01") << QStringLiteral("3");
    QTest::newRow("June 2020") << QStringLiteral("2020-06-01") << QStringLiteral("Web,Publishing");
    QTest::newRow("October 2020") << QStringLiteral("2020-10-01") << QStringLiteral("Web,Publishing");
    QTest::newRow("December 2020") << QStringLiteral("2020-12-01") << QStringLiteral("Web, Publishing");
    QTest::newRow("2024") << QStringLiteral("2024-04-01") << QStringLiteral("Web, Publishing");
}

void TablesTest::balancingModeSpellings()
{
    QFETCH(QString, apiVersion);
    QFETCH(QString, both);
    QCOMPARE(balancingModeText(BalancingMode::WebAndPublishing, apiVersion), both);
    for (const BalancingMode mode :
        {BalancingMode::None, BalancingMode::Web, BalancingMode::Publishing, BalancingMode::WebAndPublishing})
        QVERIFY(parseBalancingMode(balancingModeText(mode, apiVersion)) == mode);
    QVERIFY(!parseBalancingMode(u"4") && !parseBalancingMode(u"") && !parseBalancingMode(u"Both"));
}

void TablesTest::environmentKinds()
{
    for (const Generation generation : generations)
        QVERIFY(generationOfKind(QString(environmentKind(generation)).toLower()) == generation);
    QVERIFY(!generationOfKind(u"ASEV4"));
    QCOMPARE(environments(Generation::V3).apiVersion, QLatin1String("2024-04-01"));
    QCOMPARE(environments(Generation::V2).apiVersion, QLatin1String("2020-12-01"));
}

void TablesTest::managementLists()
{
    QCOMPARE(monitoringAddresses().front().toString(), "40.77.24.27");
    QCOMPARE(managementAddresses(Cloud::Public).size(), 72);
    QCOMPARE(managementAddresses(Cloud::UsGovernment).size(), 10);
    QCOMPARE(managementAddresses(Cloud::China).size(), 2);
    for (const Cloud cloud : {Cloud::Public, Cloud::UsGovernment, Cloud::China}) {
        const auto& list = managementAddresses(cloud);
        QVERIFY(std::is_sorted(list.begin(), list.end()));
        QVERIFY(std::adjacent_find(list.begin(), list.end()) == list.end());
    }
    for (const Address& address : formerManagementAddresses())
        QVERIFY(!managementSet(Cloud::Public).contains(address));
}

void TablesTest::retirement()
{
    QCOMPARE(retiredOn(), QDate(2024, 8, 31));
    QVERIFY(isRetired(Generation::V1) && isRetired(Generation::V2) && !isRetired(Generation::V3));
}

void TablesTest::regionsAreNamedAsTheSchemasNameThem()
{
    QCOMPARE(regionName(QStringLiteral("westeurope")), QStringLiteral("West Europe"));
    QCOMPARE(regionName(QStringLiteral("WestUS2")), QStringLiteral("West US 2"));
    QCOMPARE(regionName(QStringLiteral("east us")), QStringLiteral("East US"));
    QCOMPARE(regionName(QStringLiteral("[parameters('region')]")), QStringLiteral("[parameters('region')]"));
    QCOMPARE(regionName({}), QString());
    requireSharedData(data);
    QFile file(data + QStringLiteral("/schemas/common/definitions.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray listed = QJsonDocument::fromJson(file.readAll())
                                  .object()[QStringLiteral("definitions")][QStringLiteral("resourceLocations")]
                                           [QStringLiteral("anyOf")][1][QStringLiteral("enum")]
                                  .toArray();
    QVERIFY(listed.size() > 20);
    for (const QJsonValue& name : listed) {
        const QString id = name.toString().remove(u' ').toLower();
        QCOMPARE(regionName(id), id == QStringLiteral("global") ? id : name.toString());
    }
}

ASE_TEST(TablesTest)

#include "tables_test.moc"
