#pragma once

#include "model/flow/opening.h"
#include "model/network/health.h"
#include "model/network/rule_answers.h"

#include <map>
#include <set>
#include <stop_token>

namespace ase {

/// Whether a flow that an environment needs gets through, and what would let it.
struct RequiredAnswer {
    EnvironmentId environment;
    FlowHealth health;
    std::vector<Opening> openings; ///< of a blocked one
    AddressSet instances; ///< of the environment
    AddressSet peers; ///< who is at the other end
};

/// One direction of a group in the eyes of one subnet.
struct GroupAnalysis {
    SecurityGroupId group;
    std::optional<SubnetId> subnet; ///< none: the group is attached nowhere
    Direction direction = Direction::Inbound;
    SecurityList list;
    std::vector<RuleAnswer> rules; ///< one for each of the list, Azure's own included
    std::vector<Contradiction> contradicting; ///< those whose later rule is one of Azure's left out
    std::vector<RequiredAnswer> required; ///< of the environments in the subnet
};

/// Answers about lists, kept so that an edit costs only what it touches. Not thread-safe.
class GroupMemory {
public:
    struct Key {
        SecurityGroupId group;
        std::optional<SubnetId> subnet;
        Direction direction;
        auto operator<=>(const Key&) const = default;
    };
    ListMemory& at(const Key& key) { return m_entries[key]; }

private:
    std::map<Key, ListMemory> m_entries;
};

/// Both directions of a group in the eyes of each subnet that has it; without a subnet where it is attached nowhere.
std::vector<GroupAnalysis> analyseGroup(
    const Reading& reading, SecurityGroupId group, GroupMemory& memory, std::stop_token stop = {});
/// All groups, in id order.
std::vector<GroupAnalysis> analyseGroups(const Reading& reading, GroupMemory& memory, std::stop_token stop = {});

/// Rules that are surely shadowed in every one of these analyses that holds them.
std::set<SecurityRuleId> deadIn(const std::vector<GroupAnalysis>& analyses);

}
