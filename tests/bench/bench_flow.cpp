// What keeping the answers about a rule list current costs: all of them, and after one rule was edited. The input is the
// list of a template; without one, a list made up here.
#include "model/flow/denied_flows.h"
#include "model/flow/redundant_rules.h"
#include "tests/bench/flow_engine/policy.h"

#include <benchmark/benchmark.h>

#include <cstdlib>

namespace {

using namespace ase;

struct Input {
    std::shared_ptr<const FlowRules> rules;
    DeniedFlows::Flows flows;
};

/// 1,000 rules between the subnets of a /8, the flows of every 33rd rule required.
Input madeUp()
{
    FlowRules rules;
    std::vector<FlowSet> flows;
    for (std::uint32_t n = 0; n < 1000; ++n) {
        const auto subnet = [](std::uint32_t number, int length) {
            return Prefix(Address::v4(0x0a000000 + ((number * 2654435761u >> 16) % 4096 << 12)), length);
        };
        const std::uint16_t port = std::uint16_t(n * 37 % 1000);
        rules.push_back(
            {{AddressSet {subnet(n, 20), subnet(n + 7, 24)}, AddressSet {subnet(n * 3 + 1, n % 9 == 0 ? 12 : 22)},
                 PortSet::all(), PortSet {{port, std::uint16_t(port + n % 200)}}, ProtocolSet::one(Carried::Tcp)},
                n % 3 != 0});
        if (n % 33 == 0)
            flows.push_back(rules.back().match);
    }
    return {
        std::make_shared<const FlowRules>(std::move(rules)), std::make_shared<const std::vector<FlowSet>>(std::move(flows))};
}

/// ASE_BENCH_NSG names a template with its tags.json and .flows.json beside it.
const Input& input()
{
    static const Input made = [] {
        const char* path = std::getenv("ASE_BENCH_NSG");
        if (!path)
            return madeUp();
        const std::string file = path;
        const bench::Tags tags = bench::readTags(file.substr(0, file.rfind('/') + 1) + "tags.json");
        std::vector<FlowSet> flows;
        for (const bench::NamedFlow& flow : bench::readFlows(file.substr(0, file.rfind(".json")) + ".flows.json", tags))
            flows.push_back(flow.flows);
        return Input {
            bench::readPolicy(file, tags, "Inbound").rules, std::make_shared<const std::vector<FlowSet>>(std::move(flows))};
    }();
    return made;
}

/// The list with one rule's ports changed: another rule each time.
std::shared_ptr<const FlowRules> edited(std::size_t n)
{
    auto rules = std::make_shared<FlowRules>(*input().rules);
    FlowRule& rule = (*rules)[n * 37 % rules->size()];
    rule.match.destinationPorts = rule.match.destinationPorts | PortSet::one(std::uint16_t(7000 + n % 100));
    return rules;
}

struct Answers {
    std::shared_ptr<const ShadowedRules> shadowed;
    RedundantRules redundant;
    DeniedFlows denied;
};

Answers allOf(const std::shared_ptr<const FlowRules>& rules)
{
    const auto index = std::make_shared<const RuleIndex>(rules);
    const auto shadowed = std::make_shared<const ShadowedRules>(index);
    return {shadowed, RedundantRules(shadowed), DeniedFlows(index, input().flows)};
}

void everythingAnew(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(allOf(input().rules));
}
BENCHMARK(everythingAnew)->Unit(benchmark::kMicrosecond);

void afterOneEdit(benchmark::State& state)
{
    const Answers before = allOf(input().rules);
    std::vector<std::shared_ptr<const FlowRules>> lists;
    for (std::size_t n = 0; n < 100; ++n)
        lists.push_back(edited(n));
    const auto index = std::make_shared<const RuleIndex>(input().rules);
    std::size_t n = 0;
    for (auto _ : state) {
        const ListEdit edit(index, lists[n++ % lists.size()]);
        const auto shadowed = std::make_shared<const ShadowedRules>(edit, *before.shadowed);
        benchmark::DoNotOptimize(RedundantRules(edit, shadowed, before.redundant));
        benchmark::DoNotOptimize(DeniedFlows(edit, before.denied));
    }
}
BENCHMARK(afterOneEdit)->Unit(benchmark::kMicrosecond);

}

BENCHMARK_MAIN();
