#include "model/network/security_list.h"

#include "model/azure/address_space.h"
#include "model/network/tag_points.h"

#include <algorithm>

namespace ase {

namespace {

constexpr const char* rulesElsewhere =
    QT_TRANSLATE_NOOP("Network", "Network security group %1 stands elsewhere, and its rules are not in the plan.");
constexpr const char* groupElsewhere = QT_TRANSLATE_NOOP(
    "Network", "Subnet %1 stands elsewhere, and the plan does not tell whether it has a network security group.");
constexpr const char* unknownField = QT_TRANSLATE_NOOP("Network", "%2 of rule %1 is not known or cannot be read: %3.");
constexpr const char* bothForms =
    QT_TRANSLATE_NOOP("Network", "Rule %1 gives an address or a port in two ways, or in none.");
constexpr const char* unknownMember = QT_TRANSLATE_NOOP(
    "Network", "Rule %1 names an application security group, and the address of its member %2 is not known.");

constexpr const char* samePriority = QT_TRANSLATE_NOOP(
    "Network", "Rule %1 has the priority %2 of another rule: which of them is evaluated first is not known.");

/// What one field of a rule surely and possibly matches.
template<class Set>
struct Bounds {
    Set sure;
    Set possible;
};

/// Source or destination of a rule, with what its tags take for granted.
struct EndBounds : Bounds<AddressSet> {
    struct Assumed {
        QString tag;
        Problem what;
        AddressSet addresses;
    };
    std::vector<Assumed> assumed;

    void add(const QString& tag, const TagMeaning& meaning)
    {
        sure = sure | meaning.sure;
        possible = possible | meaning.possible;
        if (!meaning.assumed.isEmpty())
            assumed.push_back({tag, meaning.assumption, meaning.assumed});
    }
    AddressSet atMost() const
    {
        AddressSet all = possible;
        for (const Assumed& one : assumed)
            all = all | one.addresses;
        return all;
    }
};

/// Tells of each rule for which packets its match is taken for granted.
void addAssumptions(SeenRule& rule, const EndBounds& source, const EndBounds& destination)
{
    FlowBox packets = rule.possible;
    packets.destinations = destination.atMost();
    for (const EndBounds::Assumed& one : source.assumed) {
        packets.sources = one.addresses;
        rule.assumptions.push_back({one.tag, one.what, packets});
    }
    packets.sources = source.atMost();
    for (const EndBounds::Assumed& one : destination.assumed) {
        packets.destinations = one.addresses;
        rule.assumptions.push_back({one.tag, one.what, packets});
    }
}

class RuleReader {
public:
    RuleReader(const Reading& reading, const SecurityRule& rule, const VirtualNetworkTag* network,
        std::optional<VirtualNetworkId> home)
        : m_reading(reading)
        , m_rule(rule)
        , m_network(network)
        , m_home(home)
    {
    }

    SeenRule seen(SecurityRuleId id)
    {
        m_seen.id = id;
        m_seen.name = textOf(m_rule.name);
        const int* priority = valueOf(m_rule.priority);
        m_seen.priority = priority ? *priority : 0;
        if (const Access* access = valueOf(m_rule.access))
            m_seen.access = *access;
        else
            dislike("access", textOf(m_rule.access));
        const auto sources = addresses(m_rule.source, "source");
        const auto destinations = addresses(m_rule.destination, "destination");
        auto from = ports(m_rule.source, "source port");
        auto to = ports(m_rule.destination, "destination port");
        const auto carried = protocols(from, to);
        m_seen.sure = {sources.sure, destinations.sure, from.sure, to.sure, carried.sure};
        m_seen.possible = {sources.possible, destinations.possible, from.possible, to.possible, carried.possible};
        addAssumptions(m_seen, sources, destinations);
        const Direction* side = valueOf(m_rule.direction);
        if (!side)
            dislike("direction", textOf(m_rule.direction));
        if (!priority)
            dislike("priority", textOf(m_rule.priority));
        if (!side || !priority)
            m_seen.sure = {};
        return m_seen;
    }

private:
    void dislike(const char* field, const QString& text)
    {
        m_seen.doubts.push_back(doubt(unknownField, {textOf(m_rule.name), QString::fromLatin1(field), text}));
    }

    void add(EndBounds& end, const AddressMatch& match)
    {
        if (const ServiceTag* tag = std::get_if<ServiceTag>(&match)) {
            const TagMeaning meaning = meaningOf(tag->name, m_network, m_reading.serviceTags());
            if (!meaning.exact)
                m_seen.tags << tag->name;
            addDoubts(m_seen.doubts, meaning.doubts);
            end.add(tag->name, meaning);
            return;
        }
        const Prefix* prefix = std::get_if<Prefix>(&match);
        const AddressSet set = !prefix           ? everyAddress()
            : *prefix == Prefix::all(Family::V4) ? everyIpv4()
                                                 : AddressSet(*prefix);
        end.sure = end.sure | set;
        end.possible = end.possible | set;
    }

    /// Members of the network alone: both sides of a rule are in one network. Fact: NSG-20.
    Bounds<AddressSet> members(const std::vector<ApplicationSecurityGroupId>& groups)
    {
        Bounds<AddressSet> set;
        for (const auto& row : m_reading.devices().rows()) {
            const auto& theirs = row.value->groups;
            const SubnetId* place = subnetOf(*row.value);
            const bool member = std::any_of(theirs.begin(), theirs.end(),
                [&](ApplicationSecurityGroupId id) { return std::find(groups.begin(), groups.end(), id) != groups.end(); });
            const Subnet* subnet = member && place ? m_reading.find(*place) : nullptr;
            if (!subnet || (m_home && subnet->network != *m_home))
                continue;
            if (const Address* address = valueOf(row.value->address)) {
                const AddressSet exact = Prefix(*address, bitsOf(address->family()));
                set.sure = set.sure | exact;
                set.possible = set.possible | exact;
                continue;
            }
            m_seen.doubts.push_back(doubt(unknownMember, {textOf(m_rule.name), textOf(row.value->name)}));
            for (const PrefixField& field : subnet->prefixes)
                set.possible = set.possible | (valueOf(field) ? AddressSet(*valueOf(field)) : everyAddress());
        }
        return set;
    }

    EndBounds addresses(const RuleEnd& end, const char* name)
    {
        EndBounds set {members(end), {}};
        for (const MatchField& field : end.allAddresses()) {
            if (const AddressMatch* match = valueOf(field)) {
                add(set, *match);
            } else {
                dislike(name, textOf(field));
                set.possible = everyAddress();
            }
        }
        const bool none = end.groups.empty() && !end.address && end.addresses.empty();
        if (none || (end.address && !end.addresses.empty())) {
            m_seen.doubts.push_back(doubt(bothForms, {textOf(m_rule.name)}));
            set.sure = {};
            if (none)
                set.possible = everyAddress();
        }
        return set;
    }

    Bounds<AddressSet> members(const RuleEnd& end)
    {
        return end.groups.empty() ? Bounds<AddressSet> {} : members(end.groups);
    }

    Bounds<PortSet> ports(const RuleEnd& end, const char* name)
    {
        Bounds<PortSet> set;
        for (const PortField& field : end.allPorts()) {
            if (const PortRange* range = valueOf(field)) {
                set.sure = set.sure | PortSet {*range};
                set.possible = set.possible | PortSet {*range};
            } else {
                dislike(name, textOf(field));
                set.possible = PortSet::all();
            }
        }
        const bool none = !end.port && end.ports.empty();
        if (none || (end.port && !end.ports.empty())) {
            m_seen.doubts.push_back(doubt(bothForms, {textOf(m_rule.name)}));
            set.sure = {};
            if (none)
                set.possible = PortSet::all();
        }
        return set;
    }

    /// Drops the ports of protocols that have none; a rule of any protocol that names ports matches only those that have.
    /// Fact: NSG-03.
    Bounds<ProtocolSet> protocols(Bounds<PortSet>& from, Bounds<PortSet>& to)
    {
        const Protocol* protocol = valueOf(m_rule.protocol);
        if (!protocol) {
            dislike("protocol", textOf(m_rule.protocol));
            return {{}, ProtocolSet::all()};
        }
        if (!hasPorts(*protocol)) {
            from = to = {PortSet::all(), PortSet::all()};
            return {ProtocolSet::of(*protocol), ProtocolSet::of(*protocol)};
        }
        const ProtocolSet withPorts = ProtocolSet::of(Protocol::Tcp) | ProtocolSet::of(Protocol::Udp);
        const auto matched = [&](const PortSet& a, const PortSet& b) {
            const bool everyPort = a == PortSet::all() && b == PortSet::all();
            return *protocol == Protocol::Any && !everyPort ? withPorts : ProtocolSet::of(*protocol);
        };
        return {matched(from.sure, to.sure), matched(from.possible, to.possible)};
    }

    const Reading& m_reading;
    const SecurityRule& m_rule;
    const VirtualNetworkTag* m_network;
    std::optional<VirtualNetworkId> m_home;
    SeenRule m_seen;
};

SeenRule defaultRule(const azure::DefaultRule& rule, const VirtualNetworkTag* network)
{
    SeenRule seen;
    seen.name = rule.name;
    seen.priority = rule.priority;
    seen.access = rule.allow ? Access::Allow : Access::Deny;
    const auto end = [&](QLatin1String tag) {
        if (tag.isEmpty())
            return EndBounds {{everyAddress(), everyAddress()}, {}};
        const TagMeaning meaning = meaningOf(tag, network);
        addDoubts(seen.doubts, meaning.doubts);
        EndBounds bounds;
        bounds.add(tag, meaning);
        return bounds;
    };
    const EndBounds source = end(rule.source);
    const EndBounds destination = end(rule.destination);
    seen.sure = {source.sure, destination.sure};
    seen.possible = {source.possible, destination.possible};
    addAssumptions(seen, source, destination);
    return seen;
}

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

std::vector<FlowRule> turned(const SecurityList& list, bool forTheBest)
{
    std::vector<FlowRule> rules;
    rules.reserve(list.rules.size());
    for (const SeenRule& rule : list.rules) {
        const bool allow = rule.access ? *rule.access == Access::Allow : forTheBest;
        rules.push_back({allow == forTheBest ? rule.possible : rule.sure, allow});
    }
    return rules;
}

}

std::vector<FlowRule> SecurityList::atBest() const
{
    return turned(*this, true);
}

std::vector<FlowRule> SecurityList::atWorst() const
{
    return turned(*this, false);
}

SecurityList securityList(const Reading& reading, SecurityGroupId id, std::optional<SubnetId> seenBy, Direction direction)
{
    SecurityList list;
    const SecurityGroup* group = reading.find(id);
    if (!group)
        return list;
    list.group = id;
    list.filters = true;
    const std::optional<VirtualNetworkTag> network =
        seenBy ? std::optional(virtualNetworkTag(reading, *seenBy)) : std::nullopt;
    const Subnet* subnet = seenBy ? reading.find(*seenBy) : nullptr;
    const auto home = subnet ? std::optional(subnet->network) : std::nullopt;
    if (group->existing && group->rules.isEmpty())
        list.rules.push_back(anythingGoes(*group));
    for (const auto& [ruleId, rule] : rulesToSee(*group, direction))
        list.rules.push_back(RuleReader(reading, *rule, network ? &*network : nullptr, home).seen(ruleId));
    markTies(list.rules);
    for (const azure::DefaultRule& rule : azure::defaultRules)
        if (rule.direction == direction)
            list.rules.push_back(defaultRule(rule, network ? &*network : nullptr));
    return list;
}

SecurityList securityList(const Reading& reading, SubnetId id, Direction direction)
{
    SecurityList list;
    const Subnet* subnet = reading.find(id);
    if (subnet && subnet->securityGroup)
        list = securityList(reading, *subnet->securityGroup, id, direction);
    else if (subnet && subnet->existing)
        list.doubts.push_back(doubt(groupElsewhere, {textOf(subnet->name)}));
    return list;
}

}
