#include "model/plan/memory.h"

#include <algorithm>
#include <bit>

namespace ase {

void Memory::turnTo(const Network& network, const NetworkIndex& index, const azure::ServiceTagList* tags)
{
    ++m_turn;
    const Reading::Tables changed = Reading::changedTables(m_before, network);
    for (Reading::Tables left = changed; left != 0; left &= left - 1)
        m_changedIn[std::size_t(std::countr_zero(left))] = m_turn;
    m_network = &network;
    m_index = &index;
    m_reading.emplace(Reading(network, index, tags), *this);
    m_before = network;
    m_computed = m_reused = 0;
}

void Memory::bringUpToDate(AnyEntry& entry, const Reading& reading)
{
    const bool isAnswered = entry.answers > 0;
    if (isAnswered && (entry.checkedIn == m_turn || holds(entry))) {
        ++m_reused;
    } else {
        Reading::Notes outer = reading.takeAll();
        const Reading::Tables builtOn = m_builtOn;
        entry.answers += entry.answerAnew(reading) ? 1 : 0;
        entry.read = reading.takeAll();
        reading.putBack(std::move(outer));
        m_builtOn = builtOn;
        ++m_computed;
    }
    entry.checkedIn = m_turn;
}

/// The tables it rests on that changed since it was looked at.
Reading::Tables Memory::changedSince(const AnyEntry& entry) const
{
    Reading::Tables changed = 0;
    for (Reading::Tables left = entry.read.tables; left != 0; left &= left - 1)
        if (const int place = std::countr_zero(left); m_changedIn[std::size_t(place)] > entry.checkedIn)
            changed |= Reading::Tables(1) << place;
    return changed;
}

/// Looks at what was read in the order of reading: a question is asked again only where all that led to it is the same.
bool Memory::holds(AnyEntry& entry)
{
    const Reading::Tables changed = changedSince(entry);
    if (!changed)
        return true;
    const Reading::Tables outer = std::exchange(m_builtOn, 0);
    const auto& notes = entry.read.notes;
    const bool isSame = std::all_of(notes.begin(), notes.end(),
        [&](const Reading::Note& note) { return !(note.tables() & changed) || note(*m_network, *m_index); });
    // An answer that comes out as before may now rest on other tables.
    entry.read.tables |= m_builtOn;
    m_builtOn = outer;
    return isSame;
}

bool Memory::isSameAnswer(const Reading::Note& note, const Network&, const NetworkIndex&)
{
    // Memories alone write such notes, of entries of their own that may be asked again.
    AnyEntry& entry = *const_cast<AnyEntry*>(static_cast<const AnyEntry*>(note.seen()));
    Memory& memory = *entry.memory;
    memory.bringUpToDate(entry, *memory.m_reading);
    memory.m_builtOn |= entry.read.tables;
    return entry.answers == note.id();
}

void Memory::sweep()
{
    constexpr std::size_t share = 4; // of what was kept, that must be new
    if (m_new * share < m_kept)
        return;
    m_kept = m_new = 0;
    for (const auto& [question, shelf] : m_shelves) {
        shelf->sweep(m_turn);
        m_kept += shelf->size();
    }
}

}
