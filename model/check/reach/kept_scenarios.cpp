#include "model/check/rule.h"
#include "model/plan/edit/edit_scenario.h"
#include "model/reach/trace_text.h"
#include "model/reach/words.h"

#include <algorithm>

namespace ase {

namespace {

/// The answer a scenario has now.
struct Answer {
    Result<Trace> trace;
    TraceVerdict verdict = TraceVerdict::Uncertain;
    std::optional<Stage> stage; ///< of the first link that blocks
};

Answer answerOf(const Scenario& scenario, const Reading& plan)
{
    Answer answer {traceOf(plan, scenario.query), TraceVerdict::Uncertain, {}};
    if (!answer.trace)
        return answer;
    answer.verdict = answer.trace->verdict;
    if (answer.trace->blockedAt)
        answer.stage = answer.trace->hops[*answer.trace->blockedAt].stage;
    return answer;
}

bool isAsKept(const Scenario& scenario, const Answer& answer)
{
    return answer.trace && answer.verdict == scenario.expected && (!scenario.stage || scenario.stage == answer.stage);
}

Problem expectation(const Scenario& scenario)
{
    switch (scenario.expected) {
    case TraceVerdict::Reachable:
        return because(QT_TRANSLATE_NOOP("Reach", "It was kept as reachable."));
    case TraceVerdict::Degraded:
        return because(QT_TRANSLATE_NOOP("Reach", "It was kept as degraded: it works in part, or for now."));
    case TraceVerdict::Uncertain:
        return because(QT_TRANSLATE_NOOP("Reach", "It was kept as uncertain."));
    case TraceVerdict::Blocked:
        return scenario.stage
            ? because(QT_TRANSLATE_NOOP("Reach", "It was kept as blocked at %1."), {wordOf(*scenario.stage)})
            : because(QT_TRANSLATE_NOOP("Reach", "It was kept as blocked."));
    }
    return {};
}

Problem presentState(const Answer& answer)
{
    switch (answer.verdict) {
    case TraceVerdict::Reachable:
        return because(QT_TRANSLATE_NOOP("Reach", "Now it is reachable."));
    case TraceVerdict::Degraded:
        return because(QT_TRANSLATE_NOOP("Reach", "Now it is degraded."));
    case TraceVerdict::Uncertain:
        return because(QT_TRANSLATE_NOOP("Reach", "Now it cannot be told."));
    case TraceVerdict::Blocked:
        return because(QT_TRANSLATE_NOOP("Reach", "Now it is blocked at %1."), {wordOf(answer.stage.value_or(Stage::Name))});
    }
    return {};
}

/// The link that makes the answer what it is; null where all of them pass.
const Hop* decidingHop(const Trace& trace)
{
    if (trace.blockedAt)
        return &trace.hops[*trace.blockedAt];
    const HopVerdict worst = trace.verdict == TraceVerdict::Uncertain ? HopVerdict::Unknown : HopVerdict::Warn;
    const auto at = std::find_if(trace.hops.begin(), trace.hops.end(), [&](const Hop& hop) { return hop.verdict == worst; });
    return trace.verdict != TraceVerdict::Reachable && at != trace.hops.end() ? &*at : nullptr;
}

std::vector<Problem> reasons(const Scenario& scenario, const Answer& answer)
{
    std::vector<Problem> all {expectation(scenario)};
    if (!answer.trace) {
        all.push_back(because(QT_TRANSLATE_NOOP("Reach", "Now the question cannot be asked:")));
        all.push_back(answer.trace.error());
        return all;
    }
    all.push_back(presentState(answer));
    if (const Hop* hop = decidingHop(*answer.trace))
        all.insert(all.end(), hop->because.begin(), hop->because.end());
    return all;
}

/// What is called, as that is where "Show" leads, and who calls; of a question about addresses alone, what the answer
/// names.
std::vector<PartId> partsAbout(const Scenario& scenario, const Answer& answer, const Reading& plan)
{
    std::vector<PartId> parts = partsOf(scenario.query);
    std::reverse(parts.begin(), parts.end());
    if (!parts.empty())
        return parts;
    if (answer.trace)
        for (const Hop& hop : answer.trace->hops)
            if (hop.part)
                return {*hop.part};
    const auto& networks = plan.virtualNetworks().rows();
    return networks.empty() ? std::vector<PartId>() : std::vector<PartId> {networks.front().id};
}

std::vector<Finding> findingOf(const Scenario& scenario, const Answer& answer, const Reading& plan)
{
    Finding finding {.about = partsAbout(scenario, answer, plan), .values = {scenario.name}};
    if (finding.about.empty())
        return {}; // an empty plan has nowhere to show it
    finding.field = QStringLiteral("scenario ") + scenario.name;
    finding.doubts = reasons(scenario, answer);
    return {finding};
}

/// What should get through and surely does not.
std::vector<Finding> blocked(const Scenario& scenario, const Reading& plan)
{
    if (scenario.expected != TraceVerdict::Reachable)
        return {};
    const Answer answer = answerOf(scenario, plan);
    return answer.verdict == TraceVerdict::Blocked ? findingOf(scenario, answer, plan) : std::vector<Finding>();
}

Fix acceptance(const Scenario& scenario, const Answer& answer)
{
    return {.label = QT_TRANSLATE_NOOP("Checks", "Expect the new verdict of %1 from now on"),
        .values = {scenario.name},
        .apply = [name = scenario.name, verdict = answer.verdict, stage = answer.stage](
                     const Plan& plan) { return setScenarioExpected(plan, name, verdict, stage); }};
}

std::vector<Finding> changed(const Scenario& scenario, const Reading& plan)
{
    const Answer answer = answerOf(scenario, plan);
    const bool isWorse = scenario.expected == TraceVerdict::Reachable && answer.verdict == TraceVerdict::Blocked;
    if (isWorse || isAsKept(scenario, answer))
        return {};
    std::vector<Finding> findings = findingOf(scenario, answer, plan);
    for (Finding& finding : findings)
        if (answer.trace)
            finding.fixes = {acceptance(scenario, answer)};
    return findings;
}

}

extern const Rule scenarioBlocked {
    .id = "ASE-REACH-200",
    .severity = Severity::Error,
    .facts = "KUDU-01",
    .title = QT_TRANSLATE_NOOP("Checks", "Scenario \"%1\" should get through, and is blocked"),
    .because = "",
    .consequence = QT_TRANSLATE_NOOP("Checks", "What was kept as working does not work with this plan."),
    .check = blocked,
};

extern const Rule scenarioChanged {
    .id = "ASE-REACH-201",
    .severity = Severity::Warning,
    .facts = "KUDU-01",
    .title = QT_TRANSLATE_NOOP("Checks", "The verdict of scenario \"%1\" is not the one that was kept"),
    .because = "",
    .consequence = QT_TRANSLATE_NOOP("Checks", "An edit changed who reaches what: mend it, or expect the new verdict."),
    .check = changed,
};

}
