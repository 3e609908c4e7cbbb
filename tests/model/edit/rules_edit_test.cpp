#include "model/plan/edit/edits.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace ase {

namespace {

constexpr SecurityGroupId group {1};

SecurityRule ruleAt(int priority, Direction direction = Direction::Inbound)
{
    SecurityRule rule;
    rule.name = QStringLiteral("r%1").arg(priority);
    rule.priority = numberField(priority);
    rule.direction = directionField(direction);
    return rule;
}

/// A group of inbound rules with these priorities; rule i has id 100 + i.
Plan planWith(const std::vector<int>& priorities)
{
    std::vector<std::pair<SecurityRuleId, SecurityRule>> rules;
    for (std::size_t i = 0; i < priorities.size(); ++i)
        rules.emplace_back(SecurityRuleId {100 + i}, ruleAt(priorities[i]));
    const auto plan = addSecurityGroup({}, group);
    const auto result = addRules(*plan, group, rules);
    return *result;
}

QString order(const Plan& plan)
{
    QStringList texts;
    for (const auto& [id, rule] : rulesInOrder(*plan.network->securityGroups.find(group), Direction::Inbound))
        texts.append(QStringLiteral("%1@%2").arg(id.value - 100).arg(*valueOf(rule->priority)));
    return texts.join(u' ');
}

}

class RulesEditTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void moveRule_data();
    void moveRule();
    void movingInAFullGroupKeepsTheOrder();
    void replacingKeepsThePosition();
    void addedRulesGetTheNextPriority();
    void routesMoveInTheList();
};

void RulesEditTest::moveRule_data()
{
    QTest::addColumn<QList<int>>("priorities");
    QTest::addColumn<int>("moved");
    QTest::addColumn<int>("before");
    QTest::addColumn<QString>("expected");
    QTest::newRow("between two") << QList<int> {100, 200, 300} << 2 << 1 << "0@100 2@150 1@200";
    QTest::newRow("to the front") << QList<int> {200, 300, 400} << 2 << 0 << "2@149 0@200 1@300";
    QTest::newRow("to the end") << QList<int> {100, 200, 300} << 0 << -1 << "1@200 2@300 0@310";
    QTest::newRow("no gap: the next moves on") << QList<int> {100, 101, 500} << 2 << 1 << "0@100 2@101 1@102";
    QTest::newRow("front is taken") << QList<int> {100, 200} << 1 << 0 << "1@100 0@101";
    QTest::newRow("itself") << QList<int> {100, 200} << 1 << 1 << "0@100 1@200";
    QTest::newRow("past the last number") << QList<int> {100, 4096} << 0 << -1 << "1@100 0@110";
}

void RulesEditTest::moveRule()
{
    QFETCH(QList<int>, priorities);
    QFETCH(int, moved);
    QFETCH(int, before);
    const auto id = [](int index) { return SecurityRuleId {std::uint64_t(100 + index)}; };
    const auto result = ase::moveRule(
        planWith({priorities.begin(), priorities.end()}), id(moved), before < 0 ? std::nullopt : std::optional(id(before)));
    QVERIFY(result.ok());
    QTEST(order(*result), "expected");
}

void RulesEditTest::movingInAFullGroupKeepsTheOrder()
{
    std::vector<int> priorities;
    for (int priority = 100; priority <= 4096; ++priority)
        priorities.push_back(priority);
    const auto result = ase::moveRule(planWith(priorities), SecurityRuleId {100}, std::nullopt);
    QVERIFY(result.ok());
    const auto rules = rulesInOrder(*result->network->securityGroups.find(group), Direction::Inbound);
    QCOMPARE(rules.back().first, SecurityRuleId {100});
    QCOMPARE(*valueOf(rules.back().second->priority), 4096);
    QCOMPARE(rules.front().first, SecurityRuleId {101});
}

void RulesEditTest::replacingKeepsThePosition()
{
    const Plan plan = planWith({100, 200, 300});
    const auto result = replaceRule(plan, SecurityRuleId {101}, ruleAt(150, Direction::Outbound));
    QVERIFY(result.ok());
    const SecurityGroup& after = *result->network->securityGroups.find(group);
    QCOMPARE(after.rules.find(SecurityRuleId {101})->position, 1);
    QCOMPARE(after.rules.share(SecurityRuleId {100}),
        plan.network->securityGroups.find(group)->rules.share(SecurityRuleId {100}));
}

void RulesEditTest::addedRulesGetTheNextPriority()
{
    SecurityRule rule;
    rule.direction = directionField(Direction::Inbound);
    auto plan = addRule(planWith({100, 4094}), group, SecurityRuleId {200}, rule);
    QVERIFY(plan.ok());
    QCOMPARE(order(*plan), QStringLiteral("0@100 1@4094 100@4096")); // no round one is left
    plan = removeParts(*plan, {SecurityRuleId {101}, SecurityRuleId {200}});
    plan = addRule(*plan, group, SecurityRuleId {201}, rule);
    QCOMPARE(order(*plan), QStringLiteral("0@100 101@110"));
}

void RulesEditTest::routesMoveInTheList()
{
    constexpr RouteTableId table {1};
    auto plan = addRouteTable({}, table);
    plan = addRoutes(*plan, table, {{RouteId {1}, {}}, {RouteId {2}, {}}, {RouteId {3}, {}}});
    plan = moveRoute(*plan, RouteId {3}, RouteId {1});
    QVERIFY(plan.ok());
    QStringList names;
    for (const auto& route : routesAsWritten(*plan->network->routeTables.find(table)))
        names.append(textOf(route.second->name));
    QCOMPARE(names.join(u' '), QStringLiteral("route-3 route-1 route-2"));
}

ASE_TEST(RulesEditTest)

}

#include "rules_edit_test.moc"
