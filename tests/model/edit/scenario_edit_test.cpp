#include "model/plan/edit/edits.h"
#include "model/plan/integrity.h"
#include "tests/support/plan_builders.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace ase {

namespace {

Plan taken(const Result<Plan>& result)
{
    if (!result)
        qFatal("%s", qPrintable(sentence(result.error())));
    return *result;
}

Plan world()
{
    return test::planFromText(
        "vnet hub 10.0.0.0/16 | subnet s 10.0.0.0/24 in hub | server octopus 10.0.0.4 | vm db 10.0.0.9");
}

PartId partOf(const Plan& plan, const char* path)
{
    return findByPath(plan, QLatin1String(path)).at(0);
}

Scenario scenario(const Plan& plan, const char* name)
{
    return {.name = QLatin1String(name),
        .query = {.from = partOf(plan, "server:octopus"), .to = partOf(plan, "vm:db"), .endpoint = {}}};
}

}

class ScenarioEditTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void scenariosComeChangeAndGo();
    void namesAreUniqueWhateverTheirCase();
    void whatTheyAskAboutIsInThePlan();
    void aPartTakesItsScenariosAlong();
    void copiesAskNothing();
};

void ScenarioEditTest::scenariosComeChangeAndGo()
{
    const Plan before = world();
    Plan plan = taken(addScenario(before, scenario(before, "  Octopus   writes ")));
    QCOMPARE(plan.scenarios[0].name, QStringLiteral("Octopus writes"));
    QVERIFY(!(plan == before));
    QVERIFY(plan.network == before.network); // nothing to analyse again but the scenario
    plan = taken(renameScenario(plan, QStringLiteral("octopus WRITES"), QStringLiteral("Octopus reads")));
    plan = taken(setScenarioExpected(plan, QStringLiteral("octopus reads"), TraceVerdict::Blocked, Stage::SourceNsg));
    plan = taken(setScenarioNote(plan, QStringLiteral("octopus reads"), QStringLiteral("for now")));
    QVERIFY(plan.scenarios[0].stage == Stage::SourceNsg);
    QCOMPARE(plan.scenarios[0].note, QStringLiteral("for now"));
    // Only what is blocked ends somewhere.
    plan = taken(setScenarioExpected(plan, QStringLiteral("octopus reads"), TraceVerdict::Degraded, Stage::SourceNsg));
    QVERIFY(plan.scenarios[0].expected == TraceVerdict::Degraded && !plan.scenarios[0].stage);
    plan = taken(removeScenario(plan, QStringLiteral("Octopus reads")));
    QVERIFY(plan == before);
    QVERIFY(!removeScenario(plan, QStringLiteral("Octopus reads")));
    QVERIFY(!renameScenario(plan, QStringLiteral("Octopus reads"), QStringLiteral("x")));
}

void ScenarioEditTest::namesAreUniqueWhateverTheirCase()
{
    Plan plan = world();
    plan = taken(addScenario(plan, scenario(plan, "one")));
    plan = taken(addScenario(plan, scenario(plan, "two")));
    QVERIFY(!addScenario(plan, scenario(plan, " ONE ")));
    QVERIFY(!addScenario(plan, scenario(plan, "")));
    QVERIFY(!renameScenario(plan, QStringLiteral("two"), QStringLiteral("One")));
    QCOMPARE(
        taken(renameScenario(plan, QStringLiteral("two"), QStringLiteral("TWO"))).scenarios[1].name, QStringLiteral("TWO"));
    QCOMPARE(freeScenarioName(plan, QStringLiteral("one")), QStringLiteral("one 2"));
    QCOMPARE(freeScenarioName(plan, QStringLiteral("three")), QStringLiteral("three"));
}

void ScenarioEditTest::whatTheyAskAboutIsInThePlan()
{
    const Plan plan = world();
    Scenario stale = scenario(plan, "stale");
    stale.query.to = PartId(AppId {7});
    QVERIFY(!addScenario(plan, stale));
}

void ScenarioEditTest::aPartTakesItsScenariosAlong()
{
    Plan plan = world();
    plan = taken(addScenario(plan, scenario(plan, "to the database")));
    Scenario other = scenario(plan, "to an address");
    other.query.to = *Address::parse("10.0.0.9");
    plan = taken(addScenario(plan, other));
    const Plan renamed = taken(renamePart(plan, partOf(plan, "vm:db"), QStringLiteral("orders")));
    QCOMPARE(nameOf(renamed, std::get<PartId>(renamed.scenarios[0].query.to)), QStringLiteral("orders"));
    const Plan without = taken(removeParts(plan, {partOf(plan, "vm:db")}));
    QCOMPARE(without.scenarios.size(), std::size_t(1));
    QCOMPARE(without.scenarios[0].name, QStringLiteral("to an address"));
    QVERIFY(danglingReferences(without).empty());
    QVERIFY(taken(removeParts(plan, {partOf(plan, "hub")})).scenarios.empty());
}

void ScenarioEditTest::copiesAskNothing()
{
    Plan plan = world();
    plan = taken(addScenario(plan, scenario(plan, "one")));
    QVERIFY(pieceOf(plan, {partOf(plan, "vm:db"), partOf(plan, "server:octopus")}).plan.scenarios.empty());
}

ASE_TEST(ScenarioEditTest)

}

#include "scenario_edit_test.moc"
