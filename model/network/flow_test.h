#pragma once

#include "model/network/packet_answer.h"
#include "model/plan/result.h"

namespace ase {

/// Who is meant by a text: an address, the address of a device by its name, or one of a service tag.
/// Refuses anything else with a sentence that tells what would do.
Result<Address> addressMeant(const Reading& reading, const QString& text);
/// The packet of four texts; the port may be a known name, and counts for TCP and UDP alone.
Result<Packet> packetMeant(
    const Reading& reading, const QString& from, const QString& to, Carried carried, const QString& port);

/// Whose rules are asked.
struct TestedGroup {
    SecurityGroupId group;
    std::optional<SubnetId> subnet;
    Direction direction = Direction::Inbound;
    bool operator==(const TestedGroup&) const = default;
};

/// What becomes of one packet, with the rule that decides it. Where the packet's end in the subnet is a device that the plan
/// knows, its network interface's group is asked as well; both must allow. Facts: NSG-09, NSG-10.
struct FlowTest {
    Fate fate = Fate::Passes;
    QString title; ///< "Allowed by allow-vnet-web (150)"
    QString detail; ///< the near miss and what the answer leans on, in whole sentences; may be empty
    /// The deciding rule in the list that was asked for, as RuleComparison::rule counts; none where it is not reached.
    std::optional<std::size_t> decidedBy;
    std::optional<SecurityRuleId> rule; ///< that rule; none: one of Azure's own
    QString ruleName;
    std::optional<Access> access;
};
FlowTest testFlow(const Network& network, const Reading& reading, const TestedGroup& tested, const Packet& packet);

}
