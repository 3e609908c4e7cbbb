#include "model/azure/api_versions.h"
#include "model/exchange/arm/read/plan_builder.h"
#include "model/exchange/arm/write/template_writer.h"

#include <algorithm>

namespace ase::arm {

namespace {

/// By its kind; older templates leave it out, and only v1 has pools. Facts: ARM-05 to ARM-07, ARM-21.
Generation generationOf(Taken& fields, const Taken& properties)
{
    const auto kind = fields.text(u"kind");
    const auto named = kind && kind->isKnown() ? azure::generationOfKind(*kind->value()) : std::nullopt;
    if (named)
        return *named;
    const Value* pools = properties.peek(u"workerPools");
    return pools && !(pools->isArray() && pools->items().empty()) ? Generation::V1 : Generation::V2;
}

/// `virtualNetwork.id` is the subnet's, or the network's with the subnet's name beside it. Fact: ARM-20.
void readPlacing(PlanBuilder& plan, Environment& environment, Taken& properties)
{
    Taken& held = properties.object(u"virtualNetwork");
    const Value* id = held.take(u"id");
    const Value* subnet = held.take(u"subnet");
    if (!id)
        return;
    const auto reference = resourceReference(*id);
    const bool isNetwork = reference && reference->names.size() == 1;
    if (isNetwork && subnet)
        environment.subnet =
            plan.refer<SubnetId>(PlanBuilder::childId(*id, QStringLiteral("subnets"), splitText(*subnet, u'/').back()));
    else if (!isNetwork)
        environment.subnet = plan.refer<SubnetId>(*id);
}

void readPools(Environment& environment, Taken& properties)
{
    Pools pools;
    pools.frontEndSize = properties.textOr(u"multiSize", QString());
    pools.frontEnds = properties.number(u"multiRoleCount").value_or(Known<int>(2));
    for (const Value& item : properties.items(u"workerPools")) {
        WorkerPool pool;
        const Value* size = item.find(u"workerSize");
        pool.size = size ? textOf(*size) : Known<QString>(QString());
        const Value* count = item.find(u"workerCount");
        pool.workers = count ? numberOf(*count).value_or(Known<int>(0)) : Known<int>(0);
        pools.workers.push_back(std::move(pool));
    }
    environment.pools = std::move(pools);
}

/// Facts: ARM-17, ARM-19. The schema nests the settings under `properties`, older files do not.
void readNetworking(Environment& environment, Taken& settings)
{
    environment.ftpEnabled = settings.flag(u"ftpEnabled", false);
    environment.remoteDebugEnabled = settings.flag(u"remoteDebugEnabled", false);
    environment.allowNewPrivateEndpoints = settings.flag(u"allowNewPrivateEndpointConnections", false);
    if (const Value* address = settings.take(u"inboundIpAddressOverride"); address && environment.isIlb())
        environment.inboundAddress = fieldOf<Address>(*address, addressField);
}

void readSuffix(Environment& environment, Taken& settings)
{
    if (auto suffix = settings.text(u"dnsSuffix"); suffix && textOf(*suffix) != QString())
        environment.dnsSuffix = *suffix;
    if (auto certificate = settings.text(u"certificateUrl"))
        environment.certificateUrl = *certificate;
}

void readThird(Environment& environment, Taken& properties)
{
    environment.zoneRedundant = properties.flag(u"zoneRedundant", false);
    environment.dedicatedHosts = properties.number(u"dedicatedHostCount").value_or(Known<int>(0));
    if (auto preference = properties.text(u"upgradePreference"))
        environment.upgradePreference = *preference;
    if (properties.peek(u"networkingConfiguration"))
        readNetworking(environment, properties.object(u"networkingConfiguration").object(u"properties"));
    if (properties.peek(u"customDnsSuffixConfiguration"))
        readSuffix(environment, properties.object(u"customDnsSuffixConfiguration").object(u"properties"));
}

void readOlder(Environment& environment, Taken& properties)
{
    if (auto suffix = properties.text(u"dnsSuffix"); suffix && textOf(*suffix) != QString())
        environment.dnsSuffix = *suffix;
    if (auto count = properties.number(u"ipsslAddressCount"))
        environment.ipSslAddressCount = *count;
    if (auto ratio = properties.number(u"frontEndScaleFactor"))
        environment.frontEndRatio = *ratio;
    if (environment.generation == Generation::V1)
        readPools(environment, properties);
}

/// What stands where an id is expected: an id or its expression, in some old files a name.
Value idOrNeighbour(const Value& value, const EvaluatedResource& resource, const azure::ResourceType& type)
{
    const bool isName = value.isString() && !value.toString().contains(u'/');
    return isName ? PlanBuilder::neighbourId(resource.id, type.type, value) : value;
}

std::optional<EnvironmentId> profileIn(PlanBuilder& plan, const EvaluatedResource& resource, Taken& properties)
{
    if (const Value* id = properties.object(u"hostingEnvironmentProfile").take(u"id"))
        return plan.refer<EnvironmentId>(*id);
    const Value* name = properties.take(u"hostingEnvironment");
    if (!name || (name->isString() && name->toString().isEmpty()))
        return std::nullopt;
    return plan.refer<EnvironmentId>(PlanBuilder::neighbourId(resource.id, azure::environmentsV3.type, *name));
}

PlanSystem systemOf(Taken& properties)
{
    const bool linux = properties.flag(u"reserved", false).valueOr(false);
    const bool xenon = properties.flag(u"isXenon", false).valueOr(false);
    if (properties.flag(u"hyperV", false).valueOr(false) || xenon)
        return PlanSystem::WindowsContainers;
    return linux ? PlanSystem::Linux : PlanSystem::Windows;
}

/// Whether every entry says no more than the model knows; a list with more is kept as it is written.
bool areKnown(const Value* list)
{
    static const QStringList known {QStringLiteral("ipaddress"), QStringLiteral("vnetsubnetresourceid"),
        QStringLiteral("action"), QStringLiteral("priority"), QStringLiteral("name"), QStringLiteral("tag")};
    if (!list || !list->isArray())
        return false;
    return std::all_of(list->items().begin(), list->items().end(), [](const Value& item) {
        const Value* priority = item.find(u"priority");
        const auto& members = item.members();
        return item.isObject() && item.find(u"action") && priority && numberOf(*priority)
            && std::all_of(members.begin(), members.end(),
                [](const Member& member) { return known.contains(member.key.toLower()) && !member.value.isNull(); });
    });
}

std::vector<AccessRestriction> restrictionsIn(PlanBuilder& plan, Taken& config, QStringView key)
{
    std::vector<AccessRestriction> restrictions;
    if (!areKnown(config.peek(key)))
        return restrictions;
    for (const Value& item : config.items(key)) {
        AccessRestriction restriction;
        const Value* name = item.find(u"name");
        restriction.name = name ? textOf(*name) : Known<QString>(QString());
        restriction.priority = *numberOf(*item.find(u"priority"));
        restriction.access = fieldOf<Access>(*item.find(u"action"), accessField);
        if (const Value* subnet = item.find(u"vnetSubnetResourceId"))
            restriction.subnet = plan.refer<SubnetId>(*subnet);
        else if (const Value* source = item.find(u"ipAddress"))
            restriction.source = source->isString() && source->toString().compare(u"Any", Qt::CaseInsensitive) == 0
                ? matchField(QStringLiteral("*"))
                : fieldOf<AddressMatch>(*source, matchField);
        restrictions.push_back(std::move(restriction));
    }
    return restrictions;
}

/// Facts: KUDU-15, KUDU-18, VER-19, ARM-25.
void readSwitches(App& app, Taken& config)
{
    const auto access = [&](QStringView key, std::optional<Field<Access>>& field) {
        if (const Value* value = config.take(key))
            field = fieldOf<Access>(*value, accessField);
    };
    access(u"ipSecurityRestrictionsDefaultAction", app.restrictionsElse);
    access(u"scmIpSecurityRestrictionsDefaultAction", app.scmRestrictionsElse);
    if (auto state = config.text(u"ftpsState"))
        app.ftpsState = *state;
    app.remoteDebugging = config.flag(u"remoteDebuggingEnabled", false);
}

/// Facts: MT-07, MT-09, MT-12.
void readNetworking(PlanBuilder& plan, App& app, Taken& properties)
{
    if (const Value* subnet = properties.take(u"virtualNetworkSubnetId"))
        app.integrationSubnet = plan.refer<SubnetId>(*subnet);
    if (!properties.peek(u"siteConfig"))
        return;
    Taken& config = properties.object(u"siteConfig");
    app.restrictions = restrictionsIn(plan, config, u"ipSecurityRestrictions");
    app.scmRestrictions = restrictionsIn(plan, config, u"scmIpSecurityRestrictions");
    const Value* uses = config.peek(u"scmIpSecurityRestrictionsUseMain");
    if (uses && uses->kind() == Kind::Bool)
        app.scmUsesRestrictions = config.flag(u"scmIpSecurityRestrictionsUseMain", false).valueOr(false);
    readSwitches(app, config);
}

}

void readEnvironment(PlanBuilder& plan, const EvaluatedResource& resource)
{
    Taken fields(resource.body);
    const EnvironmentId key = plan.create<EnvironmentId>(resource, fields);
    Environment& environment = plan.at(key);
    Taken& properties = fields.object(u"properties");
    environment.generation = generationOf(fields, properties);
    const Value* mode = properties.take(u"internalLoadBalancingMode");
    environment.exposure = mode ? fieldOf<Exposure>(*mode, exposureField) : exposureField(Exposure::External);
    readPlacing(plan, environment, properties);
    properties.drop(u"name");
    properties.drop(u"location");
    if (environment.generation == Generation::V3)
        readThird(environment, properties);
    else
        readOlder(environment, properties);
    plan.keepRest(key, fields, resource, resource.pointer);
}

void readEnvironmentConfiguration(PlanBuilder& plan, const EvaluatedResource& resource)
{
    const QString name = textOf(textOf(ownName(resource))).toLower();
    const bool isNetworking = name == u"networking";
    if (!isNetworking && name != u"customdnssuffix")
        return plan.keepResource(resource);
    Taken fields(resource.body);
    fields.drop(u"name");
    fields.drop(u"type");
    fields.drop(u"apiVersion");
    fields.drop(u"kind");
    const EnvironmentId key = plan.refer<EnvironmentId>(PlanBuilder::parentOf(resource.id));
    if (isNetworking)
        readNetworking(plan.at(key), fields.object(u"properties"));
    else
        readSuffix(plan.at(key), fields.object(u"properties"));
    if (!fields.rest().empty() || plan.at(key).existing)
        plan.keepResource(resource);
}

void readAppServicePlan(PlanBuilder& plan, const EvaluatedResource& resource)
{
    Taken fields(resource.body);
    const AppServicePlanId key = plan.create<AppServicePlanId>(resource, fields);
    AppServicePlan& row = plan.at(key);
    Taken& properties = fields.object(u"properties");
    row.environment = profileIn(plan, resource, properties);
    Taken& sku = fields.object(u"sku");
    row.sku = sku.textOr(u"name", QString());
    row.tier = sku.textOr(u"tier", QString());
    sku.drop(u"size");
    sku.drop(u"family");
    row.instances = sku.number(u"capacity").value_or(properties.number(u"numberOfWorkers").value_or(Known<int>(1)));
    row.system = systemOf(properties);
    row.zoneRedundant = properties.flag(u"zoneRedundant", false);
    properties.drop(u"name");
    plan.keepRest(key, fields, resource, resource.pointer);
}

void readApp(PlanBuilder& plan, const EvaluatedResource& resource)
{
    Taken fields(resource.body);
    const AppId key = plan.create<AppId>(resource, fields);
    App& app = plan.at(key);
    Taken& properties = fields.object(u"properties");
    const Value* farm = properties.take(u"serverFarmId");
    const Value* older = properties.take(u"serverFarm");
    if (farm)
        app.plan = plan.refer<AppServicePlanId>(idOrNeighbour(*farm, resource, azure::appServicePlans));
    else if (older)
        app.plan = plan.refer<AppServicePlanId>(PlanBuilder::neighbourId(resource.id, azure::appServicePlans.type, *older));
    app.environment = profileIn(plan, resource, properties);
    app.httpsOnly = properties.flag(u"httpsOnly", false);
    if (auto access = properties.text(u"publicNetworkAccess"))
        app.publicNetworkAccess = *access;
    readNetworking(plan, plan.at(key), properties);
    properties.drop(u"name");
    const Value* comment = fields.peek(u"comments");
    if (comment && comment->isString() && comment->toString().startsWith(leftOutComment))
        fields.drop(u"comments");
    plan.keepRest(key, fields, resource, resource.pointer);
}

/// Fact: ARM-26.
void readPublishingPolicy(PlanBuilder& plan, const EvaluatedResource& resource)
{
    if (resource.existing)
        return;
    const QString name = textOf(textOf(ownName(resource))).toLower();
    const Value* allow = resource.body.find(u"properties", u"allow");
    if ((name != u"scm" && name != u"ftp") || !allow || allow->isNull())
        return plan.keepResource(resource);
    Taken fields(resource.body);
    for (const auto* key : {u"name", u"type", u"apiVersion", u"kind", u"location"})
        fields.drop(QStringView(key));
    App& app = plan.at(plan.refer<AppId>(PlanBuilder::parentOf(resource.id)));
    (name == u"scm" ? app.scmBasicAuth : app.ftpBasicAuth) = fields.object(u"properties").flag(u"allow", true);
    if (app.existing) // of an app that stands elsewhere nothing else is written
        return plan.keepResource(resource);
    plan.listRest(resource, fields);
}

}
