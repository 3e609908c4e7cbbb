#include "model/plan/edit/edit_scenario.h"

#include <algorithm>

namespace ase {

namespace {

/// Of the scenario with that name; the number of scenarios where there is none.
std::size_t placeOf(const Scenarios& scenarios, const QString& name)
{
    const QString wanted = name.simplified();
    const auto found = std::find_if(scenarios.begin(), scenarios.end(),
        [&](const Scenario& scenario) { return scenario.name.compare(wanted, Qt::CaseInsensitive) == 0; });
    return std::size_t(found - scenarios.begin());
}

Problem noSuchScenario(const QString& name)
{
    return {QT_TRANSLATE_NOOP("Edits", "No scenario of this plan is called %1 any more."), {name}};
}

/// Why that cannot be the name of a scenario; `own` is the place of the one that is to have it.
std::optional<Problem> objectionTo(const Scenarios& scenarios, const QString& name, std::size_t own)
{
    if (name.isEmpty())
        return Problem {QT_TRANSLATE_NOOP("Edits", "A scenario needs a name. Type one that says who should reach what.")};
    const std::size_t holder = placeOf(scenarios, name);
    if (holder < scenarios.size() && holder != own)
        return Problem {
            QT_TRANSLATE_NOOP("Edits", "A scenario is called %1 already. Choose another name."), {scenarios[holder].name}};
    return std::nullopt;
}

std::optional<Stage> stageOf(TraceVerdict expected, std::optional<Stage> stage)
{
    return expected == TraceVerdict::Blocked ? stage : std::nullopt;
}

/// The plan with the scenario of that name changed by `change(Scenario&)`.
template<class Change>
Result<Plan> changed(const Plan& plan, const QString& name, Change change)
{
    const std::size_t at = placeOf(plan.scenarios, name);
    if (at == plan.scenarios.size())
        return noSuchScenario(name);
    Plan next = plan;
    change(next.scenarios[at]);
    return next;
}

}

const Scenario* scenarioNamed(const Plan& plan, const QString& name)
{
    const std::size_t at = placeOf(plan.scenarios, name);
    return at < plan.scenarios.size() ? &plan.scenarios[at] : nullptr;
}

QString freeScenarioName(const Plan& plan, const QString& wanted)
{
    QString name = wanted.simplified();
    for (int number = 2; scenarioNamed(plan, name); ++number)
        name = wanted.simplified() + u' ' + QString::number(number);
    return name;
}

Result<Plan> addScenario(const Plan& plan, const Scenario& scenario)
{
    Scenario added = scenario;
    added.name = scenario.name.simplified();
    added.stage = stageOf(scenario.expected, scenario.stage);
    if (const auto objection = objectionTo(plan.scenarios, added.name, plan.scenarios.size()))
        return *objection;
    const std::vector<PartId> parts = partsOf(scenario.query);
    if (!std::all_of(parts.begin(), parts.end(), [&](PartId part) { return isInPlan(plan, part); }))
        return Problem {
            QT_TRANSLATE_NOOP("Edits", "What the scenario %1 asks about is no longer in the plan."), {added.name}};
    Plan next = plan;
    next.scenarios.push_back(std::move(added));
    return next;
}

Result<Plan> removeScenario(const Plan& plan, const QString& name)
{
    const std::size_t at = placeOf(plan.scenarios, name);
    if (at == plan.scenarios.size())
        return noSuchScenario(name);
    Plan next = plan;
    next.scenarios.erase(next.scenarios.begin() + std::ptrdiff_t(at));
    return next;
}

Result<Plan> renameScenario(const Plan& plan, const QString& name, const QString& next)
{
    const QString wanted = next.simplified();
    const std::size_t at = placeOf(plan.scenarios, name);
    if (at < plan.scenarios.size())
        if (const auto objection = objectionTo(plan.scenarios, wanted, at))
            return *objection;
    return changed(plan, name, [&](Scenario& scenario) { scenario.name = wanted; });
}

Result<Plan> setScenarioExpected(const Plan& plan, const QString& name, TraceVerdict expected, std::optional<Stage> stage)
{
    return changed(plan, name, [&](Scenario& scenario) {
        scenario.expected = expected;
        scenario.stage = stageOf(expected, stage);
    });
}

Result<Plan> setScenarioNote(const Plan& plan, const QString& name, const QString& note)
{
    return changed(plan, name, [&](Scenario& scenario) { scenario.note = note; });
}

}
