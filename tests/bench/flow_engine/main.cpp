// Answers about rule lists, on the command line that other engines share so that they can be compared: one JSON line.
// The time measured begins with the rules in memory and holds every index that the engine builds.
#include "model/flow/first_match.h"
#include "model/flow/list_difference.h"
#include "model/flow/redundant_rules.h"
#include "tests/bench/flow_engine/plan.h"
#include "tests/bench/flow_engine/routes.h"
#include "tests/bench/flow_engine/trace.h"

#include <CLI/CLI.hpp>

#include <chrono>
#include <functional>
#include <iostream>

namespace ase::bench {

namespace {

struct Options {
    std::string task;
    std::string input;
    std::string other;
    std::string flows;
    std::string tags;
    std::string direction = "Inbound";
    std::string mode;
    int runs = 5;
    int limit = 0;
};

/// The part of a task that is timed, and what it prints beside its answers and times.
struct Task {
    std::function<Json()> work;
    std::function<Json(double median)> info = [](double) { return Json::object(); };
};

double seconds(const std::function<void()>& work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

Json namesOf(const Policy& policy, const std::vector<std::size_t>& places)
{
    Json names = Json::array();
    for (const std::size_t place : places)
        names.push_back(policy.names[place]);
    return names;
}

Json shadow(const Policy& policy)
{
    const ShadowedRules shadowed(std::make_shared<const RuleIndex>(policy.rules));
    return {{"shadowed", namesOf(policy, shadowed.places())}};
}

Json redundant(const Policy& policy)
{
    const RedundantRules redundant(std::make_shared<const ShadowedRules>(std::make_shared<const RuleIndex>(policy.rules)));
    Json names = namesOf(policy, redundant.places());
    std::sort(names.begin(), names.end());
    return {{"redundant", std::move(names)}};
}

/// For each flow the denying rules, found with the exact part that each takes.
Json explain(const Policy& policy, const std::vector<NamedFlow>& flows)
{
    const RuleIndex index(policy.rules);
    Json answers = Json::object();
    for (const NamedFlow& flow : flows) {
        Json names = Json::array();
        for (const Taken& denial : denials(index, flow.flows))
            names.push_back(policy.names[denial.rule]);
        answers[flow.name] = std::move(names);
    }
    return answers;
}

Json contracts(const Policy& policy, const std::vector<NamedFlow>& flows)
{
    const RuleIndex index(policy.rules);
    Json answers = Json::object();
    for (const NamedFlow& flow : flows) {
        const std::vector<Taken> denied = denials(index, flow.flows);
        answers[flow.name] = {{"holds", denied.empty()}};
        if (!denied.empty())
            answers[flow.name]["witness"] = numbersOf(*denied.front().flows.sample());
    }
    return answers;
}

Json difference(const Policy& before, const Policy& after, bool whole)
{
    const ListDifference changed = differenceOf(before.rules, after.rules);
    Json answers {{"equal", changed.isEmpty()}};
    if (changed.isEmpty())
        return answers;
    answers["witness"] = numbersOf(*changed.changes.front().flows.sample());
    if (!whole)
        return answers;
    answers["volume"] = changed.count().toString();
    Json pairs = Json::array();
    for (const ChangedFlows& change : changed.changes)
        pairs.push_back(before.names[change.before.value()] + "|" + after.names[change.after.value()]);
    std::sort(pairs.begin(), pairs.end());
    answers["pairs"] = std::move(pairs);
    return answers;
}

/// Classifies many packets. The table is built before, and timed apart.
Task lookups(const Policy& policy, std::size_t count)
{
    std::optional<FirstMatch> classifier;
    const double build = seconds([&] { classifier.emplace(RuleIndex(policy.rules)); });
    std::vector<Point<Key4>> points;
    for (const Packet& packet : traceOf(policy, count))
        points.push_back(pointOf<Key4>(packet));
    Task task;
    task.work = [classifier = std::move(*classifier), points = std::move(points),
                    found = std::vector<std::uint32_t>(count)]() mutable {
        const FirstMatch::Table<Key4>& table = classifier.table<Key4>();
        table.deciding(points, found);
        return Json {{"packets", points.size()}, {"digest", digestOf(found)}};
    };
    task.info = [=](double median) { return Json {{"lookups_per_s", double(count) / median}, {"build_s", build}}; };
    return task;
}

/// Reads what the task needs.
Task taskOf(const Options& options)
{
    constexpr std::size_t packets = 200000;
    if (options.task == "routes")
        return {[table = readRoutes(options.input)] { return routesAnswer(table); }};
    const Tags tags = readTags(options.tags);
    const auto policy = [&](const std::string& path) { return readPolicy(path, tags, options.direction); };
    if (options.task == "shadow")
        return {[rules = policy(options.input)] { return shadow(rules); }};
    if (options.task == "redundant")
        return {[rules = policy(options.input)] { return redundant(rules); }};
    if (options.task == "explain")
        return {[rules = policy(options.input), flows = readFlows(options.flows, tags)] { return explain(rules, flows); }};
    if (options.task == "contracts")
        return {[rules = policy(options.input), flows = readFlows(options.flows, tags)] { return contracts(rules, flows); }};
    if (options.task == "equiv" || options.task == "diff")
        return {[before = policy(options.input), after = policy(options.other), whole = options.task == "diff"] {
            return difference(before, after, whole);
        }};
    if (options.task == "lookups")
        return lookups(policy(options.input), options.limit ? std::size_t(options.limit) : packets);
    if (options.task == "reach")
        return {[plan = readPlan(options.input, tags), mesh = options.mode == "mesh"] {
            const PlanAnswer answer = answerOf(plan, mesh);
            return Json {{"reachable", answer.reachable}, {"digest", answer.digest}};
        }};
    throw std::runtime_error("unknown task " + options.task);
}

std::string nameOf(const std::string& path)
{
    return path.substr(path.rfind('/') + 1);
}

void run(const Options& options)
{
    const Task task = taskOf(options);
    std::vector<double> times;
    Json answers;
    for (int i = 0; i < options.runs; ++i)
        times.push_back(seconds([&] { answers = task.work(); }));
    std::sort(times.begin(), times.end());
    const std::size_t middle = times.size() / 2;
    const double median = times.size() % 2 ? times[middle] : (times[middle - 1] + times[middle]) / 2;
    std::cout << Json {{"engine", "ase"}, {"task", options.task}, {"input", nameOf(options.input)}, {"median_s", median},
        {"min_s", times.front()}, {"max_s", times.back()}, {"runs", times.size()}, {"answers", answers},
        {"info", task.info(median)}}
              << '\n';
}

/// Side files stand beside the input where they are not named.
void addDefaults(Options& options)
{
    const std::size_t slash = options.input.rfind('/');
    if (options.tags.empty())
        options.tags = (slash == std::string::npos ? "." : options.input.substr(0, slash)) + "/tags.json";
    if (options.flows.empty())
        options.flows = options.input.substr(0, options.input.rfind(".json")) + ".flows.json";
}

}

}

int main(int argc, char** argv)
{
    ase::bench::Options options;
    CLI::App app("Exact answers about rule lists, with the time they take");
    app.add_option("--task", options.task)->required();
    app.add_option("--nsg", options.input)->required();
    app.add_option("--other", options.other);
    app.add_option("--flows", options.flows);
    app.add_option("--tags", options.tags);
    app.add_option("--direction", options.direction);
    app.add_option("--mode", options.mode);
    app.add_option("--runs", options.runs)->check(CLI::PositiveNumber);
    app.add_option("--limit", options.limit);
    CLI11_PARSE(app, argc, argv);
    try {
        addDefaults(options);
        run(options);
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 2;
    }
    return 0;
}
