#include "tests/support/test_registry.h"
#include "tests/ui/window/course.h"

#include <QAbstractItemModelTester>

using namespace ase;

/// Whatever a person does, in whatever order: model, drawing, tree and tables agree, nothing dangles, and all of it is
/// undone to the very plan it began with. Seeded; ASE_ACTIONS sets how many, ASE_SEED another course.
class RandomActionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anyCourseIsConsistentAndUndone();
};

namespace {

constexpr int fewActions = 1500; ///< in every run of the tests
constexpr int stepsAtOnce = 400; ///< the history keeps 500
constexpr int checkEvery = 25;

int numberIn(const char* variable, int otherwise)
{
    const int number = qEnvironmentVariableIntValue(variable);
    return number > 0 ? number : otherwise;
}

}

void RandomActionsTest::anyCourseIsConsistentAndUndone()
{
    Course course(std::uint64_t(numberIn("ASE_SEED", 1)));
    PlanDocument& document = course.hands().document();
    QAbstractItemModelTester tester(
        course.hands().window().workspace().tree().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int actions = numberIn("ASE_ACTIONS", fewActions);
    PlanPtr first = document.plan();
    std::size_t done = 0;
    for (int action = 0; action < actions; ++action) {
        course.act();
        if (action % checkEvery == 0) {
            const QString complaint = course.complaint();
            QVERIFY2(complaint.isEmpty(), qPrintable(QStringLiteral("after %1 actions %2").arg(action).arg(complaint)));
        }
        if (document.history().stepCount() < std::size_t(stepsAtOnce) && action + 1 < actions)
            continue;
        QVERIFY(course.complaint().isEmpty());
        done += document.history().stepCount() - 1;
        while (document.history().canRedo())
            document.redo();
        const PlanPtr last = document.plan();
        while (document.history().canUndo())
            document.undo();
        QCOMPARE(document.plan().get(), first.get());
        QVERIFY(course.complaint().isEmpty());
        while (document.history().canRedo())
            document.redo();
        QCOMPARE(document.plan().get(), last.get());
        document.load(last, {});
        first = last;
    }
    QVERIFY2(done > std::size_t(actions) / 20, qPrintable(QStringLiteral("only %1 steps were made").arg(done)));
}

ASE_TEST(RandomActionsTest)

#include "random_actions_test.moc"
