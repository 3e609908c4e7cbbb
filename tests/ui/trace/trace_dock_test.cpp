#include "model/plan/edit/remove_parts.h"
#include "model/reach/matrix.h"
#include "tests/support/test_registry.h"
#include "tests/ui/trace/trace_fixture.h"
#include "ui/paint/text.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace ase;

namespace {

/// ASE_PICTURES=folder keeps what was looked at.
void keepPicture(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("ASE_PICTURES");
    if (!folder.isEmpty())
        widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

}

class TraceDockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void samples_tellWhereTheyEnd_data();
    void samples_tellWhereTheyEnd();
    void evidence_showsTheDecidingRule();
    void evidence_showsTheChosenRoute();
    void edits_changeTheVerdictByThemselves();
    void gestures_changeItMidway();
    void keys_walkTheHops();
    void enter_revealsTheEvidence();
    void controls_haveNamesAndRoom();
    void reasons_areWholeAtEveryWidth_data();
    void reasons_areWholeAtEveryWidth();
    void everyLink_leadsSomewhere();
    void copy_isTheWholeTrace();
    void keep_isOfferedWhereItIsAnswered();
    void start_isEmpty();
    void design_givesItTheHeight();
    void goneEnds_areNamed();
};

void TraceDockTest::samples_tellWhereTheyEnd_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("outlook");
    const auto row = [&](const char* sample, const char* from, const char* to, const char* headline, const char* outlook) {
        QTest::addRow("%s from %s", sample, from)
            << QString::fromLatin1(sample) << QString::fromLatin1(from) << QString::fromLatin1(to)
            << QString::fromLatin1(headline) << QString::fromLatin1(outlook);
    };
    const char* site = "ase1/orders";
    row("blocked-dns", "octopus-01", site, "Blocked at hop 1, name", "does not find the host");
    row("blocked-nsg", "octopus-01", site, "Blocked at hop 5, rules in", "time-out");
    row("blocked-return", "octopus-01", site, "Blocked at hop 7, return route", "lost on its way back");
    row("blocked-certificate", "10.1.2.4", "orders.scm.corp.example", "Blocked at hop 6, certificate", "a browser warns");
    row("blocked-certificate", "octopus-01", site, "Blocked at hop 8, certificate", "a browser warns");
    row("blocked-certificate", "azdo-agent-1", site, "Reachable", "is answered");
    row("blocked-restriction", "octopus-01", site, "Blocked at hop 9, site access", "403");
}

void TraceDockTest::samples_tellWhereTheyEnd()
{
    QFETCH(const QString, sample);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QString, headline);
    QFETCH(const QString, outlook);
    TraceFixture fixture;
    QVERIFY(fixture.open(sample));
    const QAbstractItemModelTester tester(fixture.hops().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    fixture.write(from, to);
    QVERIFY(fixture.settled());
    QCOMPARE(fixture.headline(), headline);
    QVERIFY2(fixture.dock().banner().outlook().contains(outlook), qPrintable(fixture.dock().banner().outlook()));
    const bool blocked = fixture.dock().banner().mark() == VerdictMark::Blocked;
    QCOMPARE(blocked, headline.startsWith(QStringLiteral("Blocked")));
    const int at = fixture.hops().currentHop();
    QCOMPARE(fixture.mark(at) == QLatin1String("blocks"), blocked);
    for (int row = 0; row < fixture.hops().model()->rowCount(); ++row)
        QCOMPARE(fixture.mark(row) == QLatin1String("not reached"), row > at);
    QCOMPARE(fixture.dock().counts().contains(QStringLiteral("1 blocks")), blocked);
}

void TraceDockTest::evidence_showsTheDecidingRule()
{
    TraceFixture fixture;
    QVERIFY(fixture.ask(QStringLiteral("blocked-nsg")));
    const QTableWidget& rows = fixture.dock().evidence().rows();
    QVERIFY(rows.isVisible());
    QStringList deciding;
    for (int row = 0; row < rows.rowCount(); ++row)
        if (!rows.item(row, 0)->data(Qt::AccessibleDescriptionRole).toString().isEmpty())
            deciding << rows.item(row, 1)->text() + u' ' + rows.item(row, 4)->text();
    QCOMPARE(deciding, QStringList {QStringLiteral("deny-onprem Deny")});
    QVERIFY(rows.rowCount() > 1);
    QCOMPARE(fixture.cell(4, HopModel::WhereColumn), QStringLiteral("nsg-ase 105"));
    QVERIFY(fixture.cell(5, HopModel::BecauseColumn).startsWith(QStringLiteral("would pass: ")));
    QVERIFY(!fixture.cell(4, HopModel::FactColumn).isEmpty());
}

void TraceDockTest::evidence_showsTheChosenRoute()
{
    TraceFixture fixture;
    QVERIFY(fixture.ask(QStringLiteral("blocked-return")));
    const QTableWidget& rows = fixture.dock().evidence().rows();
    QVERIFY(rows.isVisible());
    QCOMPARE(rows.item(0, 0)->text(), QStringLiteral("0.0.0.0/0"));
    QCOMPARE(rows.item(0, 3)->text(), QStringLiteral("chosen"));
    QVERIFY(!rows.item(0, 0)->font().strikeOut());
    QVERIFY(fixture.dock().evidence().sentences().contains(QStringLiteral("fw-hub")));
}

void TraceDockTest::edits_changeTheVerdictByThemselves()
{
    TraceFixture fixture;
    QVERIFY(fixture.ask(QStringLiteral("blocked-nsg")));
    const PartId rule = fixture.part(QStringLiteral("nsg:nsg-ase/deny-onprem"));
    QVERIFY(fixture.document().apply(
        QStringLiteral("Delete the rule"), [&](const Plan& plan) { return removeParts(plan, {rule}); }));
    QTRY_COMPARE_WITH_TIMEOUT(fixture.headline(), QStringLiteral("Reachable"), 20000);
    QVERIFY(fixture.settled());
    QVERIFY(!fixture.dock().mends().isVisible());
    fixture.document().undo();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.headline(), QStringLiteral("Blocked at hop 5, rules in"), 20000);
    QTRY_COMPARE(fixture.hops().currentHop(), 4);
}

void TraceDockTest::gestures_changeItMidway()
{
    TraceFixture fixture;
    QVERIFY(fixture.ask(QStringLiteral("blocked-nsg")));
    const PartId rule = fixture.part(QStringLiteral("nsg:nsg-ase/deny-onprem"));
    const auto steps = fixture.document().history().position();
    QVERIFY(fixture.document().preview([&](const Plan& plan) { return removeParts(plan, {rule}); }));
    QTRY_COMPARE_WITH_TIMEOUT(fixture.headline(), QStringLiteral("Reachable"), 20000);
    QCOMPARE(fixture.mark(4), QStringLiteral("passes"));
    fixture.document().endPreview();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.headline(), QStringLiteral("Blocked at hop 5, rules in"), 20000);
    QCOMPARE(fixture.document().history().position(), steps);
}

void TraceDockTest::keys_walkTheHops()
{
    TraceFixture fixture;
    QVERIFY(fixture.ask(QStringLiteral("blocked-nsg")));
    fixture.hops().setFocus();
    QCOMPARE(fixture.session().currentHop(), std::optional<std::size_t>(4));
    QTest::keyClick(&fixture.hops(), Qt::Key_Up);
    QCOMPARE(fixture.session().currentHop(), std::optional<std::size_t>(3));
    QVERIFY(!fixture.dock().mends().isVisible());
    QTest::keyClick(&fixture.hops(), Qt::Key_Down);
    QCOMPARE(fixture.session().currentHop(), std::optional<std::size_t>(4));
    QVERIFY(fixture.dock().mends().isVisible());
    fixture.session().setCurrentHop(1);
    QCOMPARE(fixture.hops().currentHop(), 1);
    QVERIFY(fixture.settled());
    QVERIFY(fixture.hops().rowHeight(1) > fixture.hops().rowHeight(0));
    QVERIFY(fixture.dock().evidence().isVisible());
}

void TraceDockTest::enter_revealsTheEvidence()
{
    TraceFixture fixture;
    QVERIFY(fixture.ask(QStringLiteral("blocked-nsg")));
    QSignalSpy revealed(&fixture.document(), &PlanDocument::revealRequested);
    fixture.hops().setFocus();
    QTest::keyClick(&fixture.hops(), Qt::Key_Return);
    QCOMPARE(revealed.size(), 1);
    QCOMPARE(fixture.document().selectedPart(), std::optional(fixture.part(QStringLiteral("nsg:nsg-ase/deny-onprem"))));
    QVERIFY(!fixture.window().workspace().rules().visibleRegion().isEmpty()); // the row is to be seen
    QTableWidget& rows = fixture.dock().evidence().rows();
    rows.setFocus();
    rows.setCurrentCell(0, 0);
    QTest::keyClick(&rows, Qt::Key_Return);
    QCOMPARE(revealed.size(), 2);
}

void TraceDockTest::controls_haveNamesAndRoom()
{
    TraceFixture fixture;
    QVERIFY(fixture.ask(QStringLiteral("blocked-return")));
    for (QWidget* control : fixture.dock().findChildren<QWidget*>()) {
        if (control->focusPolicy() == Qt::NoFocus || !control->isVisible() || control->inherits("QHeaderView")
            || control->objectName().startsWith(QLatin1String("qt_")))
            continue;
        const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(control);
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).trimmed().isEmpty(), control->metaObject()->className());
    }
    QVERIFY2(fixture.dock().minimumSizeHint().width() <= 544,
        qPrintable(QString::number(fixture.dock().minimumSizeHint().width())));
    QVERIFY(fixture.window().workspace().dock(QStringLiteral("trace"))->width() <= 544);
}

void TraceDockTest::reasons_areWholeAtEveryWidth_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {300, 380, 544, 1500})
        QTest::addRow("%d", width) << width;
}

void TraceDockTest::reasons_areWholeAtEveryWidth()
{
    QFETCH(const int, width);
    TraceFixture fixture;
    QVERIFY(fixture.ask(QStringLiteral("blocked-return")));
    DockFrame* frame = fixture.window().workspace().dock(QStringLiteral("trace"));
    frame->setFloating(true);
    frame->resize(width, 900);
    QCoreApplication::processEvents();
    QCOMPARE(frame->width(), width);
    const Fonts& fonts = fixture.shell.theme().fonts;
    HopTable& hops = fixture.hops();
    const bool inColumn = !hops.isColumnHidden(HopModel::BecauseColumn);
    QCOMPARE(inColumn, width == 1500);
    for (int row = 0; row < hops.model()->rowCount(); ++row) {
        const QString because = fixture.cell(row, HopModel::BecauseColumn);
        const auto wide = [&](const QString& text) { return runsWidth(runsOf(text, fonts.table, fonts.mono, {})); };
        const QStringList lines = hops.reasonOf(row);
        if (inColumn) {
            QVERIFY2(wide(because) <= hops.columnWidth(HopModel::BecauseColumn) - 12, qPrintable(because));
            continue;
        }
        QString joined = lines.join(QString());
        QCOMPARE(joined.remove(u' '), QString(because).remove(u' '));
        for (const QString& line : lines)
            QVERIFY2(wide(line) <= hops.viewport()->width() - hops.columnViewportPosition(HopModel::StageColumn),
                qPrintable(line));
        // The row has room for all of its lines, and for what is open below them.
        const int least = int(double(lines.size()) * lineHeight(fonts.table));
        QVERIFY(hops.headHeight(row) >= fixture.shell.theme().metrics.tableRow + least);
        QCOMPARE(hops.rowHeight(row) > hops.headHeight(row), row == hops.currentHop());
    }
    keepPicture(*frame, QStringLiteral("trace-%1").arg(width));
}

void TraceDockTest::everyLink_leadsSomewhere()
{
    for (const char* sample : {"blocked-nsg", "blocked-certificate", "external-v3"}) {
        TraceFixture fixture;
        QVERIFY(fixture.open(QString::fromLatin1(sample)));
        const Network network = *fixture.document().plan()->network;
        if (network.apps.isEmpty())
            continue;
        const PartId app = network.apps.rows().front().id;
        for (const TraceEnd& from : callersOf(network)) {
            fixture.session().ask({.from = from, .to = app, .endpoint = {.kind = EndpointKind::Kudu}});
            QVERIFY(fixture.settled());
            for (int row = 0; row < fixture.hops().model()->rowCount(); ++row) {
                fixture.document().select({});
                QSignalSpy revealed(&fixture.document(), &PlanDocument::revealRequested);
                Q_EMIT fixture.hops().activated(fixture.hops().model()->index(row, 0));
                QCOMPARE(revealed.size(), 1);
                const auto part = fixture.document().selectedPart();
                QVERIFY(part && isInPlan(*fixture.document().plan(), *part));
                const bool table = part->kind == PartKind::SecurityRule || part->kind == PartKind::SecurityGroup
                    || part->kind == PartKind::Route || part->kind == PartKind::RouteTable;
                if (!table)
                    QVERIFY(fixture.window().workspace().dock(QStringLiteral("inspector"))->isVisible());
            }
        }
    }
}

void TraceDockTest::copy_isTheWholeTrace()
{
    TraceFixture fixture;
    QVERIFY(fixture.ask(QStringLiteral("blocked-return")));
    for (QPushButton* button : fixture.dock().findChildren<QPushButton*>())
        if (button->text() == QLatin1String("Copy"))
            button->click();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith(QStringLiteral("octopus-01 to ase1/orders, Kudu\nBlocked at hop 7, return route\n")));
    QVERIFY(copied.contains(QStringLiteral("What mends it:")));
    QVERIFY(copied.contains(QStringLiteral("-> rt:rt-ase/default-to-firewall")));
}

void TraceDockTest::keep_isOfferedWhereItIsAnswered()
{
    TraceFixture fixture;
    QVERIFY(fixture.ask(QStringLiteral("blocked-nsg")));
    QPushButton* keep = nullptr;
    for (QPushButton* button : fixture.dock().findChildren<QPushButton*>())
        if (button->text() == QLatin1String("Keep as scenario"))
            keep = button;
    QVERIFY(keep);
    fixture.dock().setKeepOffered(false);
    QVERIFY(!keep->isVisible());
    TraceVerdict verdict = TraceVerdict::Reachable;
    std::optional<Stage> stage;
    connect(&fixture.dock(), &TraceDock::keepRequested, this,
        [&](const TraceQuery&, TraceVerdict kept, std::optional<Stage> at) {
            verdict = kept;
            stage = at;
        });
    fixture.dock().setKeepOffered(true);
    QVERIFY(keep->isVisible());
    keep->click();
    QCOMPARE(verdict, TraceVerdict::Blocked);
    QCOMPARE(stage, std::optional(Stage::AseNsg));
}

void TraceDockTest::start_isEmpty()
{
    TraceFixture fixture;
    QVERIFY(fixture.open(QStringLiteral("blocked-nsg")));
    QVERIFY(!fixture.session().query());
    QVERIFY(!fixture.dock().banner().isVisible());
    QVERIFY(!fixture.hops().isVisible());
    fixture.write(QStringLiteral("octopus-01"), QStringLiteral("ase1/orders"));
    QVERIFY(fixture.settled());
    QVERIFY(fixture.hops().isVisible());
    // Another plan knows nothing of the question.
    QVERIFY(fixture.openSample(QStringLiteral("external-v3")));
    QVERIFY(!fixture.session().query());
    QCOMPARE(fixture.question().from().text(), QString());
    QVERIFY(!fixture.hops().isVisible());
}

void TraceDockTest::design_givesItTheHeight()
{
    TraceFixture fixture;
    QVERIFY(fixture.openSample(QStringLiteral("blocked-dns")));
    fixture.window().workspace().bringUp(QStringLiteral("trace"));
    QTRY_VERIFY(fixture.dock().isVisible());
    QTRY_VERIFY(fixture.dock().height() > fixture.window().height() * 3 / 4);
}

void TraceDockTest::goneEnds_areNamed()
{
    TraceFixture fixture;
    QVERIFY(fixture.ask(QStringLiteral("blocked-dns")));
    const PartId orders = fixture.part(QStringLiteral("ase:ase1/plan-web/orders"));
    QVERIFY(fixture.document().apply(
        QStringLiteral("Delete"), [orders](const Plan& plan) { return removeParts(plan, {orders}); }));
    QTRY_COMPARE_WITH_TIMEOUT(fixture.headline(), QStringLiteral("No trace"), 20000);
    QVERIFY(fixture.dock().banner().outlook().startsWith(QStringLiteral("ase1/orders is not in the plan any more.")));
    fixture.document().undo();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.headline(), QStringLiteral("Blocked at hop 1, name"), 20000);
}

ASE_TEST(TraceDockTest)
#include "trace_dock_test.moc"
