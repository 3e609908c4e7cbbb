#include "model/plan/edit/edits.h"
#include "tests/support/test_registry.h"
#include "tests/ui/window/window_fixture.h"
#include "ui/canvas/note_editor.h"

#include <QAbstractItemModelTester>
#include <QCompleter>
#include <QDragEnterEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>

using namespace ase;

class MainWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void treeSelection_isFollowedByInspector();
    void inspectorRename_isOneUndoStep();
    void hostBits_areDropped();
    void deleting_isUndone();
    void partsThatAreGone_areNotCounted();
    void problem_isRevealedAndMended();
    void unsavedPlan_isGuarded();
    void rubbish_keepsThePlan();
    void saving_andOpeningAgain_givesTheSamePlan();
    void changeByAnotherProgram_isNoticed();
    void fileDropped_isOpened();
    void languageAndTheme_keepPlanAndSelection();
    void goTo_findsByPathAndPrefix();
    void startPage_opensEverySample();
    void tour_pointsToRealControls();

private:
    const QString hubSpoke = QStringLiteral("ilb-v3-hub-spoke");
};

namespace {

QLineEdit* field(WindowFixture& fixture, const QString& name)
{
    InspectorForm* form = fixture.window().workspace().inspector().form();
    for (QLineEdit* edit : form->findChildren<QLineEdit*>()) {
        if (edit->accessibleName() == name)
            return edit;
    }
    return nullptr;
}

void type(QLineEdit* edit, const QString& text)
{
    edit->selectAll();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
}

PartId firstSubnetOf(const Network& network)
{
    return network.subnets.rows().front().id;
}

}

void MainWindowTest::treeSelection_isFollowedByInspector()
{
    WindowFixture fixture;
    QVERIFY(fixture.openSample(hubSpoke));
    PlanTreeDock& tree = fixture.window().workspace().tree();
    QAbstractItemModelTester tester(tree.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester filterTester(tree.view()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    (void)fixture.window().workspace().inspector();
    const PartId subnet = firstSubnetOf(*fixture.document().plan()->network);
    fixture.document().selectOne(subnet);
    const QModelIndex now = tree.view()->currentIndex();
    QVERIFY(now.isValid());
    QCOMPARE(now.data().toString(), nameOf(*fixture.document().plan()->network, subnet));
    QCOMPARE(field(fixture, QStringLiteral("Name"))->text(), now.data().toString());
    tree.view()->setCurrentIndex(tree.view()->model()->index(0, 0));
    const auto part = fixture.document().selectedPart();
    QVERIFY(part && part->kind == PartKind::VirtualNetwork);
    QCOMPARE(field(fixture, QStringLiteral("Name"))->text(), nameOf(*fixture.document().plan()->network, *part));
}

void MainWindowTest::inspectorRename_isOneUndoStep()
{
    WindowFixture fixture;
    QVERIFY(fixture.openSample(hubSpoke));
    const PlanPtr first = fixture.document().plan();
    const PartId subnet = firstSubnetOf(*first->network);
    (void)fixture.window().workspace().inspector();
    fixture.document().selectOne(subnet);
    type(field(fixture, QStringLiteral("Name")), QStringLiteral("renamed"));
    QCOMPARE(nameOf(*fixture.document().plan()->network, subnet), QStringLiteral("renamed"));
    fixture.document().undo();
    QCOMPARE(fixture.document().plan().get(), first.get());
    QVERIFY(!fixture.document().history().canUndo());
}

void MainWindowTest::hostBits_areDropped()
{
    WindowFixture fixture;
    QVERIFY(fixture.openSample(hubSpoke));
    const PartId subnet = firstSubnetOf(*fixture.document().plan()->network);
    InspectorDock& inspector = fixture.window().workspace().inspector();
    QSignalSpy told(&inspector, &InspectorDock::told);
    fixture.document().selectOne(subnet);
    type(field(fixture, QStringLiteral("Prefix")), QStringLiteral("10.0.9.5/24"));
    QCOMPARE(field(fixture, QStringLiteral("Prefix"))->text(), QStringLiteral("10.0.9.0/24"));
    QCOMPARE(told.count(), 1);
    type(field(fixture, QStringLiteral("Prefix")), QStringLiteral("10.0.9.0/99"));
    QCOMPARE(field(fixture, QStringLiteral("Prefix"))->text(), QStringLiteral("10.0.9.0/99"));
}

void MainWindowTest::deleting_isUndone()
{
    WindowFixture fixture;
    QVERIFY(fixture.openSample(hubSpoke));
    const PlanPtr first = fixture.document().plan();
    const PartId network = first->network->virtualNetworks.rows().front().id;
    PlanTreeDock& tree = fixture.window().workspace().tree();
    QAbstractItemModelTester tester(tree.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    fixture.document().selectOne(network);
    fixture.window().registry().find(QStringLiteral("edit.delete"))->trigger();
    QVERIFY(!findPart(*fixture.document().plan()->network, network));
    fixture.document().undo();
    QCOMPARE(fixture.document().plan().get(), first.get());
    QVERIFY(tree.view()->currentIndex().isValid());
}

void MainWindowTest::partsThatAreGone_areNotCounted()
{
    WindowFixture fixture;
    QVERIFY(fixture.openSample(hubSpoke));
    const auto told = [&] {
        for (const QLabel* label : fixture.window().statusBar()->findChildren<QLabel*>())
            if (label->accessibleName() == QStringLiteral("Selected part"))
                return label->text();
        return QStringLiteral("no label");
    };
    const QAction* remove = fixture.window().registry().find(QStringLiteral("edit.delete"));
    const PartId hub = fixture.part(QStringLiteral("hub"));
    const PartId ase = fixture.part(QStringLiteral("spoke/ase"));
    const PartId gone(SubnetId(fixture.document().ids().next<SubnetId>()));
    fixture.document().select({hub, ase, gone});
    QCOMPARE(told(), QStringLiteral("2 parts selected"));
    fixture.document().select({ase, gone});
    QCOMPARE(told(), QStringLiteral("spoke/ase"));
    QVERIFY(remove->isEnabled());
    fixture.document().select({gone});
    QCOMPARE(told(), QString());
    QVERIFY(!remove->isEnabled());
    // A note is a part too.
    const auto note = fixture.document().ids().next<NoteId>();
    QVERIFY(fixture.document().apply(QStringLiteral("note"), [&](const Plan& plan) -> Result<Plan> {
        Plan next = plan;
        next.diagram.notes = next.diagram.notes.with(note, {.text = QStringLiteral("ask London")});
        return next;
    }));
    fixture.document().select({PartId(note)});
    QCOMPARE(told(), QStringLiteral("ask London"));
    NoteEditor& editor = fixture.window().workspace().canvas().noteEditor();
    fixture.window().registry().find(QStringLiteral("edit.rename"))->trigger();
    QVERIFY(!editor.isHidden());
    editor.abandon();
    const PlanPtr before = fixture.document().plan();
    fixture.window().registry().find(QStringLiteral("edit.delete"))->trigger();
    QVERIFY(fixture.document().plan()->diagram.notes.isEmpty());
    QCOMPARE(fixture.document().history().undoLabel(), QStringLiteral("Delete ask London"));
    fixture.document().undo();
    QCOMPARE(fixture.document().plan(), before);
}

void MainWindowTest::problem_isRevealedAndMended()
{
    WindowFixture fixture;
    QVERIFY(fixture.openSample(QStringLiteral("broken")));
    ProblemsDock& problems = fixture.window().workspace().problems();
    QAbstractItemModelTester tester(problems.table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.shell.analysis().isCurrent(), 20000);
    QAbstractItemModel* rows = problems.table()->model();
    QVERIFY(rows->rowCount() > 0);
    problems.step(1);
    QVERIFY(fixture.document().selectedPart());
    const PlanPtr first = fixture.document().plan();
    int mendable = -1;
    for (int row = 0; row < rows->rowCount(); ++row) {
        if (!rows->index(row, ProblemsModel::MendColumn).data().toString().isEmpty())
            mendable = row;
    }
    QVERIFY(mendable >= 0);
    problems.mend(rows->index(mendable, 0));
    QVERIFY(fixture.document().plan() != first);
    fixture.document().undo();
    QCOMPARE(fixture.document().plan().get(), first.get());
    QTRY_VERIFY_WITH_TIMEOUT(fixture.shell.analysis().isCurrent(), 20000);
    problems.accept(rows->index(0, 0), QStringLiteral("known"));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.shell.analysis().isCurrent(), 20000);
    QCOMPARE(fixture.shell.analysis().answers()->findings->accepted(), 1);
}

void MainWindowTest::unsavedPlan_isGuarded()
{
    WindowFixture fixture;
    QVERIFY(fixture.openSample(hubSpoke));
    QVERIFY(fixture.document().apply(QStringLiteral("Add"),
        [&](const Plan& plan) { return addVirtualNetwork(plan, fixture.document().ids().next<VirtualNetworkId>()); }));
    const PlanPtr changed = fixture.document().plan();
    QVERIFY(!fixture.window().files().newPlan());
    QCOMPARE(fixture.answers.asked, 1);
    QCOMPARE(fixture.document().plan().get(), changed.get());
    fixture.answers.unsaved = Unsaved::Save;
    fixture.answers.save = fixture.folder.filePath(QStringLiteral("kept.aseplan"));
    QVERIFY(fixture.window().files().newPlan());
    QVERIFY(QFile::exists(fixture.answers.save));
    QVERIFY(fixture.document().plan()->network->virtualNetworks.isEmpty());
}

void MainWindowTest::rubbish_keepsThePlan()
{
    WindowFixture fixture;
    QVERIFY(fixture.openSample(hubSpoke));
    const PlanPtr first = fixture.document().plan();
    const QString file = fixture.folder.filePath(QStringLiteral("rubbish.json"));
    QFile rubbish(file);
    QVERIFY(rubbish.open(QIODevice::WriteOnly));
    rubbish.write("{\n  \"a\": [1,,]\n");
    rubbish.close();
    QVERIFY(!fixture.window().files().open(file));
    QCOMPARE(fixture.document().plan().get(), first.get());
    QCOMPARE(fixture.answers.told.size(), 1);
    QVERIFY(fixture.answers.told.constFirst().contains(QStringLiteral("rubbish.json:2:")));
    QVERIFY(!fixture.window().files().open(fixture.folder.filePath(QStringLiteral("not-there.aseplan"))));
    QCOMPARE(fixture.document().plan().get(), first.get());
}

void MainWindowTest::saving_andOpeningAgain_givesTheSamePlan()
{
    WindowFixture fixture;
    QVERIFY(fixture.openSample(hubSpoke));
    const PlanPtr first = fixture.document().plan();
    fixture.answers.save = fixture.folder.filePath(QStringLiteral("copy"));
    QVERIFY(fixture.window().files().save());
    QVERIFY(fixture.document().file().endsWith(QStringLiteral("copy.aseplan")));
    QVERIFY(fixture.window().files().open(fixture.document().file()));
    QVERIFY(*fixture.document().plan() == *first);
    QCOMPARE(fixture.window().files().recent().files().size(), 1);
}

void MainWindowTest::changeByAnotherProgram_isNoticed()
{
    WindowFixture fixture;
    QVERIFY(fixture.openSample(hubSpoke));
    fixture.answers.save = fixture.folder.filePath(QStringLiteral("shared.aseplan"));
    QVERIFY(fixture.window().files().save());
    QSignalSpy changed(&fixture.window().files(), &FileActions::changedOnDisk);
    QVERIFY(savePlanFile(setPlanName(*fixture.document().plan(), QStringLiteral("theirs")), fixture.answers.save));
    QTRY_VERIFY(!changed.isEmpty());
    auto* banner = fixture.window().findChild<Banner*>();
    QVERIFY(banner && !banner->isHidden());
    QPushButton* again = nullptr;
    for (QPushButton* button : banner->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Read it again"))
            again = button;
    }
    QVERIFY(again);
    again->click();
    QCOMPARE(fixture.document().plan()->name, QStringLiteral("theirs"));
    QVERIFY(banner->isHidden());
}

void MainWindowTest::fileDropped_isOpened()
{
    WindowFixture fixture;
    QVERIFY(fixture.openSample(hubSpoke));
    const QString file = fixture.folder.filePath(QStringLiteral("dropped.aseplan"));
    QVERIFY(savePlanFile(*fixture.document().plan(), file));
    QVERIFY(fixture.openSample(QStringLiteral("broken")));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    // Most of the window is the drawing, which takes drops of its own.
    QWidget* under = fixture.window().workspace().canvas().viewport();
    QDragEnterEvent enter({9, 9}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(under, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({9, 9}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(under, &drop);
    QTRY_COMPARE(fixture.document().file(), file);
}

void MainWindowTest::languageAndTheme_keepPlanAndSelection()
{
    WindowFixture fixture;
    QVERIFY(fixture.openSample(hubSpoke));
    const PlanPtr plan = fixture.document().plan();
    fixture.document().selectOne(firstSubnetOf(*plan->network));
    const auto selection = fixture.document().selection();
    fixture.window().show();
    fixture.window().workspace().canvas().setZoom(1.5);
    fixture.window().workspace().canvas().centerOn(300, 200);
    fixture.shell.setLanguage(QStringLiteral("de"));
    QVERIFY(fixture.window().showsPlan());
    fixture.shell.setTheme(ThemeChoice::Dark);
    QVERIFY(fixture.shell.theme().isDark);
    QCOMPARE(fixture.document().plan().get(), plan.get());
    QVERIFY(fixture.document().selection() == selection);
    const CanvasView::Sight sight = fixture.window().workspace().canvas().sight();
    QCOMPARE(sight.zoom, 1.5);
    QVERIFY2(QLineF(sight.centre, {300, 200}).length() < 4,
        qPrintable(QStringLiteral("%1 %2").arg(sight.centre.x()).arg(sight.centre.y())));
    QCOMPARE(QLocale().language(), QLocale::German);
    fixture.shell.setLanguage(QStringLiteral("en"));
    QCOMPARE(QLocale().language(), QLocale::English);
}

void MainWindowTest::goTo_findsByPathAndPrefix()
{
    WindowFixture fixture;
    QVERIFY(fixture.openSample(hubSpoke));
    auto* field = fixture.window().findChild<GoToField*>();
    QVERIFY(field);
    const Network& network = *fixture.document().plan()->network;
    const SubnetId subnet = network.subnets.rows().back().id;
    field->setText(pathOf(network, subnet));
    QVERIFY(field->go());
    QVERIFY(fixture.document().selectedPart() == PartId(subnet));
    fixture.document().select({});
    field->setText(textOf(network.subnets.find(subnet)->prefixes.front()));
    QVERIFY(field->go());
    QVERIFY(fixture.document().selectedPart() == PartId(subnet));
    field->setText(QStringLiteral("no such part"));
    QVERIFY(!field->go());
    // An address leads to the smallest block that holds it, and is offered while it is typed.
    const Prefix* prefix = network.subnets.find(subnet)->firstIpv4Prefix();
    field->setText(text(prefix->last()));
    field->completer()->setCompletionPrefix(field->text());
    QVERIFY(field->completer()->completionModel()->index(0, 0).data().toString().contains(QStringLiteral("holds")));
    fixture.document().select({});
    QVERIFY(field->go());
    QVERIFY(fixture.document().selectedPart() == PartId(subnet));
    field->setText(QStringLiteral("203.0.113.9"));
    QVERIFY(!field->go());
}

void MainWindowTest::startPage_opensEverySample()
{
    WindowFixture fixture;
    StartPage& page = fixture.window().startPage();
    QObject::disconnect(&page, &StartPage::openSample, nullptr, nullptr); // which are opened is told, and not done
    QSignalSpy opened(&page, &StartPage::openSample);
    qsizetype found = 0;
    for (const Sample& sample : samples())
        for (QAbstractButton* button : page.findChildren<QAbstractButton*>())
            if (button->text() == sample.title || button->accessibleName().contains(sample.title)) {
                button->click();
                QCOMPARE(opened.takeLast().at(0).value<Sample>().name, sample.name);
                ++found;
            }
    QCOMPARE(found, qsizetype(samples().size()));
}

void MainWindowTest::tour_pointsToRealControls()
{
    WindowFixture fixture;
    MainWindow& window = fixture.window();
    window.resize(1600, 1000);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    Q_EMIT window.startPage().tourWanted();
    QVERIFY(window.showsPlan());
    auto* tour = window.findChild<Tour*>();
    QVERIFY(tour && tour->isVisible());
    QCOMPARE(tour->count(), 5);
    std::set<QWidget*> shown;
    for (int step = 0; step < tour->count(); ++step) {
        QCOMPARE(tour->step(), step);
        QVERIFY(tour->control() && tour->control()->isVisible());
        QVERIFY(shown.insert(tour->control()).second);
        QVERIFY(window.rect().contains(tour->geometry()));
        QVERIFY(tour->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    QVERIFY(!tour->isVisible());
    QVERIFY(window.workspace().canvas().hasFocus());
    window.registry().find(QStringLiteral("help.tour"))->trigger();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(tour->step(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QCOMPARE(tour->step(), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!tour->isVisible());
    QVERIFY(!fixture.document().isModified());
}

ASE_TEST(MainWindowTest)

#include "main_window_test.moc"
