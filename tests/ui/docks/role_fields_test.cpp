#include "tests/support/test_registry.h"
#include "tests/ui/docks/docks_fixture.h"
#include "ui/docks/edited_lines.h"

using namespace ase;

namespace {

constexpr const char* planText =
    "vnet hub 10.0.0.0/16 | firewall fw 10.0.0.4 | site office 192.168.0.0/16 dns 192.168.0.53 | server octopus 192.168.0.5 "
    "| "
    "appgw gate internet | plan web P1v2 | app shop in web | zone a.net link hub | ase3 prod ilb suffix corp.example";

struct RolesFixture : DocksFixture {
    RolesFixture()
        : DocksFixture(planText)
    {
    }
    const Role& role(const char* path) { return network().devices.find(*part(QLatin1String(path)).as<DeviceId>())->role; }
    const App& app() { return *network().apps.rows().front().value; }
    void choose(const char* name, int at)
    {
        auto* box = field<QComboBox>(name);
        if (!box)
            return QTest::qFail(name, __FILE__, __LINE__);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < at; ++i)
            QTest::keyClick(box, Qt::Key_Down);
    }
    void toggle(const char* name)
    {
        auto* box = field<QCheckBox>(name);
        if (!box)
            return QTest::qFail(name, __FILE__, __LINE__);
        QTest::keyClick(box, Qt::Key_Space);
    }
    void addLine(const char* name, const QString& text)
    {
        auto* lines = field<EditedLines>(name);
        if (!lines)
            return QTest::qFail(name, __FILE__, __LINE__);
        QTest::mouseClick(lines->addButton(), Qt::LeftButton);
        auto* editor = qobject_cast<QLineEdit*>(lines->list()->indexWidget(lines->list()->currentIndex()));
        if (!editor)
            return QTest::qFail(name, __FILE__, __LINE__);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QApplication::processEvents();
    }
};

}

class RoleFieldsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void firewalls_takeWhatTheyPass();
    void callersAndServers_takeTheirFields();
    void appsZonesAndEnvironments_takeTheirSwitches();
};

void RoleFieldsTest::firewalls_takeWhatTheyPass()
{
    RolesFixture fixture;
    fixture.select({QStringLiteral("firewall:fw")});
    const auto passes = [&] { return std::get<Firewall>(fixture.role("firewall:fw")).forwarding.passes; };
    QCOMPARE(fixture.field<QComboBox>("passes")->currentText(), QStringLiteral("Not told"));
    fixture.choose("passes", 1);
    QVERIFY(passes() && passes()->empty());
    fixture.addLine("flows", QStringLiteral("tcp 192.168.0.0/16 -> 10.0.1.0/24:443"));
    QCOMPARE(passes()->size(), std::size_t(1));
    QCOMPARE(fixture.field<QComboBox>("passes")->currentText(), QStringLiteral("The flows below"));
    fixture.choose("passes", 2);
    QCOMPARE(fixture.field<QComboBox>("passes")->currentText(), QStringLiteral("Everything"));
    fixture.toggle("translatesSource");
    QVERIFY(std::get<Firewall>(fixture.role("firewall:fw")).forwarding.translatesSource);
    QVERIFY(fixture.field<QCheckBox>("translatesSource")->isChecked());
}

void RoleFieldsTest::callersAndServers_takeTheirFields()
{
    RolesFixture fixture;
    fixture.select({QStringLiteral("server:octopus")});
    fixture.choose("signIn", 2);
    fixture.retype("publishHost", QStringLiteral("shop.scm.azurewebsites.net"));
    const auto server = std::get<DeploymentServer>(fixture.role("server:octopus"));
    QVERIFY(server.signIn == SignIn::Token && server.publishHost == QLatin1String("shop.scm.azurewebsites.net"));
    fixture.addLine("hosts", QStringLiteral("shop.scm.corp.example 10.0.1.11"));
    QCOMPARE(fixture.network().devices.find(*fixture.part(QStringLiteral("server:octopus")).as<DeviceId>())->hosts.size(),
        std::size_t(1));
    fixture.select({QStringLiteral("dns:dns-office")});
    fixture.addLine("forwards", QStringLiteral("corp.example 10.0.0.53"));
    fixture.retype("zones", QStringLiteral("zone:a.net"));
    const auto& names = std::get<DnsServer>(fixture.role("dns:dns-office"));
    QVERIFY(names.forwards.size() == 1 && names.zones.size() == 1);
    fixture.select({QStringLiteral("appgw:gate")});
    fixture.retype("publishes", QStringLiteral("plan:web/shop"));
    QCOMPARE(std::get<ApplicationGateway>(fixture.role("appgw:gate")).publishes.size(), std::size_t(1));
    fixture.retype("publishes", QStringLiteral("plan:web/nowhere")); // refused
    QCOMPARE(std::get<ApplicationGateway>(fixture.role("appgw:gate")).publishes.size(), std::size_t(1));
}

void RoleFieldsTest::appsZonesAndEnvironments_takeTheirSwitches()
{
    RolesFixture fixture;
    fixture.select({QStringLiteral("plan:web/shop")});
    fixture.toggle("scmBasicAuth");
    fixture.toggle("remoteDebugging");
    fixture.choose("scmRestrictionsElse", 2);
    fixture.choose("ftpsState", 2);
    fixture.choose("publicNetworkAccess", 2);
    const App& app = fixture.app();
    QVERIFY(app.scmBasicAuth == Known<bool>(false) && app.remoteDebugging == Known<bool>(true));
    QVERIFY(*valueOf(app.scmRestrictionsElse) == Access::Deny && !app.restrictionsElse);
    QCOMPARE(textOf(*app.ftpsState), QStringLiteral("FtpsOnly"));
    QCOMPARE(textOf(*app.publicNetworkAccess), QStringLiteral("Disabled"));
    fixture.select({QStringLiteral("zone:a.net")});
    fixture.retype("fallsBack", QStringLiteral("hub"));
    QVERIFY(fixture.network().dnsZones.rows().front().value->links.front().fallsBack);
    fixture.select({QStringLiteral("ase:prod")});
    fixture.retype("certificateNames", QStringLiteral("*.corp.example, *.scm.corp.example"));
    fixture.toggle("vaultReachable");
    const Environment& environment = *fixture.network().environments.rows().front().value;
    QVERIFY(environment.certificateNames.size() == 2 && !environment.vaultReachable);
}

ASE_TEST(RoleFieldsTest)
#include "role_fields_test.moc"
