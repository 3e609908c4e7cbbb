#pragma once

#include "model/flow/rule_index.h"

namespace ase {

/// A place that sends and receives: its addresses, and the lists its packets pass on the way out and in. No list lets
/// everything pass.
struct FlowPlace {
    AddressSet addresses;
    std::shared_ptr<const RuleIndex> outbound;
    std::shared_ptr<const RuleIndex> inbound;
};

/// Which of some places can send a packet to which: some packet from an address of the one to an address of the other that
/// the one's outbound and the other's inbound list allow. Routes and peerings are not looked at. Places that share a list
/// share the work: give them the same object.
class Reachability {
public:
    explicit Reachability(std::span<const FlowPlace> places);

    std::size_t size() const { return m_size; }
    bool reaches(std::size_t from, std::size_t to) const
    {
        return (m_rows[from * m_words + to / wordBits] >> to % wordBits & 1) != 0;
    }

private:
    static constexpr std::size_t wordBits = 64;
    template<class Key>
    void addFamily(std::span<const FlowPlace> places);

    std::size_t m_size;
    std::size_t m_words;
    std::vector<std::uint64_t> m_rows;
};

}
