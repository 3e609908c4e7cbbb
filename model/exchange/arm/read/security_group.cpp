#include "model/exchange/arm/read/plan_builder.h"

#include <algorithm>

namespace ase::arm {

namespace {

/// Azure takes an empty string or list as absent. Fact: V-067.
bool isAbsent(const Value* value)
{
    return !value || (value->isString() && value->toString().isEmpty());
}

void readEnd(PlanBuilder& plan, RuleEnd& end, const QString& side, Taken& properties)
{
    const Value* address = properties.take(QString(side + QStringLiteral("AddressPrefix")));
    if (!isAbsent(address))
        end.address = fieldOf<AddressMatch>(*address, matchField);
    end.addresses = fieldsOf<AddressMatch>(properties.items(QString(side + QStringLiteral("AddressPrefixes"))), matchField);
    const Value* port = properties.take(QString(side + QStringLiteral("PortRange")));
    if (!isAbsent(port))
        end.port = fieldOf<PortRange>(*port, portField);
    end.ports = fieldsOf<PortRange>(properties.items(QString(side + QStringLiteral("PortRanges"))), portField);
    for (const Value& group : properties.items(QString(side + QStringLiteral("ApplicationSecurityGroups"))))
        if (const Value* id = group.find(u"id"))
            end.groups.push_back(plan.refer<ApplicationSecurityGroupId>(*id));
}

template<class T>
Field<T> required(Taken& properties, QStringView key, Field<T> (*parse)(const QString&))
{
    const Value* value = properties.take(key);
    return value ? fieldOf<T>(*value, parse) : parse(QString());
}

SecurityRule ruleOf(PlanBuilder& plan, Taken& properties)
{
    SecurityRule rule;
    rule.priority = required<int>(properties, u"priority", numberField);
    rule.direction = required<Direction>(properties, u"direction", directionField);
    rule.access = required<Access>(properties, u"access", accessField);
    rule.protocol = required<Protocol>(properties, u"protocol", protocolField);
    if (const auto description = properties.text(u"description"))
        rule.description = textOf(*description);
    readEnd(plan, rule.source, QStringLiteral("source"), properties);
    readEnd(plan, rule.destination, QStringLiteral("destination"), properties);
    return rule;
}

/// Puts the rule into its group, in the place of one with the same id or last.
void place(SecurityGroup& group, SecurityRuleId key, SecurityRule rule)
{
    const SecurityRule* before = group.rules.find(key);
    rule.position = before ? before->position : int(group.rules.size());
    group.rules = group.rules.with(key, std::move(rule));
}

SecurityRuleId ruleKey(const Value& id)
{
    return {idFromPath(PartKind::SecurityRule, keyOf(id))};
}

}

void readSecurityGroup(PlanBuilder& plan, const EvaluatedResource& resource)
{
    Taken fields(resource.body);
    const SecurityGroupId key = plan.create<SecurityGroupId>(resource, fields);
    Taken& properties = fields.object(u"properties");
    properties.drop(u"defaultSecurityRules");
    std::size_t index = 0;
    ChildIds ids(resource.id, QStringLiteral("securityRules"));
    for (const Value& item : properties.items(u"securityRules")) {
        Taken ruleFields(item);
        const Value* name = ruleFields.take(u"name");
        const Value known = name ? *name : item;
        SecurityRule rule = ruleOf(plan, ruleFields.object(u"properties"));
        rule.name = textOf(known);
        const SecurityRuleId id = ruleKey(ids.of(known));
        place(plan.at(key), id, std::move(rule));
        plan.keepRest(
            id, ruleFields, resource, resource.pointer + QStringLiteral("/properties/securityRules/%1").arg(index++));
    }
    plan.keepRest(key, fields, resource, resource.pointer);
}

void readSecurityRule(PlanBuilder& plan, const EvaluatedResource& resource)
{
    Taken fields(resource.body);
    fields.drop(u"name");
    fields.drop(u"type");
    fields.drop(u"apiVersion");
    const SecurityGroupId group = plan.refer<SecurityGroupId>(PlanBuilder::parentOf(resource.id));
    SecurityRule rule = ruleOf(plan, fields.object(u"properties"));
    rule.name = textOf(ownName(resource));
    const SecurityRuleId id = ruleKey(resource.id);
    place(plan.at(group), id, std::move(rule));
    plan.keepRest(id, fields, resource, resource.pointer);
}

void readApplicationSecurityGroup(PlanBuilder& plan, const EvaluatedResource& resource)
{
    Taken fields(resource.body);
    const auto key = plan.create<ApplicationSecurityGroupId>(resource, fields);
    fields.object(u"properties");
    plan.keepRest(key, fields, resource, resource.pointer);
}

}
