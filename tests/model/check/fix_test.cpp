#include "model/check/rule.h"
#include "model/exchange/planfile/read_plan.h"
#include "tests/model/check/check_support.h"
#include "tests/support/network_builder.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <rapidcheck.h>

using namespace ase;

class FixTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rulesAreWhole();
    void samples();
    void anyPlan();
};

void FixTest::rulesAreWhole()
{
    QSet<QString> ids;
    for (const Rule* rule : allRules()) {
        const QString id = QString::fromLatin1(rule->id);
        QVERIFY2(!ids.contains(id), rule->id);
        ids.insert(id);
        QVERIFY2(findRule(id.toLower()) == rule && *rule->facts && *rule->title && *rule->consequence, rule->id);
    }
}

/// Every mend of every finding of the samples makes its finding disappear.
void FixTest::samples()
{
    const QDir folder(QStringLiteral(ASE_SAMPLES));
    const QStringList names = folder.entryList({QStringLiteral("*.aseplan")}, QDir::Files);
    if (names.isEmpty())
        QSKIP("There are no sample plans.");
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        const auto plan = readPlan(file.readAll(), name);
        QVERIFY2(plan.ok(), qPrintable(name));
        QCOMPARE(test::complaintAbout(std::make_shared<const Plan>(*plan)), QString());
    }
}

namespace {

/// Networks that are wrong in many ways at once.
PlanPtr messyPlan()
{
    static const std::vector<QString> prefixes {QStringLiteral("10.0.0.0/24"), QStringLiteral("10.0.0.0/27"),
        QStringLiteral("10.0.0.16/28"), QStringLiteral("10.0.1.0/30"), QStringLiteral("10.1.0.0/25"),
        QStringLiteral("10.0.2.7/24"), QStringLiteral("10.0.4.0/26"), QStringLiteral("nonsense")};
    static const std::vector<QString> names {QStringLiteral("apps"), QStringLiteral("Apps"), QStringLiteral("-x"),
        QStringLiteral("1a"), QStringLiteral("GatewaySubnet"), QStringLiteral("AzureFirewall Subnet")};
    static const std::vector<QString> sizes {
        QStringLiteral("I1"), QStringLiteral("I1v2"), QStringLiteral("P1"), QStringLiteral("S1")};
    static const std::vector<QString> delegations {
        QStringLiteral("Microsoft.Web/hostingEnvironments"), QStringLiteral("Microsoft.Sql/managedInstances")};
    test::NetworkBuilder b;
    const auto hub = b.vnet(QStringLiteral("hub"), QStringLiteral("10.0.0.0/16"));
    const auto spoke = b.vnet(*rc::gen::elementOf(names),
        *rc::gen::element(QStringLiteral("10.0.128.0/17"), QStringLiteral("20.0.0.0/8"), QStringLiteral("10.9.0.0/16")));
    const auto link = b.peer(hub, spoke);
    b.change(link, [](Peering& peering) {
        peering.useRemoteGateways = *rc::gen::arbitrary<bool>();
        peering.disconnected = *rc::gen::arbitrary<bool>();
    });
    const int count = *rc::gen::inRange(1, 6);
    for (int i = 0; i < count; ++i) {
        const auto subnet = b.subnet(hub, *rc::gen::elementOf(names), *rc::gen::elementOf(prefixes));
        if (*rc::gen::arbitrary<bool>())
            b.change(subnet, [](Subnet& row) { row.delegations = {*rc::gen::elementOf(delegations)}; });
        if (*rc::gen::arbitrary<bool>())
            b.device(QStringLiteral("vm"), VirtualMachine {}, subnet, QStringLiteral("10.0.0.1"));
        if (*rc::gen::arbitrary<bool>())
            continue;
        const auto environment = b.environment(*rc::gen::elementOf(names), subnet,
            *rc::gen::element(Generation::V1, Generation::V2, Generation::V3),
            *rc::gen::element(Exposure::Ilb, Exposure::External));
        b.plan(environment, *rc::gen::elementOf(sizes), *rc::gen::inRange(0, 120));
    }
    return b.build();
}

}

void FixTest::anyPlan()
{
    QVERIFY(rc::check("mends make their findings disappear", [] {
        const QString complaint = test::complaintAbout(messyPlan());
        if (!complaint.isEmpty())
            RC_FAIL(complaint.toStdString());
    }));
}

ASE_TEST(FixTest)

#include "fix_test.moc"
