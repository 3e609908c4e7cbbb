#include "model/azure/limits.h"
#include "model/plan/edit/arrange_rules.h"
#include "model/plan/edit/edits.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <rapidcheck.h>

#include <set>

namespace ase {

namespace {

constexpr SecurityGroupId group {1};

SecurityRuleId idAt(int index)
{
    return SecurityRuleId {std::uint64_t(100 + index)};
}

SecurityRule ruleAt(int priority, Direction direction = Direction::Inbound)
{
    SecurityRule rule;
    rule.name = QStringLiteral("r%1").arg(priority);
    rule.priority = numberField(priority);
    rule.direction = directionField(direction);
    return rule;
}

Plan planWith(const std::vector<int>& priorities)
{
    NewRules rules;
    for (std::size_t i = 0; i < priorities.size(); ++i)
        rules.emplace_back(idAt(int(i)), ruleAt(priorities[i]));
    return *addRules(*addSecurityGroup({}, group), group, rules);
}

QString order(const Result<Plan>& plan)
{
    QStringList texts;
    const SecurityGroup& rules = *plan->network->securityGroups.find(group);
    for (const SecurityRuleId id : rankedRules(rules, Direction::Inbound)) {
        const SecurityRule* rule = rules.rules.find(id);
        texts.append(QStringLiteral("%1@%2").arg(textOf(rule->name), textOf(rule->priority)));
    }
    return texts.join(u' ');
}

}

class ArrangeRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void inserted_betweenTheirNeighbours();
    void duplicated_behindTheLastOfThem();
    void shifted_byOnePlace();
    void renumbered_inBothDirections();
    void renumbering_keepsTheOrderOrRefuses();
};

void ArrangeRulesTest::inserted_betweenTheirNeighbours()
{
    const Plan plan = planWith({100, 120});
    const NewRules added {{idAt(10), ruleAt(7)}, {idAt(11), ruleAt(7)}, {idAt(12), SecurityRule {ruleAt(100)}}};
    QCOMPARE(
        order(insertRules(plan, group, added, idAt(1))), QStringLiteral("r100@100 r7@110 r7-2@115 r100-2@117 r120@120"));
    QCOMPARE(order(insertRules(plan, group, {added.front()}, std::nullopt)), QStringLiteral("r100@100 r120@120 r7@130"));
    SecurityRule nowhere = ruleAt(5);
    nowhere.direction = directionField(QStringLiteral("sideways"));
    QVERIFY(!insertRules(plan, group, {{idAt(10), nowhere}}, std::nullopt));
}

void ArrangeRulesTest::duplicated_behindTheLastOfThem()
{
    const Plan plan = planWith({100, 200, 300});
    const auto copied = duplicateRules(plan, {idAt(0), idAt(1)}, {idAt(10), idAt(11)});
    QCOMPARE(order(copied), QStringLiteral("r100@100 r200@200 r100-2@250 r200-2@275 r300@300"));
    const auto again = duplicateRules(*copied, {idAt(10)}, {idAt(12)});
    QCOMPARE(order(again), QStringLiteral("r100@100 r200@200 r100-2@250 r100-3@262 r200-2@275 r300@300"));
    QVERIFY(!duplicateRules(plan, {idAt(7)}, {idAt(10)}));
}

void ArrangeRulesTest::shifted_byOnePlace()
{
    const Plan plan = planWith({100, 200, 300});
    QCOMPARE(order(shiftRule(plan, idAt(1), -1)), QStringLiteral("r200@100 r100@101 r300@300"));
    QCOMPARE(order(shiftRule(plan, idAt(1), 1)), QStringLiteral("r100@100 r300@300 r200@310"));
    QVERIFY(shiftRule(plan, idAt(0), -1)->network == plan.network);
    QVERIFY(shiftRule(plan, idAt(2), 1)->network == plan.network);
}

void ArrangeRulesTest::renumbered_inBothDirections()
{
    Plan plan = planWith({101, 4000, 333});
    plan = *addRule(plan, group, idAt(20), ruleAt(500, Direction::Outbound));
    SecurityRule unplaced = ruleAt(0);
    unplaced.priority = numberField(QStringLiteral("soon"));
    plan = *addRule(plan, group, idAt(21), unplaced);
    const auto renumbered = renumberRules(plan, group);
    QCOMPARE(order(renumbered), QStringLiteral("r101@100 r333@110 r4000@120"));
    const auto& rules = renumbered->network->securityGroups.find(group)->rules;
    QCOMPARE(textOf(rules.find(idAt(20))->priority), QStringLiteral("100"));
    QCOMPARE(textOf(rules.find(idAt(21))->priority), QStringLiteral("soon"));
    QVERIFY(renumberRules(*renumbered, group)->network == renumbered->network);
}

void ArrangeRulesTest::renumbering_keepsTheOrderOrRefuses()
{
    rc::check("renumbering keeps the order, in numbers that differ", [] {
        const auto priorities =
            *rc::gen::container<std::vector<int>>(rc::gen::inRange(azure::leastPriority, azure::mostPriority + 1));
        const Plan plan = planWith(priorities);
        const auto after = renumberRules(plan, group);
        RC_ASSERT(after.ok());
        const SecurityGroup& rules = *after->network->securityGroups.find(group);
        const auto ranked = rankedRules(rules, Direction::Inbound);
        RC_ASSERT((ranked == rankedRules(*plan.network->securityGroups.find(group), Direction::Inbound)));
        std::set<int> numbers;
        for (const SecurityRuleId id : ranked)
            numbers.insert(*valueOf(rules.rules.find(id)->priority));
        RC_ASSERT(numbers.size() == ranked.size());
    });
    const Plan full = planWith(std::vector<int>(azure::mostPriority - azure::leastPriority + 2, 100));
    QVERIFY(!renumberRules(full, group));
}

ASE_TEST(ArrangeRulesTest)

}

#include "arrange_rules_test.moc"
