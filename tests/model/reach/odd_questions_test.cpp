#include "model/reach/matrix.h"
#include "model/reach/trace.h"
#include "tests/model/reach/topology.h"
#include "tests/support/test_registry.h"

using namespace ase;
using test::Statement;

/// Questions that are seldom asked and must not be answered wrongly.
class OddQuestionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answers_data();
    void answers();
};

void OddQuestionsTest::answers_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("stage");
    const auto u = [](const char* text) { return QString::fromLatin1(text); };
    const auto row = [&](const char* name, const std::vector<Statement>& changes, const char* from, const char* to,
                         const char* endpoint, const char* verdict, const char* stage = "") {
        QTest::newRow(name) << test::topologyText(changes) << u(from) << u(to) << u(endpoint) << u(verdict) << u(stage);
    };
    const char* app = "ase:ase1/app";
    const std::vector<Statement> dual {{"spoke", "vnet SPK 10.1.0.0/16 fd00::/48"},
        {"six", "subnet six 10.1.8.0/24 fd00::/64 in SPK"}, {"v6", "vm v6 fd00::4"}};
    row("an IPv6 machine of the network", dual, "fd00::4", app, "https", "blocked", "route");
    row("an IPv6 address of the Internet", {}, "2001:db8::4", app, "https", "blocked", "name");
    row("a subnet of both families", dual, "SPK/six", app, "kudu", "reachable");
    row("an IPv6 machine called from IPv4", dual, "10.1.2.4", "vm:v6", "tcp:443", "blocked", "route");
    row("an IPv6 machine called from IPv6", dual, "SPK/six", "vm:v6", "tcp:443", "reachable");
    row("a port nobody listens on", {}, "10.1.2.4", app, "tcp:5432", "blocked", "operation");
    row("UDP to an app", {}, "10.1.2.4", app, "udp:443", "blocked", "operation");
    row("the port of the probe", {}, "probe", "ase:ase1", "tcp:80", "reachable");
    const Statement shared {"mt", "plan shared P1v2"};
    const Statement gateway {"proxy", "appgw proxy 203.0.113.30 in SPK/appgw publishes shop"};
    row("a gateway before a shared app", {shared, {"shop", "app shop in shared domain shop.example"}, gateway}, "internet",
        "app:shop", "https", "reachable");
    row("a gateway that a shared app refuses",
        {shared, {"shop", "app shop in shared domain shop.example restrict 100 allow 10.9.0.0/16"}, gateway}, "internet",
        "app:shop", "https", "blocked", "access");
    row("a gateway that a shared app may refuse",
        {shared, {"shop", "app shop in shared domain shop.example restrict 100 allow 20.0.0.0/8"}, gateway}, "internet",
        "app:shop", "https", "uncertain");
    row("a longer prefix that drops",
        {{"agents", "subnet agents 10.1.2.0/24 in SPK rt T"}, {"T", "rt T: 10.1.0.0/24 -> 10.0.1.4; 10.1.0.0/25 -> none"}},
        "10.1.2.4", app, "kudu", "blocked", "route");
    row("a peering that Azure refuses", {{"spoke2", "vnet SPK2 10.2.0.0/16 10.1.128.0/17"}, {"direct", "peer SPK2 SPK"}},
        "10.2.0.4", app, "kudu", "blocked", "peering");
    const Statement there {"there", "rt there: 10.1.0.0/24 -> 10.0.1.4"};
    const Statement back {"back", "rt back: 10.1.2.0/24 -> 10.0.1.4"};
    const Statement agents {"agents", "subnet agents 10.1.2.0/24 in SPK rt there"};
    const Statement own {"S", "subnet S 10.1.0.0/24 in SPK nsg N rt back delegated"};
    row("an appliance that passes one address",
        {there, back, agents, own,
            {"firewall", "firewall fw 10.0.1.4 in HUB/AzureFirewallSubnet passes tcp 10.1.2.4 -> 10.1.0.11:443"}},
        "10.1.2.4", app, "kudu", "reachable");
    row("an appliance that passes what cannot be read",
        {there, back, agents, own,
            {"firewall", "firewall fw 10.0.1.4 in HUB/AzureFirewallSubnet passes tcp garbage -> 10.1.0.11:443"}},
        "10.1.2.4", app, "kudu", "uncertain");
    row("an endpoint of an old environment",
        {{"ase", "ase2 ase1 in SPK/S ilb 10.1.0.11 existing"}, {"plan", "plan plan1 in ase1 I1"},
            {"N", "nsg N: 110 in allow any any -> any; 120 out allow any any -> any"},
            {"pe", "endpoint pe 10.1.4.5 in SPK/pe to ase:ase1/app"},
            {"zone", "zone ase1.appserviceenvironment.net: * 10.1.4.5; *.scm 10.1.4.5 link HUB SPK SPK2"}},
        "10.1.2.4", app, "kudu", "blocked", "target-nsg");
    row("a rule for some of the ports",
        {{"N",
             "nsg N: 100 in allow tcp AzureLoadBalancer -> any; 110 in deny tcp any -> any:10001-10020;"
             " 120 in allow tcp VirtualNetwork -> any"},
            {"ase", "ase3 ase1 in SPK/S ilb 10.1.0.11 ftp"},
            {"ftp", "zone ftp.appserviceenvironment.net: ase1 10.1.0.11 link HUB SPK SPK2"}},
        "10.1.2.4", app, "ftps", "degraded");
    row("an endpoint without its SCM record", {{"pe", "endpoint pe 10.1.4.5 to ase:ase1/app"}}, "10.1.2.4", app, "kudu",
        "blocked", "access");
}

void OddQuestionsTest::answers()
{
    QFETCH(QString, plan);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, endpoint);
    QFETCH(QString, verdict);
    QFETCH(QString, stage);
    const Plan read = test::planOf(plan);
    const Reading reading(*read.network);
    const auto query = traceQueryMeant(*read.network, reading, from, to, *endpointMeant(endpoint));
    QVERIFY2(query.ok(), query ? "" : qPrintable(sentence(query.error())));
    const auto trace = traceOf(reading, *query);
    QVERIFY(trace.ok());
    QStringList told;
    for (const Hop& hop : trace->hops)
        told << nameOf(hop.stage) + u' ' + nameOf(hop.verdict);
    QVERIFY2(nameOf(trace->verdict) == verdict, qPrintable(nameOf(trace->verdict) + u'\n' + told.join(u'\n')));
    QCOMPARE(trace->blockedAt ? nameOf(trace->hops[*trace->blockedAt].stage) : QString(), stage);
    for (const Hop& hop : trace->hops)
        QVERIFY(hop.verdict == HopVerdict::Pass || !hop.because.empty());
    const MatrixCell cell = matrixOf(reading, {query->from}, {{std::get<PartId>(query->to), query->endpoint}}).at(0, 0);
    QCOMPARE(nameOf(cell.verdict), verdict);
}

ASE_TEST(OddQuestionsTest)

#include "odd_questions_test.moc"
