#include "tests/support/test_registry.h"
#include "tests/ui/window/hands.h"

using namespace ase;

class LayoutsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rulesLayout_givesTheCentreToTheTable();
    void arrangement_isKeptForEachLayout();
    void narrowWindow_foldsTheInspector();
    void narrowAndWideAgain_hasTheSizesOfBefore();
    void narrowToolBar_keepsTheLayouts();
    void inspectorPutElsewhere_staysThere();
    void messages_showWithoutTheDrawing();
    void drawing_comesWhenItIsNeeded();

private:
    const QString hubSpoke = QStringLiteral("ilb-v3-hub-spoke");
};

namespace {

struct LayoutHands : Hands {
    DockFrame* dock(const char* name) { return window().workspace().dock(QLatin1String(name)); }
    bool isTab(const char* name, const char* beside)
    {
        return window().tabifiedDockWidgets(dock(name)).contains(dock(beside));
    }
    void choose(const char* layout)
    {
        window().registry().find(QStringLiteral("view.layout.") + QLatin1String(layout))->trigger();
        QCoreApplication::processEvents();
    }
    /// The title of a dock as it is painted.
    QImage titleOf(const char* name)
    {
        return window().grab({dock(name)->mapTo(&window(), QPoint(0, 0)), QSize(120, 28)}).toImage();
    }
    void widen(int width)
    {
        window().resize(width, 900);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
};

}

void LayoutsTest::rulesLayout_givesTheCentreToTheTable()
{
    LayoutHands hands;
    QVERIFY(hands.openSample(hubSpoke));
    QCoreApplication::processEvents();
    QVERIFY(hands.canvas().isVisible() && hands.dock("inspector")->isVisible());
    QVERIFY(!hands.dock("overview")->isVisible());
    hands.press(Qt::Key_2, Qt::AltModifier);
    QTRY_VERIFY(!hands.canvas().isVisible());
    QVERIFY(hands.window().workspace().rules().isVisible());
    QTRY_VERIFY(hands.window().workspace().rules().height() > hands.window().height() / 2);
    QTRY_VERIFY(hands.window().workspace().rules().isAncestorOf(QApplication::focusWidget()));
    QVERIFY(!hands.dock("inspector")->isVisible() && !hands.dock("palette")->isVisible());
    QVERIFY(hands.dock("addresses")->isVisible());
    QVERIFY(!hands.isTab("addresses", "rules"));
    QTRY_VERIFY(!hands.dock("addresses")->titleBarWidget()); // alone, so it says what it is
    QTRY_VERIFY(hands.dock("rules")->titleBarWidget());
    // The drawing is the overview: a click picks what is there.
    auto* map = qobject_cast<OverviewMap*>(hands.dock("overview")->content());
    QVERIFY(map && map->isVisible());
    hands.document().select({});
    QTest::mouseClick(map, Qt::LeftButton, {}, map->rect().center() + QPoint(map->width() / 3, 0));
    QVERIFY(hands.document().selectedPart());
    const auto first = hands.document().selectedPart();
    QTest::keyClick(map, Qt::Key_Left);
    QVERIFY(hands.document().selectedPart() && hands.document().selectedPart() != first);
    hands.press(Qt::Key_1, Qt::AltModifier);
    QTRY_VERIFY(hands.canvas().isVisible());
    QVERIFY(hands.canvas().hasFocus());
    QVERIFY(hands.isTab("addresses", "rules"));
    QTRY_VERIFY(hands.dock("addresses")->titleBarWidget());
}

void LayoutsTest::arrangement_isKeptForEachLayout()
{
    LayoutHands hands;
    QVERIFY(hands.openSample(hubSpoke));
    hands.choose("rules");
    hands.dock("arm")->close();
    hands.choose("design");
    QVERIFY(!hands.dock("arm")->isHidden());
    hands.choose("rules");
    QVERIFY(hands.dock("arm")->isHidden());
    hands.shell.setTheme(ThemeChoice::Dark); // another window, the same settings
    QCoreApplication::processEvents();
    QVERIFY(hands.window().registry().find(QStringLiteral("view.layout.rules"))->isChecked());
    QVERIFY(hands.dock("arm")->isHidden());
    QVERIFY(!hands.canvas().isVisible());
    hands.choose("reset");
    QVERIFY(!hands.dock("arm")->isHidden());
    hands.choose("design");
    QVERIFY(hands.canvas().isVisible());
    QVERIFY(!hands.dock("inspector")->isHidden());
}

void LayoutsTest::narrowWindow_foldsTheInspector()
{
    LayoutHands hands;
    QVERIFY(hands.openSample(hubSpoke));
    QCoreApplication::processEvents();
    QVERIFY(!hands.isTab("palette", "inspector"));
    const QImage title = hands.titleOf("palette");
    hands.widen(1279);
    QVERIFY(hands.isTab("palette", "inspector"));
    QTRY_VERIFY(hands.dock("palette")->titleBarWidget());
    hands.widen(1280);
    QVERIFY(!hands.isTab("palette", "inspector"));
    QCOMPARE(hands.window().dockWidgetArea(hands.dock("inspector")), Qt::RightDockWidgetArea);
    QTRY_VERIFY(!hands.dock("palette")->titleBarWidget());
    QTRY_VERIFY(hands.titleOf("palette") == title); // nothing lies above it
    hands.widen(1100);
    QVERIFY(hands.isTab("palette", "inspector"));
    QTRY_VERIFY(hands.titleOf("palette") != title);
    // Kept as folded, so that a wider window at the next start has it back.
    hands.choose("rules");
    hands.widen(1600);
    hands.choose("design");
    QVERIFY(!hands.isTab("palette", "inspector"));
}

void LayoutsTest::narrowAndWideAgain_hasTheSizesOfBefore()
{
    LayoutHands hands;
    QVERIFY(hands.openSample(hubSpoke));
    hands.widen(1600);
    // As a person drags the lines between the docks.
    hands.window().resizeDocks({hands.dock("palette"), hands.dock("inspector")}, {262, 341}, Qt::Horizontal);
    hands.window().resizeDocks({hands.dock("palette"), hands.dock("tree")}, {300, 300}, Qt::Vertical);
    QCoreApplication::processEvents();
    const auto sizes = [&] { return QSize(hands.dock("palette")->width(), hands.dock("inspector")->width()); };
    const QSize before = sizes();
    QCOMPARE(before, QSize(262, 341));
    const int high = hands.dock("palette")->height();
    const QImage title = hands.titleOf("palette");
    hands.widen(1100);
    QVERIFY(hands.isTab("palette", "inspector"));
    QTRY_VERIFY(hands.dock("palette")->titleBarWidget());
    hands.shell.setTheme(ThemeChoice::Light); // another window, the same settings
    QCoreApplication::processEvents();
    hands.widen(1600);
    QTRY_VERIFY(!hands.dock("palette")->titleBarWidget());
    QCoreApplication::processEvents();
    QCOMPARE(sizes(), before);
    QTRY_VERIFY(std::abs(hands.dock("palette")->height() - high) <= 2);
    QVERIFY(hands.titleOf("palette") == title);
}

void LayoutsTest::narrowToolBar_keepsTheLayouts()
{
    LayoutHands hands;
    QVERIFY(hands.openSample(hubSpoke));
    const QList<QToolButton*> buttons =
        hands.window().findChild<QToolBar*>(QStringLiteral("toolbar"))->findChildren<QToolButton*>();
    const auto layouts = [&] {
        return std::count_if(buttons.begin(), buttons.end(),
            [](const QToolButton* button) { return button->property("segment").isValid() && button->isVisible(); });
    };
    for (const int width : {1600, 1100}) {
        hands.widen(width);
        QCOMPARE(layouts(), 3);
    }
}

void LayoutsTest::inspectorPutElsewhere_staysThere()
{
    LayoutHands hands;
    QVERIFY(hands.openSample(hubSpoke));
    QCoreApplication::processEvents();
    hands.window().addDockWidget(Qt::LeftDockWidgetArea, hands.dock("inspector")); // as a drag does
    hands.widen(1100);
    QVERIFY(!hands.isTab("palette", "inspector"));
    hands.widen(1600);
    QCOMPARE(hands.window().dockWidgetArea(hands.dock("inspector")), Qt::LeftDockWidgetArea);
    hands.choose("reset");
    hands.widen(1100);
    QVERIFY(hands.isTab("palette", "inspector"));
    hands.window().addDockWidget(Qt::RightDockWidgetArea, hands.dock("inspector")); // back, by hand
    hands.widen(1150);
    QVERIFY(!hands.isTab("palette", "inspector"));
}

void LayoutsTest::messages_showWithoutTheDrawing()
{
    LayoutHands hands;
    QVERIFY(hands.openSample(hubSpoke));
    hands.choose("rules");
    Banner* banner = &hands.window().banner();
    QVERIFY(banner->isHidden());
    banner->tell(QStringLiteral("That was not done."));
    QCoreApplication::processEvents();
    QVERIFY(banner->isVisible());
    QTRY_VERIFY(banner->visibleRegion().boundingRect().height() >= banner->sizeHint().height());
    QVERIFY(!hands.canvas().isVisible());
}

void LayoutsTest::drawing_comesWhenItIsNeeded()
{
    LayoutHands hands;
    QVERIFY(hands.openSample(hubSpoke));
    hands.choose("rules");
    hands.window().registry().find(QStringLiteral("view.fitAll"))->trigger();
    QVERIFY(hands.canvas().isVisible());
    QVERIFY(hands.window().registry().find(QStringLiteral("view.layout.design"))->isChecked());
    // Closed in one layout, the start page has the whole centre; the next plan opens in the same.
    hands.choose("rules");
    hands.window().showStartPage();
    QCoreApplication::processEvents();
    QVERIFY(hands.window().startPage().isVisible());
    QTRY_VERIFY(hands.window().startPage().height() > hands.window().height() / 2);
    QVERIFY(hands.openSample(hubSpoke));
    QVERIFY(!hands.canvas().isVisible());
}

ASE_TEST(LayoutsTest)

#include "layouts_test.moc"
