#include "model/plan/edit/edits.h"
#include "tests/support/test_registry.h"
#include "tests/ui/routes/routes_fixture.h"
#include "ui/routes/effective_delegate.h"
#include "ui/routes/route_delegate.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>

using namespace ase;

namespace {

const EffectiveCells* effective(RoutesFixture& fixture, const QString& target, const QString& source)
{
    for (const auto& row : fixture.dock().effective().routes().rows())
        if (row.value.target == target && row.value.source == source)
            return &row.value;
    return nullptr;
}

}

class EffectivePaneTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void propagation_isSwitched();
    void effectiveRoutes_strikeTheOverridden();
    void tester_lightsTheDecidingRow();
    void words_areWhole_data();
    void words_areWhole();
};

void EffectivePaneTest::propagation_isSwitched()
{
    RoutesFixture fixture;
    RoutesDock* dock = fixture.open(QStringLiteral("rt:rt-ase"));
    QVERIFY(dock);
    QCheckBox* propagation = dock->table().propagation();
    QVERIFY(!propagation->isChecked());
    const EffectiveCells* site =
        effective(fixture, QStringLiteral("192.168.0.0/16"), QStringLiteral("VirtualNetworkGateway"));
    QVERIFY(site && !site->active);
    QTest::mouseClick(propagation, Qt::LeftButton, {}, QPoint(8, propagation->height() / 2));
    QVERIFY(fixture.settled());
    QVERIFY(effective(fixture, QStringLiteral("192.168.0.0/16"), QStringLiteral("VirtualNetworkGateway"))->active);
    QCOMPARE(fixture.document().history().undoLabel(), QStringLiteral("Propagate gateway routes"));
    fixture.document().undo();
    QVERIFY(fixture.settled());
    QVERIFY(!propagation->isChecked());
    fixture.document().redo();
    QVERIFY(fixture.settled());
    QVERIFY(propagation->isChecked());
}

void EffectivePaneTest::effectiveRoutes_strikeTheOverridden()
{
    RoutesFixture fixture;
    RoutesDock* dock = fixture.open(QStringLiteral("spoke/ase"));
    QVERIFY(dock);
    QAbstractItemModelTester tester(
        dock->effective().table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const EffectiveCells* beaten = effective(fixture, QStringLiteral("0.0.0.0/0"), QStringLiteral("Default"));
    QVERIFY(beaten && !beaten->active);
    QCOMPARE(beaten->why, QStringLiteral("A user-defined route of the same prefix comes first: default-to-firewall."));
    const EffectiveCells* winner = effective(fixture, QStringLiteral("0.0.0.0/0"), QStringLiteral("User"));
    QVERIFY(winner && winner->active);
    QCOMPARE(winner->origin, QStringLiteral("route default-to-firewall"));
    int resets = 0;
    connect(&dock->effective().routes(), &QAbstractItemModel::modelReset, this, [&] { ++resets; });
    const auto route = fixture.part(QStringLiteral("rt:rt-ase/default-to-firewall"));
    QVERIFY(
        fixture.document().apply(QStringLiteral("remove"), [&](const Plan& plan) { return removeParts(plan, {route}); }));
    QVERIFY(fixture.settled());
    QVERIFY(effective(fixture, QStringLiteral("0.0.0.0/0"), QStringLiteral("Default"))->active);
    fixture.document().undo();
    QVERIFY(fixture.settled());
    QVERIFY(!effective(fixture, QStringLiteral("0.0.0.0/0"), QStringLiteral("Default"))->active);
    QCOMPARE(resets, 0);
}

void EffectivePaneTest::tester_lightsTheDecidingRow()
{
    RoutesFixture fixture;
    RoutesDock* dock = fixture.open(QStringLiteral("spoke/ase"));
    QVERIFY(dock);
    const auto deciding = [&] {
        QStringList found;
        for (const auto& row : dock->effective().routes().rows())
            if (row.value.decides)
                found.append(row.value.target);
        return found;
    };
    QLineEdit* field = dock->effective().addressField();
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("10.0.20.4"));
    QCOMPARE(deciding(), QStringList {QStringLiteral("10.0.0.0/16")});
    QCOMPARE(dock->effective().headline(), QStringLiteral("10.0.20.4 is reached over peering to-hub."));
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("8.8.8.8"));
    QCOMPARE(deciding(), QStringList {QStringLiteral("0.0.0.0/0")});
    QCOMPARE(dock->effective().headline(), QStringLiteral("8.8.8.8 goes to fw-hub at 10.0.1.4."));
    QCOMPARE(dock->effective().caveats(), QStringLiteral("Route default-to-firewall of route table rt-ase."));
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("8.8.8"));
    QCOMPARE(dock->effective().caveats(), QStringLiteral("8.8.8 is not a whole IP address yet."));
    QVERIFY(deciding().isEmpty());
    field->clear();
    QVERIFY(dock->effective().headline().isEmpty());
    // Without a route for it, Azure drops a private address.
    fixture.document().selectOne(fixture.part(QStringLiteral("spoke/agents")));
    QVERIFY(fixture.settled());
    QTest::keyClicks(field, QStringLiteral("10.77.0.1"));
    QCOMPARE(dock->effective().headline(), QStringLiteral("10.77.0.1 goes nowhere: Azure drops the packets."));
}

void EffectivePaneTest::words_areWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("layout");
    for (const char* language : {"en", "de"})
        for (const char* layout : {"design", "rules"})
            QTest::addRow("%s %s", language, layout) << QString::fromLatin1(language) << QString::fromLatin1(layout);
}

void EffectivePaneTest::words_areWhole()
{
    QFETCH(QString, language);
    QFETCH(QString, layout);
    RoutesFixture fixture;
    fixture.shell.setLanguage(language);
    QVERIFY(fixture.open(QStringLiteral("spoke/ase")));
    fixture.window().registry().find(QStringLiteral("view.layout.") + layout)->trigger();
    fixture.window().workspace().bringUp(QStringLiteral("routes"));
    QTest::qWait(50);
    const RouteTableView& view = fixture.view();
    const auto* delegate = qobject_cast<const RouteDelegate*>(view.itemDelegate());
    for (const auto& row : view.routes().rows())
        for (int column = RouteTableModel::NameColumn; column < RouteTableModel::ColumnCount; ++column) {
            const ColumnNeed need = delegate->needOf(row.value, column);
            QVERIFY(view.columnWidth(column) >= (column == RouteTableModel::NameColumn ? need.whole : need.least));
        }
    const QTableView& effective = *fixture.dock().effective().table();
    const auto* painter = qobject_cast<const EffectiveDelegate*>(effective.itemDelegate());
    for (const auto& row : fixture.dock().effective().routes().rows())
        for (int column = 0; column < EffectiveModel::ColumnCount; ++column) {
            const bool hasRoom = layout == QStringLiteral("rules") || language == QStringLiteral("en");
            const bool peering =
                hasRoom && column == EffectiveModel::OriginColumn && row.value.hopWord == hopWord(NextHop::VnetPeering);
            const ColumnNeed need = painter->needOf(row.value, column);
            QVERIFY(
                effective.isColumnHidden(column) || effective.columnWidth(column) >= (peering ? need.whole : need.least));
        }
    // Under each other in a tall dock, they must not keep the docks beside them high.
    QVERIFY(fixture.dock().minimumSizeHint().height() < 250);
    // Where Azure's name finds no room its word is shown, and the name is in the tool tip.
    const QFont& font = view.font();
    const QString name = azure::nameOf(NextHop::VirtualAppliance);
    QCOMPARE(hopThatFits(name, hopWord(NextHop::VirtualAppliance), font, 1000), name);
    QCOMPARE(hopThatFits(name, hopWord(NextHop::VirtualAppliance), font, 70), hopWord(NextHop::VirtualAppliance));
    QVERIFY(view.model()->index(0, RouteTableModel::HopColumn).data(Qt::ToolTipRole).toString().contains(name));
}

ASE_TEST(EffectivePaneTest)
#include "effective_pane_test.moc"
