#include "model/plan/edit/remove_parts.h"
#include "model/plan/reading.h"
#include "model/reach/mends.h"
#include "model/reach/recipe.h"
#include "tests/model/reach/topology.h"
#include "tests/support/test_registry.h"

#include <QRegularExpression>

using namespace ase;
using test::Statement;

/// TS-01 to TS-55 of the facts, each built from the reference topology.
class ScenariosTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void scenario_data();
    void scenario();
    void octopus_failsBeforeItPublishes();
    void octopus_failsAsItPublishes();
    void theServiceEndpoint_leadsPastTheAppliance();
};

namespace {

using Changes = std::vector<Statement>;

/// What decides: the link that blocks, and of an answer that is uncertain or degraded the one that makes it so.
const Hop* decider(const Trace& trace)
{
    if (trace.blockedAt)
        return &trace.hops[*trace.blockedAt];
    const HopVerdict wanted = trace.verdict == TraceVerdict::Uncertain ? HopVerdict::Unknown : HopVerdict::Warn;
    for (const Hop& hop : trace.hops)
        if (hop.verdict == wanted)
            return &hop;
    return nullptr;
}

bool isSame(const FlowSet& a, const FlowSet& b)
{
    return a.contains(b) && b.contains(a);
}

/// What an answer says, apart from its words.
bool saysTheSame(const Trace& a, const Trace& b)
{
    const auto blocksAt = [](const Trace& trace) {
        return trace.blockedAt ? std::optional(trace.hops[*trace.blockedAt].stage) : std::nullopt;
    };
    return a.verdict == b.verdict && blocksAt(a) == blocksAt(b) && isSame(a.asked, b.asked) && isSame(a.through, b.through);
}

/// Without what a link rests on the answer is another, or the link was not needed: what stands at its stage then comes to
/// the same. Of an answer that is not reachable the link that makes it so is looked at: the others may change behind it.
QString complaintWithout(const Plan& plan, const TraceQuery& query, const Trace& before, const Hop& hop)
{
    if (!hop.evidence || !isInPlan(plan, *hop.evidence))
        return {};
    const auto without = removeParts(plan, {*hop.evidence});
    if (!without)
        return sentence(without.error());
    const auto after = traceOf(Reading(*without->network), query);
    if (!after)
        return {}; // the question makes no sense any more
    const Hop* decides = decider(before);
    const bool same = (!decides || decides == &hop) && saysTheSame(before, *after);
    for (const Hop& other : after->hops) {
        if (other.evidence == hop.evidence)
            return QStringLiteral("still rests on ") + pathOf(plan, *hop.evidence);
        if (same && other.stage == hop.stage && other.part == hop.part && other.verdict != hop.verdict)
            return QStringLiteral("%1 matters, and changes nothing").arg(pathOf(plan, *hop.evidence));
    }
    return {};
}

QByteArray told(const Trace& trace)
{
    QStringList lines;
    for (const Hop& hop : trace.hops) {
        QStringList sentences;
        for (const Problem& reason : hop.because)
            sentences << sentence(reason);
        lines << nameOf(hop.stage) + u' ' + nameOf(hop.verdict) + QStringLiteral(": ") + sentences.join(u' ');
    }
    return lines.join(u'\n').toUtf8();
}

/// Numbers of parts, of facts and of points that stand for tags are nothing to tell a person.
QString internalWordIn(const Trace& trace)
{
    static const QRegularExpression internal(
        QStringLiteral("\\b[0-9a-v]{13}\\b|\\b[A-Z]+(-V[123])?-[0-9]{2,3}\\b|\\btag:|#[0-9]"));
    return internal.match(QString::fromUtf8(told(trace))).captured();
}

/// What is offered was tried: whoever takes it gets through.
QString emptyPromiseIn(const Plan& plan, const TraceQuery& query)
{
    for (const Mend& mend : mendsFor(plan, query)) {
        const auto mended = mend.apply(plan);
        const auto trace = mended ? traceOf(Reading(*mended->network), query) : Result<Trace>(mended.error());
        if (!trace || trace->verdict > TraceVerdict::Degraded)
            return sentence(mend.steps.front());
    }
    return {};
}

constexpr const char* external = "ase3 ase1 in SPK/S external 203.0.113.10";
constexpr const char* openToInternet =
    "nsg N: 100 in allow tcp AzureLoadBalancer -> 10.1.0.0/24:80; 110 in allow tcp Internet -> 10.1.0.0/24:80,443";
constexpr const char* tunnel = "rt T: 0.0.0.0/0 -> 10.0.1.4";
constexpr const char* withTable = "subnet S 10.1.0.0/24 in SPK nsg N rt T delegated";
constexpr const char* plain = "subnet S 10.1.0.0/24 in SPK nsg N";
constexpr const char* plainWithTable = "subnet S 10.1.0.0/24 in SPK nsg N rt T";
constexpr const char* tunnelledV2 =
    "subnet S 10.1.0.0/24 in SPK nsg N rt T endpoint Microsoft.Sql Microsoft.Storage Microsoft.EventHub";
constexpr const char* managementAround = "rt T: AppServiceManagement -> internet; 0.0.0.0/0 -> 10.0.1.4";
constexpr const char* version2 = "ase2 ase1 in SPK/S ilb 10.1.0.11";
constexpr const char* rulesV2 =
    "nsg N: 100 in allow tcp AppServiceManagement -> any:454-455; 110 in allow any AzureLoadBalancer -> any;"
    " 120 in allow any 10.1.0.0/24 -> 10.1.0.0/24; 200 in allow tcp VirtualNetwork -> 10.1.0.0/24:80,443;"
    " 300 out allow udp any -> any:53; 310 out allow udp any -> any:123; 320 out allow tcp any -> any:80,443;"
    " 330 out allow tcp any -> Sql:1433; 340 out allow tcp any -> any:12000; 350 out allow any any -> 10.1.0.0/24";
constexpr const char* planV2 = "plan plan1 in ase1 I1";
constexpr const char* ownSuffixZone = "zone corp.example: * 10.1.0.11; @ 10.1.0.11; *.scm 10.1.0.11 link HUB SPK SPK2";
constexpr const char* denyClients =
    "nsg N: 100 in allow tcp AzureLoadBalancer -> 10.1.0.0/24:80; 150 in allow tcp 10.1.3.0/24 -> 10.1.0.0/24:443;"
    " 200 in deny tcp VirtualNetwork -> any:443";
constexpr const char* farAllowed = "nsg N: 100 in allow tcp AzureLoadBalancer -> 10.1.0.0/24:80;"
                                   " 110 in allow tcp VirtualNetwork,10.2.0.0/16 -> 10.1.0.0/24:80,443";
const Changes farRouted {{"S", withTable}, {"T", "rt T: 10.2.0.0/16 -> 10.0.1.4"},
    {"far", "subnet far 10.2.0.0/24 in SPK2 rt far-T"}, {"far-T", "rt far-T: 10.1.0.0/16 -> 10.0.1.4"}, {"N", farAllowed}};

Changes with(Changes changes, const Changes& more)
{
    changes.insert(changes.end(), more.begin(), more.end());
    return changes;
}

}

void ScenariosTest::scenario_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("stage");
    QTest::addColumn<QString>("farRegion");
    const auto u = [](const char* text) { return QString::fromLatin1(text); };
    const auto row = [&](const char* id, const char* from, const Changes& changes, const char* verdict,
                         const char* stage = "", const char* to = "ase:ase1/app", const char* endpoint = "kudu",
                         const char* farRegion = "") {
        QTest::newRow(id) << u(from) << u(to) << u(endpoint) << test::topologyText(changes) << u(verdict) << u(stage)
                          << u(farRegion);
    };
    row("TS-01", "198.51.100.7", {{"ase", external}, {"N", openToInternet}}, "reachable");
    row("TS-02", "198.51.100.7", {{"ase", external}, {"N", "nsg N: 100 in allow tcp AzureLoadBalancer -> 10.1.0.0/24:80"}},
        "blocked", "ase-nsg");
    row("TS-03", "198.51.100.7", {{"ase", external}, {"S", "subnet S 10.1.0.0/24 in SPK delegated"}}, "reachable",
        "ase-nsg");
    row("TS-04", "198.51.100.7", {{"ase", external}, {"N", openToInternet}, {"S", withTable}, {"T", tunnel}}, "uncertain",
        "return-route");
    row("TS-05", "198.51.100.7", {}, "blocked", "name");
    row("TS-06", "server:cloud-agent",
        {{"cloud-agent", "server cloud-agent 198.51.100.7 hosts app.scm.ase1.appserviceenvironment.net 10.1.0.11"}},
        "blocked", "route");
    row("TS-07", "10.1.2.4", {}, "reachable");
    row("TS-08", "10.1.2.4",
        {{"zone", "zone ase1.appserviceenvironment.net: * 10.1.0.11; @ 10.1.0.11; *.scm 10.1.0.11 link HUB SPK2"}},
        "blocked", "name");
    row("TS-09", "10.1.2.4", {{"zone", "zone ase1.appserviceenvironment.net: app 10.1.0.11 link HUB SPK SPK2"}}, "blocked",
        "name");
    row("TS-10", "10.1.2.4", {{"zone", "zone ase1.appserviceenvironment.net: * 10.1.0.11 link HUB SPK SPK2"}}, "reachable",
        "name");
    row("TS-11", "10.1.2.4",
        {{"spoke", "vnet SPK 10.1.0.0/16 dns 10.1.2.53"},
            {"own-dns", "dns own 10.1.2.53 zone ase1.appserviceenvironment.net zone scm.ase1.appserviceenvironment.net"},
            {"zone", "zone ase1.appserviceenvironment.net: * 10.1.0.11"},
            {"child", "zone scm.ase1.appserviceenvironment.net"}},
        "blocked", "name");
    row("TS-12", "10.1.2.4", {{"spoke", "vnet SPK 10.1.0.0/16 dns 192.168.1.53"}, {"site-dns", "dns site-dns 192.168.1.53"}},
        "blocked", "name");
    row("TS-13", "10.1.2.4",
        {{"spoke", "vnet SPK 10.1.0.0/16 dns 192.168.1.53"}, {"site-dns", "dns site-dns 192.168.1.53 unreachable"}},
        "blocked", "name");
    row("TS-14", "10.1.2.4", {{"N", denyClients}}, "blocked", "ase-nsg");
    row("TS-15", "10.1.3.9", {{"N", denyClients}}, "reachable");
    row("TS-16", "10.1.2.4",
        {{"N",
            "nsg N: 100 in allow tcp AzureLoadBalancer -> 10.1.0.0/24:80;"
            " 110 in allow tcp 10.1.2.0/24 -> 10.1.0.11/32:443; 120 in deny any VirtualNetwork -> any"}},
        "blocked", "ase-nsg");
    row("TS-17", "10.1.2.4",
        {{"agents", "subnet agents 10.1.2.0/24 in SPK nsg A"}, {"A", "nsg A: 100 out deny any any -> Internet"}},
        "reachable");
    row("TS-18", "192.168.10.5", {}, "reachable");
    row("TS-19", "192.168.10.5", {{"peering", "peer HUB SPK transit forwarded"}}, "blocked", "gateway");
    row("TS-20", "192.168.10.5", {{"site-dns", "dns site-dns 192.168.1.53"}}, "blocked", "name");
    row("TS-21", "192.168.10.5",
        {{"site-dns", "dns site-dns 192.168.1.53 forward ase1.appserviceenvironment.net 168.63.129.16"}}, "blocked", "name");
    const Changes tunnelled {{"S", withTable}, {"T", "rt T: 0.0.0.0/0 -> 10.0.1.4 no-propagation"}};
    row("TS-22", "192.168.10.5", tunnelled, "blocked", "return-route");
    row("TS-23", "192.168.10.5",
        with(tunnelled,
            {{"gateway-subnet", "subnet GatewaySubnet 10.0.255.0/27 in HUB rt gw-T"},
                {"gw-T", "rt gw-T: 10.1.0.0/16 -> 10.0.1.4"}}),
        "reachable");
    row("TS-24", "192.168.10.5", {{"S", withTable}, {"T", "rt T no-propagation"}}, "blocked", "return-route");
    row("TS-25", "10.2.0.4", {}, "blocked", "route");
    row("TS-26", "10.2.0.4", farRouted, "reachable");
    row("TS-27", "10.2.0.4", with(farRouted, {{"S", "subnet S 10.1.0.0/24 in SPK nsg N delegated"}}), "blocked",
        "return-route");
    row("TS-28", "10.2.0.4", with(farRouted, {{"peering", "peer HUB SPK transit remote-gateways"}}), "blocked", "peering");
    const Changes global {{"peering2", "peer SPK SPK2"}};
    row("TS-29", "10.2.0.4", with(global, {{"ase", version2}, {"N", rulesV2}, {"S", plain}, {"plan", planV2}}), "blocked",
        "peering", "ase:ase1/app", "kudu", "northeurope");
    row("TS-30", "10.2.0.4", global, "reachable", "", "ase:ase1/app", "kudu", "northeurope");
    row("TS-31", "10.0.9.4", {{"peering", "peer HUB SPK one-way"}}, "blocked", "peering");
    row("TS-32", "10.1.2.4", {{"N", "nsg N: 100 in allow tcp 10.1.2.0/24 -> 10.1.0.0/24:443; 4096 in deny any any -> any"}},
        "blocked", "health");
    row("TS-33", "10.1.2.4",
        {{"ase", version2}, {"S", plain}, {"plan", planV2},
            {"N",
                "nsg N: 110 in allow any AzureLoadBalancer -> any; 120 in allow any 10.1.0.0/24 -> 10.1.0.0/24;"
                " 200 in allow tcp VirtualNetwork -> 10.1.0.0/24:80,443"}},
        "degraded", "health");
    const Changes old {{"ase", version2}, {"N", rulesV2}, {"plan", planV2}};
    row("TS-34", "management", with(old, {{"S", plainWithTable}, {"T", tunnel}}), "blocked", "return-route", "ase:ase1",
        "management");
    const Changes around = with(old, {{"S", tunnelledV2}, {"T", managementAround}});
    row("TS-35", "management", around, "reachable", "", "ase:ase1", "management");
    row("TS-36", "10.1.2.4", around, "reachable");
    row("TS-37", "ase:ase1/app", with(around, {{"db", "service db sql from SPK/S"}}), "reachable", "", "service:db",
        "tcp:1433");
    const Changes two {{"ase", "ase2 ase1 in SPK/S external 203.0.113.10"}, {"plan", planV2}, {"S", plain},
        {"other-subnet", "subnet other 10.1.5.0/24 in SPK"}, {"other", "ase2 other in SPK/other external 203.0.113.20"},
        {"other-plan", "plan plan2 in other I1"}, {"other-app", "app caller in plan2"}};
    constexpr const char* start =
        "nsg N: 100 in allow tcp AppServiceManagement -> any:454-455; 110 in allow any AzureLoadBalancer -> any;"
        " 120 in allow any 10.1.0.0/24 -> 10.1.0.0/24; 200 in allow tcp ";
    static const QByteArray bySubnet = QByteArray(start) + "10.1.5.0/24 -> 10.1.0.0/24:80,443";
    static const QByteArray byVip = QByteArray(start) + "203.0.113.20/32 -> 10.1.0.0/24:80,443";
    row("TS-38", "ase:other/caller", with(two, {{"N", bySubnet.constData()}}), "blocked", "ase-nsg", "ase:ase1/app",
        "https");
    row("TS-39", "ase:other/caller", with(two, {{"N", byVip.constData()}}), "reachable", "", "ase:ase1/app", "https");
    row("TS-40", "ase:ase1/app", {{"inner", "vm inner 10.1.0.50"}}, "blocked", "operation", "vm:inner", "tcp:443");
    row("TS-41", "10.1.2.4",
        {{"ase", "ase3 ase1 in SPK/S ilb 10.1.0.11 suffix corp.example certificate *.corp.example"}, {"own", ownSuffixZone}},
        "blocked", "tls", "app.scm.corp.example");
    row("TS-42", "client:browser",
        {{"ase", "ase3 ase1 in SPK/S ilb 10.1.0.11 suffix corp.example certificate *.corp.example *.scm.corp.example"},
            {"own", ownSuffixZone}, {"browser", "client browser 10.1.2.5 signs-in sso"}},
        "blocked", "authentication", "app.scm.corp.example");
    row("TS-43", "10.1.2.4", {{"app", "app app in plan1 restrict-scm 100 allow 10.1.5.0/24"}}, "blocked", "access");
    row("TS-44", "10.1.2.4", {{"app", "app app in plan1 restrict 100 allow 10.1.3.0/24 scm-as-site"}}, "blocked", "access");
    row("TS-45", "10.1.2.4", {{"app", "app app in plan1 access disabled"}}, "blocked", "access");
    const Changes endpoint {{"app", "app app in plan1 access disabled"}, {"pe", "endpoint pe 10.1.4.5 to ase:ase1/app"}};
    row("TS-46", "10.1.2.4",
        with(endpoint,
            {{"zone",
                "zone ase1.appserviceenvironment.net: * 10.1.0.11; @ 10.1.0.11; *.scm 10.1.0.11; app 10.1.4.5;"
                " app.scm 10.1.4.5 link HUB SPK SPK2"}}),
        "reachable");
    row("TS-47", "10.1.2.4",
        with(endpoint,
            {{"zone",
                "zone ase1.appserviceenvironment.net: * 10.1.0.11; @ 10.1.0.11; *.scm 10.1.0.11; app 10.1.4.5"
                " link HUB SPK SPK2"}}),
        "blocked", "access");
    row("TS-48", "server:agent",
        {{"app", "app app in plan1 no-scm-basic"}, {"agent", "server agent 10.1.2.4 signs-in profile"}}, "blocked",
        "authentication");
    row("TS-49", "server:agent",
        {{"agent", "server agent 10.1.2.4 by-name"}, {"other-subnet", "subnet other 10.1.5.0/24 in SPK delegated"},
            {"other", "ase3 ase2 in SPK/other ilb 10.1.5.11"}, {"other-plan", "plan plan2 in ase2 I1v2"},
            {"other-app", "app app in plan2"}},
        "uncertain", "control-plane");
    row("TS-50", "server:agent", {{"agent", "server agent 10.1.2.4 publish-host app.scm.azurewebsites.net"}}, "blocked",
        "operation", "ase:ase1/app", "webdeploy");
    const Changes proxy {{"app", "app app in plan1 domain www.contoso.example"},
        {"appgw-subnet", "subnet appgw 10.1.3.0/24 in SPK nsg G"},
        {"proxy", "appgw proxy 203.0.113.30 in SPK/appgw publishes app"}};
    row("TS-51", "198.51.100.7", with(proxy, {{"G", "nsg G: 120 in allow tcp Internet -> any:443"}}), "blocked", "proxy-nsg",
        "ase:ase1/app", "https");
    row("TS-52", "198.51.100.7",
        with(proxy,
            {{"G",
                "nsg G: 100 in allow tcp GatewayManager -> any:65200-65535; 110 in allow any AzureLoadBalancer -> any;"
                " 120 in allow tcp Internet -> any:443"}}),
        "reachable", "", "ase:ase1/app", "https");
    row("TS-53", "192.168.10.5", {{"site", "site onprem 192.168.0.0/16 10.1.0.0/16 via vpn"}}, "blocked", "gateway");
    const Changes tenant {{"mt", "plan shared P1v2"}, {"integration", "subnet joined 10.1.6.0/24 in SPK"}};
    row("TS-54", "app:front", with(tenant, {{"front", "app front in shared integrate SPK/joined"}}), "reachable", "",
        "ase:ase1/app", "https");
    row("TS-55", "app:front",
        with(tenant,
            {{"front", "app front in shared integrate-by-gateway HUB"}, {"er", "gateway er in HUB/GatewaySubnet express"},
                {"plant", "site plant 172.20.0.0/16 via er"}, {"erp", "vm erp 172.20.0.5"}}),
        "blocked", "gateway", "vm:erp", "tcp:1433");
}

void ScenariosTest::scenario()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, endpoint);
    QFETCH(QString, plan);
    QFETCH(QString, verdict);
    QFETCH(QString, stage);
    QFETCH(QString, farRegion);
    Plan read = test::planOf(plan);
    if (!farRegion.isEmpty())
        read = test::withRegion(read, QStringLiteral("SPK2"), farRegion);
    const Reading reading(*read.network);
    const auto query = traceQueryMeant(*read.network, reading, from, to, *endpointMeant(endpoint));
    QVERIFY2(query.ok(), query ? "" : qPrintable(sentence(query.error())));
    const auto trace = traceOf(reading, *query);
    QVERIFY2(trace.ok(), trace ? "" : qPrintable(sentence(trace.error())));
    QVERIFY2(
        nameOf(trace->verdict) == verdict, qPrintable(nameOf(trace->verdict) + u'\n' + QString::fromUtf8(told(*trace))));
    const Hop* hop = decider(*trace);
    QVERIFY2(stage.isEmpty() || (hop && nameOf(hop->stage) == stage), told(*trace).constData());
    QVERIFY2(internalWordIn(*trace).isEmpty(), qPrintable(internalWordIn(*trace)));
    if (trace->blockedAt)
        QVERIFY2(emptyPromiseIn(read, *query).isEmpty(), qPrintable(emptyPromiseIn(read, *query)));
    const std::size_t met = trace->blockedAt ? *trace->blockedAt + 1 : trace->hops.size();
    for (std::size_t i = 0; i < met; ++i) {
        const QString complaint = complaintWithout(read, *query, *trace, trace->hops[i]);
        QVERIFY2(complaint.isEmpty(), qPrintable(nameOf(trace->hops[i].stage) + QStringLiteral(": ") + complaint));
    }
}

/// TS-17: the app is reachable, and a tool that cannot sign in never gets that far.
void ScenariosTest::octopus_failsBeforeItPublishes()
{
    const Plan plan = test::planOf(test::topologyText(
        {{"agents", "subnet agents 10.1.2.0/24 in SPK nsg A"}, {"A", "nsg A: 100 out deny any any -> Internet"}}));
    const Reading reading(*plan.network);
    const auto query =
        traceQueryMeant(*plan.network, reading, QStringLiteral("server:agent"), QStringLiteral("ase:ase1/app"), Endpoint {});
    const auto answer = followed(reading, *findRecipe(QStringLiteral("octopus")), query->from, query->to);
    QVERIFY(answer.ok());
    QCOMPARE(nameOf(answer->verdict), QStringLiteral("blocked"));
    QCOMPARE(answer->steps.size(), std::size_t(6));
    QCOMPARE(answer->blockedAt, std::optional<std::size_t>(2));
    QCOMPARE(nameOf(answer->steps[2].trace.hops.front().stage), QStringLiteral("control-plane"));
    QCOMPARE(nameOf(answer->steps[5].trace.verdict), QStringLiteral("reachable"));
}

/// TS-05: the control plane is public, so that all goes well until the last step.
void ScenariosTest::octopus_failsAsItPublishes()
{
    const Plan plan = test::planOf(test::topologyText());
    const Reading reading(*plan.network);
    const auto query = traceQueryMeant(
        *plan.network, reading, QStringLiteral("server:cloud-agent"), QStringLiteral("ase:ase1/app"), Endpoint {});
    const auto answer = followed(reading, *findRecipe(QStringLiteral("octopus")), query->from, query->to);
    QVERIFY(answer.ok());
    QCOMPARE(answer->blockedAt, std::optional<std::size_t>(5));
    const Trace& last = answer->steps[5].trace;
    QCOMPARE(nameOf(last.hops[*last.blockedAt].stage), QStringLiteral("name"));
}

/// TS-37: not through the appliance that everything else is tunnelled to.
void ScenariosTest::theServiceEndpoint_leadsPastTheAppliance()
{
    const Plan plan = test::planOf(test::topologyText({{"ase", version2}, {"N", rulesV2}, {"plan", planV2},
        {"S", tunnelledV2}, {"T", managementAround}, {"db", "service db sql from SPK/S"}}));
    const Reading reading(*plan.network);
    const auto query = traceQueryMeant(*plan.network, reading, QStringLiteral("ase:ase1/app"), QStringLiteral("service:db"),
        *endpointMeant(QStringLiteral("tcp:1433")));
    const auto trace = traceOf(reading, *query);
    QVERIFY(trace.ok());
    for (const Hop& hop : trace->hops)
        QVERIFY2(hop.stage != Stage::Appliance, told(*trace).constData());
}

ASE_TEST(ScenariosTest)

#include "scenarios_test.moc"
