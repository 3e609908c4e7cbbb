#include "model/exchange/arm/read/plan_builder.h"

#include "model/exchange/arm/write/template_writer.h"
#include "model/exchange/json/write.h"

#include <algorithm>
#include <set>

namespace ase::arm {

namespace {

/// The region of the deployment's own resource group: parts without a region of their own have it.
const QString groupLocation = QStringLiteral("resourceGroup().location");

template<class Map>
auto tableOf(const Map& parts)
{
    using Key = typename Map::key_type;
    using T = typename Map::mapped_type;
    std::vector<typename Table<Key, T>::Row> rows;
    for (const auto& [key, part] : parts)
        rows.push_back({key, std::make_shared<const T>(part)});
    return Table<Key, T>::of(std::move(rows));
}

template<class Map>
int created(const Map& parts)
{
    return int(std::count_if(parts.begin(), parts.end(), [](const auto& entry) { return !entry.second.existing; }));
}

/// Rules or routes of all groups that are created, and of those whose children alone are.
template<class Map, class Rows>
int children(const Map& parts, Rows rows)
{
    int count = 0;
    for (const auto& [key, part] : parts)
        count += int((part.*rows).size());
    return count;
}

/// `otherwise` is the place of a value that has none of its own because it was put together.
void collectUnknowns(const Value& value, const QString& otherwise, std::vector<ase::Unknown>& found,
    std::set<std::pair<QString, QString>>& seen)
{
    if (value.isUnknown()) {
        ase::Unknown unknown = unknownOf(value);
        if (unknown.pointer.isEmpty())
            unknown.pointer = otherwise;
        if (value.unknown().expression != groupLocation && seen.emplace(unknown.pointer, unknown.expression).second)
            found.push_back(unknown);
        return;
    }
    if (value.isArray())
        for (const Value& item : value.items())
            collectUnknowns(item, {}, found, seen);
    if (value.isObject())
        for (const Member& member : value.members())
            collectUnknowns(member.value, {}, found, seen);
}

/// A value that was put together has no place in the file. It is listed only where the expression has none elsewhere.
void dropEchoes(std::vector<ase::Unknown>& unknowns)
{
    std::set<QString> placed;
    for (const ase::Unknown& unknown : unknowns)
        if (!unknown.pointer.isEmpty())
            placed.insert(unknown.expression);
    std::erase_if(unknowns,
        [&](const ase::Unknown& unknown) { return unknown.pointer.isEmpty() && placed.contains(unknown.expression); });
}

QString compact(json::Object object)
{
    return QString::fromUtf8(json::writeCompact(std::move(object)));
}

}

Value PlanBuilder::childId(const Value& id, const QString& type, const Value& name)
{
    TextBuilder builder;
    builder.add(id);
    builder.add(u'/' + type + u'/');
    builder.add(name);
    return builder.build();
}

Value PlanBuilder::parentOf(const Value& id)
{
    TextBuilder builder;
    const auto reference = resourceReference(id);
    if (!reference || reference->names.size() < 2) {
        builder.add(id);
        builder.add(QStringLiteral("/.."));
        return builder.build();
    }
    const std::vector<Value> segments = splitText(id, u'/');
    for (std::size_t i = 0; i + 2 < segments.size(); ++i) {
        if (i > 0)
            builder.add(QStringLiteral("/"));
        builder.add(segments[i]);
    }
    return builder.build();
}

Value PlanBuilder::neighbourId(const Value& id, const QString& type, const Value& name)
{
    TextBuilder builder;
    for (const Value& segment : splitText(id, u'/')) {
        if (segment.isString() && segment.toString().compare(u"providers", Qt::CaseInsensitive) == 0)
            break;
        builder.add(segment);
        builder.add(QStringLiteral("/"));
    }
    builder.add(QStringLiteral("providers/") + type + u'/');
    builder.add(name);
    return builder.build();
}

void PlanBuilder::nameExisting(Part& part, const Value& id)
{
    const auto reference = resourceReference(id);
    if (!reference || reference->names.empty()) {
        part.name = textOf(id);
        part.resourceId = part.name;
        return;
    }
    part.name = textOf(reference->names.back());
    const bool isOther = !reference->resourceGroup.isNull()
        && !(reference->resourceGroup.isString() && reference->resourceGroup.toString() == resourceGroupPlaceholder);
    if (isOther)
        part.resourceGroup = written(reference->resourceGroup);
}

void PlanBuilder::readRegion(Part& part, Taken& resource)
{
    const Value* location = resource.take(u"location");
    const bool isGroups = location && location->isUnknown() && location->unknown().expression == groupLocation;
    if (location && !isGroups)
        part.region = textOf(*location);
}

void PlanBuilder::keepRest(PartId part, const Taken& resource, const EvaluatedResource& origin, const QString& pointer)
{
    json::Object rest = resource.rest();
    if (rest.empty())
        return;
    for (const QString& name : resource.restNames())
        m_imported.kept.push_back({origin.type, written(origin.name), pointer + name});
    m_kept.push_back({part, origin.type, written(origin.name), pointer, compact(std::move(rest))});
}

void PlanBuilder::listRest(const EvaluatedResource& resource, const Taken& fields)
{
    for (const QString& name : fields.restNames())
        m_imported.kept.push_back({resource.type, written(resource.name), resource.pointer + name});
}

void PlanBuilder::keepResource(const EvaluatedResource& resource, std::optional<PartId> part)
{
    json::Value body = toJson(resource.body);
    if (!resource.dependsOn.empty()) {
        json::Array dependsOn;
        for (const Value& need : resource.dependsOn)
            dependsOn.push_back(toJson(need));
        body.set(QStringLiteral("dependsOn"), std::move(dependsOn));
    }
    m_imported.kept.push_back({resource.type, written(resource.name), resource.pointer});
    m_kept.push_back({part, resource.type, written(resource.name), resource.pointer, compact(body.members())});
}

Imported PlanBuilder::finish(const std::vector<EvaluatedResource>& resources)
{
    auto network = std::make_shared<Network>();
    network->virtualNetworks = tableOf(m_networks);
    network->subnets = tableOf(m_subnets);
    network->peerings = tableOf(m_peerings);
    network->securityGroups = tableOf(m_securityGroups);
    network->applicationSecurityGroups = tableOf(m_applicationGroups);
    network->routeTables = tableOf(m_routeTables);
    network->environments = tableOf(m_environments);
    network->appServicePlans = tableOf(m_plans);
    network->apps = tableOf(m_apps);
    network->devices = tableOf(m_devices);
    network->sites = tableOf(m_sites);
    network->dnsZones = tableOf(m_zones);
    m_imported.counts = {created(m_networks), created(m_subnets), created(m_peerings), created(m_securityGroups),
        children(m_securityGroups, &SecurityGroup::rules), created(m_routeTables),
        children(m_routeTables, &RouteTable::routes), created(m_environments), created(m_plans), created(m_apps),
        created(m_zones)};
    std::set<std::pair<QString, QString>> seen;
    for (const EvaluatedResource& resource : resources) {
        collectUnknowns(resource.name, resource.pointer + QStringLiteral("/name"), m_imported.unknown, seen);
        collectUnknowns(resource.body, {}, m_imported.unknown, seen);
    }
    dropEchoes(m_imported.unknown);
    auto kept = std::make_shared<Kept>();
    kept->items = std::move(m_kept);
    m_imported.plan.network = std::move(network);
    m_imported.plan.kept = std::move(kept);
    return std::move(m_imported);
}

void PlanBuilder::keepParameter(const QString& name, const json::Value& declaration)
{
    m_kept.push_back({{}, keptParameterType, name, QStringLiteral("/parameters") + json::pointerStep(name),
        compact(declaration.members())});
}

Value ChildIds::of(const Value& name)
{
    const Value id = PlanBuilder::childId(m_parent, m_type, name);
    const int before = m_given[keyOf(id)]++;
    if (before == 0)
        return id;
    TextBuilder builder;
    builder.add(id);
    builder.add(u'#' + QString::number(before));
    return builder.build();
}

Value ownName(const EvaluatedResource& resource)
{
    return splitText(resource.name, u'/').back();
}

}
