#include "model/network/rule_reader.h"

#include "model/network/tag_points.h"

#include <algorithm>

namespace ase {

namespace {

constexpr const char* unknownField = QT_TRANSLATE_NOOP("Network", "%2 of rule %1 is not known or cannot be read: %3.");
constexpr const char* bothForms =
    QT_TRANSLATE_NOOP("Network", "Rule %1 gives an address or a port in two ways, or in none.");
constexpr const char* unknownMember = QT_TRANSLATE_NOOP(
    "Network", "Rule %1 names an application security group, and the address of its member %2 is not known.");

constexpr const char* groupElsewhere = QT_TRANSLATE_NOOP(
    "Network", "Rule %1 names application security group %2, which stands elsewhere: its members are not in the plan.");
constexpr const char* noMembers = QT_TRANSLATE_NOOP("Network",
    "Rule %1 names application security group %2, which has no member in the plan: it is taken to match nothing.");

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

    /// Where members of a group can be: in the rule's own network. Fact: NSG-20.
    AddressSet home() const
    {
        const VirtualNetwork* network = m_home ? m_reading.find(*m_home) : nullptr;
        Doubts doubts;
        const AddressSet space = network ? addressSpaceOf(*network, doubts) : everyAddress();
        return doubts.empty() ? space : everyAddress();
    }

    void addMember(EndBounds& end, const Device& device, const Subnet& subnet)
    {
        if (const Address* address = valueOf(device.address)) {
            const AddressSet exact = Prefix(*address, bitsOf(address->family()));
            end.sure = end.sure | exact;
            end.possible = end.possible | exact;
            return;
        }
        m_seen.doubts.push_back(doubt(unknownMember, {textOf(m_rule.name), textOf(device.name)}));
        AddressSet place = subnet.prefixes.empty() ? home() : AddressSet();
        for (const PrefixField& field : subnet.prefixes)
            place = place | (valueOf(field) ? AddressSet(*valueOf(field)) : home());
        end.possible = end.possible | place;
    }

    /// Members of the network alone: both sides of a rule are in one network. A group without any is not passed over in
    /// silence: an import may not have seen who belongs to it. Fact: NSG-20.
    void addMembers(EndBounds& end, ApplicationSecurityGroupId id)
    {
        bool any = false;
        for (const auto& row : m_reading.devices().rows()) {
            const auto& theirs = row.value->groups;
            const SubnetId* place = subnetOf(*row.value);
            const bool member = std::find(theirs.begin(), theirs.end(), id) != theirs.end();
            const Subnet* subnet = member && place ? m_reading.find(*place) : nullptr;
            any = any || member;
            if (subnet && (!m_home || subnet->network == *m_home))
                addMember(end, *row.value, *subnet);
        }
        const ApplicationSecurityGroup* group = m_reading.find(id);
        const QStringList names {textOf(m_rule.name), group ? textOf(group->name) : QString()};
        if (group && group->existing) {
            m_seen.doubts.push_back(doubt(groupElsewhere, names));
            end.possible = end.possible | home();
        } else if (!any) {
            end.assumed.push_back({{}, doubt(noMembers, names), home()});
        }
    }

    EndBounds addresses(const RuleEnd& end, const char* name)
    {
        EndBounds set;
        for (const ApplicationSecurityGroupId group : end.groups)
            addMembers(set, group);
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

}

SeenRule seenRule(const Reading& reading, SecurityRuleId id, const SecurityRule& rule, const VirtualNetworkTag* network,
    std::optional<VirtualNetworkId> home)
{
    return RuleReader(reading, rule, network, home).seen(id);
}

SeenRule seenRule(const azure::DefaultRule& rule, const VirtualNetworkTag* network)
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

}
