#include "tests/support/test_registry.h"
#include "tests/ui/window/hands.h"
#include "tests/ui/window/walk.h"

#include <QDialog>
#include <QMenuBar>
#include <QToolButton>

#include <functional>

using namespace ase;

/// Walks the real window: every dock, layout, menu and dialog, with every kind of part selected.
class WalkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void docksAndLayouts();
    void inspectorOfEveryKind();
    void menus();
    void dialogs();
    void fieldsThatComeAndGo();
    void walkSeesFaults();

private:
    const QString hubSpoke = QStringLiteral("ilb-v3-hub-spoke");
};

namespace {

#define QVERIFY_FAULTLESS(walk) QVERIFY2((walk).faults().isEmpty(), qPrintable((walk).faults().join(u'\n')))

/// What a dialog or menu that waits for an answer looks like: `look` sees it and then it is sent away.
void whileOpen(const std::function<void()>& open, const std::function<void(QWidget&)>& look)
{
    QTimer::singleShot(0, qApp, [&] {
        QWidget* shown = QApplication::activePopupWidget();
        shown = shown ? shown : QApplication::activeModalWidget();
        if (!shown)
            return;
        look(*shown);
        if (auto* dialog = qobject_cast<QDialog*>(shown))
            dialog->reject();
        else
            shown->close();
    });
    open();
    QCoreApplication::processEvents(); // some dialogs do not wait inside open()
}

}

void WalkTest::docksAndLayouts()
{
    Hands hands;
    Walk walk;
    walk.through(hands.window(), QStringLiteral("start page"));
    QVERIFY(hands.openSample(QStringLiteral("broken")));
    QTRY_VERIFY_WITH_TIMEOUT(hands.shell.analysis().isCurrent(), 20000);
    hands.window().registry().find(QStringLiteral("view.map"))->trigger();
    for (const DockLayout& layout : dockLayouts()) {
        hands.window().registry().find(QStringLiteral("view.layout.") + layout.name)->trigger();
        for (DockFrame* dock : hands.window().workspace().docks()) {
            hands.window().workspace().bringUp(dock->objectName());
            QCoreApplication::processEvents();
            QVERIFY2(dock->isVisible(), qPrintable(dock->objectName()));
            walk.through(hands.window(), layout.name + u'/' + dock->objectName());
        }
        hands.window().workspace().bringUp(QStringLiteral("space"));
        QCoreApplication::processEvents();
        walk.through(hands.window(), layout.name + QStringLiteral("/space"));
    }
    QVERIFY(walk.controls() > 100);
    QVERIFY_FAULTLESS(walk);
}

void WalkTest::inspectorOfEveryKind()
{
    Walk walk;
    for (const Sample& sample : samples()) {
        Hands hands;
        QVERIFY(hands.openSample(sample.name));
        std::set<PartKind> seen;
        forEachTable(*hands.document().plan()->network, [&](const auto& table) {
            for (const auto& row : table.rows()) {
                const PartId part = row.id;
                if (!seen.insert(part.kind).second)
                    continue;
                hands.document().selectOne(part);
                QCoreApplication::processEvents();
                walk.through(hands.window().workspace().inspector(), pathOf(*hands.document().plan()->network, part));
            }
        });
        QVERIFY(seen.size() >= 3);
    }
    QVERIFY_FAULTLESS(walk);
}

void WalkTest::menus()
{
    Hands hands;
    QVERIFY(hands.openSample(hubSpoke));
    Walk walk;
    for (QAction* menu : hands.window().menuBar()->actions())
        walk.throughMenu(*menu->menu(), menu->text());
    for (const char* path : {"hub", "spoke/ase", "ase:ase1", "site:london", "nsg:nsg-ase", "rt:rt-ase"}) {
        const PartId part = hands.part(QLatin1String(path));
        hands.document().selectOne(part);
        walk.throughMenu(*hands.canvas().menuFor(part, {}), QLatin1String(path));
    }
    hands.document().select({});
    walk.throughMenu(*hands.canvas().menuFor({}, {}), QStringLiteral("drawing"));
    QVERIFY_FAULTLESS(walk);
}

void WalkTest::dialogs()
{
    Hands hands;
    QVERIFY(hands.openSample(hubSpoke));
    Walk walk;
    int seen = 0;
    const auto look = [&](const QString& place) {
        return [&walk, &seen, place](QWidget& shown) {
            ++seen;
            walk.through(shown, place);
        };
    };
    for (const char* id : {"help.shortcuts", "help.about"}) {
        QAction* action = hands.window().registry().find(QLatin1String(id));
        whileOpen([&] { action->trigger(); }, look(QLatin1String(id)));
    }
    hands.document().selectOne(hands.part(QStringLiteral("spoke/ase")));
    hands.window().workspace().bringUp(QStringLiteral("rules"));
    QTRY_VERIFY_WITH_TIMEOUT(hands.window().workspace().rules().isCurrent(), 20000);
    QAbstractButton* required = hands.button(QStringLiteral("Add required rules"));
    QVERIFY(required && required->isEnabled());
    whileOpen([&] { required->click(); }, look(QStringLiteral("required rules")));
    QCOMPARE(seen, 3);
    QVERIFY_FAULTLESS(walk);
}

void WalkTest::fieldsThatComeAndGo()
{
    Hands hands;
    QVERIFY(hands.openSample(hubSpoke));
    Walk walk;
    hands.canvas().setFocus();
    hands.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    walk.through(hands.window(), QStringLiteral("command palette"));
    hands.press(Qt::Key_Escape);
    hands.document().selectOne(hands.part(QStringLiteral("hub")));
    hands.canvas().setFocus();
    hands.press(Qt::Key_F2);
    QVERIFY(hands.canvas().editor().isVisible());
    walk.through(hands.window(), QStringLiteral("name in place"));
    hands.press(Qt::Key_Escape);
    hands.press(Qt::Key_N);
    hands.clickScene(hands.seen(30, 30));
    QVERIFY(!hands.document().plan()->diagram.notes.isEmpty());
    hands.press(Qt::Key_F2);
    QVERIFY(hands.canvas().noteEditor().isVisible());
    walk.through(hands.window(), QStringLiteral("note"));
    hands.press(Qt::Key_Escape);
    hands.window().registry().find(QStringLiteral("help.tour"))->trigger();
    walk.through(hands.window(), QStringLiteral("tour"));
    hands.press(Qt::Key_Escape);
    hands.window().banner().tell(QStringLiteral("Told."), QStringLiteral("Act"));
    walk.through(hands.window(), QStringLiteral("banner"));
    QVERIFY_FAULTLESS(walk);
}

/// A walk that finds nothing anywhere would pass as well.
void WalkTest::walkSeesFaults()
{
    Hands hands;
    QVERIFY(hands.openSample(hubSpoke));
    auto* nameless = new QToolButton(&hands.window());
    nameless->show();
    auto* greedy = new QAction(QStringLiteral("Greedy"), &hands.window());
    greedy->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    greedy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    hands.canvas().addAction(greedy);
    hands.document().selectOne(hands.part(QStringLiteral("hub")));
    Walk walk;
    walk.through(hands.window(), QStringLiteral("window"));
    QCOMPARE(walk.faults().filter(QStringLiteral("no name: QToolButton")).size(), 1);
    QCOMPARE(walk.faults().filter(QStringLiteral("Ctrl+D means")).size(), 1);
    QMenu menu;
    menu.addAction(QStringLiteral("&One"));
    menu.addAction(QStringLiteral("&Other"));
    walk.throughMenu(menu, QStringLiteral("menu"));
    QCOMPARE(walk.faults().filter(QStringLiteral("Alt+O is for")).size(), 1);
}

ASE_TEST(WalkTest)

#include "walk_test.moc"
