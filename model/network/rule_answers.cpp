#include "model/network/rule_answers.h"

#include "model/network/tag_points.h"

#include <algorithm>

namespace ase {

void ListMemory::follow(FlowRules rules)
{
    if (m_shadowed && m_shadowed->index().rules() == rules)
        return;
    auto shared = std::make_shared<const FlowRules>(std::move(rules));
    if (!m_index) {
        m_index = std::make_shared<const RuleIndex>(std::move(shared));
        m_shadowed = std::make_shared<const ShadowedRules>(m_index);
        m_redundant = std::make_shared<const RedundantRules>(m_shadowed);
        return;
    }
    const ListEdit edit(m_index, std::move(shared));
    m_index = edit.after;
    m_shadowed = std::make_shared<const ShadowedRules>(edit, *m_shadowed);
    m_redundant = std::make_shared<const RedundantRules>(edit, m_shadowed, *m_redundant);
    m_contradicting.reset();
}

const std::vector<Contradiction>& ListMemory::contradictions()
{
    if (!m_contradicting)
        m_contradicting = ase::contradictions(*m_shadowed);
    return *m_contradicting;
}

namespace {

bool isExact(const SecurityList& list)
{
    return std::all_of(
        list.rules.begin(), list.rules.end(), [](const SeenRule& rule) { return rule.isCertain() && !rule.tie; });
}

/// The rules after a place where everything uncertain turns out for the best of a flow, or for the worst, their order among
/// equal priorities included.
FlowRules following(const SecurityList& list, std::size_t place, bool best)
{
    const FlowRules all = best ? list.atBest() : list.atWorst();
    FlowRules rules(all.begin() + std::ptrdiff_t(place) + 1, all.end());
    for (std::size_t first = 0; first < rules.size();) {
        const SeenRule& rule = list.rules[place + 1 + first];
        std::size_t last = first + 1;
        while (rule.tie && last < rules.size() && list.rules[place + 1 + last].priority == rule.priority)
            ++last;
        std::stable_partition(rules.begin() + std::ptrdiff_t(first), rules.begin() + std::ptrdiff_t(last),
            [&](const FlowRule& one) { return one.allow == best; });
        first = last;
    }
    return rules;
}

/// Whether every packet the rule may decide fares the same by the rules after it, in every reading.
bool isRedundantInEveryReading(const SecurityList& list, const FlowRules& surely, std::size_t place)
{
    const SeenRule& rule = list.rules[place];
    const FlowSet reach = decisions(std::span(surely).first(place), FlowSet(rule.possible)).rest;
    if (reach.isEmpty())
        return true;
    if (!rule.access)
        return false;
    if (*rule.access == Access::Allow)
        return blockedPart(following(list, place, false), reach).isEmpty();
    return blockedPart(following(list, place, true), reach).contains(reach);
}

void addTags(QStringList& tags, const QStringList& more)
{
    for (const QString& tag : more)
        if (!tags.contains(tag))
            tags << tag;
}

/// What a verdict about the packets takes for granted when this rule is looked at for it; what `settled` tags hold does not
/// matter to it.
void leanOn(RuleAnswer& answer, const SeenRule& rule, const FlowBox& packets, const QStringList& settled)
{
    for (const Assumption& assumption : rule.assumptions) {
        if (settled.contains(assumption.tag) || !assumption.packets.meets(packets))
            continue;
        addDoubts(answer.doubts, {assumption.what});
        if (rule.tags.contains(assumption.tag))
            addTags(answer.tags, {assumption.tag});
    }
}

class ListAnswers {
public:
    ListAnswers(const SecurityList& list, const ListMemory& memory)
        : m_list(list)
        , m_shadowed(memory.shadowed())
        , m_redundant(memory.redundant())
        , m_surely(memory.shadowed().index().rules())
        , m_exact(isExact(list))
        , m_dead(deadRules(list, m_shadowed))
    {
    }

    RuleAnswer about(std::size_t place)
    {
        const SeenRule& rule = m_list.rules[place];
        RuleAnswer answer;
        answer.doubts = rule.doubts;
        if (rule.tie)
            answer.doubts.push_back(*rule.tie);
        answer.sample = m_shadowed.decided(place);
        tellState(answer, place);
        tellRedundancy(answer, place);
        const QStringList settled = sharedTags(answer, place);
        if (answer.state != RuleState::Shadowed ? answer.redundant : !isHiddenWhateverItsTags(answer, place))
            leanOn(answer, rule, rule.possible, settled);
        for (const std::size_t hider : answer.hiders)
            leanOn(answer, m_list.rules[hider], rule.possible, settled);
        return answer;
    }

private:
    /// Of a rule that one other hides: tags that both name, so that they hide alike whatever these hold.
    QStringList sharedTags(const RuleAnswer& answer, std::size_t place) const
    {
        QStringList shared;
        if (answer.state == RuleState::Shadowed && answer.hiders.size() == 1)
            for (const QString& tag : m_list.rules[answer.hiders.front()].tags)
                if (m_list.rules[place].tags.contains(tag))
                    shared << tag;
        return shared;
    }

    /// Its hiders would take its flows too if the tags it names held any other addresses.
    bool isHiddenWhateverItsTags(const RuleAnswer& answer, std::size_t place) const
    {
        FlowRules hiders;
        for (const std::size_t hider : answer.hiders)
            hiders.push_back(m_surely[hider]);
        FlowBox widest = m_list.rules[place].possible;
        widest.sources = widest.destinations = everyAddress();
        return decisions(std::span<const FlowRule>(hiders), FlowSet(widest)).rest.isEmpty();
    }

    void tellState(RuleAnswer& answer, std::size_t place)
    {
        const SeenRule& rule = m_list.rules[place];
        const auto dead = std::lower_bound(
            m_dead.begin(), m_dead.end(), place, [](const DeadRule& one, std::size_t at) { return one.place < at; });
        if (dead != m_dead.end() && dead->place == place) {
            answer.state = RuleState::Shadowed;
            answer.hiders = dead->hiders;
            answer.certain = dead->certain;
        } else if (FlowSet(rule.possible).isEmpty()) {
            answer.state = RuleState::MatchesNothing;
        } else if (!rule.isCertain()) {
            answer.state = decidesForSure(place) ? RuleState::Decides : RuleState::CannotTell;
            answer.certain = false;
        } else if (m_shadowed.isPartlyShadowed(place)) {
            tellPart(answer, place);
        } else {
            answer.certain = !rule.tie;
            tellDoubts(answer, place);
        }
    }

    /// Whether some packet reaches it and matches, whatever is unknown of it and of the rules before it.
    bool decidesForSure(std::size_t place)
    {
        if (m_exact)
            return true;
        if (!m_possible) {
            FlowRules possible;
            for (const SeenRule& rule : m_list.rules)
                possible.push_back({rule.possible, false});
            m_possible.emplace(std::move(possible));
        }
        const Decisions decided = decisions(*m_possible, FlowSet(m_list.rules[place].sure));
        return std::any_of(
            decided.taken.begin(), decided.taken.end(), [&](const Taken& part) { return part.rule == place; });
    }

    /// A rule that is known may be dead all the same, because of unknown ones before it.
    void tellDoubts(RuleAnswer& answer, std::size_t place)
    {
        if (decidesForSure(place))
            return;
        answer.certain = false;
        for (std::size_t before = 0; before < place; ++before) {
            const SeenRule& earlier = m_list.rules[before];
            if (!earlier.isCertain() && earlier.possible.meets(m_list.rules[place].possible))
                addDoubts(answer.doubts, earlier.doubts);
        }
    }

    /// The part left is told only of rules that mean something in particular: a closing rule is left the sum of what no
    /// other names.
    void tellPart(RuleAnswer& answer, std::size_t place)
    {
        const SeenRule& rule = m_list.rules[place];
        answer.state = RuleState::PartlyShadowed;
        answer.certain = !rule.tie;
        tellDoubts(answer, place);
        if (!rule.id || matchesEverything(rule))
            return;
        for (Taken& part : decisions(m_shadowed.index(), FlowSet(rule.possible)).taken) {
            if (part.rule == place)
                answer.left = part.flows.simplified();
            else
                answer.hiders.push_back(part.rule);
        }
    }

    void tellRedundancy(RuleAnswer& answer, std::size_t place)
    {
        const SeenRule& rule = m_list.rules[place];
        if (!rule.id)
            return;
        if (answer.state == RuleState::Shadowed || answer.state == RuleState::MatchesNothing) {
            answer.redundant = true;
            return;
        }
        if (m_exact) {
            answer.redundant = m_redundant.isRedundant(place);
            return;
        }
        // What the list surely takes is one of its readings. With equal priorities the order of the file counts, and the
        // answer says when another would change it.
        const bool inOneReading = m_redundant.isRedundant(place);
        const bool always = inOneReading && !rule.tie && isRedundantInEveryReading(m_list, m_surely, place);
        answer.redundant = always || (inOneReading && isOnlyTied());
        if (answer.redundant && !always)
            answer.certain = false;
    }

    /// Nothing but the order of equal priorities is open in the list.
    bool isOnlyTied() const
    {
        return std::all_of(m_list.rules.begin(), m_list.rules.end(), [](const SeenRule& rule) { return rule.isCertain(); });
    }

    const SecurityList& m_list;
    const ShadowedRules& m_shadowed;
    const RedundantRules& m_redundant;
    const FlowRules& m_surely;
    bool m_exact;
    std::vector<DeadRule> m_dead;
    std::optional<RuleIndex> m_possible; ///< all that each rule may match
};

}

std::vector<RuleAnswer> judgedRules(const SecurityList& list, ListMemory& memory)
{
    memory.follow(surelyTaken(list));
    ListAnswers answers(list, memory);
    std::vector<RuleAnswer> rules;
    for (std::size_t place = 0; place < list.rules.size(); ++place)
        rules.push_back(answers.about(place));
    return rules;
}

std::vector<RuleAnswer> judgedRules(const SecurityList& list)
{
    ListMemory memory;
    return judgedRules(list, memory);
}

bool matchesEverything(const SeenRule& rule)
{
    return rule.sure.sources.contains(everyIpv4()) && rule.sure.destinations.contains(everyIpv4())
        && rule.sure.destinationPorts == PortSet::all() && rule.sure.sourcePorts == PortSet::all()
        && rule.sure.protocols == ProtocolSet::all();
}

}
