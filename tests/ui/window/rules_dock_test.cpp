#include "model/plan/edit/edits.h"
#include "tests/support/test_registry.h"
#include "tests/ui/window/rules_fixture.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QToolButton>

using namespace ase;

class RulesDockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void group_showsItsRulesAndAzures();
    void hiddenRule_isStruckWithTheFewWhoHideIt();
    void edit_changesOnlyTheRowsThatDiffer();
    void rule_isShownInItsDirectionAndInTheInspector();
    void subnetWithoutGroup_saysSo();
    void find_hidesOtherRules();
};

namespace {

const RuleRow* rowNamed(const RulesDock& dock, const QString& name)
{
    for (const auto& row : dock.rules().rows())
        if (row.value.name == name)
            return &row.value;
    return nullptr;
}

int placeOf(const RulesDock& dock, const QString& name)
{
    for (std::size_t at = 0; at < dock.rules().rows().size(); ++at)
        if (dock.rules().rows()[at].value.name == name)
            return int(at);
    return -1;
}

}

void RulesDockTest::group_showsItsRulesAndAzures()
{
    RulesFixture fixture;
    RulesDock* dock = fixture.show(QStringLiteral("nsg:nsg-ase"));
    QVERIFY(dock);
    QAbstractItemModelTester tester(dock->table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(dock->rules().rowCount(), 9 + 1 + 3);
    QCOMPARE(dock->rules().rows()[9].value.reason.text,
        QStringLiteral("Added by Azure, cannot be changed. Here deny-all (4096) decides before them."));
    QVERIFY(dock->rules().rows().back().value.isDefault);
    QVERIFY(rowNamed(*dock, QStringLiteral("DenyAllInBound")));
    dock->showDirection(Direction::Outbound);
    QCOMPARE(dock->rules().rowCount(), 1 + 3);
    fixture.document().selectOne(fixture.part(QStringLiteral("nsg:nsg-appgw")));
    QVERIFY(fixture.settled());
    dock->showDirection(Direction::Inbound);
    QVERIFY(rowNamed(*dock, QStringLiteral("allow-https")));
}

void RulesDockTest::hiddenRule_isStruckWithTheFewWhoHideIt()
{
    RulesFixture fixture;
    RulesDock* dock = fixture.show(QStringLiteral("spoke/ase"));
    QVERIFY(dock);
    const RuleRow* dead = rowNamed(*dock, QStringLiteral("deny-spoke-https"));
    QVERIFY(dead && dead->dead);
    QCOMPARE(dead->reason.text,
        QStringLiteral("Never matches: allow-agents (110) and allow-appgw (120) together take every flow it names."));
    const int place = placeOf(*dock, QStringLiteral("deny-spoke-https"));
    QVERIFY(dock->table()->rowHeight(place) > dock->table()->rowHeight(placeOf(*dock, QStringLiteral("allow-agents"))));
    const RuleRow* living = rowNamed(*dock, QStringLiteral("allow-agents"));
    QVERIFY(living && !living->dead && living->reason.text.isEmpty());
}

void RulesDockTest::edit_changesOnlyTheRowsThatDiffer()
{
    RulesFixture fixture;
    RulesDock* dock = fixture.show(QStringLiteral("nsg:nsg-ase"));
    QVERIFY(dock);
    const int place = placeOf(*dock, QStringLiteral("deny-spoke-https"));
    dock->table()->setCurrentIndex(dock->rules().index(place, RulesModel::NameColumn));
    QVERIFY(dock->table()->verticalScrollBar()->maximum() > 0);
    dock->table()->verticalScrollBar()->setValue(5);
    int changed = 0;
    int structural = 0;
    connect(&dock->rules(), &QAbstractItemModel::dataChanged, this, [&] { ++changed; });
    connect(&dock->rules(), &QAbstractItemModel::rowsInserted, this, [&] { ++structural; });
    connect(&dock->rules(), &QAbstractItemModel::rowsRemoved, this, [&] { ++structural; });
    connect(&dock->rules(), &QAbstractItemModel::modelReset, this, [&] { ++structural; });

    const auto agents = fixture.part(QStringLiteral("nsg:nsg-ase/allow-agents")).as<SecurityRuleId>();
    QVERIFY(agents);
    const auto done = fixture.document().apply(QStringLiteral("edit"), [&](const Plan& plan) {
        SecurityRule rule = *plan.network->securityGroups.find(*groupOf(*plan.network, *agents))->rules.find(*agents);
        rule.destination.setPorts({portField(QStringLiteral("8443"))});
        return replaceRule(plan, *agents, rule);
    });
    QVERIFY(done);
    QVERIFY(fixture.settled());
    const RuleRow* freed = rowNamed(*dock, QStringLiteral("deny-spoke-https"));
    QVERIFY(freed && !freed->dead);
    QCOMPARE(freed->reason.text, QStringLiteral("allow-appgw (120) takes a part before it; left to it: from 10.1.2.0/24."));
    QCOMPARE(structural, 0);
    QVERIFY(changed >= 2 && changed <= 4);
    QCOMPARE(dock->table()->currentIndex().row(), place);
    QCOMPARE(dock->table()->verticalScrollBar()->value(), 5);
    fixture.document().undo();
    QVERIFY(fixture.settled());
    QVERIFY(rowNamed(*dock, QStringLiteral("deny-spoke-https"))->dead);
}

void RulesDockTest::rule_isShownInItsDirectionAndInTheInspector()
{
    RulesFixture fixture;
    RulesDock* dock = fixture.show(QStringLiteral("nsg:nsg-ase"));
    QVERIFY(dock);
    dock->showDirection(Direction::Outbound);
    const PartId rule = fixture.part(QStringLiteral("nsg:nsg-ase/allow-octopus"));
    fixture.document().selectOne(rule);
    QVERIFY(fixture.settled());
    QCOMPARE(dock->direction(), Direction::Inbound);
    QCOMPARE(dock->table()->currentIndex().row(), placeOf(*dock, QStringLiteral("allow-octopus")));
    const QModelIndex other = dock->rules().index(placeOf(*dock, QStringLiteral("allow-debug")), RulesModel::NameColumn);
    dock->table()->scrollTo(other);
    const QPoint at = dock->table()->visualRect(other).center();
    QTest::mouseClick(dock->table()->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(*fixture.document().selectedPart(), fixture.part(QStringLiteral("nsg:nsg-ase/allow-debug")));
}

void RulesDockTest::subnetWithoutGroup_saysSo()
{
    RulesFixture fixture;
    RulesDock* dock = fixture.show(QStringLiteral("hub/GatewaySubnet"));
    QVERIFY(dock);
    QCOMPARE(dock->emptyText(), QStringLiteral("hub/GatewaySubnet has no network security group: everything passes."));
    fixture.document().selectOne(fixture.part(QStringLiteral("ase:ase1")));
    QVERIFY(fixture.settled());
    QVERIFY(dock->emptyText().isEmpty());
    QVERIFY(rowNamed(*dock, QStringLiteral("allow-octopus")));
}

void RulesDockTest::find_hidesOtherRules()
{
    RulesFixture fixture;
    RulesDock* dock = fixture.show(QStringLiteral("nsg:nsg-ase"));
    QVERIFY(dock);
    QLineEdit* find = nullptr;
    for (QLineEdit* edit : dock->findChildren<QLineEdit*>())
        if (edit->accessibleName() == QStringLiteral("Find a rule"))
            find = edit;
    QVERIFY(find);
    QTest::keyClicks(find, QStringLiteral("octopus"));
    QVERIFY(!dock->table()->isRowHidden(placeOf(*dock, QStringLiteral("allow-octopus"))));
    QVERIFY(dock->table()->isRowHidden(placeOf(*dock, QStringLiteral("allow-agents"))));
    find->clear();
    QVERIFY(!dock->table()->isRowHidden(placeOf(*dock, QStringLiteral("allow-agents"))));
}

ASE_TEST(RulesDockTest)
#include "rules_dock_test.moc"
