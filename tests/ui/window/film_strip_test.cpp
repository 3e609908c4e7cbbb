#include "tests/support/test_registry.h"
#include "tests/ui/window/hands.h"
#include "ui/routes/route_table_pane.h"
#include "ui/routes/route_table_view.h"

using namespace ase;

/// From an empty plan to a hub and a spoke with an ILB environment, its NSG and route table with what belongs in them, and a
/// deployment server on-premises, drawn with mouse and keyboard alone. With ASE_FILM=FOLDER it leaves a picture of each step
/// there.
class FilmStripTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aHubAndSpokeIsDrawnByHand();

private:
    void fillTheGroup(Hands& hands);
    void fillTheRouteTable(Hands& hands);
};

namespace {

const SecurityRule* ruleNamed(Hands& hands, const QString& name)
{
    for (const auto& group : hands.network().securityGroups.rows())
        for (const auto& rule : group.value->rules.rows())
            if (textOf(rule.value->name) == name)
                return rule.value.get();
    return nullptr;
}

}

/// The rules the environment needs by their button, then one of our own.
void FilmStripTest::fillTheGroup(Hands& hands)
{
    QVERIFY(hands.chooseTab(QStringLiteral("NSG rules")));
    RulesDock& dock = hands.window().workspace().rules();
    RulesTable& table = *dock.table();
    const auto settled = [&] { return QTest::qWaitFor([&] { return dock.isCurrent(); }, 20000); };
    QVERIFY(settled());
    QAbstractButton* required = hands.button(QStringLiteral("Add required rules"));
    QVERIFY(required && required->isEnabled());
    hands.click(*required);
    const QWidget* dialog = QApplication::activeModalWidget();
    QVERIFY(dialog);
    QTRY_VERIFY(QApplication::focusWidget() && dialog->isAncestorOf(QApplication::focusWidget()));
    hands.frame(QStringLiteral("required-rules"));
    hands.press(Qt::Key_Return);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    const std::size_t needed = hands.network().securityGroups.rows().front().value->rules.size();
    QVERIFY(needed > 0);
    QVERIFY(settled());

    QAbstractButton* insert = hands.button(QStringLiteral("Insert rule below"));
    QVERIFY(insert);
    hands.click(*insert);
    hands.type(QStringLiteral("allow-managers"));
    hands.press(Qt::Key_Return);
    QVERIFY(ruleNamed(hands, QStringLiteral("allow-managers")));
    const auto row = [&] {
        for (int at = 0; at < table.model()->rowCount(); ++at)
            if (dock.rules().rows()[std::size_t(at)].value.name == QStringLiteral("allow-managers"))
                return at;
        return -1;
    };
    QVERIFY(settled());
    hands.fill(table, row(), RulesModel::PriorityColumn, QStringLiteral("300"));
    QVERIFY(settled());
    // A tag of which only the beginning is typed, and a port by its name.
    hands.clickCell(table, row(), RulesModel::SourceColumn);
    hands.press(Qt::Key_F2);
    hands.type(QStringLiteral("gatewayma"));
    hands.press(Qt::Key_Down);
    hands.frame(QStringLiteral("proposal"));
    hands.press(Qt::Key_Return);
    hands.press(Qt::Key_Return);
    QVERIFY(settled());
    hands.fill(table, row(), RulesModel::PortsColumn, QStringLiteral("https, 8000-8080"));
    QVERIFY(settled());
    const RuleRow filled = dock.rules().rows()[std::size_t(row())].value;
    QCOMPARE(filled.priority, QStringLiteral("300"));
    QCOMPARE(filled.words.sources, QStringList {QStringLiteral("GatewayManager")});
    QCOMPARE(filled.words.destinationPorts, (QStringList {QStringLiteral("443"), QStringLiteral("8000-8080")}));
    hands.frame(QStringLiteral("rules"));
}

void FilmStripTest::fillTheRouteTable(Hands& hands)
{
    QVERIFY(hands.chooseTab(QStringLiteral("Routes")));
    RoutesDock& dock = hands.window().workspace().routes();
    RouteTableView& view = *dock.table().routes();
    const auto cell = [&](int column) { return view.model()->index(0, column).data().toString(); };
    QVERIFY(QTest::qWaitFor([&] { return dock.isCurrent(); }, 20000));
    QAbstractButton* insert = hands.button(QStringLiteral("Insert a route"));
    QVERIFY(insert && insert->isEnabled());
    hands.click(*insert);
    hands.press(Qt::Key_A, Qt::ControlModifier);
    hands.type(QStringLiteral("192.168.0.0/16"));
    hands.press(Qt::Key_Return);
    QTRY_COMPARE(cell(RouteTableModel::PrefixColumn), QStringLiteral("192.168.0.0/16"));
    hands.fill(view, 0, RouteTableModel::NameColumn, QStringLiteral("to-site"));
    QTRY_COMPARE(cell(RouteTableModel::NameColumn), QStringLiteral("to-site"));
    hands.fill(view, 0, RouteTableModel::HopColumn, QStringLiteral("VirtualNetworkGateway"));
    QTRY_COMPARE(cell(RouteTableModel::HopColumn), QStringLiteral("VirtualNetworkGateway"));
    QVERIFY(QTest::qWaitFor([&] { return dock.isCurrent(); }, 20000));
    hands.frame(QStringLiteral("route"));
}

void FilmStripTest::aHubAndSpokeIsDrawnByHand()
{
    Hands hands;
    hands.frame(QStringLiteral("start"));
    QAbstractButton* fresh = hands.button(QStringLiteral("New plan"));
    QVERIFY(fresh);
    hands.click(*fresh);
    QVERIFY(hands.window().showsPlan());
    const PlanPtr empty = hands.document().plan();
    hands.canvas().setFocus(Qt::MouseFocusReason);
    hands.frame(QStringLiteral("empty"));

    // Two networks, drawn as rectangles after their letter, and named in place.
    hands.press(Qt::Key_V);
    hands.drag(hands.seen(60, 40), hands.seen(440, 360));
    QCOMPARE(hands.network().virtualNetworks.size(), std::size_t(1));
    hands.name(QStringLiteral("hub"));
    const PartId hub = hands.part(QStringLiteral("hub"));
    QVERIFY(findPart(hands.network(), hub));
    hands.frame(QStringLiteral("hub"));
    hands.press(Qt::Key_V);
    hands.drag(hands.seen(600, 40), hands.seen(1000, 360));
    hands.name(QStringLiteral("spoke"));
    const PartId spoke = hands.part(QStringLiteral("spoke"));
    QVERIFY(findPart(hands.network(), spoke));
    hands.frame(QStringLiteral("spoke"));

    // A gateway from the palette makes its own subnet.
    QAbstractButton* gateway = hands.button(QStringLiteral("VPN gateway"));
    QVERIFY(gateway);
    hands.click(*gateway);
    hands.clickScene(hands.grip(hub));
    QVERIFY(findPart(hands.network(), hands.part(QStringLiteral("hub/GatewaySubnet"))));
    hands.frame(QStringLiteral("gateway"));

    // The environment comes with its delegated subnet.
    hands.press(Qt::Key_E);
    hands.clickScene(hands.grip(spoke));
    QCOMPARE(hands.network().environments.size(), std::size_t(1));
    const PartId environment = hands.network().environments.rows().front().id;
    const PartId subnet = *hands.network().environments.rows().front().value->subnet;
    hands.clickScene(hands.grip(environment));
    hands.name(QStringLiteral("ase-prod"));
    QVERIFY(findPart(hands.network(), hands.part(QStringLiteral("ase:ase-prod"))));
    hands.press(Qt::Key_P);
    hands.clickScene(hands.grip(environment));
    QCOMPARE(hands.network().appServicePlans.size(), std::size_t(1));
    hands.press(Qt::Key_A);
    hands.clickScene(hands.grip(hands.network().appServicePlans.rows().front().id));
    QCOMPARE(hands.network().apps.size(), std::size_t(1));
    hands.frame(QStringLiteral("environment"));

    // Group and table from the subnet's own menu.
    QVERIFY(hands.chooseFromMenu(subnet, QStringLiteral("Add network security group")));
    QVERIFY(hands.chooseFromMenu(subnet, QStringLiteral("Add route table")));
    const Subnet& row = *hands.network().subnets.find(*subnet.as<SubnetId>());
    QVERIFY(row.securityGroup && row.routeTable);
    hands.frame(QStringLiteral("group-and-table"));

    // Peered by dragging from one network to the other: both sides at once.
    hands.press(Qt::Key_C);
    hands.drag(hands.grip(hub), hands.grip(spoke));
    QCOMPARE(hands.network().peerings.size(), std::size_t(2));
    hands.frame(QStringLiteral("peering"));

    // A site with a deployment server, joined through the gateway.
    QAbstractButton* site = hands.button(QStringLiteral("On-premises site"));
    QVERIFY(site);
    hands.click(*site);
    hands.clickScene(hands.seen(40, 500));
    QCOMPARE(hands.network().sites.size(), std::size_t(1));
    const PartId premises = hands.network().sites.rows().front().id;
    hands.click(*hands.button(QStringLiteral("Deployment server")));
    hands.clickScene(hands.grip(premises));
    hands.press(Qt::Key_C);
    hands.drag(hands.grip(premises), hands.box(hands.part(QStringLiteral("hub/GatewaySubnet"))).center());
    QVERIFY(!hands.network().sites.rows().front().value->connections.empty());
    hands.frame(QStringLiteral("site"));

    // What belongs in the group and the table of the environment's subnet.
    hands.clickScene(hands.grip(subnet));
    fillTheGroup(hands);
    fillTheRouteTable(hands);
    if (QTest::currentTestFailed())
        return;
    hands.canvas().setFocus(Qt::MouseFocusReason);
    hands.press(Qt::Key_1, Qt::ControlModifier);
    hands.frame(QStringLiteral("whole"));

    // All of it can be taken back, step by step, and done again.
    const PlanPtr drawn = hands.document().plan();
    int steps = 0;
    while (hands.document().history().canUndo() && steps < 100) {
        hands.press(Qt::Key_Z, Qt::ControlModifier);
        ++steps;
    }
    QCOMPARE(hands.document().plan().get(), empty.get());
    QVERIFY(steps >= 20);
    while (hands.document().history().canRedo() && steps-- > 0)
        hands.press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(hands.document().plan().get(), drawn.get());
}

ASE_TEST(FilmStripTest)

#include "film_strip_test.moc"
