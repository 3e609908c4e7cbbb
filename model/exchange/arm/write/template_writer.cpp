#include "model/exchange/arm/write/template_writer.h"

#include "model/exchange/json/document.h"

#include <QRegularExpression>

#include <algorithm>

namespace ase::arm {

namespace {

/// The type of a part's resource; empty where it has none.
QString typeOf(PartKind kind)
{
    switch (kind) {
    case PartKind::VirtualNetwork:
        return azure::virtualNetworks.type;
    case PartKind::Subnet:
        return azure::subnets.type;
    case PartKind::Peering:
        return azure::peerings.type;
    case PartKind::SecurityGroup:
        return azure::networkSecurityGroups.type;
    case PartKind::ApplicationSecurityGroup:
        return azure::applicationSecurityGroups.type;
    case PartKind::RouteTable:
        return azure::routeTables.type;
    case PartKind::Environment:
        return azure::environmentsV3.type;
    case PartKind::AppServicePlan:
        return azure::appServicePlans.type;
    case PartKind::App:
        return azure::sites.type;
    case PartKind::DnsZone:
        return azure::privateDnsZones.type;
    case PartKind::SecurityRule:
    case PartKind::Route:
    case PartKind::Device:
    case PartKind::Site:
    case PartKind::Note:
        break;
    }
    return {};
}

/// An argument of a template function: a quoted literal, or the expression without its brackets.
QString argument(const Known<QString>& field)
{
    if (field.isKnown())
        return u'\'' + QString(*field.value()).replace(u'\'', QStringLiteral("''")) + u'\'';
    const QString& expression = field.unknown()->expression;
    return expression.startsWith(u'[') && expression.endsWith(u']') ? expression.mid(1, expression.size() - 2) : expression;
}

json::Member schemaMember()
{
    return {QStringLiteral("$schema"),
        json::Value(QStringLiteral("https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#"))};
}

json::Member contentVersionMember()
{
    return {QStringLiteral("contentVersion"), json::Value(QStringLiteral("1.0.0.0"))};
}

/// A group written as an expression is unknown.
Known<QString> resourceGroupOf(const Part& part)
{
    if (part.resourceGroup.startsWith(u'[') && part.resourceGroup.endsWith(u']'))
        return ase::Unknown {part.resourceGroup, {}, {}};
    return part.resourceGroup;
}

void collectParameters(const json::Value& value, QStringList& names)
{
    static const QRegularExpression use(
        QStringLiteral(R"(\bparameters\(\s*'([^']+)'\s*\))"), QRegularExpression::CaseInsensitiveOption);
    if (value.isString() && value.toString().startsWith(u'[') && !value.toString().startsWith(u"[["))
        for (auto match = use.globalMatch(value.toString()); match.hasNext();)
            if (const QString name = match.next().captured(1); !names.contains(name, Qt::CaseInsensitive))
                names.append(name);
    for (const json::Value& item : value.items())
        collectParameters(item, names);
    for (const json::Member& member : value.members())
        collectParameters(member.value, names);
}

/// A condition that comes out as null means that the member is absent, which the schemas take and null they do not.
void dropNulls(json::Value& value)
{
    if (value.isArray())
        for (json::Value& item : value.editItems())
            dropNulls(item);
    if (!value.isObject())
        return;
    std::erase_if(value.editMembers(), [](const json::Member& member) { return member.value.isNull(); });
    for (json::Member& member : value.editMembers())
        dropNulls(member.value);
}

/// Members of `kept` that `object` lacks; objects inside objects likewise.
void mergeMissing(json::Object& object, const json::Object& kept)
{
    for (const json::Member& member : kept) {
        const auto mine = std::find_if(object.begin(), object.end(),
            [&](const json::Member& candidate) { return candidate.key.compare(member.key, Qt::CaseInsensitive) == 0; });
        if (mine == object.end())
            object.push_back(member);
        else if (mine->value.isObject() && member.value.isObject())
            mergeMissing(mine->value.editMembers(), member.value.members());
    }
}

}

json::Object keptMembers(const KeptItem& item)
{
    const auto document = json::read(item.json.toUtf8(), {});
    return document ? document->root().members() : json::Object();
}

TemplateWriter::TemplateWriter(const Plan& plan)
    : m_plan(plan)
{
}

json::Value TemplateWriter::text(const QString& plain)
{
    return json::Value(plain.startsWith(u'[') ? u'[' + plain : plain);
}

json::Value TemplateWriter::text(const Known<QString>& field)
{
    return field.isKnown() ? text(*field.value()) : json::Value(u'[' + argument(field) + u']');
}

json::Value TemplateWriter::flag(const Known<bool>& field)
{
    return field.isKnown() ? json::Value(*field.value()) : text(Known<QString>(*field.unknown()));
}

json::Value TemplateWriter::number(const Known<int>& field)
{
    return field.isKnown() ? json::Value(*field.value()) : text(Known<QString>(*field.unknown()));
}

json::Value TemplateWriter::location(const Part& part) const
{
    const Known<QString>& region = part.region ? *part.region : network().region;
    const bool isGroups = region.isKnown() && region.value()->isEmpty();
    return isGroups ? json::Value(QStringLiteral("[resourceGroup().location]")) : text(region);
}

std::vector<QString> TemplateWriter::argumentsOf(PartId part) const
{
    std::vector<QString> names;
    const bool isChild = part.kind == PartKind::Subnet || part.kind == PartKind::Peering;
    if (const auto parent = containerOf(network(), part); isChild && parent)
        names = argumentsOf(*parent);
    if (const Part* found = findPart(network(), part))
        names.push_back(argument(found->name));
    return names;
}

json::Value TemplateWriter::idOf(PartId part) const
{
    if (const Part* opaque = findPart(network(), part); opaque && opaque->existing && opaque->resourceId)
        return text(*opaque->resourceId);
    QStringList arguments;
    const PartId owner = part.kind == PartKind::Subnet ? containerOf(network(), part).value_or(part) : part;
    const Part* placed = findPart(network(), owner);
    if (placed && !placed->resourceGroup.isEmpty()
        && placed->resourceGroup.compare(network().resourceGroup, Qt::CaseInsensitive) != 0)
        arguments.append(argument(resourceGroupOf(*placed)));
    arguments.append(u'\'' + typeOf(part.kind) + u'\'');
    for (const QString& name : argumentsOf(part))
        arguments.append(name);
    return json::Value(QStringLiteral("[resourceId(%1)]").arg(arguments.join(QStringLiteral(", "))));
}

json::Value TemplateWriter::reference(PartId part) const
{
    return json::Object {{QStringLiteral("id"), idOf(part)}};
}

json::Value TemplateWriter::fullName(PartId part) const
{
    const std::vector<QString> names = argumentsOf(part);
    const auto isLiteral = [](const QString& name) { return name.startsWith(u'\''); };
    if (std::all_of(names.begin(), names.end(), isLiteral)) {
        const auto parent = containerOf(network(), part);
        const QString own = nameOf(network(), part);
        return text(parent ? nameOf(network(), *parent) + u'/' + own : own);
    }
    QString form;
    QStringList arguments;
    for (std::size_t i = 0; i < names.size(); ++i) {
        form += (i ? QStringLiteral("/{%1}") : QStringLiteral("{%1}")).arg(i);
        arguments.append(names[i]);
    }
    return json::Value(QStringLiteral("[format('%1', %2)]").arg(form, arguments.join(QStringLiteral(", "))));
}

json::Value TemplateWriter::childName(const Known<QString>& parent, const Known<QString>& child)
{
    if (parent.isKnown() && child.isKnown())
        return text(*parent.value() + u'/' + *child.value());
    return json::Value(QStringLiteral("[format('{0}/{1}', %1, %2)]").arg(argument(parent), argument(child)));
}

json::Object TemplateWriter::head(const azure::ResourceType& type, json::Value name) const
{
    return {{QStringLiteral("type"), json::Value(QString(type.type))},
        {QStringLiteral("apiVersion"), json::Value(QString(type.apiVersion))}, {QStringLiteral("name"), std::move(name)}};
}

json::Object TemplateWriter::withKept(PartId part, json::Object object) const
{
    for (const KeptItem& item : m_plan.kept->items)
        if (item.part == part)
            mergeMissing(object, keptMembers(item));
    return object;
}

/// Where a part of another resource group is created; nothing for the deployment's own group.
std::optional<Known<QString>> TemplateWriter::otherGroupOf(PartId part) const
{
    const bool isInside = part.kind == PartKind::Subnet || part.kind == PartKind::Peering;
    const Part* found = findPart(network(), isInside ? containerOf(network(), part).value_or(part) : part);
    const bool isOther = found && !found->resourceGroup.isEmpty()
        && found->resourceGroup.compare(network().resourceGroup, Qt::CaseInsensitive) != 0;
    return isOther ? std::optional(resourceGroupOf(*found)) : std::nullopt;
}

QString TemplateWriter::deploymentOf(PartId part) const
{
    return pathOf(network(), part).section(u'/', -1).section(u':', -1).left(40) + u'-' + idText(part.value);
}

json::Value TemplateWriter::dependencyOn(PartId part) const
{
    return otherGroupOf(part)
        ? json::Value(QStringLiteral("[resourceId('%1', '%2')]").arg(azure::deployments.type, deploymentOf(part)))
        : idOf(part);
}

void TemplateWriter::add(PartId part, json::Object resource, const std::vector<PartId>& needs)
{
    addChild(part, withKept(part, std::move(resource)), needs);
}

void TemplateWriter::addChild(PartId part, json::Object resource, const std::vector<PartId>& needs)
{
    json::Array dependsOn;
    for (const PartId need : needs)
        if (creates(need))
            if (json::Value id = dependencyOn(need); std::find(dependsOn.begin(), dependsOn.end(), id) == dependsOn.end())
                dependsOn.push_back(std::move(id));
    if (const auto group = otherGroupOf(part)) {
        const json::Object inner {
            schemaMember(), contentVersionMember(), {QStringLiteral("resources"), json::Array {std::move(resource)}}};
        const QString name = deploymentOf(part);
        const auto used = std::count(m_deployments.begin(), m_deployments.end(), name);
        m_deployments.push_back(name);
        resource = head(azure::deployments, json::Value(used ? name + u'-' + QString::number(used) : name));
        resource.push_back({QStringLiteral("resourceGroup"), text(*group)});
        resource.push_back({QStringLiteral("properties"),
            json::Object {
                {QStringLiteral("mode"), json::Value(QStringLiteral("Incremental"))}, {QStringLiteral("template"), inner}}});
    }
    if (!dependsOn.empty())
        resource.push_back({QStringLiteral("dependsOn"), std::move(dependsOn)});
    m_resources.push_back(std::move(resource));
}

void TemplateWriter::addKept(const json::Value& resource)
{
    json::Value written = resource;
    dropNulls(written);
    m_resources.push_back(std::move(written));
}

json::Object TemplateWriter::parameters() const
{
    QStringList used;
    collectParameters(m_resources, used);
    json::Object declared;
    for (const QString& name : used) {
        json::Value declaration = json::Object {{QStringLiteral("type"), json::Value(QStringLiteral("string"))}};
        for (const KeptItem& item : m_plan.kept->items)
            if (item.type == keptParameterType && item.name.compare(name, Qt::CaseInsensitive) == 0)
                declaration = keptMembers(item);
        declared.push_back({name, std::move(declaration)});
    }
    return declared;
}

json::Value TemplateWriter::finish() const
{
    return json::Object {schemaMember(), contentVersionMember(), {QStringLiteral("parameters"), parameters()},
        {QStringLiteral("resources"), m_resources}};
}

}
