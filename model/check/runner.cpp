#include "model/check/runner.h"

#include "model/check/rule.h"

#include <algorithm>
#include <iterator>
#include <type_traits>

namespace ase {

struct CheckRunner::Memory {
    struct Answer {
        PartId subject;
        std::vector<Reading::Note> notes;
        std::vector<Finding> findings;
    };
    /// Those of one check, in the order of its subjects' ids: taken over by walking along both, as there are many.
    using Answers = std::vector<Answer>;

    std::shared_ptr<const azure::ServiceTagList> tags;
    std::vector<Answers> answers; ///< of each check of each rule, in the order they are asked
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

CheckRunner::CheckRunner(std::shared_ptr<const azure::ServiceTagList> tags)
    : m_memory(std::make_unique<Memory>())
{
    m_memory->tags = std::move(tags);
}

CheckRunner::~CheckRunner() = default;

std::shared_ptr<const CheckResult> CheckRunner::run(const PlanPtr& plan, std::stop_token stop)
{
    Memory& memory = *m_memory;
    const Network& network = *plan->network;
    const NetworkIndex index(network);
    memory.computed = memory.reused = 0;
    const auto answer = [&](const Rule& rule, auto function, auto subject, Memory::Answer* old) {
        const auto holds = [&](const Reading::Note& note) { return note(network, index); };
        if (old && (memory.network == plan->network || std::all_of(old->notes.begin(), old->notes.end(), holds))) {
            ++memory.reused;
            return std::move(*old);
        }
        const Reading reading(network, index, memory.tags.get());
        std::vector<Finding> findings = function(subject, reading);
        for (Finding& finding : findings)
            finding.rule = &rule;
        ++memory.computed;
        return Memory::Answer {subject, reading.takeNotes(), std::move(findings)};
    };
    std::size_t asked = 0;
    const auto ask = [&](const Rule* rule, const Check& check) {
        if (asked == memory.answers.size())
            memory.answers.emplace_back();
        Memory::Answers& kept = memory.answers[asked++];
        return std::visit(
            [&]<class Key>(CheckOf<Key> function) {
                const std::vector<Key> subjects = subjectsOf<Key>(network);
                Memory::Answers answers;
                answers.reserve(subjects.size());
                auto old = kept.begin();
                for (const Key subject : subjects) {
                    if (stop.stop_requested()) {
                        std::move(old, kept.end(), std::back_inserter(answers));
                        kept = std::move(answers);
                        return false;
                    }
                    while (old != kept.end() && old->subject < PartId(subject))
                        ++old;
                    const bool known = old != kept.end() && old->subject == PartId(subject);
                    answers.push_back(answer(*rule, function, subject, known ? &*old : nullptr));
                    old += known ? 1 : 0;
                }
                kept = std::move(answers);
                return true;
            },
            check);
    };
    for (const Rule* rule : allRules()) {
        const bool finished = ask(rule, rule->check)
            && std::all_of(rule->more.begin(), rule->more.end(), [&](const Check& check) { return ask(rule, check); });
        if (!finished) {
            memory.network.reset();
            return nullptr;
        }
    }
    memory.network = plan->network;

    auto result = std::make_shared<CheckResult>();
    result->plan = plan;
    for (const Memory::Answers& answers : memory.answers) {
        for (const Memory::Answer& one : answers)
            result->findings.insert(result->findings.end(), one.findings.begin(), one.findings.end());
    }
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
