#pragma once

#include "model/flow/hiding_rules.h"
#include "model/flow/opening.h"
#include "model/network/health.h"

#include <map>
#include <set>
#include <stop_token>

namespace ase {

/// What becomes of a rule where it stands.
enum class RuleState : std::uint8_t {
    Decides, ///< all it matches
    PartlyShadowed, ///< rules before it take a part
    Shadowed, ///< rules before it take everything it matches
    MatchesNothing, ///< in the eyes of this subnet, such as an application security group without members
    CannotTell, ///< it is partly unknown: in one reading it decides something, in another it is dead
};

/// The answers about one rule of a list. Facts: NSG-02, NSG-27, TAG-15 to TAG-17.
struct RuleAnswer {
    RuleState state = RuleState::Decides;
    bool redundant = false; ///< without it every packet fares the same; rules that are shadowed or match nothing too
    bool certain = true; ///< false: it holds while rules of one priority are evaluated in the order of the file, or as far
                         ///< as the rule is known
    std::vector<std::size_t>
        hiders; ///< of a shadowed one the fewest that hide it; of a partly shadowed one all that take part
    FlowSet left; ///< of a partly shadowed one: what it still decides
    std::optional<Packet> sample; ///< a packet it decides, for sure
    Doubts doubts; ///< what is unknown of it, and what the verdict takes for granted
    QStringList tags; ///< tags without a known list that the verdict leans on. Fact: TAG-17
};

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

/// The answers about each rule of a list.
std::vector<RuleAnswer> judgedRules(const SecurityList& list);

/// Answers about lists, kept so that an edit costs only what it touches. Not thread-safe.
class GroupMemory {
public:
    GroupMemory();
    ~GroupMemory();
    GroupMemory(const GroupMemory&) = delete;
    GroupMemory& operator=(const GroupMemory&) = delete;

    struct Entry;
    struct Key {
        SecurityGroupId group;
        std::optional<SubnetId> subnet;
        Direction direction;
        auto operator<=>(const Key&) const = default;
    };
    Entry& at(const Key& key);

private:
    std::map<Key, std::unique_ptr<Entry>> m_entries;
};

/// Both directions of a group in the eyes of each subnet that has it; without a subnet where it is attached nowhere.
std::vector<GroupAnalysis> analyseGroup(
    const Reading& reading, SecurityGroupId group, GroupMemory& memory, std::stop_token stop = {});
/// All groups, in id order.
std::vector<GroupAnalysis> analyseGroups(const Reading& reading, GroupMemory& memory, std::stop_token stop = {});

/// Rules that are surely shadowed in every one of these analyses that holds them.
std::set<SecurityRuleId> deadIn(const std::vector<GroupAnalysis>& analyses);
/// Whether it names nothing in particular, as a closing rule does: that others go before it surprises nobody.
bool matchesEverything(const SeenRule& rule);

}
