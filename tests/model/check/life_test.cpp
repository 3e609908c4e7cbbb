#include "model/plan/edit/edit_environment.h"
#include "model/plan/edit/edit_plan.h"
#include "tests/model/check/check_support.h"
#include "tests/support/test_registry.h"

using namespace ase;

class LifeCheckTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findings_data();
    void findings() { test::verifyCase(); }
    void conversionIsWhole();
    void noHalfConversion();
    void regionWithoutV3();
};

void LifeCheckTest::findings_data()
{
    test::addCases({
        {"new", "ASE-LIFE-020", "ase1 a ilb\nase2 b ilb\nase3 c ilb\nase2 d ilb existing",
            "ase:a .generation | ase:b .generation"},
        {"existing", "ASE-LIFE-021", "ase2 b ilb\nase3 c ilb existing\nase2 d ilb existing", "ase:d .generation"},
        {"classic", "ASE-LIFE-022", "vnet v 10.0.0.0/16 classic\nsubnet s 10.0.0.0/24 in v\nase1 a in s ilb", "ase:a v"},
        {"elsewhere", "ASE-LIFE-022", "region westeurope\nvnet v 10.0.0.0/16\nsubnet s 10.0.0.0/24 in v\nase1 a in s ilb",
            ""},
    });
}

namespace {

std::vector<Fix> fixesOf(const PlanPtr& plan, const QString& rule)
{
    const auto result = test::checked(plan);
    for (const Finding& finding : result->findings)
        if (ruleId(finding) == rule)
            return finding.fixes;
    return {};
}

}

void LifeCheckTest::conversionIsWhole()
{
    const PlanPtr plan = test::planOf(QStringLiteral("vnet hub 10.0.0.0/16\n"
                                                     "subnet s 10.0.0.0/24 in hub delegated Microsoft.Web/serverFarms\n"
                                                     "ase2 p in s external 20.1.2.3 suffix apps.example ratio 5\n"
                                                     "plan a in p I2 x 3\nplan b in p I1v2"));
    const auto fixes = fixesOf(plan, QStringLiteral("ASE-LIFE-020"));
    QCOMPARE(fixes.size(), std::size_t(1));
    const auto mended = fixes.front().apply(*plan);
    QVERIFY(mended.ok());
    const Environment& environment = *mended->network->environments.rows().front().value;
    QVERIFY(environment.generation == Generation::V3);
    QVERIFY(!environment.frontEndRatio && !environment.dnsSuffix && !environment.ipSslAddressCount);
    for (const auto& row : mended->network->appServicePlans.rows()) {
        const bool large = textOf(row.value->name) == u"a";
        QCOMPARE(textOf(row.value->sku), large ? QStringLiteral("I2v2") : QStringLiteral("I1v2"));
    }
    const auto result = test::checked(std::make_shared<const Plan>(*mended));
    QCOMPARE(result->count(Severity::Error), 0);
    QCOMPARE(test::complaintAbout(plan, QStringLiteral("ASE-LIFE-020")), QString());
}

void LifeCheckTest::noHalfConversion()
{
    for (const char* text : {"ase1 p ilb\nplan a in p P1", "ase2 p ilb\nplan a in p ?sku",
             "vnet hub 10.0.0.0/16 classic\nsubnet s 10.0.0.0/24 in hub\nase1 p in s ilb"})
        QVERIFY2(fixesOf(test::planOf(QString::fromLatin1(text)), QStringLiteral("ASE-LIFE-020")).empty(), text);
}

void LifeCheckTest::regionWithoutV3()
{
    const PlanPtr plan = test::planOf(QStringLiteral("ase2 a ilb"));
    const auto in = [&](const char* region) {
        const Plan there = setPlanRegion(*plan, QString::fromLatin1(region));
        return test::findingsOf(std::make_shared<const Plan>(there), QStringLiteral("ASE-LIFE-022"));
    };
    QCOMPARE(in("China East 2"), QStringLiteral("ase:a .region"));
    QCOMPARE(in("chinaeast3"), QString());
}

ASE_TEST(LifeCheckTest)

#include "life_test.moc"
