#include "tests/model/network/name_world.h"
#include "tests/support/test_registry.h"

using namespace ase;
using namespace ase::test;

class NameResolutionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answers_data();
    void answers();
    void appsOfV1AndV2FallBackToAzure();
    void stepsTellTheWay();
    void aRecordOfUnknownNameIsADoubtOfWildcardsAlone();
    void aServersZoneOfUnknownName();
};

namespace {

const NameRow scenarios[] {
    {"TS-05", "outside", "", "", notPublic},
    {"TS-06", "outside", "", "server outside 198.51.100.7 hosts APP.scm.ZONE. 10.1.0.11", "10.1.0.11 by - KUDU-04"},
    {"TS-07", "agent", "", "", foundInZone},
    {"TS-08", "agent", "", "zone ZONE: * 10.1.0.11; *.scm 10.1.0.11 link hub spk2", notPublic},
    {"TS-09", "agent", "", "zone ZONE: app 10.1.0.11 link spk",
        "no such name by zone:ase1.appserviceenvironment.net DNS-14 DNS-16"},
    {"TS-10", "agent", "", "zone ZONE: * 10.1.0.11 link spk",
        "10.1.0.11 by zone:ase1.appserviceenvironment.net DNS-09 DNS-14, warned"},
    {"TS-10, the site itself", "agent", "app.ZONE", "zone ZONE: * 10.1.0.11 link spk", foundInZone},
    {"a wildcard of any other two labels", "agent", "app.web.ZONE", "zone ZONE: * 10.1.0.11 link spk", foundInZone},
    {"TS-11", "agent", "",
        "vnet spk 10.1.0.0/16 dns 10.1.2.9 | dns own 10.1.2.9 zone ZONE zone scm.ZONE | zone ZONE: * 10.1.0.11 | zone "
        "scm.ZONE",
        "no such name by zone:scm.ase1.appserviceenvironment.net DNS-14 DNS-16"},
    {"TS-11 mended", "agent", "",
        "vnet spk 10.1.0.0/16 dns 10.1.2.9 | dns own 10.1.2.9 zone ZONE zone scm.ZONE | zone ZONE: * 10.1.0.11 | "
        "zone scm.ZONE: * 10.1.0.12",
        "10.1.0.12 by zone:scm.ase1.appserviceenvironment.net DNS-09 DNS-14"},
    {"TS-12", "agent", "", "vnet spk 10.1.0.0/16 dns 192.168.1.53 | dns onprem 192.168.1.53", notPublic},
    {"TS-13", "agent", "", "vnet spk 10.1.0.0/16 dns 192.168.1.53 | dns onprem 192.168.1.53 unreachable",
        "no answer by dns:onprem DNS-25"},
    {"TS-18", "desk", "", "", foundInZone},
    {"TS-20", "desk", "", "dns onprem 192.168.1.53", notPublic},
    {"TS-21", "desk", "", "dns onprem 192.168.1.53 forward . 168.63.129.16", "no answer by dns:onprem DNS-17"},
    {"TS-25, linked", "other", "", "", foundInZone},
    {"TS-41", "agent", "app.scm.corp.example",
        "ase3 ase1 in s ilb 10.1.0.11 suffix corp.example | zone corp.example: *.scm 10.1.0.11 link spk",
        "10.1.0.11 by zone:corp.example DNS-09 DNS-14"},
    {"TS-46", "agent", "",
        "zone ZONE: * 10.1.0.11; *.scm 10.1.0.11; app 10.1.4.5; app.scm 10.1.4.5 link spk | endpoint e 10.1.4.5 to "
        "ase:ase1/plan1/app",
        "10.1.4.5 by zone:ase1.appserviceenvironment.net DNS-09"},
    {"TS-47", "agent", "",
        "zone ZONE: * 10.1.0.11; *.scm 10.1.0.11; app 10.1.4.5 link spk | endpoint e 10.1.4.5 to ase:ase1/plan1/app",
        foundInZone},
    {"TS-50", "desk", "app.scm.azurewebsites.net", "", "no such name by ase:ase1/plan1/app OCT-06, doubted"},
};

const NameRow zones[] {
    {"case and dot", "agent", " App.SCM.ASE1.appserviceenvironment.net. ", "", foundInZone},
    {"an address", "agent", "10.1.0.11", "", "10.1.0.11 by - KUDU-04"},
    {"the zone's own name", "agent", "ZONE", "", "10.1.0.11 by zone:ase1.appserviceenvironment.net DNS-09"},
    {"scm exists because *.scm does", "agent", "scm.ZONE", "",
        "no such name by zone:ase1.appserviceenvironment.net DNS-14 DNS-16"},
    {"scm exists without a wildcard", "agent", "", "zone ZONE: * 10.1.0.11; scm 10.1.0.11 link spk",
        "no such name by zone:ase1.appserviceenvironment.net DNS-14 DNS-16"},
    {"the longest zone", "agent", "", "zone scm.ZONE: * 10.1.0.12 link spk",
        "10.1.0.12 by zone:scm.ase1.appserviceenvironment.net DNS-09 DNS-14"},
    {"the longest zone has no record", "agent", "", "zone scm.ZONE: other 10.1.0.12 link spk",
        "no such name by zone:scm.ase1.appserviceenvironment.net DNS-14 DNS-16"},
    {"the longest zone is linked elsewhere", "agent", "", "zone scm.ZONE: other 10.1.0.12 link hub", foundInZone},
    {"a name that only ends alike", "agent", "xase1.appserviceenvironment.net", "", "cannot tell by - DNS-07, doubted"},
    {"the link falls back", "agent", "x.ext.p.azurewebsites.net",
        "ase3 ext external 203.0.113.10 | zone p.azurewebsites.net: other 10.1.4.9 link-falls-back spk",
        "203.0.113.10 by ase:ext DNS-01"},
    {"the link does not", "agent", "x.ext.p.azurewebsites.net",
        "ase3 ext external 203.0.113.10 | zone p.azurewebsites.net: other 10.1.4.9 link spk | vnet spk3 10.3.0.0/16",
        "no such name by zone:p.azurewebsites.net DNS-14 DNS-16"},
    {"a classic network", "agent", "", "vnet spk 10.1.0.0/16 classic", notPublic},
    {"two records of a name", "agent", "app.ZONE", "zone ZONE: app 10.1.0.11; app 10.1.0.12 link spk",
        "10.1.0.11, 10.1.0.12 by zone:ase1.appserviceenvironment.net DNS-09"},
    {"one address unknown", "agent", "app.ZONE", "zone ZONE: app 10.1.0.11 ?ilb link spk",
        "10.1.0.11 by zone:ase1.appserviceenvironment.net DNS-09, doubted"},
    {"no address known", "agent", "", "zone ZONE: *.scm ?ilb link spk",
        "cannot tell by zone:ase1.appserviceenvironment.net DNS-09, doubted"},
    {"no address that parses", "agent", "", "zone ZONE: *.scm 10.1.0.300 link spk",
        "cannot tell by zone:ase1.appserviceenvironment.net DNS-09, doubted"},
    {"no address told", "agent", "", "zone ZONE: *.scm link spk",
        "cannot tell by zone:ase1.appserviceenvironment.net DNS-09, doubted"},
    {"a zone of unknown name", "agent", "", "zone ZONE: * 10.1.0.11 | zone ?z: * 10.1.0.11 link spk",
        "cannot tell by zone:[z] DNS-12, doubted"},
    {"a record of unknown name", "agent", "", "zone ZONE: ?r 10.1.0.11 link spk",
        "cannot tell by zone:ase1.appserviceenvironment.net DNS-14, doubted"},
    {"records elsewhere", "agent", "", "zone ZONE link spk existing",
        "cannot tell by zone:ase1.appserviceenvironment.net DNS-16, doubted"},
    {"links elsewhere", "agent", "", "zone ZONE: * 10.1.0.11 existing",
        "cannot tell by zone:ase1.appserviceenvironment.net DNS-12, doubted"},
    {"two zones of a name", "agent", "other.example",
        "zone other.example.: a 10.1.0.9 link spk | zone other.example: @ 10.1.0.9 link spk",
        "10.1.0.9 by zone:other.example DNS-09, doubted"},
    {"an endpoint's own zone", "agent", "",
        "zone ZONE: * 10.1.0.11 | endpoint e 10.1.4.5 to ase:ase1/plan1/app | "
        "zone privatelink.appserviceenvironment.net: app.scm.ase1 10.1.4.5 link spk",
        "10.1.4.5 by zone:privatelink.appserviceenvironment.net DNS-09"},
    {"which counts for nothing beside the environment's", "agent", "",
        "endpoint e 10.1.4.5 to ase:ase1/plan1/app | zone privatelink.appserviceenvironment.net: app.scm.ase1 10.1.4.5 link "
        "spk",
        foundInZone},
    {"nor without an endpoint", "agent", "",
        "zone ZONE: * 10.1.0.11 | zone privatelink.appserviceenvironment.net: app.scm.ase1 10.1.4.5 link spk", notPublic},
    {"an endpoint of the multi-tenant service", "agent", "shop.scm.azurewebsites.net",
        "plan mt P1v2 | app shop in mt | endpoint e 10.1.4.6 to plan:mt/shop | "
        "zone privatelink.azurewebsites.net: shop 10.1.4.6; shop.scm 10.1.4.6 link spk",
        "10.1.4.6 by zone:privatelink.azurewebsites.net DNS-09"},
};

#define SPOKE_ASKS "vnet spk 10.1.0.0/16 dns "

const NameRow servers[] {
    {"the second after a silent one", "agent", "", SPOKE_ASKS "10.1.2.8 10.0.20.4 | dns down 10.1.2.8 unreachable",
        foundInZone},
    {"one no peering leads to", "agent", "",
        SPOKE_ASKS "10.3.0.4 | vnet apart 10.3.0.0/16 | subnet names 10.3.0.0/24 in apart | dns lone 10.3.0.4 forward * "
                   "168.63.129.16 | zone ZONE: *.scm 10.1.0.11 link apart",
        "no answer by dns:lone DNS-20 DNS-25 RT-01"},
    {"nor from a peer of a peer", "agent", "", SPOKE_ASKS "10.2.0.9 | dns lone 10.2.0.9 forward * 168.63.129.16",
        "no answer by dns:lone DNS-20 DNS-25 RT-01"},
    {"nor at a site that no gateway connects", "agent", "", SPOKE_ASKS "192.168.1.53 | site office 192.168.0.0/16",
        "no answer by dns:onprem DNS-20 DNS-25 RT-01"},
    {"the next one in its place", "agent", "", SPOKE_ASKS "10.2.0.9 10.0.20.4 | dns lone 10.2.0.9", foundInZone},
    {"one that some subnet has a route to", "agent", "",
        SPOKE_ASKS "10.2.0.9 | dns lone 10.2.0.9 forward * 168.63.129.16 | rt there: 10.2.0.0/16 -> 10.0.9.4 | "
                   "subnet pe 10.1.4.0/24 in spk rt there",
        foundInZone},
    {"not after one that says no", "agent", "", SPOKE_ASKS "10.1.2.8 10.0.20.4 | dns public 10.1.2.8", notPublic},
    {"Azure DNS by its address", "agent", "", SPOKE_ASKS "168.63.129.16", foundInZone},
    {"a server in a network without a forward", "agent", "", SPOKE_ASKS "10.0.9.4 | dns hubdns 10.0.9.4", notPublic},
    {"its zones, where it forwards to Azure DNS", "agent", "",
        SPOKE_ASKS "10.0.9.4 | dns hubdns 10.0.9.4 forward * 168.63.129.16 | zone ZONE: *.scm 10.1.0.11 link hub",
        foundInZone},
    {"not the asker's", "agent", "",
        SPOKE_ASKS "10.0.9.4 | dns hubdns 10.0.9.4 forward * 168.63.129.16 | zone ZONE: *.scm 10.1.0.11 link spk",
        notPublic},
    {"a resolver endpoint, with the zones of its network", "agent", "",
        SPOKE_ASKS "10.0.20.4 | zone ZONE: *.scm 10.1.0.11 link spk", notPublic},
    {"a resolver's forwards after its zones", "agent", "pc.corp.example",
        SPOKE_ASKS "10.0.20.4 | dns inbound 10.0.20.4 resolver forward corp.example 192.168.1.53 forward net 10.9.9.9 | "
                   "dns onprem 192.168.1.53 zone corp.example | zone corp.example: pc 192.168.10.9",
        "192.168.10.9 by zone:corp.example DNS-09, doubted"},
    {"zones before a resolver's forwards", "agent", "",
        SPOKE_ASKS "10.0.20.4 | dns inbound 10.0.20.4 resolver forward net 10.9.9.9", foundInZone},
    {"a resolver outside of networks", "desk", "",
        "dns inbound 192.168.1.54 resolver | dns onprem 192.168.1.53 forward . "
        "192.168.1.54",
        "cannot tell by dns:inbound DNS-18, doubted"},
    {"the longest suffix", "desk", "",
        "dns onprem 192.168.1.53 forward . 10.9.9.9 forward net 10.9.9.8 forward .ZONE. 10.0.20.4 forward e1.net 10.9.9.7",
        foundInZone},
    {"and no shorter one where that is silent", "desk", "",
        "dns onprem 192.168.1.53 forward ZONE 10.1.2.8 forward net 10.0.20.4 | dns down 10.1.2.8 unreachable",
        "no answer by dns:down DNS-25"},
    {"two servers of a suffix", "desk", "",
        "dns onprem 192.168.1.53 forward net 10.1.2.8 forward net 10.0.20.4 | dns down 10.1.2.8 unreachable", foundInZone},
    {"own zones before forwards", "desk", "app.ZONE", "dns onprem 192.168.1.53 zone ZONE forward . 10.9.9.9", foundInZone},
    {"a forward to nobody", "desk", "", "dns onprem 192.168.1.53 forward . 10.9.9.9",
        "cannot tell by dns:onprem DNS-15, doubted"},
    {"to another device", "desk", "", "dns onprem 192.168.1.53 forward . 10.1.2.4",
        "cannot tell by server:agent DNS-15, doubted"},
    {"to an unknown address", "desk", "", "dns onprem 192.168.1.53 forward . ?dns",
        "cannot tell by dns:onprem DNS-15, doubted"},
    {"to no address", "desk", "", "dns onprem 192.168.1.53 forward . 10.0.0.299",
        "cannot tell by dns:onprem DNS-15, doubted"},
    {"an unknown server of the network", "agent", "", SPOKE_ASKS "?dns 10.0.20.4", "cannot tell by spk DNS-15, doubted"},
    {"a circle", "desk", "", "dns onprem 192.168.1.53 forward . 10.0.9.4 | dns hubdns 10.0.9.4 forward . 192.168.1.53",
        "no answer by dns:onprem DNS-15"},
    {"a circle, and a way out of it", "desk", "",
        "dns onprem 192.168.1.53 forward . 10.0.9.4 | dns hubdns 10.0.9.4 forward . 192.168.1.53 forward . 10.0.20.4",
        foundInZone},
    {"a site without servers", "far", "", "site branch 172.16.0.0/16 | vm far 172.16.0.4", notPublic},
    {"servers of another site", "far", "app.ext.p.azurewebsites.net",
        "site branch 172.16.0.0/16 | vm far 172.16.0.4 | ase3 ext external 203.0.113.10", "203.0.113.10 by ase:ext DNS-01"},
};

}

void NameResolutionTest::answers_data()
{
    QTest::addColumn<NameRow>("row");
    for (const NameRow& row : scenarios)
        QTest::newRow(row.title) << row;
    for (const NameRow& row : zones)
        QTest::newRow(row.title) << row;
    for (const NameRow& row : servers)
        QTest::newRow(row.title) << row;
}

void NameResolutionTest::answers()
{
    QFETCH(NameRow, row);
    compareAnswer(row);
}

/// VER-22: the apps of v1 and v2 do, machines do not.
void NameResolutionTest::appsOfV1AndV2FallBackToAzure()
{
    const Plan plan = world("vnet spk 10.1.0.0/16 dns 192.168.1.53 | dns onprem 192.168.1.53 unreachable");
    QCOMPARE(shown(plan, ask(plan, u("agent"), u("app.") + zoneName, true)), u(foundInZone));
    const Plan saysNo = world("vnet spk 10.1.0.0/16 dns 192.168.1.53 | dns onprem 192.168.1.53");
    QCOMPARE(shown(saysNo, ask(saysNo, u("agent"), u("app.") + zoneName, true)), u(notPublic));
}

void NameResolutionTest::stepsTellTheWay()
{
    const Plan plan = world("vnet spk 10.1.0.0/16 dns 10.1.2.8 192.168.1.53 | dns down 10.1.2.8 unreachable");
    QStringList steps;
    for (const NameStep& step : ask(plan, u("agent"), u("app.") + zoneName).steps)
        steps << sentence(step.what);
    QCOMPARE(steps,
        (QStringList {u("spk asks its own name servers, in this order: 10.1.2.8, 192.168.1.53."),
            u("Name server down (10.1.2.8) cannot be reached."),
            u("Name server onprem (192.168.1.53) forwards names under appserviceenvironment.net to 10.0.20.4."),
            u("Resolver endpoint inbound (10.0.20.4) answers as Azure DNS of hub does."),
            u("Azure DNS of hub answers from private zone ase1.appserviceenvironment.net, which is linked to it."),
            u("In zone ase1.appserviceenvironment.net the record * leads app.ase1.appserviceenvironment.net to "
              "10.1.0.11.")}));
}

/// DNS-14: a closer record wins, so it may take a name from a wildcard; a record of that name it cannot take.
void NameResolutionTest::aRecordOfUnknownNameIsADoubtOfWildcardsAlone()
{
    const Plan plan = world("zone ZONE: ?r 10.1.0.9; * 10.1.0.11; app 10.1.0.12 link spk");
    QVERIFY(ask(plan, u("agent"), u("app.") + zoneName).doubts.empty());
    const NameAnswer wild = ask(plan, u("agent"), u("web.") + zoneName);
    QVERIFY(wild.outcome == NameOutcome::Found && wild.doubts.size() == 1);
}

void NameResolutionTest::aServersZoneOfUnknownName()
{
    const Plan plan = world("dns onprem 192.168.1.53 zone ZONE");
    const Plan unknown = changed(plan, &Network::dnsZones, [](DnsZone& zone) { zone.name = Unknown {u("[z]"), {}, {}}; });
    QCOMPARE(shown(unknown, ask(unknown, u("desk"), u("app.") + zoneName)), u("cannot tell by zone:[z] DNS-12, doubted"));
}

ASE_TEST(NameResolutionTest)

#include "name_resolution_test.moc"
