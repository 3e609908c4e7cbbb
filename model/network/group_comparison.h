#pragma once

#include "model/flow/flow_set.h"
#include "model/network/rule_cell.h"
#include "model/network/security_list.h"

#include <stop_token>

namespace ase {

/// Two rules that stand for each other, or one that has none on the other side.
struct ComparedRule {
    std::optional<SecurityRuleId> left = {}, right = {};
    bool byMeaning = false; ///< their names differ, and what they match and do is the same
    std::vector<RuleField> differing = {}; ///< fields that say something else; empty where one side has no such rule
    bool enabledDiffers = false; ///< one of them is disabled
    bool isSame() const { return left && right && differing.empty() && !enabledDiffers; }
    bool operator==(const ComparedRule&) const = default;
};

/// Packets that one of the groups surely lets through and the other one surely drops.
struct OneSidedFlows {
    bool onLeft = false; ///< the left one lets them through
    std::optional<std::size_t> leftRule, rightRule; ///< places in the lists of those that decide them
    FlowSet flows;
    QString what; ///< "TCP from 10.1.2.0/24 to 10.1.0.0/24, ports 443"
    QString sample; ///< a packet of them and what becomes of it, in a sentence
};

/// One direction of two groups.
struct DirectionComparison {
    Direction direction = Direction::Inbound;
    std::vector<ComparedRule> rules; ///< in the order of the left group, those of the right alone where they would stand
    SecurityList left, right;
    std::vector<OneSidedFlows> flows; ///< by the rule of the left group, then of the right
    bool isCertain = true; ///< false: some rules are not wholly known, and what hangs on them is not among the flows
};

/// Two groups as the same subnet would see them, inbound and outbound. Rules are paired by name, letter case ignored, then
/// by what they match and do. Without a subnet the tags VirtualNetwork and Internet are points that only any address
/// touches.
struct GroupComparison {
    SecurityGroupId left, right;
    std::optional<SubnetId> seenBy;
    std::vector<DirectionComparison> directions; ///< inbound, then outbound
};
GroupComparison compareGroups(const Reading& reading, const Network& network, SecurityGroupId left, SecurityGroupId right,
    std::optional<SubnetId> seenBy, const std::stop_token& stop = {});

}
