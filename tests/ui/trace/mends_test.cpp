#include "tests/support/test_registry.h"
#include "tests/ui/trace/trace_fixture.h"

#include <QEnterEvent>

using namespace ase;

class TraceMendsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mend_isOneStep_data();
    void mend_isOneStep();
    void mends_tellHowFarTheyOpen();
    void preview_showsAndGoes();
    void preview_isKeptByAClick();
    void preview_endsWithAnEdit();
    void preview_endsWithTheDock();
    void nothingMends_isSaid();
    void mends_areSeenAndReached();
};

namespace {

void enter(QWidget& widget)
{
    const QPointF middle = widget.rect().center();
    QEnterEvent event(middle, middle, widget.mapToGlobal(middle));
    QApplication::sendEvent(&widget, &event);
}

void leave(QWidget& widget)
{
    QEvent event(QEvent::Leave);
    QApplication::sendEvent(&widget, &event);
}

}

void TraceMendsTest::mend_isOneStep_data()
{
    QTest::addColumn<QString>("stage");
    QTest::newRow("blocked-dns") << QStringLiteral("Blocked at hop 1, name");
    QTest::newRow("blocked-nsg") << QStringLiteral("Blocked at hop 5, rules in");
    QTest::newRow("blocked-return") << QStringLiteral("Blocked at hop 7, return route");
    QTest::newRow("blocked-restriction") << QStringLiteral("Blocked at hop 9, site access");
}

void TraceMendsTest::mend_isOneStep()
{
    QFETCH(const QString, stage);
    TraceFixture fixture;
    QVERIFY(fixture.ask(QString::fromLatin1(QTest::currentDataTag())));
    QCOMPARE(fixture.headline(), stage);
    const auto before = fixture.document().history().position();
    const PlanPtr plan = fixture.document().plan();
    QVERIFY(!fixture.dock().mends().rows().empty());
    MendRow& first = *fixture.dock().mends().rows().front();
    QVERIFY(first.isVisible() && first.apply().property("primary").toBool());
    QVERIFY2(first.outcome().startsWith(QStringLiteral("then reachable; opens ")), qPrintable(first.outcome()));
    QVERIFY(!first.changes().isEmpty());
    const QString title = first.title();
    QTest::mouseClick(&first.apply(), Qt::LeftButton);
    QCOMPARE(fixture.document().history().position(), before + 1);
    QCOMPARE(fixture.document().history().undoLabel(), title);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.headline(), QStringLiteral("Reachable"), 20000);
    QVERIFY(fixture.settled());
    QVERIFY(fixture.dock().mends().rows().empty());
    fixture.document().undo();
    QVERIFY(fixture.document().plan() == plan);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.headline(), stage, 20000);
    QVERIFY(fixture.settled());
    QCOMPARE(fixture.dock().mends().rows().front()->title(), title);
}

void TraceMendsTest::mends_tellHowFarTheyOpen()
{
    TraceFixture fixture;
    QVERIFY(fixture.ask(QStringLiteral("blocked-nsg")));
    const auto& rows = fixture.dock().mends().rows();
    QVERIFY(!rows.empty());
    QCOMPARE(rows.front()->outcome(), QStringLiteral("then reachable; opens 192.168.10.5 → 10.1.0.0/24:443"));
    QVERIFY2(rows.front()->changes().join(u'\n').contains(QStringLiteral("Allow Tcp 192.168.10.5 → 10.1.0.0/24:443")),
        qPrintable(rows.front()->changes().join(u'\n')));
    // Nothing is made by looking.
    const PlanPtr plan = fixture.document().plan();
    rows.front()->preview().click();
    QVERIFY(fixture.document().plan() != plan);
    rows.front()->preview().click();
    QVERIFY(fixture.document().plan() == plan);
}

void TraceMendsTest::preview_showsAndGoes()
{
    TraceFixture fixture;
    QVERIFY(fixture.ask(QStringLiteral("blocked-return")));
    const PlanPtr plan = fixture.document().history().current();
    const int rows = fixture.hops().model()->rowCount();
    QVERIFY(fixture.dock().mends().rows().size() > 1);
    MendRow* second = fixture.dock().mends().rows()[1];
    const QString title = second->title();
    QCoreApplication::processEvents(); // the rows find their places
    const QPoint place = second->preview().mapTo(&fixture.dock(), QPoint());
    enter(second->preview());
    QVERIFY(fixture.dock().mends().isPreviewing());
    QVERIFY(fixture.document().plan() != plan);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.headline(), QStringLiteral("Preview: Reachable"), 20000);
    // What the pointer is on stays where it is.
    QCOMPARE(fixture.hops().model()->rowCount(), rows);
    QCOMPARE(second->preview().mapTo(&fixture.dock(), QPoint()), place);
    leave(second->preview());
    QVERIFY(fixture.document().plan() == plan);
    QCOMPARE(fixture.headline(), QStringLiteral("Blocked at hop 7, return route"));
    QVERIFY(fixture.settled());
    QCOMPARE(fixture.dock().mends().rows()[1], second);
    QCOMPARE(second->title(), title);
}

void TraceMendsTest::preview_isKeptByAClick()
{
    TraceFixture fixture;
    QVERIFY(fixture.ask(QStringLiteral("blocked-return")));
    const PlanPtr plan = fixture.document().history().current();
    MendRow& first = *fixture.dock().mends().rows().front();
    enter(first.preview());
    first.preview().click();
    leave(first.preview());
    QVERIFY(fixture.dock().mends().isPreviewing() && fixture.document().plan() != plan);
    first.preview().click();
    QVERIFY(!fixture.dock().mends().isPreviewing());
    QVERIFY(fixture.document().plan() == plan);
}

void TraceMendsTest::preview_endsWithAnEdit()
{
    TraceFixture fixture;
    QVERIFY(fixture.ask(QStringLiteral("blocked-return")));
    MendRow& first = *fixture.dock().mends().rows().front();
    first.preview().click();
    QVERIFY(fixture.dock().mends().isPreviewing());
    QVERIFY(fixture.document().apply(QStringLiteral("Rename"), [](const Plan& plan) -> Result<Plan> {
        Plan next = plan;
        next.name = QStringLiteral("Other");
        return next;
    }));
    QVERIFY(!fixture.dock().mends().isPreviewing());
    QVERIFY(!first.preview().isChecked());
    QVERIFY(fixture.settled());
    QCOMPARE(fixture.headline(), QStringLiteral("Blocked at hop 7, return route"));
}

void TraceMendsTest::preview_endsWithTheDock()
{
    TraceFixture fixture;
    QVERIFY(fixture.ask(QStringLiteral("blocked-return")));
    const PlanPtr plan = fixture.document().history().current();
    fixture.dock().mends().rows().front()->preview().click();
    QVERIFY(fixture.document().plan() != plan);
    fixture.window().workspace().dock(QStringLiteral("trace"))->close();
    QVERIFY(!fixture.dock().mends().isPreviewing());
    QVERIFY(fixture.document().plan() == plan);
}

void TraceMendsTest::nothingMends_isSaid()
{
    TraceFixture fixture;
    QVERIFY(fixture.open(QStringLiteral("blocked-nsg")));
    fixture.write(QStringLiteral("Internet"), QStringLiteral("10.1.0.11"), QStringLiteral("https"));
    QVERIFY(fixture.settled());
    QVERIFY2(fixture.headline().startsWith(QStringLiteral("Blocked")), qPrintable(fixture.headline()));
    QVERIFY(fixture.dock().mends().rows().empty());
    QCOMPARE(fixture.dock().mends().note(), QStringLiteral("Nothing in the plan mends it."));
    QVERIFY(fixture.dock().mends().isVisible());
}

void TraceMendsTest::mends_areSeenAndReached()
{
    TraceFixture fixture;
    QVERIFY(fixture.ask(QStringLiteral("blocked-return")));
    const auto& rows = fixture.dock().mends().rows();
    QVERIFY(rows.size() > 1);
    const QPushButton& apply = rows.front()->apply();
    QTRY_COMPARE(apply.visibleRegion().boundingRect(), apply.rect());
    // From one to the next, and from the last to what stands at the end.
    QWidgetList order;
    for (QWidget* next = &fixture.hops(); !order.contains(next); next = next->nextInFocusChain())
        order << next;
    qsizetype before = 0;
    for (const MendRow* row : rows) {
        QVERIFY(order.indexOf(&row->preview()) > before);
        before = order.indexOf(&row->apply());
        QVERIFY(before > order.indexOf(&row->preview()));
    }
    const auto buttons = fixture.dock().findChildren<QPushButton*>();
    const auto copy =
        std::find_if(buttons.begin(), buttons.end(), [](auto* one) { return one->text() == QStringLiteral("Copy"); });
    QVERIFY(copy != buttons.end());
    QVERIFY(order.indexOf(*copy) > before);
    // What goes does not leave the keyboard at a button that does something else.
    fixture.window().activateWindow();
    rows.front()->apply().setFocus();
    QTRY_VERIFY(rows.front()->apply().hasFocus());
    QTest::keyClick(&rows.front()->apply(), Qt::Key_Space);
    QVERIFY(fixture.settled());
    QCOMPARE(fixture.headline(), QStringLiteral("Reachable"));
    QVERIFY(fixture.hops().hasFocus());
}

ASE_TEST(TraceMendsTest)
#include "mends_test.moc"
