#include "tests/support/test_registry.h"
#include "tests/ui/window/hands.h"

using namespace ase;

/// From an empty plan to a hub and a spoke with an ILB environment, its NSG and route table, and a deployment server
/// on-premises, drawn with mouse and keyboard alone. With ASE_FILM=FOLDER it leaves a picture of each step there.
class FilmStripTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aHubAndSpokeIsDrawnByHand();
};

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
    QVERIFY(steps >= 12);
    while (hands.document().history().canRedo() && steps-- > 0)
        hands.press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(hands.document().plan().get(), drawn.get());
}

ASE_TEST(FilmStripTest)

#include "film_strip_test.moc"
