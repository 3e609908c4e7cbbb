#pragma once

#include "model/azure/default_rules.h"
#include "model/flow/rule_list.h"
#include "model/network/tag_meaning.h"

namespace ase {

/// Packets of which it is taken for granted, and not known, whether a rule matches them. Facts: TAG-15 to TAG-17.
struct Assumption {
    QString tag; ///< that the rule names
    Problem what;
    FlowBox packets;
};

/// A rule as one subnet sees it. A rule that is partly unknown or unreadable surely matches `sure` and at most `possible`;
/// of any other the two are the same.
struct SeenRule {
    std::optional<SecurityRuleId> id; ///< none: a default rule of Azure. Fact: NSG-08
    QString name;
    int priority = 0; ///< 0 where unknown: the rule may stand anywhere, and is looked at first
    std::optional<Access> access; ///< none: unknown
    FlowBox sure;
    FlowBox possible;
    Doubts doubts; ///< why the two differ
    QStringList tags; ///< tags it names whose addresses are not known here. Fact: TAG-17
    std::vector<Assumption> assumptions; ///< a verdict that rests on one names it
    std::optional<Problem> tie; ///< another rule of its direction has the same priority: which comes first is not known
    bool isCertain() const { return access && sure == possible; }
    /// As it turns out for the best of a flow, or for the worst.
    FlowRule turned(bool forTheBest) const;
};

/// One direction of a subnet's network security group, as it is evaluated: custom rules by priority, then Azure's own.
/// Without a group nothing is filtered. Facts: NSG-02, NSG-09, NSG-27, NSGD-01 to NSGD-06.
struct SecurityList {
    std::optional<SecurityGroupId> group;
    bool filters = false; ///< false: no group, everything passes
    std::vector<SeenRule> rules;
    Doubts doubts; ///< about the list as a whole, such as a group whose rules are elsewhere

    /// The list where everything uncertain turns out for the best of a flow, and where it turns out for the worst; places
    /// are those of `rules`.
    std::vector<FlowRule> atBest() const;
    std::vector<FlowRule> atWorst() const;
};

/// The list that a subnet's traffic meets. ASE instances have no network cards of the customer's, so that the group of the
/// subnet is all there is. Fact: NSG-10.
SecurityList securityList(const Reading& reading, SubnetId subnet, Direction direction);
/// A group as the subnet would see it if it were attached there; without a subnet the tags VirtualNetwork and Internet are
/// points that only any address touches.
SecurityList securityList(
    const Reading& reading, SecurityGroupId group, std::optional<SubnetId> seenBy, Direction direction);

/// What a list follows from: subnets of one network that have these in common share it.
struct SecurityListOf {
    using Answer = SecurityList;
    SecurityGroupId group;
    VirtualNetworkId network;
    std::optional<RouteTableId> table;
    Direction direction = Direction::Inbound;
    auto operator<=>(const SecurityListOf&) const = default;
    Answer answer(const Reading& reading) const;
};
/// The list that a subnet's traffic meets, kept by the reading's memory. Never null.
std::shared_ptr<const SecurityList> sharedList(const Reading& reading, SubnetId subnet, Direction direction);

/// What becomes of a flow.
struct FlowVerdict {
    FlowSet blocked; ///< surely dropped
    FlowSet doubtful; ///< cannot be told
    std::vector<Taken> blockers; ///< the denying rules with the part each takes, for sure; places in the list
    Doubts doubts; ///< why something cannot be told
    QStringList tags; ///< tags without a known list: it would be another verdict if they held other addresses
    Doubts assumptions; ///< what it takes for granted, of those tags and of others; it would be another verdict else
    bool passes() const { return blocked.isEmpty() && doubtful.isEmpty(); }
};
FlowVerdict verdictOf(const SecurityList& list, const FlowSet& flow);

}
