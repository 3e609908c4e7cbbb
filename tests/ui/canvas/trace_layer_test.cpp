#include "model/exchange/planfile/save_plan.h"
#include "model/plan/edit/edits.h"
#include "tests/support/test_registry.h"
#include "tests/ui/canvas/canvas_fixture.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QVariantAnimation>

namespace ase {

using test::CanvasFixture;

namespace {

Plan blockedReturn()
{
    const auto plan = openPlan(QStringLiteral(ASE_SOURCE_DIR "/resources/samples/blocked-return.aseplan"));
    if (!plan)
        qFatal("%s", qPrintable(sentence(plan.error())));
    return *plan;
}

/// A canvas on the sample whose replies go astray, with a question to ask.
struct TracedCanvas {
    TracedCanvas()
        : canvas(blockedReturn())
        , session(canvas.document)
    {
        canvas.view.fitAll();
        canvas.view.setTraceSession(&session);
    }
    PartId part(const char* path) const { return findByPath(canvas.network(), QLatin1String(path)).front(); }
    QPointF middle(const char* path) const { return canvas.shape(part(path)).rect.center(); }
    bool ask()
    {
        session.ask({.from = part("server:octopus-01"), .to = part("app:orders"), .endpoint = {.kind = EndpointKind::Kudu}});
        return QTest::qWaitFor([this] { return layer().isShown(); });
    }
    TraceLayer& layer() { return canvas.view.traceLayer(); }
    /// A disc that is not the one looked at.
    HopDisc otherDisc()
    {
        for (const HopDisc& disc : layer().path().discs)
            if (session.currentHop() != disc.hop)
                return disc;
        return {};
    }

    CanvasFixture canvas;
    TraceSession session;
};

}

class TraceLayerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dragAsks();
    void dragToNothingSaysHow();
    void lastEndpointIsKept();
    void clickedDiscIsLookedAt();
    void keysWalkTheLinks();
    void escapeForgetsTheTrace();
    void boxesBesideTheWayFade();
    void onlyWhatDiffersIsPainted();
    void pathFollowsADrag();
    void hiddenPartsAreStoodFor();
    void newQuestionIsDrawnLinkByLink();
    void readersAreTold();
};

void TraceLayerTest::dragAsks()
{
    TracedCanvas traced;
    traced.canvas.key(Qt::Key_T, Qt::ShiftModifier);
    QCOMPARE(traced.canvas.view.tool(), Tool::Trace);
    const PlanPtr before = traced.canvas.document.plan();
    traced.canvas.drag(traced.middle("server:octopus-01"), traced.middle("app:orders"));
    QVERIFY(traced.session.query());
    const TraceQuery expected {
        .from = traced.part("server:octopus-01"), .to = traced.part("app:orders"), .endpoint = {.kind = EndpointKind::Kudu}};
    QVERIFY(*traced.session.query() == expected);
    QCOMPARE(traced.canvas.view.tool(), Tool::Select);
    QCOMPARE(traced.canvas.document.plan(), before);
    QTRY_VERIFY(traced.layer().isShown());
    QCOMPARE(traced.layer().path().from, std::optional(traced.part("server:octopus-01")));
}

void TraceLayerTest::dragToNothingSaysHow()
{
    TracedCanvas traced;
    QSignalSpy hints(&traced.canvas.view, &CanvasView::hintChanged);
    traced.canvas.view.setTool(Tool::Trace);
    traced.canvas.drag(
        traced.middle("server:octopus-01"), traced.canvas.scene().drawing().bounds.bottomLeft() + QPointF(5, 20));
    QVERIFY(!traced.session.query());
    QVERIFY(!hints.last().front().toString().isEmpty());
    QCOMPARE(traced.canvas.view.tool(), Tool::Trace);
}

void TraceLayerTest::lastEndpointIsKept()
{
    TracedCanvas traced;
    traced.session.ask(
        {.from = Outsider::Internet, .to = traced.part("app:orders"), .endpoint = {.kind = EndpointKind::Ftp}});
    traced.canvas.view.setTool(Tool::Trace);
    traced.canvas.drag(traced.middle("server:octopus-01"), traced.middle("app:orders"));
    QCOMPARE(traced.session.query()->endpoint.kind, EndpointKind::Ftp);
    QVERIFY(traced.session.query()->from == TraceEnd(traced.part("server:octopus-01")));
}

void TraceLayerTest::clickedDiscIsLookedAt()
{
    TracedCanvas traced;
    QVERIFY(traced.ask());
    const HopDisc disc = traced.otherDisc();
    const auto selected = traced.canvas.document.selection();
    traced.canvas.click(disc.at);
    QCOMPARE(traced.session.currentHop(), std::optional(disc.hop));
    QCOMPARE(traced.canvas.document.selection(), selected);
    QVERIFY(traced.layer().sentenceOf(disc.hop).startsWith(QString::number(disc.hop + 1)));
}

void TraceLayerTest::keysWalkTheLinks()
{
    TracedCanvas traced;
    QVERIFY(traced.ask());
    const std::size_t first = *traced.session.currentHop();
    QVERIFY(first > 1);
    traced.canvas.key(Qt::Key_BracketLeft);
    QCOMPARE(traced.session.currentHop(), std::optional(first - 1));
    traced.canvas.key(Qt::Key_Left, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(traced.session.currentHop(), std::optional(first - 2));
    traced.canvas.key(Qt::Key_BracketRight);
    QCOMPARE(traced.session.currentHop(), std::optional(first - 1));
    // Wherever it goes, it is in sight.
    traced.canvas.view.showSight({1, {5000, 5000}});
    traced.canvas.key(Qt::Key_Right, Qt::ControlModifier | Qt::AltModifier);
    const auto place = placeOf(traced.layer().path(), first);
    QVERIFY(place && traced.canvas.view.viewport()->rect().contains(traced.canvas.at(*place)));
    for (std::size_t i = 0; i < 40; ++i)
        traced.canvas.key(Qt::Key_BracketRight);
    QCOMPARE(traced.session.currentHop(), std::optional(traced.layer().path().hops - 1));
}

void TraceLayerTest::escapeForgetsTheTrace()
{
    TracedCanvas traced;
    QVERIFY(traced.ask());
    traced.canvas.view.setTool(Tool::Subnet);
    traced.canvas.key(Qt::Key_Escape); // the tool first
    QVERIFY(traced.session.query());
    traced.canvas.key(Qt::Key_Escape);
    QVERIFY(!traced.session.query());
    QVERIFY(!traced.layer().isShown());
}

void TraceLayerTest::boxesBesideTheWayFade()
{
    TracedCanvas traced;
    const CanvasScene& scene = traced.canvas.scene();
    QVERIFY(!scene.stateOf(traced.part("spoke/agents")).faded);
    QVERIFY(traced.ask());
    QVERIFY(scene.stateOf(traced.part("spoke/agents")).faded);
    QVERIFY(!scene.stateOf(traced.part("spoke/ase")).faded);
    const QPointF corner = traced.canvas.shape(traced.part("spoke/agents")).rect.topLeft() + QPointF(30, 10);
    QTest::mouseMove(traced.canvas.view.viewport(), traced.canvas.at(corner));
    QTRY_VERIFY(!scene.stateOf(traced.part("spoke/agents")).faded);
    traced.session.clear();
    QVERIFY(!scene.lit());
}

void TraceLayerTest::onlyWhatDiffersIsPainted()
{
    TracedCanvas traced;
    QVERIFY(traced.ask());
    QSignalSpy touched(&traced.layer(), &TraceLayer::touched);
    QSignalSpy changed(&traced.layer(), &TraceLayer::changed);
    traced.layer().follow();
    const PartId agents = traced.part("spoke/agents"); // beside the way
    const auto renamed = traced.canvas.document.apply(
        QStringLiteral("rename"), [&](const Plan& plan) { return renamePart(plan, agents, QStringLiteral("agentz")); });
    QVERIFY(renamed.ok());
    QCOMPARE(touched.count(), 0);
    QCOMPARE(changed.count(), 0);
    traced.session.setCurrentHop(traced.otherDisc().hop);
    QCOMPARE(touched.count(), 2); // the disc that was, and the one that is
    QCOMPARE(changed.count(), 0);
    for (const QList<QVariant>& area : touched)
        QVERIFY(area.front().toRectF().width() < traced.layer().path().bounds.width() / 2);
}

/// While the button is down, and back again with Escape.
void TraceLayerTest::pathFollowsADrag()
{
    TracedCanvas traced;
    QVERIFY(traced.ask());
    const TracePath before = traced.layer().path();
    const QPointF grip = traced.canvas.grip(traced.part("spoke"));
    traced.canvas.pressAndMove(grip, grip + QPointF(160, 96));
    QVERIFY(traced.layer().path().pieces != before.pieces);
    const QRectF target = traced.canvas.shape(*traced.layer().path().to).rect.adjusted(-3, -3, 3, 3);
    const auto& pieces = traced.layer().path().pieces;
    QVERIFY(std::any_of(pieces.begin(), pieces.end(),
        [&](const TracePiece& piece) { return !piece.isReply && target.contains(piece.points.back()); }));
    traced.canvas.key(Qt::Key_Escape);
    QVERIFY(traced.layer().path().pieces == before.pieces);
}

void TraceLayerTest::hiddenPartsAreStoodFor()
{
    TracedCanvas traced;
    QVERIFY(traced.ask());
    traced.canvas.view.setLayerShown(Layer::Environments, false);
    QCOMPARE(traced.layer().path().to, std::optional(traced.part("spoke/ase")));
    traced.canvas.view.setLayerShown(Layer::Sites, false);
    QVERIFY(!traced.layer().path().from);
    QVERIFY(traced.layer().isShown());
}

void TraceLayerTest::newQuestionIsDrawnLinkByLink()
{
    TracedCanvas traced;
    traced.canvas.view.setGliding(true);
    QVERIFY(traced.ask());
    auto* clock = traced.canvas.view.findChild<QVariantAnimation*>(QStringLiteral("trace"));
    QVERIFY(clock);
    QCOMPARE(clock->duration(), std::min(900, 60 * int(traced.layer().path().hops)));
    traced.canvas.view.setGliding(false);
    QCOMPARE(clock->state(), QAbstractAnimation::Stopped);
    // Whoever reduces motion sees the end at once.
    traced.session.clear();
    QVERIFY(traced.ask());
    QCOMPARE(clock->state(), QAbstractAnimation::Stopped);
}

void TraceLayerTest::readersAreTold()
{
    TracedCanvas traced;
    QAccessibleInterface* root = QAccessible::queryAccessibleInterface(&traced.canvas.view);
    QVERIFY(root);
    const QString before = root->text(QAccessible::Description);
    QVERIFY(traced.ask());
    QVERIFY(root->text(QAccessible::Description).startsWith(QStringLiteral("Trace: Blocked at hop ")));
    QVERIFY(!traced.layer().sentencesAt(traced.part("spoke/ase")).isEmpty());
    traced.session.clear();
    QCOMPARE(root->text(QAccessible::Description), before);
}

ASE_TEST(TraceLayerTest)

}

#include "trace_layer_test.moc"
