#include "model/reach/questions.h"
#include "tests/model/reach/topology.h"
#include "tests/support/test_registry.h"

using namespace ase;

/// Questions over the whole plan agree with the traces they are made of.
class QuestionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void callersAreGroupedByWhatBecomesOfThem();
    void aSubnetReachesWhatItsTracesReach();
    void rulesThatLetInTakeEveryPacketThatPasses();
    void deletingARuleChangesItsCellsAlone();
    void whatNobodyUsesChangesNothing();
    void stoppedQuestionsChangeNothing();
    void staleParts_areRefused();
};

namespace {

const std::vector<Endpoint> bothSites {{.kind = EndpointKind::Https}, {.kind = EndpointKind::Kudu}};

PartId partOf(const Plan& plan, const char* path)
{
    return findByPath(plan, QLatin1String(path)).at(0);
}

QString wordsOf(const Network& network, const ReachGroup& group)
{
    QStringList names;
    for (const TraceQuery& query : group.queries)
        names << pathOfEnd(network, query.from);
    names.sort();
    return nameOf(group.cell.verdict) + (group.cell.stage ? u' ' + nameOf(*group.cell.stage) : QString())
        + QStringLiteral(": ") + names.join(u' ');
}

}

void QuestionsTest::callersAreGroupedByWhatBecomesOfThem()
{
    const Plan plan = test::planOf(test::topologyText({{"app", "app app in plan1 restrict-scm 100 allow 10.1.2.0/24"}}));
    const Reading reading(*plan.network);
    const MatrixTarget kudu {partOf(plan, "ase:ase1/plan1/app"), {.kind = EndpointKind::Kudu}};
    const auto groups = callersReaching(reading, *plan.network, kudu);
    QVERIFY(groups.size() >= 2);
    QVERIFY2(wordsOf(*plan.network, groups.front()).contains(QStringLiteral("server:agent")),
        qPrintable(wordsOf(*plan.network, groups.front())));
    std::size_t asked = 0;
    for (std::size_t at = 0; at < groups.size(); ++at) {
        asked += groups[at].queries.size();
        QVERIFY(at == 0 || groups[at - 1].cell.verdict <= groups[at].cell.verdict);
        for (const TraceQuery& query : groups[at].queries) {
            const auto trace = traceOf(reading, query);
            QVERIFY(trace.ok() && trace->verdict == groups[at].cell.verdict);
        }
    }
    QCOMPARE(asked, callersOf(*plan.network).size());
}

void QuestionsTest::aSubnetReachesWhatItsTracesReach()
{
    const Plan plan = test::planOf(test::topologyText({{"app", "app app in plan1 restrict-scm 100 allow 10.9.9.0/24"}}));
    const auto groups = targetsReached(Reading(*plan.network), *plan.network, partOf(plan, "SPK/agents"), bothSites);
    QCOMPARE(groups.size(), std::size_t(2));
    QVERIFY(groups[0].cell.verdict == TraceVerdict::Reachable);
    QVERIFY(groups[0].queries.front().endpoint.kind == EndpointKind::Https);
    QVERIFY(groups[1].cell == (MatrixCell {TraceVerdict::Blocked, Stage::Access}));
    QVERIFY(groups[1].queries.front().endpoint.kind == EndpointKind::Kudu);
}

void QuestionsTest::rulesThatLetInTakeEveryPacketThatPasses()
{
    const Plan plan = test::planOf(test::topologyText({{"N",
        "nsg N: 100 in allow tcp AzureLoadBalancer -> 10.1.0.0/24:80;"
        " 110 in allow tcp 10.1.2.0/25 -> 10.1.0.0/24:443 name=lower;"
        " 120 in allow tcp 10.1.2.0/24 -> 10.1.0.0/24:443 name=whole;"
        " 130 in allow tcp VirtualNetwork -> 10.1.0.0/24:443 name=late"}}));
    const Reading reading(*plan.network);
    const TraceQuery query {.from = partOf(plan, "SPK/agents"), .to = partOf(plan, "ase:ase1/plan1/app"), .endpoint = {}};
    const auto rules = rulesLettingIn(reading, query);
    QVERIFY(rules.ok());
    QStringList names;
    FlowCount counted;
    FlowSet passed;
    for (const LettingRule& rule : *rules) {
        QVERIFY(rule.stage == Stage::AseNsg && rule.isCertain);
        QCOMPARE(pathOf(*plan.network, rule.at), QStringLiteral("SPK/S"));
        names << rule.name;
        counted += rule.packets;
        passed = passed | rule.passed;
    }
    QCOMPARE(names.join(u' '), QStringLiteral("lower whole")); // nothing is left for "late"
    QVERIFY(passed.count() == counted); // each packet once
    const auto trace = traceOf(reading, query);
    for (const Hop& hop : trace->hops)
        if (hop.stage == Stage::AseNsg)
            QVERIFY(hop.met && (hop.met->packets - passed).isEmpty());
    const TraceQuery refused {.from = partOf(plan, "nsg:N"), .to = query.to, .endpoint = {}};
    QVERIFY(!rulesLettingIn(reading, refused));
}

void QuestionsTest::deletingARuleChangesItsCellsAlone()
{
    const Plan plan = test::planOf(test::topologyText({{"N",
        "nsg N: 100 in allow tcp AzureLoadBalancer -> 10.1.0.0/24:80;"
        " 110 in allow tcp 10.1.2.0/24 -> 10.1.0.0/24:80,443 name=agents;"
        " 4000 in deny any any -> any name=others"}}));
    const auto changes = changesWithout(plan, {partOf(plan, "nsg:N/agents")}, bothSites);
    QVERIFY(changes.ok());
    QVERIFY(!changes->empty());
    for (const ChangedCell& change : *changes) {
        const QString caller = pathOfEnd(*plan.network, change.from);
        QVERIFY2(caller == QLatin1String("server:agent") || caller == QLatin1String("SPK/agents"), qPrintable(caller));
        QVERIFY(change.before.verdict != TraceVerdict::Blocked);
        QVERIFY(change.after == (MatrixCell {TraceVerdict::Blocked, Stage::AseNsg}));
        QVERIFY(traceOf(Reading(*plan.network), change.query())->verdict == change.before.verdict);
    }
}

void QuestionsTest::whatNobodyUsesChangesNothing()
{
    const Plan plan = test::planOf(test::topologyText({{"spare", "nsg spare: 100 in deny any any -> any name=all"}}));
    const auto changes = changesWithout(plan, {partOf(plan, "nsg:spare/all")}, bothSites);
    QVERIFY(changes.ok() && changes->empty());
    // A part takes those who stand in it along: there is nothing to compare with.
    const auto network = changesWithout(plan, {partOf(plan, "SPK2")}, bothSites);
    QVERIFY(network.ok());
    for (const ChangedCell& change : *network)
        QVERIFY(pathOfEnd(*plan.network, change.from) != QLatin1String("server:far-agent"));
}

void QuestionsTest::stoppedQuestionsChangeNothing()
{
    std::stop_source stop;
    stop.request_stop();
    const Plan plan = test::planOf(test::topologyText());
    const auto changes = changesWithout(plan, {partOf(plan, "nsg:N")}, bothSites, nullptr, stop.get_token());
    QVERIFY(changes.ok() && changes->empty());
}

void QuestionsTest::staleParts_areRefused()
{
    QVERIFY(!changesWithout(test::planOf(test::topologyText()), {PartId(SubnetId {7})}, bothSites));
}

ASE_TEST(QuestionsTest)

#include "questions_test.moc"
