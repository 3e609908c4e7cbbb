#pragma once

#include "model/network/security_list.h"

namespace ase {

enum class Match : std::uint8_t { No, Maybe, Yes };

/// Which fields of a packet one rule matches, as Azure's network security group diagnostic tells them.
struct RuleComparison {
    std::size_t rule = 0; ///< place in the list
    Match protocol = Match::No;
    Match source = Match::No;
    Match sourcePort = Match::No;
    Match destination = Match::No;
    Match destinationPort = Match::No;
    Match all() const; ///< the least of them
};

enum class Fate : std::uint8_t { Passes, Dropped, CannotTell };

/// What one list does with a packet.
struct ListAnswer {
    Fate fate = Fate::Passes;
    std::vector<RuleComparison> compared; ///< in order; the last is the first that surely matches. Empty: nothing filters
    std::optional<std::size_t> decidedBy; ///< place of the deciding rule; none where another one may come before it
    Doubts doubts; ///< why it cannot be told
    QStringList tags; ///< tags without a known list that the answer leans on
    Doubts assumptions; ///< all that it takes for granted
};
ListAnswer answerOf(const SecurityList& list, const Packet& packet);

/// A list that packets of a network interface meet.
struct MetList {
    bool ofInterface = false; ///< else the subnet's
    SecurityList list;
};
/// The lists of a device in the order they are met: inbound the subnet's, then the interface's; outbound the other way.
/// An interface without a group has none. Empty where the device stands in no subnet. Facts: NSG-09, NSG-10.
std::vector<MetList> listsMet(const Reading& reading, DeviceId device, Direction direction);

/// What becomes of a packet on its way through the groups of a device: both must allow. Fact: NSG-10.
struct PacketAnswer {
    struct Step {
        MetList met;
        ListAnswer answer;
    };
    Fate fate = Fate::Passes;
    std::vector<Step> steps; ///< up to the one that drops it
};
PacketAnswer answerFor(const Reading& reading, DeviceId device, Direction direction, const Packet& packet);

}
