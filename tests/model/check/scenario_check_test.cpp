#include "model/check/runner.h"
#include "model/plan/edit/edits.h"
#include "tests/model/check/check_support.h"
#include "tests/support/test_registry.h"

using namespace ase;

/// Kept scenarios are tests of the plan: what they find when an edit breaks them.
class ScenarioCheckTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void verdicts_data();
    void verdicts();
    void theReasonNamesTheLink();
    void anEditBreaksAScenario_andItsUndoMendsIt();
    void onlyWhatChangedIsAskedAgain();
    void acceptedVerdictsAreQuiet();
};

namespace {

const QString world =
    QStringLiteral("vnet hub 10.0.0.0/16 | subnet s 10.0.0.0/24 in hub nsg n | subnet t 10.0.1.0/24 in hub | "
                   "nsg n: 100 in deny tcp any -> any:22 name=no-ssh | server octopus 10.0.1.4 | vm db 10.0.0.9 | ");

PlanPtr planWith(const char* scenarios)
{
    return test::planOf(world + QString::fromLatin1(scenarios));
}

Plan without(const Plan& plan, const char* path)
{
    return *removeParts(plan, {findByPath(plan, QLatin1String(path)).at(0)});
}

}

void ScenarioCheckTest::verdicts_data()
{
    QTest::addColumn<QByteArray>("scenario");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("warning");
    const auto row = [](const char* name, const char* scenario, const char* error, const char* warning) {
        QTest::newRow(name) << QByteArray(scenario) << QString::fromLatin1(error) << QString::fromLatin1(warning);
    };
    const char* about = "vm:db server:octopus .scenario a";
    row("as kept", "scenario a server:octopus -> vm:db tcp:5432 expect reachable", "", "");
    row("blocked as kept", "scenario a server:octopus -> vm:db tcp:22 expect blocked", "", "");
    row("blocked where kept", "scenario a server:octopus -> vm:db tcp:22 expect blocked at target-nsg", "", "");
    row("blocked and should get through", "scenario a server:octopus -> vm:db tcp:22 expect reachable", about, "");
    row("gets through and should not", "scenario a server:octopus -> vm:db tcp:5432 expect blocked", "", about);
    row("blocked elsewhere", "scenario a server:octopus -> vm:db tcp:22 expect blocked at source-nsg", "", about);
    row("blocked, not uncertain", "scenario a server:octopus -> vm:db tcp:22 expect uncertain", "", about);
    row("nobody can ask it", "scenario a nsg:n -> vm:db tcp:22 expect reachable", "", "vm:db nsg:n .scenario a");
    row("between addresses", "scenario a 10.0.1.4 -> 10.0.0.9 tcp:5432 expect reachable", "", "");
}

void ScenarioCheckTest::verdicts()
{
    QFETCH(QByteArray, scenario);
    QFETCH(QString, error);
    QFETCH(QString, warning);
    const PlanPtr plan = planWith(scenario.constData());
    QCOMPARE(test::findingsOf(plan, QStringLiteral("ASE-REACH-200")), error);
    QCOMPARE(test::findingsOf(plan, QStringLiteral("ASE-REACH-201")), warning);
    QCOMPARE(test::complaintAbout(plan, QStringLiteral("ASE-REACH-201")), QString());
}

void ScenarioCheckTest::theReasonNamesTheLink()
{
    const auto result = test::checked(planWith("scenario a server:octopus -> vm:db tcp:22 expect reachable"));
    QVERIFY(!result->findings.empty());
    const Finding& finding = result->findings.front();
    QCOMPARE(ruleId(finding), QStringLiteral("ASE-REACH-200"));
    QVERIFY2(because(finding).contains(QStringLiteral("It was kept as reachable. Now it is blocked at rules in.")),
        qPrintable(because(finding)));
    QVERIFY2(because(finding).contains(QStringLiteral("no-ssh")), qPrintable(because(finding)));
    QVERIFY(finding.fixes.empty()); // nobody should get rid of it by expecting the worse
}

void ScenarioCheckTest::anEditBreaksAScenario_andItsUndoMendsIt()
{
    const PlanPtr before = planWith("scenario a server:octopus -> vm:db tcp:22 expect blocked");
    CheckRunner runner;
    const auto count = [&](const PlanPtr& plan) {
        const auto result = runner.run(plan);
        return std::count_if(result->findings.begin(), result->findings.end(),
            [](const Finding& finding) { return ruleId(finding) == QLatin1String("ASE-REACH-201"); });
    };
    QCOMPARE(count(before), std::ptrdiff_t(0));
    QCOMPARE(count(std::make_shared<const Plan>(without(*before, "nsg:n/no-ssh"))), std::ptrdiff_t(1));
    QCOMPARE(count(before), std::ptrdiff_t(0));
    // The scenario alone changes: the network is the very same.
    const auto expected = setScenarioExpected(*before, QStringLiteral("a"), TraceVerdict::Reachable, {});
    const auto result = runner.run(std::make_shared<const Plan>(*expected));
    QCOMPARE(ruleId(result->findings.front()), QStringLiteral("ASE-REACH-200"));
    QCOMPARE(runner.computed(), 2); // both rules about the one scenario
    // Under another name, and gone.
    const auto renamed = renameScenario(*expected, QStringLiteral("a"), QStringLiteral("A"));
    QCOMPARE(runner.run(std::make_shared<const Plan>(*renamed))->findings.front().values, QStringList {QStringLiteral("A")});
    const auto removed = removeScenario(*renamed, QStringLiteral("a"));
    const auto afterwards = runner.run(std::make_shared<const Plan>(*removed));
    for (const Finding& finding : afterwards->findings)
        QVERIFY(!ruleId(finding).startsWith(QLatin1String("ASE-REACH")));
}

void ScenarioCheckTest::onlyWhatChangedIsAskedAgain()
{
    const PlanPtr plan = planWith("scenario a server:octopus -> vm:db tcp:5432 expect reachable | "
                                  "vnet far 10.9.0.0/16 | subnet u 10.9.0.0/24 in far");
    CheckRunner runner;
    runner.run(plan);
    const auto note = setNotes(*plan, findByPath(*plan, QStringLiteral("far/u")).at(0), QStringLiteral("for later"));
    runner.run(std::make_shared<const Plan>(*note));
    QVERIFY(runner.reused() > runner.computed());
    runner.run(plan);
    QCOMPARE(runner.run(plan)->plan, plan);
    QCOMPARE(runner.computed(), 0);
}

void ScenarioCheckTest::acceptedVerdictsAreQuiet()
{
    const PlanPtr plan = planWith("scenario a server:octopus -> vm:db tcp:22 expect blocked at source-nsg");
    const auto result = test::checked(plan);
    for (const Finding& finding : result->findings)
        if (ruleId(finding) == QLatin1String("ASE-REACH-201")) {
            QCOMPARE(finding.fixes.size(), std::size_t(1));
            const auto next = finding.fixes.front().apply(*plan);
            QVERIFY(next.ok());
            QVERIFY(next->scenarios.front().stage == Stage::TargetNsg);
            QCOMPARE(test::findingsOf(std::make_shared<const Plan>(*next), ruleId(finding)), QString());
            return;
        }
    QFAIL("the scenario found nothing");
}

ASE_TEST(ScenarioCheckTest)
#include "scenario_check_test.moc"
