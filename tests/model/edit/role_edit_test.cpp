#include "model/plan/edit/edits.h"
#include "model/plan/integrity.h"
#include "tests/support/plan_builders.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace ase {

namespace {

template<class TypedId>
TypedId idOf(const Plan& plan, const char* path)
{
    return *findByPath(*plan.network, QString::fromLatin1(path)).at(0).as<TypedId>();
}

const Device& deviceOf(const Plan& plan, const char* path)
{
    return *plan.network->devices.find(idOf<DeviceId>(plan, path));
}

QString whyNot(const Result<Plan>& result)
{
    return result ? QString() : sentence(result.error());
}

const char* const office =
    "site office 192.168.0.0/16 dns 192.168.0.53 | firewall fw 192.168.0.4 | server octopus 192.168.0.5 | "
    "appgw gate internet | plan web P1v2 | app shop in web | zone a.net link hub | vnet hub 10.0.0.0/16 | "
    "vnet spoke 10.1.0.0/16 | ase3 prod ilb";

}

class RoleEditTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachEdit_takesItsRoleAlone()
    {
        const Plan plan = test::planFromText(office);
        const auto fw = idOf<DeviceId>(plan, "firewall:fw");
        const auto octopus = idOf<DeviceId>(plan, "server:octopus");
        const Forwarding closed {std::vector<PassedFlows>(), true};
        const auto passing = setForwarding(plan, fw, closed);
        QVERIFY(passing && deviceOf(*passing, "firewall:fw").role == Role(Firewall {closed}));
        QCOMPARE(setForwarding(*passing, fw, closed)->network, passing->network);
        QCOMPARE(whyNot(setForwarding(plan, octopus, closed)),
            QStringLiteral("octopus is no firewall or appliance and passes nothing on."));
        const auto token = setSignIn(plan, octopus, SignIn::Token);
        QVERIFY(token && std::get<DeploymentServer>(deviceOf(*token, "server:octopus").role).signIn == SignIn::Token);
        QVERIFY(whyNot(setSignIn(plan, fw, SignIn::Token)).startsWith(QStringLiteral("fw signs in nowhere")));
        QVERIFY(whyNot(setPublishedApps(plan, fw, {})).startsWith(QStringLiteral("fw is no application gateway")));
        QVERIFY(whyNot(setServedZones(plan, fw, {})).startsWith(QStringLiteral("fw is no name server")));
        QVERIFY(whyNot(setSignIn(plan, DeviceId {99}, {})).contains(QStringLiteral("no longer in the plan")));
        const std::vector<HostsEntry> hosts {{QStringLiteral("a"), addressField(QStringLiteral("10.0.0.4"))}};
        QVERIFY(deviceOf(*setDeviceHosts(plan, fw, hosts), "firewall:fw").hosts == hosts);
    }

    void namedAppsAndZones_goWithTheirParts()
    {
        Plan plan = test::planFromText(office);
        const auto gate = idOf<DeviceId>(plan, "appgw:gate");
        const auto server = idOf<DeviceId>(plan, "dns:dns-office");
        const auto shop = idOf<AppId>(plan, "plan:web/shop");
        const auto zone = idOf<DnsZoneId>(plan, "zone:a.net");
        QVERIFY(!setPublishedApps(plan, gate, {AppId {99}}));
        QVERIFY(!setServedZones(plan, server, {DnsZoneId {99}}));
        QVERIFY(!setDeviceRole(plan, gate, ApplicationGateway {false, 2, {AppId {99}}}));
        QVERIFY(
            !addDevice(plan, DeviceId {98}, {.role = DnsServer {false, {}, {DnsZoneId {99}}}, .standing = OnInternet {}}));
        plan = *setPublishedApps(plan, gate, {shop});
        plan = *setServedZones(plan, server, {zone});
        QVERIFY(danglingReferences(plan).empty());
        const Plan broken = withNetwork(plan, [](Network& network) {
            network.apps = {};
            network.dnsZones = {};
        });
        QCOMPARE(danglingReferences(broken).size(), std::size_t(2));
        const auto removed = removeParts(plan, {shop, zone});
        QVERIFY(removed && danglingReferences(*removed).empty());
        QVERIFY(std::get<ApplicationGateway>(deviceOf(*removed, "appgw:gate").role).publishes.empty());
        QVERIFY(std::get<DnsServer>(deviceOf(*removed, "dns:dns-office").role).zones.empty());
    }

    void links_fallBackWhereTheyAre()
    {
        const Plan plan = test::planFromText(office);
        const auto zone = idOf<DnsZoneId>(plan, "zone:a.net");
        const auto falling = setLinkFallsBack(plan, zone, idOf<VirtualNetworkId>(plan, "hub"), true);
        QVERIFY(falling && falling->network->dnsZones.find(zone)->links.at(0).fallsBack);
        QCOMPARE(whyNot(setLinkFallsBack(plan, zone, idOf<VirtualNetworkId>(plan, "spoke"), true)),
            QStringLiteral("a.net is not linked to that virtual network. Link it first."));
    }

    void appsAndEnvironments_takeTheirSwitches()
    {
        Plan plan = test::planFromText(office);
        const auto shop = idOf<AppId>(plan, "plan:web/shop");
        const auto prod = idOf<EnvironmentId>(plan, "ase:prod");
        plan = *setScmBasicAuth(plan, shop, false);
        plan = *setFtpBasicAuth(plan, shop, false);
        plan = *setFtpsState(plan, shop, Known<QString>(QStringLiteral("FtpsOnly")));
        plan = *setRemoteDebugging(plan, shop, true);
        plan = *setRestrictionsElse(plan, shop, accessField(Access::Allow));
        plan = *setScmRestrictionsElse(plan, shop, accessField(Access::Deny));
        plan = *setCertificateNames(plan, prod, {QStringLiteral("*.corp.example")});
        plan = *setVaultReachable(plan, prod, false);
        const Plan written =
            test::planFromText((QByteArray(office) + " certificate *.corp.example vault-closed").constData());
        QVERIFY(*plan.network->environments.find(prod) == *written.network->environments.find(prod));
        const Plan app = test::planFromText("plan web P1v2 | app shop in web no-scm-basic no-ftp-basic ftps FtpsOnly debug "
                                            "restrict-else allow restrict-scm-else deny");
        QVERIFY(*plan.network->apps.find(shop) == *app.network->apps.find(shop));
        QVERIFY(!setFtpsState(plan, AppId {99}, std::nullopt));
    }
};

ASE_TEST(RoleEditTest)

}

#include "role_edit_test.moc"
