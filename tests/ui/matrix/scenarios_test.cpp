#include "tests/support/test_registry.h"
#include "tests/ui/matrix/matrix_fixture.h"

#include <QAbstractItemModelTester>
#include <QMenu>

using namespace ase;

class ScenariosPaneTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTraceIsKept_brokenByAnEdit_andToldAsProblem();
    void aNewVerdictIsAccepted();
    void expectationIsChosen_andAllAreRun();
    void renamedAndDeleted();
    void whatCannotBeAskedSaysWhy();
};

namespace {

struct ScenariosFixture : MatrixFixture {
    ScenariosPane& pane() { return dock().scenarios(); }
    ScenarioModel& model() { return *pane().model(); }
    bool answered()
    {
        return QTest::qWaitFor([&] { return model().isCurrent() && shell.analysis().isCurrent(); }, 20000);
    }
    QString cell(int row, int column) { return model().index(row, column).data().toString(); }
    bool keepOctopus()
    {
        dock().tabs()->setCurrentWidget(&pane());
        if (!trace(query(QStringLiteral("server:octopus"))))
            return false;
        QTest::mouseClick(pane().keepButton(), Qt::LeftButton);
        return answered();
    }
    void withoutRule()
    {
        const PartId rule = part(QStringLiteral("nsg:n/agents"));
        const auto done = document().apply({}, [&](const Plan& plan) { return removeParts(plan, {rule}); });
        QVERIFY(done.ok());
    }
    int problems(const char* id)
    {
        const auto& findings = shell.analysis().answers()->findings->findings;
        return int(std::count_if(
            findings.begin(), findings.end(), [&](const Finding& finding) { return ruleId(finding) == QLatin1String(id); }));
    }
};

}

void ScenariosPaneTest::aTraceIsKept_brokenByAnEdit_andToldAsProblem()
{
    ScenariosFixture fixture;
    QVERIFY(fixture.openText());
    const QAbstractItemModelTester tester(&fixture.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!fixture.pane().keepButton()->isEnabled());
    QVERIFY(fixture.keepOctopus());
    QCOMPARE(fixture.model().rowCount(), 1);
    QCOMPARE(fixture.cell(0, ScenarioModel::NameColumn), QStringLiteral("octopus to shop, HTTPS"));
    QCOMPARE(fixture.cell(0, ScenarioModel::ExpectedColumn), QStringLiteral("Reachable"));
    QCOMPARE(fixture.cell(0, ScenarioModel::NowColumn), QStringLiteral("Reachable"));
    QCOMPARE(fixture.problems("ASE-REACH-200"), 0);
    fixture.withoutRule();
    QVERIFY(fixture.answered());
    QCOMPARE(fixture.cell(0, ScenarioModel::NowColumn), QStringLiteral("Changed: Blocked: rules in"));
    QCOMPARE(fixture.problems("ASE-REACH-200"), 1);
    QVERIFY(fixture.pane().state()->text().startsWith(QStringLiteral("Not as expected: 1 of 1")));
    fixture.document().undo();
    QVERIFY(fixture.answered());
    QCOMPARE(fixture.problems("ASE-REACH-200"), 0);
    fixture.document().undo();
    QCOMPARE(fixture.model().rowCount(), 0);
}

void ScenariosPaneTest::aNewVerdictIsAccepted()
{
    ScenariosFixture fixture;
    QVERIFY(fixture.openText());
    QVERIFY(fixture.keepOctopus());
    fixture.pane().list()->setCurrentIndex(fixture.model().index(0, 0));
    QVERIFY(!fixture.pane().acceptButton()->isEnabled());
    fixture.withoutRule();
    QVERIFY(fixture.answered());
    QVERIFY(fixture.pane().acceptButton()->isEnabled());
    QTest::mouseClick(fixture.pane().acceptButton(), Qt::LeftButton);
    QVERIFY(fixture.answered());
    QCOMPARE(fixture.problems("ASE-REACH-200"), 0);
    QCOMPARE(fixture.cell(0, ScenarioModel::ExpectedColumn), QStringLiteral("Blocked: rules in"));
    QVERIFY(!fixture.pane().acceptButton()->isEnabled());
}

void ScenariosPaneTest::expectationIsChosen_andAllAreRun()
{
    ScenariosFixture fixture;
    QVERIFY(fixture.openText());
    QVERIFY(!fixture.pane().runButton()->isEnabled());
    QVERIFY(fixture.keepOctopus());
    fixture.pane().list()->setCurrentIndex(fixture.model().index(0, 0));
    QMenu& menu = *fixture.pane().expectButton()->menu();
    Q_EMIT menu.aboutToShow();
    QCOMPARE(menu.actions().size(), 4);
    QVERIFY(menu.actions().front()->isChecked());
    menu.actions().back()->trigger();
    QVERIFY(fixture.answered());
    QCOMPARE(fixture.cell(0, ScenarioModel::ExpectedColumn), QStringLiteral("Blocked"));
    QCOMPARE(fixture.cell(0, ScenarioModel::NowColumn), QStringLiteral("Changed: Reachable"));
    QSignalSpy told(&fixture.dock(), &MatrixDock::told);
    QTest::mouseClick(fixture.pane().runButton(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, 20000);
    QCOMPARE(told.front().front().toString(), QStringLiteral("Not as expected: 1 of 1"));
    fixture.document().undo();
    QVERIFY(fixture.answered());
    QCOMPARE(fixture.cell(0, ScenarioModel::NowColumn), QStringLiteral("Reachable"));
}

void ScenariosPaneTest::renamedAndDeleted()
{
    ScenariosFixture fixture;
    QVERIFY(fixture.openText());
    QVERIFY(fixture.keepOctopus());
    // The dock that keeps a trace gives it a name of its own beside those there are.
    fixture.dock().keep(fixture.query(QStringLiteral("server:octopus")), TraceVerdict::Reachable, {});
    QVERIFY(fixture.answered());
    QCOMPARE(fixture.cell(1, ScenarioModel::NameColumn), QStringLiteral("octopus to shop, HTTPS 2"));
    QSignalSpy refused(&fixture.dock(), &MatrixDock::refused);
    QVERIFY(!fixture.model().setData(fixture.model().index(1, 0), QStringLiteral("OCTOPUS to shop, https")));
    QCOMPARE(refused.count(), 1);
    QVERIFY(fixture.model().setData(fixture.model().index(1, 0), QStringLiteral("deploys")));
    QCOMPARE(fixture.document().plan()->scenarios.at(1).name, QStringLiteral("deploys"));
    fixture.pane().list()->setCurrentIndex(fixture.model().index(0, 0));
    QTest::mouseClick(fixture.pane().removeButton(), Qt::LeftButton);
    QCOMPARE(fixture.model().rowCount(), 1);
    QCOMPARE(fixture.cell(0, ScenarioModel::NameColumn), QStringLiteral("deploys"));
    QSignalSpy requested(&fixture.dock(), &MatrixDock::traceRequested);
    Q_EMIT fixture.pane().list()->activated(fixture.model().index(0, 0));
    QCOMPARE(requested.count(), 1);
}

void ScenariosPaneTest::whatCannotBeAskedSaysWhy()
{
    ScenariosFixture fixture;
    QVERIFY(
        fixture.openText(MatrixFixture::text() + QStringLiteral(" | scenario odd nsg:n -> ase:prod/shop expect reachable")));
    QVERIFY(fixture.answered());
    QVERIFY(!fixture.cell(0, ScenarioModel::NowColumn).isEmpty());
    QVERIFY(fixture.model().rows().front().value.refusal.size() > 0);
    QCOMPARE(fixture.problems("ASE-REACH-201"), 1);
}

ASE_TEST(ScenariosPaneTest)
#include "scenarios_test.moc"
