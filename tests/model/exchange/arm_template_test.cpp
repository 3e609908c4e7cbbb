#include "model/exchange/arm/resource_id.h"
#include "tests/model/exchange/arm_support.h"
#include "tests/support/shared_data.h"
#include "tests/support/test_registry.h"

#include <QDir>

#include <rapidcheck.h>

#include <algorithm>

using namespace ase;
using namespace ase::test;

namespace {

/// Every type and how many resources of it there are: "virtualNetworks 2", in the order of the alphabet.
QStringList kinds(const arm::Evaluation& evaluation)
{
    QMap<QString, int> counts;
    for (const arm::EvaluatedResource& resource : evaluation.resources)
        ++counts[resource.type.section(QLatin1Char('/'), 1)];
    QStringList all;
    for (auto kind = counts.begin(); kind != counts.end(); ++kind)
        all.push_back(kind.key() + QLatin1Char(' ') + QString::number(kind.value()));
    return all;
}

/// A part of a resource's properties as compact JSON, by a path such as "subnets/0/name".
QString propertyText(const arm::EvaluatedResource* resource, const QString& path)
{
    const arm::Value* value = resource ? resource->body.find(u"properties") : nullptr;
    for (const QString& step : path.split(QLatin1Char('/'))) {
        bool isIndex = false;
        const std::size_t index = step.toUInt(&isIndex);
        if (!value || (isIndex && index >= value->items().size()))
            return {};
        value = isIndex ? &value->items()[index] : value->find(step);
    }
    return value ? (value->isString() ? value->toString() : compact(*value)) : QString();
}

arm::Evaluation opened(const QString& folder, const QString& name)
{
    Result<arm::Evaluation> evaluation = realTemplate(folder, name);
    return evaluation ? *std::move(evaluation) : arm::Evaluation {};
}

arm::Evaluation opened(const QString& folder, const QString& name, const QByteArray& parameters)
{
    const auto document = json::readFile(folder + QStringLiteral("/arm/%1.json").arg(name), json::Dialect::Template);
    const auto file = json::read(parameters, {});
    return document && file ? *arm::evaluate(*document, {*file}) : arm::Evaluation {};
}

const QString subnets = QStringLiteral("Microsoft.Network/virtualNetworks/subnets");
const QString networks = QStringLiteral("Microsoft.Network/virtualNetworks");
const QString groups = QStringLiteral("Microsoft.Network/networkSecurityGroups");
const QString environments = QStringLiteral("Microsoft.Web/hostingEnvironments");
const QString here = QStringLiteral("/subscriptions/{subscription}/resourceGroups/{resource-group}/providers/");

}

/// The real templates beside the project.
class ArmTemplateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTemplate_evaluatesOrIsRefused();
    void environmentV1_ilb();
    void environmentV2_ilbWithWebApp();
    void environmentV3_withNetworkAndZone();
    void hubAndSpoke_sandbox();
    void appliance_routes();
    void peerings_fromAnArray();
    void symbolicNames_hubAndSpoke();
    void trailingComma_multiTier();
    void landingZone_hub();
    void largeTemplates_openWhole();
    void damagedTemplates_areSurvived();
};

void ArmTemplateTest::everyTemplate_evaluatesOrIsRefused()
{
    requireSharedData(folder);
    const QStringList files = QDir(folder + QStringLiteral("/arm")).entryList({QStringLiteral("*.json")}, QDir::Files);
    QVERIFY(files.size() > 60);
    for (const QString& file : files) {
        const QString name = file.chopped(5);
        const Result<arm::Evaluation> evaluation = realTemplate(folder, name);
        if (name.endsWith(QStringLiteral(".parameters"))) {
            QVERIFY2(
                !evaluation && sentence(evaluation.error()).contains(QStringLiteral("parameters file")), qPrintable(name));
        } else if (name == QStringLiteral("ra-secure-vnet-dmz")) {
            QVERIFY(!evaluation && sentence(evaluation.error()).contains(QStringLiteral("another tool")));
        } else {
            QVERIFY2(evaluation, evaluation ? "" : qPrintable(sentenceWithPlace(evaluation.error())));
            QVERIFY2(!evaluation->resources.empty() || !evaluation->skipped.empty() || !evaluation->notEvaluated.empty(),
                qPrintable(name));
        }
    }
}

void ArmTemplateTest::environmentV1_ilb()
{
    requireSharedData(folder);
    const auto evaluation = opened(folder, QStringLiteral("asev1-ilb"));
    QCOMPARE(kinds(evaluation), QStringList {QStringLiteral("hostingEnvironments 1")});
    const auto* environment = find(evaluation, environments, QStringLiteral("GEN-UNIQUE"));
    QCOMPARE(propertyText(environment, QStringLiteral("workerPools/0/workerCount")), QStringLiteral("2"));
    QCOMPARE(propertyText(environment, QStringLiteral("ipsslAddressCount")), QStringLiteral("0"));
}

void ArmTemplateTest::environmentV2_ilbWithWebApp()
{
    requireSharedData(folder);
    const auto evaluation = opened(folder, QStringLiteral("asev2-ilb-with-web-app"));
    QCOMPARE(kinds(evaluation),
        QStringList({QStringLiteral("hostingEnvironments 1"), QStringLiteral("serverfarms 1"), QStringLiteral("sites 1")}));
    const auto* environment = find(evaluation, environments, QStringLiteral("GEN-UNIQUE"));
    QCOMPARE(propertyText(environment, QStringLiteral("internalLoadBalancingMode")), QStringLiteral("Web, Publishing"));
    const auto subnet = arm::resourceReference(*environment->body.find(u"properties", u"virtualNetwork", u"id"));
    QVERIFY(subnet.has_value());
    QCOMPARE(subnet->type, subnets);
    QCOMPARE(subnet->resourceGroup.toString(), QStringLiteral("GET-PREREQ-resourceGroupName"));
    QCOMPARE(subnet->fullName().toString(), QStringLiteral("GET-PREREQ-vnetName/GET-PREREQ-subnetName"));
    QCOMPARE(evaluation.resources[1].dependsOn.at(0), environment->id);
    QCOMPARE(arm::written(*environment->body.find(u"location")), QStringLiteral("[resourceGroup().location]"));
}

void ArmTemplateTest::environmentV3_withNetworkAndZone()
{
    requireSharedData(folder);
    const auto evaluation = opened(folder, QStringLiteral("asev3-web-app-asp-app-on-asev3"));
    QCOMPARE(kinds(evaluation),
        QStringList({QStringLiteral("hostingEnvironments 1"), QStringLiteral("networkSecurityGroups 1"),
            QStringLiteral("privateDnsZones 1"), QStringLiteral("privateDnsZones/A 3"),
            QStringLiteral("privateDnsZones/virtualNetworkLinks 1"), QStringLiteral("virtualNetworks 1")}));
    QCOMPARE(evaluation.skipped.size(), std::size_t {1});
    const auto* network = find(evaluation, networks, QStringLiteral("vnet-asev3"));
    const auto* environment = find(evaluation, environments, QStringLiteral("GEN-UNIQUE"));
    const auto* group = find(evaluation, groups, QStringLiteral("nsg-asev3"));
    QVERIFY(network && environment && group);
    QCOMPARE(propertyText(network, QStringLiteral("subnets/0/properties/networkSecurityGroup/id")), group->id.toString());
    QCOMPARE(propertyText(network, QStringLiteral("subnets/0/properties/delegations/0/properties/serviceName")),
        QStringLiteral("Microsoft.Web/hostingEnvironments"));
    QCOMPARE(
        propertyText(network, QStringLiteral("addressSpace")), QStringLiteral(R"({"addressPrefixes":["172.16.0.0/16"]})"));
    QCOMPARE(propertyText(group, QStringLiteral("securityRules")), QStringLiteral("[]"));
    QCOMPARE(propertyText(environment, QStringLiteral("virtualNetwork/id")),
        here + subnets.section(QLatin1Char('/'), 0, 1) + QStringLiteral("/vnet-asev3/subnets/snet-asev3"));
    QCOMPARE(propertyText(environment, QStringLiteral("internalLoadBalancingMode")), QStringLiteral("3"));
    const auto& zone = *std::find_if(evaluation.resources.begin(), evaluation.resources.end(),
        [](const auto& resource) { return resource.type == QStringLiteral("Microsoft.Network/privateDnsZones"); });
    QVERIFY(zone.name.isUnknown());
    QVERIFY(arm::written(zone.name).contains(QStringLiteral("dnsSuffix")));
    QVERIFY(evaluation.notEvaluated.empty());
}

void ArmTemplateTest::hubAndSpoke_sandbox()
{
    requireSharedData(folder);
    const auto evaluation = opened(folder, QStringLiteral("hub-and-spoke-sandbox"));
    QCOMPARE(evaluation.resources.size() + evaluation.skipped.size(), std::size_t {24});
    QCOMPARE(count(evaluation, networks), 3);
    QCOMPARE(count(evaluation, networks + QStringLiteral("/virtualNetworkPeerings")), 4);
    for (const arm::EvaluatedResource& resource : evaluation.resources) {
        if (!resource.type.endsWith(QStringLiteral("Peerings")))
            continue;
        const QString remote = propertyText(&resource, QStringLiteral("remoteVirtualNetwork/id"));
        QVERIFY2(std::any_of(evaluation.resources.begin(), evaluation.resources.end(),
                     [&](const auto& other) { return other.id.toString() == remote; }),
            qPrintable(remote));
    }
}

void ArmTemplateTest::appliance_routes()
{
    requireSharedData(folder);
    const auto evaluation = opened(folder, QStringLiteral("udr-appliance"));
    QCOMPARE(evaluation.resources.size(), std::size_t {12});
    const auto table = std::find_if(evaluation.resources.begin(), evaluation.resources.end(),
        [](const auto& resource) { return resource.type == QStringLiteral("Microsoft.Network/routeTables"); });
    QVERIFY(table != evaluation.resources.end());
    QCOMPARE(propertyText(&*table, QStringLiteral("routes/0/properties/nextHopType")), QStringLiteral("VirtualAppliance"));
    QCOMPARE(count(evaluation, QStringLiteral("Microsoft.Compute/virtualMachines")), 3);
}

void ArmTemplateTest::peerings_fromAnArray()
{
    requireSharedData(folder);
    const auto evaluation = opened(folder, QStringLiteral("vnet-peering-copy-nested"),
        R"({"parameters": {"suffix": {"value": "x"}, "location": {"value": "westeurope"},
            "vNets": {"value": [{"name": "hub"}, {"name": "a"}, {"name": "b"}]}}})");
    QCOMPARE(kinds(evaluation), QStringList {QStringLiteral("virtualNetworks/virtualNetworkPeerings 4")});
    QCOMPARE(evaluation.resources[1].name.toString(), QStringLiteral("hub-x/peering-to-b-x"));
    QCOMPARE(propertyText(&evaluation.resources[3], QStringLiteral("remoteVirtualNetwork/id")),
        here + networks + QStringLiteral("/hub-x"));
}

void ArmTemplateTest::symbolicNames_hubAndSpoke()
{
    requireSharedData(folder);
    for (const QString& name :
        {QStringLiteral("bicep-hub-and-spoke-symbolicnames"), QStringLiteral("bicep-hub-and-spoke")}) {
        const auto evaluation = opened(folder, name);
        QCOMPARE(kinds(evaluation),
            QStringList({QStringLiteral("azureFirewalls 1"), QStringLiteral("publicIPAddresses 1"),
                QStringLiteral("resourceGroups 2"), QStringLiteral("routeTables 1"), QStringLiteral("virtualNetworks 2"),
                QStringLiteral("virtualNetworks/virtualNetworkPeerings 2")}));
        const auto* spoke = find(evaluation, networks, QStringLiteral("spoke-rg"));
        QVERIFY(spoke);
        QCOMPARE(spoke->resourceGroup.toString(), QStringLiteral("spoke-rg"));
        const QString table = propertyText(spoke, QStringLiteral("subnets/0/properties/routeTable/id"));
        QVERIFY2(std::any_of(evaluation.resources.begin(), evaluation.resources.end(),
                     [&](const auto& resource) {
                         return resource.type.endsWith(QStringLiteral("routeTables")) && resource.id.toString() == table;
                     }),
            qPrintable(table));
        QCOMPARE(evaluation.deployments.size(), std::size_t {6});
    }
}

void ArmTemplateTest::trailingComma_multiTier()
{
    requireSharedData(folder);
    const auto evaluation = opened(folder, QStringLiteral("multi-tier-lb-trailing-comma-2021"));
    QCOMPARE(evaluation.resources.size(), std::size_t {37});
    QCOMPARE(count(evaluation, networks), 2);
    QCOMPARE(count(evaluation, groups), 4);
    const auto* network = &*std::find_if(evaluation.resources.begin(), evaluation.resources.end(),
        [](const auto& resource) { return resource.type == networks; });
    QCOMPARE(propertyText(network, QStringLiteral("subnets/3/name")).isEmpty(), false);
}

void ArmTemplateTest::landingZone_hub()
{
    requireSharedData(folder);
    const auto evaluation = opened(folder, QStringLiteral("eslz-hubspoke-connectivity"),
        R"({"parameters": {"topLevelManagementGroupPrefix": {"value": "alz"}, "addressPrefix": {"value": "10.100.0.0/16"}, "location": {"value": "westeurope"},
            "enableHub": {"value": "vhub"}, "connectivitySubscriptionId": {"value": "s-1"}, "enableVpnGw": {"value": "Yes"},
            "gwAzSku": {"value": ""}, "enableAzFw": {"value": "Yes"}, "subnetMaskForGw": {"value": "10.100.1.0/24"},
            "subnetMaskForAzFw": {"value": "10.100.0.0/24"}}})");
    QCOMPARE(count(evaluation, networks), 1);
    const auto* network = &*std::find_if(evaluation.resources.begin(), evaluation.resources.end(),
        [](const auto& resource) { return resource.type == networks; });
    QCOMPARE(propertyText(network, QStringLiteral("addressSpace/addressPrefixes/0")), QStringLiteral("10.100.0.0/16"));
    QCOMPARE(propertyText(network, QStringLiteral("subnets/0/name")), QStringLiteral("GatewaySubnet"));
    QCOMPARE(propertyText(network, QStringLiteral("subnets/0/properties/addressPrefix")), QStringLiteral("10.100.1.0/24"));
    QCOMPARE(network->subscription.toString(), QStringLiteral("s-1"));
    QVERIFY(count(evaluation, QStringLiteral("Microsoft.Network/azureFirewalls")) == 1);
}

void ArmTemplateTest::largeTemplates_openWhole()
{
    requireSharedData(folder);
    const auto landing =
        opened(folder, QStringLiteral("lza-asev3-main"), R"({"parameters": {"deployAseV3": {"value": true}}})");
    QCOMPARE(count(landing, environments), 1);
    QVERIFY(count(landing, networks) == 2);
    const auto mission = opened(folder, QStringLiteral("mlz-hub-spoke"));
    QVERIFY(count(mission, networks) >= 3);
    QVERIFY(count(mission, groups) >= 3);
}

void ArmTemplateTest::damagedTemplates_areSurvived()
{
    requireSharedData(folder);
    std::vector<QByteArray> texts;
    for (const char* name : {"asev3-web-app-asp-app-on-asev3", "bicep-hub-and-spoke-symbolicnames",
             "vnets-from-parameter-copy", "avm-route-table"})
        texts.push_back(*json::loadBytes(folder + QStringLiteral("/arm/%1.json").arg(QLatin1String(name))));
    const bool holds = rc::check("a template with a damaged place is read or refused", [&] {
        QByteArray text = *rc::gen::elementOf(texts);
        for (int i = *rc::gen::inRange(1, 4); i > 0; --i) {
            const auto piece = *rc::gen::element<std::string>(
                "\"", "]", "[", "}", "{}", "null", "5", "'", "(", ")", "copyIndex()", "parameters('subnets')", "");
            text.replace(
                *rc::gen::inRange<qsizetype>(0, text.size()), *rc::gen::inRange(0, 12), QByteArray::fromStdString(piece));
        }
        const auto document = json::read(text, {}, json::Dialect::Template);
        const auto evaluation = document ? arm::evaluate(*document) : Result<arm::Evaluation>(document.error());
        RC_ASSERT((evaluation.ok() || !sentence(evaluation.error()).isEmpty())); // the parentheses keep || short
    });
    QVERIFY(holds);
}

ASE_TEST(ArmTemplateTest)
#include "arm_template_test.moc"
