#pragma once

#include "model/flow/shadowed_rules.h"
#include "model/network/security_list.h"

#include <map>
#include <span>

namespace ase {

/// A rule that can never decide: whatever its unknown fields turn out to be, rules before it surely take all it matches.
struct DeadRule {
    std::size_t place = 0; ///< in the list
    std::vector<std::size_t> hiders; ///< the fewest that do so together, in order
    /// False: it holds only while rules of one priority are evaluated in the order of the file. Fact: NSG-02.
    bool certain = true;
};

/// The list as far as it is sure: what a rule surely takes from those after it.
FlowRules surelyTaken(const SecurityList& list);

/// All dead rules of the list, in order. `surely` answers about surelyTaken(list). A rule that matches no packet at all is
/// not among them.
std::vector<DeadRule> deadRules(const SecurityList& list, const ShadowedRules& surely);

/// In whose eyes the rules of a group count: the subnets it is attached to and those of network interfaces that have it, in
/// id order; nobody's alone where it is attached nowhere. Fact: NSG-09.
std::vector<std::optional<SubnetId>> viewersOf(const Reading& reading, SecurityGroupId group);

/// Rules of the group that are dead for certain in the eyes of every viewer, with the names of those that hide them in the
/// eyes of the first.
std::map<SecurityRuleId, QStringList> deadEverywhere(const Reading& reading, SecurityGroupId group, Direction direction);

}
