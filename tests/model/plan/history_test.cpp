#include "model/plan/history.h"
#include "tests/support/test_registry.h"

#include <rapidcheck.h>

using namespace ase;

namespace {

PlanPtr named(int number)
{
    Plan plan;
    plan.name = QString::number(number);
    return std::make_shared<const Plan>(plan);
}

}

class HistoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void undoingEverything_givesTheSamePointerBack()
    {
        QVERIFY(rc::check([](const std::vector<std::uint8_t>& steps) {
            const PlanPtr first = named(-1);
            History history(first);
            std::vector<PlanPtr> expected {first};
            std::size_t at = 0;
            for (std::size_t i = 0; i < steps.size(); ++i) {
                if (steps[i] % 4 == 0) {
                    history.undo();
                    at -= at > 0 ? 1 : 0;
                } else if (steps[i] % 4 == 1) {
                    history.redo();
                    at += at + 1 < expected.size() ? 1 : 0;
                } else {
                    expected.resize(at + 1);
                    expected.push_back(named(int(i)));
                    history.record(expected.back(), QString::number(i));
                    ++at;
                }
                RC_ASSERT(history.current() == expected[at]);
                RC_ASSERT(history.canUndo() == (at > 0));
                RC_ASSERT(history.canRedo() == (at + 1 < expected.size()));
            }
            while (history.canUndo())
                history.undo();
            RC_ASSERT(history.current() == first);
            while (history.canRedo())
                history.redo();
            RC_ASSERT(history.current() == expected.back());
        }));
    }

    void labels_nameTheStepThatWouldBeTakenBackOrRepeated()
    {
        History history(named(0));
        QCOMPARE(history.undoLabel(), QString());
        history.record(named(1), QStringLiteral("one"));
        history.record(named(2), QStringLiteral("two"));
        QCOMPARE(history.undoLabel(), QStringLiteral("two"));
        history.undo();
        QCOMPARE(history.undoLabel(), QStringLiteral("one"));
        QCOMPARE(history.redoLabel(), QStringLiteral("two"));
    }

    void stepsOfOneKey_mergeUntilClosed()
    {
        const PlanPtr first = named(0);
        History history(first);
        const auto key = QStringLiteral("name of hub");
        history.record(named(1), QStringLiteral("rename"), key);
        history.record(named(2), QStringLiteral("rename"), key);
        QCOMPARE(history.current()->name, QStringLiteral("2"));
        history.undo();
        QVERIFY(history.current() == first);
        history.redo();
        history.record(named(3), QStringLiteral("rename"), key);
        history.undo();
        QCOMPARE(history.current()->name, QStringLiteral("2")); // a step that was undone does not merge
        history.redo();
        history.endMerge();
        history.record(named(4), QStringLiteral("rename"), key);
        history.undo();
        QCOMPARE(history.current()->name, QStringLiteral("3"));
    }

    void anotherKey_orNone_doesNotMerge()
    {
        History history(named(0));
        history.record(named(1), QStringLiteral("a"), QStringLiteral("a"));
        history.record(named(2), QStringLiteral("b"), QStringLiteral("b"));
        history.record(named(3), QStringLiteral("c"));
        history.record(named(4), QStringLiteral("d"));
        for (int steps = 4; steps > 0; --steps)
            history.undo();
        QCOMPARE(history.current()->name, QStringLiteral("0"));
        QVERIFY(!history.canUndo());
    }

    void thePlanThatIsCurrent_isNotRecordedAgain()
    {
        const PlanPtr first = named(0);
        History history(first);
        history.record(first, QStringLiteral("nothing"));
        QVERIFY(!history.canUndo());
    }

    void savedMark_followsThePlan()
    {
        History history(named(0));
        QVERIFY(history.isSaved());
        history.record(named(1), QStringLiteral("one"), QStringLiteral("key"));
        QVERIFY(!history.isSaved());
        history.markSaved();
        history.record(named(2), QStringLiteral("two"), QStringLiteral("key"));
        QVERIFY(!history.isSaved());
        history.undo();
        QVERIFY(history.isSaved()); // saving closed the merge
        history.undo();
        QVERIFY(!history.isSaved());
    }

    void theOldestSteps_goAtTheLimit()
    {
        History history(named(0));
        std::weak_ptr<const Plan> old = history.current();
        history.markSaved();
        for (int i = 1; i <= int(History::mostSteps) + 10; ++i) {
            history.record(named(i), QString::number(i));
            if (i == 20)
                history.markSaved();
        }
        std::size_t steps = 0;
        for (; history.canUndo(); ++steps)
            history.undo();
        QCOMPARE(steps, History::mostSteps);
        QCOMPARE(history.current()->name, QStringLiteral("10"));
        QVERIFY(old.expired());
    }
};

ASE_TEST(HistoryTest)
#include "history_test.moc"
