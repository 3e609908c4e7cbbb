#include "model/network/group_analysis.h"

#include "model/network/tag_points.h"

#include <algorithm>

namespace ase {

namespace {

/// Who is at the ends of the flow: as healthOf asks it.
void nameEnds(RequiredAnswer& answer, const Reading& reading, SubnetId subnet)
{
    const azure::RequiredFlow& flow = *answer.health.flow;
    const VirtualNetworkTag network = virtualNetworkTag(reading, subnet);
    answer.instances = instanceAddresses(reading, answer.environment);
    AddressSet clients = declaredClients(reading);
    if (clients.isEmpty())
        clients = anyClient(network, answer.instances, reading.find(answer.environment)->isIlb());
    const FlowSet packets = packetsOf(flow, answer.instances, network, clients, reading.serviceTags());
    for (const FlowBox& box : packets.boxes())
        answer.peers = answer.peers | (flow.direction == Direction::Inbound ? box.sources : box.destinations);
}

FlowSet packetsOf(const RequiredAnswer& answer)
{
    const azure::RequiredFlow& flow = *answer.health.flow;
    FlowBox box {answer.peers, answer.instances, PortSet::all(), azure::portSet(flow.ports), ProtocolSet::of(flow.protocol)};
    if (flow.direction == Direction::Outbound)
        std::swap(box.sources, box.destinations);
    return box;
}

using Healths = std::vector<std::pair<EnvironmentId, EnvironmentHealth>>;

/// The environments of a subnet that the group filters; others are none of its business.
Healths healthsIn(const Reading& reading, SecurityGroupId group, std::optional<SubnetId> id)
{
    Healths healths;
    const Subnet* subnet = id ? reading.find(*id) : nullptr;
    if (subnet && subnet->securityGroup == group)
        for (const auto& environment : reading.environmentsIn(*id))
            healths.emplace_back(environment.id, healthOf(reading, environment.id));
    return healths;
}

std::vector<RequiredAnswer> requiredOf(const Reading& reading, const GroupAnalysis& analysis, const Healths& healths)
{
    std::vector<RequiredAnswer> required;
    for (const auto& [environment, health] : healths) {
        const RuleIndex best(analysis.list.atBest());
        for (const FlowHealth& flow : health.flows) {
            if (flow.flow->direction != analysis.direction || !flow.asked)
                continue;
            RequiredAnswer answer {environment, flow, {}, {}, {}};
            nameEnds(answer, reading, *analysis.subnet);
            if (flow.state == FlowState::Blocked)
                answer.openings = openingsFor(best, packetsOf(answer));
            required.push_back(std::move(answer));
        }
    }
    return required;
}

GroupAnalysis analysisOf(const Reading& reading, const GroupMemory::Key& key, ListMemory& memory, const Healths& healths)
{
    GroupAnalysis analysis;
    analysis.group = key.group;
    analysis.subnet = key.subnet;
    analysis.direction = key.direction;
    analysis.list = securityList(reading, key.group, key.subnet, key.direction);
    analysis.rules = judgedRules(analysis.list, memory);
    for (const Contradiction& pair : memory.contradictions()) {
        const SeenRule& earlier = analysis.list.rules[pair.earlier];
        const SeenRule& later = analysis.list.rules[pair.later];
        if (later.id && later.access && earlier.access)
            analysis.contradicting.push_back(pair);
    }
    analysis.required = requiredOf(reading, analysis, healths);
    return analysis;
}

}

std::vector<GroupAnalysis> analyseGroup(
    const Reading& reading, SecurityGroupId group, GroupMemory& memory, std::stop_token stop)
{
    std::vector<GroupAnalysis> analyses;
    for (const auto& viewer : viewersOf(reading, group)) {
        const Healths healths = healthsIn(reading, group, viewer);
        for (const Direction direction : {Direction::Inbound, Direction::Outbound}) {
            if (stop.stop_requested())
                return analyses;
            const GroupMemory::Key key {group, viewer, direction};
            analyses.push_back(analysisOf(reading, key, memory.at(key), healths));
        }
    }
    return analyses;
}

std::vector<GroupAnalysis> analyseGroups(const Reading& reading, GroupMemory& memory, std::stop_token stop)
{
    std::vector<GroupAnalysis> analyses;
    for (const auto& group : reading.securityGroups().rows())
        for (GroupAnalysis& one : analyseGroup(reading, group.id, memory, stop))
            analyses.push_back(std::move(one));
    return analyses;
}

std::set<SecurityRuleId> deadIn(const std::vector<GroupAnalysis>& analyses)
{
    std::set<SecurityRuleId> dead;
    std::set<SecurityRuleId> living;
    for (const GroupAnalysis& analysis : analyses)
        for (std::size_t place = 0; place < analysis.rules.size(); ++place) {
            const RuleAnswer& answer = analysis.rules[place];
            if (const auto id = analysis.list.rules[place].id)
                (answer.state == RuleState::Shadowed && answer.certain ? dead : living).insert(*id);
        }
    std::erase_if(dead, [&](SecurityRuleId id) { return living.contains(id); });
    return dead;
}

}
