#include "model/check/runner.h"

#include "model/check/rule.h"

#include <algorithm>
#include <map>
#include <type_traits>

namespace ase {

struct CheckRunner::Memory {
    struct Answer {
        std::vector<Reading::Note> notes;
        std::vector<Finding> findings;
    };
    using Key = std::pair<const Rule*, PartId>;

    std::shared_ptr<const azure::ServiceTagList> tags;
    std::map<Key, Answer> answers;
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
    std::map<Memory::Key, Memory::Answer> answers;
    memory.computed = memory.reused = 0;
    const auto take = [&](const Rule& rule, auto function, auto subject) {
        const Memory::Key key(&rule, subject);
        const auto old = memory.answers.find(key);
        const auto holds = [&](const Reading::Note& note) { return note(network, index); };
        if (old != memory.answers.end()
            && (memory.network == plan->network || std::all_of(old->second.notes.begin(), old->second.notes.end(), holds))) {
            ++memory.reused;
            answers.insert(memory.answers.extract(old));
            return;
        }
        const Reading reading(network, index, memory.tags.get());
        std::vector<Finding> findings = function(subject, reading);
        for (Finding& finding : findings)
            finding.rule = &rule;
        ++memory.computed;
        answers.insert_or_assign(key, Memory::Answer {reading.takeNotes(), std::move(findings)});
    };
    const auto ask = [&](const Rule* rule, const Check& check) {
        return std::visit(
            [&]<class Key>(CheckOf<Key> function) {
                for (const Key subject : subjectsOf<Key>(network)) {
                    if (stop.stop_requested())
                        return false;
                    take(*rule, function, subject);
                }
                return true;
            },
            check);
    };
    for (const Rule* rule : allRules()) {
        const bool finished = ask(rule, rule->check)
            && std::all_of(rule->more.begin(), rule->more.end(), [&](const Check& check) { return ask(rule, check); });
        if (!finished) {
            memory.answers.merge(answers);
            memory.network.reset();
            return nullptr;
        }
    }
    memory.answers = std::move(answers);
    memory.network = plan->network;

    auto result = std::make_shared<CheckResult>();
    result->plan = plan;
    for (const auto& [key, answer] : memory.answers)
        result->findings.insert(result->findings.end(), answer.findings.begin(), answer.findings.end());
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
