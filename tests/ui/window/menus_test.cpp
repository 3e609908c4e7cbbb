#include "tests/support/test_registry.h"
#include "tests/ui/window/rules_fixture.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/routes/route_table_pane.h"
#include "ui/routes/route_table_view.h"
#include "ui/rules/required_rules_dialog.h"

#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTimer>

using namespace ase;

/// Every menu of the window: keys that lead to one entry, entries that work or say why not.
class MenusTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void accessKeys_leadToOneEntry();
    void entriesThatAreOfNoUse_sayWhy();
    void aNote_isNoEndOfATrace();
    void rulesFromThePlanMenu_sayWhatIsMissing();
    void menusOfTables_sayWhy();
    void menuOfTheEmptyDrawing_isAboutNoPart();
    void enterInADialog_meansItsFirstButton();

private:
    const QString hubSpoke = QStringLiteral("ilb-v3-hub-spoke");
};

namespace {

/// Access keys that lead to several entries of a menu.
QStringList sharedKeys(const QList<QAction*>& actions)
{
    QHash<QString, QStringList> entries;
    for (const QAction* action : actions) {
        const QString key = QKeySequence::mnemonic(action->text()).toString();
        if (!key.isEmpty())
            entries[key] << action->text();
    }
    QStringList shared;
    for (auto at = entries.cbegin(); at != entries.cend(); ++at)
        if (at->size() > 1)
            shared << at->join(QStringLiteral(" / "));
    return shared;
}

/// Entries that are disabled and say nothing but their own name.
QStringList silent(const QList<QAction*>& actions)
{
    QStringList texts;
    for (const QAction* action : actions)
        if (!action->isSeparator() && !action->isEnabled() && action->toolTip() == QAction(action->text()).toolTip())
            texts << action->text();
    return texts;
}

QStringList silentMenus(MainWindow& window)
{
    QStringList texts;
    for (const QMenu* menu : window.menuBar()->findChildren<QMenu*>())
        texts << silent(menu->actions());
    return texts;
}

}

void MenusTest::accessKeys_leadToOneEntry()
{
    WindowFixture fixture;
    QVERIFY(fixture.openSample(hubSpoke));
    QStringList shared = sharedKeys(fixture.window().menuBar()->actions());
    for (const QMenu* menu : fixture.window().menuBar()->findChildren<QMenu*>())
        shared << sharedKeys(menu->actions());
    QVERIFY2(shared.isEmpty(), qPrintable(shared.join(u'\n')));
}

void MenusTest::entriesThatAreOfNoUse_sayWhy()
{
    WindowFixture fixture;
    MainWindow& window = fixture.window();
    QCOMPARE(silentMenus(window), QStringList());
    const QAction* copy = window.registry().find(QStringLiteral("edit.copy"));
    QCOMPARE(copy->toolTip(), QStringLiteral("Open a plan first."));
    QVERIFY(fixture.openSample(hubSpoke));
    fixture.document().select({});
    QCOMPARE(silentMenus(window), QStringList());
    QCOMPARE(copy->toolTip(), QStringLiteral("Select a part first."));
    const QAction* undo = window.registry().find(QStringLiteral("edit.undo"));
    QCOMPARE(undo->toolTip(), QStringLiteral("There is nothing to undo."));
    // What works says what it always said.
    fixture.document().selectOne(fixture.part(QStringLiteral("hub")));
    QCOMPARE(copy->toolTip(), QStringLiteral("Copy"));
    const QAction* subnet = window.registry().find(QStringLiteral("tool.subnet"));
    QVERIFY(subnet->isEnabled());
    QVERIFY2(subnet->toolTip().contains(QStringLiteral("on the drawing")), qPrintable(subnet->toolTip()));
    for (const QMenu* menu : window.menuBar()->findChildren<QMenu*>())
        QVERIFY2(menu->title().isEmpty() || menu->toolTipsVisible(), qPrintable(menu->title())); // Qt has one of its own
}

void MenusTest::aNote_isNoEndOfATrace()
{
    WindowFixture fixture;
    QVERIFY(fixture.openSample(hubSpoke));
    const auto note = fixture.document().ids().next<NoteId>();
    QVERIFY(fixture.document().apply(QStringLiteral("Note"), [&](const Plan& plan) { return addNote(plan, note); }));
    fixture.document().selectOne(note);
    const QAction* trace = fixture.window().registry().find(QStringLiteral("analyse.traceFrom"));
    QVERIFY(!trace->isEnabled());
    QCOMPARE(trace->toolTip(), QStringLiteral("A note sends and receives nothing."));
    fixture.document().selectOne(fixture.part(QStringLiteral("hub")));
    QVERIFY(trace->isEnabled());
}

void MenusTest::rulesFromThePlanMenu_sayWhatIsMissing()
{
    RulesFixture fixture;
    RulesDock* dock = fixture.show(QStringLiteral("nsg:nsg-ase"));
    QVERIFY(dock);
    fixture.table().setCurrentIndex({});
    QStringList told;
    connect(dock, &RulesDock::refused, this, [&](const QString& why) { told << why; });
    fixture.window().registry().find(QStringLiteral("rules.section"))->trigger();
    QCOMPARE(told, (QStringList {QStringLiteral("Select a rule of the group first.")}));
}

void MenusTest::menusOfTables_sayWhy()
{
    RulesFixture fixture;
    QVERIFY(fixture.show(QStringLiteral("nsg:nsg-ase")));
    fixture.table().setCurrentIndex({});
    QCOMPARE(silent(fixture.table().actions()), QStringList());
    fixture.document().selectOne(fixture.part(QStringLiteral("rt:rt-ase")));
    fixture.window().workspace().bringUp(QStringLiteral("routes"));
    RouteTableView& routes = *fixture.window().workspace().routes().table().routes();
    routes.setCurrentIndex({});
    const std::unique_ptr<QMenu> menu(routes.createMenu(&routes));
    QVERIFY(menu->toolTipsVisible());
    QCOMPARE(silent(menu->actions()), QStringList());
    const auto drawing = fixture.window().workspace().canvas().menuFor({}, {});
    QVERIFY(drawing->toolTipsVisible());
    QCOMPARE(silent(drawing->actions()), QStringList());
}

void MenusTest::menuOfTheEmptyDrawing_isAboutNoPart()
{
    RulesFixture fixture;
    QVERIFY(fixture.openSample(hubSpoke));
    CanvasView& canvas = fixture.window().workspace().canvas();
    fixture.document().selectOne(fixture.part(QStringLiteral("hub")));
    bool isOffered = true;
    QTimer::singleShot(0, &canvas, [&] {
        isOffered = fixture.window().registry().find(QStringLiteral("edit.delete"))->isEnabled();
        if (QWidget* menu = QApplication::activePopupWidget())
            menu->close();
    });
    const QPoint corner(2, 2);
    QContextMenuEvent event(QContextMenuEvent::Mouse, corner, canvas.viewport()->mapToGlobal(corner));
    QApplication::sendEvent(canvas.viewport(), &event);
    QVERIFY(!isOffered);
    QVERIFY(fixture.document().selection().empty());
}

void MenusTest::enterInADialog_meansItsFirstButton()
{
    RulesFixture fixture;
    QVERIFY(fixture.show(QStringLiteral("nsg:nsg-ase")));
    ShortcutsDialog keys(fixture.window().registry(), fixture.answers, &fixture.window());
    keys.show();
    QVERIFY(keys.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Close)->isDefault());
    for (const QPushButton* button : keys.findChildren<QPushButton*>())
        QVERIFY2(!button->autoDefault() || button->isDefault(), qPrintable(button->text()));
    QTest::keyClick(&keys, Qt::Key_Escape);
    QVERIFY(!keys.isVisible());
    const EnvironmentId environment = fixture.document().plan()->network->environments.rows().front().id;
    const Theme theme = Theme::light(QFont());
    RequiredRulesDialog required(fixture.document(), environment, theme, &fixture.window());
    required.show();
    const auto buttons = required.findChildren<QPushButton*>();
    QVERIFY(std::any_of(buttons.begin(), buttons.end(),
        [](const QPushButton* button) { return button->isDefault() && button->property("primary").toBool(); }));
    QTest::keyClick(&required, Qt::Key_Escape);
    QVERIFY(!required.isVisible());
}

ASE_TEST(MenusTest)

#include "menus_test.moc"
