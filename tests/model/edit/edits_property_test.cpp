#include "model/plan/integrity.h"
#include "tests/model/edit/random_edits.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <rapidcheck.h>

namespace ase {

class EditsPropertyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void randomEditsLeaveNothingDangling();
    void editsLeaveEarlierPlansAlone();
};

void EditsPropertyTest::randomEditsLeaveNothingDangling()
{
    QVERIFY(rc::check([](std::uint64_t seed) {
        IdSource random(seed);
        Plan plan;
        for (int step = 0; step < 150; ++step) {
            plan = test::randomEdit(plan, random);
            const auto dangling = danglingReferences(plan);
            if (!dangling.empty())
                RC_FAIL(dangling.front().field.toStdString());
        }
    }));
}

void EditsPropertyTest::editsLeaveEarlierPlansAlone()
{
    QVERIFY(rc::check([](std::uint64_t seed) {
        IdSource random(seed);
        Plan plan;
        for (int step = 0; step < 60; ++step)
            plan = test::randomEdit(plan, random);
        const Network copy = *plan.network;
        const Plan next = test::randomEdit(plan, random);
        RC_ASSERT(*plan.network == copy);
        RC_ASSERT((next.network == plan.network || !(*next.network == copy)));
    }));
}

ASE_TEST(EditsPropertyTest)

}

#include "edits_property_test.moc"
