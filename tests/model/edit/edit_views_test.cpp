#include "model/plan/edit/edit_views.h"
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

NamedView view(const char* name, double x = 0)
{
    return {.name = QString::fromLatin1(name), .x = x, .y = 2, .zoom = 0.5};
}

}

class EditViewsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void viewsComeChangeAndGo();
    void namesAreUniqueWhateverTheirCase();
    void aViewThatIsGoneIsRefused();
};

void EditViewsTest::viewsComeChangeAndGo()
{
    Plan plan = taken(addView({}, view("Hub")));
    plan = taken(addView(plan, view("  The   spokes ", 7)));
    QCOMPARE(plan.diagram.views[1].name, QStringLiteral("The spokes"));
    plan = taken(renameView(plan, QStringLiteral("the SPOKES"), QStringLiteral("Spokes")));
    NamedView other = view("spokes", 9);
    other.hidden = {Layer::Notes, Layer::Compute, Layer::Notes};
    plan = taken(replaceView(plan, other));
    const NamedView* found = viewNamed(plan, QStringLiteral("SPOKES"));
    QVERIFY(found);
    QCOMPARE(found->name, QStringLiteral("Spokes"));
    QCOMPARE(found->x, 9.0);
    QVERIFY(found->hidden == (std::vector {Layer::Compute, Layer::Notes}));
    plan = taken(removeView(plan, QStringLiteral("hub")));
    QCOMPARE(plan.diagram.views.size(), std::size_t(1));
    QVERIFY(!viewNamed(plan, QStringLiteral("hub")));
}

void EditViewsTest::namesAreUniqueWhateverTheirCase()
{
    const Plan plan = taken(addView(taken(addView({}, view("Hub"))), view("Spokes")));
    QVERIFY(sentence(addView(plan, view("hUB")).error()).startsWith(QStringLiteral("A view is called Hub already.")));
    QVERIFY(!renameView(plan, QStringLiteral("Spokes"), QStringLiteral(" hub ")));
    QVERIFY(!addView(plan, view("  ")));
    QVERIFY(!renameView(plan, QStringLiteral("Hub"), {}));
    // Its own name with other letters is no clash.
    const Plan renamed = taken(renameView(plan, QStringLiteral("Hub"), QStringLiteral("HUB")));
    QCOMPARE(renamed.diagram.views[0].name, QStringLiteral("HUB"));
    QCOMPARE(taken(renameView(plan, QStringLiteral("Hub"), QStringLiteral("Hub"))), plan);
}

void EditViewsTest::aViewThatIsGoneIsRefused()
{
    const Plan plan = taken(addView({}, view("Hub")));
    QVERIFY(!renameView(plan, QStringLiteral("Edge"), QStringLiteral("Rim")));
    QVERIFY(!replaceView(plan, view("Edge")));
    QVERIFY(sentence(removeView(plan, QStringLiteral("Edge")).error()).contains(QStringLiteral("Edge")));
}

ASE_TEST(EditViewsTest)

}

#include "edit_views_test.moc"
