#include "model/plan/edit/edits.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace ase {

namespace {

constexpr SecurityGroupId group {1};
constexpr RouteTableId table {2};

SecurityRuleId ruleAt(int index)
{
    return SecurityRuleId {std::uint64_t(100 + index)};
}

RouteId routeAt(int index)
{
    return RouteId {std::uint64_t(200 + index)};
}

/// Rules a, b, c, d; a section "Web" begins at b.
Plan planOfRules()
{
    NewRules rules;
    for (int i = 0; i < 4; ++i) {
        SecurityRule rule;
        rule.name = QString(QChar(u'a' + i));
        rule.priority = numberField(100 + 10 * i);
        rule.direction = directionField(Direction::Inbound);
        rules.emplace_back(ruleAt(i), rule);
    }
    const Plan plan = *addRules(*addSecurityGroup({}, group), group, rules);
    return *setSection(plan, ruleAt(1), QStringLiteral("Web"));
}

/// "a [Web] b c d": the names in order, headings before the row they stand above.
QString shown(const Result<Plan>& plan)
{
    QStringList words;
    const SecurityGroup& rules = *plan->network->securityGroups.find(group);
    for (const SecurityRuleId id : rankedRules(rules, Direction::Inbound)) {
        const RowLook* look = plan->diagram.rows.find(id);
        if (look && !look->section.isEmpty())
            words << QStringLiteral("[%1]").arg(look->section);
        words << textOf(rules.rules.find(id)->name);
    }
    return words.join(u' ');
}

RowColour colourOf(const Plan& plan, PartId row)
{
    const RowLook* look = plan.diagram.rows.find(row);
    return look ? look->colour : RowColour::None;
}

}

class RowLookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void looks_leaveTheNetworkAlone();
    void heading_staysWithItsSection();
    void heading_ofRemovedRules();
    void colours_goWithCopies();
    void routes_haveThemToo();
};

void RowLookTest::looks_leaveTheNetworkAlone()
{
    const Plan plan = planOfRules();
    const auto coloured = setRowColour(plan, {ruleAt(0), ruleAt(1)}, RowColour::Sand);
    QVERIFY(coloured->network == plan.network);
    QCOMPARE(colourOf(*coloured, ruleAt(1)), RowColour::Sand);
    QCOMPARE(shown(coloured), QStringLiteral("a [Web] b c d"));
    const auto plain = setRowColour(*coloured, {ruleAt(0), ruleAt(1)}, RowColour::None);
    QVERIFY(plain->diagram == plan.diagram);
    QCOMPARE(
        shown(setSection(plan, ruleAt(1), QStringLiteral("  Web \n servers "))), QStringLiteral("a [Web servers] b c d"));
    const auto without = setSection(plan, ruleAt(1), QStringLiteral("  "));
    QVERIFY(without->diagram.rows.isEmpty()); // nothing is kept of a row that looks like any
    QVERIFY(!setSection(plan, ruleAt(9), QStringLiteral("Web")));
    QVERIFY(!setSection(plan, group, QStringLiteral("Web")));
    QVERIFY(!setRowColour(plan, {ruleAt(0), ruleAt(9)}, RowColour::Blue));
}

void RowLookTest::heading_staysWithItsSection()
{
    const Plan plan = planOfRules();
    QCOMPARE(shown(shiftRule(plan, ruleAt(1), 1)), QStringLiteral("a [Web] c b d"));
    QCOMPARE(shown(shiftRule(plan, ruleAt(1), -1)), QStringLiteral("b a [Web] c d"));
    QCOMPARE(shown(shiftRule(plan, ruleAt(2), -1)), QStringLiteral("a [Web] c b d"));
    QCOMPARE(shown(shiftRule(*shiftRule(plan, ruleAt(2), -1), ruleAt(2), -1)), QStringLiteral("c a [Web] b d"));
    QCOMPARE(shown(moveRule(plan, ruleAt(1), ruleAt(0))), QStringLiteral("b a [Web] c d"));
    QCOMPARE(shown(moveRule(plan, ruleAt(0), std::nullopt)), QStringLiteral("[Web] b c d a"));
    QCOMPARE(shown(renumberRules(plan, group)), QStringLiteral("a [Web] b c d"));
    const auto lone = setSection(plan, ruleAt(3), QStringLiteral("Last"));
    QCOMPARE(shown(shiftRule(*lone, ruleAt(3), -1)), QStringLiteral("a [Web] b [Last] d c"));
    QCOMPARE(shown(takeHeading(plan, ruleAt(0), ruleAt(1))), QStringLiteral("[Web] a b c d"));
}

void RowLookTest::heading_ofRemovedRules()
{
    const Plan plan = planOfRules();
    QCOMPARE(shown(removeParts(plan, {PartId(ruleAt(1))})), QStringLiteral("a [Web] c d"));
    QCOMPARE(shown(removeParts(plan, {PartId(ruleAt(1)), PartId(ruleAt(2))})), QStringLiteral("a [Web] d"));
    const auto none = removeParts(plan, {PartId(ruleAt(1)), PartId(ruleAt(2)), PartId(ruleAt(3))});
    QCOMPARE(shown(none), QStringLiteral("a"));
    QVERIFY(none->diagram.rows.isEmpty());
    QVERIFY(removeParts(plan, {PartId(group)})->diagram.rows.isEmpty());
}

void RowLookTest::colours_goWithCopies()
{
    const Plan plan = *setRowColour(planOfRules(), {ruleAt(1)}, RowColour::Violet);
    const auto copied = duplicateRules(plan, {ruleAt(1), ruleAt(2)}, {ruleAt(10), ruleAt(11)});
    QCOMPARE(shown(copied), QStringLiteral("a [Web] b c b-2 c-2 d"));
    QCOMPARE(colourOf(*copied, ruleAt(10)), RowColour::Violet);
    QCOMPARE(colourOf(*copied, ruleAt(11)), RowColour::None);
}

void RowLookTest::routes_haveThemToo()
{
    std::vector<std::pair<RouteId, Route>> routes;
    for (int i = 0; i < 3; ++i)
        routes.emplace_back(routeAt(i), Route {});
    Plan plan = *addRoutes(*addRouteTable({}, table), table, routes);
    plan = *setSection(plan, routeAt(0), QStringLiteral("Out"));
    const auto moved = moveRoute(plan, routeAt(0), std::nullopt);
    QCOMPARE(moved->diagram.rows.find(routeAt(1))->section, QStringLiteral("Out"));
    QVERIFY(!moved->diagram.rows.contains(routeAt(0)));
    const auto removed = removeParts(plan, {PartId(routeAt(0))});
    QCOMPARE(removed->diagram.rows.find(routeAt(1))->section, QStringLiteral("Out"));
}

ASE_TEST(RowLookTest)

}

#include "row_look_test.moc"
