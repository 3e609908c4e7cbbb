// What an edit costs on a plan of 1,000 subnets: the edit and its step in the history, the checks after it, the drawing.
#include "model/check/runner.h"
#include "model/plan/edit/edits.h"
#include "model/plan/history.h"
#include "tests/support/plan_builders.h"
#include "ui/canvas/canvas_scene.h"

#include <QApplication>

#include <benchmark/benchmark.h>

namespace {

constexpr int subnets = 1000;

const ase::PlanPtr& large()
{
    static const ase::PlanPtr plan = std::make_shared<const ase::Plan>(ase::test::samplePlanOf(subnets));
    return plan;
}

/// Edits that never repeat: the n-th renames one subnet.
ase::PlanPtr edited(const ase::PlanPtr& plan, int n)
{
    const ase::SubnetId subnet = plan->network->subnets.rows()[std::size_t(n * 37 % subnets)].id;
    auto next = ase::renamePart(*plan, subnet, QStringLiteral("name-%1").arg(n));
    return std::make_shared<const ase::Plan>(*std::move(next));
}

void editAndRecord(benchmark::State& state)
{
    ase::History history(large());
    int n = 0;
    for (auto _ : state)
        history.record(edited(history.current(), ++n), QStringLiteral("Rename"));
}
BENCHMARK(editAndRecord)->Unit(benchmark::kMicrosecond);

void checkEverything(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(ase::CheckRunner().run(large()));
}
BENCHMARK(checkEverything)->Unit(benchmark::kMillisecond);

void editAndCheckAgain(benchmark::State& state)
{
    ase::CheckRunner runner;
    ase::PlanPtr plan = large();
    benchmark::DoNotOptimize(runner.run(plan));
    int n = 0;
    for (auto _ : state) {
        plan = edited(plan, ++n);
        benchmark::DoNotOptimize(runner.run(plan));
    }
    state.counters["computed"] = runner.computed();
    state.counters["reused"] = runner.reused();
}
BENCHMARK(editAndCheckAgain)->Unit(benchmark::kMillisecond);

void editAndDraw(benchmark::State& state)
{
    const ase::Theme theme = ase::Theme::light(QApplication::font());
    ase::CanvasScene scene(theme);
    ase::PlanPtr plan = large();
    scene.show(*plan);
    int n = 0;
    for (auto _ : state) {
        plan = edited(plan, ++n);
        scene.show(*plan);
    }
    state.counters["touched"] = scene.changed();
}
BENCHMARK(editAndDraw)->Unit(benchmark::kMillisecond);

}

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
