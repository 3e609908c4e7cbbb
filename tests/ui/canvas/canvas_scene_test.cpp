#include "tests/model/edit/random_edits.h"
#include "tests/support/test_registry.h"
#include "tests/ui/canvas/canvas_fixture.h"

#include <QHelpEvent>
#include <QToolTip>

namespace ase {

using test::CanvasFixture;

namespace {

/// What the scene shows is what a fresh drawing of the document's plan would be.
bool matchesPlan(const CanvasFixture& canvas)
{
    const Drawing drawing = drawingOf(*canvas.document.plan(), {}, nullptr, canvas.theme);
    return canvas.scene().drawing() == drawing;
}

}

class CanvasSceneTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itemsFollowRandomEditsAndUndo();
    void onlyWhatDiffersIsTouched();
    void staleSelectionMarksNothing();
    void toolTipSaysWhatIsWrong();
};

void CanvasSceneTest::itemsFollowRandomEditsAndUndo()
{
    CanvasFixture canvas;
    IdSource random(20);
    std::vector<PlanPtr> plans {canvas.document.plan()};
    for (int step = 0; step < 300; ++step) {
        const auto result =
            canvas.document.apply(QStringLiteral("edit"), [&](const Plan& plan) { return test::randomEdit(plan, random); });
        QVERIFY(result.ok());
        if (canvas.document.plan() != plans.back())
            plans.push_back(canvas.document.plan());
        if (step % 10 == 0)
            QVERIFY2(matchesPlan(canvas), qPrintable(QString::number(step)));
    }
    QVERIFY(plans.size() > 150);
    for (; plans.size() > 1; plans.pop_back()) {
        QCOMPARE(canvas.document.plan(), plans.back());
        canvas.document.undo();
    }
    QCOMPARE(canvas.document.plan(), plans.front()); // the same pointer
    QVERIFY(!canvas.document.history().canUndo());
    QVERIFY(canvas.scene().drawing().shapes.empty());
}

void CanvasSceneTest::onlyWhatDiffersIsTouched()
{
    CanvasFixture canvas;
    const auto edit = [&](const PlanDocument::Edit& one) {
        QVERIFY(canvas.document.apply(QStringLiteral("edit"), one).ok());
    };
    edit([](const Plan& plan) { return addVirtualNetwork(plan, VirtualNetworkId {1}); });
    for (std::uint64_t id = 10; id < 40; ++id)
        edit([&](const Plan& plan) {
            return addSubnet(plan, SubnetId {id}, {.network = VirtualNetworkId {1}, .length = 26});
        });
    edit([](const Plan& plan) { return renamePart(plan, SubnetId {20}, QStringLiteral("subnet-z")); });
    QVERIFY2(canvas.scene().changed() <= 2, qPrintable(QString::number(canvas.scene().changed())));
    edit([](const Plan& plan) { return setNotes(plan, SubnetId {20}, QStringLiteral("not drawn")); });
    QCOMPARE(canvas.scene().changed(), 0);
}

void CanvasSceneTest::staleSelectionMarksNothing()
{
    CanvasFixture canvas;
    canvas.document.select({SubnetId {77}});
    canvas.view.startRename();
    canvas.view.startPrefixEdit();
    canvas.view.removeSelection();
    canvas.view.fitSelection();
    QVERIFY(!canvas.view.editor().isOpen());
    QVERIFY(!canvas.document.history().canUndo());
}

/// The mouse rests on a box with a mark, and then beside it.
void CanvasSceneTest::toolTipSaysWhatIsWrong()
{
    constexpr VirtualNetworkId network {1};
    constexpr SubnetId small {2};
    Plan plan = *addVirtualNetwork({}, network);
    plan = *addEnvironmentWithSubnet(plan, EnvironmentId {3}, network, {.subnet = small, .name = QStringLiteral("prod")});
    plan = *setSubnetPrefixes(plan, small, {prefixField(QStringLiteral("10.0.0.0/29"))});
    CanvasFixture canvas(plan);
    canvas.analysis.start();
    QTRY_VERIFY(!canvas.shape(small).markTip.isEmpty());
    const auto restAt = [&](QPointF scene) {
        QHelpEvent help(QEvent::ToolTip, canvas.at(scene), canvas.view.viewport()->mapToGlobal(canvas.at(scene)));
        QApplication::sendEvent(canvas.view.viewport(), &help);
        return help.isAccepted();
    };
    QVERIFY(restAt(canvas.grip(small)));
    QCOMPARE(QToolTip::text(), canvas.shape(small).markTip);
    QVERIFY(!restAt(canvas.scene().drawing().bounds.bottomRight() + QPointF(60, 60)));
    QTRY_VERIFY(!QToolTip::isVisible()); // it fades
}

ASE_TEST(CanvasSceneTest)

}

#include "canvas_scene_test.moc"
