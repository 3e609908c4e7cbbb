#include "tests/support/test_registry.h"
#include "tests/ui/canvas/canvas_fixture.h"
#include "tests/ui/canvas/two_networks.h"
#include "ui/canvas/canvas_commands.h"
#include "ui/canvas/geometry.h"
#include "ui/paint/spoken.h"

#include <QSignalSpy>

#include <algorithm>

namespace ase {

using namespace test;

namespace {

bool isDrawn(const CanvasFixture& canvas, PartId part)
{
    return canvas.scene().shapeOf(part) != nullptr;
}

}

class CollapseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void collapsedBoxSumsUpItsInside();
    void linesEndAtTheCollapsedBox();
    void marksOfTheInsideShowOutside();
    void doubleClickUnfolds();
    void whatHoldsNothingIsRefused();
    void lockedBoxesStay();
    void raisedBoxCoversWithAllInIt();
    void hiddenLayersAreNotDrawn();
};

void CollapseTest::collapsedBoxSumsUpItsInside()
{
    CanvasFixture canvas(twoNetworks());
    CanvasCommands commands(canvas.document, canvas.view);
    const PlanPtr before = canvas.document.plan();
    const QSizeF size = canvas.shape(hub).rect.size();

    canvas.document.selectOne(hub);
    commands.toggleCollapse();
    QVERIFY(!isDrawn(canvas, apps) && !isDrawn(canvas, prod));
    QCOMPARE(canvas.shape(hub).summary, QStringLiteral("2 subnets, 1 environment"));
    QVERIFY(spokenOf(canvas.shape(hub)).description.contains(QStringLiteral("collapsed: 2 subnets")));
    QVERIFY(canvas.shape(hub).rect.height() < size.height());
    QCOMPARE(canvas.document.plan()->network, before->network); // nothing to analyse again
    QCOMPARE(canvas.document.history().undoLabel(), QStringLiteral("Collapse hub"));

    commands.toggleCollapse();
    QVERIFY(isDrawn(canvas, prod));
    canvas.document.undo();
    QVERIFY(!isDrawn(canvas, prod));
    canvas.document.undo();
    QCOMPARE(canvas.document.plan(), before);
    QCOMPARE(canvas.shape(hub).rect.size(), size);
    canvas.document.redo();
    QVERIFY(!isDrawn(canvas, prod));
}

void CollapseTest::linesEndAtTheCollapsedBox()
{
    constexpr DeviceId client {20};
    Plan plan = taken(setEnvironmentExposure(twoNetworks(), prod, exposureField(Exposure::External)));
    plan = taken(addDevice(plan, client, {.role = Client {}, .standing = OnInternet {}}));
    const auto endOf = [](const CanvasFixture& canvas) {
        const auto& links = canvas.scene().drawing().links;
        return links.size() == 1 ? std::optional(links.front().to) : std::nullopt;
    };
    CanvasFixture open(plan);
    QCOMPARE(endOf(open), std::optional<PartId>(prod));
    CanvasFixture closed(taken(setCollapsed(plan, {hub}, true)));
    QCOMPARE(endOf(closed), std::optional<PartId>(hub));
}

void CollapseTest::marksOfTheInsideShowOutside()
{
    // A /29 is too small for an environment of any version.
    const Plan plan = taken(setSubnetPrefixes(twoNetworks(), apps, {prefixField(QStringLiteral("10.0.0.0/29"))}));
    CanvasFixture canvas(taken(setCollapsed(plan, {hub}, true)));
    canvas.analysis.start();
    QTRY_VERIFY(canvas.shape(hub).mark.has_value());
    QCOMPARE(canvas.shape(hub).mark, std::optional(FindingMark::Error));
    QVERIFY(!canvas.shape(hub).markTip.isEmpty());
}

void CollapseTest::doubleClickUnfolds()
{
    CanvasFixture canvas(taken(setCollapsed(twoNetworks(), {hub}, true)));
    const QRectF box = canvas.shape(hub).rect;
    const QPoint onSummary = canvas.at(box.center());
    QTest::mouseDClick(canvas.view.viewport(), Qt::LeftButton, {}, onSummary);
    QVERIFY(isDrawn(canvas, prod));
    QVERIFY(!canvas.view.editor().isOpen());
    canvas.document.undo();
    QTest::mouseDClick(canvas.view.viewport(), Qt::LeftButton, {}, canvas.at(canvas.grip(hub)));
    QVERIFY(!isDrawn(canvas, prod)); // on its name the name is edited
    QVERIFY(canvas.view.editor().isOpen());
}

void CollapseTest::whatHoldsNothingIsRefused()
{
    constexpr DeviceId client {20};
    CanvasFixture canvas(taken(addDevice(twoNetworks(), client, {.role = Client {}, .standing = OnInternet {}})));
    CanvasCommands commands(canvas.document, canvas.view);
    QSignalSpy refusals(&commands, &CanvasCommands::refused);
    canvas.document.selectOne(client);
    commands.toggleCollapse();
    QCOMPARE(refusals.count(), 1);
    QVERIFY(!canvas.document.history().canUndo());
}

void CollapseTest::lockedBoxesStay()
{
    CanvasFixture canvas(twoNetworks());
    CanvasCommands commands(canvas.document, canvas.view);
    canvas.document.selectOne(spoke);
    commands.toggleLock();
    QVERIFY(canvas.shape(spoke).locked);
    const PlanPtr locked = canvas.document.plan();

    const QPointF grip = canvas.grip(spoke);
    canvas.drag(grip, grip + QPointF(81, 162));
    canvas.key(Qt::Key_Right);
    const QPointF corner = canvas.shape(spoke).rect.bottomRight();
    canvas.drag(corner, corner + QPointF(40, 40));
    QCOMPARE(canvas.document.plan(), locked);

    QVERIFY(!canvas.view.place(Tool::Subnet, canvas.shape(spoke).rect.center())); // no drop
    QCOMPARE(canvas.document.plan(), locked);

    canvas.document.selectOne(spoke);
    commands.toggleLock();
    QVERIFY(!canvas.shape(spoke).locked);
    canvas.drag(grip, grip + QPointF(81, 162));
    QVERIFY(canvas.document.plan()->diagram.placements.find(spoke)->position.has_value());
}

void CollapseTest::raisedBoxCoversWithAllInIt()
{
    Plan plan = taken(movePart(twoNetworks(), hub, {0, 0}));
    plan = taken(movePart(plan, spoke, {40, 60})); // over the hub, and what stands in it
    CanvasFixture canvas(plan);
    CanvasCommands commands(canvas.document, canvas.view);
    const auto top = [&] {
        const QPointF overlap = canvas.shape(apps).rect.intersected(canvas.shape(spoke).rect).center();
        return partAt(canvas.scene().drawing(), overlap, 0);
    };
    QVERIFY(top() != PartId(spoke));
    canvas.document.selectOne(spoke);
    commands.raise();
    QCOMPARE(top(), std::optional<PartId>(spoke));
    commands.lower();
    QVERIFY(top() != PartId(spoke));
    canvas.document.undo();
    QCOMPARE(top(), std::optional<PartId>(spoke));
}

void CollapseTest::hiddenLayersAreNotDrawn()
{
    CanvasFixture canvas(taken(connectNetworks(twoNetworks(), PeeringId {30}, PeeringId {31}, hub, spoke)));
    QCOMPARE(canvas.scene().drawing().links.size(), 1u);
    const Drawing whole = canvas.scene().drawing();
    QSignalSpy changes(&canvas.view, &CanvasView::hiddenLayersChanged);
    canvas.view.setHiddenLayers({Layer::Peerings, Layer::Environments, Layer::Peerings});
    QCOMPARE(canvas.view.hiddenLayers(), (std::vector<Layer> {Layer::Environments, Layer::Peerings}));
    QVERIFY(canvas.scene().drawing().links.empty());
    QVERIFY(!isDrawn(canvas, prod) && isDrawn(canvas, apps));
    canvas.view.setHiddenLayers({});
    QCOMPARE(canvas.scene().drawing(), whole);
    QCOMPARE(changes.count(), 2);
}

ASE_TEST(CollapseTest)

}

#include "collapse_test.moc"
