#include "tests/support/test_registry.h"
#include "tests/ui/charts/hub_spoke.h"
#include "ui/charts/address_chart_data.h"
#include "ui/charts/address_subject.h"
#include "ui/charts/space_map.h"

#include <rapidcheck.h>

#include <numeric>

using namespace ase;
using namespace ase::test;

namespace {

AddressChartData chartOf(const Plan& plan, Resize resize)
{
    const SubnetUse use = useOf(*plan.network, aseSubnet, resize);
    return addressChartData(use, loadOf(Reading(*plan.network), ase1, Moment::Steady));
}

std::vector<int> counts(const AddressBar& bar)
{
    return {bar.counts.begin(), bar.counts.end()};
}

}

namespace rc {
template<>
struct Arbitrary<Generation> {
    static Gen<Generation> arbitrary() { return gen::element(Generation::V1, Generation::V2, Generation::V3); }
};
}

class AddressChartDataTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bars_splitTheFiguresOfHubAndSpoke()
    {
        const AddressChartData data = chartOf(hubSpoke(), Resize::AllPlans);
        QCOMPARE(counts(data.bar(AddressMoment::Today)), (std::vector<int> {5, 7, 20, 12, 2, 0, 0}));
        QCOMPARE(counts(data.bar(AddressMoment::Steady)), (std::vector<int> {5, 7, 20, 60, 3, 0, 0}));
        QCOMPARE(counts(data.bar(AddressMoment::Peak)), (std::vector<int> {5, 7, 20, 60, 3, 0, 60}));
        QCOMPARE(data.bar(AddressMoment::Today).low, 26);
        QCOMPARE(data.bar(AddressMoment::Today).high, 46);
        QCOMPARE(data.bar(AddressMoment::Steady).high, 95);
        QCOMPARE(data.bar(AddressMoment::Peak).low, 135);
        QCOMPARE(data.bar(AddressMoment::Peak).high, 155);
    }

    void largestPlanAlone_growsByItsInstances()
    {
        const AddressChartData data = chartOf(hubSpoke(), Resize::LargestPlan);
        QCOMPARE(data.bar(AddressMoment::Peak).count(AddressPart::Resizing), 40);
        QCOMPARE(data.bar(AddressMoment::Peak).high, 135);
    }

    void limits_areExceededByTheUpperPeak()
    {
        const AddressChartData data = chartOf(hubSpoke(), Resize::AllPlans);
        const std::vector<LimitLine> expected {{27, 32, true}, {26, 64, true}, {25, 128, true}, {24, 256, false}};
        QCOMPARE(data.limits, expected);
        QVERIFY(data.axisEnd > 256);
        QVERIFY(data.axisEnd / data.axisStep + 1 <= 6);
    }

    void sizes_tellFitsMaybeAndNo()
    {
        const AddressChartData data = chartOf(hubSpoke(), Resize::AllPlans);
        using enum Fit;
        const std::vector<SizeRow> expected {{27, {Maybe, No, No}, 0, 19, false}, {26, {Surely, No, No}, 30, 49, false},
            {25, {Surely, Surely, No}, 91, 110, false}, {24, {Surely, Surely, Surely}, 200, 200, true}};
        QCOMPARE(data.sizes, expected);
    }

    void v2_growsItsInfrastructureWithInstances()
    {
        const Plan plan = withNetwork(hubSpoke(), [](Network& n) {
            Environment environment = *n.environments.find(ase1);
            environment.generation = Generation::V2;
            n.environments = n.environments.with(ase1, environment);
        });
        const AddressChartData data = chartOf(plan, Resize::AllPlans);
        // 13 empty with an internal balancer, five of them Azure's; one more for each 15 and each 20 instances.
        QCOMPARE(counts(data.bar(AddressMoment::Today)), (std::vector<int> {5, 8, 0, 12, 0, 0, 0}));
        QCOMPARE(counts(data.bar(AddressMoment::Steady)), (std::vector<int> {5, 8 + 4 + 3, 0, 60, 0, 0, 0}));
        QCOMPARE(counts(data.bar(AddressMoment::Peak)), (std::vector<int> {5, 8 + 8 + 6, 0, 60, 0, 0, 60}));
    }

    void bars_alwaysSumUp()
    {
        QVERIFY(rc::check([](Generation generation) {
            const Plan plan = withNetwork(hubSpoke(), [&](Network& n) {
                Environment environment = *n.environments.find(ase1);
                environment.generation = generation;
                n.environments = n.environments.with(ase1, environment);
                for (const AppServicePlanId id : {planWeb, planApi}) {
                    AppServicePlan changed = *n.appServicePlans.find(id);
                    changed.instances = *rc::gen::inRange(0, 101);
                    changed.steadyInstances = *rc::gen::inRange(0, 101);
                    changed.system = *rc::gen::element(PlanSystem::Windows, PlanSystem::WindowsContainers);
                    n.appServicePlans = n.appServicePlans.with(id, changed);
                }
            });
            const AddressChartData data = chartOf(plan, *rc::gen::element(Resize::LargestPlan, Resize::AllPlans));
            for (const AddressBar& bar : data.bars)
                RC_ASSERT(std::accumulate(bar.counts.begin(), bar.counts.end(), 0) == bar.high);
            RC_ASSERT(data.axisEnd / data.axisStep + 1 <= 6);
        }));
    }

    void space_namesBlocksAndGaps()
    {
        const auto blocks = spaceMap(*hubSpoke().network, spoke);
        QStringList seen;
        for (const SpaceBlock& block : blocks)
            seen << (block.subnet ? block.name : QStringLiteral("free")) + u' ' + text(block.prefix);
        QCOMPARE(seen,
            (QStringList {QStringLiteral("ase 10.1.0.0/24"), QStringLiteral("free 10.1.1.0/24"),
                QStringLiteral("agents 10.1.2.0/24"), QStringLiteral("appgw 10.1.3.0/24"),
                QStringLiteral("free 10.1.4.0/24")}));
        QCOMPARE(text(blocks.back().last), QStringLiteral("10.1.255.255"));
    }

    void subject_followsTheSelection()
    {
        const Plan plan = hubSpoke();
        const Network& n = *plan.network;
        for (const PartId part : {PartId(ase1), PartId(planWeb), PartId(aseSubnet), PartId(aseGroup)})
            QCOMPARE(addressSubject(n, {part}), (AddressSubject {ase1, aseSubnet, spoke}));
        QCOMPARE(addressSubject(n, {agentsSubnet}), (AddressSubject {std::nullopt, agentsSubnet, spoke}));
        QCOMPARE(addressSubject(n, {hub}), (AddressSubject {std::nullopt, std::nullopt, hub}));
        QCOMPARE(addressSubject(n, {}), AddressSubject());
    }
};

ASE_TEST(AddressChartDataTest)

#include "address_chart_data_test.moc"
