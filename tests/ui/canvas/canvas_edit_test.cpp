#include "tests/support/test_registry.h"
#include "tests/ui/canvas/canvas_fixture.h"
#include "tests/ui/canvas/two_networks.h"

#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>

namespace ase {

using namespace test;

namespace {

QString prefixOf(const Network& network, SubnetId id)
{
    return textOf(network.subnets.find(id)->prefixes.front());
}

bool dropOn(CanvasView& view, QPoint where, const QString& tool)
{
    QMimeData data;
    data.setData(toolMimeType(), tool.toUtf8());
    QDragEnterEvent enter(where, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &enter);
    QDropEvent drop(where, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &drop);
    return enter.isAccepted() && drop.isAccepted();
}

}

class CanvasEditTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void drawnNetworkIsOneStep();
    void subnetIsDrawnInItsNetwork();
    void environmentGoesIntoSubnetOrMakesOne();
    void refusalSaysWhy();
    void moveIsOneStepAndEscapeForgetsIt();
    void resizeSetsTheLeastSize();
    void renameInPlace();
    void editorsMoveWithTheDrawing();
    void prefixInPlace_data();
    void prefixInPlace();
    void deleteTakesTheSelection();
    void dropFromThePalette();
    void networksArePeeredByDragging();
    void environmentMovesToAnotherSubnet();
    void selectionGoesBothWays();
    void tabAndArrowsWork();
    void menuOffersWhatFits();
    void zoomKeepsThePointUnderTheCursor();
};

void CanvasEditTest::drawnNetworkIsOneStep()
{
    CanvasFixture canvas;
    const PlanPtr before = canvas.document.plan();
    canvas.key(Qt::Key_V);
    QCOMPARE(canvas.view.tool(), Tool::VirtualNetwork);
    canvas.drag({101, 99}, {502, 397});
    QCOMPARE(canvas.network().virtualNetworks.size(), 1u);
    const PartId added = canvas.network().virtualNetworks.rows().front().id;
    const Placement* placed = canvas.document.plan()->diagram.placements.find(added);
    QVERIFY(placed);
    QCOMPARE(*placed->position, QPointF(104, 96));
    QCOMPARE(*placed->size, QSizeF(400, 304));
    QCOMPARE(canvas.document.selectedPart(), std::optional(added));
    QCOMPARE(canvas.view.tool(), Tool::Select);
    QCOMPARE(canvas.document.history().undoLabel(), QStringLiteral("Add virtual network"));
    canvas.document.undo();
    QCOMPARE(canvas.document.plan(), before);
}

void CanvasEditTest::subnetIsDrawnInItsNetwork()
{
    CanvasFixture canvas(twoNetworks());
    const QRectF box = canvas.shape(spoke).rect;
    canvas.key(Qt::Key_S);
    canvas.drag(box.topLeft() + QPointF(32, 64), box.topLeft() + QPointF(200, 160));
    QCOMPARE(canvas.network().subnets.size(), 3u);
    const auto added = canvas.document.selectedPart()->as<SubnetId>();
    QVERIFY(added);
    QCOMPARE(canvas.network().subnets.find(*added)->network, spoke);
    QCOMPARE(prefixOf(canvas.network(), *added), QStringLiteral("10.1.0.0/24"));
    QVERIFY(canvas.document.plan()->diagram.placements.find(*added)->size);
    QVERIFY(canvas.shape(spoke).rect.contains(canvas.shape(*added).rect));
}

void CanvasEditTest::environmentGoesIntoSubnetOrMakesOne()
{
    CanvasFixture canvas(twoNetworks());
    canvas.key(Qt::Key_E);
    canvas.click(canvas.shape(other).rect.center());
    QCOMPARE(canvas.network().environments.size(), 2u);
    const auto first = *canvas.document.selectedPart()->as<EnvironmentId>();
    QCOMPARE(*canvas.network().environments.find(first)->subnet, other);
    QVERIFY(canvas.network().environments.find(first)->isIlb());

    canvas.key(Qt::Key_X);
    canvas.click(canvas.grip(spoke));
    QCOMPARE(canvas.network().environments.size(), 3u);
    QCOMPARE(canvas.network().subnets.size(), 3u);
    const auto second = *canvas.document.selectedPart()->as<EnvironmentId>();
    QVERIFY(!canvas.network().environments.find(second)->isIlb());
    canvas.document.undo(); // the subnet went with it
    QCOMPARE(canvas.network().subnets.size(), 2u);
}

void CanvasEditTest::refusalSaysWhy()
{
    CanvasFixture canvas(twoNetworks());
    QSignalSpy hints(&canvas.view, &CanvasView::hintChanged);
    const PlanPtr before = canvas.document.plan();
    canvas.key(Qt::Key_E);
    canvas.click(canvas.grip(apps));
    QCOMPARE(canvas.document.plan(), before);
    QCOMPARE(canvas.view.tool(), Tool::EnvironmentIlb); // another try is free
    QCOMPARE(hints.last().first().toString(),
        QStringLiteral("An environment needs a subnet of its own, and subnet-1 already holds prod. Drop it on the virtual "
                       "network to make one. (VER-05, SN-08)"));
}

void CanvasEditTest::moveIsOneStepAndEscapeForgetsIt()
{
    CanvasFixture canvas(twoNetworks());
    const PlanPtr before = canvas.document.plan();
    const QPointF grip = canvas.grip(spoke);
    const QPointF corner = canvas.shape(spoke).rect.topLeft();

    canvas.pressAndMove(grip, grip + QPointF(81, 162));
    QVERIFY(canvas.document.plan() != before); // a preview
    QVERIFY(!canvas.document.history().canUndo());
    canvas.key(Qt::Key_Escape);
    QTest::mouseRelease(canvas.view.viewport(), Qt::LeftButton, {}, canvas.at(grip));
    QCOMPARE(canvas.document.plan(), before);
    QCOMPARE(canvas.shape(spoke).rect.topLeft(), corner);

    canvas.drag(grip, grip + QPointF(81, 162));
    QCOMPARE(canvas.document.history().undoLabel(), QStringLiteral("Move spoke"));
    QVERIFY(canvas.shape(spoke).rect.top() > corner.y() + 100);
    QCOMPARE(canvas.document.plan()->network, before->network);
    canvas.document.undo();
    QCOMPARE(canvas.document.plan(), before);
    QVERIFY(!canvas.document.history().canUndo());
}

void CanvasEditTest::resizeSetsTheLeastSize()
{
    CanvasFixture canvas(twoNetworks());
    canvas.document.selectOne(spoke);
    const QRectF box = canvas.shape(spoke).rect;
    canvas.drag(box.bottomRight(), box.bottomRight() + QPointF(80, 40));
    const Placement* placed = canvas.document.plan()->diagram.placements.find(spoke);
    QVERIFY(placed && placed->size);
    QVERIFY(placed->size->width() > box.width() + 70);
    QVERIFY(!placed->position); // the corner that stays is not pinned
}

void CanvasEditTest::renameInPlace()
{
    CanvasFixture canvas(twoNetworks());
    canvas.document.selectOne(hub);
    canvas.key(Qt::Key_F2);
    PlaceEditor& editor = canvas.view.editor();
    QVERIFY(editor.isOpen());
    QCOMPARE(editor.text(), QStringLiteral("hub"));
    QTest::keyClicks(&editor, QStringLiteral("core"));
    QTest::keyClick(&editor, Qt::Key_Return);
    QVERIFY(!editor.isOpen());
    QCOMPARE(nameOf(canvas.network(), hub), QStringLiteral("core"));

    canvas.key(Qt::Key_F2);
    QTest::keyClicks(&editor, QStringLiteral("else"));
    QTest::keyClick(&editor, Qt::Key_Escape);
    QCOMPARE(nameOf(canvas.network(), hub), QStringLiteral("core"));
}

void CanvasEditTest::editorsMoveWithTheDrawing()
{
    CanvasFixture canvas(twoNetworks());
    canvas.document.selectOne(hub);
    canvas.key(Qt::Key_F2);
    PlaceEditor& editor = canvas.view.editor();
    const QPoint before = editor.pos();
    const QPoint drawn = canvas.at({});
    canvas.view.horizontalScrollBar()->setValue(canvas.view.horizontalScrollBar()->value() + 30);
    canvas.view.verticalScrollBar()->setValue(canvas.view.verticalScrollBar()->value() - 20);
    QCOMPARE(canvas.at({}) - drawn, QPoint(-30, 20));
    QCOMPARE(editor.pos() - before, QPoint(-30, 20));
}

void CanvasEditTest::prefixInPlace_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("length at the same base") << "/25"
                                             << "10.0.0.0/25";
    QTest::newRow("whole prefix") << "10.0.9.0/24"
                                  << "10.0.9.0/24";
    QTest::newRow("nonsense stays as written") << "ten"
                                               << "ten";
}

void CanvasEditTest::prefixInPlace()
{
    QFETCH(QString, typed);
    CanvasFixture canvas(twoNetworks());
    canvas.document.selectOne(apps);
    canvas.key(Qt::Key_Return);
    QTest::keyClicks(&canvas.view.editor(), typed);
    QTest::keyClick(&canvas.view.editor(), Qt::Key_Return);
    QTEST(prefixOf(canvas.network(), apps), "expected");
    canvas.document.undo();
    QCOMPARE(prefixOf(canvas.network(), apps), QStringLiteral("10.0.0.0/24"));
}

void CanvasEditTest::deleteTakesTheSelection()
{
    CanvasFixture canvas(twoNetworks());
    const PlanPtr before = canvas.document.plan();
    canvas.document.select({apps, spoke});
    canvas.key(Qt::Key_Delete);
    QCOMPARE(canvas.network().virtualNetworks.size(), 1u);
    QVERIFY(canvas.network().environments.isEmpty());
    QVERIFY(!canvas.scene().shapeOf(apps));
    canvas.document.undo();
    QCOMPARE(canvas.document.plan(), before);
    QVERIFY(canvas.scene().stateOf(apps).selected); // undo brings the selection back
}

void CanvasEditTest::dropFromThePalette()
{
    CanvasFixture canvas(twoNetworks());
    QVERIFY(dropOn(canvas.view, canvas.at(canvas.shape(other).rect.center()), QStringLiteral("vm")));
    QCOMPARE(canvas.network().devices.size(), 1u);
    QCOMPARE(*subnetOf(*canvas.network().devices.rows().front().value), other);
    QVERIFY(dropOn(canvas.view, canvas.at(canvas.grip(spoke)), QStringLiteral("vpn-gateway")));
    QCOMPARE(findByPath(canvas.network(), QStringLiteral("spoke/GatewaySubnet")).size(), 1u);
    QVERIFY(!dropOn(canvas.view, canvas.at(canvas.grip(spoke)), QStringLiteral("teapot")));
}

void CanvasEditTest::networksArePeeredByDragging()
{
    CanvasFixture canvas(twoNetworks());
    canvas.key(Qt::Key_C);
    canvas.drag(canvas.grip(hub), canvas.grip(spoke));
    QCOMPARE(canvas.network().peerings.size(), 2u);
    QVERIFY(peeringBetween(canvas.network(), hub, spoke));
    QVERIFY(peeringBetween(canvas.network(), spoke, hub));
    QCOMPARE(canvas.document.history().undoLabel(), QStringLiteral("Peer virtual networks"));
}

void CanvasEditTest::environmentMovesToAnotherSubnet()
{
    CanvasFixture canvas(twoNetworks());
    canvas.drag(canvas.grip(prod), canvas.shape(other).rect.center());
    QCOMPARE(*canvas.network().environments.find(prod)->subnet, other);
    QCOMPARE(canvas.document.history().undoLabel(), QStringLiteral("Move prod"));
}

void CanvasEditTest::selectionGoesBothWays()
{
    CanvasFixture canvas(twoNetworks());
    canvas.click(canvas.grip(apps));
    QCOMPARE(canvas.document.selectedPart(), std::optional(PartId(apps)));
    canvas.click(canvas.grip(spoke), Qt::ControlModifier);
    QCOMPARE(canvas.document.selection().size(), 2u);
    canvas.document.selectOne(hub);
    QVERIFY(canvas.scene().stateOf(hub).selected);
    QVERIFY(!canvas.scene().stateOf(apps).selected);
    const QRectF all = canvas.scene().drawing().bounds;
    canvas.drag(all.topLeft() - QPointF(0, 0) + QPointF(-6, -6), all.bottomRight() + QPointF(6, 6));
    QCOMPARE(canvas.document.selection(), (std::set<PartId> {hub, spoke})); // the outermost boxes
}

void CanvasEditTest::tabAndArrowsWork()
{
    CanvasFixture canvas(twoNetworks());
    canvas.key(Qt::Key_Tab);
    const auto first = canvas.document.selectedPart();
    QVERIFY(first);
    canvas.key(Qt::Key_Tab);
    QVERIFY(canvas.document.selectedPart() != first);
    canvas.document.selectOne(spoke);
    const QRectF box = canvas.shape(spoke).rect;
    canvas.key(Qt::Key_Down);
    canvas.key(Qt::Key_Down);
    QCOMPARE(canvas.shape(spoke).rect.top() - box.top(), 16.0);
    canvas.document.undo(); // one step
    QCOMPARE(canvas.shape(spoke).rect, box);
}

void CanvasEditTest::menuOffersWhatFits()
{
    CanvasFixture canvas(twoNetworks());
    const auto offers = [&](PartId part, const QString& text) {
        canvas.document.selectOne(part);
        const auto menu = canvas.view.menuFor(part, canvas.shape(part).rect.center());
        const auto actions = menu->actions();
        return std::any_of(actions.begin(), actions.end(), [&](const QAction* action) { return action->text() == text; });
    };
    QVERIFY(offers(hub, QStringLiteral("Add subnet")));
    QVERIFY(offers(other, QStringLiteral("Add ILB environment")));
    QVERIFY(!offers(apps, QStringLiteral("Add ILB environment")));
    QVERIFY(offers(prod, QStringLiteral("Add App Service plan")));
    QVERIFY(!offers(prod, QStringLiteral("Change prefix")));
    canvas.document.selectOne(other);
    const auto menu = canvas.view.menuFor(PartId(other), {});
    for (QAction* action : menu->actions())
        if (action->text() == QStringLiteral("Add network security group"))
            action->trigger();
    QVERIFY(canvas.network().subnets.find(other)->securityGroup);
}

void CanvasEditTest::zoomKeepsThePointUnderTheCursor()
{
    CanvasFixture canvas(twoNetworks());
    const QPoint cursor(300, 200);
    const QPointF before = canvas.view.mapToScene(cursor);
    QWheelEvent wheel(cursor, canvas.view.viewport()->mapToGlobal(cursor), {}, {0, 240}, Qt::NoButton, Qt::ControlModifier,
        Qt::NoScrollPhase, false);
    QApplication::sendEvent(canvas.view.viewport(), &wheel);
    QVERIFY(canvas.view.zoom() > 1.3);
    QVERIFY(QLineF(before, canvas.view.mapToScene(cursor)).length() < 2);
    canvas.view.fitAll();
    QVERIFY(canvas.view.mapToScene(canvas.view.viewport()->rect()).boundingRect().contains(canvas.scene().drawing().bounds));
}

ASE_TEST(CanvasEditTest)

}

#include "canvas_edit_test.moc"
