#include "model/network/dead_rules.h"

#include "model/flow/hiding_rules.h"

#include <algorithm>
#include <set>

namespace ase {

namespace {

/// Hiders of a rule that is partly unknown: asked about all that it may match.
std::vector<std::size_t> hidersOfPossible(const FlowRules& surely, const SeenRule& rule, std::size_t place)
{
    FlowRules asked(surely.begin(), surely.begin() + std::ptrdiff_t(place));
    asked.push_back({rule.possible, rule.access == Access::Allow});
    const ShadowedRules shadowed(std::make_shared<const RuleIndex>(std::move(asked)));
    return hidingRules(shadowed, place);
}

/// Whether rules of a smaller priority hide it alone. Rules before it that have its own may come after it instead.
bool holdsInAnyOrder(const SecurityList& list, const FlowRules& surely, std::size_t place)
{
    const SeenRule& rule = list.rules[place];
    if (!rule.tie)
        return true;
    std::size_t first = place;
    while (first > 0 && list.rules[first - 1].priority == rule.priority)
        --first;
    return decisions(std::span(surely).first(first), FlowSet(rule.possible)).rest.isEmpty();
}

}

FlowRules surelyTaken(const SecurityList& list)
{
    FlowRules rules;
    rules.reserve(list.rules.size());
    for (const SeenRule& rule : list.rules)
        rules.push_back({rule.sure, rule.access == Access::Allow});
    return rules;
}

std::vector<DeadRule> deadRules(const SecurityList& list, const ShadowedRules& surely)
{
    const FlowRules& rules = surely.index().rules();
    std::vector<DeadRule> dead;
    for (std::size_t place = 0; place < rules.size(); ++place) {
        const SeenRule& rule = list.rules[place];
        const bool isExact = rule.sure == rule.possible;
        if (isExact && !surely.isShadowed(place))
            continue;
        DeadRule found;
        found.place = place;
        found.hiders = isExact ? hidingRules(surely, place) : hidersOfPossible(rules, rule, place);
        if (found.hiders.empty())
            continue;
        found.certain = holdsInAnyOrder(list, rules, place);
        dead.push_back(std::move(found));
    }
    return dead;
}

std::vector<std::optional<SubnetId>> viewersOf(const Reading& reading, SecurityGroupId group)
{
    std::set<SubnetId> subnets;
    for (const auto& subnet : reading.subnetsUnder(group))
        subnets.insert(subnet.id);
    for (const auto& device : reading.devicesUnder(group))
        if (const SubnetId* subnet = subnetOf(*device.value))
            subnets.insert(*subnet);
    if (subnets.empty())
        return {std::nullopt};
    return {subnets.begin(), subnets.end()};
}

std::map<SecurityRuleId, QStringList> deadEverywhere(const Reading& reading, SecurityGroupId group, Direction direction)
{
    std::optional<std::map<SecurityRuleId, QStringList>> dead;
    for (const auto& viewer : viewersOf(reading, group)) {
        const SecurityList list = securityList(reading, group, viewer, direction);
        std::map<SecurityRuleId, QStringList> here;
        for (const DeadRule& rule : deadRules(list, ShadowedRules(std::make_shared<const RuleIndex>(surelyTaken(list))))) {
            const auto id = list.rules[rule.place].id;
            if (!id || !rule.certain)
                continue;
            QStringList names;
            for (const std::size_t hider : rule.hiders)
                names << list.rules[hider].name;
            here.emplace(*id, names);
        }
        if (!dead)
            dead = std::move(here);
        else
            std::erase_if(*dead, [&](const auto& rule) { return !here.contains(rule.first); });
    }
    return dead.value_or(std::map<SecurityRuleId, QStringList> {});
}

}
