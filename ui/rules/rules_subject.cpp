#include "ui/rules/rules_subject.h"

namespace ase {

namespace {

RulesSubject subjectOfRule(const Network& network, SecurityRuleId id)
{
    RulesSubject subject;
    subject.group = groupOf(network, id);
    if (!subject.group)
        return subject;
    subject.rule = id;
    const SecurityRule* rule = network.securityGroups.find(*subject.group)->rules.find(id);
    if (const Direction* direction = valueOf(rule->direction))
        subject.direction = *direction;
    return subject;
}

}

RulesSubject rulesSubject(const Network& network, const std::set<PartId>& selection)
{
    RulesSubject subject;
    if (selection.empty())
        return subject;
    if (const auto rule = selection.begin()->as<SecurityRuleId>())
        return subjectOfRule(network, *rule);
    for (std::optional<PartId> part = *selection.begin(); part; part = containerOf(network, *part)) {
        if (const auto group = part->as<SecurityGroupId>(); group && network.securityGroups.contains(*group)) {
            subject.group = *group;
            return subject;
        }
        if (const auto device = part->as<DeviceId>())
            if (const Device* found = network.devices.find(*device))
                subject.group = found->securityGroup;
        if (const auto id = part->as<SubnetId>()) {
            if (const Subnet* subnet = network.subnets.find(*id)) {
                subject.subnet = *id;
                if (!subject.group)
                    subject.group = subnet->securityGroup;
            }
            return subject;
        }
    }
    return subject;
}

}
