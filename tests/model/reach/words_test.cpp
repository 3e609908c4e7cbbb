#include "model/reach/recipe.h"
#include "model/reach/trace.h"
#include "tests/model/reach/topology.h"
#include "tests/support/test_registry.h"

using namespace ase;
using test::Statement;

/// What an answer says: in the words of the field, and about ends that make sense.
class WordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theInternetIsSpokenOfAsThat();
    void onlyTheProber_isNotTheInternet();
    void servicesAreSpokenOfByTheirTags();
    void whatAnEnvironmentDependsOn_isNamed();
    void recipesRefuseWrongEnds_data();
    void recipesRefuseWrongEnds();
};

namespace {

QString told(const Trace& trace)
{
    QStringList lines;
    for (const Hop& hop : trace.hops)
        for (const Problem& reason : hop.because)
            lines << sentence(reason);
    return lines.join(u'\n');
}

Trace traceIn(const Plan& plan, const char* from, const char* to, const char* endpoint)
{
    const Reading reading(*plan.network);
    const auto query = traceQueryMeant(
        *plan.network, reading, QLatin1String(from), QLatin1String(to), *endpointMeant(QLatin1String(endpoint)));
    return *traceOf(reading, *query);
}

constexpr const char* external = "ase3 ase1 in SPK/S external 203.0.113.10";

}

void WordsTest::theInternetIsSpokenOfAsThat()
{
    const Plan open = test::planOf(test::topologyText({{"ase", external},
        {"N", "nsg N: 100 in allow tcp AzureLoadBalancer -> 10.1.0.0/24:80; 110 in allow tcp Internet -> any:443"}}));
    const Trace all = traceIn(open, "internet", "ase:ase1/app", "https");
    QCOMPARE(nameOf(all.verdict), QStringLiteral("reachable"));
    QVERIFY2(
        told(all).contains(QStringLiteral("The rules of N let the Internet on port 443 through.")), qPrintable(told(all)));
    const Plan partly = test::planOf(test::topologyText({{"ase", external},
        {"N",
            "nsg N: 100 in allow tcp AzureLoadBalancer -> 10.1.0.0/24:80;"
            " 105 in deny tcp 198.51.100.0/24 -> any; 110 in allow tcp Internet -> any:443"}}));
    const QString rest = told(traceIn(partly, "internet", "ase:ase1/app", "https"));
    QVERIFY2(rest.contains(QStringLiteral("the Internet but for 198.51.100.0/24 gets through")), qPrintable(rest));
}

/// Azure's own rule for the prober lets its one address in on every port: nobody of the Internet has it.
void WordsTest::onlyTheProber_isNotTheInternet()
{
    const Plan plan = test::planOf(
        test::topologyText({{"ase", external}, {"N", "nsg N: 100 in allow tcp AzureLoadBalancer -> 10.1.0.0/24:80"}}));
    const Trace trace = traceIn(plan, "internet", "ase:ase1/app", "https");
    QCOMPARE(nameOf(trace.verdict), QStringLiteral("blocked"));
    QVERIFY2(told(trace).contains(QStringLiteral("denies the Internet on port 443")), qPrintable(told(trace)));
}

void WordsTest::servicesAreSpokenOfByTheirTags()
{
    const Plan plan = test::planOf(test::topologyText({{"agents", "subnet agents 10.1.2.0/24 in SPK nsg A"},
        {"A", "nsg A: 100 out deny any any -> Internet"}, {"db", "service db sql"}}));
    const QString toService = told(traceIn(plan, "10.1.2.4", "service:db", "tcp:1433"));
    QVERIFY2(toService.contains(QStringLiteral("leads Sql to the Internet")), qPrintable(toService));
}

/// By its traffic, not by the number of a catalogue.
void WordsTest::whatAnEnvironmentDependsOn_isNamed()
{
    const Plan plan = test::planOf(test::topologyText({{"ase", "ase2 ase1 in SPK/S ilb 10.1.0.11"},
        {"S", "subnet S 10.1.0.0/24 in SPK nsg N"}, {"plan", "plan plan1 in ase1 I1"},
        {"N",
            "nsg N: 110 in allow any AzureLoadBalancer -> any; 120 in allow any 10.1.0.0/24 -> 10.1.0.0/24;"
            " 200 in allow tcp VirtualNetwork -> 10.1.0.0/24:80,443"}}));
    const QString said = told(traceIn(plan, "10.1.2.4", "ase:ase1/app", "https"));
    QVERIFY2(said.contains(QStringLiteral("depends on packets from AppServiceManagement on port 454-455, which are denied")),
        qPrintable(said));
}

void WordsTest::recipesRefuseWrongEnds_data()
{
    QTest::addColumn<QString>("recipe");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("refusal");
    const auto row = [](const char* recipe, const char* from, const char* to, const char* refusal) {
        QTest::addRow("%s from %s to %s", recipe, from, to) << QString::fromLatin1(recipe) << QString::fromLatin1(from)
                                                            << QString::fromLatin1(to) << QString::fromLatin1(refusal);
    };
    row("octopus", "ase:ase1/app", "ase:ase1/app", "starts from a deployment server");
    row("octopus", "management", "ase:ase1/app", "starts from a deployment server");
    row("octopus", "server:agent", "vm:db", "ends at an app or an environment, and db is neither");
    row("ftp", "server:agent", "zone:ase1.appserviceenvironment.net", "and ase1.appserviceenvironment.net is neither");
    row("browser", "SPK/agents", "HUB", "ends at an app or an environment, and HUB is neither");
    row("hosted-agent", "server:agent", "ase:ase1/app", "take the recipe of an agent of your own");
    row("app-database", "server:agent", "vm:db", "starts from an app");
    row("app-database", "ase:ase1/app", "ase:ase1/app", "ends at a SQL service");
    row("app-app", "ase:ase1/app", "ase:ase1", "of another environment");
    row("management", "internet", "ase:ase1", "is a v3");
    row("probe", "internet", "vm:db", "ends at an environment, and db is none");
    row("octopus", "server:agent", "ase:ase1/app", "");
    row("self-hosted-agent", "SPK/agents", "ase:ase1/app", "");
    row("hosted-agent", "server:cloud-agent", "ase:ase1/app", "");
    row("hosted-agent", "internet", "ase:ase1/app", "");
    row("ftp", "192.168.10.5", "ase:ase1/app", "");
    row("portal", "site:onprem", "ase:ase1", "");
    row("app-database", "ase:ase1/app", "vm:db", "");
    row("probe", "internet", "ase:ase1", "");
}

void WordsTest::recipesRefuseWrongEnds()
{
    QFETCH(QString, recipe);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, refusal);
    const Plan plan = test::planOf(test::topologyText({{"db", "vm db 10.1.4.9"}}));
    const Reading reading(*plan.network);
    const auto caller = traceEndMeant(*plan.network, from);
    const auto called = traceEndMeant(*plan.network, to);
    QVERIFY(caller.ok() && called.ok());
    const auto answer = followed(reading, *findRecipe(recipe), *caller, *called);
    QCOMPARE(answer.ok(), refusal.isEmpty());
    if (!answer)
        QVERIFY2(sentence(answer.error()).contains(refusal), qPrintable(sentence(answer.error())));
}

ASE_TEST(WordsTest)

#include "words_test.moc"
