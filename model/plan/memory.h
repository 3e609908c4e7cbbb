#pragma once

#include "model/plan/reading.h"

#include <map>
#include <typeindex>

namespace ase {

/// Answers about a network that is edited, each kept with what it read and given again while that is the same. Answers build
/// on each other: one that asked another is computed anew only where that one was.
///
/// A question is a value: it has `operator<`, the type `Answer` and `Answer answer(const Reading&) const`, which asks the
/// reading alone, and no clock, setting or earlier call. Not thread-safe.
class Memory {
public:
    /// Looks at the network as it is now. Both arguments must stay until the next turn; answers hold the rows they read.
    void turnTo(const Network& network, const NetworkIndex& index);
    template<class Question>
    std::shared_ptr<const typename Question::Answer> recall(const Reading& reading, const Question& question);
    /// Drops what nobody asked for since the last turn, nor builds on.
    void sweep();

    /// Since the last turn: answers computed anew, and answers given again.
    std::size_t computed() const { return m_computed; }
    std::size_t reused() const { return m_reused; }

private:
    struct Entry {
        Memory* memory = nullptr;
        std::shared_ptr<const void> answer;
        Reading::Notes read;
        std::uint64_t usedIn = 0;
        mutable std::uint64_t checkedIn = 0; ///< turn in which it was looked at last
        mutable bool holds = true; ///< as of then
    };
    struct AnyShelf {
        virtual ~AnyShelf() = default;
        virtual void sweep(std::uint64_t turn) = 0;
    };
    template<class Question>
    struct Shelf final : AnyShelf {
        void sweep(std::uint64_t turn) override
        {
            // What another answer builds on has a second owner.
            std::erase_if(
                entries, [&](const auto& one) { return one.second->usedIn != turn && one.second.use_count() == 1; });
        }
        std::map<Question, std::shared_ptr<Entry>> entries;
    };

    template<class Question>
    Shelf<Question>& shelf()
    {
        std::unique_ptr<AnyShelf>& found = m_shelves[std::type_index(typeid(Question))];
        if (!found)
            found = std::make_unique<Shelf<Question>>();
        return static_cast<Shelf<Question>&>(*found);
    }
    bool holds(const Entry& entry);
    static bool stillHolds(const Reading::Note& note, const Network& network, const NetworkIndex& index);

    const Network* m_network = nullptr;
    const NetworkIndex* m_index = nullptr;
    Network m_before; ///< of the last turn
    std::uint64_t m_turn = 0;
    std::map<Reading::Tables, std::uint64_t> m_changedIn; ///< of each table the turn that changed it last
    std::map<std::type_index, std::unique_ptr<AnyShelf>> m_shelves;
    std::size_t m_computed = 0;
    std::size_t m_reused = 0;
};

template<class Question>
std::shared_ptr<const typename Question::Answer> Memory::recall(const Reading& reading, const Question& question)
{
    std::shared_ptr<Entry>& slot = shelf<Question>().entries[question];
    std::shared_ptr<Entry> entry = slot;
    if (entry && holds(*entry)) {
        ++m_reused;
    } else {
        entry = std::make_shared<Entry>();
        Reading::Notes outer = reading.takeAll();
        entry->answer = std::make_shared<const typename Question::Answer>(question.answer(reading));
        entry->read = reading.takeAll();
        reading.putBack(std::move(outer));
        entry->memory = this;
        entry->checkedIn = m_turn;
        slot = entry;
        ++m_computed;
    }
    entry->usedIn = m_turn;
    reading.add(Reading::Note(stillHolds, 0, entry), entry->read.tables);
    return std::static_pointer_cast<const typename Question::Answer>(entry->answer);
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
