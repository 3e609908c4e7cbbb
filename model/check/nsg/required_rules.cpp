#include "model/check/nsg/required_rules.h"

#include "model/check/nsg/mend_rules.h"

#include <algorithm>

namespace ase {

namespace {

/// The group alone, without what Azure adds to it.
SecurityList ownRules(SecurityList list)
{
    std::erase_if(list.rules, [](const SeenRule& rule) { return !rule.id && rule.priority > 0; });
    return list;
}

/// Whether the group's own rules let the flow through; of clients it is enough that they let someone.
bool isOpenedByGroup(const Reading& reading, EnvironmentId id, SubnetId subnet, const azure::RequiredFlow& flow)
{
    const AddressSet instances = instanceAddresses(reading, id);
    const VirtualNetworkTag network = virtualNetworkTag(reading, subnet);
    const AddressSet clients = anyClient(network, instances, reading.find(id)->isIlb());
    const FlowSet packets = packetsOf(flow, instances, network, clients, reading.serviceTags());
    const FlowVerdict verdict = verdictOf(ownRules(securityList(reading, subnet, flow.direction)), packets);
    if (flow.peer == azure::Peer::Clients)
        return !(packets - verdict.blocked - verdict.doubtful).isEmpty();
    return verdict.passes();
}

/// The rule that only the later plan has.
SecurityRuleId newRule(const Plan& before, const Plan& after, SecurityGroupId group)
{
    const SecurityGroup& old = *before.network->securityGroups.find(group);
    const auto& rows = after.network->securityGroups.find(group)->rules.rows();
    return std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return !old.rules.contains(row.id); })->id;
}

void sortByEvaluation(RequiredRules& result)
{
    const SecurityGroup& group = *result.plan.network->securityGroups.find(result.group);
    const auto place = [&](const RequiredRules::Added& added) {
        const SecurityRule& rule = *group.rules.find(added.id);
        return std::pair(*valueOf(rule.direction), *valueOf(rule.priority));
    };
    std::sort(result.added.begin(), result.added.end(), [&](const auto& a, const auto& b) { return place(a) < place(b); });
}

Problem refused(const char* text, const QString& name)
{
    return {.text = text, .values = {name}};
}

}

Result<RequiredRules> requiredRules(const Plan& plan, EnvironmentId id)
{
    const Network& network = *plan.network;
    const Reading reading(network);
    const Environment* environment = network.environments.find(id);
    const Subnet* subnet = environment && environment->subnet ? network.subnets.find(*environment->subnet) : nullptr;
    if (!subnet)
        return refused(
            QT_TRANSLATE_NOOP("Edits", "%1 stands in no subnet of the plan. Put it into one first."), nameOf(network, id));
    const QString path = pathOf(network, *environment->subnet);
    const SecurityGroup* group = subnet->securityGroup ? network.securityGroups.find(*subnet->securityGroup) : nullptr;
    if (!group)
        return refused(QT_TRANSLATE_NOOP("Edits", "%1 has no network security group. Attach one first."), path);
    if (group->existing)
        return refused(
            QT_TRANSLATE_NOOP("Edits", "%1 is kept elsewhere, and its rules are not the plan's."), textOf(group->name));
    if (!subnet->firstIpv4Prefix())
        return refused(QT_TRANSLATE_NOOP("Edits", "%1 has no IPv4 prefix that could be named in a rule."), path);
    std::vector<FlowHealth> wanted;
    for (const azure::RequiredFlow& flow : azure::requiredFlows(environment->generation)) {
        const auto health = healthOfFlow(reading, id, flow);
        const bool isBlocked = health && health->state == FlowState::Blocked;
        if (health && health->asked && (isBlocked || !isOpenedByGroup(reading, id, *environment->subnet, flow)))
            wanted.push_back(*health);
    }
    RequiredRules result {*subnet->securityGroup, {}, plan};
    for (const ProposedRule& proposed : proposedRules(*environment, *subnet, wanted)) {
        const auto next = insertProposed(result.plan, result.group, {proposed});
        if (!next)
            return next.error();
        const auto health =
            std::find_if(wanted.begin(), wanted.end(), [&](const FlowHealth& one) { return one.flow == proposed.flow; });
        result.added.push_back({newRule(result.plan, *next, result.group), proposed.flow,
            health != wanted.end() && health->state == FlowState::Blocked});
        result.plan = *next;
    }
    sortByEvaluation(result);
    return result;
}

Result<Plan> addRequiredRules(const Plan& plan, EnvironmentId environment)
{
    const auto required = requiredRules(plan, environment);
    return required ? Result<Plan>(required->plan) : Result<Plan>(required.error());
}

}
