#include "model/plan/edit/edits.h"
#include "tests/support/test_registry.h"
#include "tests/ui/window/hands.h"
#include "ui/canvas/layer_names.h"

#include <QAbstractItemModelTester>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QVariantAnimation>

#include <cmath>

using namespace ase;

/// Named views, layers and what goes with them, in the real window with mouse and keyboard.
class ViewsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void viewsAreSavedVisitedAndChanged();
    void takenNamesAreRefused();
    void whatIsHiddenIsNotThere();
    void hiddenLayersAreToldAndShownAgain();
    void layersGoWithViews();
    void withoutGraphvizTheActionSaysWhy();
    void undoAndRedoGlideWhereTheStepDid();

private:
    const QString hubSpoke = QStringLiteral("ilb-v3-hub-spoke");
};

namespace {

using Views = std::vector<NamedView>;

struct Desk : Hands {
    Desk()
    {
        if (!openSample(QStringLiteral("ilb-v3-hub-spoke")))
            qFatal("The sample does not open");
        canvas().setFocus(Qt::OtherFocusReason);
    }
    const Views& views() { return document().plan()->diagram.views; }
    ViewsDock& dock() { return window().workspace().views(); }
    void saveView(const QString& name)
    {
        press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        type(name); // the proposal is selected
        press(Qt::Key_Return);
    }
    void clickRow(QAbstractItemView& list, int row)
    {
        const QRect where = list.visualRect(list.model()->index(row, 0));
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, where.center());
    }
    void tickLayer(Layer layer)
    {
        window().workspace().bringUp(QStringLiteral("views"));
        const QModelIndex index = dock().layers()->model()->index(int(layer), 0);
        dock().layers()->setCurrentIndex(index);
        QTest::keyClick(dock().layers(), Qt::Key_Space);
    }
    QAction& action(const QString& id) { return *window().registry().find(id); }
    bool isDrawn(PartId part) { return canvas().canvasScene().shapeOf(part); }
};

bool near(const CanvasView::Sight& sight, double zoom, QPointF centre)
{
    return std::abs(sight.zoom - zoom) < 0.002 && QLineF(sight.centre, centre).length() < 3;
}

}

void ViewsTest::viewsAreSavedVisitedAndChanged()
{
    Desk desk;
    const PlanPtr first = desk.document().plan();
    desk.canvas().showSight({1.5, {500, 300}});
    desk.saveView(QStringLiteral("Hub"));
    QCOMPARE(desk.views().size(), std::size_t(1));
    QCOMPARE(desk.views()[0].name, QStringLiteral("Hub"));
    QCOMPARE(desk.document().history().undoLabel(), QStringLiteral("Save view Hub"));
    QTreeView* list = desk.dock().list();
    QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(list->isVisible());

    desk.canvas().showSight({0.5, {200, 100}});
    desk.clickRow(*list, 0);
    QVERIFY(near(desk.canvas().sight(), 1.5, {500, 300}));
    list->setFocus();
    desk.press(Qt::Key_F2);
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type(QStringLiteral("Middle & all"));
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(desk.views()[0].name, QStringLiteral("Middle & all")); // editors close a moment later
    QCOMPARE(desk.document().history().undoLabel(), QStringLiteral("Rename view Hub"));

    desk.canvas().showSight({0.75, {600, 200}});
    desk.click(*desk.button(QStringLiteral("Update")));
    QCOMPARE(desk.views()[0].zoom, 0.75);
    QCOMPARE(desk.document().history().undoLabel(), QStringLiteral("Update view Middle & all"));
    const PlanPtr updated = desk.document().plan();
    list->setFocus();
    desk.press(Qt::Key_Delete);
    QVERIFY(desk.views().empty());
    QVERIFY(!list->isVisible()); // a sentence says how to make one
    QCOMPARE(desk.document().plan()->network, first->network); // the key of the list deletes no part

    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.document().plan(), updated);
    QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("Middle & all"));
    for (int step = 0; step < 3; ++step)
        desk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.document().plan(), first);
    QCOMPARE(list->model()->rowCount(), 0);
    for (int step = 0; step < 3; ++step)
        desk.press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(desk.document().plan(), updated);
    QCOMPARE(list->model()->rowCount(), 1);
}

void ViewsTest::takenNamesAreRefused()
{
    Desk desk;
    desk.saveView(QStringLiteral("Hub"));
    const PlanPtr one = desk.document().plan();
    desk.saveView(QStringLiteral(" hub"));
    QCOMPARE(desk.document().plan(), one);
    QVERIFY(desk.window().findChild<Banner*>()->sentence().contains(QStringLiteral("A view is called Hub already.")));
    // A name nobody types is proposed.
    desk.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.views().size(), std::size_t(2));
    QCOMPARE(desk.views()[1].name, QStringLiteral("View 1"));
}

void ViewsTest::whatIsHiddenIsNotThere()
{
    Desk desk;
    const PartId environment = desk.network().environments.rows().front().id;
    const QPointF middle = desk.box(environment).center();
    QVERIFY(desk.isDrawn(environment));
    desk.document().selectOne(environment);
    const PlanPtr first = desk.document().plan();
    desk.action(QStringLiteral("view.layer.environments")).trigger();
    QVERIFY(!desk.isDrawn(environment));
    QVERIFY(desk.document().selection().empty());
    QCOMPARE(desk.document().plan(), first); // seeing is no edit
    desk.clickScene(middle);
    QVERIFY(!desk.document().selection().contains(environment));
    desk.canvas().setFocus(Qt::OtherFocusReason);
    desk.press(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(!desk.document().selection().empty());
    QVERIFY(!desk.document().selection().contains(environment));
    desk.document().select({});
    std::set<PartId> walked;
    for (std::size_t i = 0; i < desk.canvas().canvasScene().drawing().shapes.size(); ++i) {
        desk.canvas().setFocus(Qt::OtherFocusReason);
        desk.press(Qt::Key_Tab);
        walked.insert(desk.document().selection().begin(), desk.document().selection().end());
    }
    QVERIFY(walked.size() > 2);
    QVERIFY(!walked.contains(environment));
    // Found by its name it is told why it does not show.
    QSignalSpy hints(&desk.canvas(), &CanvasView::hintChanged);
    desk.document().reveal(environment);
    QCOMPARE(hints.size(), 1);
    QVERIFY(hints[0][0].toString().contains(QStringLiteral("layer that is hidden")));
}

void ViewsTest::hiddenLayersAreToldAndShownAgain()
{
    Desk desk;
    QVERIFY(!desk.button(QStringLiteral("2 layers hidden – show all")));
    desk.tickLayer(Layer::Peerings);
    desk.tickLayer(Layer::Notes);
    QVERIFY(!desk.action(QStringLiteral("view.layer.peerings")).isChecked());
    QCOMPARE(desk.canvas().hiddenLayers(), (std::vector {Layer::Notes, Layer::Peerings}));
    desk.shell.setTheme(ThemeChoice::Dark); // another window on the same plan
    QCOMPARE(desk.canvas().hiddenLayers().size(), std::size_t(2));
    QAbstractButton* told = desk.button(QStringLiteral("2 layers hidden – show all"));
    QVERIFY(told);
    desk.click(*told);
    QVERIFY(desk.canvas().hiddenLayers().empty());
    QVERIFY(!told->isVisible());
    for (const Layer layer : allLayers) {
        const QString id = QStringLiteral("view.layer.") + layerWord(layer);
        QVERIFY(desk.action(id).isChecked());
        desk.action(id).trigger();
    }
    QVERIFY(desk.canvas().canvasScene().drawing().links.empty());
    desk.action(QStringLiteral("view.layers.showAll")).trigger();
    QVERIFY(!desk.canvas().canvasScene().drawing().links.empty());
    desk.tickLayer(Layer::Sites);
    QVERIFY(desk.openSample(hubSpoke)); // another plan hides nothing
    QVERIFY(desk.canvas().hiddenLayers().empty());
}

void ViewsTest::layersGoWithViews()
{
    Desk desk;
    desk.tickLayer(Layer::Environments);
    desk.saveView(QStringLiteral("Network alone"));
    QCOMPARE(desk.views()[0].hidden, std::vector {Layer::Environments});
    QAbstractItemModelTester tester(desk.dock().layers()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QModelIndex detail = desk.dock().list()->model()->index(0, ViewsModel::DetailColumn);
    QVERIFY(detail.data().toString().endsWith(QStringLiteral("1 layer hidden")));
    desk.tickLayer(Layer::Environments);
    QVERIFY(desk.canvas().hiddenLayers().empty());
    // From the menu, as from the list.
    auto* go = desk.window().findChild<QMenu*>(QStringLiteral("goToView"));
    QVERIFY(go && go->menuAction()->isEnabled());
    Q_EMIT go->aboutToShow();
    QCOMPARE(go->actions().size(), 1);
    go->actions()[0]->trigger();
    QCOMPARE(desk.canvas().hiddenLayers(), std::vector {Layer::Environments});
}

void ViewsTest::withoutGraphvizTheActionSaysWhy()
{
    const QByteArray path = qgetenv("PATH");
    const auto restore = qScopeGuard([&] { qputenv("PATH", path); });
    qputenv("PATH", "/nowhere");
    Desk desk;
    const QAction& action = desk.action(QStringLiteral("arrange.tidyDot"));
    QVERIFY(!action.isEnabled());
    QVERIFY(action.toolTip().contains(QStringLiteral("not installed")));
}

void ViewsTest::undoAndRedoGlideWhereTheStepDid()
{
    Desk desk;
    desk.canvas().setGliding(true);
    auto* clock = desk.canvas().findChild<QVariantAnimation*>(QStringLiteral("glide"));
    const auto isGliding = [&] { return clock->state() == QAbstractAnimation::Running; };
    const PartId hub = desk.part(QStringLiteral("hub"));
    const QRectF stood = desk.box(hub);
    QVERIFY(desk.document().apply(QStringLiteral("Move hub"), [&](const Plan& plan) {
        return movePart(plan, hub, {-900, -700});
    }));
    QVERIFY(!isGliding()); // whoever moved it saw it move
    desk.document().undo();
    QCOMPARE(desk.box(hub), stood); // the plan does not wait for the picture
    QVERIFY(isGliding());
    clock->setCurrentTime(clock->duration());
    QVERIFY(!isGliding());
    desk.document().redo();
    QVERIFY(isGliding());
    clock->setCurrentTime(clock->duration());
    desk.document().goToStep(0);
    QVERIFY(isGliding());
    clock->setCurrentTime(clock->duration());
    // What comes and goes is there, or not, at once.
    QVERIFY(desk.document().apply(QStringLiteral("Delete"), [&](const Plan& plan) { return removeParts(plan, {hub}); }));
    desk.document().undo();
    QVERIFY(!isGliding());
    desk.canvas().setGliding(false);
    QVERIFY(desk.document().apply(QStringLiteral("Move hub"), [&](const Plan& plan) {
        return movePart(plan, hub, {-900, -700});
    }));
    desk.document().undo();
    QVERIFY(!isGliding());
}

ASE_TEST(ViewsTest)

#include "views_test.moc"
