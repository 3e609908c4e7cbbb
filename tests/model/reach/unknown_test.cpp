#include "model/reach/questions.h"
#include "model/reach/recipe.h"
#include "tests/model/reach/topology.h"
#include "tests/support/test_registry.h"

#include <algorithm>

using namespace ase;
using test::Statement;

/// What a plan refers to and does not hold is neither reachable nor blocked: the answer names it, and what to add.
class UnknownTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cannotBeTold_data();
    void cannotBeTold();
    void anUnknownName_isNoAddressOnItsOwn();
    void anExistingPlanIsNoMultiTenantOne();
    void theWayWithinANetwork_needsNoGatewayOfAPeer();
    void recipesSaySo();
};

namespace {

using Changes = std::vector<Statement>;

QString toldBy(const Trace& trace)
{
    QStringList lines;
    for (const Hop& hop : trace.hops)
        if (hop.verdict == HopVerdict::Unknown || hop.verdict == HopVerdict::Block)
            for (const Problem& reason : hop.because)
                lines << nameOf(hop.stage) + u' ' + sentence(reason);
    return lines.join(u'\n');
}

struct Asked {
    Plan plan;
    Result<TraceQuery> query;
};
Asked asked(const QString& text, const QString& from, const QString& to, const QString& endpoint)
{
    Plan plan = test::planOf(text);
    const Reading reading(*plan.network);
    auto query = traceQueryMeant(*plan.network, reading, from, to, *endpointMeant(endpoint));
    return {std::move(plan), std::move(query)};
}

const Changes peerElsewhere {{"hub", "vnet HUB 10.0.0.0/16 existing"}, {"peering", "peer SPK HUB one-way"}};

}

void UnknownTest::cannotBeTold_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("missing");
    const auto u = [](const char* text) { return QString::fromLatin1(text); };
    const auto row = [&](const char* name, const Changes& changes, const char* missing, const char* from = "10.1.2.4",
                         const char* to = "ase:ase1/app", const char* endpoint = "kudu") {
        QTest::newRow(name) << test::topologyText(changes) << u(from) << u(to) << u(endpoint) << u(missing);
    };
    row("a subnet that is a name", {{"S", "subnet S in SPK existing"}}, "subnet S");
    row("whether a subnet has a group", {{"S", "subnet S 10.1.0.0/24 in SPK existing"}}, "Subnet S");
    row("an environment in no subnet", {{"ase", "ase3 ase1 ilb 10.1.0.11"}}, "environment ase1");
    row("an environment that is a name", {{"ase", "ase3 ase1 ilb existing"}}, "environment ase1");
    row("an external one in no subnet", {{"ase", "ase3 ase1 external 203.0.113.10"}}, "environment ase1", "198.51.100.7");
    row("the rules of a group", {{"N", "nsg N existing"}}, "group N");
    row("the rules of a group on the way out",
        {{"agents", "subnet agents 10.1.2.0/24 in SPK nsg A"}, {"A", "nsg A existing"}}, "group A");
    row("the routes of a table", {{"S", "subnet S 10.1.0.0/24 in SPK nsg N rt T delegated"}, {"T", "rt T existing"}},
        "table T");
    row("the records of a zone", {{"zone", "zone ase1.appserviceenvironment.net existing link HUB SPK SPK2"}},
        "Zone ase1.appserviceenvironment.net");
    row("the links of a zone", {{"zone", "zone ase1.appserviceenvironment.net: * 10.1.0.11 existing"}},
        "Zone ase1.appserviceenvironment.net");
    row("the other side of a peering", peerElsewhere, "network HUB", "10.1.2.4", "10.0.9.4", "tcp:443");
    row("a caller behind one", peerElsewhere, "network HUB", "10.0.9.4");
    row("the gateways of a peer",
        {{"hub", "vnet HUB 10.0.0.0/16 existing"}, {"gateway", ""}, {"site", "site onprem 192.168.0.0/16"}},
        "gateways of HUB", "10.1.2.4", "192.168.10.5", "tcp:443");
    row("how a site is joined", {{"site", "site onprem 192.168.0.0/16 existing"}}, "site onprem", "192.168.10.5",
        "10.1.0.50", "tcp:443");
    row("a site that is a name", {{"site", "site onprem existing"}, {"site-dns", ""}, {"site-agent", ""}}, "site onprem",
        "site:onprem");
    row("the name servers of a network",
        {{"spoke", "vnet SPK existing"}, {"peering", ""}, {"resolved", "dns spare 10.1.2.53 in SPK/agents"}}, "network SPK");
    row("the restrictions of an app", {{"app", "app app in plan1 existing"}}, "app stands elsewhere");
    row("the group of a machine", {{"db", "vm db 10.1.2.9 existing"}}, "Device db", "10.1.2.4", "vm:db", "tcp:1433");
    row("the firewall of a service", {{"db", "service db sql existing"}}, "db stands elsewhere", "10.1.2.4", "service:db",
        "tcp:1433");
    row("the address of a machine", {{"far-vm", "vm lone internet"}}, "address of lone", "10.1.2.4", "vm:lone", "tcp:443");
    row("a caller in an environment that is nowhere",
        {{"other", "ase3 other ilb"}, {"other-plan", "plan plan2 in other I1v2"}, {"other-app", "app caller in plan2"}},
        "environment other", "ase:other/caller");
    row("a caller in a subnet that is a name", {{"agents", "subnet agents in SPK existing"}, {"agent", ""}}, "subnet agents",
        "SPK/agents");
    const Changes published {
        {"app", "app app in plan1 domain www.contoso.example"}, {"proxy", "appgw proxy in SPK/appgw publishes app"}};
    row("the frontend of an application gateway", published, "address of application gateway proxy", "198.51.100.7",
        "ase:ase1/app", "https");
    row("the frontend itself", published, "address of application gateway proxy", "198.51.100.7", "appgw:proxy", "https");
}

void UnknownTest::cannotBeTold()
{
    QFETCH(QString, plan);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, endpoint);
    QFETCH(QString, missing);
    const Asked question = asked(plan, from, to, endpoint);
    QVERIFY2(question.query.ok(), question.query ? "" : qPrintable(sentence(question.query.error())));
    const TraceQuery& query = *question.query;
    const Reading reading(*question.plan.network);
    const auto trace = traceOf(reading, query);
    QVERIFY2(trace.ok(), trace ? "" : qPrintable(sentence(trace.error())));
    const QString told = toldBy(*trace);
    QVERIFY2(trace->verdict == TraceVerdict::Uncertain, qPrintable(nameOf(trace->verdict) + u'\n' + told));
    QVERIFY2(told.contains(missing), qPrintable(told));
    QVERIFY2(told.contains(QStringLiteral("add ")) || told.contains(QStringLiteral("Add "))
            || told.contains(QStringLiteral("Put it")) || told.contains(QStringLiteral("links are not in the plan")),
        qPrintable(told));
    const auto* target = std::get_if<PartId>(&query.to);
    if (!target || query.host.size() > 0)
        return;
    const Matrix matrix = matrixOf(reading, {query.from}, {{*target, query.endpoint}});
    QCOMPARE(nameOf(matrix.at(0, 0).verdict), QStringLiteral("uncertain"));
}

/// Without its environment's name nobody knows what an app is asked by.
void UnknownTest::anUnknownName_isNoAddressOnItsOwn()
{
    Plan plan = test::planOf(test::topologyText());
    const auto query = traceQueryMeant(*plan.network, Reading(*plan.network), QStringLiteral("10.1.2.4"),
        QStringLiteral("ase:ase1/app"), Endpoint {.kind = EndpointKind::Kudu});
    plan = withNetwork(plan, [&](Network& changed) {
        const auto& row = plan.network->environments.rows().front();
        Environment nameless = *row.value;
        nameless.name = Unknown {QStringLiteral("[parameters('aseName')]"), {}, {}};
        changed.environments = changed.environments.with(row.id, std::move(nameless));
    });
    const auto trace = traceOf(Reading(*plan.network), *query);
    QCOMPARE(nameOf(trace->verdict), QStringLiteral("uncertain"));
    QVERIFY2(toldBy(*trace).contains(QStringLiteral("The name by which app is asked")), qPrintable(toldBy(*trace)));
}

/// A template that only names its App Service plan does not tell that the app shares Azure's own network.
void UnknownTest::anExistingPlanIsNoMultiTenantOne()
{
    Plan plan = test::planOf(QStringLiteral("plan shared P1v2 | app front in shared | client browser 198.51.100.7"));
    const auto ask = [&] {
        const Reading reading(*plan.network);
        const auto query = traceQueryMeant(*plan.network, reading, QStringLiteral("client:browser"),
            QStringLiteral("app:front"), Endpoint {.kind = EndpointKind::Port});
        return nameOf(traceOf(reading, *query)->verdict);
    };
    QCOMPARE(ask(), QStringLiteral("reachable"));
    plan = withNetwork(plan, [&](Network& changed) {
        const auto& row = plan.network->appServicePlans.rows().front();
        AppServicePlan named = *row.value;
        named.existing = true;
        named.sku = QString();
        changed.appServicePlans = changed.appServicePlans.with(row.id, std::move(named));
    });
    QCOMPARE(ask(), QStringLiteral("uncertain"));
}

/// Ranges of the network come before all that a gateway tells, so that what the plan lacks of a hub leaves them alone.
void UnknownTest::theWayWithinANetwork_needsNoGatewayOfAPeer()
{
    const Asked question = asked(test::topologyText({{"hub", "vnet HUB 10.0.0.0/16 existing"}, {"gateway", ""},
                                     {"site", "site onprem 192.168.0.0/16"}}),
        QStringLiteral("10.1.2.4"), QStringLiteral("ase:ase1/app"), QStringLiteral("kudu"));
    const auto trace = traceOf(Reading(*question.plan.network), *question.query);
    QVERIFY2(trace->verdict == TraceVerdict::Reachable, qPrintable(toldBy(*trace)));
}

void UnknownTest::recipesSaySo()
{
    const Plan plan = test::planOf(test::topologyText({{"ase", "ase3 ase1 ilb existing"}}));
    const Reading reading(*plan.network);
    const auto query =
        traceQueryMeant(*plan.network, reading, QStringLiteral("server:agent"), QStringLiteral("ase:ase1/app"), Endpoint {});
    for (const char* name : {"octopus", "browser", "self-hosted-agent", "portal"}) {
        const auto answer = followed(reading, *findRecipe(QLatin1String(name)), query->from, query->to);
        QVERIFY(answer.ok());
        QVERIFY2(answer->verdict == TraceVerdict::Uncertain, name);
    }
    for (const ReachGroup& group : callersReaching(reading, *plan.network, {std::get<PartId>(query->to), Endpoint {}}))
        QVERIFY(group.cell.verdict != TraceVerdict::Reachable);
}

ASE_TEST(UnknownTest)

#include "unknown_test.moc"
