#include "model/check/runner.h"
#include "tests/model/check/check_support.h"
#include "tests/model/edit/random_edits.h"
#include "tests/support/test_registry.h"

using namespace ase;

namespace {

QStringList textsOf(const CheckResult& result)
{
    QStringList texts;
    for (const Finding& finding : result.findings)
        texts << finding.key() + u' ' + finding.values.join(u'|');
    return texts;
}

}

class RunnerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void remembersNothingThatIsNoLongerSo_data();
    void remembersNothingThatIsNoLongerSo();
};

void RunnerTest::remembersNothingThatIsNoLongerSo_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {3U, 17U, 99U})
        QTest::addRow("%d", int(seed)) << seed;
}

/// Whatever was edited, undone or stopped between two runs, the second says what a runner without memory says.
void RunnerTest::remembersNothingThatIsNoLongerSo()
{
    QFETCH(quint64, seed);
    IdSource random(seed);
    CheckRunner runner;
    std::vector<PlanPtr> plans {std::make_shared<const Plan>()};
    for (int step = 0; step < 200; ++step) {
        plans.push_back(std::make_shared<const Plan>(test::randomEdit(*plans.back(), random)));
        if (step % 7 == 6) {
            std::stop_source stopped;
            stopped.request_stop();
            QVERIFY(!runner.run(plans.back(), stopped.get_token()));
        }
        if (step % 3 == 2)
            continue; // several edits at once
        const PlanPtr plan = step % 10 == 9 ? plans[random.next() % plans.size()] : plans.back();
        QCOMPARE(textsOf(*runner.run(plan)), textsOf(*CheckRunner().run(plan)));
    }
    QVERIFY(runner.reused() > 0);
}

ASE_TEST(RunnerTest)

#include "runner_test.moc"
