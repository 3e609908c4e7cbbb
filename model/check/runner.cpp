#include "model/check/runner.h"

#include "model/check/rule.h"
#include "model/plan/edit/edit_scenario.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <type_traits>

namespace ase {

struct CheckRunner::Memory {
    struct Answer {
        PartId subject;
        Reading::Notes notes;
        std::vector<Finding> findings;
    };
    /// Those of one check, in the order of its subjects' ids: taken over by walking along both, as there are many.
    using Answers = std::vector<Answer>;

    /// Of a kept scenario, by its name: whatever of it changes, it is asked anew.
    struct ScenarioAnswer {
        Scenario scenario;
        Reading::Notes notes;
        std::vector<Finding> findings;
    };
    using ScenarioAnswers = std::map<QString, ScenarioAnswer>;

    std::shared_ptr<const azure::ServiceTagList> tags;
    std::vector<Answers> answers; ///< of each check of each rule, in the order they are asked
    std::map<const Rule*, ScenarioAnswers> scenarioAnswers;
    std::shared_ptr<const Network> network;
    int computed = 0;
    int reused = 0;
};

namespace {

/// The subjects of a check: every part of its kind.
template<class Key>
auto subjectsOf(const Network& network)
{
    std::vector<Key> subjects;
    forEachTable(network, [&](const auto& table) {
        using RowKey = std::remove_cvref_t<decltype(table.rows().front().id)>;
        if constexpr (std::is_same_v<RowKey, Key>)
            for (const auto& row : table.rows())
                subjects.push_back(row.id);
    });
    return subjects;
}

bool worse(const Finding& a, const Finding& b)
{
    if (severityOf(a) != severityOf(b))
        return severityOf(a) < severityOf(b);
    if (a.rule != b.rule)
        return std::string_view(a.rule->id) < std::string_view(b.rule->id);
    return std::tie(a.about, a.field) < std::tie(b.about, b.field);
}

}

/// One pass over the rules of a plan, which takes over what still holds. Stopped, what it did not get to stays as it was.
class CheckRunner::Pass {
public:
    Pass(Memory& memory, const Plan& plan, std::stop_token stop)
        : m_memory(memory)
        , m_plan(plan)
        , m_network(*plan.network)
        , m_index(*plan.network)
        , m_stop(std::move(stop))
        , m_changed(memory.network ? Reading::changedTables(*memory.network, *plan.network) : ~Reading::Tables(0))
    {
    }

    /// False where it was stopped before the end.
    bool ask(const Rule& rule)
    {
        return ask(rule, rule.check)
            && std::all_of(rule.more.begin(), rule.more.end(), [&](const Check& check) { return ask(rule, check); });
    }

private:
    bool ask(const Rule& rule, const Check& check)
    {
        return std::visit([&](auto function) { return askAll(rule, function); }, check);
    }

    template<class Key>
    bool askAll(const Rule& rule, CheckOf<Key> function)
    {
        if (m_asked == m_memory.answers.size())
            m_memory.answers.emplace_back();
        Memory::Answers& kept = m_memory.answers[m_asked++];
        const std::vector<Key> subjects = subjectsOf<Key>(m_network);
        Memory::Answers answers;
        answers.reserve(subjects.size());
        auto old = kept.begin();
        for (const Key subject : subjects) {
            if (m_stop.stop_requested()) {
                std::move(old, kept.end(), std::back_inserter(answers));
                kept = std::move(answers);
                return false;
            }
            while (old != kept.end() && old->subject < PartId(subject))
                ++old;
            const bool known = old != kept.end() && old->subject == PartId(subject);
            if (known && holds(*old)) {
                answers.push_back(std::move(*old));
            } else {
                answers.push_back({subject, {}, {}});
                compute(rule, function, subject, answers.back());
            }
            old += known ? 1 : 0;
        }
        kept = std::move(answers);
        return true;
    }

    bool askAll(const Rule& rule, ScenarioCheck function)
    {
        Memory::ScenarioAnswers& kept = m_memory.scenarioAnswers[&rule];
        std::erase_if(kept, [&](const auto& entry) {
            const Scenario* scenario = scenarioNamed(m_plan, entry.first);
            return !scenario || scenario->name != entry.first;
        });
        for (const Scenario& scenario : m_plan.scenarios) {
            if (m_stop.stop_requested())
                return false;
            const auto old = kept.find(scenario.name);
            if (old != kept.end() && old->second.scenario == scenario && holds(old->second))
                continue;
            Memory::ScenarioAnswer answer {scenario, {}, {}};
            compute(rule, function, scenario, answer);
            kept[scenario.name] = std::move(answer);
        }
        return true;
    }

    template<class Answer>
    bool holds(const Answer& answer)
    {
        const auto stillHolds = [&](const Reading::Note& note) { return note(m_network, m_index); };
        const auto& notes = answer.notes.notes;
        if ((answer.notes.tables & m_changed) != 0 && !std::all_of(notes.begin(), notes.end(), stillHolds))
            return false;
        ++m_memory.reused;
        return true;
    }

    template<class Function, class Subject, class Answer>
    void compute(const Rule& rule, Function function, const Subject& subject, Answer& answer)
    {
        const Reading reading(m_network, m_index, m_memory.tags.get());
        answer.findings = function(subject, reading);
        answer.notes = reading.takeAll();
        for (Finding& finding : answer.findings)
            finding.rule = &rule;
        ++m_memory.computed;
    }

    Memory& m_memory;
    const Plan& m_plan;
    const Network& m_network;
    NetworkIndex m_index;
    std::stop_token m_stop;
    Reading::Tables m_changed; ///< what an answer read of others holds without a look at it
    std::size_t m_asked = 0;
};

CheckRunner::CheckRunner(std::shared_ptr<const azure::ServiceTagList> tags)
    : m_memory(std::make_unique<Memory>())
{
    m_memory->tags = std::move(tags);
}

CheckRunner::~CheckRunner() = default;

std::shared_ptr<const CheckResult> CheckRunner::run(const PlanPtr& plan, std::stop_token stop)
{
    Memory& memory = *m_memory;
    memory.computed = memory.reused = 0;
    Pass pass(memory, *plan, std::move(stop));
    const bool finished =
        std::all_of(allRules().begin(), allRules().end(), [&](const Rule* rule) { return pass.ask(*rule); });
    if (!finished) {
        memory.network.reset();
        return nullptr;
    }
    memory.network = plan->network;

    auto result = std::make_shared<CheckResult>();
    result->plan = plan;
    const auto add = [&](const auto& answer) {
        result->findings.insert(result->findings.end(), answer.findings.begin(), answer.findings.end());
    };
    for (const Memory::Answers& answers : memory.answers)
        std::for_each(answers.begin(), answers.end(), add);
    for (const auto& [rule, answers] : memory.scenarioAnswers)
        for (const auto& [name, answer] : answers)
            add(answer);
    std::stable_sort(result->findings.begin(), result->findings.end(), worse);
    return result;
}

int CheckRunner::computed() const
{
    return m_memory->computed;
}

int CheckRunner::reused() const
{
    return m_memory->reused;
}

}
