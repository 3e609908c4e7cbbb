#pragma once

#include "model/plan/reading.h"

#include <array>
#include <concepts>
#include <limits>
#include <map>
#include <optional>
#include <typeindex>

namespace ase {

/// Answers about a network that is edited, each kept with what it read and given again while that is the same. Answers build
/// on each other: one that asked another is computed anew only where that one turned out otherwise.
///
/// A question is a value: it has `operator<`, the type `Answer` and `Answer answer(const Reading&) const`, which asks the
/// reading alone, and no clock, setting or earlier call. Where answers have `operator==`, one that comes out as before
/// leaves alone what builds on it. Not thread-safe.
class Memory {
public:
    /// Looks at the network as it is now. All arguments must stay until the next turn; answers hold the rows they read.
    void turnTo(const Network& network, const NetworkIndex& index, const azure::ServiceTagList* tags);
    template<class Question>
    std::shared_ptr<const typename Question::Answer> recall(const Reading& reading, const Question& question);
    /// Where much was asked for the first time since this was last done, drops what nobody asked for since the last turn,
    /// nor builds on.
    void sweep();

    /// Since the last turn: answers computed anew, and answers given again.
    std::size_t computed() const { return m_computed; }
    std::size_t reused() const { return m_reused; }

private:
    struct AnyEntry {
        virtual ~AnyEntry() = default;
        /// Asks the question again; false: the answer is as it was.
        virtual bool answerAnew(const Reading& reading) = 0;

        Memory* memory = nullptr;
        Reading::Notes read;
        std::uint64_t usedIn = 0;
        std::uint64_t checkedIn = 0; ///< turn in which it was looked at last
        std::uint64_t answers = 0; ///< how many there were, each another than the one before it
    };
    template<class Question>
    struct Entry final : AnyEntry {
        bool answerAnew(const Reading& reading) override;
        const Question* question = nullptr; ///< on the shelf, from which only entries without dependants are swept
        std::shared_ptr<const typename Question::Answer> answer;
    };
    struct AnyShelf {
        virtual ~AnyShelf() = default;
        virtual void sweep(std::uint64_t turn) = 0;
        virtual std::size_t size() const = 0;
    };
    template<class Question>
    struct Shelf final : AnyShelf {
        void sweep(std::uint64_t turn) override
        {
            // What another answer builds on has a second owner.
            std::erase_if(
                entries, [&](const auto& one) { return one.second->usedIn != turn && one.second.use_count() == 1; });
        }
        std::size_t size() const override { return entries.size(); }
        std::map<Question, std::shared_ptr<Entry<Question>>> entries;
    };

    template<class Question>
    Shelf<Question>& shelf()
    {
        std::unique_ptr<AnyShelf>& found = m_shelves[std::type_index(typeid(Question))];
        if (!found)
            found = std::make_unique<Shelf<Question>>();
        return static_cast<Shelf<Question>&>(*found);
    }
    void bringUpToDate(AnyEntry& entry, const Reading& reading);
    bool holds(AnyEntry& entry);
    Reading::Tables changedSince(const AnyEntry& entry) const;
    static bool isSameAnswer(const Reading::Note& note, const Network& network, const NetworkIndex& index);

    std::optional<Reading> m_reading; ///< of this turn
    const Network* m_network = nullptr;
    const NetworkIndex* m_index = nullptr;
    Network m_before; ///< of the last turn
    std::uint64_t m_turn = 0;
    std::array<std::uint64_t, std::numeric_limits<Reading::Tables>::digits> m_changedIn {}; ///< of each table the last turn
    Reading::Tables m_builtOn = 0; ///< tables of the answers that were looked at below the one in question
    std::map<std::type_index, std::unique_ptr<AnyShelf>> m_shelves;
    std::size_t m_kept = 0; ///< entries left by the last sweep
    std::size_t m_new = 0; ///< since then
    std::size_t m_computed = 0;
    std::size_t m_reused = 0;
};

template<class Question>
bool Memory::Entry<Question>::answerAnew(const Reading& reading)
{
    auto said = std::make_shared<const typename Question::Answer>(question->answer(reading));
    if constexpr (std::equality_comparable<typename Question::Answer>)
        if (answer && *answer == *said)
            return false;
    answer = std::move(said);
    return true;
}

template<class Question>
std::shared_ptr<const typename Question::Answer> Memory::recall(const Reading& reading, const Question& question)
{
    const auto slot = shelf<Question>().entries.try_emplace(question).first;
    if (!slot->second) {
        slot->second = std::make_shared<Entry<Question>>();
        slot->second->memory = this;
        slot->second->question = &slot->first;
        ++m_new;
    }
    const std::shared_ptr<Entry<Question>> entry = slot->second;
    bringUpToDate(*entry, reading);
    entry->usedIn = m_turn;
    // What the answer rests on may change while it comes out the same: its note is always looked at.
    constexpr Reading::Tables any = std::numeric_limits<Reading::Tables>::max();
    reading.add(
        Reading::Note(isSameAnswer, entry->answers, std::shared_ptr<const AnyEntry>(entry), any), entry->read.tables);
    return entry->answer;
}

/// The answer out of the reading's memory; computed anew where it has none, so that who asks must hold it.
template<class Question>
std::shared_ptr<const typename Question::Answer> recall(const Reading& reading, const Question& question)
{
    if (Memory* memory = reading.memory())
        return memory->recall(reading, question);
    return std::make_shared<const typename Question::Answer>(question.answer(reading));
}

}
