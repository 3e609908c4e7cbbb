#include "model/plan/edit/edits.h"
#include "tests/support/test_registry.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/actions/letter_match.h"
#include "ui/dialogs/shortcuts_dialog.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QMenu>
#include <QMimeData>

using namespace ase;

class ActionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cutCopyPasteAndDuplicate_areStepsOfTheHistory();
    void foreignClipboard_isRefused();
    void partsAreAlignedAndDistributed();
    void tidyingTheSelection_leavesTheOthers();
    void palette_findsAndDoes();
    void letters_findTheBestMatch();
    void shortcutsAreBoundAndKept();
    void shortcuts_meanOneThing();
    void menusOfDrawingAndTree_offerTheSame();
    void listOfShortcuts_isPrinted();
    void historyList_jumps();
    void overviewMap_goesWhereOneClicks();

private:
    const QString hubSpoke = QStringLiteral("ilb-v3-hub-spoke");
};

namespace {

/// The window with a plan, shown and with the drawing in focus, as keys need it.
struct ShownWindow : WindowFixture {
    explicit ShownWindow(const QString& sample)
    {
        opened = openSample(sample);
        window().resize(1600, 1000);
        window().show();
        window().activateWindow();
        opened = opened && QTest::qWaitForWindowActive(&window());
        canvas().setFocus();
    }
    CanvasView& canvas() { return window().workspace().canvas(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        if (modifiers)
            QTest::keyRelease(&window(), Qt::Key_Control);
    }
    std::size_t networks() { return document().plan()->network->virtualNetworks.size(); }
    QRectF box(PartId part) { return canvas().canvasScene().shapeOf(part)->rect; }
    bool opened = false;
};

}

void ActionsTest::cutCopyPasteAndDuplicate_areStepsOfTheHistory()
{
    ShownWindow shown(hubSpoke);
    QVERIFY(shown.opened);
    PlanDocument& document = shown.document();
    const PlanPtr first = document.plan();
    const std::size_t before = shown.networks();
    const PartId hub = shown.part(QStringLiteral("hub"));
    document.selectOne(hub);
    shown.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(document.plan().get(), first.get());
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("hub")));
    shown.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(shown.networks(), before + 1);
    QCOMPARE(document.selection().size(), std::size_t(1));
    QVERIFY(*document.selection().begin() != hub);
    const PlanPtr pasted = document.plan();
    shown.key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(shown.networks(), before + 2);
    document.selectOne(hub);
    shown.key(Qt::Key_X, Qt::ControlModifier);
    QVERIFY(!findPart(*document.plan()->network, hub));
    shown.key(Qt::Key_Z, Qt::ControlModifier);
    shown.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(document.plan().get(), pasted.get());
    shown.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(document.plan().get(), first.get());
    shown.key(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(document.plan().get(), pasted.get());
}

void ActionsTest::foreignClipboard_isRefused()
{
    ShownWindow shown(hubSpoke);
    const PlanPtr first = shown.document().plan();
    QApplication::clipboard()->setText(QStringLiteral("10.0.0.0/16"));
    shown.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(shown.document().plan().get(), first.get());
    auto* rubbish = new QMimeData;
    rubbish->setData(QStringLiteral("application/x-ase-planner-plan"), "{\"format\": 7");
    rubbish->setData(QStringLiteral("application/x-ase-planner-parts"), "zzz");
    QApplication::clipboard()->setMimeData(rubbish);
    shown.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(shown.document().plan().get(), first.get());
}

void ActionsTest::partsAreAlignedAndDistributed()
{
    ShownWindow shown(hubSpoke);
    PlanDocument& document = shown.document();
    std::vector<PartId> placed;
    for (const ase::Shape& shape : shown.canvas().canvasScene().drawing().shapes)
        if (!shape.parent && placed.size() < 3)
            placed.push_back(shape.id);
    QCOMPARE(placed.size(), std::size_t(3));
    std::map<PartId, QPointF> apart {{placed[0], {0, 0}}, {placed[1], {900, 333}}, {placed[2], {2600, 777}}};
    QVERIFY(document.apply(QStringLiteral("apart"), [&](const Plan& plan) { return moveParts(plan, apart); }));
    const PlanPtr before = document.plan();
    document.select({placed.begin(), placed.end()});
    shown.window().registry().find(QStringLiteral("arrange.top"))->trigger();
    for (const PartId part : placed)
        QCOMPARE(shown.box(part).top(), shown.box(placed[0]).top());
    document.undo();
    QCOMPARE(document.plan().get(), before.get());
    shown.window().registry().find(QStringLiteral("arrange.right"))->trigger();
    for (const PartId part : placed)
        QCOMPARE(shown.box(part).right(), shown.box(placed[2]).right());
    document.undo();
    shown.window().registry().find(QStringLiteral("arrange.across"))->trigger();
    const double firstGap = shown.box(placed[1]).left() - shown.box(placed[0]).right();
    const double secondGap = shown.box(placed[2]).left() - shown.box(placed[1]).right();
    QVERIFY(std::abs(firstGap - secondGap) < 0.5);
    QCOMPARE(document.history().undoLabel(), QStringLiteral("Distribute 3 parts"));
}

void ActionsTest::tidyingTheSelection_leavesTheOthers()
{
    ShownWindow shown(hubSpoke);
    PlanDocument& document = shown.document();
    const auto& rows = document.plan()->network->virtualNetworks.rows();
    const PartId one = rows[0].id;
    const PartId other = rows[1].id;
    const std::map<PartId, QPointF> moves {{one, {4000, 0}}, {other, {0, 3000}}};
    QVERIFY(document.apply(QStringLiteral("moved"), [&](const Plan& plan) { return moveParts(plan, moves); }));
    document.selectOne(one);
    shown.window().registry().find(QStringLiteral("arrange.tidySelection"))->trigger();
    QVERIFY(!document.plan()->diagram.placements.find(one));
    QVERIFY(document.plan()->diagram.placements.find(other));
}

void ActionsTest::palette_findsAndDoes()
{
    ShownWindow shown(hubSpoke);
    shown.canvas().setZoom(3);
    shown.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto* palette = shown.window().findChild<CommandPalette*>();
    QVERIFY(palette && palette->isVisible());
    QVERIFY(palette->field().hasFocus());
    QAbstractItemModelTester tester(palette->list().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int all = palette->list().model()->rowCount();
    QTest::keyClicks(&palette->field(), QStringLiteral("fit al"));
    QVERIFY(palette->list().model()->rowCount() < all);
    QCOMPARE(palette->list().currentIndex().data().toString(), QStringLiteral("Fit all"));
    QTest::keyClick(&palette->field(), Qt::Key_Return);
    QVERIFY(!palette->isVisible());
    QVERIFY(shown.canvas().zoom() < 3);
    QVERIFY(shown.canvas().hasFocus());
    // What is of no use now is not offered.
    shown.document().select({});
    shown.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(&palette->field(), QStringLiteral("duplicate"));
    QVERIFY(palette->list().currentIndex().data().toString() != QStringLiteral("Duplicate"));
    QTest::keyClick(&palette->field(), Qt::Key_Escape);
    QVERIFY(!palette->isVisible());
}

void ActionsTest::letters_findTheBestMatch()
{
    QVERIFY(!letterMatch(QStringLiteral("xyz"), QStringLiteral("Zoom in")));
    QVERIFY(!letterMatch(QStringLiteral("inn"), QStringLiteral("Zoom in")));
    QCOMPARE(letterMatch({}, QStringLiteral("Zoom in")), std::optional(0));
    const auto worth = [](const char* typed, const char* text) {
        return letterMatch(QString::fromLatin1(typed), QString::fromLatin1(text)).value_or(-1);
    };
    QVERIFY(worth("zi", "Zoom in") > worth("zi", "Resize it"));
    QVERIFY(worth("fit", "Fit all") > worth("fit", "Align left edges of items together"));
    QVERIFY(worth("ASE", "ase") == worth("ase", "ase"));
}

void ActionsTest::shortcutsAreBoundAndKept()
{
    ShownWindow shown(hubSpoke);
    const QKeySequence keys(Qt::CTRL | Qt::Key_0);
    {
        ActionRegistry& registry = shown.window().registry();
        QVERIFY(registry.find(QStringLiteral("view.zoom100"))->shortcut() == keys);
        ShortcutsDialog dialog(registry, shown.answers, &shown.window());
        dialog.show();
        for (auto* item : dialog.list().findItems(QStringLiteral("Fit all"), Qt::MatchExactly))
            dialog.list().setCurrentItem(item);
        dialog.keys().setKeySequence(keys);
        Q_EMIT dialog.keys().editingFinished();
        QVERIFY(registry.find(QStringLiteral("view.fitAll"))->shortcut() == keys);
        QVERIFY(registry.find(QStringLiteral("view.zoom100"))->shortcuts().isEmpty());
    }
    shown.shell.setTheme(ThemeChoice::Dark); // another window, the same settings
    QVERIFY(shown.window().registry().find(QStringLiteral("view.fitAll"))->shortcut() == keys);
    shown.window().registry().resetKeys();
    QVERIFY(shown.window().registry().find(QStringLiteral("view.zoom100"))->shortcut() == keys);
}

void ActionsTest::shortcuts_meanOneThing()
{
    ShownWindow shown(hubSpoke);
    QStringList twice;
    for (const ActionRegistry::Entry& entry : shown.window().registry().entries())
        for (const QKeySequence& keys : entry.action->shortcuts())
            if (shown.window().registry().holderOf(keys) != &entry)
                twice.append(keys.toString() + u' ' + entry.spec.id);
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u',')));
    // Every entry of the menu bar is in the registry or opens a dock or a recent file.
    for (const ActionRegistry::Entry& entry : shown.window().registry().entries())
        QVERIFY2(!plainText(entry.action->text()).isEmpty(), qPrintable(entry.spec.id));
}

void ActionsTest::menusOfDrawingAndTree_offerTheSame()
{
    ShownWindow shown(hubSpoke);
    const PartId hub = shown.part(QStringLiteral("hub"));
    shown.document().selectOne(hub);
    const auto menu = shown.canvas().menuFor(hub, {});
    for (const char* id : {"edit.cut", "edit.copy", "edit.paste", "edit.duplicate", "edit.rename", "edit.delete"}) {
        QAction* action = shown.window().registry().find(QLatin1String(id));
        QVERIFY2(menu->actions().contains(action), id);
        QVERIFY2(shown.window().workspace().tree().view()->actions().contains(action), id);
    }
}

void ActionsTest::listOfShortcuts_isPrinted()
{
    ShownWindow shown(hubSpoke);
    const QString page = shortcutsPage(shown.window().registry());
    QVERIFY(page.contains(QStringLiteral("Duplicate")));
    QVERIFY(page.contains(QStringLiteral("Ctrl+D")));
    shown.answers.save = shown.folder.filePath(QStringLiteral("keys.pdf"));
    ShortcutsDialog dialog(shown.window().registry(), shown.answers, &shown.window());
    for (QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Save as PDF…"))
            button->click();
    QFile file(shown.answers.save);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
}

void ActionsTest::historyList_jumps()
{
    ShownWindow shown(hubSpoke);
    PlanDocument& document = shown.document();
    std::vector<PlanPtr> plans {document.plan()};
    for (int step = 0; step < 4; ++step) {
        const auto id = document.ids().next<SecurityGroupId>();
        QVERIFY(document.apply(
            QStringLiteral("Step %1").arg(step), [&](const Plan& plan) { return addSecurityGroup(plan, id); }));
        plans.push_back(document.plan());
    }
    shown.window().registry().find(QStringLiteral("edit.history"))->trigger();
    QListView* list = shown.window().workspace().history().list();
    QVERIFY(list->isVisible());
    QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(list->model()->rowCount(), 5);
    QCOMPARE(list->currentIndex().row(), 4);
    QCOMPARE(list->model()->index(2, 0).data().toString(), QStringLiteral("Step 1"));
    const PartId hub = shown.part(QStringLiteral("hub"));
    document.selectOne(hub);
    for (const int row : {1, 3, 0, 4}) {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(row, 0)).center());
        QCOMPARE(document.plan().get(), plans[std::size_t(row)].get());
        QVERIFY(document.selectedPart() == hub);
    }
    // What is done after a jump takes the place of what was undone.
    document.goToStep(1);
    QVERIFY(document.apply(QStringLiteral("Other"), [&](const Plan& plan) { return removeParts(plan, {hub}); }));
    QCOMPARE(list->model()->rowCount(), 3);
}

void ActionsTest::overviewMap_goesWhereOneClicks()
{
    ShownWindow shown(hubSpoke);
    OverviewMap& map = shown.window().workspace().map();
    QVERIFY(!map.isVisible());
    shown.key(Qt::Key_M, Qt::ControlModifier);
    QVERIFY(map.isVisible());
    (void)map.grab();
    shown.canvas().setZoom(2);
    QTest::mouseClick(&map, Qt::LeftButton, {}, QPoint(30, 60));
    const double left = shown.canvas().sight().centre.x();
    QTest::mouseClick(&map, Qt::LeftButton, {}, QPoint(170, 60));
    QVERIFY(shown.canvas().sight().centre.x() > left);
    QTest::keyClick(&map, Qt::Key_Left);
    QVERIFY(shown.canvas().sight().centre.x() > left);
    shown.shell.setTheme(ThemeChoice::Dark); // the choice stays
    QVERIFY(shown.window().workspace().map().isVisible());
}

ASE_TEST(ActionsTest)

#include "actions_test.moc"
