#include "tests/support/test_registry.h"
#include "tests/ui/matrix/matrix_fixture.h"

#include <QAbstractItemModelTester>

using namespace ase;

class QuestionsPaneTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoReachesAnApp();
    void whatChangesWithoutARule();
    void whichRulesLetTheTraceIn();
    void theSelectionIsTheSubject();
    void drawingAndTreeAsk();
    void theActionsAsk();
    void theMenuOfARuleAsks();
};

namespace {

struct QuestionsFixture : MatrixFixture {
    QuestionsPane& questions() { return dock().questions(); }
    bool answered()
    {
        return QTest::qWaitFor([&] { return questions().isCurrent(); }, 20000);
    }
    QStringList lines()
    {
        QStringList all;
        for (const auto& row : questions().model()->rows())
            all << row.value.what;
        return all;
    }
    bool ask(PlanQuestion question, const QString& path)
    {
        workspace().bringUp(QStringLiteral("matrix"));
        dock().ask(question, part(path));
        return answered();
    }
    void choose(PlanQuestion question)
    {
        dock().tabs()->setCurrentWidget(&questions());
        questions().question()->setCurrentIndex(questions().question()->findData(int(question)));
    }
};

}

void QuestionsPaneTest::whoReachesAnApp()
{
    QuestionsFixture fixture;
    QVERIFY(fixture.openText());
    const QAbstractItemModelTester tester(
        fixture.questions().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(fixture.ask(PlanQuestion::WhoReaches, QStringLiteral("ase:prod/shop")));
    QVERIFY2(fixture.questions().summary().startsWith(QStringLiteral("shop is surely reached at HTTPS by 2, Kudu by 2")),
        qPrintable(fixture.questions().summary()));
    // The first heading, then those that get in.
    QVERIFY(fixture.questions().model()->rows().front().value.isHeading);
    QCOMPARE(fixture.lines().at(1), QStringLiteral("octopus"));
    QSignalSpy requested(&fixture.dock(), &MatrixDock::traceRequested);
    Q_EMIT fixture.questions().lines()->activated(fixture.questions().model()->index(1, 0));
    QCOMPARE(requested.count(), 1);
    QVERIFY(fixture.session().query() == fixture.query(QStringLiteral("server:octopus")));
}

void QuestionsPaneTest::whatChangesWithoutARule()
{
    QuestionsFixture fixture;
    QVERIFY(fixture.openText());
    QVERIFY(fixture.ask(PlanQuestion::WhatChangesWithout, QStringLiteral("nsg:n/agents")));
    QVERIFY(fixture.lines().contains(QStringLiteral("octopus to shop, HTTPS")));
    QVERIFY(!fixture.lines().contains(QStringLiteral("stranger to shop, HTTPS")));
    const auto& line = fixture.questions().model()->rows().front().value;
    QVERIFY(line.cell->verdict == TraceVerdict::Blocked);
    QCOMPARE(line.detail, QStringLiteral("was: Reachable"));
}

void QuestionsPaneTest::whichRulesLetTheTraceIn()
{
    QuestionsFixture fixture;
    QVERIFY(fixture.openText());
    fixture.choose(PlanQuestion::WhichRulesLetIn);
    QVERIFY(fixture.questions().summary().startsWith(QStringLiteral("Trace something first")));
    QVERIFY(fixture.trace(fixture.query(QStringLiteral("server:octopus"))));
    QVERIFY(fixture.answered());
    QCOMPARE(fixture.lines(), QStringList({QStringLiteral("n at ase"), QStringLiteral("agents (110)")}));
    Q_EMIT fixture.questions().lines()->activated(fixture.questions().model()->index(1, 0));
    QVERIFY(fixture.document().selection() == std::set<PartId> {fixture.part(QStringLiteral("nsg:n/agents"))});
}

void QuestionsPaneTest::theSelectionIsTheSubject()
{
    QuestionsFixture fixture;
    QVERIFY(fixture.openText());
    fixture.choose(PlanQuestion::WhatIsReached);
    fixture.document().selectOne(fixture.part(QStringLiteral("hub/agents")));
    QVERIFY(fixture.answered());
    QVERIFY2(fixture.questions().summary().startsWith(QStringLiteral("agents surely reaches ")),
        qPrintable(fixture.questions().summary()));
    const QString before = fixture.questions().summary();
    // A part the question does not fit leaves the answer alone, and so does nothing.
    fixture.document().selectOne(fixture.part(QStringLiteral("nsg:n")));
    fixture.document().select({});
    QVERIFY(fixture.answered());
    QCOMPARE(fixture.questions().summary(), before);
    // An edit is followed.
    const PartId rule = fixture.part(QStringLiteral("nsg:n/agents"));
    QVERIFY(fixture.document().apply({}, [&](const Plan& plan) { return removeParts(plan, {rule}); }).ok());
    QVERIFY(fixture.answered());
    QVERIFY(fixture.questions().summary() != before);
}

void QuestionsPaneTest::drawingAndTreeAsk()
{
    QuestionsFixture fixture;
    QVERIFY(fixture.openText());
    fixture.document().selectOne(fixture.part(QStringLiteral("hub/agents")));
    Q_EMIT fixture.workspace().canvas().questionAsked(fixture.part(QStringLiteral("hub/agents")));
    QCOMPARE(fixture.dock().tabs()->currentWidget(), &fixture.questions());
    QVERIFY(fixture.answered());
    fixture.document().selectOne(fixture.part(QStringLiteral("ase:prod/shop")));
    const auto actions = fixture.workspace().tree().view()->actions();
    const auto ask = std::find_if(
        actions.begin(), actions.end(), [](const QAction* one) { return one->text() == titleOf(PlanQuestion::WhoReaches); });
    QVERIFY(ask != actions.end());
    (*ask)->trigger();
    QVERIFY(fixture.answered());
    QVERIFY(fixture.questions().summary().startsWith(QStringLiteral("shop is surely reached")));
}

void QuestionsPaneTest::theActionsAsk()
{
    QuestionsFixture fixture;
    QVERIFY(fixture.openText());
    fixture.document().selectOne(fixture.part(QStringLiteral("nsg:n/agents")));
    QAction* changes = fixture.window().registry().find(QStringLiteral("analyse.whatChanges"));
    QVERIFY(changes && changes->isEnabled());
    changes->trigger();
    QVERIFY(fixture.answered());
    QVERIFY2(fixture.questions().summary().startsWith(QStringLiteral("Without agents, ")),
        qPrintable(fixture.questions().summary()));
    // Without anything that fits it says what to select.
    fixture.document().select({});
    fixture.window().registry().find(QStringLiteral("analyse.whoReaches"))->trigger();
    QCOMPARE(fixture.questions().summary(), QStringLiteral("Select an app in the drawing or in the plan."));
    fixture.document().selectOne(fixture.part(QStringLiteral("ase:prod/shop")));
    QVERIFY(fixture.answered());
    QVERIFY(fixture.questions().summary().startsWith(QStringLiteral("shop is surely reached at ")));
}

void QuestionsPaneTest::theMenuOfARuleAsks()
{
    QuestionsFixture fixture;
    QVERIFY(fixture.openText());
    RulesDock& rules = fixture.workspace().rules();
    fixture.workspace().bringUp(QStringLiteral("rules"));
    fixture.document().selectOne(fixture.part(QStringLiteral("nsg:n/rest")));
    QTRY_VERIFY(rules.isCurrent() && rules.table()->currentRule());
    const auto actions = rules.table()->actions();
    const auto ask = std::find_if(actions.begin(), actions.end(),
        [](const QAction* one) { return one->text() == titleOf(PlanQuestion::WhatChangesWithout); });
    QVERIFY(ask != actions.end() && (*ask)->isEnabled());
    (*ask)->trigger();
    QCOMPARE(fixture.dock().tabs()->currentWidget(), &fixture.questions());
    QVERIFY(fixture.answered());
    QVERIFY2(
        fixture.questions().summary().startsWith(QStringLiteral("Without rest")), qPrintable(fixture.questions().summary()));
}

ASE_TEST(QuestionsPaneTest)
#include "questions_test.moc"
