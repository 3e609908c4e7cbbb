#include "tests/support/test_registry.h"
#include "tests/ui/window/rules_fixture.h"
#include "ui/rules/rule_cell_help.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>

namespace ase {

namespace {

const QString group = QStringLiteral("nsg:nsg-ase");
const QString agents = QStringLiteral("allow-agents");
const QString appgw = QStringLiteral("allow-appgw");
const QString octopus = QStringLiteral("allow-octopus");

}

class RulesEditTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void enterEdits_tabGoesOn_escapeForgets();
    void severalWords_becomeChipsAndPrefixes();
    void typedText_staysWhenAnAnswerArrives();
    void wrongWord_isMarkedAloneAndMended();
    void proposal_isTakenWithTheArrow();
    void action_isChosenByItsFirstLetter();
    void priority_movesTheRow();
    void hiddenColumns_comeWhenUsedOrChosen();
    void insertDuplicateDelete();
    void disableAndEnable();
    void moveByKeys();
    void moveByGrip();
    void renumber();
    void copyAndPaste();
    void findByMeaning();
    void menuHasAll();
};

void RulesEditTest::enterEdits_tabGoesOn_escapeForgets()
{
    RulesFixture fixture;
    QVERIFY(fixture.show(group));
    QAbstractItemModelTester tester(fixture.table().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    RuleCellEdit* edit = fixture.openEditor(agents, RulesModel::NameColumn);
    QVERIFY(edit);
    QCOMPARE(edit->accessibleName(), QStringLiteral("Name of allow-agents"));
    QCOMPARE(edit->text(), agents);
    QTest::keyClicks(edit, QStringLiteral("allow-build"));
    QTest::keyClick(edit, Qt::Key_Tab);
    QVERIFY(fixture.rowOf(QStringLiteral("allow-build")) >= 0);
    QCOMPARE(fixture.table().currentIndex().column(), int(RulesModel::ActionColumn));
    edit = fixture.editor();
    QVERIFY(edit);
    QCOMPARE(edit->text(), QStringLiteral("Allow"));
    QTest::keyClick(edit, Qt::Key_Backtab);
    edit = fixture.editor();
    QVERIFY(edit);
    QTest::keyClicks(edit, QStringLiteral("other"));
    QTest::keyClick(edit, Qt::Key_Escape);
    QTRY_VERIFY(!fixture.editor());
    QVERIFY(fixture.rowOf(QStringLiteral("allow-build")) >= 0);
    fixture.document().undo();
    QVERIFY(fixture.rowOf(agents) >= 0);
    fixture.document().redo();
    QVERIFY(fixture.rowOf(QStringLiteral("allow-build")) >= 0);
    QVERIFY(fixture.settled());
    // Azure's own rules have no cells to edit.
    fixture.click(QStringLiteral("DenyAllInBound"));
    QTest::keyClick(&fixture.table(), Qt::Key_Return);
    QVERIFY(!fixture.editor());
}

void RulesEditTest::severalWords_becomeChipsAndPrefixes()
{
    RulesFixture fixture;
    QVERIFY(fixture.show(group));
    RuleCellEdit* edit = fixture.openEditor(agents, RulesModel::SourceColumn);
    QVERIFY(edit);
    QTest::keyClicks(edit, QStringLiteral("10.9.0.0/16, Sql hub/dns-inbound"));
    QVERIFY(edit->help().sentence().contains(QStringLiteral("hub/dns-inbound stands for its prefixes.")));
    QTest::keyClick(edit, Qt::Key_Tab);
    const RuleRow& row = fixture.settled()->rules().rows()[std::size_t(fixture.rowOf(agents))].value;
    QCOMPARE(row.words.sources.size(), 3);
    QCOMPARE(row.words.sources[1], QStringLiteral("Sql"));
    QVERIFY(row.words.sources[2].startsWith(QStringLiteral("10.0.")));
    QVERIFY(row.words.unreadable.isEmpty());
    edit = fixture.editor();
    QVERIFY(edit);
    QTest::keyClick(edit, Qt::Key_Escape);
    edit = fixture.openEditor(agents, RulesModel::PortsColumn);
    QTest::keyClicks(edit, QStringLiteral("https 8000-8080"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(fixture.text(agents, RulesModel::PortsColumn), QStringLiteral("443, 8000-8080"));
    fixture.document().undo();
    fixture.document().undo();
    QCOMPARE(fixture.text(agents, RulesModel::SourceColumn), QStringLiteral("10.1.2.0/24"));
    fixture.document().redo();
    fixture.document().redo();
    QCOMPARE(fixture.text(agents, RulesModel::PortsColumn), QStringLiteral("443, 8000-8080"));
}

void RulesEditTest::typedText_staysWhenAnAnswerArrives()
{
    RulesFixture fixture;
    QVERIFY(fixture.show(group));
    RuleCellEdit* edit = fixture.openEditor(agents, RulesModel::NameColumn);
    QVERIFY(edit);
    QTest::keyClicks(edit, QStringLiteral("allow-bui"));
    const auto rule = fixture.part(group + QLatin1Char('/') + agents).as<SecurityRuleId>();
    QVERIFY(rule);
    QVERIFY(fixture.document().apply(
        QStringLiteral("Disable"), [&](const Plan& plan) { return setRuleEnabled(plan, *rule, false); }));
    QVERIFY(fixture.settled());
    QVERIFY(fixture.editor());
    QCOMPARE(fixture.editor()->text(), QStringLiteral("allow-bui"));
    QTest::keyClick(fixture.editor(), Qt::Key_Escape);
}

void RulesEditTest::wrongWord_isMarkedAloneAndMended()
{
    RulesFixture fixture;
    QVERIFY(fixture.show(group));
    RuleCellEdit* edit = fixture.openEditor(octopus, RulesModel::PortsColumn);
    QTest::keyClicks(edit, QStringLiteral("4022, 4026-4024"));
    QCOMPARE(edit->faults().size(), size_t {1});
    QVERIFY(edit->help().isVisible());
    QCOMPARE(edit->help().sentence(), QStringLiteral("Port range 4026-4024 starts above its end. Did you mean 4024-4026?"));
    QCOMPARE(edit->accessibleDescription(), edit->help().sentence());
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(!fixture.editor());
    QVERIFY(fixture.settled());
    const auto row = [&] { return fixture.settled()->rules().rows()[std::size_t(fixture.rowOf(octopus))].value; };
    QCOMPARE(row().words.unreadable, QStringList {QStringLiteral("4026-4024")});
    QVERIFY(row().isFaulty);
    QCOMPARE(row().mend->label, QStringLiteral("Use 4024-4026"));
    QTest::keyClick(&fixture.table(), Qt::Key_Period, Qt::ControlModifier);
    QCOMPARE(fixture.text(octopus, RulesModel::PortsColumn), QStringLiteral("4022, 4024-4026"));
    QVERIFY(!row().isFaulty);
    fixture.document().undo();
    QVERIFY(row().isFaulty);
    // The link in the row does the same.
    const auto* delegate = static_cast<RulesDelegate*>(fixture.table().itemDelegate());
    fixture.table().scrollTo(fixture.cell(octopus, RulesModel::PortsColumn));
    const QRect link = delegate->mendRect(fixture.table(), fixture.rowOf(octopus));
    QVERIFY(!link.isEmpty());
    QTest::mouseClick(fixture.table().viewport(), Qt::LeftButton, {}, link.center());
    QVERIFY(!row().isFaulty);
}

void RulesEditTest::proposal_isTakenWithTheArrow()
{
    RulesFixture fixture;
    QVERIFY(fixture.show(group));
    RuleCellEdit* edit = fixture.openEditor(agents, RulesModel::SourceColumn);
    QTest::keyClicks(edit, QStringLiteral("10.1.2.0/24, gatewayma"));
    QCOMPARE(edit->help().words(), QStringList {QStringLiteral("GatewayManager")});
    QTest::keyClick(edit, Qt::Key_Down);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(edit->text(), QStringLiteral("10.1.2.0/24, GatewayManager"));
    QTest::keyClicks(edit, QStringLiteral(", agents"));
    QVERIFY(edit->help().words().contains(QStringLiteral("10.1.2.0/24")));
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(edit, Qt::Key_Backspace);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(fixture.text(agents, RulesModel::SourceColumn), QStringLiteral("10.1.2.0/24, GatewayManager"));
}

void RulesEditTest::action_isChosenByItsFirstLetter()
{
    RulesFixture fixture;
    QVERIFY(fixture.show(group));
    RuleCellEdit* edit = fixture.openEditor(agents, RulesModel::ActionColumn);
    QCOMPARE(edit->help().words(), (QStringList {QStringLiteral("Allow"), QStringLiteral("Deny")}));
    QTest::keyClicks(edit, QStringLiteral("d"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(fixture.text(agents, RulesModel::ActionColumn), QStringLiteral("Deny"));
    edit = fixture.openEditor(agents, RulesModel::ProtocolColumn);
    QTest::keyClick(edit, Qt::Key_Down);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(fixture.text(agents, RulesModel::ProtocolColumn), QStringLiteral("*"));
    fixture.document().undo();
    fixture.document().undo();
    QCOMPARE(fixture.text(agents, RulesModel::ActionColumn), QStringLiteral("Allow"));
}

void RulesEditTest::priority_movesTheRow()
{
    RulesFixture fixture;
    QVERIFY(fixture.show(group));
    const QStringList before = fixture.order();
    RuleCellEdit* edit = fixture.openEditor(agents, RulesModel::PriorityColumn);
    QTest::keyClicks(edit, QStringLiteral("120"));
    QCOMPARE(edit->faults().front().better, QStringLiteral("121"));
    QTest::keyClick(edit, Qt::Key_Period, Qt::ControlModifier);
    QCOMPARE(edit->text(), QStringLiteral("121"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(fixture.order()[2], QStringLiteral("121 allow-agents"));
    QCOMPARE(fixture.table().currentIndex().row(), 2);
    QVERIFY(fixture.settled());
    fixture.document().undo();
    QCOMPARE(fixture.order(), before);
}

void RulesEditTest::hiddenColumns_comeWhenUsedOrChosen()
{
    RulesFixture fixture;
    QVERIFY(fixture.show(group));
    RulesTable& table = fixture.table();
    QVERIFY(table.isColumnHidden(RulesModel::SourcePortsColumn));
    table.chooseColumn(RulesModel::SourcePortsColumn, true);
    RuleCellEdit* edit = fixture.openEditor(agents, RulesModel::SourcePortsColumn);
    QVERIFY(edit);
    QTest::keyClicks(edit, QStringLiteral("1024-65535"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(fixture.text(agents, RulesModel::SourcePortsColumn), QStringLiteral("1024-65535"));
    table.chooseColumn(RulesModel::SourcePortsColumn, false);
    QVERIFY(table.isColumnHidden(RulesModel::SourcePortsColumn));
}

void RulesEditTest::insertDuplicateDelete()
{
    RulesFixture fixture;
    QVERIFY(fixture.show(group));
    const QStringList before = fixture.order();
    fixture.click(agents);
    QTest::keyClick(&fixture.table(), Qt::Key_I, Qt::ControlModifier);
    RuleCellEdit* edit = fixture.editor();
    QVERIFY(edit);
    QTest::keyClicks(edit, QStringLiteral("allow-new"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(fixture.order()[2], QStringLiteral("115 allow-new"));
    QTest::keyClick(&fixture.table(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(fixture.editor());
    QTest::keyClick(fixture.editor(), Qt::Key_Escape);
    QVERIFY(fixture.order()[2].startsWith(QStringLiteral("112 ")));
    QVERIFY(fixture.settled());
    fixture.click(agents);
    fixture.click(QStringLiteral("allow-new"), RulesModel::NameColumn, Qt::ShiftModifier);
    QTest::keyClick(&fixture.table(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(fixture.order().size(), before.size() + 5);
    QCOMPARE(fixture.order()[4], QStringLiteral("117 allow-agents-2"));
    QCOMPARE(fixture.document().selection().size(), size_t {3});
    QTest::keyClick(&fixture.table(), Qt::Key_Delete);
    QCOMPARE(fixture.order().size(), before.size() + 2);
    QVERIFY(fixture.settled());
    while (fixture.document().history().canUndo())
        fixture.document().undo();
    QCOMPARE(fixture.order(), before);
    fixture.document().redo();
    QCOMPARE(fixture.order().size(), before.size() + 1);
}

void RulesEditTest::disableAndEnable()
{
    RulesFixture fixture;
    QVERIFY(fixture.show(group));
    const auto isEnabled = [&] {
        return fixture.settled()->rules().rows()[std::size_t(fixture.rowOf(agents))].value.enabled;
    };
    fixture.click(agents);
    QTest::keyClick(&fixture.table(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY(!isEnabled());
    QTest::keyClick(&fixture.table(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY(isEnabled());
    fixture.document().undo();
    QVERIFY(!isEnabled());
    fixture.document().undo();
    QVERIFY(isEnabled());
}

void RulesEditTest::moveByKeys()
{
    RulesFixture fixture;
    QVERIFY(fixture.show(group));
    const QStringList before = fixture.order();
    fixture.click(appgw);
    QTest::keyClick(&fixture.table(), Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(fixture.order()[1], QStringLiteral("105 allow-appgw"));
    QCOMPARE(fixture.table().currentIndex().row(), 1);
    QTest::keyClick(&fixture.table(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(fixture.order()[2], QStringLiteral("120 allow-appgw"));
    fixture.document().undo();
    fixture.document().undo();
    QCOMPARE(fixture.order(), before);
}

void RulesEditTest::moveByGrip()
{
    RulesFixture fixture;
    QVERIFY(fixture.show(group));
    const QStringList before = fixture.order();
    RulesTable& table = fixture.table();
    table.scrollToTop();
    const auto at = [&](const QString& name, int dy) {
        return QPoint(10, table.visualRect(fixture.cell(name, RulesModel::GripColumn)).top() + dy);
    };
    QTest::mousePress(table.viewport(), Qt::LeftButton, {}, at(appgw, 12));
    QTest::mouseMove(table.viewport(), at(appgw, -8));
    QTest::mouseMove(table.viewport(), at(agents, 3));
    QCOMPARE(fixture.order(), before); // rows wait for the drop
    QTest::mouseRelease(table.viewport(), Qt::LeftButton, {}, at(agents, 3));
    QCOMPARE(fixture.order()[1], QStringLiteral("105 allow-appgw"));
    fixture.document().undo();
    QCOMPARE(fixture.order(), before);
    QTest::mousePress(table.viewport(), Qt::LeftButton, {}, at(appgw, 12));
    QTest::mouseMove(table.viewport(), at(agents, 3));
    QTest::keyClick(&table, Qt::Key_Escape);
    QTest::mouseRelease(table.viewport(), Qt::LeftButton, {}, at(agents, 3));
    QCOMPARE(fixture.order(), before);
}

void RulesEditTest::renumber()
{
    RulesFixture fixture;
    QVERIFY(fixture.show(group));
    const QStringList before = fixture.order();
    for (QAction* action : fixture.table().actions())
        if (action->text() == QStringLiteral("Renumber priorities"))
            action->trigger();
    QCOMPARE(fixture.order().last(), QStringLiteral("180 deny-all"));
    fixture.document().undo();
    QCOMPARE(fixture.order(), before);
}

void RulesEditTest::copyAndPaste()
{
    RulesFixture fixture;
    QVERIFY(fixture.show(group));
    const QStringList before = fixture.order();
    fixture.click(agents);
    fixture.click(appgw, RulesModel::NameColumn, Qt::ShiftModifier);
    QTest::keyClick(&fixture.table(), Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith(QStringLiteral("Priority\tName\tDirection\tAction")));
    QCOMPARE(copied.count(u'\n'), 3);
    fixture.click(octopus);
    QTest::keyClick(&fixture.table(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(fixture.settled());
    QCOMPARE(fixture.order()[5], QStringLiteral("145 allow-agents-2"));
    QCOMPARE(fixture.order()[6], QStringLiteral("147 allow-appgw-2"));
    QCOMPARE(fixture.text(QStringLiteral("allow-appgw-2"), RulesModel::PortsColumn),
        fixture.text(appgw, RulesModel::PortsColumn));
    fixture.document().undo();
    QCOMPARE(fixture.order(), before);
    QGuiApplication::clipboard()->setText(QStringLiteral("not a table"));
    QTest::keyClick(&fixture.table(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(fixture.order(), before);
}

void RulesEditTest::findByMeaning()
{
    RulesFixture fixture;
    QVERIFY(fixture.show(group));
    const auto shown = [&] {
        QStringList names;
        for (int row = 0; row < fixture.table().model()->rowCount(); ++row)
            if (!fixture.table().isRowHidden(row))
                names << fixture.settled()->rules().rows()[std::size_t(row)].value.name;
        return names;
    };
    QLineEdit* find = fixture.find();
    QTest::keyClicks(find, QStringLiteral("src:10.1.3.9 port:80 action:allow"));
    QVERIFY(shown().contains(appgw));
    QVERIFY(!shown().contains(agents));
    QVERIFY(shown().contains(QStringLiteral("AllowVnetInBound")));
    find->clear();
    QTest::keyClicks(find, QStringLiteral("port:lots"));
    QVERIFY(find->property("wrong").toBool());
    QVERIFY(!find->accessibleDescription().isEmpty());
    find->clear();
    QVERIFY(!find->property("wrong").toBool());
    QVERIFY(shown().contains(agents));
}

void RulesEditTest::menuHasAll()
{
    RulesFixture fixture;
    QVERIFY(fixture.show(group));
    fixture.click(agents);
    Q_EMIT fixture.table().customContextMenuRequested(fixture.point(agents, RulesModel::NameColumn));
    auto* menu = fixture.table().findChild<QMenu*>();
    QVERIFY(menu);
    QStringList texts;
    QAction* subnet = nullptr;
    for (const QAction* action : menu->actions()) {
        texts << action->text();
        for (QAction* user : action->menu() ? action->menu()->actions() : QList<QAction*> {})
            subnet = user;
    }
    for (const char* wanted :
        {"Edit cell", "Insert rule above", "Insert rule below", "Duplicate", "Delete", "Disable rule", "Move up",
            "Move down", "Renumber priorities", "Copy rows", "Paste rows below", "Columns", "Where used", "Reveal in tree"})
        QVERIFY2(texts.contains(QLatin1String(wanted)), wanted);
    QVERIFY(subnet);
    QCOMPARE(subnet->text(), QStringLiteral("spoke/ase"));
    subnet->trigger();
    QCOMPARE(*fixture.document().selectedPart(), fixture.part(QStringLiteral("spoke/ase")));
    menu->close();
}

ASE_TEST(RulesEditTest)

}

#include "rules_edit_test.moc"
