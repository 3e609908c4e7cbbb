#pragma once

#include "model/flow/hiding_rules.h"
#include "model/flow/redundant_rules.h"
#include "model/network/dead_rules.h"

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

/// What was found out about one list as far as it is sure, kept so that an edit costs only what it touches.
class ListMemory {
public:
    /// Brings the answers up to date for these rules.
    void follow(FlowRules rules);
    const ShadowedRules& shadowed() const { return *m_shadowed; }
    const RedundantRules& redundant() const { return *m_redundant; }
    const std::vector<Contradiction>& contradictions();

private:
    std::shared_ptr<const RuleIndex> m_index;
    std::shared_ptr<const ShadowedRules> m_shadowed;
    std::shared_ptr<const RedundantRules> m_redundant;
    std::optional<std::vector<Contradiction>> m_contradicting;
};

/// The answers about each rule of a list; the memory is that of the same group, subnet and direction.
std::vector<RuleAnswer> judgedRules(const SecurityList& list, ListMemory& memory);
std::vector<RuleAnswer> judgedRules(const SecurityList& list);

/// Whether it names nothing in particular, as a closing rule does: that others go before it surprises nobody.
bool matchesEverything(const SeenRule& rule);

}
