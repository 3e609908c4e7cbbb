#include "tests/support/test_registry.h"
#include "tests/ui/window/rules_fixture.h"
#include "ui/rules/rule_look_actions.h"

#include <QAbstractItemModelTester>
#include <QMenu>

namespace ase {

namespace {

const QString group = QStringLiteral("nsg:nsg-ase");
const QString agents = QStringLiteral("allow-agents");
const QString appgw = QStringLiteral("allow-appgw");

struct LookFixture : RulesFixture {
    /// The editor of a heading; null where there is none.
    QLineEdit* headingEdit()
    {
        for (QLineEdit* edit : table().viewport()->findChildren<QLineEdit*>())
            if (edit->isVisible() && edit->accessibleName() == QStringLiteral("Heading of the section"))
                return edit;
        return nullptr;
    }
    /// Begins a section at a rule, by key.
    void begin(const QString& rule, const QString& heading)
    {
        click(rule);
        QTest::keyClick(&table(), Qt::Key_H, Qt::ControlModifier);
        QTest::keyClicks(headingEdit(), heading);
        QTest::keyClick(headingEdit(), Qt::Key_Return);
        QTRY_VERIFY(!headingEdit());
    }
    /// Names from top to bottom, of rules in sight and headings: "allow-ase [Web] allow-agents".
    QString shown()
    {
        QStringList names;
        const auto& rows = window().workspace().rules().rules().rows();
        for (std::size_t at = 0; at < rows.size(); ++at) {
            const RuleRow& row = rows[at].value;
            if ((row.rule || row.heads) && !table().isRowHidden(int(at)))
                names << (row.heads ? QStringLiteral("[%1]").arg(row.name) : row.name);
        }
        return names.join(u' ');
    }
    const RuleRow& row(const QString& name)
    {
        return window().workspace().rules().rules().rows()[std::size_t(rowOf(name))].value;
    }
    QString lastStep() { return document().history().undoLabel(); }
    /// Undo brings back what was shown before, redo what is shown now.
    bool undoes(const QString& before)
    {
        const QString now = shown();
        document().undo();
        const bool back = shown() == before;
        document().redo();
        return back && shown() == now;
    }
    QPoint grip(const QString& name, int dy)
    {
        return {10, table().visualRect(cell(name, RulesModel::GripColumn)).top() + dy};
    }
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(table().viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(table().viewport(), (from + to) / 2);
        QTest::mouseMove(table().viewport(), to);
        QTest::mouseRelease(table().viewport(), Qt::LeftButton, {}, to);
    }
};

}

class RuleLookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void section_isWrittenRenamedAndRemoved();
    void section_staysThroughMovesAndDeletes();
    void section_folds();
    void colours_areNamed();
    void commands_areInTheRegistry();
};

void RuleLookTest::section_isWrittenRenamedAndRemoved()
{
    LookFixture fixture;
    QVERIFY(fixture.show(group));
    QAbstractItemModelTester tester(fixture.table().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QString plain = fixture.shown();
    const auto network = fixture.document().plan()->network;
    fixture.begin(agents, QStringLiteral("Build and deploy"));
    const QString named = QString(plain).replace(agents, QStringLiteral("[Build and deploy] ") + agents);
    QCOMPARE(fixture.shown(), named);
    QVERIFY(fixture.document().plan()->network == network); // nothing to analyse again
    QCOMPARE(fixture.lastStep(), QStringLiteral("Rename section New section"));
    const int at = fixture.rowOf(QStringLiteral("Build and deploy"));
    QCOMPARE(fixture.table().currentIndex().row(), at);
    const QModelIndex heading = fixture.table().currentIndex();
    QVERIFY(heading.data(Qt::AccessibleDescriptionRole).toString().startsWith(QStringLiteral("A section, rules:")));
    // Enter edits the heading where it stands, Escape forgets.
    QTest::keyClick(&fixture.table(), Qt::Key_Return);
    QVERIFY(fixture.headingEdit());
    QTest::keyClicks(fixture.headingEdit(), QStringLiteral("Other"));
    QTest::keyClick(fixture.headingEdit(), Qt::Key_Escape);
    QTRY_VERIFY(!fixture.headingEdit());
    QCOMPARE(fixture.shown(), named);
    // Azure's rules and the counts are as before.
    const auto id = fixture.part(group).as<SecurityGroupId>();
    QVERIFY(id);
    const auto rules = fixture.document().plan()->network->securityGroups.find(*id)->rules.size();
    QVERIFY(fixture.settled()->counts().startsWith(QStringLiteral("%1 of ").arg(rules)));
    fixture.table().setCurrentIndex(fixture.cell(QStringLiteral("Build and deploy"), RulesModel::NameColumn));
    QTest::keyClick(&fixture.table(), Qt::Key_Delete);
    QCOMPARE(fixture.shown(), plain);
    QVERIFY(fixture.undoes(named));
    while (fixture.document().history().canUndo())
        fixture.document().undo();
    QCOMPARE(fixture.shown(), plain);
}

void RuleLookTest::section_staysThroughMovesAndDeletes()
{
    LookFixture fixture;
    QVERIFY(fixture.show(group));
    fixture.begin(agents, QStringLiteral("S"));
    const QString before = fixture.shown();
    const QStringList rules = fixture.order();
    // The rule at its head moves down within it, and back.
    fixture.click(agents);
    QTest::keyClick(&fixture.table(), Qt::Key_PageDown, Qt::ControlModifier);
    const QString swapped =
        QString(before).replace(QStringLiteral("%1 %2").arg(agents, appgw), QStringLiteral("%2 %1").arg(agents, appgw));
    QVERIFY(swapped != before);
    QCOMPARE(fixture.shown(), swapped);
    QVERIFY(fixture.undoes(before));
    QTest::keyClick(&fixture.table(), Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(fixture.shown(), before);
    // By the grip: above the heading it leaves the section, below it is the first of it.
    fixture.table().scrollToTop();
    fixture.drag(fixture.grip(agents, 12), fixture.grip(QStringLiteral("S"), 3));
    const QString left = QString(before).replace(QStringLiteral("[S] ") + agents, agents + QStringLiteral(" [S]"));
    QCOMPARE(fixture.shown(), left);
    QVERIFY(fixture.undoes(before));
    fixture.drag(fixture.grip(agents, 12), fixture.grip(appgw, 3));
    QCOMPARE(fixture.shown(), before);
    QVERIFY(fixture.settled());
    fixture.click(agents);
    QTest::keyClick(&fixture.table(), Qt::Key_Delete);
    QCOMPARE(fixture.shown(), QString(before).remove(agents + u' '));
    QVERIFY(fixture.undoes(before));
    while (fixture.document().history().canUndo())
        fixture.document().undo();
}

void RuleLookTest::section_folds()
{
    LookFixture fixture;
    QVERIFY(fixture.show(group));
    fixture.begin(appgw, QStringLiteral("S"));
    const QString open = fixture.shown();
    QVERIFY(!open.endsWith(QStringLiteral("[S]")));
    QTest::keyClick(&fixture.table(), Qt::Key_Left);
    QTRY_VERIFY(fixture.shown().endsWith(QStringLiteral("[S]")));
    QVERIFY(!fixture.table().isRowHidden(fixture.rowOf(QStringLiteral("DenyAllInBound"))));
    QVERIFY(fixture.table()
                .currentIndex()
                .data(Qt::AccessibleDescriptionRole)
                .toString()
                .startsWith(QStringLiteral("A folded section")));
    QTest::keyClick(&fixture.table(), Qt::Key_Right);
    QTRY_COMPARE(fixture.shown(), open);
    QTest::mouseClick(fixture.table().viewport(), Qt::LeftButton, {}, fixture.grip(QStringLiteral("S"), 12));
    QTRY_VERIFY(fixture.shown().endsWith(QStringLiteral("[S]")));
    // A search looks into folded sections, and what is chosen elsewhere comes into sight.
    QTest::keyClicks(fixture.find(), QStringLiteral("name:") + appgw);
    QCOMPARE(fixture.shown(), appgw);
    fixture.find()->clear();
    QVERIFY(fixture.shown().endsWith(QStringLiteral("[S]")));
    fixture.document().selectOne(fixture.part(group + QStringLiteral("/deny-all")));
    QTRY_COMPARE(fixture.shown(), open);
}

void RuleLookTest::colours_areNamed()
{
    LookFixture fixture;
    QVERIFY(fixture.show(group));
    const auto network = fixture.document().plan()->network;
    fixture.click(agents);
    fixture.click(appgw, RulesModel::NameColumn, Qt::ShiftModifier);
    Q_EMIT fixture.table().customContextMenuRequested(fixture.point(agents, RulesModel::NameColumn));
    auto* menu = fixture.table().findChild<QMenu*>();
    QVERIFY(menu);
    QAction* sand = nullptr;
    for (const QAction* entry : menu->actions())
        for (QAction* action : entry->menu() ? entry->menu()->actions() : QList<QAction*> {})
            sand = action->text() == QStringLiteral("Sand") ? action : sand;
    QVERIFY(sand);
    sand->trigger();
    menu->close();
    QCOMPARE(fixture.lastStep(), QStringLiteral("Colour rules: 2: Sand"));
    QVERIFY(fixture.document().plan()->network == network);
    QCOMPARE(fixture.row(agents).colour, RowColour::Sand);
    const QModelIndex name = fixture.cell(appgw, RulesModel::NameColumn);
    QVERIFY(name.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Colour: Sand.")));
    QVERIFY(name.data(Qt::AccessibleDescriptionRole).toString().contains(QStringLiteral("Colour: Sand.")));
    fixture.click(agents);
    QTest::keyClick(&fixture.table(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(fixture.row(QStringLiteral("allow-agents-2")).colour, RowColour::Sand);
    fixture.document().undo();
    fixture.document().undo();
    QCOMPARE(fixture.row(agents).colour, RowColour::None);
    fixture.document().redo();
    QCOMPARE(fixture.row(agents).colour, RowColour::Sand);
}

void RuleLookTest::commands_areInTheRegistry()
{
    LookFixture fixture;
    QVERIFY(fixture.show(group));
    fixture.click(agents);
    for (const RuleCommand& command : ruleCommands())
        QVERIFY2(fixture.window().registry().find(command.id), qPrintable(command.id));
    fixture.window().registry().find(QStringLiteral("rules.colour.violet"))->trigger();
    QCOMPARE(fixture.row(agents).colour, RowColour::Violet);
    fixture.window().registry().find(QStringLiteral("rules.colour.none"))->trigger();
    QCOMPARE(fixture.row(agents).colour, RowColour::None);
    fixture.window().registry().find(QStringLiteral("rules.section"))->trigger();
    QVERIFY(fixture.headingEdit());
    QTest::keyClick(fixture.headingEdit(), Qt::Key_Escape);
    fixture.window().registry().find(QStringLiteral("rules.removeSection"))->trigger();
    QVERIFY(!fixture.shown().contains(u'['));
}

ASE_TEST(RuleLookTest)

}

#include "rule_look_test.moc"
