#include "tests/support/test_registry.h"
#include "tests/ui/canvas/canvas_fixture.h"

#include <QAccessible>

namespace ase {

using test::CanvasFixture;

class AccessibleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyBoxIsTold();
    void focusFollowsTheSelection();
    void whatIsGoneIsInvalid();
};

namespace {

constexpr VirtualNetworkId hub {1};
constexpr SubnetId apps {2};
constexpr EnvironmentId prod {3};

Plan oneNetwork()
{
    const auto network = addVirtualNetwork({}, hub, {.name = QStringLiteral("hub")});
    const auto plan =
        network ? addEnvironmentWithSubnet(*network, prod, hub, {.subnet = apps, .name = QStringLiteral("prod")}) : network;
    if (!plan)
        qFatal("%s", qPrintable(sentence(plan.error())));
    return *plan;
}

}

void AccessibleTest::everyBoxIsTold()
{
    CanvasFixture canvas(oneNetwork());
    QAccessibleInterface* root = QAccessible::queryAccessibleInterface(&canvas.view);
    QVERIFY(root);
    QCOMPARE(root->childCount(), 1);
    QAccessibleInterface* network = root->child(0);
    QCOMPARE(network->text(QAccessible::Name), QStringLiteral("Virtual network hub"));
    QVERIFY(network->text(QAccessible::Description).contains(QStringLiteral("10.0.0.0/16")));
    QVERIFY(network->parent() == root);
    QCOMPARE(root->indexOfChild(network), 0);
    QCOMPARE(network->childCount(), 1);
    QAccessibleInterface* subnet = network->child(0);
    QVERIFY(subnet->parent() == network);
    QVERIFY(network->rect().contains(subnet->rect()));
    QAccessibleInterface* environment = subnet->child(0);
    QCOMPARE(environment->text(QAccessible::Name), QStringLiteral("App Service Environment prod"));
    const QPoint middle = environment->rect().center();
    QVERIFY(root->childAt(middle.x(), middle.y()) == environment);
    QVERIFY(!root->child(1) && !environment->child(0));
}

void AccessibleTest::focusFollowsTheSelection()
{
    CanvasFixture canvas(oneNetwork());
    QAccessibleInterface* root = QAccessible::queryAccessibleInterface(&canvas.view);
    QVERIFY(!root->focusChild());
    canvas.key(Qt::Key_Tab);
    QVERIFY(root->focusChild() == root->child(0));
    QVERIFY(root->child(0)->state().selected && root->child(0)->state().focused);
    canvas.key(Qt::Key_Tab);
    QVERIFY(root->focusChild() == root->child(0)->child(0));
}

void AccessibleTest::whatIsGoneIsInvalid()
{
    CanvasFixture canvas(oneNetwork());
    QAccessibleInterface* root = QAccessible::queryAccessibleInterface(&canvas.view);
    QAccessibleInterface* network = root->child(0);
    QVERIFY(network->isValid());
    QVERIFY(canvas.document.apply(QStringLiteral("Delete"), [](const Plan& plan) { return removeParts(plan, {hub}); }));
    QVERIFY(!network->isValid());
    QCOMPARE(network->text(QAccessible::Name), QString());
    QCOMPARE(root->childCount(), 0);
    canvas.document.undo();
    QVERIFY(root->child(0) == network && network->isValid());
}

ASE_TEST(AccessibleTest)

}

#include "accessible_test.moc"
