#include "model/check/runner.h"

#include "model/check/rule.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <tuple>
#include <variant>

namespace ase {

namespace {

using Subjects = std::shared_ptr<const std::vector<PartId>>;

/// What one check answered, in the order of its subjects. There are hundreds of thousands of answers, nearly all of them
/// without findings, and each edit looks at all their notes: those lie behind one another.
struct Answers {
    Subjects subjects; ///< null: never asked
    std::vector<std::uint32_t> ends = {}; ///< of each subject's notes
    std::vector<ReadNote> notes = {};
    std::map<PartId, std::vector<Finding>> findings = {};

    std::size_t beginOf(std::size_t i) const { return i == 0 ? 0 : ends[i - 1]; }
};

/// One subject's.
struct Answer {
    std::vector<ReadNote> notes;
    std::vector<Finding> findings;
};

bool worse(const Finding& a, const Finding& b)
{
    if (severityOf(a) != severityOf(b))
        return severityOf(a) < severityOf(b);
    if (a.rule != b.rule)
        return std::string_view(a.rule->id) < std::string_view(b.rule->id);
    return std::tie(a.about, a.field) < std::tie(b.about, b.field);
}

/// Which subjects read something that changed.
std::vector<std::size_t> staleOnes(const Answers& answers, const ReadChanges& changes)
{
    std::vector<std::size_t> stale;
    if (changes.isEmpty())
        return stale;
    for (auto at = answers.notes.begin();;) {
        at = std::find_if(at, answers.notes.end(), [&](ReadNote note) { return changes.touch(note); });
        if (at == answers.notes.end())
            return stale;
        const auto end = std::upper_bound(answers.ends.begin(), answers.ends.end(), at - answers.notes.begin());
        stale.push_back(std::size_t(end - answers.ends.begin()));
        at = answers.notes.begin() + *end;
    }
}

void setFindings(Answers& answers, PartId subject, std::vector<Finding> findings)
{
    if (findings.empty())
        answers.findings.erase(subject);
    else
        answers.findings.insert_or_assign(subject, std::move(findings));
}

/// Puts answers in the place of others, those of the same subjects.
void replace(Answers& answers, const std::vector<std::size_t>& places, std::vector<Answer> by)
{
    bool asLong = true;
    for (std::size_t i = 0; i < places.size(); ++i)
        asLong = asLong && by[i].notes.size() == answers.ends[places[i]] - answers.beginOf(places[i]);
    for (std::size_t i = 0; i < places.size(); ++i) {
        setFindings(answers, (*answers.subjects)[places[i]], std::move(by[i].findings));
        if (asLong)
            std::copy(
                by[i].notes.begin(), by[i].notes.end(), answers.notes.begin() + std::ptrdiff_t(answers.beginOf(places[i])));
    }
    if (asLong)
        return;
    std::vector<ReadNote> notes;
    std::vector<std::uint32_t> ends;
    notes.reserve(answers.notes.size());
    ends.reserve(answers.ends.size());
    auto next = places.begin();
    for (std::size_t i = 0; i < answers.ends.size(); ++i) {
        if (next != places.end() && *next == i) {
            const std::vector<ReadNote>& own = by[std::size_t(next++ - places.begin())].notes;
            notes.insert(notes.end(), own.begin(), own.end());
        } else {
            const auto begin = answers.notes.begin();
            notes.insert(notes.end(), begin + std::ptrdiff_t(answers.beginOf(i)), begin + answers.ends[i]);
        }
        ends.push_back(std::uint32_t(notes.size()));
    }
    answers.notes = std::move(notes);
    answers.ends = std::move(ends);
}

}

struct CheckRunner::Memory {
    std::shared_ptr<const azure::ServiceTagList> tags;
    std::vector<Answers> answers; ///< of each check of each rule, in the order they are asked; all of one network
    std::shared_ptr<const Network> network;
    std::optional<NetworkIndex> index; ///< of the network
    std::map<PartKind, Subjects> subjects; ///< of the network; the same pointer while they are the same parts
    int computed = 0;
    int reused = 0;

    ReadChanges follow(const std::shared_ptr<const Network>& next);
    void findSubjects();
    template<class Key>
    Answer answer(const Rule& rule, CheckOf<Key> check, PartId subject);
    /// False where it was stopped.
    template<class Key>
    bool ask(Answers& known, const Rule& rule, CheckOf<Key> check, const ReadChanges& changes, const std::stop_token& stop);
    /// The same for other subjects than those that are known.
    template<class Key>
    bool askOthers(
        Answers& known, const Rule& rule, CheckOf<Key> check, const ReadChanges& changes, const std::stop_token& stop);
};

ReadChanges CheckRunner::Memory::follow(const std::shared_ptr<const Network>& next)
{
    ReadChanges changes;
    if (!network)
        index.emplace(*next);
    else if (network != next)
        changes = index->follow(*network, *next);
    network = next;
    findSubjects();
    return changes;
}

/// The subjects of a check are all parts of its kind.
void CheckRunner::Memory::findSubjects()
{
    forEachTable(*network, [this]<class Key, class T>(const Table<Key, T>& table) {
        Subjects& known = subjects[Key::kind];
        const bool same = known
            && std::equal(known->begin(), known->end(), table.rows().begin(), table.rows().end(),
                [](PartId id, const auto& row) { return id.value == row.id.value; });
        if (same)
            return;
        std::vector<PartId> all;
        all.reserve(table.size());
        for (const auto& row : table.rows())
            all.emplace_back(row.id);
        known = std::make_shared<const std::vector<PartId>>(std::move(all));
    });
}

template<class Key>
Answer CheckRunner::Memory::answer(const Rule& rule, CheckOf<Key> check, PartId subject)
{
    ++computed;
    const Reading reading(*network, *index, tags.get());
    std::vector<Finding> findings = check(Key {subject.value}, reading);
    for (Finding& finding : findings)
        finding.rule = &rule;
    return {reading.takeNotes(), std::move(findings)};
}

template<class Key>
bool CheckRunner::Memory::ask(
    Answers& known, const Rule& rule, CheckOf<Key> check, const ReadChanges& changes, const std::stop_token& stop)
{
    if (known.subjects != subjects[Key::kind])
        return askOthers(known, rule, check, changes, stop);
    const std::vector<std::size_t> stale = staleOnes(known, changes);
    reused += int(known.ends.size() - stale.size());
    std::vector<Answer> anew;
    for (const std::size_t i : stale) {
        if (stop.stop_requested())
            return false;
        anew.push_back(answer(rule, check, (*known.subjects)[i]));
    }
    if (!stale.empty())
        replace(known, stale, std::move(anew));
    return !stop.stop_requested();
}

template<class Key>
bool CheckRunner::Memory::askOthers(
    Answers& known, const Rule& rule, CheckOf<Key> check, const ReadChanges& changes, const std::stop_token& stop)
{
    Answers all {.subjects = subjects[Key::kind]};
    const std::vector<PartId> none;
    const std::vector<PartId>& before = known.subjects ? *known.subjects : none;
    std::size_t old = 0;
    for (const PartId subject : *all.subjects) {
        if (stop.stop_requested())
            return false;
        while (old < before.size() && before[old] < subject)
            ++old;
        const auto from = known.notes.begin() + std::ptrdiff_t(known.beginOf(old));
        const auto to = old < before.size() ? known.notes.begin() + known.ends[old] : from;
        const bool holds = old < before.size() && before[old] == subject
            && std::none_of(from, to, [&](ReadNote note) { return changes.touch(note); });
        if (holds) {
            ++reused;
            all.notes.insert(all.notes.end(), from, to);
            if (auto findings = known.findings.extract(subject))
                all.findings.insert(all.findings.end(), std::move(findings));
        } else {
            Answer one = answer(rule, check, subject);
            all.notes.insert(all.notes.end(), one.notes.begin(), one.notes.end());
            setFindings(all, subject, std::move(one.findings));
        }
        all.ends.push_back(std::uint32_t(all.notes.size()));
    }
    known = std::move(all);
    return true;
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
    memory.computed = memory.reused = 0;
    const ReadChanges changes = memory.follow(plan->network);
    std::size_t asked = 0;
    const auto ask = [&](const Rule* rule, const Check& check) {
        if (asked == memory.answers.size())
            memory.answers.emplace_back();
        Answers& known = memory.answers[asked++];
        return std::visit([&](auto function) { return memory.ask(known, *rule, function, changes, stop); }, check);
    };
    for (const Rule* rule : allRules()) {
        const bool finished = ask(rule, rule->check)
            && std::all_of(rule->more.begin(), rule->more.end(), [&](const Check& check) { return ask(rule, check); });
        if (!finished) {
            memory.answers.resize(asked - 1); // the others are of the network before
            return nullptr;
        }
    }
    auto result = std::make_shared<CheckResult>();
    result->plan = plan;
    for (const Answers& answers : memory.answers) {
        for (const auto& [subject, findings] : answers.findings)
            result->findings.insert(result->findings.end(), findings.begin(), findings.end());
    }
    std::stable_sort(result->findings.begin(), result->findings.end(), worse);
    return result;
}

const NetworkIndex& CheckRunner::index() const
{
    if (!m_memory->index) // nothing was run
        m_memory->index.emplace(Network());
    return *m_memory->index;
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
