#include "model/plan/edit/edits.h"
#include "tests/support/test_registry.h"
#include "tests/ui/routes/routes_fixture.h"

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

ASE_TEST(EffectivePaneTest)
#include "effective_pane_test.moc"
