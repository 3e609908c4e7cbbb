#include "model/exchange/arm/export_template.h"
#include "model/exchange/arm/left_out.h"
#include "model/exchange/json/write.h"
#include "tests/support/plan_builders.h"
#include "tests/support/test_registry.h"

using namespace ase;

namespace {

Plan planned()
{
    return test::planFromText(
        "vnet hub 10.0.0.0/16 | subnet agents 10.0.0.0/24 in hub nsg g | subnet there 10.0.9.0/24 in hub existing\n"
        "nsg g: 100 in allow tcp any -> any:443 name=on; 200 in deny any any -> any name=off disabled\n"
        "site london 192.168.0.0/16 | client office 192.168.1.7 | client phone internet | server octopus 10.0.0.5\n"
        "firewall fw 10.0.0.4 | service orders sql | frontdoor door | vm old 10.0.0.9 existing\n"
        "plan web P1v2 | app shop in web domain shop.example hybrid db 1433\n"
        "note \"ask first\" | scenario deploy server:octopus -> app:shop kudu expect reachable");
}

QStringList linesOf(const std::vector<arm::LeftOut>& list)
{
    QStringList lines;
    for (const arm::LeftOut& one : list)
        lines << one.kind + u' ' + one.name;
    return lines;
}

}

class LeftOutTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everythingTheTemplateLacks_isListed()
    {
        const Plan plan = planned();
        const auto list = arm::leftOut(plan);
        QCOMPARE(linesOf(list).join(u'\n'),
            QStringLiteral("app plan:web/shop: the custom domain shop.example\n"
                           "app plan:web/shop: the hybrid connection to db:1433\n"
                           "client client:office\n"
                           "client client:phone\n"
                           "firewall firewall:fw\n"
                           "frontdoor frontdoor:door\n"
                           "note note:ask first\n"
                           "rule nsg:g/off\n"
                           "scenario scenario:deploy\n"
                           "server server:octopus\n"
                           "service service:orders\n"
                           "site site:london"));
        const QByteArray written = json::write(arm::exportTemplate(plan));
        for (const arm::LeftOut& one : list) {
            QVERIFY2(*one.why.text, qPrintable(one.name));
            QCOMPARE(bool(one.part), one.kind != QLatin1String("scenario"));
            // What is listed is really not there: no resource has its name.
            const QByteArray name = nameOf(plan, one.part.value_or(PartId())).toUtf8();
            if (one.part && one.kind != QLatin1String("app"))
                QVERIFY2(!written.contains("\"name\": \"" + name + '"'), name.constData());
        }
    }

    void reasons_tellAzureFromElsewhere()
    {
        const auto why = [list = arm::leftOut(planned())](const char* name) {
            for (const arm::LeftOut& one : list)
                if (one.name == QLatin1String(name))
                    return sentence(one.why);
            return QString();
        };
        for (const char* outside : {"site:london", "client:office", "client:phone"})
            QCOMPARE(why(outside), QStringLiteral("It stands outside of Azure."));
        for (const char* inside : {"server:octopus", "firewall:fw", "service:orders", "frontdoor:door"})
            QVERIFY2(why(inside).contains(QStringLiteral("add it to the template yourself")), inside);
    }

    void ofAPart_itIsWhatThatPartLacks()
    {
        const Plan plan = planned();
        const auto part = [&](const char* path) { return findByPath(plan, QLatin1String(path)).at(0); };
        QCOMPARE(linesOf(arm::leftOut(plan, {part("nsg:g/on")})), QStringList {QStringLiteral("rule nsg:g/off")});
        QCOMPARE(linesOf(arm::leftOut(plan, {part("site:london")})), QStringList {QStringLiteral("site site:london")});
        QVERIFY(arm::leftOut(plan, {part("hub"), part("vm:old")}).empty());
    }

    void importedDevices_areWrittenWithTheWholePlan()
    {
        Plan plan = planned();
        const PartId firewall = findByPath(plan, QStringLiteral("firewall:fw")).at(0);
        Kept kept;
        kept.items.push_back({firewall, QStringLiteral("Microsoft.Network/azureFirewalls"), QStringLiteral("fw"), {},
            QStringLiteral("{\"type\": \"Microsoft.Network/azureFirewalls\", \"name\": \"fw\"}")});
        plan.kept = std::make_shared<const Kept>(kept);
        QVERIFY(!linesOf(arm::leftOut(plan)).contains(QStringLiteral("firewall firewall:fw")));
        QVERIFY(json::write(arm::exportTemplate(plan)).contains("\"name\": \"fw\""));
        QCOMPARE(linesOf(arm::leftOut(plan, {firewall})), QStringList {QStringLiteral("firewall firewall:fw")});
    }
};

ASE_TEST(LeftOutTest)
#include "left_out_test.moc"
