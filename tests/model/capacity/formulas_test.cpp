#include "model/capacity/formulas.h"
#include "tests/support/test_registry.h"

#include <rapidcheck.h>

using namespace ase;

class FormulasTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void usedAndMost_data();
    void usedAndMost();
    void v3_leavesToInstances_data();
    void v3_leavesToInstances();
    void v3_most_data();
    void v3_most();
    void v3_windowsContainers();
    void v2_resizeOfAllNeedsAnotherSubnet();
    void v2_frontEndRatio();
    void v1_countsItsPools();
    void v3_standbyIsPerSystemAndSize();
    void peak_isTheLargestPlanUnlessAllAreAskedFor();
    void fits();
    void prefixThatHolds_boundaries();
    void oddCountsDoNoHarm();
    void mostInstancesIsTheLastThatFits();
};

namespace {

EnvironmentLoad load(Generation generation, Exposure exposure, int instances)
{
    return {
        .generation = generation, .exposure = exposure, .plans = {{QStringLiteral("I1"), InstanceOs::Windows, instances}}};
}

EnvironmentLoad v2(Exposure exposure, int instances)
{
    return load(Generation::V2, exposure, instances);
}

EnvironmentLoad v3(int instances)
{
    return load(Generation::V3, Exposure::Ilb, instances);
}

PlanLoad plan(const char* sku, int instances)
{
    return {QString::fromLatin1(sku), InstanceOs::Windows, instances};
}

}

/// VEC-01 to VEC-03 and VEC-05.
void FormulasTest::usedAndMost_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("external");
    QTest::addColumn<int>("ilb");

    const auto row = [](const char* asked, int number, int external, int ilb) {
        QTest::addRow("%s %d", asked, number) << QString::fromLatin1(asked) << number << external << ilb;
    };
    const int numbers[] {0, 1, 10, 15, 20, 30, 40, 60, 100, 200};
    const int used[] {12, 13, 22, 28, 34, 45, 56, 79, 123, 235};
    for (std::size_t i = 0; i < std::size(numbers); ++i)
        row("used", numbers[i], used[i], used[i] + 1);
    row("most /", 28, 4, 3);
    row("most /", 27, 19, 18);
    row("most /", 26, 47, 46);
    row("most /", 25, 104, 104);
    row("most /", 24, 200, 200);
    row("resized /", 27, 9, 9);
    row("resized /", 26, 23, 23);
    row("resized /", 25, 52, 52);
    row("resized /", 24, 109, 109);
}

void FormulasTest::usedAndMost()
{
    QFETCH(QString, asked);
    QFETCH(int, number);
    const auto answer = [&](Exposure exposure) {
        if (asked == QStringLiteral("used"))
            return int(usedAddresses(v2(exposure, number), Bound::Safe));
        return asked == QStringLiteral("most /") ? mostInstances(v2(exposure, 0), addressesOf(number), Bound::Safe)
                                                 : mostInstancesResized(v2(exposure, 0), addressesOf(number), Bound::Safe);
    };
    QTEST(answer(Exposure::External), "external");
    QTEST(answer(Exposure::Ilb), "ilb");
}

/// VEC-06.
void FormulasTest::v3_leavesToInstances_data()
{
    QTest::addColumn<int>("prefix");
    QTest::addColumn<int>("high");
    QTest::addColumn<int>("low");
    QTest::addColumn<int>("lowTo2023");
    QTest::newRow("/27") << 27 << 0 << 20 << 23;
    QTest::newRow("/26") << 26 << 32 << 52 << 55;
    QTest::newRow("/25") << 25 << 96 << 116 << 119;
    QTest::newRow("/24") << 24 << 224 << 244 << 247;
    QTest::newRow("/23") << 23 << 480 << 500 << 503;
}

void FormulasTest::v3_leavesToInstances()
{
    QFETCH(int, prefix);
    QTEST(int(leftForInstances(addressesOf(prefix), azure::infrastructureHigh)), "high");
    QTEST(int(leftForInstances(addressesOf(prefix), azure::infrastructureLow)), "low");
    QTEST(int(leftForInstances(addressesOf(prefix), azure::infrastructureLowTo2023)), "lowTo2023");
}

/// VEC-07 and VEC-08.
void FormulasTest::v3_most_data()
{
    QTest::addColumn<int>("prefix");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("mostAtBest");
    QTest::addColumn<int>("resized");
    QTest::addColumn<int>("resizedAtBest");
    QTest::newRow("/27") << 27 << 0 << 19 << 0 << 9;
    QTest::newRow("/26") << 26 << 30 << 49 << 15 << 25;
    QTest::newRow("/25") << 25 << 91 << 110 << 46 << 56;
    QTest::newRow("/24") << 24 << 200 << 200 << 109 << 119;
    QTest::newRow("/23") << 23 << 200 << 200 << 200 << 200;
}

void FormulasTest::v3_most()
{
    QFETCH(int, prefix);
    const Usage usage = usageOf(v3(1), addressesOf(prefix));
    QTEST(usage.mostInstances, "most");
    QTEST(usage.mostInstancesAtBest, "mostAtBest");
    QTEST(usage.mostInstancesResized, "resized");
    QTEST(usage.mostInstancesResizedAtBest, "resizedAtBest");
}

/// VEC-09.
void FormulasTest::v3_windowsContainers()
{
    const PlanLoad containers {QStringLiteral("I1v2"), InstanceOs::WindowsContainer, 25, 5};
    const Usage usage = usageOf({.plans = {containers, containers}}, addressesOf(23));
    QCOMPARE(usage.instances + usage.windowsApps, 300);
    QCOMPARE(usage.standby, 3);
    QCOMPARE(usage.used, 335);
    QCOMPARE(prefixThatHolds(usage.used), std::optional(23));
}

/// VEC-04.
void FormulasTest::v2_resizeOfAllNeedsAnotherSubnet()
{
    QCOMPARE(peakAddresses(v2(Exposure::External, 100), Bound::Safe, Resize::AllPlans), 235);
    QCOMPARE(prefixThatHolds(235), std::optional(24));
    QCOMPARE(peakAddresses(v2(Exposure::External, 200), Bound::Safe, Resize::AllPlans), 458);
    QCOMPARE(prefixThatHolds(458), std::optional(23));
}

void FormulasTest::v2_frontEndRatio()
{
    EnvironmentLoad denser = v2(Exposure::External, 20);
    denser.frontEndRatio = 5;
    QCOMPARE(usedAddresses(denser, Bound::Safe), 12 + 20 + 4 + 1);
    denser.frontEndRatio = 0; // a finding elsewhere; here it must not divide by it
    QVERIFY(usedAddresses(denser, Bound::Safe) > 0);
}

/// SUBNET-V1-03: explicit pools, no steps, and no second set of workers while a plan moves.
void FormulasTest::v1_countsItsPools()
{
    EnvironmentLoad pools {
        .generation = Generation::V1, .exposure = Exposure::Ilb, .frontEnds = 4, .plans = {plan("P1", 2), plan("P3", 20)}};
    const Usage usage = usageOf(pools, addressesOf(26));
    QCOMPARE(usage.used, 13 + 2 + 22);
    QCOMPARE(usage.peak, usage.used);
    QCOMPARE(usage.mostInstances, 49); // 64 - 15
    QCOMPARE(usageOf(pools, addressesOf(24)).mostInstances, 51); // 55 hosts less 4 front ends: VER-09
    pools.frontEnds = 1;
    QCOMPARE(usedAddresses(pools, Bound::Safe), 13 + 22);
}

void FormulasTest::v3_standbyIsPerSystemAndSize()
{
    const auto standby = [](std::vector<PlanLoad> plans) { return usageOf({.plans = std::move(plans)}, 256).standby; };
    QCOMPARE(standby({plan("I1v2", 10), plan("i1V2", 10)}), 1);
    QCOMPARE(standby({plan("I1v2", 10), plan("I1v2", 11)}), 2);
    QCOMPARE(standby({plan("I1v2", 10), plan("I2v2", 10)}), 2);
    PlanLoad onLinux = plan("I1v2", 10);
    onLinux.os = InstanceOs::Linux;
    QCOMPARE(standby({plan("I1v2", 10), onLinux}), 2);
    QCOMPARE(standby({plan("I1v2", 0)}), 0);
}

/// The environment of the pictures: 8 and 4 instances today, 40 and 20 later, in a /24.
void FormulasTest::peak_isTheLargestPlanUnlessAllAreAskedFor()
{
    const Usage today = usageOf({.plans = {plan("I1v2", 8), plan("I2v2", 4)}}, 256);
    QCOMPARE(today.usedLow, 26);
    QCOMPARE(today.used, 46);
    QCOMPARE(today.free, 210);
    QCOMPARE(today.standby, 2);
    QCOMPARE(today.peak, 46 + 8);

    const EnvironmentLoad later {.plans = {plan("I1v2", 40), plan("I2v2", 20)}};
    const Usage largest = usageOf(later, 256);
    QCOMPARE(largest.usedLow, 75);
    QCOMPARE(largest.used, 95);
    QCOMPARE(largest.peakLow, 115);
    QCOMPARE(largest.peak, 135);
    const Usage all = usageOf(later, 256, Resize::AllPlans);
    QCOMPARE(all.peakLow, 135);
    QCOMPARE(all.peak, 155);
}

void FormulasTest::fits()
{
    QCOMPARE(usageOf(v3(0), addressesOf(27)).fits, Fit::Surely);
    QCOMPARE(usageOf(v3(1), addressesOf(27)).fits, Fit::Maybe);
    QCOMPARE(usageOf(v3(19), addressesOf(27)).fits, Fit::Maybe);
    QCOMPARE(usageOf(v3(20), addressesOf(27)).fits, Fit::No);
    QCOMPARE(usageOf(v3(20), addressesOf(27)).free, 0);
    QCOMPARE(usageOf(v3(26), addressesOf(26)).peakFits, Fit::No);
    QCOMPARE(usageOf(v3(25), addressesOf(26)).peakFits, Fit::Maybe);
}

void FormulasTest::prefixThatHolds_boundaries()
{
    QCOMPARE(prefixThatHolds(0), std::optional(29));
    QCOMPARE(prefixThatHolds(8), std::optional(29));
    QCOMPARE(prefixThatHolds(9), std::optional(28));
    QCOMPARE(prefixThatHolds(addressesOf(2)), std::optional(2));
    QCOMPARE(prefixThatHolds(addressesOf(2) + 1), std::nullopt);
    QCOMPARE(prefixThatHolds(10, Generation::V3), std::optional(27));
    QCOMPARE(prefixThatHolds(33, Generation::V3), std::optional(26));
    QCOMPARE(prefixThatHolds(10, Generation::V1), std::optional(28));
}

void FormulasTest::oddCountsDoNoHarm()
{
    PlanLoad odd {QStringLiteral("I1v2"), InstanceOs::WindowsContainer, 2147483647, 2147483647};
    QVERIFY(usedAddresses({.plans = {odd, odd, odd}}, Bound::Safe) > 0);
    odd.instances = -5;
    odd.containerApps = -5;
    QCOMPARE(usedAddresses({.plans = {odd}}, Bound::Safe), 32);
    QCOMPARE(usedAddresses({}, Bound::Best), 12);
}

void FormulasTest::mostInstancesIsTheLastThatFits()
{
    QVERIFY(rc::check([] {
        EnvironmentLoad any = load(*rc::gen::element(Generation::V1, Generation::V2, Generation::V3),
            *rc::gen::element(Exposure::External, Exposure::Ilb), 0);
        any.frontEndRatio = *rc::gen::inRange(5, 16);
        any.frontEnds = *rc::gen::inRange(2, 10);
        any.plans.front().os = *rc::gen::element(InstanceOs::Linux, InstanceOs::WindowsContainer);
        any.plans.front().containerApps = *rc::gen::inRange(0, 4);
        const qint64 total = addressesOf(*rc::gen::inRange(22, 30));
        for (const Bound bound : {Bound::Best, Bound::Safe}) {
            const int most = mostInstances(any, total, bound);
            any.plans.front().instances = most;
            RC_ASSERT((most == 0 || usedAddresses(any, bound) <= total));
            RC_ASSERT(most >= mostInstancesResized(any, total, bound));
            any.plans.front().instances = most + 1;
            const int cap = any.generation == Generation::V1 ? 55 - any.frontEnds : 200;
            RC_ASSERT((most == cap || usedAddresses(any, bound) > total));
        }
    }));
}

ASE_TEST(FormulasTest)

#include "formulas_test.moc"
