#include "tests/support/test_registry.h"
#include "tests/ui/docks/docks_fixture.h"
#include "ui/docks/edited_lines.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace ase;

namespace {

constexpr const char* planText = "vnet hub 10.0.0.0/16 | subnet a 10.0.1.0/24 in hub | plan tenant P1v2 | app web in tenant "
                                 "restrict 100 allow 10.0.0.0/8 restrict 110 deny Internet hybrid sql.corp.example 1433";

struct ListsFixture : DocksFixture {
    ListsFixture()
        : DocksFixture(planText)
    {
        select({QStringLiteral("plan:tenant/web")});
    }
    EditedLines& lines(const char* name)
    {
        auto* lines = field<EditedLines>(name);
        if (!lines)
            qFatal("No such list: %s", name);
        return *lines;
    }
    const App& app() { return *network().apps.rows().front().value; }
    QStringList shown(const char* name)
    {
        QStringList rows;
        const LineListModel* model = lines(name).list()->lines();
        for (int row = 0; row < model->rowCount(); ++row)
            rows.append(model->index(row, 0).data(Qt::EditRole).toString());
        return rows;
    }
    void choose(const char* name, int row)
    {
        lines(name).list()->setFocus();
        lines(name).list()->setCurrentIndex(lines(name).list()->lines()->index(row, 0));
    }
    QLineEdit* editor(const char* name)
    {
        LineList* list = lines(name).list();
        return qobject_cast<QLineEdit*>(list->indexWidget(list->currentIndex()));
    }
    /// The delegate lets the editor see the key first, and takes the text a little later.
    void enter(QLineEdit* editor)
    {
        QTest::keyClick(editor, Qt::Key_Return);
        QApplication::processEvents();
    }
    void retype(QLineEdit* editor, const QString& text)
    {
        editor->selectAll();
        QTest::keyClicks(editor, text);
    }
};

}

class AppListsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void restriction_isAddedByButton();
    void restriction_isEditedInPlace();
    void wrongText_isToldAndNotTaken();
    void givenUp_leavesNothingBehind();
    void movedRestriction_takesThePriorityOfItsNeighbour();
    void restriction_isRemovedByKey();
    void hybridConnections_haveRowsToo();
    void rows_passTheModelTester();
};

void AppListsTest::restriction_isAddedByButton()
{
    ListsFixture fixture;
    const PlanPtr before = fixture.document().plan();
    QTest::mouseClick(fixture.lines("restrictions").addButton(), Qt::LeftButton);
    QLineEdit* editor = fixture.editor("restrictions");
    QVERIFY(editor);
    QCOMPARE(editor->text(), QStringLiteral("120 allow "));
    QTest::keyClicks(editor, QStringLiteral("subnet hub/a"));
    fixture.enter(editor);
    QVERIFY(fixture.isOneStep(before, QStringLiteral("Add access restriction")));
    QCOMPARE(fixture.shown("restrictions"),
        QStringList({QStringLiteral("100 allow 10.0.0.0/8"), QStringLiteral("110 deny Internet"),
            QStringLiteral("120 allow subnet hub/a")}));
    QVERIFY(fixture.app().restrictions.back().subnet);
}

void AppListsTest::restriction_isEditedInPlace()
{
    ListsFixture fixture;
    const PlanPtr before = fixture.document().plan();
    fixture.choose("restrictions", 0);
    QTest::keyClick(fixture.lines("restrictions").list(), Qt::Key_F2);
    QLineEdit* editor = fixture.editor("restrictions");
    QVERIFY(editor);
    // Host bits are dropped, and the lines stand in the order of their priorities.
    fixture.retype(editor, QStringLiteral("200 deny 10.1.0.5/16"));
    fixture.enter(editor);
    QVERIFY(fixture.isOneStep(before, QStringLiteral("Change access restriction")));
    QCOMPARE(fixture.shown("restrictions"),
        QStringList({QStringLiteral("110 deny Internet"), QStringLiteral("200 deny 10.1.0.0/16")}));
}

void AppListsTest::wrongText_isToldAndNotTaken()
{
    ListsFixture fixture;
    const PlanPtr before = fixture.document().plan();
    EditedLines& lines = fixture.lines("restrictions");
    QSignalSpy refused(&fixture.inspector(), &InspectorDock::refused);
    fixture.choose("restrictions", 0);
    QTest::keyClick(lines.list(), Qt::Key_F2);
    QLineEdit* editor = fixture.editor("restrictions");
    fixture.retype(editor, QStringLiteral("first allow 10.0.0.0/8"));
    QVERIFY(lines.fault().startsWith(QStringLiteral("\"first allow 10.0.0.0/8\" is no access restriction.")));
    QCOMPARE(editor->accessibleDescription(), lines.fault());
    fixture.enter(editor);
    QCOMPARE(fixture.editor("restrictions"), editor); // still open
    fixture.retype(editor, QStringLiteral("100 allow subnet hub/nowhere"));
    QCOMPARE(lines.fault(), QStringLiteral("hub/nowhere is no subnet of this plan. Write NETWORK/SUBNET."));
    // Who leaves it so is told, and the line stays as it was.
    lines.addButton()->setFocus();
    QCoreApplication::processEvents();
    fixture.inspector().setFocus();
    QCoreApplication::processEvents();
    QTRY_COMPARE(lines.fault(), QString());
    QCOMPARE(fixture.document().plan(), before);
    QCOMPARE(refused.count(), 1);
}

void AppListsTest::givenUp_leavesNothingBehind()
{
    ListsFixture fixture;
    const PlanPtr before = fixture.document().plan();
    fixture.lines("restrictions").list()->setFocus();
    QTest::keyClick(fixture.lines("restrictions").list(), Qt::Key_Insert);
    QCOMPARE(fixture.shown("restrictions").size(), 3);
    QTest::keyClick(fixture.editor("restrictions"), Qt::Key_Escape);
    QTRY_COMPARE(fixture.shown("restrictions").size(), 2);
    QCOMPARE(fixture.document().plan(), before);
}

void AppListsTest::movedRestriction_takesThePriorityOfItsNeighbour()
{
    ListsFixture fixture;
    const PlanPtr before = fixture.document().plan();
    fixture.choose("restrictions", 1);
    QVERIFY(!fixture.lines("restrictions").downButton()->isEnabled());
    QTest::mouseClick(fixture.lines("restrictions").upButton(), Qt::LeftButton);
    QVERIFY(fixture.isOneStep(before, QStringLiteral("Move access restriction")));
    QCOMPARE(fixture.shown("restrictions"),
        QStringList({QStringLiteral("100 deny Internet"), QStringLiteral("110 allow 10.0.0.0/8")}));
    fixture.choose("restrictions", 0);
    QTest::keyClick(fixture.lines("restrictions").list(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(fixture.app().restrictions, before->network->apps.rows().front().value->restrictions);
}

void AppListsTest::restriction_isRemovedByKey()
{
    ListsFixture fixture;
    const PlanPtr before = fixture.document().plan();
    fixture.choose("restrictions", 0);
    QTest::keyClick(fixture.lines("restrictions").list(), Qt::Key_Delete);
    QVERIFY(fixture.isOneStep(before, QStringLiteral("Remove access restriction")));
    QCOMPARE(fixture.shown("restrictions"), QStringList {QStringLiteral("110 deny Internet")});
    QTest::keyClick(fixture.lines("restrictions").list(), Qt::Key_Delete);
    QVERIFY(fixture.app().restrictions.empty());
    QVERIFY(!fixture.lines("restrictions").removeButton()->isEnabled());
}

void AppListsTest::hybridConnections_haveRowsToo()
{
    ListsFixture fixture;
    const PlanPtr before = fixture.document().plan();
    QTest::mouseClick(fixture.lines("hybridConnections").addButton(), Qt::LeftButton);
    QLineEdit* editor = fixture.editor("hybridConnections");
    fixture.retype(editor, QStringLiteral("db.corp.example:99999"));
    QVERIFY(!fixture.lines("hybridConnections").fault().isEmpty());
    fixture.retype(editor, QStringLiteral("db.corp.example"));
    fixture.enter(editor);
    QVERIFY(fixture.isOneStep(before, QStringLiteral("Add hybrid connection")));
    QCOMPARE(fixture.shown("hybridConnections"),
        QStringList({QStringLiteral("sql.corp.example:1433"), QStringLiteral("db.corp.example:443")}));
    fixture.choose("hybridConnections", 1);
    QTest::mouseClick(fixture.lines("hybridConnections").upButton(), Qt::LeftButton);
    QCOMPARE(fixture.shown("hybridConnections").constFirst(), QStringLiteral("db.corp.example:443"));
    // The SCM site has a list of its own.
    QCOMPARE(fixture.shown("scmRestrictions"), QStringList());
}

void AppListsTest::rows_passTheModelTester()
{
    ListsFixture fixture;
    QAbstractItemModelTester tester(
        fixture.lines("restrictions").list()->lines(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    fixture.choose("restrictions", 0);
    QTest::keyClick(fixture.lines("restrictions").list(), Qt::Key_Delete);
    fixture.document().undo();
    fixture.document().redo();
    QTest::mouseClick(fixture.lines("restrictions").addButton(), Qt::LeftButton);
    QTest::keyClick(fixture.editor("restrictions"), Qt::Key_Escape);
}

ASE_TEST(AppListsTest)

#include "app_lists_test.moc"
