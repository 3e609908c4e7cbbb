#pragma once

#include "model/network/group_analysis.h"

namespace ase {

/// What a rule names, as written; Azure's own as its table has them. "*" where it names nothing, "@" before an application
/// security group. Facts: NSG-05, NSG-08, NSG-20.
struct RuleWords {
    QStringList sources;
    QStringList sourcePorts;
    QStringList destinations;
    QStringList destinationPorts;
    QString protocol;
    QStringList unreadable; ///< those of all these that are unknown or cannot be read
    bool operator==(const RuleWords&) const = default;
};
RuleWords wordsOf(const Network& network, const SecurityRule& rule);
RuleWords wordsOf(const Network& network, const SecurityList& list, const SeenRule& rule);

/// "deny-all (4096)"; the name alone where the priority is not known.
QString nameWithPriority(const SeenRule& rule);

/// How much a reason matters.
enum class ReasonKind : std::uint8_t { None, NeverMatches, MatchesNothing, CannotTell, PartlyKnown, Part, ChangesNothing };

/// Why a rule is worth a look, in whole sentences.
struct RuleReason {
    ReasonKind kind = ReasonKind::None;
    QString text;
    bool operator==(const RuleReason&) const = default;
};
/// `dead`: rules that are dead in the eyes of all who look at the group, deadIn(); one that is so in some of their eyes
/// alone is said to be dead here. Nothing is said of Azure's own rules.
RuleReason reasonOf(const GroupAnalysis& analysis, std::size_t place, const std::set<SecurityRuleId>& dead);

/// "TCP 10.1.2.4:49152 to 10.1.0.20:443"; a point of a tag is called so.
QString packetText(const Packet& packet);
/// What of the rule's flows these are, by the fields in which they are fewer: "from 10.1.2.0/24, ports 443".
QString partText(const SeenRule& rule, const FlowSet& part);
/// "TCP", "UDP, ICMP"; empty for all.
QString protocolText(ProtocolSet protocols);
/// A few prefixes and how many more there are; a set of points of tags is called so.
QString addressText(const AddressSet& set);

/// What becomes of a required flow, in a sentence: "IN-V3-01 is blocked by deny-all (4096)."
QString requiredText(const RequiredAnswer& answer);
/// The rule that would let it through: "Allow TCP from AzureLoadBalancer to the instances, ports 80, before deny-all
/// (4096)."
QString openingText(const GroupAnalysis& analysis, const RequiredAnswer& answer, const Opening& opening);

}
