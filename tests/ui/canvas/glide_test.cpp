#include "tests/support/test_registry.h"
#include "tests/ui/canvas/canvas_fixture.h"
#include "ui/canvas/canvas_commands.h"

#include <QVariantAnimation>

namespace ase {

using test::CanvasFixture;

namespace {

constexpr VirtualNetworkId hub {1};
constexpr VirtualNetworkId spoke {2};
constexpr SubnetId apps {3};
constexpr PeeringId peering {4};

Plan taken(const Result<Plan>& result)
{
    if (!result)
        qFatal("%s", qPrintable(sentence(result.error())));
    return *result;
}

Plan twoNetworks()
{
    Plan plan = taken(addVirtualNetwork({}, hub, {.name = QStringLiteral("hub")}));
    plan = taken(addVirtualNetwork(plan, spoke, {.name = QStringLiteral("spoke")}));
    plan = taken(addSubnet(plan, apps, {.network = hub, .name = QStringLiteral("apps")}));
    return taken(moveParts(plan, {{hub, {0, 0}}, {spoke, {640, 304}}}));
}

Drawing drawn(const Link& link)
{
    Drawing drawing;
    drawing.links.push_back(link);
    return drawing;
}

QVariantAnimation& clockOf(CanvasFixture& canvas)
{
    return *canvas.view.findChild<QVariantAnimation*>(QStringLiteral("glide"));
}

}

/// Boxes and the sight on their way. Nothing here waits: the clock is stopped and set.
class GlideTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void halfWayBoxesAreHalfWay();
    void linesGoAlongOrComeAtTheEnd();
    void aligningStartsWhereTheBoxesStood();
    void whoReducesMotionSeesTheEndAtOnce();
    void aChangeOnTheWayEndsIt();
    void theSightTravelsAndCanBeTakenOver();
};

void GlideTest::halfWayBoxesAreHalfWay()
{
    CanvasFixture canvas(twoNetworks());
    const Drawing before = canvas.scene().drawing();
    QVERIFY(canvas.document.apply(QStringLiteral("move"), [](const Plan& plan) { return movePart(plan, hub, {400, 80}); }));
    const Drawing after = canvas.scene().drawing();
    const Drawing half = between(before, after, 0.5);
    for (std::size_t i = 0; i < after.shapes.size(); ++i) {
        QCOMPARE(half.shapes[i].id, after.shapes[i].id);
        if (after.shapes[i].id != spoke)
            QCOMPARE(half.shapes[i].rect.topLeft(), after.shapes[i].rect.topLeft() - QPointF(200, 40));
    }
    QVERIFY(between(before, after, 1).shapes == after.shapes);
}

void GlideTest::linesGoAlongOrComeAtTheEnd()
{
    Link before {
        .id = peering, .from = hub, .to = spoke, .path = QPolygonF({{0, 0}, {100, 0}, {100, 50}}), .anchor = {50, 0}};
    Link after = before;
    after.path.translate(20, 40);
    after.anchor += QPointF(20, 40);
    const Drawing one = drawn(before);
    const Drawing half = between(one, drawn(after), 0.5);
    QCOMPARE(half.links.size(), std::size_t(1));
    QCOMPARE(half.links[0].path, before.path.translated(10, 20));
    QCOMPARE(half.links[0].anchor, QPointF(60, 20));
    after.path = QPolygonF({{0, 0}, {0, 50}, {100, 50}}); // another turn: pieces between would be slanted
    QVERIFY(between(one, drawn(after), 0.5).links.empty());
}

void GlideTest::aligningStartsWhereTheBoxesStood()
{
    CanvasFixture canvas(twoNetworks());
    CanvasCommands commands(canvas.document, canvas.view);
    canvas.view.setGliding(true);
    canvas.document.select({hub, spoke});
    const PlanPtr first = canvas.document.plan();
    const QImage before = canvas.view.grab().toImage();
    commands.align(Alignment::Top);
    QCOMPARE(canvas.shape(spoke).rect.top(), canvas.shape(hub).rect.top()); // the plan does not wait for the picture
    QVariantAnimation& clock = clockOf(canvas);
    QCOMPARE(clock.state(), QAbstractAnimation::Running);
    QCOMPARE(clock.duration(), 160);
    clock.pause();
    QVERIFY(canvas.view.grab().toImage() == before);
    clock.setCurrentTime(60);
    const QImage amid = canvas.view.grab().toImage();
    QVERIFY(amid != before);
    clock.resume();
    clock.setCurrentTime(160);
    QCOMPARE(clock.state(), QAbstractAnimation::Stopped);
    const QImage end = canvas.view.grab().toImage();
    QVERIFY(end != amid);
    canvas.document.undo(); // one step, at once
    QCOMPARE(canvas.document.plan(), first);
    QVERIFY(canvas.view.grab().toImage() == before);
    canvas.document.redo();
    QVERIFY(canvas.view.grab().toImage() == end);
}

void GlideTest::whoReducesMotionSeesTheEndAtOnce()
{
    CanvasFixture canvas(twoNetworks());
    CanvasCommands commands(canvas.document, canvas.view);
    commands.tidy({});
    QCOMPARE(clockOf(canvas).state(), QAbstractAnimation::Stopped);
    canvas.view.goTo({0.5, {300, 200}});
    QCOMPARE(canvas.view.zoom(), 0.5);
}

void GlideTest::aChangeOnTheWayEndsIt()
{
    CanvasFixture canvas(twoNetworks());
    CanvasCommands commands(canvas.document, canvas.view);
    canvas.view.setGliding(true);
    commands.tidy({});
    QCOMPARE(clockOf(canvas).state(), QAbstractAnimation::Running);
    QVERIFY(canvas.document.apply(QStringLiteral("delete"), [](const Plan& plan) { return removeParts(plan, {spoke}); }));
    QCOMPARE(clockOf(canvas).state(), QAbstractAnimation::Stopped);
    QVERIFY(!canvas.view.grab().isNull());
    // Boxes that were not there before stand where they are.
    commands.tidy({});
    canvas.document.undo();
    QCOMPARE(clockOf(canvas).state(), QAbstractAnimation::Stopped);
}

void GlideTest::theSightTravelsAndCanBeTakenOver()
{
    CanvasFixture canvas(twoNetworks());
    canvas.view.setGliding(true);
    auto* travel = canvas.view.findChild<QVariantAnimation*>(QStringLiteral("travel"));
    canvas.view.goTo({4000, {300, 200}}); // from a file: as far as the canvas goes
    QCOMPARE(travel->state(), QAbstractAnimation::Running);
    QCOMPARE(canvas.view.zoom(), 1.0);
    QCOMPARE(canvas.view.viewNow({}).zoom, mostZoom); // what is saved meanwhile is where it leads
    travel->setCurrentTime(160);
    QCOMPARE(canvas.view.zoom(), mostZoom);
    QVERIFY(QLineF(canvas.view.sight().centre, {300, 200}).length() < 2);
    canvas.view.goTo({0.5, {0, 0}});
    canvas.key(Qt::Key_Escape); // whoever acts goes on from where it is
    QCOMPARE(travel->state(), QAbstractAnimation::Stopped);
    canvas.view.goTo({1, {1e300, -1e300}});
    travel->setCurrentTime(160);
    QVERIFY(canvas.view.sceneRect().contains(canvas.view.sight().centre));
}

ASE_TEST(GlideTest)

}

#include "glide_test.moc"
