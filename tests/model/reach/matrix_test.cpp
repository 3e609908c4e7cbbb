#include "model/reach/matrix.h"
#include "tests/model/reach/topology.h"
#include "tests/support/test_registry.h"

using namespace ase;

/// The matrix says what traces say, of everyone who can call.
class MatrixTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cellsAreTraces();
    void aNameServerCutOffFromSomeSubnets_isAskedByTheNetwork();
    void callersWhoFareBothWays_areTraces_data();
    void callersWhoFareBothWays_areTraces();
    void callersAreThoseWhoCanCall();
    void stopped_leavesTheRestUncertain();
};

namespace {

Matrix matrixOf(const Plan& plan, std::stop_token stop = {})
{
    const std::vector<Endpoint> endpoints {{.kind = EndpointKind::Https}, {.kind = EndpointKind::Kudu}};
    return matrixOf(Reading(*plan.network), callersOf(*plan.network), targetsOf(*plan.network, endpoints), std::move(stop));
}

}

void MatrixTest::cellsAreTraces()
{
    const Plan plan = test::planOf(test::topologyText({{"app", "app app in plan1 restrict-scm 100 allow 10.1.2.0/24"}}));
    const Matrix matrix = matrixOf(plan);
    QCOMPARE(matrix.targets.size(), std::size_t(2));
    const Reading reading(*plan.network);
    int differences = 0;
    for (std::size_t caller = 0; caller < matrix.callers.size(); ++caller)
        for (std::size_t target = 0; target < matrix.targets.size(); ++target) {
            const auto& column = matrix.targets[target];
            const auto trace =
                traceOf(reading, {.from = matrix.callers[caller], .to = column.part, .endpoint = column.endpoint});
            QVERIFY(trace.ok());
            QVERIFY(matrix.at(caller, target).verdict == trace->verdict);
            QCOMPARE(matrix.at(caller, target).stage.has_value(), trace->blockedAt.has_value());
            differences += int(target == 1 && matrix.at(caller, 0) != matrix.at(caller, 1));
        }
    QVERIFY(differences > 0); // the SCM site lets in fewer than the app
}

/// Cells of one network share what its name servers answer: a route table of one subnet makes no cell another than its
/// trace.
void MatrixTest::aNameServerCutOffFromSomeSubnets_isAskedByTheNetwork()
{
    const std::vector<test::Statement> cutOff {
        {"spoke", "vnet SPK 10.1.0.0/16 dns 10.2.0.9"}, {"lone", "dns lone 10.2.0.9 in SPK2/far forward * 168.63.129.16"}};
    auto routed = cutOff;
    routed.push_back({"agents", "subnet agents 10.1.2.0/24 in SPK rt there"});
    routed.push_back({"there", "rt there: 10.2.0.0/16 -> 10.0.1.4"});
    for (const auto& [changes, verdict] : {std::pair(cutOff, "blocked"), std::pair(routed, "reachable")}) {
        const Plan plan = test::planOf(test::topologyText(changes));
        const Reading reading(*plan.network);
        const Matrix matrix = matrixOf(plan);
        int asked = 0;
        for (std::size_t caller = 0; caller < matrix.callers.size(); ++caller) {
            const auto& column = matrix.targets.front();
            const auto trace =
                traceOf(reading, {.from = matrix.callers[caller], .to = column.part, .endpoint = column.endpoint});
            QVERIFY(trace.ok());
            QCOMPARE(nameOf(matrix.at(caller, 0).verdict), nameOf(trace->verdict));
            const auto* part = std::get_if<PartId>(&matrix.callers[caller]);
            if (!part || !pathOf(*plan.network, *part).startsWith(u"SPK/"))
                continue;
            ++asked;
            QCOMPARE(nameOf(trace->verdict), QString::fromLatin1(verdict));
            QVERIFY(trace->verdict != TraceVerdict::Blocked || trace->hops.front().stage == Stage::Name);
        }
        QVERIFY(asked >= 2);
    }
}

void MatrixTest::callersWhoFareBothWays_areTraces_data()
{
    QTest::addColumn<QString>("rules");
    QTest::addColumn<QString>("verdict"); ///< of the agent, at `endpoint`
    QTest::addColumn<QString>("endpoint");
    const auto row = [](const char* name, const char* rules, const char* verdict, const char* endpoint) {
        QTest::newRow(name) << QStringLiteral("nsg N: 100 in allow tcp AzureLoadBalancer -> 10.1.0.0/24:80; %1; "
                                              "4096 in deny any any -> any")
                                   .arg(QLatin1String(rules))
                            << QString::fromLatin1(verdict) << QString::fromLatin1(endpoint);
    };
    row("some of the instances", "200 in allow tcp any -> 10.1.0.0/25:80,443", "uncertain", "https");
    row("some of the ports", "200 in allow tcp any -> 10.1.0.0/24:80,443,990", "degraded", "ftps");
    row("a rule that cannot be read",
        "190 in deny tcp ?parameters('them') -> any:443; 200 in allow tcp any -> 10.1.0.0/24:80,443", "uncertain", "https");
}

/// Some of what one sender sends to an environment gets through: a filter by senders alone cannot tell.
void MatrixTest::callersWhoFareBothWays_areTraces()
{
    QFETCH(QString, rules);
    QFETCH(QString, verdict);
    QFETCH(QString, endpoint);
    const QByteArray group = rules.toLatin1();
    const Plan plan =
        test::planOf(test::topologyText({{"N", group.constData()}, {"ase", "ase3 ase1 in SPK/S ilb 10.1.0.11 ftp"},
            {"ftp-zone", "zone ftp.appserviceenvironment.net: ase1 10.1.0.11 link SPK"}}));
    const Reading reading(*plan.network);
    const auto query = traceQueryMeant(
        *plan.network, reading, QStringLiteral("server:agent"), QStringLiteral("ase:ase1/app"), *endpointMeant(endpoint));
    QVERIFY(query.ok());
    const auto trace = traceOf(reading, *query);
    QVERIFY(trace.ok());
    QCOMPARE(nameOf(trace->verdict), verdict);
    const Matrix matrix = matrixOf(reading, {query->from}, targetsOf(*plan.network, {query->endpoint}));
    QCOMPARE(nameOf(matrix.at(0, 0).verdict), verdict);
}

void MatrixTest::callersAreThoseWhoCanCall()
{
    const Plan plan = test::planOf(test::topologyText());
    QStringList paths;
    for (const TraceEnd& caller : callersOf(*plan.network))
        paths << (std::holds_alternative<PartId>(caller) ? pathOf(*plan.network, std::get<PartId>(caller))
                                                         : QStringLiteral("internet"));
    for (const char* path : {"internet", "server:agent", "site:onprem", "SPK/agents"})
        QVERIFY2(paths.contains(QLatin1String(path)), path);
    for (const char* path : {"SPK/S", "HUB/GatewaySubnet", "firewall:fw"})
        QVERIFY2(!paths.contains(QLatin1String(path)), path);
}

void MatrixTest::stopped_leavesTheRestUncertain()
{
    std::stop_source stop;
    stop.request_stop();
    for (const MatrixCell& cell : matrixOf(test::planOf(test::topologyText()), stop.get_token()).cells)
        QVERIFY(cell.verdict == TraceVerdict::Uncertain);
}

ASE_TEST(MatrixTest)

#include "matrix_test.moc"
