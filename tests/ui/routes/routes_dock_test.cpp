#include "model/plan/edit/edits.h"
#include "tests/support/test_registry.h"
#include "tests/ui/routes/routes_fixture.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

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
    void rows_areInsertedDuplicatedMovedAndDeleted();
    void rows_areDraggedByTheirGrip();
    void rows_takeAColour();
    void sections_areBegunRenamedAndRemoved();
    void sections_stayThroughMovesAndDeletes();
    void rows_goThroughTheClipboard();
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

void RoutesDockTest::rows_areInsertedDuplicatedMovedAndDeleted()
{
    RoutesFixture fixture;
    QVERIFY(fixture.open(QStringLiteral("rt:rt-ase")));
    QAbstractItemModelTester tester(fixture.view().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    fixture.view().setFocus();
    fixture.view().setCurrentIndex(fixture.view().model()->index(0, RouteTableModel::NameColumn));
    fixture.press(Qt::Key_Insert);
    auto* editor = fixture.editor();
    QVERIFY(editor);
    fixture.retype(editor, QStringLiteral("192.168.0.0/16"));
    QTest::keyClick(editor, Qt::Key_Return);
    const QString second = QStringLiteral("route-1 192.168.0.0/16 VirtualAppliance 10.0.1.4");
    QTRY_COMPARE(fixture.rows(), (QStringList {first, second}));
    fixture.press(Qt::Key_D, Qt::ControlModifier);
    const QString third = QStringLiteral("route-1-1 192.168.0.0/16 VirtualAppliance 10.0.1.4");
    QVERIFY(fixture.undoesAndRedoes({first, second}, {first, second, third}));
    fixture.view().setCurrentIndex(fixture.view().model()->index(2, RouteTableModel::PrefixColumn));
    fixture.press(Qt::Key_PageUp, Qt::ControlModifier);
    QVERIFY(fixture.undoesAndRedoes({first, second, third}, {first, third, second}));
    QCOMPARE(fixture.view().currentIndex().row(), 1);
    QCOMPARE(fixture.view().currentIndex().column(), int(RouteTableModel::PrefixColumn));
    fixture.press(Qt::Key_PageUp, Qt::ControlModifier);
    fixture.press(Qt::Key_PageUp, Qt::ControlModifier); // at the top it stays
    QCOMPARE(fixture.rows(), (QStringList {third, first, second}));
    fixture.press(Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(fixture.undoesAndRedoes({third, first, second}, {first, third, second}));
    fixture.view().selectRow(0);
    QTest::keyClick(&fixture.view(), Qt::Key_Down, Qt::ShiftModifier);
    fixture.press(Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(fixture.undoesAndRedoes({first, third, second}, {second, first, third}));
    fixture.press(Qt::Key_Delete);
    QVERIFY(fixture.undoesAndRedoes({second, first, third}, {second}));
    // The window's own Delete removes selected parts: here it must not.
    QVERIFY(fixture.part(QStringLiteral("rt:rt-ase")) != PartId());
}

void RoutesDockTest::rows_areDraggedByTheirGrip()
{
    RoutesFixture fixture;
    QVERIFY(fixture.open(QStringLiteral("rt:rt-ase")));
    RouteTableView& view = fixture.view();
    view.setFocus();
    view.selectRow(0);
    fixture.press(Qt::Key_D, Qt::ControlModifier);
    fixture.press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(fixture.settled());
    const QStringList before = fixture.rows();
    QCOMPARE(before.size(), 3);
    const auto at = [&](int row, int dy) {
        const QRect grip = view.visualRect(view.model()->index(row, RouteTableModel::GripColumn));
        return QPoint(grip.center().x(), grip.top() + dy);
    };
    const auto drag = [&](QPoint from, QPoint to, bool drops) {
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view.viewport(), (from + to) / 2);
        QTest::mouseMove(view.viewport(), to);
        QCOMPARE(fixture.rows(), before); // rows wait for the drop
        if (!drops)
            QTest::keyClick(&view, Qt::Key_Escape);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
    };
    drag(at(0, 12), at(2, 20), false);
    QCOMPARE(fixture.rows(), before);
    drag(at(0, 12), at(2, 20), true);
    QVERIFY(fixture.undoesAndRedoes(before, {before[1], before[2], before[0]}));
    QVERIFY(fixture.document().history().undoLabel().startsWith(QStringLiteral("Move route ")));
}

void RoutesDockTest::rows_takeAColour()
{
    RoutesFixture fixture;
    QVERIFY(fixture.open(QStringLiteral("rt:rt-ase")));
    fixture.view().selectRow(0);
    const auto network = fixture.document().plan()->network;
    const auto menu = std::unique_ptr<QMenu>(fixture.view().createMenu(&fixture.view()));
    for (QAction* entry : menu->actions())
        for (QAction* action : entry->menu() ? entry->menu()->actions() : QList<QAction*>())
            if (action->text() == QStringLiteral("Violet"))
                action->trigger();
    const QModelIndex name = fixture.view().model()->index(0, RouteTableModel::NameColumn);
    const auto told = [&] { return name.data(Qt::AccessibleDescriptionRole).toString(); };
    QCOMPARE(told(), QStringLiteral("Colour: Violet."));
    QVERIFY(name.data(Qt::ToolTipRole).toString().endsWith(QStringLiteral("Colour: Violet.")));
    QVERIFY(fixture.document().plan()->network == network);
    fixture.document().undo();
    QCOMPARE(told(), QString());
    fixture.document().redo();
    QCOMPARE(told(), QStringLiteral("Colour: Violet."));
}

namespace {

/// The editor of a heading; null where there is none.
QLineEdit* headingEdit(RoutesFixture& fixture)
{
    for (QLineEdit* edit : fixture.view().viewport()->findChildren<QLineEdit*>())
        if (edit->isVisible() && edit->accessibleName() == QStringLiteral("Heading of the section"))
            return edit;
    return nullptr;
}

/// "[Branch] a b c": the names in order, headings before the route they stand above.
QString headed(RoutesFixture& fixture)
{
    QStringList all;
    for (const auto& row : fixture.view().routes().rows()) {
        if (!row.value.section.isEmpty())
            all.append(QStringLiteral("[%1]").arg(row.value.section));
        all.append(row.value.name);
    }
    return all.join(u' ');
}

void pasteRoutes(RoutesFixture& fixture, const QStringList& names)
{
    QStringList rows;
    for (const QString& name : names)
        rows.append(name + QStringLiteral("\t10.9.0.0/16\tNone\t"));
    QGuiApplication::clipboard()->setText(rows.join(u'\n'));
    fixture.press(Qt::Key_V, Qt::ControlModifier);
}

}

void RoutesDockTest::sections_areBegunRenamedAndRemoved()
{
    RoutesFixture fixture;
    QVERIFY(fixture.open(QStringLiteral("rt:rt-ase")));
    QAbstractItemModelTester tester(fixture.view().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto network = fixture.document().plan()->network;
    const int plainHeight = fixture.view().rowHeight(0);
    fixture.view().setFocus();
    fixture.view().selectRow(0);
    fixture.press(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(headingEdit(fixture));
    QVERIFY(headingEdit(fixture)->width() > 100); // not as narrow as the grip
    QTest::keyClicks(headingEdit(fixture), QStringLiteral("Through the firewall"));
    QTest::keyClick(headingEdit(fixture), Qt::Key_Return);
    QTRY_COMPARE(headed(fixture), QStringLiteral("[Through the firewall] default-to-firewall"));
    QVERIFY(fixture.document().plan()->network == network); // nothing to analyse again
    QVERIFY(fixture.view().rowHeight(0) > plainHeight);
    const QModelIndex name = fixture.view().model()->index(0, RouteTableModel::NameColumn);
    QCOMPARE(
        name.data(Qt::AccessibleDescriptionRole).toString(), QStringLiteral("Section Through the firewall begins here."));
    // A double click on the heading edits it, below it the cell.
    const QRect cell = fixture.view().visualRect(name);
    QTest::mouseDClick(fixture.view().viewport(), Qt::LeftButton, {}, cell.topLeft() + QPoint(20, 8));
    QTRY_VERIFY(headingEdit(fixture));
    QTest::keyClicks(headingEdit(fixture), QStringLiteral("Other"));
    QTest::keyClick(headingEdit(fixture), Qt::Key_Escape);
    QTRY_VERIFY(!headingEdit(fixture));
    QCOMPARE(headed(fixture), QStringLiteral("[Through the firewall] default-to-firewall"));
    QTest::mouseClick(fixture.view().viewport(), Qt::LeftButton, {}, cell.bottomLeft() + QPoint(20, -8));
    QTest::mouseDClick(fixture.view().viewport(), Qt::LeftButton, {}, cell.bottomLeft() + QPoint(20, -8));
    QTRY_VERIFY(fixture.editor());
    QCOMPARE(fixture.editor()->text(), QStringLiteral("default-to-firewall"));
    QVERIFY(fixture.editor()->geometry().top() > cell.top() + 20);
    QTest::keyClick(fixture.editor(), Qt::Key_Escape);
    fixture.view().setCurrentIndex(name);
    fixture.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(headed(fixture), QStringLiteral("default-to-firewall"));
    QCOMPARE(fixture.view().rowHeight(0), plainHeight);
    QCOMPARE(fixture.document().history().undoLabel(), QStringLiteral("Remove section Through the firewall"));
    while (fixture.document().history().canUndo())
        fixture.document().undo();
    QCOMPARE(headed(fixture), QStringLiteral("default-to-firewall"));
}

void RoutesDockTest::sections_stayThroughMovesAndDeletes()
{
    RoutesFixture fixture;
    QVERIFY(fixture.open(QStringLiteral("rt:rt-ase")));
    fixture.view().setFocus();
    pasteRoutes(fixture, {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    fixture.view().setCurrentIndex(fixture.view().model()->index(1, RouteTableModel::NameColumn));
    fixture.press(Qt::Key_H, Qt::ControlModifier);
    QTest::keyClicks(headingEdit(fixture), QStringLiteral("S"));
    QTest::keyClick(headingEdit(fixture), Qt::Key_Return);
    const QString before = QStringLiteral("default-to-firewall [S] a b c");
    QTRY_COMPARE(headed(fixture), before);
    fixture.view().setCurrentIndex(fixture.view().model()->index(1, RouteTableModel::NameColumn));
    fixture.press(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(headed(fixture), QStringLiteral("default-to-firewall [S] b a c"));
    fixture.document().undo();
    QCOMPARE(headed(fixture), before);
    fixture.press(Qt::Key_Delete); // it is selected still
    QCOMPARE(headed(fixture), QStringLiteral("default-to-firewall [S] b c"));
    fixture.document().undo();
    QCOMPARE(headed(fixture), before);
}

void RoutesDockTest::rows_goThroughTheClipboard()
{
    RoutesFixture fixture;
    QVERIFY(fixture.open(QStringLiteral("rt:rt-ase")));
    fixture.view().setFocus();
    fixture.view().selectRow(0);
    fixture.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
        QStringLiteral("Name\tAddress prefix\tNext hop type\tNext hop address\n"
                       "default-to-firewall\t0.0.0.0/0\tVirtualAppliance\t10.0.1.4\n"));
    fixture.press(Qt::Key_V, Qt::ControlModifier);
    const QString copy = QStringLiteral("default-to-firewall-1 0.0.0.0/0 VirtualAppliance 10.0.1.4");
    QVERIFY(fixture.undoesAndRedoes({first}, {first, copy}));
    QGuiApplication::clipboard()->setText(QStringLiteral("a\t10.9.0.0/16\tNone\t\r\nb\tmaybe not\tInternet\t\r\n"));
    QSignalSpy told(&fixture.dock(), &RoutesDock::told);
    fixture.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(fixture.undoesAndRedoes(
        {first, copy}, {first, copy, QStringLiteral("a 10.9.0.0/16 None"), QStringLiteral("b maybe not Internet")}));
    QCOMPARE(told.size(), 1);
    QCOMPARE(fixture.document().history().undoLabel(), QStringLiteral("Paste 2 routes"));
    QGuiApplication::clipboard()->setText(QStringLiteral("\"a"));
    QSignalSpy refused(&fixture.dock(), &RoutesDock::refused);
    fixture.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(refused.size(), 1);
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
