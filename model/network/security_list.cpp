#include "model/network/security_list.h"

#include "model/network/only_referred_to.h"
#include "model/network/rule_reader.h"
#include "model/network/tag_points.h"

#include <algorithm>

namespace ase {

namespace {

constexpr const char* rulesElsewhere =
    QT_TRANSLATE_NOOP("Network", "Network security group %1 stands elsewhere, and its rules are not in the plan: add them.");
constexpr const char* groupElsewhere = QT_TRANSLATE_NOOP("Network",
    "Subnet %1 stands elsewhere, and the plan does not tell whether it has a network security group: add the group.");
constexpr const char* samePriority = QT_TRANSLATE_NOOP(
    "Network", "Rule %1 has the priority %2 of another rule: which of them is evaluated first is not known.");

/// Marks rules of one priority. Azure refuses such a group, so that no order of theirs is known. Fact: NSG-02.
void markTies(std::vector<SeenRule>& rules)
{
    for (std::size_t i = 1; i < rules.size(); ++i) {
        if (rules[i].priority == 0 || rules[i].priority != rules[i - 1].priority)
            continue;
        for (SeenRule* rule : {&rules[i - 1], &rules[i]})
            rule->tie = doubt(samePriority, {rule->name, QString::number(rule->priority)});
    }
}

/// Rules of the direction in order of priority; those whose direction or priority is unknown come first.
std::vector<std::pair<SecurityRuleId, const SecurityRule*>> rulesToSee(const SecurityGroup& group, Direction direction)
{
    std::vector<std::pair<SecurityRuleId, const SecurityRule*>> rules;
    for (const auto& [id, rule] : rulesAsWritten(group)) {
        const Direction* side = valueOf(rule->direction);
        if (rule->enabled && (!side || *side == direction) && (!side || !valueOf(rule->priority)))
            rules.emplace_back(id, rule);
    }
    const auto ordered = rulesInOrder(group, direction);
    rules.insert(rules.end(), ordered.begin(), ordered.end());
    return rules;
}

/// A rule that stands for all that a group kept elsewhere may hold.
SeenRule anythingGoes(const SecurityGroup& group)
{
    SeenRule seen;
    seen.name = textOf(group.name);
    seen.possible = {everyAddress(), everyAddress()};
    seen.doubts.push_back(doubt(rulesElsewhere, {seen.name}));
    return seen;
}

/// Without `network` the tags VirtualNetwork and Internet are points.
SecurityList seenList(const Reading& reading, SecurityGroupId id, const VirtualNetworkTag* network,
    std::optional<VirtualNetworkId> home, Direction direction)
{
    SecurityList list;
    const SecurityGroup* group = reading.find(id);
    if (!group)
        return list;
    list.group = id;
    list.filters = true;
    if (isOnlyReferredTo(*group, group->rules))
        list.rules.push_back(anythingGoes(*group));
    for (const auto& [ruleId, rule] : rulesToSee(*group, direction))
        list.rules.push_back(seenRule(reading, ruleId, *rule, network, home));
    markTies(list.rules);
    for (const azure::DefaultRule& rule : azure::defaultRules)
        if (rule.direction == direction)
            list.rules.push_back(seenRule(rule, network));
    return list;
}

std::shared_ptr<const SecurityList> sharedList(
    const Reading& reading, SecurityGroupId id, SubnetId seenBy, Direction direction)
{
    const Subnet* subnet = reading.find(seenBy);
    if (subnet && reading.find(subnet->network))
        return recall(reading, SecurityListOf {id, subnet->network, subnet->routeTable, direction});
    const VirtualNetworkTag network = virtualNetworkTag(reading, seenBy);
    const auto home = subnet ? std::optional(subnet->network) : std::nullopt;
    return std::make_shared<const SecurityList>(seenList(reading, id, &network, home, direction));
}

std::vector<FlowRule> turned(const SecurityList& list, bool forTheBest)
{
    std::vector<FlowRule> rules;
    rules.reserve(list.rules.size());
    for (const SeenRule& rule : list.rules)
        rules.push_back(rule.turned(forTheBest));
    return rules;
}

}

FlowRule SeenRule::turned(bool forTheBest) const
{
    const bool allow = access ? *access == Access::Allow : forTheBest;
    return {allow == forTheBest ? possible : sure, allow};
}

std::vector<FlowRule> SecurityList::atBest() const
{
    return turned(*this, true);
}

std::vector<FlowRule> SecurityList::atWorst() const
{
    return turned(*this, false);
}

SecurityList SecurityListOf::answer(const Reading& reading) const
{
    const auto tag = recall(reading, VirtualNetworkTagOf {network, table});
    return seenList(reading, group, tag.get(), network, direction);
}

SecurityList securityList(const Reading& reading, SecurityGroupId id, std::optional<SubnetId> seenBy, Direction direction)
{
    return seenBy ? *sharedList(reading, id, *seenBy, direction) : seenList(reading, id, nullptr, {}, direction);
}

std::shared_ptr<const SecurityList> sharedList(const Reading& reading, SubnetId id, Direction direction)
{
    const Subnet* subnet = reading.find(id);
    if (subnet && subnet->securityGroup)
        return sharedList(reading, *subnet->securityGroup, id, direction);
    SecurityList list;
    if (subnet && isOnlyReferredTo(*subnet, subnet->securityGroup))
        list.doubts.push_back(doubt(groupElsewhere, {textOf(subnet->name)}));
    return std::make_shared<const SecurityList>(std::move(list));
}

SecurityList securityList(const Reading& reading, SubnetId subnet, Direction direction)
{
    return *sharedList(reading, subnet, direction);
}

}
