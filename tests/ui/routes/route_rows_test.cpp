#include "model/plan/edit/edits.h"
#include "tests/support/test_registry.h"
#include "tests/ui/routes/routes_fixture.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSignalSpy>

using namespace ase;

namespace {

const QString first = QStringLiteral("default-to-firewall 0.0.0.0/0 VirtualAppliance 10.0.1.4");

}

/// Rows of the route table as a whole: inserted, moved, coloured, put under headings, copied.
class RouteRowsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rows_areInsertedDuplicatedMovedAndDeleted();
    void rows_areDraggedByTheirGrip();
    void rows_takeAColour();
    void sections_areBegunRenamedAndRemoved();
    void sections_stayThroughMovesAndDeletes();
    void rows_goThroughTheClipboard();
};

void RouteRowsTest::rows_areInsertedDuplicatedMovedAndDeleted()
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

void RouteRowsTest::rows_areDraggedByTheirGrip()
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

void RouteRowsTest::rows_takeAColour()
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

void RouteRowsTest::sections_areBegunRenamedAndRemoved()
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

void RouteRowsTest::sections_stayThroughMovesAndDeletes()
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

void RouteRowsTest::rows_goThroughTheClipboard()
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

ASE_TEST(RouteRowsTest)

#include "route_rows_test.moc"
