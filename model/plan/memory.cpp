#include "model/plan/memory.h"

#include <algorithm>

namespace ase {

void Memory::turnTo(const Network& network, const NetworkIndex& index)
{
    ++m_turn;
    const Reading::Tables changed = Reading::changedTables(m_before, network);
    for (Reading::Tables table = 1; table != 0 && table <= changed; table <<= 1)
        if (changed & table)
            m_changedIn[table] = m_turn;
    m_network = &network;
    m_index = &index;
    m_before = network;
    m_computed = m_reused = 0;
}

/// What read nothing of the tables that changed since it was looked at need not be looked at again.
bool Memory::holds(const Entry& entry)
{
    if (entry.checkedIn == m_turn)
        return entry.holds;
    const auto touched = [&](const auto& change) {
        return (entry.read.tables & change.first) && change.second > entry.checkedIn;
    };
    if (!entry.holds || std::any_of(m_changedIn.begin(), m_changedIn.end(), touched))
        entry.holds = std::all_of(entry.read.notes.begin(), entry.read.notes.end(),
            [&](const Reading::Note& note) { return note(*m_network, *m_index); });
    entry.checkedIn = m_turn;
    return entry.holds;
}

bool Memory::stillHolds(const Reading::Note& note, const Network&, const NetworkIndex&)
{
    const Entry& entry = *static_cast<const Entry*>(note.seen());
    return entry.memory->holds(entry);
}

void Memory::sweep()
{
    for (const auto& [question, shelf] : m_shelves)
        shelf->sweep(m_turn);
}

}
