#include "model/check/nsg/required_rules.h"
#include "model/network/health.h"
#include "tests/model/check/check_support.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace ase {

namespace {

QString u(const char* text)
{
    return QString::fromLatin1(text);
}

/// The rules that are added, "!" behind those whose flow is blocked without them.
QString added(const char* text)
{
    const PlanPtr plan = test::planOf(u(text));
    const auto required = requiredRules(*plan, plan->network->environments.rows().front().id);
    if (!required)
        return sentence(required.error());
    QStringList all;
    const SecurityGroup& group = *required->plan.network->securityGroups.find(required->group);
    for (const RequiredRules::Added& one : required->added) {
        const SecurityRule& rule = *group.rules.find(one.id);
        all << QStringLiteral("%1 %2%3").arg(textOf(rule.priority), textOf(rule.name), one.isBlocked ? u("!") : QString());
    }
    return all.join(u(", "));
}

}

class RequiredRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void added_data();
    void added();
    void afterwards_allGetsThrough();
};

void RequiredRulesTest::added_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* plan, const char* expected) {
        QTest::newRow(name) << u(plan) << u(expected);
    };
    row("an empty group of v3", "vnet v 10.0.0.0/16 | nsg g: | subnet s 10.0.1.0/24 in v nsg g | ase3 a in s ilb 10.0.1.11",
        "100 AllowProbe, 110 AllowWeb");
    row("in front of what blocks",
        "vnet v 10.0.0.0/16 | nsg g: 100 in deny * * -> *:* | subnet s 10.0.1.0/24 in v nsg g | ase3 a in s ilb 10.0.1.11",
        "100 AllowProbe!, 101 AllowWeb!");
    row("only what is missing",
        "vnet v 10.0.0.0/16 | nsg g: 300 in allow tcp AzureLoadBalancer -> *:80; 4096 in deny * * -> *:* | subnet s "
        "10.0.1.0/24 in v nsg g | ase3 a in s ilb 10.0.1.11",
        "110 AllowWeb!");
    row("no group", "vnet v 10.0.0.0/16 | subnet s 10.0.1.0/24 in v | ase3 a in s ilb 10.0.1.11",
        "v/s has no network security group. Attach one first.");
}

void RequiredRulesTest::added()
{
    QFETCH(QString, plan);
    QTEST(ase::added(qPrintable(plan)), "expected");
}

void RequiredRulesTest::afterwards_allGetsThrough()
{
    for (const char* kind : {"ase2", "ase3"}) {
        const PlanPtr plan = test::planOf(u(
            "vnet v 10.0.0.0/16 | nsg g: 100 in deny * * -> *:*; 110 out deny * * -> *:* | subnet s 10.0.1.0/24 in v nsg g "
            "| %1 a in s ilb 10.0.1.11")
                                              .arg(u(kind)));
        const EnvironmentId id = plan->network->environments.rows().front().id;
        const auto after = addRequiredRules(*plan, id);
        QVERIFY(after.ok());
        const Reading reading(*after->network);
        const EnvironmentHealth health = healthOf(reading, id);
        for (const FlowHealth& flow : health.flows)
            QVERIFY2(!flow.asked || flow.state == FlowState::Holds, flow.flow->fact);
        // There is nothing left to add.
        QVERIFY(addRequiredRules(*after, id)->network == after->network);
    }
}

ASE_TEST(RequiredRulesTest)

}

#include "required_rules_test.moc"
