#include "model/plan/edit/place_parts.h"
#include "tests/support/test_registry.h"
#include "tests/ui/docks/docks_fixture.h"

#include <QDragEnterEvent>
#include <QDragMoveEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>

#include <memory>

using namespace ase;

namespace {

constexpr const char* planText =
    "vnet hub 10.0.0.0/16 | vnet spoke 10.1.0.0/16 | nsg guard | nsg other | rt out: 0.0.0.0/0 -> internet | "
    "subnet a 10.0.1.0/24 in hub nsg other | subnet GatewaySubnet 10.0.0.0/27 in hub | subnet e 10.1.1.0/24 in spoke | "
    "ase3 prod in e ilb 10.1.1.11 | plan small in prod I1v2 | plan apart P1v2 | app web in small | app api in apart";

/// What a mouse carries from the tree to a place of a widget.
struct Dragged {
    std::unique_ptr<QMimeData> data;
    QWidget* over;
    QPoint at;
    Qt::DropAction offered = Qt::IgnoreAction;

    bool enters()
    {
        QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(over, &enter);
        QDragMoveEvent move(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(over, &move);
        offered = move.dropAction();
        return enter.isAccepted();
    }
    void drops()
    {
        QDropEvent drop(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(over, &drop);
    }
};

struct TreeFixture : DocksFixture {
    TreeFixture()
        : DocksFixture(planText)
    {
        view().expandAll();
        QApplication::processEvents();
    }
    PlanTreeView& view() { return *window().workspace().tree().view(); }
    CanvasView& canvas() { return window().workspace().canvas(); }
    QModelIndex row(PartId part) const { return find(const_cast<TreeFixture*>(this)->view().model(), {}, part); }
    Dragged carry(const QString& path, QWidget* over, QPoint at)
    {
        const QModelIndex index = row(part(path));
        if (!index.flags().testFlag(Qt::ItemIsDragEnabled))
            qFatal("Not to be dragged: %s", qPrintable(path));
        return {std::unique_ptr<QMimeData>(view().model()->mimeData({index})), over, at};
    }
    Dragged toTree(const QString& path, const QString& onto)
    {
        view().scrollTo(row(part(onto)));
        return carry(path, view().viewport(), view().visualRect(row(part(onto))).center());
    }
    Dragged toCanvas(const QString& path, const QString& onto)
    {
        canvas().fitAll();
        QApplication::processEvents();
        const QRectF box = canvas().canvasScene().shapeOf(part(onto))->rect;
        return carry(path, canvas().viewport(), canvas().mapFromScene(box.topLeft() + QPointF(20, 12)));
    }
    const Subnet& subnet(const QString& path) { return *network().subnets.find(*part(path).as<SubnetId>()); }

private:
    static QModelIndex find(const QAbstractItemModel* model, const QModelIndex& parent, PartId part)
    {
        for (int row = 0; row < model->rowCount(parent); ++row) {
            const QModelIndex index = model->index(row, 0, parent);
            if (index.data(PlanTreeModel::PartRole).isValid() && index.data(PlanTreeModel::PartRole).value<PartId>() == part)
                return index;
            if (const QModelIndex inside = find(model, index, part); inside.isValid())
                return inside;
        }
        return {};
    }
};

}

class TreeDropTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void drop_isOneStep_data();
    void drop_isOneStep();
    void drop_isRefused_withTheReason_data();
    void drop_isRefused_withTheReason();
    void whatIsLocked_takesNothingAndStays();
    void otherDrags_areLeftAlone();
    void planApart_isDraggedIntoAnEnvironment_onTheCanvas();
};

void TreeDropTest::drop_isOneStep_data()
{
    QTest::addColumn<QString>("dragged");
    QTest::addColumn<QString>("onto");
    QTest::addColumn<QString>("hint");
    QTest::addColumn<QString>("step");
    const auto row = [](const char* dragged, const char* onto, const char* hint, const char* step) {
        QTest::addRow("%s onto %s", dragged, onto) << QString::fromLatin1(dragged) << QString::fromLatin1(onto)
                                                   << QString::fromLatin1(hint) << QString::fromLatin1(step);
    };
    row("nsg:guard", "spoke/e", "", "Attach guard to spoke/e");
    row("nsg:guard", "hub/a", "in place of other", "Attach guard to hub/a");
    row("rt:out", "hub/a", "", "Attach out to hub/a");
    row("plan:apart", "ase:prod", "", "Move apart to ase:prod");
    row("plan:apart/api", "ase:prod/small", "", "Move api to ase:prod/small");
}

void TreeDropTest::drop_isOneStep()
{
    QFETCH(QString, dragged);
    QFETCH(QString, onto);
    QFETCH(QString, hint);
    QFETCH(QString, step);
    TreeFixture fixture;
    const PlanPtr before = fixture.document().plan();
    const PartId target = fixture.part(onto);
    for (const bool inTree : {true, false}) {
        Dragged carried = inTree ? fixture.toTree(dragged, onto) : fixture.toCanvas(dragged, onto);
        QVERIFY(carried.enters());
        QCOMPARE(carried.offered, Qt::CopyAction);
        if (inTree) {
            QCOMPARE(fixture.view().offered()->target, std::optional(target));
            QCOMPARE(fixture.view().offered()->block, hint);
        } else {
            QCOMPARE(fixture.canvas().canvasScene().marks().dropTarget, std::optional(target));
            QVERIFY(!fixture.canvas().canvasScene().marks().dropRefused);
        }
        carried.drops();
        QVERIFY(!fixture.view().offered());
        QVERIFY2(fixture.isOneStep(before, step), qPrintable(fixture.document().history().undoLabel()));
        fixture.document().undo();
        QCOMPARE(fixture.document().plan(), before);
    }
}

void TreeDropTest::drop_isRefused_withTheReason_data()
{
    QTest::addColumn<QString>("dragged");
    QTest::addColumn<QString>("onto");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* dragged, const char* onto, const char* reason) {
        QTest::addRow("%s onto %s", dragged, onto)
            << QString::fromLatin1(dragged) << QString::fromLatin1(onto) << QString::fromLatin1(reason);
    };
    row("nsg:guard", "hub", "A security group filters a subnet. Drop it on one. (NSG-09)");
    row("nsg:guard", "hub/GatewaySubnet", "Azure takes no security group on GatewaySubnet. Choose another subnet. (NSG-26)");
    row("nsg:other", "hub/a", "other is attached to a already.");
    row("rt:out", "hub", "A route table directs the traffic of a subnet. Drop it on one. (RT-12)");
    row("plan:apart", "hub/a", "An App Service plan belongs to an environment. Drop it on one.");
    row("ase:prod/small", "ase:prod", "small stands in prod already.");
    row("ase:prod/small/web", "hub", "An app runs in an App Service plan. Drop it on one.");
}

void TreeDropTest::drop_isRefused_withTheReason()
{
    QFETCH(QString, dragged);
    QFETCH(QString, onto);
    QFETCH(QString, reason);
    TreeFixture fixture;
    const PlanPtr before = fixture.document().plan();
    QSignalSpy refused(&fixture.window().workspace().tree(), &PlanTreeDock::refused);
    Dragged inTree = fixture.toTree(dragged, onto);
    QVERIFY(inTree.enters());
    QCOMPARE(inTree.offered, Qt::IgnoreAction);
    QCOMPARE(fixture.view().offered()->refusal, reason);
    (void)fixture.view().grab();
    inTree.drops();
    QCOMPARE(refused.count(), 1);
    QCOMPARE(refused.constFirst().constFirst().toString(), reason);

    QSignalSpy hints(&fixture.canvas(), &CanvasView::hintChanged);
    Dragged onCanvas = fixture.toCanvas(dragged, onto);
    QVERIFY(onCanvas.enters());
    QCOMPARE(onCanvas.offered, Qt::IgnoreAction);
    QVERIFY(fixture.canvas().canvasScene().marks().dropRefused);
    QCOMPARE(hints.constLast().constFirst().toString(), reason);
    onCanvas.drops();
    QCOMPARE(hints.constLast().constFirst().toString(), reason);
    QCOMPARE(fixture.document().plan(), before);
}

void TreeDropTest::whatIsLocked_takesNothingAndStays()
{
    TreeFixture fixture;
    const auto lock = [&](const char* path) {
        return fixture.document().apply(QStringLiteral("lock"),
            [&](const Plan& plan) { return setLocked(plan, {fixture.part(QLatin1String(path))}, true); });
    };
    QVERIFY(lock("hub/a") && lock("ase:prod/small"));
    const PlanPtr before = fixture.document().plan();
    QSignalSpy refused(&fixture.window().workspace().tree(), &PlanTreeDock::refused);
    const auto isRefused = [&](Dragged carried, const char* reason) {
        const bool entered = carried.enters();
        const bool offered = carried.offered == Qt::CopyAction;
        carried.drops();
        return entered && !offered && !refused.isEmpty()
            && refused.takeLast().constFirst().toString() == QLatin1String(reason);
    };
    QVERIFY(isRefused(
        fixture.toTree(QStringLiteral("rt:out"), QStringLiteral("hub/a")), "a is locked. Unlock it first (Ctrl+L)."));
    // The app of a locked plan may go; nothing else comes, and the plan itself stays.
    QVERIFY(isRefused(fixture.toTree(QStringLiteral("plan:apart/api"), QStringLiteral("ase:prod/small")),
        "small is locked. Unlock it first (Ctrl+L)."));
    QVERIFY(isRefused(fixture.toTree(QStringLiteral("ase:prod/small"), QStringLiteral("spoke")),
        "small is locked. Unlock it first (Ctrl+L)."));
    QCOMPARE(fixture.document().plan(), before);
    Dragged onCanvas = fixture.toCanvas(QStringLiteral("rt:out"), QStringLiteral("hub/a"));
    QVERIFY(onCanvas.enters());
    QCOMPARE(onCanvas.offered, Qt::IgnoreAction);
    onCanvas.drops(); // else Qt holds the drag beyond the window
    QCOMPARE(fixture.document().plan(), before);
}

void TreeDropTest::otherDrags_areLeftAlone()
{
    TreeFixture fixture;
    QVERIFY(!fixture.row(fixture.part(QStringLiteral("hub"))).flags().testFlag(Qt::ItemIsDragEnabled));
    Dragged foreign {std::make_unique<QMimeData>(), fixture.view().viewport(), {20, 20}};
    foreign.data->setText(QStringLiteral("guard"));
    QVERIFY(!foreign.enters());
    // What was dragged has left the plan meanwhile.
    Dragged stale = fixture.toTree(QStringLiteral("nsg:guard"), QStringLiteral("hub/a"));
    fixture.document().load(std::make_shared<const Plan>(), {});
    QVERIFY(!stale.enters());
}

void TreeDropTest::planApart_isDraggedIntoAnEnvironment_onTheCanvas()
{
    TreeFixture fixture;
    CanvasView& canvas = fixture.canvas();
    canvas.fitAll();
    QApplication::processEvents();
    const PartId apart = fixture.part(QStringLiteral("plan:apart"));
    const PartId prod = fixture.part(QStringLiteral("ase:prod"));
    const PlanPtr before = fixture.document().plan();
    const auto grip = [&](PartId part) {
        return canvas.mapFromScene(canvas.canvasScene().shapeOf(part)->rect.topLeft() + QPointF(12, 8));
    };
    const QPoint from = grip(apart);
    const QPoint to = grip(prod);
    QTest::mousePress(canvas.viewport(), Qt::LeftButton, {}, from);
    for (int step = 1; step <= 4; ++step) {
        const QPoint at = from + (to - from) * step / 4;
        QMouseEvent move(
            QEvent::MouseMove, at, canvas.viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(canvas.viewport(), &move);
    }
    QCOMPARE(canvas.canvasScene().marks().dropTarget, std::optional(prod));
    QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, {}, to);
    QVERIFY(fixture.isOneStep(before, QStringLiteral("Move apart")));
    QCOMPARE(containerOf(fixture.network(), apart), std::optional(prod));
}

ASE_TEST(TreeDropTest)

#include "tree_drop_test.moc"
