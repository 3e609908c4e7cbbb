#include "model/network/group_comparison.h"

#include "model/flow/list_difference.h"
#include "model/network/rule_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <utility>

namespace ase {

namespace {

using Rules = std::vector<std::pair<SecurityRuleId, const SecurityRule*>>;

QString say(const char* text)
{
    return QCoreApplication::translate("GroupComparison", text);
}

/// Of the direction, or of none that can be told, disabled ones too; those without a priority first, as they may stand
/// anywhere.
Rules rulesToCompare(const SecurityGroup* group, Direction direction)
{
    Rules rules = group ? rulesAsWritten(*group) : Rules();
    std::erase_if(rules, [&](const auto& rule) {
        const Direction* side = valueOf(rule.second->direction);
        return side && *side != direction;
    });
    const auto priorityOf = [](const SecurityRule& rule) {
        const int* priority = valueOf(rule.priority);
        return priority ? *priority : 0;
    };
    std::stable_sort(rules.begin(), rules.end(),
        [&](const auto& a, const auto& b) { return priorityOf(*a.second) < priorityOf(*b.second); });
    return rules;
}

/// Words of a list say the same in any order.
QStringList saidIn(const Network& network, const SecurityRule& rule, RuleField field)
{
    const QString text = cellText(network, rule, field);
    if (!isList(field))
        return {text};
    QStringList words;
    for (const CellWord& word : cellWords(text.toLower()))
        words << word.text;
    words.sort();
    words.removeDuplicates();
    return words;
}

const SeenRule* seen(const SecurityList& list, SecurityRuleId id)
{
    const auto found =
        std::find_if(list.rules.begin(), list.rules.end(), [&](const SeenRule& rule) { return rule.id == id; });
    return found == list.rules.end() ? nullptr : &*found;
}

/// Only what is wholly known can be told to mean the same.
bool meanTheSame(const SeenRule* a, const SeenRule* b)
{
    return a && b && a->isCertain() && b->isCertain() && a->access == b->access && a->sure == b->sure;
}

/// For each rule of the left, the place of its partner among those of the right.
std::vector<std::optional<std::size_t>> partners(const DirectionComparison& side, const Rules& left, const Rules& right)
{
    std::multimap<QString, std::size_t> named;
    for (std::size_t place = 0; place < right.size(); ++place)
        named.emplace(textOf(right[place].second->name).toLower(), place);
    std::vector<std::optional<std::size_t>> found(left.size());
    std::vector<bool> taken(right.size(), false);
    for (std::size_t place = 0; place < left.size(); ++place) {
        const auto range = named.equal_range(textOf(left[place].second->name).toLower());
        const auto free = std::find_if(range.first, range.second, [&](const auto& entry) { return !taken[entry.second]; });
        if (free == range.second)
            continue;
        found[place] = free->second;
        taken[free->second] = true;
    }
    for (std::size_t place = 0; place < left.size(); ++place)
        for (std::size_t other = 0; !found[place] && other < right.size(); ++other)
            if (!taken[other] && meanTheSame(seen(side.left, left[place].first), seen(side.right, right[other].first))) {
                found[place] = other;
                taken[other] = true;
            }
    return found;
}

ComparedRule compared(const Network& network, const Rules::value_type& left, const Rules::value_type& right)
{
    ComparedRule pair {.left = left.first, .right = right.first};
    pair.byMeaning = textOf(left.second->name).compare(textOf(right.second->name), Qt::CaseInsensitive) != 0;
    for (const RuleField field : ruleFields)
        if (saidIn(network, *left.second, field) != saidIn(network, *right.second, field))
            pair.differing.push_back(field);
    pair.enabledDiffers = left.second->enabled != right.second->enabled;
    return pair;
}

void alignRules(const Network& network, DirectionComparison& side, const Rules& left, const Rules& right)
{
    const auto partnerOf = partners(side, left, right);
    std::vector<bool> waits(right.size(), true); // those without a partner, until they are listed
    for (const auto& partner : partnerOf)
        if (partner)
            waits[*partner] = false;
    const auto listAlone = [&](std::size_t end) {
        for (std::size_t place = 0; place < end; ++place)
            if (waits[place]) {
                side.rules.push_back({.right = right[place].first});
                waits[place] = false;
            }
    };
    for (std::size_t place = 0; place < left.size(); ++place) {
        if (!partnerOf[place]) {
            side.rules.push_back({.left = left[place].first});
            continue;
        }
        listAlone(*partnerOf[place]);
        side.rules.push_back(compared(network, left[place], right[*partnerOf[place]]));
    }
    listAlone(right.size());
}

/// "allow-agents (110)", or what is said where no rule looks at a packet.
QString deciderText(const SecurityList& list, std::optional<std::size_t> place)
{
    return place ? nameWithPriority(list.rules[*place]) : say(QT_TRANSLATE_NOOP("GroupComparison", "no rule"));
}

QString flowsText(const FlowSet& flows)
{
    SeenRule everything; // so that every field that is not all is named
    const FlowSet all = FlowSet::all();
    for (const FlowBox& family : all.boxes())
        everything.possible.sources = everything.possible.sources | family.sources;
    everything.possible.destinations = everything.possible.sources;
    return partText(everything, flows.simplified());
}

QString sampleText(const DirectionComparison& side, const OneSidedFlows& one)
{
    const auto packet = one.flows.sample();
    if (!packet)
        return {};
    const QString left = deciderText(side.left, one.leftRule);
    const QString right = deciderText(side.right, one.rightRule);
    return (one.onLeft
            ? say(QT_TRANSLATE_NOOP("GroupComparison", "%1 passes on the left by %2 and is denied on the right by %3."))
            : say(QT_TRANSLATE_NOOP("GroupComparison", "%1 is denied on the left by %2 and passes on the right by %3.")))
        .arg(packetText(*packet), left, right);
}

void compareFlows(DirectionComparison& side)
{
    const auto isCertain = [](const SecurityList& list) {
        return list.doubts.empty() && std::all_of(list.rules.begin(), list.rules.end(), [](const SeenRule& rule) {
            return rule.isCertain() && !rule.tie;
        });
    };
    side.isCertain = isCertain(side.left) && isCertain(side.right);
    const auto add = [&](FlowRules left, FlowRules right, bool onLeft) {
        const auto shared = [](FlowRules& rules) { return std::make_shared<const FlowRules>(std::move(rules)); };
        for (ChangedFlows& change : differenceOf(shared(left), shared(right)).changes) {
            if (change.opened == onLeft)
                continue;
            OneSidedFlows one {onLeft, change.before, change.after, std::move(change.flows), {}, {}};
            one.what = flowsText(one.flows);
            one.sample = sampleText(side, one);
            side.flows.push_back(std::move(one));
        }
    };
    add(side.left.atWorst(), side.right.atBest(), true);
    add(side.left.atBest(), side.right.atWorst(), false);
    std::stable_sort(side.flows.begin(), side.flows.end(), [](const OneSidedFlows& a, const OneSidedFlows& b) {
        return std::pair(a.leftRule, a.rightRule) < std::pair(b.leftRule, b.rightRule);
    });
}

}

GroupComparison compareGroups(const Reading& reading, const Network& network, SecurityGroupId left, SecurityGroupId right,
    std::optional<SubnetId> seenBy, const std::stop_token& stop)
{
    GroupComparison comparison {left, right, seenBy, {}};
    for (const Direction direction : {Direction::Inbound, Direction::Outbound}) {
        if (stop.stop_requested())
            break;
        DirectionComparison side;
        side.direction = direction;
        side.left = securityList(reading, left, seenBy, direction);
        side.right = securityList(reading, right, seenBy, direction);
        alignRules(network, side, rulesToCompare(network.securityGroups.find(left), direction),
            rulesToCompare(network.securityGroups.find(right), direction));
        compareFlows(side);
        comparison.directions.push_back(std::move(side));
    }
    return comparison;
}

}
