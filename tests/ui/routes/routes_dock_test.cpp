#include "model/plan/edit/edits.h"
#include "tests/support/test_registry.h"
#include "tests/ui/routes/routes_fixture.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QCompleter>
#include <QMenu>
#include <QPushButton>

using namespace ase;

namespace {

const QString first = QStringLiteral("default-to-firewall 0.0.0.0/0 VirtualAppliance 10.0.1.4");

}

class RoutesDockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dock_followsTheSelection();
    void cells_areEditedInPlace();
    void faults_showWhileOneTypes();
    void whatDoesNotParse_isKeptAsWritten();
    void appliances_arePickedFromThePlan();
    void menu_doesWhatTheKeysDo();
    void emptyStates_offerOneAction();
    void controls_haveNames();
};

void RoutesDockTest::dock_followsTheSelection()
{
    RoutesFixture fixture;
    RoutesDock* dock = fixture.open(QStringLiteral("spoke/ase"));
    QVERIFY(dock);
    QCOMPARE(fixture.rows(), QStringList {first});
    QCOMPARE(dock->table().tables()->currentText(), QStringLiteral("rt-ase"));
    QCOMPARE(dock->table().usedBy(), QStringLiteral("Used by spoke/ase"));
    QCOMPARE(dock->effective().subnets()->currentText(), QStringLiteral("spoke/ase"));
    fixture.document().selectOne(fixture.part(QStringLiteral("spoke/agents")));
    QVERIFY(fixture.settled());
    QCOMPARE(dock->table().emptyText(), QStringLiteral("spoke/agents has no route table: Azure's own routes decide."));
    QCOMPARE(dock->effective().subnets()->currentText(), QStringLiteral("spoke/agents"));
    fixture.document().selectOne(fixture.part(QStringLiteral("rt:rt-ase/default-to-firewall")));
    QVERIFY(fixture.settled());
    QCOMPARE(fixture.view().currentIndex().row(), 0);
    QCOMPARE(dock->effective().subnets()->currentText(), QStringLiteral("spoke/ase"));
    fixture.document().selectOne(fixture.part(QStringLiteral("site:london")));
    QVERIFY(fixture.settled());
    QCOMPARE(fixture.rows(), QStringList {first});
    fixture.document().reveal(
        fixture.part(QStringLiteral("rt:rt-ase/default-to-firewall")), QStringLiteral("nextHopAddress"));
    QCOMPARE(fixture.view().currentIndex().column(), int(RouteTableModel::AddressColumn));
}

void RoutesDockTest::cells_areEditedInPlace()
{
    RoutesFixture fixture;
    QVERIFY(fixture.open(QStringLiteral("rt:rt-ase")));
    QAbstractItemModelTester tester(fixture.view().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    JudgedEdit* editor = fixture.edit(0, RouteTableModel::NameColumn);
    QVERIFY(editor);
    fixture.retype(editor, QStringLiteral("all-to-fw"));
    QTest::keyClick(editor, Qt::Key_Return);
    const QString renamed = QStringLiteral("all-to-fw 0.0.0.0/0 VirtualAppliance 10.0.1.4");
    QVERIFY(fixture.undoesAndRedoes({first}, {renamed}));
    QCOMPARE(fixture.document().history().undoLabel(), QStringLiteral("Change route default-to-firewall"));
    editor = fixture.edit(0, RouteTableModel::PrefixColumn);
    fixture.retype(editor, QStringLiteral("AppServiceManagement"));
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(
        fixture.undoesAndRedoes({renamed}, {QStringLiteral("all-to-fw AppServiceManagement VirtualAppliance 10.0.1.4")}));
    // A hop that takes no address loses it; coming back, the only appliance of the plan is taken.
    editor = fixture.edit(0, RouteTableModel::HopColumn);
    fixture.retype(editor, QStringLiteral("Internet"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(fixture.rows(), QStringList {QStringLiteral("all-to-fw AppServiceManagement Internet")});
    editor = fixture.edit(0, RouteTableModel::HopColumn);
    fixture.retype(editor, QStringLiteral("virtualappliance"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(fixture.rows(), QStringList {QStringLiteral("all-to-fw AppServiceManagement virtualappliance 10.0.1.4")});
    editor = fixture.edit(0, RouteTableModel::NameColumn);
    fixture.retype(editor, QStringLiteral("never"));
    QTest::keyClick(editor, Qt::Key_Escape);
    QVERIFY(fixture.rows().front().startsWith(QStringLiteral("all-to-fw")));
}

void RoutesDockTest::faults_showWhileOneTypes()
{
    RoutesFixture fixture;
    QVERIFY(fixture.open(QStringLiteral("rt:rt-ase")));
    JudgedEdit* editor = fixture.edit(0, RouteTableModel::PrefixColumn);
    QVERIFY(editor);
    QVERIFY(editor->judgement().fault.isEmpty());
    fixture.retype(editor, QStringLiteral("10.0.0.5/16"));
    QCOMPARE(editor->judgement().fault, QStringLiteral("10.0.0.5/16 begins inside its block."));
    QCOMPARE(editor->judgement().correction, QStringLiteral("10.0.0.0/16"));
    QVERIFY(editor->property("wrong").toBool());
    QPushButton* correct = nullptr;
    for (QPushButton* button : fixture.view().viewport()->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Use 10.0.0.0/16"))
            correct = button;
    QVERIFY(correct && correct->isVisible());
    QTest::mouseClick(correct, Qt::LeftButton);
    QCOMPARE(editor->text(), QStringLiteral("10.0.0.0/16"));
    QVERIFY(!correct->isVisible());
    QTest::keyClick(editor, Qt::Key_Slash);
    QTest::keyClicks(editor, QStringLiteral("12"));
    QCOMPARE(editor->text(), QStringLiteral("10.0.0.0/12"));
    for (const char* text : {"10.0.0.0/33", "10.0.0/8", "010.0.0.0/8", "*", "", "Nonsense"}) {
        editor->setText(QString::fromLatin1(text));
        QVERIFY2(!editor->judgement().fault.isEmpty(), text);
    }
    editor->setText(QStringLiteral("10.0.0.0/8"));
    editor->setModified(true); // as typing does
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(fixture.rows(), QStringList {QStringLiteral("default-to-firewall 10.0.0.0/8 VirtualAppliance 10.0.1.4")});
}

void RoutesDockTest::whatDoesNotParse_isKeptAsWritten()
{
    RoutesFixture fixture;
    QVERIFY(fixture.open(QStringLiteral("rt:rt-ase")));
    const int plain = fixture.view().rowHeight(0);
    JudgedEdit* editor = fixture.edit(0, RouteTableModel::PrefixColumn);
    fixture.retype(editor, QStringLiteral("10.0.0.300/24"));
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(
        fixture.undoesAndRedoes({first}, {QStringLiteral("default-to-firewall 10.0.0.300/24 VirtualAppliance 10.0.1.4")}));
    const RouteCells& cells = fixture.view().routes().rows().front().value;
    QCOMPARE(cells.fault(), QStringLiteral("The number at character 8 is too large."));
    QVERIFY(fixture.view().rowHeight(0) > plain);
    QCOMPARE(fixture.dock().effective().doubts(),
        QStringLiteral("Route default-to-firewall of route table rt-ase is not known or cannot be read."));
}

void RoutesDockTest::appliances_arePickedFromThePlan()
{
    RoutesFixture fixture;
    QVERIFY(fixture.open(QStringLiteral("rt:rt-ase")));
    JudgedEdit* editor = fixture.edit(0, RouteTableModel::AddressColumn);
    QVERIFY(editor && editor->completer());
    fixture.retype(editor, QStringLiteral("vm-nowhere"));
    QCOMPARE(editor->judgement().fault, QStringLiteral("vm-nowhere is no IP address."));
    editor->clear();
    QTest::keyClicks(editor, QStringLiteral("azdo"));
    QCompleter* completer = editor->completer();
    QCOMPARE(completer->completionCount(), 1);
    QCOMPARE(completer->pathFromIndex(completer->completionModel()->index(0, 0)), QStringLiteral("10.1.2.4"));
    // The name of an appliance stands for its address.
    fixture.retype(editor, QStringLiteral("azdo-agent-1"));
    QVERIFY(editor->judgement().fault.isEmpty());
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(fixture.rows(), QStringList {QStringLiteral("default-to-firewall 0.0.0.0/0 VirtualAppliance 10.1.2.4")});
    QCOMPARE(fixture.view().routes().rows().front().value.appliance, QStringLiteral("azdo-agent-1"));
    // Choosing from the list is one step.
    editor = fixture.edit(0, RouteTableModel::HopColumn);
    fixture.retype(editor, QStringLiteral("none"));
    QTRY_VERIFY(editor->completer()->popup()->isVisible());
    QTest::keyClick(editor->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(editor->completer()->popup(), Qt::Key_Return);
    QTRY_COMPARE(fixture.rows(), QStringList {QStringLiteral("default-to-firewall 0.0.0.0/0 None")});
}

void RoutesDockTest::menu_doesWhatTheKeysDo()
{
    RoutesFixture fixture;
    QVERIFY(fixture.open(QStringLiteral("rt:rt-ase")));
    fixture.view().selectRow(0);
    const auto menu = std::unique_ptr<QMenu>(fixture.view().createMenu(&fixture.view()));
    QAction* duplicate = nullptr;
    for (QAction* action : menu->actions()) {
        if (action->menu())
            continue;
        QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
        if (action->text() == QStringLiteral("Duplicate"))
            duplicate = action;
        if (action->text() == QStringLiteral("Move up"))
            QVERIFY(!action->isEnabled());
    }
    QVERIFY(duplicate);
    duplicate->trigger();
    QCOMPARE(fixture.rows().size(), 2);
}

void RoutesDockTest::emptyStates_offerOneAction()
{
    RoutesFixture fixture;
    RoutesDock* dock = fixture.open(QStringLiteral("spoke/agents"));
    QVERIFY(dock);
    QPushButton* action = dock->table().emptyAction();
    QCOMPARE(action->text(), QStringLiteral("Add a route table"));
    QTest::mouseClick(action, Qt::LeftButton);
    QVERIFY(fixture.settled());
    const auto agents = *fixture.part(QStringLiteral("spoke/agents")).as<SubnetId>();
    QVERIFY(fixture.document().plan()->network->subnets.find(agents)->routeTable);
    QCOMPARE(dock->table().emptyText(), QStringLiteral("rt-agents has no routes yet."));
    QTest::mouseClick(action, Qt::LeftButton);
    auto* editor = fixture.editor();
    QVERIFY(editor);
    fixture.retype(editor, QStringLiteral("0.0.0.0/0"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(fixture.rows(), QStringList {QStringLiteral("route-1 0.0.0.0/0")});
    for (int step = 0; step < 3; ++step)
        fixture.document().undo();
    QCOMPARE(dock->table().emptyText(), QStringLiteral("spoke/agents has no route table: Azure's own routes decide."));
    fixture.document().load(std::make_shared<const Plan>(), {});
    QCOMPARE(dock->table().emptyText(), QStringLiteral("The plan has no route table yet."));
    QTest::mouseClick(action, Qt::LeftButton);
    QCOMPARE(dock->table().emptyText(), QStringLiteral("rt-1 has no routes yet."));
}

void RoutesDockTest::controls_haveNames()
{
    RoutesFixture fixture;
    RoutesDock* dock = fixture.open(QStringLiteral("spoke/ase"));
    QVERIFY(dock);
    for (QWidget* widget : dock->findChildren<QWidget*>()) {
        const bool reached = widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && !widget->focusProxy();
        if (!reached || widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        QVERIFY2(
            !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), widget->metaObject()->className());
    }
}

ASE_TEST(RoutesDockTest)
#include "routes_dock_test.moc"
