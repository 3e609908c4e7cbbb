#include "model/exchange/arm/write/template_writer.h"

namespace ase::arm {

namespace {

template<class Fields>
json::Value list(const Fields& fields)
{
    json::Array items;
    for (const auto& field : fields)
        items.push_back(TemplateWriter::text(field));
    return items;
}

void writeEnd(const TemplateWriter& writer, const RuleEnd& end, const QString& side, json::Object& properties)
{
    if (end.address)
        properties.push_back({side + QStringLiteral("AddressPrefix"), TemplateWriter::text(*end.address)});
    if (!end.addresses.empty())
        properties.push_back({side + QStringLiteral("AddressPrefixes"), list(end.addresses)});
    if (!end.groups.empty()) {
        json::Array groups;
        for (const ApplicationSecurityGroupId group : end.groups)
            groups.push_back(writer.reference(group));
        properties.push_back({side + QStringLiteral("ApplicationSecurityGroups"), std::move(groups)});
    }
    if (end.port)
        properties.push_back({side + QStringLiteral("PortRange"), TemplateWriter::text(*end.port)});
    if (!end.ports.empty())
        properties.push_back({side + QStringLiteral("PortRanges"), list(end.ports)});
}

json::Value priority(const Field<int>& field)
{
    const int* number = valueOf(field);
    return number ? json::Value(*number) : TemplateWriter::text(field);
}

/// Azure's spelling where the word is understood, else as written.
template<class T>
json::Value canonical(const Field<T>& field, Field<T> (*spell)(T))
{
    const T* value = valueOf(field);
    return TemplateWriter::text(value ? spell(*value) : field);
}

json::Value ruleValue(const TemplateWriter& writer, SecurityRuleId id, const SecurityRule& rule)
{
    json::Object properties;
    if (!rule.description.isEmpty())
        properties.push_back({QStringLiteral("description"), TemplateWriter::text(rule.description)});
    properties.push_back({QStringLiteral("priority"), priority(rule.priority)});
    properties.push_back({QStringLiteral("direction"), canonical(rule.direction, directionField)});
    properties.push_back({QStringLiteral("access"), canonical(rule.access, accessField)});
    properties.push_back({QStringLiteral("protocol"), canonical(rule.protocol, protocolField)});
    writeEnd(writer, rule.source, QStringLiteral("source"), properties);
    writeEnd(writer, rule.destination, QStringLiteral("destination"), properties);
    return writer.withKept(id,
        {{QStringLiteral("name"), TemplateWriter::text(rule.name)}, {QStringLiteral("properties"), std::move(properties)}});
}

}

void writeSecurityGroup(TemplateWriter& writer, SecurityGroupId id)
{
    const SecurityGroup& group = *writer.network().securityGroups.find(id);
    json::Array rules;
    std::vector<PartId> needs;
    for (const auto& [ruleId, rule] : rulesAsWritten(group)) {
        if (!rule->enabled)
            continue;
        rules.push_back(ruleValue(writer, ruleId, *rule));
        for (const RuleEnd* end : {&rule->source, &rule->destination})
            needs.insert(needs.end(), end->groups.begin(), end->groups.end());
    }
    json::Object resource = writer.head(azure::networkSecurityGroups, TemplateWriter::text(group.name));
    resource.push_back({QStringLiteral("location"), writer.location(group)});
    resource.push_back({QStringLiteral("properties"), json::Object {{QStringLiteral("securityRules"), std::move(rules)}}});
    writer.add(id, std::move(resource), needs);
}

void writeApplicationSecurityGroup(TemplateWriter& writer, ApplicationSecurityGroupId id)
{
    const ApplicationSecurityGroup& group = *writer.network().applicationSecurityGroups.find(id);
    json::Object resource = writer.head(azure::applicationSecurityGroups, TemplateWriter::text(group.name));
    resource.push_back({QStringLiteral("location"), writer.location(group)});
    resource.push_back({QStringLiteral("properties"), json::Object()});
    writer.add(id, std::move(resource));
}

}
