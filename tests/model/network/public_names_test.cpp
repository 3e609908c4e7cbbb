#include "model/network/tag_points.h"
#include "tests/model/network/name_world.h"
#include "tests/support/test_registry.h"

using namespace ase;
using namespace ase::test;

class PublicNamesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answers_data();
    void answers();
    void sharedAddressesAreAPointOfTheTag();
    void environmentsOfUnknownKind();
    void whatHasAnUnknownNameIsTold();
    void anAppOfTheServiceMayHaveTheNameOfAnother();
};

namespace {

const NameRow publicNames[] {
    {"external", "outside", "app.scm.ext.p.azurewebsites.net", "ase3 ext external 203.0.113.10",
        "203.0.113.10 by ase:ext DNS-01"},
    {"external, address unknown", "outside", "app.ext.p.azurewebsites.net", "ase3 ext external",
        "cannot tell by ase:ext DNS-01, doubted"},
    {"external, of another name", "outside", "app.next.p.azurewebsites.net", "ase3 ext external 203.0.113.10",
        "cannot tell by - DNS-07, doubted"},
    {"own suffix", "outside", "app.corp.example", "ase3 ase1 in s ilb 10.1.0.11 suffix corp.example",
        "no such name by ase:ase1 DNS-02 DNS-04 DNS-13, doubted"},
    {"an older v2 has no other", "outside", "", "ase2 ase1 in s ilb 10.1.0.11 suffix corp.example",
        "cannot tell by - DNS-07, doubted"},
    {"FTP of an ILB v3", "outside", "ase1.ftp.appserviceenvironment.net", "", "no such name by ase:ase1 DNS-06"},
    {"FTP of an external v3", "outside", "ext.ftp.appserviceenvironment.net", "ase3 ext external 203.0.113.10",
        "203.0.113.10 by ase:ext DNS-01, doubted"},
    {"assigned address", "outside", "shop.scm.azurewebsites.net", "plan mt P1v2 | app shop in mt assigned 203.0.113.77",
        "203.0.113.77 by plan:mt/shop MT-06"},
    {"assigned address unknown", "outside", "shop.azurewebsites.net", "plan mt P1v2 | app shop in mt assigned ?a",
        "cannot tell by plan:mt/shop MT-06, doubted"},
    {"TS-50, where an app has an unknown name", "outside", "app.scm.azurewebsites.net", "plan mt P1v2 | app ?a in mt",
        "cannot tell by - DNS-07, doubted"},
    {"no app of the plan", "outside", "nobody.azurewebsites.net", "", "cannot tell by - DNS-07, doubted"},
    {"nor a name of one", "outside", "app.x.azurewebsites.net", "plan mt P1v2 | app app in mt",
        "cannot tell by - DNS-07, doubted"},
    {"domain of a published app", "outside", "www.corp.example",
        "app app in plan1 domain www.corp.example | appgw gw 203.0.113.5 internet publishes app",
        "203.0.113.5 by appgw:gw MT-17 DNS-07, doubted"},
    {"of a gateway in a subnet, by its public address", "outside", "www.corp.example",
        "app app in plan1 domain www.corp.example | appgw gw 203.0.113.5 in appgw publishes app",
        "203.0.113.5 by appgw:gw MT-17 DNS-07, doubted"},
    {"of one that stands on the Internet", "outside", "www.corp.example",
        "app app in plan1 domain www.corp.example | appgw gw 10.9.9.9 internet publishes app",
        "10.9.9.9 by appgw:gw MT-17 DNS-07, doubted"},
    {"of one with a private address", "outside", "www.corp.example",
        "app app in plan1 domain www.corp.example | appgw gw 10.1.3.4 publishes app",
        "cannot tell by appgw:gw MT-17, doubted"},
    {"of an app nobody publishes", "outside", "www.corp.example",
        "app app in plan1 domain www.corp.example | appgw gw 203.0.113.5 internet", "cannot tell by - DNS-07, doubted"},
    {"anything else", "outside", "www.example.org", "", "cannot tell by - DNS-07, doubted"},
    {"an address of the hosts file unknown", "outside", "", "server outside 198.51.100.7 hosts app.scm.ZONE ?a",
        "cannot tell by - KUDU-04, doubted"},
    {"another name in the hosts file", "outside", "", "server outside 198.51.100.7 hosts app.ZONE 10.1.0.11", notPublic},
};

}

void PublicNamesTest::answers_data()
{
    QTest::addColumn<NameRow>("row");
    for (const NameRow& row : publicNames)
        QTest::newRow(row.title) << row;
}

void PublicNamesTest::answers()
{
    QFETCH(NameRow, row);
    compareAnswer(row);
}

/// MT-04, MT-05: without an address of its own an app answers on one of the service.
void PublicNamesTest::sharedAddressesAreAPointOfTheTag()
{
    const Plan plan = world("plan mt P1v2 | app shop in mt");
    const NameAnswer answer = ask(plan, u("outside"), u("shop.scm.azurewebsites.net"));
    QVERIFY(answer.addresses.size() == 1 && !answer.doubts.empty());
    QVERIFY(tagPoints(u("AppService")).contains(answer.addresses.at(0)));
    const azure::ServiceTagList list({u("Public"), u("1"), {}}, {{u("AppService"), {*Prefix::parse("20.40.0.0/24")}}});
    const NameAnswer listed = resolveName(Reading(*plan.network, &list), {OnInternet {}}, u("shop.azurewebsites.net"));
    QVERIFY(listed.addresses == std::vector {*Address::parse("20.40.0.0")});
}

void PublicNamesTest::environmentsOfUnknownKind()
{
    const Plan plan = changed(world(""), &Network::environments, [](Environment& environment) {
        environment.exposure = Unknown {u("[mode]"), {}, {}};
    });
    for (const QString& name : {u("app.") + zoneName, u("app.ase1.p.azurewebsites.net")})
        QCOMPARE(shown(plan, ask(plan, u("outside"), name)), u("cannot tell by ase:ase1 DNS-01 DNS-05, doubted"));
}

void PublicNamesTest::whatHasAnUnknownNameIsTold()
{
    const Plan plan = world("ase3 ase1 in s ilb 10.1.0.11 suffix ?s | ase3 ?n external 203.0.113.10");
    QCOMPARE(ask(plan, u("outside"), u("www.corp.example")).doubts.size(), std::size_t(2));
    QCOMPARE(ask(plan, u("outside"), u("app.ext.p.azurewebsites.net")).doubts.size(), std::size_t(3));
}

/// TS-50: then the name leads to that one.
void PublicNamesTest::anAppOfTheServiceMayHaveTheNameOfAnother()
{
    const Plan plan = changed(
        world("plan mt P1v2 | app shop in mt assigned 203.0.113.77"), &Network::apps, [](App& app) { app.name = u("app"); });
    QCOMPARE(shown(plan, ask(plan, u("desk"), u("app.scm.azurewebsites.net"))), u("203.0.113.77 by plan:mt/app MT-06"));
}

ASE_TEST(PublicNamesTest)

#include "public_names_test.moc"
