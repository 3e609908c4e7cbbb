#include "model/network/packet_answer.h"

#include "model/network/only_referred_to.h"

#include <algorithm>

namespace ase {

namespace {

constexpr const char* interfaceElsewhere = QT_TRANSLATE_NOOP("Network",
    "Device %1 stands elsewhere, and the plan does not tell whether its network interface has a network security group: "
    "add the group.");

template<class Set, class Value>
Match matchOf(const Set& sure, const Set& possible, const Value& value)
{
    return sure.contains(value) ? Match::Yes : possible.contains(value) ? Match::Maybe : Match::No;
}

/// A rule of unknown direction or priority surely matches nothing, whatever its fields are.
RuleComparison compare(const SeenRule& rule, std::size_t place, const Packet& packet)
{
    const FlowBox& sure = rule.sure;
    const FlowBox& possible = rule.possible;
    return {.rule = place,
        .protocol = matchOf(sure.protocols, possible.protocols, packet.carried),
        .source = matchOf(sure.sources, possible.sources, packet.source),
        .sourcePort = matchOf(sure.sourcePorts, possible.sourcePorts, packet.sourcePort),
        .destination = matchOf(sure.destinations, possible.destinations, packet.destination),
        .destinationPort = matchOf(sure.destinationPorts, possible.destinationPorts, packet.destinationPort)};
}

/// Follows a packet down a list and notes what may become of it.
class Walk {
public:
    Walk(const SecurityList& list, const Packet& packet)
        : m_list(list)
        , m_packet(packet)
    {
    }

    ListAnswer answer()
    {
        for (std::size_t i = 0; i < m_list.rules.size(); ++i) {
            const RuleComparison match = compare(m_list.rules[i], i, m_packet);
            m_answer.compared.push_back(match);
            noteAssumptions(m_list.rules[i]);
            if (match.all() == Match::No)
                continue;
            take(m_list.rules[i], match.all());
            if (match.all() == Match::Yes) {
                takeTied(i);
                break;
            }
        }
        const bool told = m_mayPass != m_mayDrop;
        m_answer.fate = !told ? Fate::CannotTell : m_mayPass ? Fate::Passes : Fate::Dropped;
        if (m_alone && !m_answer.compared.empty())
            m_answer.decidedBy = m_answer.compared.back().rule;
        if (told)
            m_answer.doubts.clear();
        return std::move(m_answer);
    }

private:
    void take(const SeenRule& rule, Match match)
    {
        m_mayPass = m_mayPass || !rule.access || *rule.access == Access::Allow;
        m_mayDrop = m_mayDrop || !rule.access || *rule.access == Access::Deny;
        if (match == Match::Maybe || !rule.access)
            addDoubts(m_answer.doubts, rule.doubts);
        if (match == Match::Maybe) {
            m_alone = false;
            for (const QString& tag : rule.tags)
                lean(tag);
        }
    }

    /// Rules of the same priority further down may come first. Fact: NSG-02.
    void takeTied(std::size_t place)
    {
        const SeenRule& first = m_list.rules[place];
        for (std::size_t i = place + 1; first.tie && i < m_list.rules.size(); ++i) {
            const SeenRule& other = m_list.rules[i];
            if (!other.tie || other.priority != first.priority)
                return;
            noteAssumptions(other);
            const Match match = compare(other, i, m_packet).all();
            if (match == Match::No)
                continue;
            m_alone = false;
            take(other, match);
            addDoubts(m_answer.doubts, {*other.tie});
        }
    }

    void noteAssumptions(const SeenRule& rule)
    {
        for (const Assumption& assumption : rule.assumptions) {
            if (!assumption.packets.contains(m_packet))
                continue;
            addDoubts(m_answer.assumptions, {assumption.what});
            if (rule.tags.contains(assumption.tag))
                lean(assumption.tag);
        }
    }

    void lean(const QString& tag)
    {
        if (!m_answer.tags.contains(tag))
            m_answer.tags << tag;
    }

    const SecurityList& m_list;
    const Packet& m_packet;
    ListAnswer m_answer;
    bool m_mayPass = false;
    bool m_mayDrop = false;
    bool m_alone = true; ///< no other rule may decide
};

}

Match RuleComparison::all() const
{
    return std::min({protocol, source, sourcePort, destination, destinationPort});
}

ListAnswer answerOf(const SecurityList& list, const Packet& packet)
{
    if (list.filters)
        return Walk(list, packet).answer();
    ListAnswer answer;
    answer.fate = list.doubts.empty() ? Fate::Passes : Fate::CannotTell;
    answer.doubts = list.doubts;
    return answer;
}

std::vector<MetList> listsMet(const Reading& reading, DeviceId id, Direction direction)
{
    const Device* device = reading.find(id);
    const SubnetId* subnet = device ? subnetOf(*device) : nullptr;
    if (!subnet)
        return {};
    std::vector<MetList> lists {{.ofInterface = false, .list = securityList(reading, *subnet, direction)}};
    if (device->securityGroup) {
        lists.push_back({.ofInterface = true, .list = securityList(reading, *device->securityGroup, *subnet, direction)});
    } else if (isOnlyReferredTo(*device, device->securityGroup)) {
        SecurityList unknown;
        unknown.doubts.push_back(doubt(interfaceElsewhere, {textOf(device->name)}));
        lists.push_back({.ofInterface = true, .list = std::move(unknown)});
    }
    if (direction == Direction::Outbound)
        std::reverse(lists.begin(), lists.end());
    return lists;
}

PacketAnswer answerFor(const Reading& reading, DeviceId device, Direction direction, const Packet& packet)
{
    PacketAnswer answer;
    for (MetList& met : listsMet(reading, device, direction)) {
        ListAnswer here = answerOf(met.list, packet);
        const Fate fate = here.fate;
        answer.steps.push_back({std::move(met), std::move(here)});
        if (fate == Fate::Dropped) {
            answer.fate = fate;
            return answer;
        }
        if (fate == Fate::CannotTell)
            answer.fate = fate;
    }
    return answer;
}

}
